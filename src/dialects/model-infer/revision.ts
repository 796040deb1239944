import { objectAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { RevisionTemplates, Role } from '../../model/model.ts';
import { hashOf } from '../../model/revision-hash.ts';
import { podTemplateFrom, type RevisionValues } from '../../model/templates.ts';

/**
 * What of a spec lands in pods and cannot change in place, in the user's own values: roles without their replicas,
 * schedulerName, topologySpreadConstraints where given, and whether gang scheduling is on.
 * @param spec - `spec` of a ModelInfer, without nulls
 * @see docs/rollout.md#revisions
 */
export function revisionSubset(spec: JsonObject): JsonObject {
  const template = objectAt(spec, 'template');
  const { schedulerName, topologySpreadConstraints } = spec;
  return {
    gang: isObject(template['gangSchedule']),
    roles: rolesOf(template).map(withoutReplicas),
    ...(schedulerName === undefined ? {} : { schedulerName }),
    ...(topologySpreadConstraints === undefined ? {} : { topologySpreadConstraints }),
  };
}

/**
 * The revision that a spec asks for, with the spec's role replicas.
 * @param spec - `spec` of a valid ModelInfer, without nulls
 */
export function templatesOfSpec(spec: JsonObject): RevisionTemplates {
  const subset = revisionSubset(spec);
  const roles = rolesOf(objectAt(spec, 'template'));
  const replicas = Object.fromEntries(
    roles.flatMap(({ name, replicas: count }) =>
      typeof name === 'string' && typeof count === 'number' ? [[name, count]] : [],
    ),
  );
  const templates = templatesOf({ revision: hashOf(subset), subset, replicas });
  if (templates === undefined) throw new Error('the spec was not validated before its revision was taken');
  return templates;
}

/**
 * Reads the templates of pods out of a revision's values.
 * @returns `undefined` when the values are not those of a valid ModelInfer
 */
export function templatesOf({ revision, subset, replicas, gang }: RevisionValues): RevisionTemplates | undefined {
  const { roles: writtenRoles, topologySpreadConstraints: spread = [], schedulerName } = subset;
  if (!isArray(writtenRoles) || !isArray(spread) || !spread.every(isObject)) return undefined;
  if (typeof schedulerName !== 'string') return undefined;
  const roles: Role[] = [];
  for (const written of writtenRoles) {
    const role = isObject(written) ? roleFrom(written, replicas) : undefined;
    if (role === undefined) return undefined;
    roles.push(role);
  }
  const templates = { revision, schedulerName, gang: subset['gang'] === true, roles, subset };
  const policy = gang === undefined ? {} : { gangPolicy: gang };
  return { ...templates, ...policy, topologySpreadConstraints: spread };
}

function roleFrom(written: JsonObject, replicas: RevisionValues['replicas']): Role | undefined {
  const { name, workerReplicas, entryTemplate, workerTemplate } = written;
  const entry = podTemplateFrom(entryTemplate);
  if (typeof name !== 'string' || typeof workerReplicas !== 'number' || entry === undefined) return undefined;
  const role = { name, workerReplicas, entry, replicas: Object.hasOwn(replicas, name) ? (replicas[name] ?? 1) : 1 };
  if (workerTemplate === undefined) return workerReplicas > 0 ? undefined : role;
  const worker = podTemplateFrom(workerTemplate);
  return worker === undefined ? undefined : { ...role, worker };
}

function rolesOf(template: JsonObject): readonly JsonObject[] {
  const { roles } = template;
  return isArray(roles) ? roles.filter(isObject) : [];
}

function withoutReplicas(role: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key !== 'replicas'));
}
