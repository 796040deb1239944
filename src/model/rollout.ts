import type { Assignment, Makeup } from './assignments.ts';
import type { StringMap } from './kubernetes.ts';
import type { RevisionTemplates, RolloutBudget } from './model.ts';
import type { OrdinalRange } from './ordinals.ts';
import type { AcceptedOutage } from './outage.ts';
import type { Sequence } from './sequence.ts';

/** Who starts the next stage: a pull request each, or the agent once the stage before is healthy. */
export type Promotion = 'pull-request' | 'automatic';

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
  /** Groups that somebody works on, so that their pods may be evicted; ascending, disjoint and maximal. Left out where there are none. */
  readonly maintained?: readonly OrdinalRange[];
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

/** A group that a stage replaces, as a whole or some of its role replicas, or adds. */
export interface Move {
  readonly ordinal: number;
  /** What it runs once it has moved. */
  readonly to: Makeup;
  /** What it runs until then; undefined for a group that the stage adds. */
  readonly from?: Makeup;
}

/** A step of a rollout that is still to come. */
export interface Stage {
  /** Position among all stages since the target last changed, from 1: it stays the same while others move. */
  readonly number: number;
  /**
   * The lowest ordinal that has moved once this stage is done; the floor for a stage that only removes; undefined for one that
   * moves role replicas, in all groups at once.
   */
  readonly partition?: number;
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

/** Replicas of a role that a stage replaces in groups that run the same. */
export interface RoleMove {
  readonly role: string;
  /** Their indices. */
  readonly replicas: readonly OrdinalRange[];
  readonly groups: readonly OrdinalRange[];
  /** Replicas of the role that each of these groups has, and how many of them go on serving meanwhile. */
  readonly of: number;
  readonly left: number;
}

/** What one stage does to those who use the model. */
export interface StageImpact {
  readonly number: number;
  /** Left out for a stage of role replicas. */
  readonly partition?: number;
  /** Role replicas that are replaced while their groups stay; left out for a stage of whole groups. */
  readonly roles?: readonly RoleMove[];
  /** Groups out of service while they are replaced, highest ordinal first. */
  readonly replaced: readonly number[];
  /** Most of them that are out at once, where a controller replaces them few at a time; left out where all are. */
  readonly atOnce?: number;
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Pods that stop in what is replaced. */
  readonly podsReplaced: number;
  readonly podsAdded: number;
  readonly podsRemoved: number;
  /** Accelerators of what is out of service at once, by resource: `{ 'nvidia.com/gpu': '16' }`. */
  readonly devices: StringMap;
  /** Groups that go on serving meanwhile, when all were ready before: with at least one replica of each role. */
  readonly availableGroups: number;
}

/** What all stages that are still to come do to those who use the model. */
export interface Impact {
  readonly stages: readonly StageImpact[];
  /** The worst that any of the stages does. */
  readonly peak: Pick<StageImpact, 'podsReplaced' | 'devices' | 'availableGroups'> & {
    readonly groupsReplaced: number;
  };
  /** Differs as soon as anything else would happen: the revisions, the stages, their groups, their figures. */
  readonly digest: string;
}

/** A rollout as people look at it: where it stands, and what is to come. */
export interface PlanView extends Impact {
  readonly name: string;
  readonly namespace: string;
  /** Undefined for a project that has no environments. */
  readonly environment?: string;
  readonly target: string;
  readonly rolledBackFrom?: string;
  readonly generation: number;
  readonly paused: boolean;
  /** Groups whose pods may be evicted, as somebody works on them; left out where there are none. */
  readonly maintained?: readonly OrdinalRange[];
  readonly replicas: number;
  readonly budget: RolloutBudget;
  /** Set where the agent replaces all groups of one commit stage by stage. */
  readonly isStagedByAgent?: true;
  /** Stages that have moved since the target last changed. */
  readonly stagesDone: number;
  /**
   * What every group runs now, or will once this is written; role replicas stand apart only where the target would make other
   * pods of them.
   */
  readonly groups: readonly Assignment[];
  /** Set while no synth has written this: what every group runs by what is written; none for a model that is new. */
  readonly notWritten?: { readonly groups: readonly Assignment[] };
  /** What the revision changes, against each that groups run: `image v1 → v2 (entry of 405b)`; left out where nothing does. */
  readonly changes?: readonly { readonly from: string; readonly headline: string }[];
  /** Manifests that people wrote beside the model, by kind and name; left out where there are none. */
  readonly companions?: readonly string[];
}
