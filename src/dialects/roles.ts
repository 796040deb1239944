import { integerAt, listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import type { Location } from '../model/problem.ts';
import type { WrittenTemplate } from './dialect.ts';

/** A document under inspection whose groups are made of roles: nulls dropped, types not yet trusted. */
export interface Inspected {
  readonly value: JsonObject;
  /** Version of the API server that will take the pods. */
  readonly kubernetes: KubernetesVersion;
  /** The location of a path in it. */
  readonly at: (...path: Path) => Location;
}

/** A role under inspection, with its position in `spec.template.roles`. */
export interface InspectedRole {
  readonly role: JsonObject;
  readonly index: number;
  readonly name: string;
  readonly replicas: number;
  readonly workerReplicas: number;
}

/** The roles that are objects at all, with defaults for what is missing. */
export function rolesOf(value: JsonObject): readonly InspectedRole[] {
  const roles = listAt(value, 'spec', 'template', 'roles');
  return roles.flatMap((role, index) => {
    if (!isObject(role)) return [];
    const replicas = integerAt(role, 'replicas') ?? 1;
    const workerReplicas = integerAt(role, 'workerReplicas') ?? 0;
    return [{ role, index, name: textAt(role, 'name') ?? '', replicas, workerReplicas }];
  });
}

/** Number of groups that the spec asks for. */
export function replicasOf(value: JsonObject): number {
  return integerAt(value, 'spec', 'replicas') ?? 1;
}

/** Number of pods that the spec asks for, in all groups; a group without any counts as one, as it has files all the same. */
export function podCount(value: JsonObject): number {
  const perGroup = rolesOf(value).reduce(
    (sum, { replicas, workerReplicas }) => sum + replicas * (1 + workerReplicas),
    0,
  );
  return Math.max(1, perGroup) * replicasOf(value);
}

/** The pod templates of all roles, the entry's before the workers'; what is no object is left out. */
export function podTemplates(value: JsonObject): readonly WrittenTemplate[] {
  return rolesOf(value).flatMap(({ role, index, name, replicas, workerReplicas }) =>
    ['entryTemplate', 'workerTemplate'].flatMap((field): readonly WrittenTemplate[] => {
      const template = role[field];
      const isEntry = field === 'entryTemplate';
      const path = ['spec', 'template', 'roles', index, field];
      const isUsed = isEntry || workerReplicas > 0;
      const hasService = role['workerTemplate'] !== undefined;
      const pods = replicasOf(value) * replicas * (isEntry ? 1 : workerReplicas);
      return isObject(template) ? [{ path, template, role: name, isEntry, isUsed, pods, hasService }] : [];
    }),
  );
}

/** A field of `rollingUpdateConfiguration` as written; undefined where it is left out. */
export function writtenCount(value: JsonObject, field: string): Json | undefined {
  return objectAt(value, 'spec', 'rolloutStrategy', 'rollingUpdateConfiguration')[field];
}

/**
 * A number of replicas that is written as a count or as a percentage of them, resolved to a count.
 * @param round - `down` for what may be out of service, `up` for what is added or protected, as Kubernetes does
 * @returns `undefined` when what is written is neither a count nor a percentage from 0 % to 100 %
 */
export function countOf(written: Json, replicas: number, round: 'up' | 'down'): number | undefined {
  if (typeof written === 'number') return Number.isInteger(written) && written >= 0 ? written : undefined;
  const percent = typeof written === 'string' ? /^0*(\d{1,3})%$/.exec(written)?.[1] : undefined;
  if (percent === undefined || Number(percent) > 100) return undefined;
  const count = (replicas * Number(percent)) / 100;
  return round === 'up' ? Math.ceil(count) : Math.floor(count);
}
