import { error, type Location, type Problem, warning } from '../model/problem.ts';

/** A pod names a PodGroup that is not among the manifests. */
export function absentPodGroup(at: Location, name: string): Problem {
  return warning('gang', at, {
    message: `no PodGroup "${name}" is among these manifests`,
    hint: 'add it, or correct the name: until it exists the pod is not scheduled',
  });
}

/** A pod of a gang is left to a scheduler that knows no gangs. */
export function podWithoutGangScheduler(at: Location, scheduler: string): Problem {
  return error('scheduler', at, {
    message: `a pod of a gang is left to the scheduler "${scheduler}"`,
    hint: 'write schedulerName: volcano',
  });
}

/** A PodGroup waits for more pods than there are. */
export function tooFewMembers(at: Location, wanted: number, found: number): Problem {
  return error('gang', at, {
    message: `${wanted} pods must be there before any starts, and only ${found} name this PodGroup`,
    hint: `write ${found}, or add the pods that are missing`,
  });
}

/** A task of a PodGroup waits for more pods than there are. */
export function tooFewTaskPods(at: Location, wanted: number, found: number): Problem {
  return error('gang', at, {
    message: `${wanted} pods of the task must be there before any starts, and only ${found} name it`,
    hint: `write ${found}, or set the annotation volcano.sh/task-spec on the pods that are missing`,
  });
}
