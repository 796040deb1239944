import type { Apart } from './assignments.ts';
import type { AgentWord } from './live.ts';

/**
 * The state of an object in kstatus' words. One differs: a pod that has ended is Failed here, as nothing re-creates it.
 * @see https://github.com/kubernetes-sigs/cli-utils/blob/master/pkg/kstatus/README.md
 */
export type Word = 'Current' | 'InProgress' | 'Failed' | 'Terminating' | 'NotFound' | 'Unknown';

/** What is true of an object, and why. */
export interface ObjectStatus {
  readonly word: Word;
  /** One word, Kubernetes' own where it has one: `Unschedulable`, `ImagePullBackOff`, `Evicted`, … */
  readonly reason: string;
  /** For people, in the words of the scheduler or the kubelet where they said something; may be empty. */
  readonly message: string;
  /** What a person does about it, in a sentence; left out where the kubelet or an agent acts, or nobody knows. */
  readonly fix?: string;
}

/** A pod, there or missing. */
export interface PodStatus extends ObjectStatus {
  readonly name: string;
  /** The revision that its label names; empty for a pod that is missing. */
  readonly revision: string;
  /** Empty until it is bound. */
  readonly node: string;
  readonly isReady: boolean;
  /** Restarts of its containers so far. */
  readonly restarts: number;
}

/** The state of one copy of a role in a group. */
export interface RoleReplicaStatus {
  readonly roleId: string;
  /** Pods that it should have; 0 where nothing committed asks for it. */
  readonly wantedPods: number;
  readonly readyPods: number;
  /** The entry first; missing ones included, extra ones last. */
  readonly pods: readonly PodStatus[];
  /** Undefined where there is none and none is needed, or Services could not be read. */
  readonly service?: ObjectStatus;
}

/** What kind of thing keeps a group from being available. */
export type BlockerCause =
  | 'namespace'
  | 'agent'
  | 'not-created'
  | 'failed-pod'
  | 'node'
  | 'terminating'
  | 'pod-group'
  | 'queue'
  | 'gang'
  | 'quota'
  | 'topology'
  | 'unschedulable'
  | 'image'
  | 'crash'
  | 'container'
  | 'not-ready'
  | 'missing-pods'
  | 'extra'
  | 'revision';

/** The one thing that keeps a group from being available, or from being on its revision. */
export interface Blocker extends ObjectStatus {
  readonly cause: BlockerCause;
  /** The pods that it is seen at, without their group's name: `405b-0-1`; none where it is the group's own. */
  readonly pods: readonly string[];
}

/** Two states of one likeness have the same cause: how often a container was restarted by it makes no other one. */
export function likenessOf({ word, reason, message }: ObjectStatus): string {
  return JSON.stringify([word, reason, message.replace(/\b\d+ restarts?\b/, 'restarts')]);
}

/**
 * A difference between what is committed and what is live. An object that says otherwise than its manifest is `edited` where
 * somebody else than its agent wrote so, `unapplied` where the agent did, from an older commit, and `changed` where the server does
 * not tell.
 */
export interface Drift {
  readonly kind: 'revision' | 'missing' | 'extra' | 'edited' | 'unapplied' | 'changed';
  /** Kind and name: `Pod llama-0-405b-0-1`. */
  readonly object: string;
  readonly message: string;
}

/** One group: what it should be, and what it is. */
export interface GroupStatus {
  readonly ordinal: number;
  readonly name: string;
  /** The revision that it should run; undefined where no such group is wanted. */
  readonly revision: string | undefined;
  /** Revisions that its pods carry, sorted; more than one only while it is being replaced. */
  readonly liveRevisions: readonly string[];
  readonly wantedPods: number;
  readonly livePods: number;
  readonly readyPods: number;
  /** Whether it has just the pods that its own revision asks for, all of them Running and Ready. */
  readonly isAvailable: boolean;
  /** Whether all of its pods carry the target revision. */
  readonly isUpdated: boolean;
  /** When it became what it is: since when it has been available, or not; undefined where no pod tells. */
  readonly since: number | undefined;
  readonly status: ObjectStatus;
  /** Undefined without a gang, or where PodGroups could not be read. */
  readonly podGroup?: ObjectStatus;
  readonly roleReplicas: readonly RoleReplicaStatus[];
  /** Role replicas that should run another revision than the group, by what is committed; left out where there are none. */
  readonly apart?: readonly Apart[];
  readonly blocker?: Blocker;
  readonly drift: readonly Drift[];
}

/** The type of the condition that is True once every group is available. */
export const AVAILABLE = 'Available';

/** One of the conditions that MatrixInfer's controller would write. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
  /** Undefined where no pod tells. */
  readonly since: number | undefined;
}

/** The counts of groups that MatrixInfer's controller would write. */
export interface Figures {
  /** Groups with at least one pod, terminating ones included. */
  readonly replicas: number;
  readonly availableReplicas: number;
  /** Groups whose pods all carry the target revision. */
  readonly updatedReplicas: number;
  /** The other groups; all of them once a rollout without partition is done. */
  readonly currentReplicas: number;
  readonly observedGeneration: number;
}

/** One cause and all groups that it blocks; `pods` are those of any of them, each name once. */
export interface BlockedGroups extends Blocker {
  readonly ordinals: readonly number[];
}

/** The object of which a controller makes the groups of a model. */
export interface WorkloadStatus {
  /** Kind and name: `LeaderWorkerSet llama`. */
  readonly title: string;
  /** Whether its controller has done all that it asks for, down to its partition. */
  readonly isDone: boolean;
  /** Why not, in its controller's words where it has some; empty where it has. */
  readonly message: string;
}

/** One model: what it should be, and what it is. */
export interface ModelStatus {
  readonly name: string;
  readonly namespace: string;
  readonly target: string;
  /** Groups that should be there. */
  readonly wantedGroups: number;
  readonly figures: Figures;
  /** Just one of them is True. */
  readonly conditions: readonly Condition[];
  /** Ascending; those that nothing asks for included. */
  readonly groups: readonly GroupStatus[];
  /** Each cause once, in order of the lowest group that it blocks. */
  readonly blockers: readonly BlockedGroups[];
  /** All differences, those of no group included. */
  readonly drift: readonly Drift[];
  /** The object of which a controller makes the groups; left out where Git holds the pods. */
  readonly workload?: WorkloadStatus;
  /** Why what is committed and what the cluster was told differ: the agent has not synced yet. */
  readonly unsynced: readonly string[];
  /** Kinds that could not be read, so that nothing is said about them. */
  readonly unread: readonly string[];
  /** What the agents' objects say that apply it, the worst first. */
  readonly agents: readonly AgentWord[];
  /** Objects of agents that could not be read where they might explain something: `Kustomizations in flux-system`. */
  readonly unreadAgents: readonly string[];
}
