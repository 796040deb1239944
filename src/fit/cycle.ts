import { allocate, backfill } from './allocate.ts';
import { Board, type Job } from './board.ts';
import { enqueue, type Rejection } from './enqueue.ts';
import { Filters } from './filters.ts';
import { isReady } from './gang-rules.ts';
import { Order, type Random } from './order.ts';
import { dominantShare, queueShares, totalOf } from './queues.ts';
import { Scores } from './scores.ts';
import type { SchedulerSettings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** More cycles than any cluster needs to come to rest. */
const MOST_CYCLES = 200;

/** Where all pods are once the scheduler has come to rest, and why gangs were not let in. */
export interface Outcome {
  readonly board: Board;
  readonly rejected: ReadonlyMap<Job, Rejection>;
}

/** Plays the scheduler's cycles on a snapshot until nothing changes any more. */
export function settle(snapshot: Snapshot, settings: SchedulerSettings, random: Random): Outcome {
  const board = new Board(snapshot);
  const total = totalOf(board);
  const parts = {
    board,
    settings,
    order: new Order(random, (job) => dominantShare(job, total)),
    filters: new Filters(board),
    scores: new Scores(board, settings),
  };
  let rejected: ReadonlyMap<Job, Rejection> = new Map();
  for (let cycle = 0; cycle < MOST_CYCLES; cycle++) {
    const before = board.jobs.map(({ phase }) => phase).join();
    const shares = queueShares(board, total);
    rejected = enqueue({ ...parts, shares, total });
    const moves = [...allocate({ ...parts, shares }), ...backfill({ ...parts, shares })];
    const kept = moves.filter(
      ({ piece: { job }, standing }) => standing === 'placed' && job !== undefined && isReady(job),
    );
    const keeps = new Set(kept);
    board.takeBack(moves.filter((move) => !keeps.has(move)));
    for (const job of board.jobs) {
      board.locate(job);
      job.phase = phaseOf(job);
    }
    if (kept.length === 0 && board.jobs.map(({ phase }) => phase).join() === before) break;
  }
  return { board, rejected };
}

/** The phase of a gang after a cycle: one that lost pods is Unknown, one that has its minimum Running. */
function phaseOf(job: Job): string {
  if (job.placed > 0 && !isReady(job)) return 'Unknown';
  if (job.placed >= job.gang.minMember && job.placed > 0) return 'Running';
  return job.phase === 'Inqueue' ? 'Inqueue' : job.gang.tasks.length === 0 ? job.phase : 'Pending';
}
