import { assignmentsOf, type Makeup, type Run } from '../model/assignments.ts';
import type { Model } from '../model/model.ts';
import { rangesBelow } from '../model/ordinals.ts';
import type { History, RolloutPlan, RolloutState, Stage } from '../model/rollout.ts';
import { mapped, type Sequence } from '../model/sequence.ts';
import { type Begun, countOf, type Fleet, resize } from './assign.ts';
import { kinshipOf, outdatedPart } from './kinship.ts';
import { keptSnapshots, templatesInUse } from './snapshots.ts';
import { afterStages, stagesOf } from './stages.ts';

/**
 * Decides what every group runs now, and which stages are still to come.
 * A spec with another revision than the target retargets the rollout, and its first stage moves at once, unless paused;
 * so does a partition that is lowered while no stage is to come. Everything else waits for a promotion.
 * Planning again with the state and snapshots of a plan changes nothing.
 * @see docs/rollout.md
 */
export function planRollout(model: Model, history: History): RolloutPlan {
  const { state: before, snapshots: earlier } = history;
  const state = before === undefined ? firstState(model) : nextState(model, { state: before, snapshots: earlier });
  const snapshots = keptSnapshots(model, history.snapshots, state);
  return {
    state,
    changed: state !== history.state,
    snapshots,
    live: state.groups,
    stages: stagesToCome(model, { state, snapshots }),
    templates: templatesInUse(model, snapshots, state),
  };
}

/** What of a group the target would make otherwise: role replicas of which it would make the same pods stand apart no more. */
export function outdatedIn(model: Model, { snapshots, state }: RolloutPlan): (makeup: Makeup) => Makeup {
  const kinship = kinshipOf(model, snapshots, state.target);
  return (makeup) => outdatedPart(makeup, kinship);
}

/** The stages still to come, numbered on from those that have moved. */
export function stagesToCome(model: Model, begun: Begun, budget = model.budget): Sequence<Stage> {
  const { target, stage: done } = begun.state;
  const stages = stagesOf(resize(model, begun, target), budget);
  return mapped(stages, (stage) => ({ ...stage, number: stage.number + done }));
}

/** What decides which stages move now, without a promotion. */
export interface Aim {
  readonly target: string;
  /** The spec's revision, where it is not to become the target. */
  readonly rolledBackFrom?: string;
}

/**
 * Gives a rollout its size and its target, and moves the first stage where the target is new.
 * @returns `state` itself when that changes nothing
 */
export function retarget(model: Model, begun: Begun, { target, rolledBackFrom }: Aim): RolloutState {
  const { state } = begun;
  const fleet = resize(model, begun, target);
  const moves = !state.paused && (target !== state.target || wasAtItsEnd(model, state, fleet));
  const first = moves ? stagesOf(fleet, model.budget).at(0) : undefined;
  const runs = first === undefined ? fleet.runs : afterStages(fleet, [first]);
  const { rolledBackFrom: _, maintained: open = [], ...rest } = state;
  const maintained = rangesBelow(open, countOf(runs));
  const stage = (target === state.target ? state.stage : 0) + (first === undefined ? 0 : 1);
  const next = {
    ...rest,
    ...(maintained.length === 0 ? {} : { maintained }),
    target,
    partition: model.budget.partition,
    stage,
    ...placed(runs, model.replicas),
  };
  return counted(state, rolledBackFrom === undefined ? next : { ...next, rolledBackFrom });
}

/**
 * Counts a change of a rollout's state: a state that differs from the one before has the next generation, and none of
 * the outages that were accepted for that one.
 */
export function counted(before: RolloutState, after: RolloutState): RolloutState {
  if (contentOf(before) === contentOf(after)) return before;
  const { accepted: _, ...rest } = after;
  return { ...rest, generation: before.generation + 1 };
}

/** Writes the groups of a fleet into the form that a state holds. */
export function placed(runs: readonly Run[], replicas: number): Pick<RolloutState, 'surge' | 'groups'> {
  return { surge: countOf(runs) - replicas, groups: assignmentsOf(runs) };
}

function firstState({ name, namespace, replicas, budget, current }: Model): RolloutState {
  const target = current.revision;
  const runs = replicas > 0 ? [{ first: 0, last: replicas - 1, revision: target }] : [];
  const start = { target, generation: 1, paused: false, partition: budget.partition, stage: 0 };
  return { name, namespace, ...start, ...placed(runs, replicas) };
}

function nextState(model: Model, begun: Begun): RolloutState {
  const wanted = model.current.revision;
  const { target, rolledBackFrom } = begun.state;
  return retarget(model, begun, rolledBackFrom === wanted ? { target, rolledBackFrom } : { target: wanted });
}

// Under the partition of then, that is: all stages of now come from a lower one. Others wait for a promotion.
function wasAtItsEnd({ budget }: Model, state: RolloutState, fleet: Fleet): boolean {
  const then = budget.roles === undefined ? { ...budget, partition: state.partition } : budget;
  return stagesOf(fleet, then).length === 0;
}

function contentOf({ target, paused, partition, stage, surge, ...state }: RolloutState): string {
  const { rolledBackFrom = null, maintained = [], groups } = state;
  return JSON.stringify([target, paused, partition, stage, surge, rolledBackFrom, maintained, groups]);
}
