import { type Amounts, amountsText, sumOfAmounts } from '../kubernetes/amounts.ts';
import { withDevices } from '../kubernetes/claims.ts';
import type { Assignment } from '../model/assignments.ts';
import type { Diff, GangEffect, GangFate, GroupChange, ModelDiff, ObjectChange, PodCounts } from '../model/diff.ts';
import type { StringMap } from '../model/kubernetes.ts';
import { rangesOf } from '../model/ordinals.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { compareNames, type DiffPart, pairsOf } from './identity.ts';
import { count, type GroupTally, type ModelTally, newTally, type PodFate } from './tally.ts';

/**
 * Says what a change of manifests means: per object whether it stays, is changed in place or replaced, and by which
 * field; per group whether its gang is scheduled again; accelerators out of service, groups that go on serving, and the
 * revisions that serve side by side afterwards. Groups that change alike are told once.
 * Holds no object longer than it takes to find its counterpart.
 * @param parts - the objects of both sides, in parts of any size: `[{ before, after }]` for all at once
 * @param dialects - those whose models there may be
 * @param fateOf - what agents do with pods that the API server would change in place; that, where it is left out
 */
export function diffObjects(parts: Iterable<DiffPart>, dialects: readonly Vocabulary[], fateOf?: PodFate): Diff {
  const tally = newTally(dialects, fateOf);
  for (const pair of pairsOf(parts)) count(tally, pair);
  const models = [...tally.models.values()].map(modelDiff);
  return {
    models: models.sort((a, b) => compareNames(a.namespace, b.namespace) || compareNames(a.name, b.name)),
    others: byName(tally.others),
  };
}

function modelDiff({ namespace, name, groups, objects, claims }: ModelTally): ModelDiff {
  const tallies = [...groups.values()].sort((a, b) => a.ordinal - b.ordinal);
  const textOf: TextOf = (amounts) => amountsText(withDevices(sumOfAmounts(amounts), claims));
  return {
    namespace,
    name,
    groups: folded(
      tallies.filter((group) => group.objects.length > 0),
      textOf,
    ),
    objects: byName(objects),
    groupsBefore: tallies.filter(({ pods }) => podsBefore(pods) > 0).length,
    groupsAfter: tallies.filter(({ pods }) => podsAfter(pods) > 0).length,
    availableGroups: tallies.filter(serves).length,
    pods: sumOf(tallies.map(({ pods }) => pods)),
    outOfService: textOf(tallies.flatMap(({ outOfService }) => outOfService)),
    before: revisionsOf(tallies, ({ from }) => from),
    serving: revisionsOf(tallies, ({ to }) => to),
    ...mixedOf(tallies),
  };
}

/** Writes what pods have, the devices of their claims among it. */
type TextOf = (amounts: readonly Amounts[]) => StringMap;

/** Gathers the groups that change alike, in order of their lowest ordinals. */
function folded(tallies: readonly GroupTally[], textOf: TextOf): readonly GroupChange[] {
  const numbers = new Map<ObjectChange, number>();
  const numberOf = (change: ObjectChange) => {
    const number = numbers.get(change) ?? numbers.size;
    numbers.set(change, number);
    return number;
  };
  const alike = new Map<string, { change: Omit<GroupChange, 'groups'>; ordinals: number[] }>();
  for (const tally of tallies) {
    const objects = tally.objects.map(numberOf).sort((a, b) => a - b);
    const change = groupChange(tally, textOf);
    const key = JSON.stringify({ ...change, objects });
    const present = alike.get(key);
    if (present !== undefined) present.ordinals.push(tally.ordinal);
    else alike.set(key, { change: { ...change, objects: byName(tally.objects) }, ordinals: [tally.ordinal] });
  }
  return [...alike.values()].map(({ change, ordinals }) => ({ groups: rangesOf(ordinals), ...change }));
}

function groupChange(tally: GroupTally, textOf: TextOf): Omit<GroupChange, 'groups'> {
  const effect = gangEffect(tally);
  return {
    from: [...tally.from].sort(compareNames),
    to: [...tally.to].sort(compareNames),
    gang: gangFate(tally),
    ...(effect === undefined ? {} : { gangEffect: effect }),
    pods: { ...tally.pods },
    outOfService: textOf(tally.outOfService),
    serves: serves(tally),
    servesInPart: servesInPart(tally),
    objects: [],
  };
}

function gangFate({ pods, hasPodGroup }: GroupTally): GangFate {
  if (podsAfter(pods) === 0) return 'gone';
  if (!hasPodGroup) return 'ungrouped';
  if (podsBefore(pods) === 0) return 'new';
  if (added(pods) === 0) return 'running';
  return kept(pods) === 0 ? 'requeued' : 'joined';
}

// Volcano's scheduler looks at a PodGroup when it places pods: those that run stay where they are.
function gangEffect({ pods, isGangChanged }: GroupTally): GangEffect | undefined {
  if (!isGangChanged || podsBefore(pods) === 0 || podsAfter(pods) === 0) return undefined;
  if (kept(pods) === 0) return 'now';
  return added(pods) > 0 ? 'joining' : 'waits';
}

function serves({ pods }: GroupTally): boolean {
  return kept(pods) > 0 && pods.replaced === 0 && pods.restarted === 0;
}

function servesInPart({ pods, roles }: GroupTally): boolean {
  return kept(pods) > 0 && [...roles.values()].every(({ there, stopped }) => stopped.size < there.size);
}

function mixedOf(tallies: readonly GroupTally[]): Pick<ModelDiff, 'mixed'> {
  const before = tallies.filter(({ from }) => from.size > 1).map(({ ordinal, mix }) => `${ordinal} ${mix.before}`);
  const after = tallies.filter(({ to }) => to.size > 1).map(({ ordinal, mix }) => `${ordinal} ${mix.after}`);
  return before.length + after.length === 0 ? {} : { mixed: { before, after } };
}

function kept({ untouched, changed, restarted }: PodCounts): number {
  return untouched + changed + restarted;
}

function added({ replaced, created }: PodCounts): number {
  return replaced + created;
}

function podsBefore(pods: PodCounts): number {
  return kept(pods) + pods.replaced + pods.deleted;
}

function podsAfter(pods: PodCounts): number {
  return kept(pods) + added(pods);
}

function sumOf(counts: readonly PodCounts[]): PodCounts {
  const sum = { untouched: 0, changed: 0, restarted: 0, replaced: 0, created: 0, deleted: 0 };
  for (const each of counts) {
    sum.untouched += each.untouched;
    sum.changed += each.changed;
    sum.restarted += each.restarted;
    sum.replaced += each.replaced;
    sum.created += each.created;
    sum.deleted += each.deleted;
  }
  return sum;
}

function revisionsOf(
  tallies: readonly GroupTally[],
  runBy: (tally: GroupTally) => ReadonlySet<string>,
): readonly Assignment[] {
  const ordinals = new Map<string, number[]>();
  for (const tally of tallies) {
    for (const revision of runBy(tally)) {
      const known = ordinals.get(revision);
      if (known === undefined) ordinals.set(revision, [tally.ordinal]);
      else known.push(tally.ordinal);
    }
  }
  return [...ordinals].map(([revision, all]) => ({ revision, ordinals: rangesOf(all) }));
}

function byName(objects: readonly ObjectChange[]): readonly ObjectChange[] {
  return objects.toSorted((a, b) => compareNames(a.name, b.name) || compareNames(b.kind, a.kind));
}
