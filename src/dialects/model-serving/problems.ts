import { error, type Location, type Problem, warning } from '../../model/problem.ts';

/** An empty name of a scheduler, which is not the default. */
export function emptyScheduler(at: Location): Problem {
  return warning('scheduler', at, {
    message: 'an empty schedulerName is not volcano: the pods go to default-scheduler, one by one',
    hint: 'leave it out for volcano, or name the scheduler',
  });
}

/** The budget of groups where role replicas are what a rollout replaces. */
export function groupBudgetByRole(at: Location): Problem {
  return error('budget', at, {
    message: 'rollingUpdateConfiguration counts groups, and RoleRollingUpdate replaces role replicas',
    hint: 'write maxUnavailable and partition into the roles',
  });
}

/** A rollout could never replace a group. */
export function nothingUnavailable(at: Location, replicas: number): Problem {
  return error('budget', at, {
    message: `maxUnavailable comes to 0 of ${replicas} groups: no group could ever be updated`,
    hint: 'raise maxUnavailable (its percentage is rounded down)',
  });
}

/** A rollout could never replace a replica of a role, or has more to lose than there are. */
export function roleBudget(at: Location, count: number, replicas: number): Problem {
  return error('budget', at, {
    message: `maxUnavailable comes to ${count} of ${replicas} role replicas`,
    hint: replicas > 0 ? `use 1 to ${replicas} (a percentage is rounded down)` : 'leave it out',
  });
}

/** The partition of a role where groups are what a rollout replaces. */
export function rolePartition(at: Location): Problem {
  return error('partition', at, {
    message: "a role's partition is for RoleRollingUpdate",
    hint: 'write rolloutStrategy.type: RoleRollingUpdate, or the partition of groups into rollingUpdateConfiguration',
  });
}

/** Role replicas are updated one by one, and recovered only as whole groups. */
export function recoveryOfGroups(at: Location): Problem {
  return error('budget', at, {
    message: 'RoleRollingUpdate replaces role replicas, and recoveryPolicy ServingGroupRecreate whole groups',
    hint: 'write recoveryPolicy: RoleRecreate, or rolloutStrategy.type: ServingGroupRollingUpdate',
  });
}

/** A role's name is no DNS-1035 label. */
export function invalidRoleName(at: Location, name: string): Problem {
  return error('invalid-name', at, {
    message: `role name "${name}" is not a DNS-1035 label`,
    hint: 'use lower case letters, digits and "-"; start with a letter, end with a letter or digit',
  });
}

/** A plugin that is not compiled. */
export function unknownPlugin(at: Location, name: string, known: readonly string[]): Problem {
  const isOfSets = name === 'lws-standard-labels';
  return error('plugin', at, {
    message: isOfSets
      ? `the plugin "${name}" changes only what a LeaderWorkerSet owns, and nothing here has an owner`
      : `flotilla does not know the plugin "${name}", and so not what it would make of the pods`,
    hint: isOfSets ? 'remove it' : `remove it, or write its changes into the templates; known: ${known.join(', ')}`,
  });
}

/** The settings of a plugin have another form than it reads. */
export function pluginSetting(at: Location, expected: string): Problem {
  return error('plugin', at, {
    message: `the plugin wants ${expected} here`,
    hint: 'see docs/model-serving.md#plugins',
  });
}

/** A plugin sets a variable by which pods find one another. */
export function pluginVariable(at: Location, name: string): Problem {
  return error('plugin', at, {
    message: `the plugin sets ${name}, which tells every pod its place in the group`,
    hint: 'use another name',
  });
}

/** A plugin sets an annotation that flotilla owns. */
export function pluginAnnotation(at: Location, key: string): Problem {
  return error('plugin', at, { message: `"${key}" is set by flotilla`, hint: 'remove it' });
}

/** A scope that no pod is in. */
export function emptyScope(at: Location, what: string): Problem {
  return warning('plugin', at, { message: `${what}: the plugin changes no pod by it`, hint: 'correct the scope' });
}

/** An entry of a container that a plugin replaces. */
export function replacedByPlugin(at: Location, name: string, plugin: string): Problem {
  return warning('replaced-variable', at, {
    message: `${name} is set by the plugin ${plugin}; this entry is dropped`,
    hint: 'remove one of the two',
  });
}
