import { objectAt } from './fields.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';
import type { Container, PodSpec, StringMap } from './kubernetes.ts';
import type { Gang, PodTemplate, RevisionTemplates, Role } from './model-infer.ts';

/** A revision's values, and what of it may change without making another revision. */
export interface RevisionValues {
  readonly revision: string;
  /** See `RevisionTemplates.subset`. */
  readonly subset: JsonObject;
  /** Role replicas by role; a role that is not named has one. */
  readonly replicas: Readonly<Record<string, number>>;
  readonly gang?: Gang;
}

/**
 * Reads the templates of pods out of a revision's values.
 * @returns `undefined` when the values are not those of a valid ModelInfer
 */
export function templatesFrom({ revision, subset, replicas, gang }: RevisionValues): RevisionTemplates | undefined {
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
  const entry = templateFrom(entryTemplate);
  if (typeof name !== 'string' || typeof workerReplicas !== 'number' || entry === undefined) return undefined;
  const role = { name, workerReplicas, entry, replicas: Object.hasOwn(replicas, name) ? (replicas[name] ?? 1) : 1 };
  if (workerTemplate === undefined) return workerReplicas > 0 ? undefined : role;
  const worker = templateFrom(workerTemplate);
  return worker === undefined ? undefined : { ...role, worker };
}

function templateFrom(written: Json | undefined): PodTemplate | undefined {
  if (!isObject(written) || !isPodSpec(written['spec'])) return undefined;
  const metadata = objectAt(written, 'metadata');
  const { labels = {}, annotations = {} } = metadata;
  return isStringMap(labels) && isStringMap(annotations) ? { labels, annotations, spec: written['spec'] } : undefined;
}

/** Whether a value has what flotilla reads of a PodSpec; the rest of it may be anything. */
export function isPodSpec(value: Json | undefined): value is PodSpec {
  return isObject(value) && isArray(value['containers']) && value['containers'].every(isContainer);
}

function isContainer(value: Json): value is Container {
  return isObject(value) && typeof value['name'] === 'string';
}

function isStringMap(value: Json): value is StringMap & JsonObject {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}
