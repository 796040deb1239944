import type { Amounts } from '../kubernetes/amounts.ts';
import type { Json } from '../model/json.ts';

/**
 * Amounts of all resources of one cluster, by the place that {@link Resources} gives to each name: thousandths, but whole
 * bytes of memory and storage, so that sums over thousands of nodes stay exact.
 */
export type Vector = Float64Array;

/** The resource that counts pods: a node offers 110, each pod takes one. */
export const PODS = 'pods';

/** The names of all resources of a cluster, each with its place in a {@link Vector}. */
export class Resources {
  readonly #places = new Map<string, number>();
  readonly #known = new Map<string, Vector>();

  constructor(names: Iterable<string>) {
    for (const name of ['cpu', 'memory', PODS, ...names]) {
      if (!this.#places.has(name)) this.#places.set(name, this.#places.size);
    }
  }

  get names(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The place of a resource; -1 for one that no node and no pod of this cluster names. */
  placeOf(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  /** Amounts of so many things, all of them 0. */
  table(things: number): Table {
    return new Table(this.#places.size, new Float64Array(things * this.#places.size));
  }

  none(): Vector {
    return new Float64Array(this.#places.size);
  }

  /**
   * Amounts that are worked out once for each text that they are written as: nodes and pods of one kind are many.
   * @param written - what tells alike amounts from others
   * @returns shared: not to be changed
   */
  once(written: Json, work: () => Vector): Vector {
    const key = JSON.stringify(written);
    const vector = this.#known.get(key) ?? work();
    this.#known.set(key, vector);
    return vector;
  }

  vector(amounts: Amounts): Vector {
    const vector = this.none();
    for (const [name, { nanos }] of amounts) {
      const place = this.placeOf(name);
      if (place >= 0) vector[place] = Number(nanos / scaleOf(name));
    }
    return vector;
  }
}

/** A {@link Vector} for each of many things, nodes or parts of the network, in one piece of memory. */
export class Table {
  readonly #width: number;
  readonly #values: Float64Array;

  constructor(width: number, values: Float64Array) {
    this.#width = width;
    this.#values = values;
  }

  copy(): Table {
    return new Table(this.#width, this.#values.slice());
  }

  /** The amounts of one thing as they are now and will be: not to be changed. */
  of(thing: number): Vector {
    return this.#values.subarray(thing * this.#width, (thing + 1) * this.#width);
  }

  at(thing: number, place: number): number {
    return place < 0 ? 0 : (this.#values[thing * this.#width + place] ?? 0);
  }

  add(thing: number, amounts: Vector, times: number): void {
    const start = thing * this.#width;
    for (let place = 0; place < this.#width; place++) {
      const amount = amounts[place] ?? 0;
      if (amount !== 0) this.#values[start + place] = (this.#values[start + place] ?? 0) + times * amount;
    }
  }

  /** The place of the first resource of which a thing has less than is asked for; -1 where it has enough of all. */
  shortOf(asked: Vector, thing: number): number {
    const start = thing * this.#width;
    for (let place = 0; place < this.#width; place++) {
      const amount = asked[place] ?? 0;
      if (amount > 0 && amount > (this.#values[start + place] ?? 0)) return place;
    }
    return -1;
  }
}

/** How many nano-units make one step of a vector. */
export function scaleOf(resource: string): bigint {
  return /^(memory|ephemeral-storage|hugepages-.*)$/.test(resource) ? 1_000_000_000n : 1_000_000n;
}

/** Adds `amounts` to `sum`, `times` times; a negative number takes away. */
export function add(sum: Vector, amounts: Vector, times = 1): void {
  for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + times * (amounts[place] ?? 0);
}

/** Whether nothing is asked for but a pod's own place. */
export function isBestEffort(asked: Vector, podsPlace: number): boolean {
  return asked.every((amount, place) => place === podsPlace || amount <= 0);
}
