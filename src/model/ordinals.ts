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

/** Groups that run one revision. */
export interface Assignment {
  readonly revision: string;
  readonly ordinals: readonly OrdinalRange[];
}

/** Neighbouring groups on one revision. */
export interface Run extends OrdinalRange {
  readonly revision: string;
}

/**
 * Gathers runs by revision.
 * @param runs - ascending and disjoint; neighbours may share a revision
 * @returns revisions in order of their lowest ordinal, each with ascending, maximal ranges
 */
export function assignmentsOf(runs: Iterable<Run>): readonly Assignment[] {
  const byRevision = new Map<string, { first: number; last: number }[]>();
  for (const { revision, first, last } of runs) {
    const ranges = byRevision.get(revision);
    const open = ranges?.at(-1);
    if (ranges === undefined) byRevision.set(revision, [{ first, last }]);
    else if (open?.last === first - 1) open.last = last;
    else ranges.push({ first, last });
  }
  return [...byRevision].map(([revision, ordinals]) => ({ revision, ordinals }));
}

/** All runs of the groups, ascending. */
export function runsOf(groups: readonly Assignment[]): readonly Run[] {
  return groups
    .flatMap(({ revision, ordinals }) => ordinals.map(({ first, last }): Run => ({ first, last, revision })))
    .sort((a, b) => a.first - b.first);
}

/**
 * What a group runs; `undefined` for one that is not there.
 * @param runs - ascending
 */
export function revisionAt(runs: readonly Run[], ordinal: number): string | undefined {
  const run = runs[lastUpTo(runs, ({ first }) => first, ordinal)];
  return run !== undefined && ordinal <= run.last ? run.revision : undefined;
}

/** How many groups there are. */
export function groupCount(groups: readonly Assignment[]): number {
  return groups.reduce(
    (sum, { ordinals }) => ordinals.reduce((all, { first, last }) => all + last - first + 1, sum),
    0,
  );
}

/** How the groups of one state differ from those of another, as ranges. */
export interface AssignmentChange {
  /** Groups on another revision than before. */
  readonly replaced: readonly OrdinalRange[];
  readonly added: readonly OrdinalRange[];
  readonly removed: readonly OrdinalRange[];
}

/** Compares what every group runs before and after. */
export function changeBetween(before: readonly Assignment[], after: readonly Assignment[]): AssignmentChange {
  const [from, to] = [groupCount(before), groupCount(after)];
  const shared = Math.min(from, to);
  const old = runsOf(before);
  const replaced = runsOf(after).flatMap(({ first, last, revision }) => {
    const found: OrdinalRange[] = [];
    for (let index = lastUpTo(old, (run) => run.first, first); index < old.length; index++) {
      const run = old[index];
      if (run === undefined || run.first > last) break;
      if (run.revision === revision || run.last < first) continue;
      found.push({ first: Math.max(run.first, first), last: Math.min(run.last, last) });
    }
    return found;
  });
  const rest = (count: number): readonly OrdinalRange[] => (count > shared ? [{ first: shared, last: count - 1 }] : []);
  return { replaced: joinedRanges(replaced), added: rest(to), removed: rest(from) };
}

function joinedRanges(ascending: readonly OrdinalRange[]): readonly OrdinalRange[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of ascending) {
    const open = joined.at(-1);
    if (open !== undefined && first <= open.last + 1) open.last = Math.max(open.last, last);
    else joined.push({ first, last });
  }
  return joined;
}
