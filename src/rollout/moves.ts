import { groupCount, runsOf } from '../model/assignments.ts';
import type { Model } from '../model/model.ts';
import { groupName } from '../model/names.ts';
import { type OrdinalRange, ordinalsIn, rangesOf, rangesText } from '../model/ordinals.ts';
import type { History, RolloutPlan, RolloutState, Snapshot, Stage } from '../model/rollout.ts';
import type { Sequence } from '../model/sequence.ts';
import { type Begun, resize } from './assign.ts';
import { counted, placed, planRollout, retarget, stagesToCome } from './plan.ts';
import { keptSnapshots } from './snapshots.ts';
import { afterStages } from './stages.ts';

/** Why a rollout cannot be moved as asked, and what to do. */
interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** The rollout after a move, or why it was not made. */
export type Moved = { readonly ok: true; readonly value: History } | { readonly ok: false; readonly refusal: Refusal };

/** How far to promote; the next stage where nothing is said. */
export interface PromoteOptions {
  /** Move every outdated group from this ordinal on. */
  readonly to?: number;
  /** Move every stage to come; `to` is not looked at. */
  readonly all?: true;
  /** Move just these of the outdated groups that may move, whatever the stages say; `to` is not looked at. */
  readonly groups?: readonly number[];
}

/**
 * Moves the next stage, or several at once.
 * Refused while paused, when nothing may move, and when the spec has changed since the last synth: what would move is
 * then not what was reviewed.
 */
export function promote(model: Model, history: History, options: PromoteOptions = {}): Moved {
  const { state } = history;
  if (state === undefined) return refused(noRollout(model.name));
  if (state.paused) return refused(isPaused(model.name));
  const plan = planRollout(model, history);
  if (plan.changed) return refused(notSynthesized(model.name));
  const { to } = options;
  const floor = model.budget.partition;
  if (plan.stages.length === 0) return refused(nothingToPromote(state.target, heldGroups(state), floor));
  if (options.groups !== undefined)
    return moved(model, history, promoted(model, plan, [stageOf(plan, options.groups)]));
  if (options.all) return moved(model, history, promoted(model, plan, [...plan.stages]));
  if (to === undefined) return moved(model, history, promoted(model, plan, firstOf(plan.stages)));
  if (model.budget.roles !== undefined) return refused(noPartition());
  if (to < floor) return refused(belowFloor(to, floor));
  const stages = to === floor ? [...plan.stages] : stagesDownTo(model, plan, to);
  return stages.length === 0 ? refused(nothingAbove(to)) : moved(model, history, promoted(model, plan, stages));
}

/**
 * Makes an earlier revision the target, by the same stages as a change of the spec. The spec's own revision stays off
 * until the spec changes.
 * @param options - `to`: a revision that is kept; by default the one that was the target before
 */
export function rollback(model: Model, history: History, options: { readonly to?: string } = {}): Moved {
  const { state } = history;
  if (state === undefined) return refused(noRollout(model.name));
  const latestFirst = [...history.snapshots].sort((a, b) => b.sequence - a.sequence).map(({ revision }) => revision);
  const earlier = latestFirst.filter((revision) => revision !== state.target);
  const target = options.to ?? earlier[0];
  if (target === undefined) return refused(noEarlierRevision(state.target));
  if (options.to === undefined && target === state.rolledBackFrom)
    return refused(rolledBackAlready(model.name, target, earlier.slice(1)));
  if (target === state.target) return refused(alreadyTarget(target));
  if (!earlier.includes(target)) return refused(unknownRevision(target, earlier, nearest(target, earlier)));
  const spec = model.current.revision;
  const begun = { state, snapshots: history.snapshots };
  return moved(model, history, retarget(model, begun, target === spec ? { target } : { target, rolledBackFrom: spec }));
}

/** Holds a rollout: no group moves until it is resumed, and new groups start on the revision of their neighbour. */
export function pause({ state, snapshots }: History, name: string): Moved {
  if (state === undefined) return refused(noRollout(name));
  if (state.paused) return refused(alreadyPaused(name));
  return { ok: true, value: { state: counted(state, { ...state, paused: true }), snapshots } };
}

/** Lets a paused rollout move again; the next promotion moves its next stage. */
export function resume({ state, snapshots }: History, name: string): Moved {
  if (state === undefined) return refused(noRollout(name));
  if (!state.paused) return refused(notPaused(name));
  return { ok: true, value: { state: counted(state, { ...state, paused: false }), snapshots } };
}

/** Which group is worked on, and whether that begins or is over. */
export interface Maintenance {
  readonly ordinal: number;
  readonly isDone: boolean;
}

/** Lets the pods of a group be evicted, or no longer: its disruption budget goes while somebody works on it, and comes back. */
export function maintain({ state, snapshots }: History, name: string, { ordinal, isDone }: Maintenance): Moved {
  if (state === undefined) return refused(noRollout(name));
  if (ordinal >= groupCount(state.groups)) return refused(noSuchGroup(name, ordinal, groupCount(state.groups)));
  const { maintained = [], ...rest } = state;
  const open = ordinalsIn(maintained);
  if (open.includes(ordinal) !== isDone)
    return refused(isDone ? notMaintained(name, ordinal) : isMaintained(name, ordinal));
  const next = rangesOf(isDone ? open.filter((each) => each !== ordinal) : [...open, ordinal]);
  const after = next.length === 0 ? rest : { ...rest, maintained: next };
  return { ok: true, value: { state: counted(state, after), snapshots } };
}

function refused(refusal: Refusal): Moved {
  return { ok: false, refusal };
}

function moved(model: Model, { snapshots }: { readonly snapshots: readonly Snapshot[] }, state: RolloutState): Moved {
  return { ok: true, value: { state, snapshots: keptSnapshots(model, snapshots, state) } };
}

function promoted(model: Model, begun: Begun, stages: readonly Stage[]): RolloutState {
  const { state } = begun;
  const runs = afterStages(resize(model, begun, state.target), stages);
  return counted(state, { ...state, stage: state.stage + stages.length, ...placed(runs, model.replicas) });
}

/** A stage of just some of the groups that are to come. */
function stageOf({ stages, state }: RolloutPlan, ordinals: readonly number[]): Stage {
  const moves = [...stages].flatMap((stage) => stage.moves).filter(({ ordinal }) => ordinals.includes(ordinal));
  return { number: state.stage + 1, partition: moves.at(-1)?.ordinal ?? 0, moves, removes: [] };
}

// Surge groups stay: the rollout is not at its end.
function stagesDownTo(model: Model, begun: Begun, partition: number): readonly Stage[] {
  const { budget } = model;
  const stages = stagesToCome(model, begun, budget.roles === undefined ? { ...budget, partition } : budget);
  return [...stages].filter(({ moves }) => moves.length > 0);
}

function firstOf(stages: Sequence<Stage>): readonly Stage[] {
  const first = stages.at(0);
  return first === undefined ? [] : [first];
}

function heldGroups({ target, groups }: RolloutState): readonly OrdinalRange[] {
  return runsOf(groups).filter(({ revision }) => revision !== target);
}

function nearest(revision: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, shared: sharedPrefix(each, revision) }))
    .filter(({ shared }) => shared >= 3)
    .sort((a, b) => b.shared - a.shared);
  return best?.each;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Nothing was ever synthesized. */
function noRollout(model: string): Refusal {
  return { message: `${model} has no rollout yet`, hint: 'run flotilla synth first' };
}

/** The spec asks for something that no synth has seen. */
function notSynthesized(model: string): Refusal {
  return {
    message: `the spec of ${model} has changed since the last synth`,
    hint: 'run flotilla synth and review what it changes before you promote',
  };
}

/** A paused rollout does not move. */
function isPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is paused`, hint: 'run flotilla resume first' };
}

/** There is nothing to pause. */
function alreadyPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is paused already`, hint: 'run flotilla resume to go on' };
}

/** There is nothing to resume. */
function notPaused(model: string): Refusal {
  return { message: `the rollout of ${model} is not paused`, hint: 'run flotilla promote to move its next stage' };
}

/** The model has fewer groups. */
function noSuchGroup(name: string, ordinal: number, count: number): Refusal {
  return {
    message: `there is no group ${groupName(name, ordinal)}`,
    hint:
      count === 0 ? `${name} has no group` : `its groups are ${groupName(name, 0)} to ${groupName(name, count - 1)}`,
  };
}

/** The budget of the group is lifted. */
function isMaintained(name: string, ordinal: number): Refusal {
  const group = groupName(name, ordinal);
  return {
    message: `${group} has no disruption budget already`,
    hint: `run flotilla maintain ${group} --done when its nodes are back`,
  };
}

/** The budget of the group is there. */
function notMaintained(name: string, ordinal: number): Refusal {
  const group = groupName(name, ordinal);
  return { message: `${group} has its disruption budget`, hint: `flotilla maintain ${group} lifts it` };
}

/** All groups that may move have moved. */
function nothingToPromote(target: string, held: readonly OrdinalRange[], floor: number): Refusal {
  if (held.length === 0) {
    return {
      message: `nothing to promote: every group runs revision ${target}`,
      hint: 'change the spec to start a rollout',
    };
  }
  return {
    message: `nothing to promote: the outdated groups ${rangesText(held)} are below partition ${floor}`,
    hint: 'lower spec.rolloutStrategy.rollingUpdateConfiguration.partition to let them move',
  };
}

/** Every group from the asked partition on has moved. */
function nothingAbove(partition: number): Refusal {
  return {
    message: `nothing to promote: every group from ${partition} on has moved`,
    hint: 'name a lower partition, or run flotilla promote for the next stage',
  };
}

/** A rollout by role replicas moves all groups at once. */
function noPartition(): Refusal {
  return {
    message: 'a partition counts groups, and RoleRollingUpdate moves role replicas of all groups',
    hint: 'leave --to out for the next stage, or use --all for all of them',
  };
}

/** A promotion must not go below the spec's floor. */
function belowFloor(partition: number, floor: number): Refusal {
  return {
    message: `cannot promote to partition ${partition}: the spec's partition is ${floor}`,
    hint: 'lower spec.rolloutStrategy.rollingUpdateConfiguration.partition first',
  };
}

/** No snapshot has this name. */
function unknownRevision(revision: string, known: readonly string[], nearest: string | undefined): Refusal {
  const listed = known.length === 0 ? 'there is no earlier revision' : `revisions, latest first: ${known.join(', ')}`;
  const hint = nearest === undefined ? listed : `did you mean ${nearest}? ${listed}`;
  return { message: `there is no revision "${revision}"`, hint };
}

/** There is only one revision. */
function noEarlierRevision(target: string): Refusal {
  return {
    message: `there is no revision before ${target}`,
    hint: 'change the spec instead: every synth with another revision keeps the one before',
  };
}

/** The rollout came back from there: going there again is no way back. */
function rolledBackAlready(name: string, revision: string, earlier: readonly string[]): Refusal {
  const further = earlier.length === 0 ? '' : `, or further back: ${earlier.join(', ')}`;
  return {
    message: `it was rolled back from revision ${revision} already`,
    hint: `to go to it all the same: flotilla rollback ${name} --to ${revision}${further}`,
  };
}

/** The rollout goes there already. */
function alreadyTarget(revision: string): Refusal {
  return {
    message: `revision ${revision} is the target already`,
    hint: 'run flotilla promote to move the groups that are not on it yet',
  };
}
