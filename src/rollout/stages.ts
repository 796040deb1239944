import type { RolloutBudget } from '../model/model-infer.ts';
import type { Move, Stage } from '../model/rollout.ts';
import type { Fleet } from './assign.ts';

/**
 * Splits what a rollout still has to do into stages: surge groups are added first, then outdated groups replaced from
 * the highest ordinal down to the partition, then the surge groups removed.
 * No more surge groups are added than there are groups for which they can stand in.
 * @returns stages in order of promotion, none with a group of another; `[]` when nothing may move
 * @see docs/rollout.md#stages; the floor is the `partition` of Kubernetes' StatefulSet
 */
export function stagesOf(fleet: Fleet, budget: RolloutBudget): readonly Stage[] {
  const { revisions, replicas } = fleet;
  const outdated = outdatedBetween(fleet, budget.partition, replicas);
  const surge = Math.max(revisions.length - replicas, Math.min(budget.maxSurge, outdated.length));
  const perStage = Math.max(1, budget.maxUnavailable + surge);
  const added = descending(revisions.length, replicas + surge);
  const replaced = outdated.length === 0 ? [] : [...outdatedSurge(fleet), ...outdated];
  const moving = [...chunks(added, added.length), ...chunks(replaced, perStage)];
  const stages = moving.map((ordinals, index) => moveStage(index + 1, ordinals, fleet));
  const removes = descending(replicas, replicas + surge);
  if (removes.length === 0) return stages;
  return [...stages, { number: stages.length + 1, partition: budget.partition, moves: [], removes }];
}

/** The revision of each group once these stages are done. */
export function afterStages(revisions: readonly string[], stages: readonly Stage[]): readonly string[] {
  const after = [...revisions];
  for (const { moves, removes } of stages) {
    for (const { ordinal, revision } of moves) after[ordinal] = revision;
    after.length -= removes.length;
  }
  return after;
}

function moveStage(number: number, ordinals: readonly number[], { revisions, target }: Fleet): Stage {
  const moves = ordinals.map((ordinal): Move => {
    const from = revisions[ordinal];
    return from === undefined ? { ordinal, revision: target } : { ordinal, revision: target, from };
  });
  return { number, partition: ordinals.at(-1) ?? 0, moves, removes: [] };
}

// One on a revision that does not work could stand in for nothing.
function outdatedSurge(fleet: Fleet): readonly number[] {
  return outdatedBetween(fleet, fleet.replicas, fleet.revisions.length);
}

/** Groups that are not on the target, from ordinal `first` on and below `end`, highest first. */
function outdatedBetween({ revisions, target }: Fleet, first: number, end: number): readonly number[] {
  return descending(first, end).filter((ordinal) => revisions[ordinal] !== target);
}

function descending(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => end - 1 - index);
}

function chunks(ordinals: readonly number[], size: number): readonly (readonly number[])[] {
  const count = ordinals.length === 0 ? 0 : Math.ceil(ordinals.length / size);
  return Array.from({ length: count }, (_, index) => ordinals.slice(index * size, (index + 1) * size));
}
