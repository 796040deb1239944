import { pathText } from '../model/json.ts';
import { error, type Location, listed, type Problem, warning } from '../model/problem.ts';

// What is said of a ModelInfer that breaks a rule of its own: each function makes one problem, in the case that its docstring tells.

/** metadata.name, or a name made from it, is no DNS-1035 label. */
export function invalidModelName(at: Location, name: string): Problem {
  return error('invalid-name', at, {
    message: `"${name}" is not a DNS-1035 label`,
    hint: 'use lower case letters, digits and "-"; start with a letter, end with a letter or digit',
  });
}

/** metadata.namespace is no DNS-1123 label. */
export function invalidNamespace(at: Location, namespace: string): Problem {
  return error('invalid-name', at, {
    message: `"${namespace}" is not a namespace name (DNS-1123 label)`,
    hint: 'use at most 63 lower case letters, digits and "-"; start and end with a letter or digit',
  });
}

/** The annotation names a queue that no PodGroup may name. */
export function invalidQueue(at: Location, queue: string): Problem {
  return error('invalid-name', at, {
    message: `"${queue}" is not the name of a queue (DNS-1123 subdomain)`,
    hint: 'use at most 253 lower case letters, digits, "-" and "."',
  });
}

/** The longest pod name of the model does not fit a host name. */
export function nameTooLong(at: Location, longest: string, limit: number): Problem {
  return error('name-too-long', at, {
    message: `the pod name "${longest}" would have ${longest.length} characters; ${limit} are allowed`,
    hint: `shorten ${pathText(at.path)} by ${longest.length - limit}`,
  });
}

/** A role name holds upper case letters. */
export function upperCaseRole(at: Location, name: string): Problem {
  return error('invalid-name', at, {
    message: `role name "${name}" has upper case letters`,
    hint: `pod names are made of metadata.name and the role's name and must be lower case: write "${name.toLowerCase()}"`,
  });
}

/** Two roles have one name. */
export function duplicateRole(at: Location, name: string): Problem {
  return error('roles', at, { message: `role name "${name}" is used twice`, hint: 'give each role its own name' });
}

/** The scheduler cannot schedule gangs. */
export function wrongScheduler(at: Location, name: string): Problem {
  return error('scheduler', at, { message: `scheduler "${name}" is not supported`, hint: 'write "volcano"' });
}

/** A budget is neither a count nor a percentage. */
export function invalidBudget(at: Location, value: string | number, what = 'groups'): Problem {
  return error('budget', at, {
    message: `${JSON.stringify(value)} is neither a whole number of ${what} nor a percentage`,
    hint: 'write a number such as 1, or a percentage from "0%" to "100%"',
  });
}

/** A rollout could never replace a group. */
export function emptyBudget(at: Location, replicas: number): Problem {
  return error('budget', at, {
    message: `maxUnavailable and maxSurge both come to 0 of ${replicas} groups: no group could ever be updated`,
    hint: 'raise maxUnavailable (its percentage is rounded down) or maxSurge (rounded up)',
  });
}

/** The partition would protect every group. */
export function partitionTooHigh(at: Location, partition: number, replicas: number): Problem {
  return error('partition', at, {
    message: `partition ${partition} must be less than replicas (${replicas})`,
    hint: replicas > 1 ? `use 0 to ${replicas - 1}` : 'leave it out',
  });
}

/** A minimum names a role that does not exist. */
export function unknownGangRole(at: Location, role: string, roles: ReadonlyMap<string, unknown>): Problem {
  return error('gang', at, { message: `there is no role "${role}"`, hint: `roles: ${listed(roles)}` });
}

/** A minimum that even counting workers could not be reached. */
export function minimumTooHigh(at: Location, minimum: number, replicas: number): Problem {
  return error('gang', at, {
    message: `minimum ${minimum} is more than the role has replicas (${replicas})`,
    hint: `use 0 to ${replicas}`,
  });
}

/** A minimum above the role's replicas, read as all of them. */
export function cappedMinimum(at: Location, minimum: number, replicas: number): Problem {
  return warning('capped-minimum', at, {
    message: `minimum ${minimum} is more than the role has replicas (${replicas}) and counts as ${replicas}`,
    hint: 'minRoleReplicas counts role replicas, not pods',
  });
}

/** Both ways to name the highest tier are used. */
export function twoTiers(at: Location): Problem {
  return error('topology', at, {
    message: 'highestTierAllowed and highestTierName exclude each other',
    hint: 'keep one of them',
  });
}

/** A tier that soft mode only prefers. */
export function softTier(at: Location): Problem {
  return warning('soft-tier', at, {
    message: 'in soft mode the highest tier is a preference, not a limit',
    hint: 'use mode: hard to keep each gang within the tier, or leave the tier out',
  });
}

/** Workers without a template. */
export function missingWorkerTemplate(at: Location, workers: number): Problem {
  return error('worker-template', at, {
    message: `workerReplicas is ${workers}, but there is no workerTemplate`,
    hint: 'add a workerTemplate, or set workerReplicas to 0',
  });
}

/** A worker template that makes no pod. */
export function unusedWorkerTemplate(at: Location): Problem {
  return warning('unused-worker-template', at, {
    message: 'workerReplicas is 0: no pod is made of this template, and its one effect is a Service for the entry pod',
    hint: 'for the Service write containers: [], else set workerReplicas or leave it out',
  });
}

/** A hard spread of pods of one role replica in a gang: over fewer domains than pods it never starts. */
export function spreadWithinGang(at: Location, topologyKey: string, pods: number): Problem {
  return warning('gang-spread', at, {
    message: `the ${pods} pods of each role replica never start together where "${topologyKey}" has 2 to ${pods - 1} values: Volcano does not ask a node again that refused one of them`,
    hint: 'write whenUnsatisfiable: ScheduleAnyway, or set predicateErrorCacheEnable: false for allocate in the scheduler’s settings',
  });
}

/** A spread constraint that the template repeats. */
export function duplicateSpread(at: Location, topologyKey: string): Problem {
  return error('duplicate-value', at, {
    message: `spec.topologySpreadConstraints already spreads over "${topologyKey}" with the same whenUnsatisfiable`,
    hint: 'keep one of the two',
  });
}
