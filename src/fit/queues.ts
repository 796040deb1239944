import { add, type Vector } from './amounts.ts';
import type { Board, Job } from './board.ts';
import type { Queue } from './ground.ts';

/** What a queue may hold in one cycle, and what it holds. */
export interface QueueShare {
  readonly queue: Queue;
  /** The most that it may ever hold: the cluster, less what others are guaranteed, and its own capability. */
  readonly limit: Vector;
  readonly deserved: Vector;
  /** Held now; changes with the board. */
  readonly held: Vector;
  /** Minimums of gangs that were let in and hold nothing yet. */
  readonly waiting: Vector;
  /** What gangs hold above their minimums. */
  readonly elastic: Vector;
}

/** The sum of what all nodes offer, cordoned ones and those that do not answer among them. */
export function totalOf({ ground }: Board): Vector {
  return ground.offers.parts.of(0);
}

/** Shares the cluster out to the queues by their weights, each up to what its gangs ask for (Volcano's `proportion`). */
export function queueShares(board: Board, total: Vector): ReadonlyMap<string, QueueShare> {
  const { queues, resources } = board.ground;
  const guaranteed = resources.none();
  for (const { guarantee } of queues.values()) add(guaranteed, guarantee);
  const shares = new Map<string, QueueShare & { readonly request: Vector }>();
  for (const job of board.jobs) {
    const queue = queues.get(job.gang.queue);
    if (queue === undefined) continue;
    const share = shares.get(queue.name) ?? emptyShare(board, queue, { total, guaranteed });
    shares.set(queue.name, share);
    add(share.request, job.allocated);
    for (const { task, standing } of job.pieces) if (standing === 'waits') add(share.request, task.holds);
    add(share.waiting, waitingOf(job, resources.none()));
    add(share.elastic, elasticOf(job, resources.none()));
  }
  shareOut([...shares.values()], total);
  return shares;
}

function emptyShare(board: Board, queue: Queue, { total, guaranteed }: { total: Vector; guaranteed: Vector }) {
  const { resources } = board.ground;
  const limit = total.map((amount, place) => {
    const free = amount - (guaranteed[place] ?? 0) + (queue.guarantee[place] ?? 0);
    return Math.min(free, queue.capability?.[place] ?? Number.POSITIVE_INFINITY);
  });
  return {
    queue,
    limit,
    request: resources.none(),
    deserved: resources.none(),
    held: board.heldByQueue.get(queue.name) ?? resources.none(),
    waiting: resources.none(),
    elastic: resources.none(),
  };
}

/** What a gang that was let in still keeps for itself: its minimum, or for one that runs what it misses of it. */
export function waitingOf(job: Job, nothing: Vector): Vector {
  const { minResources, minMember } = job.gang;
  if (minResources === undefined) return nothing;
  if (job.phase === 'Inqueue') return minResources;
  if (job.phase !== 'Running' || job.placed < minMember) return nothing;
  return minResources.map((amount, place) => Math.max(0, amount - (job.allocated[place] ?? 0)));
}

function elasticOf(job: Job, nothing: Vector): Vector {
  const { minResources } = job.gang;
  if (minResources === undefined) return Float64Array.from(job.allocated);
  return nothing.map((_, place) => Math.max(0, (job.allocated[place] ?? 0) - (minResources[place] ?? 0)));
}

/** Gives out what is left in rounds, until all have what they ask for or nothing more can be given. */
function shareOut(shares: readonly (QueueShare & { readonly request: Vector })[], total: Vector): void {
  const remaining = Float64Array.from(total);
  const open = new Set(shares);
  while (open.size > 0) {
    const weights = [...open].reduce((sum, { queue }) => sum + queue.weight, 0);
    const before = Float64Array.from(remaining);
    for (const share of open) {
      const old = Float64Array.from(share.deserved);
      const offered = before.map((amount) => (amount * share.queue.weight) / weights);
      if (!takes(share, offered)) open.delete(share);
      add(remaining, share.deserved, -1);
      add(remaining, old);
    }
    if (areEqual(remaining, before)) break;
  }
}

/**
 * Adds to what a queue deserves, up to its limit and to what its gangs ask for, but never below its guarantee.
 * @returns whether it could take more
 */
function takes(
  { deserved, request, limit, queue }: QueueShare & { readonly request: Vector },
  offered: Vector,
): boolean {
  const taken = deserved.map((amount, place) =>
    Math.min(amount + (offered[place] ?? 0), limit[place] ?? 0, request[place] ?? 0),
  );
  const isFull = taken.every((amount, place) => amount >= (request[place] ?? 0));
  const isUnchanged = areEqual(taken, deserved);
  deserved.set(taken.map((amount, place) => Math.max(amount, queue.guarantee[place] ?? 0)));
  return !isFull && !isUnchanged;
}

function areEqual(a: Vector, b: Vector): boolean {
  return a.every((amount, place) => amount === b[place]);
}

/** How much of its share a queue uses: the largest part of any resource. */
export function usedShare({ held, deserved }: QueueShare): number {
  return held.reduce((most, amount, place) => Math.max(most, part(amount, deserved[place] ?? 0)), 0);
}

/** The largest part of the cluster that a gang holds of any resource; who holds less goes first (Volcano's `drf`). */
export function dominantShare(job: Job, total: Vector): number {
  return job.allocated.reduce((most, amount, place) => Math.max(most, part(amount, total[place] ?? 0)), 0);
}

function part(amount: number, of: number): number {
  return of > 0 ? amount / of : amount > 0 ? 1 : 0;
}

/** Whether a queue has all that it deserves, so that none of its gangs is looked at. */
export function isOverused({ held, deserved }: QueueShare): boolean {
  return deserved.every((amount, place) => amount <= (held[place] ?? 0));
}

/** Whether a queue's share has room for one more pod. */
export function isAllocatable({ held, deserved }: QueueShare, asked: Vector): boolean {
  return asked.every((amount, place) => amount <= 0 || amount <= (deserved[place] ?? 0) - (held[place] ?? 0));
}
