import { type Makeup, makeupAt, makeupKey, type Run } from '../model/assignments.ts';
import { type GroupBudget, type RolloutBudget, replacedAtOnce } from '../model/model.ts';
import { type OrdinalRange, rangesOf } from '../model/ordinals.ts';
import type { Move, Stage } from '../model/rollout.ts';
import { groupedBy, lastUpTo, type Sequence, sequenceOf } from '../model/sequence.ts';
import { below, countOf, type Fleet, within, withMoved } from './assign.ts';
import { isDone } from './kinship.ts';
import { roleStagesOf } from './role-stages.ts';

/**
 * Splits what a rollout still has to do into stages. By role replicas: see {@link roleStagesOf}. By groups: surge groups are added first, then outdated groups replaced from
 * the highest ordinal down to the partition, then the surge groups removed.
 * No more surge groups are added than there are groups for which they can stand in.
 * @returns stages in order of promotion, none with a group of another; empty when nothing may move
 * @see docs/rollout.md#stages; the floor is the `partition` of Kubernetes' StatefulSet
 */
export function stagesOf(fleet: Fleet, budget: RolloutBudget): Sequence<Stage> {
  return budget.roles === undefined ? groupStagesOf(fleet, budget) : roleStagesOf(fleet, budget);
}

function groupStagesOf(fleet: Fleet, budget: GroupBudget): Sequence<Stage> {
  const { runs, replicas } = fleet;
  if (budget.pace !== undefined) return pacedStagesOf(fleet, budget, budget.pace.ends);
  const groups = countOf(runs);
  const outdated = outdatedBetween(fleet, budget.partition, replicas);
  const missing = descending(outdated).length;
  const surge = Math.max(groups - replicas, Math.min(budget.maxSurge, missing));
  const perStage = Math.max(1, budget.maxUnavailable + surge);
  const added = descending([{ first: groups, last: replicas + surge - 1 }]);
  // A surge group on a revision that does not work could stand in for nothing.
  const replaced = descending(missing === 0 ? [] : [...outdated, ...outdatedBetween(fleet, replicas, groups)]);
  const removes = descending([{ first: replicas, last: replicas + surge - 1 }]);
  const adding = added.length > 0 ? 1 : 0;
  const moving = adding + Math.ceil(replaced.length / perStage);
  return sequenceOf(moving + (removes.length > 0 ? 1 : 0), (index) => {
    if (index === moving) {
      return { number: index + 1, partition: budget.partition, moves: [], removes: removes.slice(0, removes.length) };
    }
    if (index < adding) return moveStage(index + 1, added.slice(0, added.length), fleet);
    const start = (index - adding) * perStage;
    return moveStage(index + 1, replaced.slice(start, start + perStage), fleet);
  });
}

// A controller adds and removes the groups that stand in for others by itself.
function pacedStagesOf(fleet: Fleet, budget: GroupBudget, ends: readonly number[]): Sequence<Stage> {
  const { replicas } = fleet;
  const { partition } = budget;
  const atOnce = replacedAtOnce(budget, Number.POSITIVE_INFINITY);
  const outdated = descending(outdatedBetween(fleet, partition, replicas));
  const movedAt = (end: number): number =>
    descending(outdatedBetween(fleet, Math.max(partition, replicas - end), replicas)).length;
  const cuts = [...new Set([0, ...ends.map(movedAt), outdated.length])];
  const isEven = ends.length === 0;
  const count = isEven ? Math.ceil(outdated.length / atOnce) : cuts.length - 1;
  return sequenceOf(count, (index) => {
    const [start = 0, end = 0] = isEven ? [index * atOnce, (index + 1) * atOnce] : cuts.slice(index, index + 2);
    return moveStage(index + 1, outdated.slice(start, end), fleet);
  });
}

/** What each group runs once some stages are done, the first of those to come. */
export function afterStages({ runs }: Fleet, stages: Iterable<Stage>): readonly Run[] {
  const last = new Map<number, Makeup>();
  let removed = 0;
  for (const { moves, removes } of stages) {
    for (const { ordinal, to } of moves) last.set(ordinal, to);
    removed += removes.length;
  }
  const alike = groupedBy(last, ([, to]) => makeupKey(to));
  let after = runs;
  for (const moved of alike.values()) {
    const [, to] = moved[0] ?? [];
    if (to !== undefined) {
      after = withMoved(after, rangesOf(moved.map(([ordinal]) => ordinal)), to);
    }
  }
  return below(after, countOf(after) - removed);
}

function moveStage(number: number, ordinals: readonly number[], { runs, target }: Fleet): Stage {
  const moves = ordinals.map((ordinal): Move => {
    const from = makeupAt(runs, ordinal);
    const to = { revision: target };
    return from === undefined ? { ordinal, to } : { ordinal, to, from };
  });
  return { number, partition: ordinals.at(-1) ?? 0, moves, removes: [] };
}

/** Groups that are not on the target in every part, from ordinal `first` on and below `end`, ascending. */
function outdatedBetween({ runs, target, kinship }: Fleet, first: number, end: number): readonly OrdinalRange[] {
  return within(runs, first, end).filter((run) => !isDone(run, target, kinship));
}

/** Ordinals, highest first. */
interface Descending {
  readonly length: number;
  /** Those from an index on and before another. */
  readonly slice: (start: number, end: number) => readonly number[];
}

/**
 * The ordinals of ranges, highest first, without a list of them: a fleet may have a million.
 * @param ascending - disjoint; a range that ends before it begins holds nothing
 */
function descending(ascending: readonly OrdinalRange[]): Descending {
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
