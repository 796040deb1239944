import { type Apart, groupCount, type Makeup, type Run, runsOf } from '../model/assignments.ts';
import type { Model } from '../model/model.ts';
import type { OrdinalRange } from '../model/ordinals.ts';
import type { RolloutState, Snapshot } from '../model/rollout.ts';
import { type Kinship, kinshipOf } from './kinship.ts';

/** Where a rollout stands once the groups are as many as the spec asks for. */
export interface Fleet {
  /** What each group runs, ascending and without a gap from 0: `replicas` groups, then the surge groups. */
  readonly runs: readonly Run[];
  /** Groups that are to stay; those above stand in for others. */
  readonly replicas: number;
  readonly target: string;
  readonly kinship: Kinship;
}

/** A rollout that has begun: what its groups run, and what is known of their revisions. */
export interface Begun {
  readonly state: RolloutState;
  readonly snapshots: readonly Snapshot[];
}

/**
 * Brings the groups to the number that the spec asks for, and the replicas of their roles, without moving any that stays.
 * A new group starts at the target; below the partition, or while paused, as the group before it.
 * Surge groups that a larger fleet needs become groups like all others; of the rest stay as many as maxSurge allows.
 * @param target - the revision that the groups of `state` will move to from now on
 */
export function resize(model: Model, { state, snapshots }: Begun, target: string): Fleet {
  const { replicas, budget } = model;
  const above = Math.max(0, groupCount(state.groups) - replicas);
  const surge = Math.min(state.surge, above, budget.maxSurge, replicas);
  const kinship = kinshipOf(model, snapshots, target);
  const roles = new Map(model.current.roles.map((role) => [role.name, role.replicas]));
  const runs = below(runsOf(state.groups), replicas + surge).map((run) => withinReplicas(run, roles, kinship));
  const first = countOf(runs);
  const held = state.paused ? replicas : Math.max(first, Math.min(budget.partition, replicas));
  const added: readonly Run[] = [
    { ...(runs.at(-1) ?? { revision: target }), first, last: held - 1 },
    { first: held, last: replicas - 1, revision: target },
  ];
  return { runs: [...runs, ...added.filter((run) => run.first <= run.last)], replicas, target, kinship };
}

// What lies beyond a role's replicas is gone: should it come back, it is new. So is a role that its revision does not have.
function withinReplicas(run: Run, roles: ReadonlyMap<string, number>, { hasRole }: Kinship): Run {
  const { apart, ...rest } = run;
  if (apart === undefined) return run;
  const left = apart.flatMap((each): readonly Apart[] => {
    const end = hasRole(each.revision, each.role) ? (roles.get(each.role) ?? Number.POSITIVE_INFINITY) : 0;
    const replicas = each.replicas
      .filter(({ first }) => first < end)
      .map(({ first, last }) => ({ first, last: Math.min(last, end - 1) }));
    return replicas.length === 0 ? [] : [{ ...each, replicas }];
  });
  return left.length === 0 ? rest : { ...rest, apart: left };
}

/** The number of groups in runs that leave no gap from 0. */
export function countOf(runs: readonly Run[]): number {
  return (runs.at(-1)?.last ?? -1) + 1;
}

/** The runs of the groups below an ordinal. */
export function below(runs: readonly Run[], end: number): readonly Run[] {
  return within(runs, 0, end);
}

/** The runs of the groups from an ordinal on and below another. */
export function within(runs: readonly Run[], first: number, end: number): readonly Run[] {
  return runs
    .filter((run) => run.last >= first && run.first < end)
    .map((run) => ({ ...run, first: Math.max(run.first, first), last: Math.min(run.last, end - 1) }));
}

/**
 * The runs once some groups have moved.
 * @param moved - ascending and disjoint; those above the runs are added
 */
export function withMoved(runs: readonly Run[], moved: readonly OrdinalRange[], to: Makeup): readonly Run[] {
  const after: Run[] = [];
  let first = 0;
  let index = 0;
  for (const range of moved) {
    for (let run = runs[index]; run !== undefined && run.last < range.first; run = runs[++index]) {
      after.push({ ...run, first: Math.max(run.first, first) });
    }
    const split = runs[index];
    if (split !== undefined && split.first < range.first) {
      after.push({ ...split, first: Math.max(split.first, first), last: range.first - 1 });
    }
    after.push({ ...range, ...to });
    first = range.last + 1;
    while (runs[index] !== undefined && (runs[index]?.last ?? first) < first) index++;
  }
  const rest = runs.slice(index).map((run) => ({ ...run, first: Math.max(run.first, first) }));
  return [...after, ...rest];
}
