import { objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { PodTemplate, RevisionTemplates, Role } from '../../model/model.ts';
import { hashOf } from '../../model/revision-hash.ts';
import type { RevisionValues } from '../../model/templates.ts';
import type { RevisionRules } from '../dialect.ts';
import { rolesFrom, withoutFields, writtenRoles } from '../role-templates.ts';
import { appliesToRole, type Plugin, pluginsOf, tweaked } from './plugins.ts';
import { GANG_SCHEDULER, schedulerOf } from './strategy.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a ModelServing's revision is the hash of. */
export const REVISION: RevisionRules = { subset, templates };

// Say how many there are and how they are replaced, not what they are.
const NOT_IN_PODS = ['replicas', 'maxUnavailable', 'partition'];

/**
 * What of a spec lands in pods and cannot change in place: roles without their numbers, the scheduler, and plugins where
 * there are any. The scheduler is there in any case: to write the default one is no change.
 * @param spec - `spec` of a ModelServing, without nulls
 * @see docs/rollout.md#revisions
 */
function subset(spec: JsonObject): JsonObject {
  const { plugins } = spec;
  const written = isArray(plugins) ? plugins.filter(isObject).map((plugin) => withoutFields(plugin, ['type'])) : [];
  return {
    ...(written.length === 0 ? {} : { plugins: written }),
    roles: writtenRoles(objectAt(spec, 'template')).map((role) => withoutFields(role, NOT_IN_PODS)),
    schedulerName: schedulerOf(spec),
  };
}

/**
 * Reads the templates of pods out of a revision's values, plugins applied.
 * @returns `undefined` when the values are not those of a valid ModelServing
 */
function templates({ revision, subset: values, replicas, gang }: RevisionValues): RevisionTemplates | undefined {
  const schedulerName = textAt(values, 'schedulerName');
  const roles = rolesFrom(values['roles'], replicas);
  if (schedulerName === undefined || roles === undefined) return undefined;
  const plugins = pluginsOf(values);
  const written = writtenRoles(values);
  return {
    revision,
    schedulerName,
    gang: schedulerName === GANG_SCHEDULER,
    ...(gang === undefined ? {} : { gangPolicy: gang }),
    topologySpreadConstraints: [],
    roles: roles.map((role, index) => {
      const own = plugins.filter((plugin) => appliesToRole(plugin, role.name));
      const hash = hashOf({ plugins: own.map(({ written: each }) => each), role: written[index] ?? {}, schedulerName });
      return finished(role, own, hash);
    }),
    subset: values,
  };
}

function finished(role: Role, plugins: readonly Plugin[], hash: string): Role {
  const labelled = (template: PodTemplate): PodTemplate => ({
    ...template,
    labels: { ...template.labels, [VOCABULARY.keys.labels.roleTemplateHash]: hash },
  });
  const entry = tweaked(labelled(role.entry), plugins, 'Entry');
  return role.worker === undefined
    ? { ...role, entry }
    : { ...role, entry, worker: tweaked(labelled(role.worker), plugins, 'Worker') };
}
