import type { OrdinalRange } from './ordinals.ts';
import type { Assignment } from './rollout.ts';

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

/** How many groups there are. */
export function groupCount(groups: readonly Assignment[]): number {
  return groups.reduce(
    (sum, { ordinals }) => ordinals.reduce((all, { first, last }) => all + last - first + 1, sum),
    0,
  );
}
