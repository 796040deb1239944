import type { OrdinalRange } from '../model/ordinals.ts';
import { lastUpTo } from '../model/sequence.ts';

/** Ordinals, highest first. */
export interface Descending {
  readonly length: number;
  /** Those from an index on and before another. */
  readonly slice: (start: number, end: number) => readonly number[];
}

/**
 * The ordinals of ranges, highest first, without a list of them: a fleet may have a million.
 * @param ascending - disjoint; a range that ends before it begins holds nothing
 */
export function descending(ascending: readonly OrdinalRange[]): Descending {
  const ranges = ascending.filter(({ first, last }) => first <= last).reverse();
  const starts: number[] = [];
  let length = 0;
  for (const { first, last } of ranges) {
    starts.push(length);
    length += last - first + 1;
  }
  const slice = (start: number, end: number): readonly number[] => {
    const ordinals: number[] = [];
    let index = start;
    let at = lastUpTo(starts, (each) => each, start);
    for (let range = ranges[at]; range !== undefined && index < end; range = ranges[++at]) {
      let ordinal = range.last - (index - (starts[at] ?? 0));
      for (; ordinal >= range.first && index < end; ordinal--, index++) ordinals.push(ordinal);
    }
    return ordinals;
  };
  return { length, slice };
}
