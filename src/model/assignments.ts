import type { OrdinalRange } from './ordinals.ts';
import type { Assignment } from './rollout.ts';
import { lastUpTo } from './sequence.ts';

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
  const replaced = runsOf(after).flatMap(({ first, last, revision }) =>
    old
      .filter((run) => run.revision !== revision && run.first <= last && run.last >= first)
      .map((run) => ({ first: Math.max(run.first, first), last: Math.min(run.last, last) })),
  );
  const rest = (count: number): readonly OrdinalRange[] => (count > shared ? [{ first: shared, last: count - 1 }] : []);
  return { replaced: joinedRanges(replaced), added: rest(to), removed: rest(from) };
}

function joinedRanges(ascending: readonly OrdinalRange[]): readonly OrdinalRange[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of ascending) {
    const open = joined.at(-1);
    if (open !== undefined && open.last + 1 === first) open.last = last;
    else joined.push({ first, last });
  }
  return joined;
}
