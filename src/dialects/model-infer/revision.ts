import { objectAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { RevisionTemplates } from '../../model/model-infer.ts';
import { hashOf } from '../../model/revision-hash.ts';
import { templatesFrom } from '../../model/templates.ts';

/** The name of the revision that has these values, see {@link revisionSubset}. */
export function revisionOf(subset: JsonObject): string {
  return hashOf(subset);
}

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
  const templates = templatesFrom({ revision: revisionOf(subset), subset, replicas });
  if (templates === undefined) throw new Error('the spec was not validated before its revision was taken');
  return templates;
}

function rolesOf(template: JsonObject): readonly JsonObject[] {
  const { roles } = template;
  return isArray(roles) ? roles.filter(isObject) : [];
}

function withoutReplicas(role: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(role).filter(([key]) => key !== 'replicas'));
}
