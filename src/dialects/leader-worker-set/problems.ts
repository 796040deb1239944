import { error, type Location, type Problem, warning } from '../../model/problem.ts';

// What is said of a LeaderWorkerSet that breaks a rule of its own: each function makes one problem, in the case that its docstring tells.

/** metadata.name is longer than a Service may be named. */
export function modelNameTooLong(at: Location, length: number, limit: number): Problem {
  return error('name-too-long', at, {
    message: `metadata.name has ${length} characters; ${limit} are allowed`,
    hint: `shorten it by ${length - limit}`,
  });
}

/** More pods than an int32 counts. */
export function tooManyPods(at: Location, pods: number): Problem {
  return error('out-of-range', at, {
    message: `replicas × size comes to ${pods} pods; LeaderWorkerSet counts to 2147483647`,
    hint: 'lower replicas or size',
  });
}

/** Parts that do not make up a group. */
export function unevenSubGroups(
  at: Location,
  { size, parts }: { readonly size: number; readonly parts: number },
): Problem {
  return error('topology', at, {
    message: `subGroupSize ${parts} divides neither size (${size}) nor size - 1`,
    hint: `use a divisor of ${size}, or of ${size - 1} where the leader is one too many`,
  });
}

/** Parts larger than the group. */
export function largeSubGroups(
  at: Location,
  { size, parts }: { readonly size: number; readonly parts: number },
): Problem {
  return error('topology', at, {
    message: `subGroupSize ${parts} is larger than size (${size})`,
    hint: `use 1 to ${size}`,
  });
}

/** Parts of the workers alone that do not make them up. */
export function unevenWithoutLeader(
  at: Location,
  { size, parts }: { readonly size: number; readonly parts: number },
): Problem {
  return error('topology', at, {
    message: `with LeaderExcluded, size - 1 (${size - 1}) must be a multiple of subGroupSize (${parts})`,
    hint: `use a divisor of ${size - 1}, or the type LeaderWorker`,
  });
}

/** A domain for each subgroup where there are no subgroups. */
export function subGroupsMissing(at: Location): Problem {
  return error('topology', at, {
    message: 'subgroup-exclusive-topology needs a subGroupPolicy',
    hint: 'add spec.leaderWorkerTemplate.subGroupPolicy with a subGroupSize, or use exclusive-topology',
  });
}

/** A domain by a label that no node can have. */
export function noLabelKey(at: Location, key: string): Problem {
  return error('topology', at, {
    message: key === '' ? 'an empty topology: the controller makes no workers' : `"${key}" is no label of nodes`,
    hint: 'name a node label, such as topology.kubernetes.io/zone, or remove the annotation',
  });
}

/** Pods that the StatefulSets of a LeaderWorkerSet never make. */
export function podsThatEnd(at: Location, policy: string): Problem {
  return error('forbidden-field', at, {
    message: `restartPolicy ${policy}: a LeaderWorkerSet's pods are those of StatefulSets, which take Always only`,
    hint: 'leave it out; leaderWorkerTemplate.restartPolicy says what becomes of a group',
  });
}

/** A leader that is in no part of its group asks for what only parts have. */
export function excludedLeaderWithTpus(at: Location): Problem {
  return error('topology', at, {
    message: 'with LeaderExcluded the leader may ask for no google.com/tpu: the webhook refuses its pods',
    hint: 'use the type LeaderWorker, or a leaderTemplate without TPUs',
  });
}

/** A leader template that says what a group is called. */
export function groupIndexLabel(at: Location, label: string): Problem {
  return error('system-key', at, {
    message: `"${label}" tells the groups apart, and all leaders would have one`,
    hint: 'remove it',
  });
}

/** A leader that says it is a worker. */
export function leaderNamesLeader(at: Location, annotation: string): Problem {
  return error('system-key', at, {
    message: `"${annotation}" marks workers: with it on the leader the controller makes none`,
    hint: 'remove it from the template that makes the leader',
  });
}

/** Workers that start once the leader is ready. */
export function leaderReady(at: Location): Problem {
  return warning('startup-policy', at, {
    message: 'LeaderReady is for its controller: of pods in Git, workers start with their leader',
    hint: 'let the workers wait in an init container; see docs/leader-worker-set.md#leaderready',
  });
}

/** Leaders and workers of two schedulers. */
export function halfAGang(at: Location): Problem {
  return warning('scheduler', at, {
    message: 'leaders and workers name two schedulers: only a group that volcano schedules as a whole is a gang',
    hint: 'write the same schedulerName into both templates',
  });
}

/** A StatefulSet of which no pod can be labelled, so that its controller makes none and only an event says why. */
export function setNameTooLong(at: Location, name: string, limit: number): Problem {
  return warning('name-too-long', at, {
    message: `the StatefulSet ${name} has ${name.length} characters; its pods can be labelled with ${limit}`,
    hint: `shorten metadata.name by ${name.length - limit}, or write compileTo: {LeaderWorkerSet: pods}`,
  });
}
