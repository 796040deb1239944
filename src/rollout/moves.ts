import { runsOf } from '../model/assignments.ts';
import type { Model } from '../model/model-infer.ts';
import type { OrdinalRange } from '../model/ordinals.ts';
import type { History, RolloutState, Snapshot, Stage } from '../model/rollout.ts';
import type { Sequence } from '../model/sequence.ts';
import { resize } from './assign.ts';
import { counted, placed, planRollout, retarget, stagesToCome } from './plan.ts';
import * as refusals from './refusals.ts';
import { keptSnapshots } from './snapshots.ts';
import { afterStages } from './stages.ts';

/** The rollout after a move, or why it was not made. */
export type Moved =
  | { readonly ok: true; readonly value: History }
  | { readonly ok: false; readonly refusal: refusals.Refusal };

/** How far to promote; the next stage where nothing is said. */
export interface PromoteOptions {
  /** Move every outdated group from this ordinal on. */
  readonly to?: number;
  /** Move every stage to come; `to` is not looked at. */
  readonly all?: true;
}

/**
 * Moves the next stage, or several at once.
 * Refused while paused, when nothing may move, and when the spec has changed since the last synth: what would move is
 * then not what was reviewed.
 */
export function promote(model: Model, history: History, options: PromoteOptions = {}): Moved {
  const { state } = history;
  if (state === undefined) return refused(refusals.noRollout(model.name));
  if (state.paused) return refused(refusals.isPaused(model.name));
  const plan = planRollout(model, history);
  if (plan.changed) return refused(refusals.notSynthesized(model.name));
  const { to } = options;
  const floor = model.budget.partition;
  if (plan.stages.length === 0) return refused(refusals.nothingToPromote(state.target, heldGroups(state), floor));
  if (options.all) return moved(model, history, promoted(model, state, [...plan.stages]));
  if (to === undefined) return moved(model, history, promoted(model, state, firstOf(plan.stages)));
  if (to < floor) return refused(refusals.belowFloor(to, floor));
  const stages = to === floor ? [...plan.stages] : stagesDownTo(model, state, to);
  return stages.length === 0
    ? refused(refusals.nothingAbove(to))
    : moved(model, history, promoted(model, state, stages));
}

/**
 * Makes an earlier revision the target, by the same stages as a change of the spec. The spec's own revision stays off
 * until the spec changes.
 * @param options - `to`: a revision that is kept; by default the one that was the target before
 */
export function rollback(model: Model, history: History, options: { readonly to?: string } = {}): Moved {
  const { state } = history;
  if (state === undefined) return refused(refusals.noRollout(model.name));
  const latestFirst = [...history.snapshots].sort((a, b) => b.sequence - a.sequence).map(({ revision }) => revision);
  const earlier = latestFirst.filter((revision) => revision !== state.target);
  const target = options.to ?? earlier[0];
  if (target === undefined) return refused(refusals.noEarlierRevision(state.target));
  if (target === state.target) return refused(refusals.alreadyTarget(target));
  if (!earlier.includes(target)) return refused(refusals.unknownRevision(target, earlier, nearest(target, earlier)));
  const spec = model.current.revision;
  return moved(model, history, retarget(model, state, target === spec ? { target } : { target, rolledBackFrom: spec }));
}

/** Holds a rollout: no group moves until it is resumed, and new groups start on the revision of their neighbour. */
export function pause({ state, snapshots }: History, name: string): Moved {
  if (state === undefined) return refused(refusals.noRollout(name));
  if (state.paused) return refused(refusals.alreadyPaused(name));
  return { ok: true, value: { state: counted(state, { ...state, paused: true }), snapshots } };
}

/** Lets a paused rollout move again; the next promotion moves its next stage. */
export function resume({ state, snapshots }: History, name: string): Moved {
  if (state === undefined) return refused(refusals.noRollout(name));
  if (!state.paused) return refused(refusals.notPaused(name));
  return { ok: true, value: { state: counted(state, { ...state, paused: false }), snapshots } };
}

function refused(refusal: refusals.Refusal): Moved {
  return { ok: false, refusal };
}

function moved(model: Model, { snapshots }: { readonly snapshots: readonly Snapshot[] }, state: RolloutState): Moved {
  return { ok: true, value: { state, snapshots: keptSnapshots(model, snapshots, state) } };
}

function promoted(model: Model, state: RolloutState, stages: readonly Stage[]): RolloutState {
  const runs = afterStages(resize(model, state, state.target), stages);
  return counted(state, { ...state, stage: state.stage + stages.length, ...placed(runs, model.replicas) });
}

// Surge groups stay: the rollout is not at its end.
function stagesDownTo(model: Model, state: RolloutState, partition: number): readonly Stage[] {
  const stages = stagesToCome(model, state, { ...model.budget, partition });
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
