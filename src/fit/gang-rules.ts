import { checksTasks } from '../kubernetes/volcano.ts';
import type { Job, Piece, Unit } from './board.ts';

// When a gang is complete enough: to be looked at, to start, to wait for ending pods (Volcano's plugin `gang`).

/** Whether a gang has as many pods as it must start with: in all, of each task, and of each sub-group. */
export function isValid(job: Job): boolean {
  const valid = job.pieces.filter(({ standing }) => standing !== 'ends' && standing !== 'ended');
  if (valid.length < job.gang.minMember) return false;
  const ofRole = countBy(valid, ({ task }) => task.role);
  if (checksRoles(job) && [...job.gang.minOfRole].some(([role, minimum]) => (ofRole.get(role) ?? 0) < minimum)) {
    return false;
  }
  return job.gang.subGroups.every((policy) => {
    const whole = job.units.filter((unit) => unit.policy === policy && unit.pieces.length >= policy.size);
    return whole.length >= policy.minimum;
  });
}

function checksRoles({ gang }: Job): boolean {
  return checksTasks(gang.minMember, gang.minOfRole.values());
}

/** Whether what is placed may start. */
export function isReady(job: Job): boolean {
  return has(job, (unit) => unit.placed, job.placed, job.placedOfRole);
}

/** Whether a gang could start as soon as the pods that end have ended. */
export function isPromised(job: Job): boolean {
  const ofRole = new Map(job.placedOfRole);
  for (const [role, count] of job.promisedOfRole) ofRole.set(role, (ofRole.get(role) ?? 0) + count);
  return has(job, (unit) => unit.placed + unit.promised, job.placed + job.promised, ofRole);
}

function has(job: Job, ofUnit: (unit: Unit) => number, total: number, ofRole: ReadonlyMap<string, number>): boolean {
  const free = job.bestEffort.filter(({ standing }) => standing === 'waits');
  if (total + free.length < job.gang.minMember) return false;
  for (const [role, minimum] of checksRoles(job) ? job.gang.minOfRole : []) {
    const freeOfRole = free.filter(({ task }) => task.role === role).length;
    if ((ofRole.get(role) ?? 0) + freeOfRole < minimum) return false;
  }
  return job.gang.subGroups.every(
    (policy) =>
      job.units.filter((unit) => unit.policy === policy && ofUnit(unit) + freeOf(unit) >= policy.size).length >=
      policy.minimum,
  );
}

/** Whether a unit needs no more pods to start: a whole sub-group, or for a gang without any the gang itself. */
export function isUnitReady(job: Job, unit: Unit): boolean {
  return unit.policy === undefined ? isReady(job) : unit.placed + freeOf(unit) >= unit.policy.size;
}

/** Whether a unit needs no more pods to start, once the pods that are ending have given back their places. */
export function isUnitPromised(job: Job, unit: Unit): boolean {
  if (unit.policy === undefined) return isPromised(job);
  return unit.placed + unit.promised + freeOf(unit) >= unit.policy.size;
}

function freeOf(unit: Unit): number {
  return unit.bestEffort.filter(({ standing }) => standing === 'waits').length;
}

/**
 * Whether it makes sense to go on with the other pods of a gang of which some found no node: not when all must start, and
 * not when one that found none belongs to a task that is below its minimum.
 */
export function goesOn(job: Job, failed: Iterable<Piece>): boolean {
  if (job.gang.minMember >= job.pieces.length) return false;
  for (const { task } of failed) {
    const minimum = job.gang.minOfRole.get(task.role) ?? 0;
    if ((job.placedOfRole.get(task.role) ?? 0) < minimum) return false;
  }
  return true;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
