import type { RevisionTemplates } from './model-infer.ts';
import type { OrdinalRange } from './ordinals.ts';
import type { AcceptedOutage } from './outage.ts';
import type { Sequence } from './sequence.ts';

/** Groups that run one revision. */
export interface Assignment {
  readonly revision: string;
  readonly ordinals: readonly OrdinalRange[];
}

/** What rollout.yaml holds of one model: which revision is wanted, and which one each group runs. */
export interface RolloutState {
  readonly name: string;
  readonly namespace: string;
  /** The revision that groups at or above the partition move to. */
  readonly target: string;
  /** Counts the changes of this state, from 1. */
  readonly generation: number;
  readonly paused: boolean;
  /** The spec's partition when this state was made: tells a floor that was lowered since from one that was not. */
  readonly partition: number;
  /** Stages that have moved since the target last changed. */
  readonly stage: number;
  /** How many of the groups, the highest ordinals, stand in for those being replaced; 0 outside of a rollout. */
  readonly surge: number;
  /** The spec's revision that was rolled back; the target stays off it until the spec changes. */
  readonly rolledBackFrom?: string;
  /** Disjoint; each group from 0 upwards once, revisions in order of their lowest ordinal. */
  readonly groups: readonly Assignment[];
  /** Outages beyond the budget that somebody accepted in the change that made this state; gone with the next one. */
  readonly accepted?: readonly AcceptedOutage[];
}

/** One revision as its file keeps it: what pods are made from, roles and gang as they were while it was last the target. */
export interface Snapshot extends RevisionTemplates {
  /** Order: the highest was the target last. */
  readonly sequence: number;
}

/** All that earlier runs left behind about one model. */
export interface History {
  /** Undefined before the first synth. */
  readonly state?: RolloutState;
  readonly snapshots: readonly Snapshot[];
}

/** A group that a stage replaces or adds. */
export interface Move {
  readonly ordinal: number;
  /** The revision that it runs once it has moved: the target. */
  readonly revision: string;
  /** The revision that it runs until then; undefined for a group that the stage adds. */
  readonly from?: string;
}

/** A step of a rollout that is still to come. */
export interface Stage {
  /** Position among all stages since the target last changed, from 1: it stays the same while others move. */
  readonly number: number;
  /** The lowest ordinal that has moved once this stage is done; the floor for a stage that only removes. */
  readonly partition: number;
  /** Groups that this stage replaces or adds, highest ordinal first. */
  readonly moves: readonly Move[];
  /** Surge groups that this stage removes, highest ordinal first. */
  readonly removes: readonly number[];
}

/** Which group runs what, now and next. */
export interface RolloutPlan {
  /** What rollout.yaml must hold; the same value as before when nothing changed. */
  readonly state: RolloutState;
  /** Whether `state` differs from what earlier runs left. */
  readonly changed: boolean;
  /** Revisions whose files must exist, in order of their sequence; all others may go. */
  readonly snapshots: readonly Snapshot[];
  /** What every group runs now, surge groups included. */
  readonly live: readonly Assignment[];
  /** What promotions will do, in order, once a rollout that is paused is resumed; empty when nothing may move. */
  readonly stages: Sequence<Stage>;
  /** What pods come from, for each revision that a group runs or moves to; roles carry today's replicas. */
  readonly templates: ReadonlyMap<string, RevisionTemplates>;
}
