import { joinedRanges, type OrdinalRange, rangesText } from './ordinals.ts';
import { lastUpTo } from './sequence.ts';

/** Replicas of a role that run another revision than the rest of their group. */
export interface Apart {
  readonly role: string;
  readonly revision: string;
  /** Their indices, ascending, disjoint and maximal; never empty. */
  readonly replicas: readonly OrdinalRange[];
}

/**
 * What one group runs: a revision, which says of which roles the group consists and how its gang starts, and, where a rollout
 * goes from role replica to role replica, those that run another one.
 */
export interface Makeup {
  readonly revision: string;
  /** By role, then by the lowest index; left out where the whole group runs `revision`. */
  readonly apart?: readonly Apart[];
}

/** The makeup of a group that runs one revision, but for some role replicas; the latter in any order. */
export function makeupOf(revision: string, apart: readonly Apart[]): Makeup {
  if (apart.length === 0) return { revision };
  const lowest = ({ replicas }: Apart): number => replicas[0]?.first ?? 0;
  const sorted = apart.toSorted((a, b) => (a.role === b.role ? lowest(a) - lowest(b) : a.role < b.role ? -1 : 1));
  return { revision, apart: sorted };
}

/** What a role replica of a group runs. */
export function revisionOfReplica({ revision, apart = [] }: Makeup, role: string, index: number): string {
  const own = apart.find(
    (each) => each.role === role && each.replicas.some(({ first, last }) => first <= index && index <= last),
  );
  return own?.revision ?? revision;
}

/** What the replicas of a role run, from 0 up to a number of them: ascending, without a gap. */
export function replicaRuns({ revision, apart = [] }: Makeup, role: string, count: number): readonly Run[] {
  const own = runsOf(
    apart.filter((each) => each.role === role).map((each) => ({ revision: each.revision, ordinals: each.replicas })),
  );
  const runs: Run[] = [];
  let next = 0;
  for (const run of own) {
    if (next < run.first) runs.push({ first: next, last: run.first - 1, revision });
    runs.push(run);
    next = run.last + 1;
  }
  if (next < count) runs.push({ first: next, last: count - 1, revision });
  return runs.filter(({ first }) => first < count).map((run) => ({ ...run, last: Math.min(run.last, count - 1) }));
}

/** All revisions of a group, that of the group itself first. */
export function revisionsIn({ revision, apart = [] }: Makeup): readonly string[] {
  return [revision, ...apart.map((each) => each.revision)];
}

/** A makeup as a text: equal ones, and no others, have the same. */
export function makeupKey({ revision, apart }: Makeup): string {
  if (apart === undefined) return revision;
  return [revision, ...apart.map((each) => `${each.role}:${rangesText(each.replicas)}:${each.revision}`)].join(' ');
}

/** Groups that run the same. */
export interface Assignment extends Makeup {
  readonly ordinals: readonly OrdinalRange[];
}

/** Neighbouring groups that run the same. */
export interface Run extends OrdinalRange, Makeup {}

/**
 * Gathers runs by what they run.
 * @param runs - ascending and disjoint; neighbours may run the same
 * @returns in order of their lowest ordinals, each with ascending, maximal ranges
 */
export function assignmentsOf(runs: Iterable<Run>): readonly Assignment[] {
  const byKey = new Map<string, { makeup: Makeup; ordinals: { first: number; last: number }[] }>();
  for (const { first, last, revision, apart } of runs) {
    const makeup = apart === undefined ? { revision } : { revision, apart };
    const key = makeupKey(makeup);
    const known = byKey.get(key);
    const open = known?.ordinals.at(-1);
    if (known === undefined) byKey.set(key, { makeup, ordinals: [{ first, last }] });
    else if (open?.last === first - 1) open.last = last;
    else known.ordinals.push({ first, last });
  }
  return [...byKey.values()].map(({ makeup, ordinals }) => ({ ...makeup, ordinals }));
}

/** All runs of the groups, ascending. */
export function runsOf(groups: readonly Assignment[]): readonly Run[] {
  return groups
    .flatMap(({ ordinals, ...makeup }) => ordinals.map(({ first, last }): Run => ({ first, last, ...makeup })))
    .sort((a, b) => a.first - b.first);
}

/**
 * What a group runs; `undefined` for one that is not there.
 * @param runs - ascending
 */
export function makeupAt(runs: readonly Run[], ordinal: number): Makeup | undefined {
  const run = runs[lastUpTo(runs, ({ first }) => first, ordinal)];
  if (run === undefined || ordinal > run.last) return undefined;
  const { first: _, last: __, ...makeup } = run;
  return makeup;
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
  /** Groups that run something else than before, in whole or in part. */
  readonly replaced: readonly OrdinalRange[];
  readonly added: readonly OrdinalRange[];
  readonly removed: readonly OrdinalRange[];
}

/** Compares what every group runs before and after. */
export function changeBetween(before: readonly Assignment[], after: readonly Assignment[]): AssignmentChange {
  const [from, to] = [groupCount(before), groupCount(after)];
  const shared = Math.min(from, to);
  const old = runsOf(before);
  const replaced = runsOf(after).flatMap(({ first, last, ...makeup }) => {
    const key = makeupKey(makeup);
    const found: OrdinalRange[] = [];
    for (let index = lastUpTo(old, (run) => run.first, first); index < old.length; index++) {
      const run = old[index];
      if (run === undefined || run.first > last) break;
      if (makeupKey(run) === key || run.last < first) continue;
      found.push({ first: Math.max(run.first, first), last: Math.min(run.last, last) });
    }
    return found;
  });
  const rest = (count: number): readonly OrdinalRange[] => (count > shared ? [{ first: shared, last: count - 1 }] : []);
  return { replaced: joinedRanges(replaced), added: rest(to), removed: rest(from) };
}
