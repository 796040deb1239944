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

/** Things that wait for their turn; who stands in line changes nothing about the others' turns. */
export class Line<T> {
  /** The first comes last, to be taken away. */
  readonly #waiting: T[];
  readonly #compare: (a: T, b: T) => number;

  constructor(items: readonly T[], compare: (a: T, b: T) => number) {
    this.#waiting = [...items].sort((a, b) => compare(b, a));
    this.#compare = compare;
  }

  /** Takes out the one whose turn it is; undefined when nobody waits. */
  next(): T | undefined {
    return this.#waiting.pop();
  }

  /** Puts one into the line at its turn. */
  join(item: T): void {
    let [low, high] = [0, this.#waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#waiting[middle];
      if (other !== undefined && this.#compare(other, item) > 0) low = middle + 1;
      else high = middle;
    }
    this.#waiting.splice(low, 0, item);
  }
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

  /** Queues in the order in which they are served: the least used one first, of several the oldest. */
  queues<T extends { readonly name: string }>(queues: readonly T[], shares: ReadonlyMap<string, QueueShare>): Line<T> {
    return new Line(queues, (a, b) => compareQueues(a.name, b.name, shares));
  }

  /** Gangs in the order in which they are served: higher priority, not yet running, smaller share, older, by name. */
  jobs(jobs: readonly Job[]): Line<Job> {
    return new Line(jobs, (a, b) => this.#compareJobs(a, b));
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
