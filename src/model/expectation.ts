import type { RecoveryPolicy } from './model-infer.ts';
import type { OrdinalRange } from './ordinals.ts';

/** How many pods a role has in a group. */
export interface RoleShape {
  readonly name: string;
  /** Role replicas in each group, ≥ 0. */
  readonly replicas: number;
  /** Pods of each role replica: its entry and its workers, ≥ 1. */
  readonly pods: number;
}

/** Groups that should run one revision, and what each of them consists of. */
export interface ExpectedGroups {
  readonly revision: string;
  /** Empty where no group is to run the revision, but groups that still do should be judged by it. */
  readonly ordinals: readonly OrdinalRange[];
  readonly roles: readonly RoleShape[];
}

/** How a model's failed pods are replaced. */
export interface RecoveryRules {
  readonly policy: RecoveryPolicy;
  /** How long a failure is left alone: a container that is Ready again by then was no failure. */
  readonly restartGracePeriodSeconds: number;
}

/** What the cluster should hold of a model: read from the repository, or from the ConfigMap that synth puts beside the pods. */
export interface Expectation {
  readonly name: string;
  readonly namespace: string;
  /** The revision that groups at or above the partition move to. */
  readonly target: string;
  /** Counts the changes of the rollout's state, from 1. */
  readonly generation: number;
  /** Floor: groups with a lower ordinal keep their revision; 0 where none is set. */
  readonly partition: number;
  /**
   * As today's spec says, for groups on older revisions too: recovery decides who replaces a pod and when, not what the
   * pod is, so it is no part of a revision.
   */
  readonly recovery: RecoveryRules;
  readonly groups: readonly ExpectedGroups[];
}
