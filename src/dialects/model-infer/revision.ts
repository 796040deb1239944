import { objectAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { RevisionTemplates } from '../../model/model.ts';
import type { RevisionValues } from '../../model/templates.ts';
import type { RevisionRules } from '../dialect.ts';
import { rolesFrom, withoutFields, writtenRoles } from '../role-templates.ts';

/** What a ModelInfer's revision is the hash of. */
export const REVISION: RevisionRules = { subset: revisionSubset, templates: templatesOf };

/**
 * What of a spec lands in pods and cannot change in place, in the user's own values: roles without their replicas,
 * schedulerName, topologySpreadConstraints where given, and whether gang scheduling is on.
 * @param spec - `spec` of a ModelInfer, without nulls
 * @see docs/rollout.md#revisions
 */
function revisionSubset(spec: JsonObject): JsonObject {
  const template = objectAt(spec, 'template');
  const { schedulerName, topologySpreadConstraints } = spec;
  return {
    gang: isObject(template['gangSchedule']),
    roles: writtenRoles(template).map((role) => withoutFields(role, ['replicas'])),
    ...(schedulerName === undefined ? {} : { schedulerName }),
    ...(topologySpreadConstraints === undefined ? {} : { topologySpreadConstraints }),
  };
}

/**
 * Reads the templates of pods out of a revision's values.
 * @returns `undefined` when the values are not those of a valid ModelInfer
 */
function templatesOf({ revision, subset, replicas, gang }: RevisionValues): RevisionTemplates | undefined {
  const { roles: written, topologySpreadConstraints: spread = [], schedulerName } = subset;
  if (!isArray(spread) || !spread.every(isObject)) return undefined;
  const roles = rolesFrom(written, replicas);
  if (typeof schedulerName !== 'string' || roles === undefined) return undefined;
  const templates = { revision, schedulerName, gang: subset['gang'] === true, roles, subset };
  const policy = gang === undefined ? {} : { gangPolicy: gang };
  return { ...templates, ...policy, topologySpreadConstraints: spread };
}
