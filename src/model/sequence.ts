/** Items in order, each worked out when it is asked for, any number of times: of many, only those looked at take memory. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** The item at an index from 0, `undefined` beyond the last. */
  readonly at: (index: number) => T | undefined;
}

/** Makes a sequence of a length and a rule for each of its items. */
export function sequenceOf<T>(length: number, itemAt: (index: number) => T): Sequence<T> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? itemAt(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield itemAt(index);
    },
  };
}

/** The items of a sequence, each made into another when it is asked for. */
export function mapped<From, To>(sequence: Sequence<From>, make: (item: From, index: number) => To): Sequence<To> {
  return sequenceOf(sequence.length, (index) => {
    const item = sequence.at(index);
    if (item === undefined) throw new Error(`a sequence of ${sequence.length} has no item ${index}`);
    return make(item, index);
  });
}

/**
 * Finds the last of some items that starts at a place or before it, by binary search.
 * @param items - by ascending starts
 * @returns its index; 0 where there is none
 */
export function lastUpTo<T>(items: readonly T[], startOf: (item: T) => number, place: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && startOf(item) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Items by a key that each has, in their order; the keys in the order in which they first occur. */
export function groupedBy<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Items of which each is made from another whenever it is asked for, any number of times. */
export function remade<From, To>(items: () => Iterable<From>, make: (item: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const item of items()) yield make(item);
    },
  };
}

/** A value that is made when it is asked for first, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
