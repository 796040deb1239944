import type { StringMap } from './kubernetes.ts';
import type { RolloutBudget } from './model-infer.ts';
import type { Assignment } from './rollout.ts';

/** What one stage does to those who use the model. */
export interface StageImpact {
  readonly number: number;
  readonly partition: number;
  /** Groups out of service while they are replaced, highest ordinal first. */
  readonly replaced: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** Pods that stop in the groups that are replaced. */
  readonly podsReplaced: number;
  readonly podsAdded: number;
  readonly podsRemoved: number;
  /** Accelerators of the groups that are replaced, by resource: `{ 'nvidia.com/gpu': '16' }`. */
  readonly devices: StringMap;
  /** Groups that go on serving meanwhile, when all were ready before. */
  readonly availableGroups: number;
}

/** What all stages that are still to come do. */
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
  readonly replicas: number;
  readonly budget: RolloutBudget;
  /** Stages that have moved since the target last changed. */
  readonly stagesDone: number;
  /** What every group runs now. */
  readonly groups: readonly Assignment[];
}
