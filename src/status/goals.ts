import type { Expectation } from '../model/expectation.ts';
import type { BlockedGroups, Blocker, Drift, GroupStatus, ModelStatus } from '../model/status.ts';
import { agentTitle, isHalted } from './agents.ts';
import { busyText } from './driven.ts';
import { blockersOf } from './why.ts';

/**
 * What may be waited for.
 * - `available`: every group has all of its pods, Running and Ready, on whatever revision: the condition Available.
 * - `stage`: what Git has moved so far is done: every group that is to run the target runs it and is available, groups that
 *   Git has removed are gone, and nothing else has drifted. Groups that are still to move do not count.
 * - `updated`: the rollout is at its end: every group from the partition on runs the target and is available, whatever
 *   Git says of it so far.
 */
export type Goal = 'available' | 'stage' | 'updated';

/** What keeps a goal from being reached; nothing once it is. */
export interface Unmet {
  /** Each cause once, in order of the lowest group. */
  readonly blockers: readonly BlockedGroups[];
  readonly drift: readonly Drift[];
  /** Differences between what is committed and what the cluster was told. */
  readonly unsynced: readonly string[];
  /** What the controller has yet to do that makes the groups. */
  readonly busy: readonly string[];
  /** Kinds that could not be read and would have to be. */
  readonly unread: readonly string[];
}

/** What keeps a model from a goal. */
export function unmetOf(goal: Goal, { partition, target }: Expectation, status: ModelStatus): Unmet {
  const { groups } = status;
  switch (goal) {
    case 'available':
      return blockedOnly(groups.filter(({ isAvailable }) => !isAvailable));
    case 'updated':
      return blockedOnly(groups.filter((group) => isMeant(group, partition) && !isDone(group, target)));
    case 'stage': {
      const moved = groups.filter(({ revision }) => revision === undefined || revision === target);
      const open = moved.filter((group) => !(isSkewed(group) ? isAsCommitted(group) : isDone(group, target)));
      // What keeps a group from being done says more than its drift, which follows from it.
      const drift = driftBut(status, (group) => !moved.includes(group) || open.includes(group));
      // Nothing that is committed next will be applied, however well runs what is there.
      const idle = status.agents
        .filter(({ state }) => isHalted(state))
        .map((word) => `${agentTitle(word)}: ${word.message}`);
      const { workload } = status;
      const busy = workload === undefined ? [] : [busyText(workload) ?? []].flat();
      return { ...blockedOnly(open), drift, unsynced: [...status.unsynced, ...idle], busy, unread: status.unread };
    }
  }
}

/** Whether nothing is unmet. */
export function isReached({ blockers, drift, unsynced, busy, unread }: Unmet): boolean {
  return [blockers, drift, unsynced, busy, unread].every((each) => each.length === 0);
}

/** A promotion, as far as those who use the model feel it. */
export interface Disruption {
  /** Groups that it replaces, all at once. */
  readonly replaced: readonly number[];
  /** The spec's replicas and maxUnavailable. */
  readonly replicas: number;
  readonly maxUnavailable: number;
}

/** Why a promotion would take more groups out of service than the spec allows. */
export interface Overload {
  /** Available groups that would be left. */
  readonly left: number;
  /** Available groups that the spec asks for. */
  readonly needed: number;
  /** What keeps groups that the promotion does not touch from being available. */
  readonly blockers: readonly BlockedGroups[];
  /** Groups that the promotion does not touch and that are not available, highest ordinal first. */
  readonly down: readonly number[];
}

/**
 * Whether a promotion, together with what is out of service already, takes more groups out than the spec allows.
 * A group that it replaces may be broken: replacing it costs nothing. One that replaces such groups alone takes nothing out,
 * however few are left: it is the way out of a revision that runs nowhere.
 * @returns undefined when it does not
 */
export function overloadOf({ groups, wantedGroups }: ModelStatus, disruption: Disruption): Overload | undefined {
  const { replicas, maxUnavailable } = disruption;
  const replaced = new Set(disruption.replaced);
  if (!groups.some(({ ordinal, isAvailable }) => isAvailable && replaced.has(ordinal))) return undefined;
  const others = groups.filter(({ ordinal, revision }) => revision !== undefined && !replaced.has(ordinal));
  const left = others.filter(({ isAvailable }) => isAvailable).length;
  // Without surge groups a stage replaces at least one group: a percentage may come to nothing.
  const allowed = wantedGroups > replicas ? maxUnavailable : Math.max(1, maxUnavailable);
  const needed = replicas - allowed;
  if (left >= needed) return undefined;
  const down = others.filter(({ isAvailable }) => !isAvailable);
  const ordinals = down.map(({ ordinal }) => ordinal).sort((a, b) => b - a);
  return { left, needed, blockers: blockersOf(down), down: ordinals };
}

function isMeant({ revision, ordinal }: GroupStatus, partition: number): boolean {
  return revision === undefined || ordinal >= partition;
}

// A group that nothing asks for is done once it is gone.
function isDone({ revision, isAvailable, isUpdated, livePods }: GroupStatus, target: string): boolean {
  if (revision === undefined || !isAvailable) return false;
  return livePods === 0 ? revision === target : isUpdated;
}

// While a rollout goes from role replica to role replica, a group is done with a stage before it is on the target.
function isSkewed({ apart }: GroupStatus): boolean {
  return apart !== undefined;
}

function isAsCommitted({ isAvailable, drift }: GroupStatus): boolean {
  return isAvailable && drift.every(({ kind }) => kind !== 'revision');
}

function blockedOnly(groups: readonly GroupStatus[]): Unmet {
  const blocked = groups.map((group) => (group.blocker === undefined ? { ...group, blocker: unmoved(group) } : group));
  return { blockers: blockersOf(blocked), drift: [], unsynced: [], busy: [], unread: [] };
}

/** Of a group that is as Git wants it, and yet not on the target. */
function unmoved({ revision }: GroupStatus): Blocker {
  const message = `runs ${revision}, as committed: flotilla promote moves it`;
  return { cause: 'revision', word: 'InProgress', reason: 'NotPromoted', message, pods: [] };
}

function driftBut({ drift, groups }: ModelStatus, isLeftOut: (group: GroupStatus) => boolean): readonly Drift[] {
  const leftOut = new Set(groups.filter(isLeftOut).flatMap((group) => group.drift));
  return drift.filter((entry) => !leftOut.has(entry));
}
