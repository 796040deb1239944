import { groupedBy } from '../model/sequence.ts';
import { add, type Vector } from './amounts.ts';
import type { Board, Job } from './board.ts';
import type { Order } from './order.ts';
import { type QueueShare, waitingOf } from './queues.ts';
import type { SchedulerSettings } from './settings.ts';

/** Why a gang is not let in: its pods are not even looked at. */
export type Rejection = 'queue-closed' | 'queue-limit' | 'cluster-overused';

/** What the first step of a cycle looks at. */
export interface Admission {
  readonly board: Board;
  readonly shares: ReadonlyMap<string, QueueShare>;
  readonly total: Vector;
  readonly settings: SchedulerSettings;
  readonly order: Order;
}

/**
 * Lets gangs in (phase Inqueue), one after the other, each with the least used queue first: while what they must have fits
 * into their queue's limit, and with all others that were let in and wait into the cluster and a fifth more. A gang that
 * was let in and can never be placed keeps others out (Volcano's action `enqueue`).
 * @returns why the others were not
 */
export function enqueue({ board, shares, total, settings, order }: Admission): ReadonlyMap<Job, Rejection> {
  const rejected = new Map<Job, Rejection>();
  const room = roomToWait(board, total, settings.overcommit);
  const waiting = groupedBy(
    board.jobs.filter(({ phase, gang }) => (phase === '' || phase === 'Pending') && shares.has(gang.queue)),
    (job) => job.gang.queue,
  );
  const queues = order.queues(
    [...waiting].map(([name, jobs]) => ({ name, jobs: order.jobs(jobs) })),
    shares,
  );
  for (let queue = queues.next(); queue !== undefined; queue = queues.next()) {
    const [share, job] = [shares.get(queue.name), queue.jobs.next()];
    if (share === undefined || job === undefined) continue;
    const reason = rejection(job, share, { room, settings });
    if (reason === undefined) job.phase = 'Inqueue';
    else rejected.set(job, reason);
    queues.join(queue);
  }
  return rejected;
}

/** What of the cluster, stretched by a factor, neither pods use nor gangs that were let in wait for. */
function roomToWait(board: Board, total: Vector, factor: number): Vector {
  const room = total.map((amount) => amount * factor);
  add(room, board.used(), -1);
  for (const job of board.jobs) add(room, waitingOf(job, board.ground.resources.none()), -1);
  return room;
}

function rejection(
  job: Job,
  share: QueueShare,
  { room, settings }: { room: Vector; settings: SchedulerSettings },
): Rejection | undefined {
  if (!share.queue.isOpen) return 'queue-closed';
  const { minResources } = job.gang;
  if (minResources === undefined) return undefined;
  if (minResources.some((amount, place) => amount > 0 && amount > (room[place] ?? 0))) return 'cluster-overused';
  const isOver = minResources.some((amount, place) => {
    const { held, waiting, elastic, limit } = share;
    const sum = amount + (held[place] ?? 0) + (waiting[place] ?? 0) - (elastic[place] ?? 0);
    return amount > 0 && sum > (limit[place] ?? 0);
  });
  if (isOver && settings.hasQueueShares) return 'queue-limit';
  add(room, minResources, -1);
  add(share.waiting, minResources);
  return undefined;
}
