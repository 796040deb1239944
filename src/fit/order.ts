import type { Job, Piece, Unit } from './board.ts';
import { isReady } from './gang-rules.ts';
import { type QueueShare, usedShare } from './queues.ts';
import type { Task } from './task.ts';

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** A sequence of numbers that looks random (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Who comes first, where the scheduler has to choose: by priority and share, and where all is alike by time of creation and
 * UID. Objects that no server has seen have neither, and get UIDs by chance, as they would there.
 */
export class Order {
  readonly #random: Random;
  readonly #uids = new WeakMap<Task, string>();
  readonly #shareOf: (job: Job) => number;

  constructor(random: Random, shareOf: (job: Job) => number) {
    this.#random = random;
    this.#shareOf = shareOf;
  }

  /** One of several that are equally good, by chance as the scheduler does. */
  anyOf<T>(items: readonly T[]): T | undefined {
    return items.length < 2 ? items[0] : items[Math.floor(this.#random() * items.length)];
  }

  /** Whose turn it is of queues that each have something, by name: the least used one's; of several the oldest one's. */
  leastUsed<T>(
    queues: readonly (readonly [string, T])[],
    shares: ReadonlyMap<string, QueueShare>,
  ): readonly [string, T] | undefined {
    const [first] = [...queues].sort(([a], [b]) => compareQueues(a, b, shares));
    return first;
  }

  /** Takes the gang out of a list whose turn it is: higher priority, not yet running, smaller share, older, by name. */
  takeFirst(jobs: Job[]): Job {
    let best = 0;
    for (let index = 1; index < jobs.length; index++) {
      const [candidate, champion] = [jobs[index], jobs[best]];
      if (candidate !== undefined && champion !== undefined && this.#compareJobs(candidate, champion) < 0) best = index;
    }
    const [first] = jobs.splice(best, 1);
    if (first === undefined) throw new Error('a list without gangs has no first one');
    return first;
  }

  #compareJobs(a: Job, b: Job): number {
    return (
      b.gang.priority - a.gang.priority ||
      Number(isReady(a)) - Number(isReady(b)) ||
      this.#shareOf(a) - this.#shareOf(b) ||
      (a.gang.created ?? 0) - (b.gang.created ?? 0) ||
      compareTexts(nameOf(a), nameOf(b))
    );
  }

  /** Pods in the order in which they seek a node: priority, the number that the name ends in, age in seconds, UID. */
  pieces(pieces: readonly Piece[]): Piece[] {
    return [...pieces].sort(({ task: a }, { task: b }) => {
      const byPriority = b.priority - a.priority;
      if (byPriority !== 0) return byPriority;
      const byNumber = a.number === undefined || b.number === undefined ? 0 : a.number - b.number;
      return byNumber || secondsOf(a) - secondsOf(b) || compareTexts(this.#uidOf(a), this.#uidOf(b));
    });
  }

  /** Units of a gang: those first that its minimum needs. */
  units(units: readonly Unit[], isNeeded: (unit: Unit) => boolean): Unit[] {
    return [...units].sort(
      (a, b) => Number(isNeeded(b)) - Number(isNeeded(a)) || compareTexts(unitName(a), unitName(b)),
    );
  }

  #uidOf(task: Task): string {
    if (task.uid !== '') return task.uid;
    const uid = this.#uids.get(task) ?? this.#random().toString(36);
    this.#uids.set(task, uid);
    return uid;
  }
}

function compareQueues(a: string, b: string, shares: ReadonlyMap<string, QueueShare>): number {
  const [one, other] = [shares.get(a), shares.get(b)];
  if (one === undefined || other === undefined) return 0;
  const byAge = (one.queue.created ?? 0) - (other.queue.created ?? 0);
  return usedShare(one) - usedShare(other) || byAge || compareTexts(a, b);
}

function nameOf({ gang }: Job): string {
  return `${gang.namespace}/${gang.name}`;
}

function unitName({ policy, key }: Unit): string {
  return `${policy?.name ?? ''}-${key}`;
}

function secondsOf({ created }: Task): number {
  return Math.floor((created ?? 0) / 1000);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
