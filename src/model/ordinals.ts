import { lastUpTo } from './sequence.ts';

/** A run of group ordinals, both ends included. */
export interface OrdinalRange {
  readonly first: number;
  readonly last: number;
}

/** Joins ordinals (any order, duplicates allowed) into ascending, disjoint, maximal runs. */
export function rangesOf(ordinals: Iterable<number>): readonly OrdinalRange[] {
  const sorted = [...ordinals].sort((a, b) => a - b);
  return joinedRanges(sorted.map((ordinal) => ({ first: ordinal, last: ordinal })));
}

/** Joins runs (any order, shared ordinals allowed) into ascending, disjoint, maximal ones. */
export function unionOf(ranges: readonly OrdinalRange[]): readonly OrdinalRange[] {
  return joinedRanges([...ranges].sort((a, b) => a.first - b.first));
}

/**
 * Whether runs hold every ordinal of others.
 * @param ranges - ascending, disjoint and maximal
 */
export function holdsAll(ranges: readonly OrdinalRange[], others: readonly OrdinalRange[]): boolean {
  return others.every(({ first, last }) => {
    const around = ranges[lastUpTo(ranges, (range) => range.first, first)];
    return around !== undefined && around.first <= first && last <= around.last;
  });
}

/** What of runs lies below a number of groups. */
export function rangesBelow(ranges: readonly OrdinalRange[], count: number): readonly OrdinalRange[] {
  return ranges
    .filter(({ first }) => first < count)
    .map(({ first, last }) => ({ first, last: Math.min(last, count - 1) }));
}

/** The ordinals in runs, in order of the runs. */
export function ordinalsIn(ranges: readonly OrdinalRange[]): readonly number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** Writes runs as people write page numbers: `0-3,7`; nothing gives the empty text. */
export function rangesText(ranges: readonly OrdinalRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/**
 * Reads what {@link rangesText} writes.
 * @returns the runs in the order written, or `undefined` when the text is not of that form, a run is reversed, or an
 * ordinal is not a 32-bit number
 */
export function parseRanges(text: string): readonly OrdinalRange[] | undefined {
  if (text === '') return [];
  const ranges: OrdinalRange[] = [];
  for (const part of text.split(',')) {
    const match = /^(0|[1-9]\d{0,9})(?:-(0|[1-9]\d{0,9}))?$/.exec(part);
    if (match?.[1] === undefined) return undefined;
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (last < first || last > 2 ** 31 - 1) return undefined;
    ranges.push({ first, last });
  }
  return ranges;
}

/** Joins runs that are in order of their first ordinals. */
export function joinedRanges(ascending: readonly OrdinalRange[]): readonly OrdinalRange[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of ascending) {
    const open = joined.at(-1);
    if (open !== undefined && first <= open.last + 1) open.last = Math.max(open.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
