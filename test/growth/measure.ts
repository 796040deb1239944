import { readFileSync } from 'node:fs';

/** What is measured. */
type Work = () => Promise<unknown>;

/** Work that grows with its input: the size is about the number of parts, such as elements of a list, that the input has. */
export interface Growing {
  readonly name: string;
  /** Makes an input, and gives the work that is to be measured. */
  readonly at: (size: number) => Work;
}

/** Sizes that are compared, and how much more work the larger one may be. */
export interface Span {
  readonly small: number;
  /** How often the small size doubles. */
  readonly doublings: number;
  /** How often the work may grow when the size doubles. */
  readonly most: number;
}

/** What a measurement found. */
export interface Growth {
  /** How often the work grew when the size doubled, on average over all doublings that were made. */
  readonly perDoubling: number;
  /** Milliseconds of each size. */
  readonly times: readonly number[];
}

/** Shorter runs say nothing about growth: a pause of the machine is longer. */
const LEAST_MS = 4;

/** What takes so long at a smaller size is not tried at a larger one. */
const LONGEST_MS = 5_000;

/** A machine is slower for a while: growth shows up every time. */
const MOST_TRIES = 6;

/**
 * Compares the work of one input at several sizes: the least time of several runs each, as other programs make work slower
 * and never faster. It runs again only as long as the growth looks too large.
 */
export async function growthOf(growing: Growing, { small, doublings, most }: Span): Promise<Growth> {
  let best: Growth = { perDoubling: Number.POSITIVE_INFINITY, times: [] };
  const works = Array.from({ length: doublings + 1 }, (_, index) => growing.at(small * 2 ** index));
  for (let tries = 0; tries < MOST_TRIES && best.perDoubling > most; tries++) {
    best = await better(best.times, works);
    if (best.times.some((time) => time > LONGEST_MS)) break;
  }
  return best;
}

async function better(before: readonly number[], works: readonly Work[]): Promise<Growth> {
  const times: number[] = [];
  for (const [index, work] of works.entries()) {
    times.push(Math.min(await elapsed(work), before[index] ?? Number.POSITIVE_INFINITY));
    if (times.some((time) => time > LONGEST_MS)) break;
  }
  const ratio = (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, LEAST_MS);
  return { perDoubling: ratio ** (1 / Math.max(1, times.length - 1)), times };
}

async function elapsed(work: Work): Promise<number> {
  const start = ownTime();
  await work();
  return ownTime() - start;
}

/** Milliseconds that this thread has worked, where the system tells: other programs do not count then. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
