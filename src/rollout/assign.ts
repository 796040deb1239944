import { assignmentsOf, groupCount, type Run } from '../model/assignments.ts';
import type { Model } from '../model/model-infer.ts';
import type { Assignment, RolloutState } from '../model/rollout.ts';

/** Where a rollout stands once the groups are as many as the spec asks for. */
export interface Fleet {
  /** The revision of each group, by ordinal: `replicas` groups, then the surge groups. */
  readonly revisions: readonly string[];
  /** Groups that are to stay; those above stand in for others. */
  readonly replicas: number;
  readonly target: string;
}

/**
 * Brings the groups to the number that the spec asks for, without moving any that stays.
 * A new group starts at the target; below the partition, or while paused, at the revision of the group before it.
 * Surge groups that a larger fleet needs become groups like all others; of the rest stay as many as maxSurge allows.
 * @param target - the revision that the groups of `state` will move to from now on
 */
export function resize(model: Model, state: RolloutState, target: string): Fleet {
  const { replicas, budget } = model;
  const above = Math.max(0, groupCount(state.groups) - replicas);
  const surge = Math.min(state.surge, above, budget.maxSurge, replicas);
  const revisions = revisionsOf(state.groups, replicas + surge);
  while (revisions.length < replicas) {
    const isHeld = state.paused || revisions.length < budget.partition;
    revisions.push((isHeld ? revisions.at(-1) : undefined) ?? target);
  }
  return { revisions, replicas, target };
}

/** The groups of a fleet by revision, in ranges. */
export function assignmentsOfFleet(revisions: readonly string[]): readonly Assignment[] {
  return assignmentsOf(revisions.map((revision, ordinal): Run => ({ first: ordinal, last: ordinal, revision })));
}

/**
 * The revision of each group, by ordinal.
 * @param limit - no more groups than these: a state file may claim two thousand million
 */
export function revisionsOf(groups: readonly Assignment[], limit: number): string[] {
  const revisions = new Array<string>(Math.min(groupCount(groups), limit)).fill('');
  for (const { revision, ordinals } of groups) {
    for (const { first, last } of ordinals) revisions.fill(revision, first, last + 1);
  }
  return revisions;
}
