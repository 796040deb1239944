import type { AgentMarks, Group } from './group.ts';
import type { JsonObject } from './json.ts';
import type { NetworkTopology, PodSpec, Service, StringMap } from './kubernetes.ts';
import type { Location } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Workload } from './workload.ts';

/** What happens to the rest of a group when one of its pods fails; dialects name the recovery of whole groups differently. */
export type RecoveryPolicy =
  | 'RoleRecreate'
  | 'InferGroupRecreate'
  | 'ServingGroupRecreate'
  | 'RecreateGroupOnPodRestart'
  | 'RecreateGroupAfterStart'
  | 'None';

/** What a pod is made from. */
export interface PodTemplate {
  readonly labels: StringMap;
  readonly annotations: StringMap;
  readonly spec: PodSpec;
  /** Env entries of every container that come behind all others, those that flotilla adds included. */
  readonly lateEnv?: readonly JsonObject[];
}

/** The part of a role that a revision fixes: everything but its number of replicas. */
export interface RoleTemplate {
  readonly name: string;
  /** Workers beside the entry pod, per role replica; ≥ 0. */
  readonly workerReplicas: number;
  readonly entry: PodTemplate;
  /** Always there when workerReplicas > 0. */
  readonly worker?: PodTemplate;
}

/** A role of the current spec, with its number of replicas. */
export interface Role extends RoleTemplate {
  /** Copies of the role in each group, ≥ 0. */
  readonly replicas: number;
}

/**
 * What lands in pods and cannot change in place: the same revision gives the same pods.
 * Groups on an older revision are expanded from the templates of that revision.
 */
export interface RevisionTemplates {
  /** Hash of `subset`, 10 characters. */
  readonly revision: string;
  readonly schedulerName: string;
  readonly gang: boolean;
  /** The gang's policy while this revision was last the target: used where today's spec has none. Not hashed. */
  readonly gangPolicy?: Gang;
  /** Spread of groups, applied to entry pods; as written. */
  readonly topologySpreadConstraints: readonly JsonObject[];
  /** Roles in the order written, with the replicas they had while this revision was last the target. */
  readonly roles: readonly Role[];
  /** The user's own values, of which the revision is the hash; see docs/rollout.md#revisions. */
  readonly subset: JsonObject;
  /**
   * ConfigMaps and Secrets that its templates name by their content, and that must be there while a group runs it. Not hashed:
   * the names in the templates are hashes of it.
   */
  readonly contents?: readonly JsonObject[];
}

/** Which part of a group must fit before any of its pods starts, and how close together. */
export interface Gang {
  /** Fewest role replicas by role; a role that is not named needs all of its replicas. */
  readonly minRoleReplicas: Readonly<Record<string, number>>;
  readonly networkTopology?: NetworkTopology;
  /** How close together the pods of each role replica must run, within the group's own topology. */
  readonly roleTopology?: NetworkTopology;
  /** Whether the entry pod may start alone, once all pods of the group would fit. */
  readonly entryFirst?: true;
  /** Annotations of every PodGroup. */
  readonly annotations?: StringMap;
}

/**
 * How a PodGroup says which part of its gang must fit: by `minTaskMember` (every Volcano), or by `subGroupPolicy`, which
 * keeps role replicas whole and may place each within a tier of its own (Volcano 1.14 and later).
 */
export type GangForm = 'tasks' | 'subGroups' | 'tasksAndSubGroups';

/**
 * How tasks of a gang are keyed: one per role replica (keeps each whole), one per role (the form the guide prints), or one per
 * role replica of a revision (pods of two revisions never make up one gang).
 */
export const TASK_KEYS = ['roleReplica', 'role', 'revision'] as const;

/** One of {@link TASK_KEYS}. */
export type TaskKey = (typeof TASK_KEYS)[number];

/** How many replicas of one role a rollout may touch in each group, resolved to counts. */
export interface RoleBudget {
  /** Replicas out of service at once, ≥ 1. */
  readonly maxUnavailable: number;
  /** Floor: replicas with a lower index keep their revision. */
  readonly partition: number;
}

/** What a rollout replaces role replica by role replica, in all groups at once; no group is added or held back as a whole. */
export interface RoleBudgets {
  readonly maxSurge: 0;
  readonly partition: 0;
  /** Of each role of the spec. */
  readonly roles: Readonly<Record<string, RoleBudget>>;
}

/** What a rollout replaces at a time: so many groups, or so many replicas of each role. */
export type RolloutBudget = GroupBudget | RoleBudgets;

/** Groups that an agent may replace in one of its stages, ≥ 1; without bound where those replace role replicas. */
export function groupsPerStage(budget: RolloutBudget): number {
  return budget.roles === undefined ? Math.max(1, budget.maxUnavailable) : Number.POSITIVE_INFINITY;
}

/** How many groups a rollout may touch, resolved to counts. */
export interface GroupBudget {
  /** Groups out of service at once; ≥ 0, and ≥ 1 when maxSurge is 0 (unless there are no groups). */
  readonly maxUnavailable: number;
  /** Groups added above `replicas` during a rollout; ≥ 0. */
  readonly maxSurge: number;
  /** Floor: groups with a lower ordinal keep their revision. */
  readonly partition: number;
  /** Set where a controller replaces the groups of a stage, few at a time. */
  readonly pace?: Pace;
  readonly roles?: undefined;
}

/** How a controller replaces the groups of a stage, and how far each stage goes. */
interface Pace {
  /** Groups that it adds for the time being, ≥ 0: as many more are replaced at once, and it takes them away again. */
  readonly surge: number;
  /**
   * Groups that have moved once each stage is done, counted from the highest ordinal; ascending. What is left is a stage of its
   * own. None: each stage moves as many groups as are replaced at once.
   */
  readonly ends: readonly number[];
}

/** Groups that are replaced at once in one stage: all of those that it moves, or where a controller goes on, a few of them. */
export function replacedAtOnce({ maxUnavailable, pace }: GroupBudget, moved: number): number {
  return pace === undefined ? moved : Math.min(moved, Math.max(1, maxUnavailable + pace.surge));
}

/** A document of some dialect, validated and normalized: every default filled, every percentage resolved. */
export interface Model {
  /** The words of the dialect that it was written in. */
  readonly dialect: Vocabulary;
  readonly name: string;
  readonly namespace: string;
  /** Number of groups, ≥ 0. */
  readonly replicas: number;
  readonly recoveryPolicy: RecoveryPolicy;
  readonly restartGracePeriodSeconds: number;
  readonly budget: RolloutBudget;
  /** Undefined: the pods of a group are scheduled one by one. */
  readonly gang?: Gang;
  /** Undefined: by tasks. */
  readonly gangForm?: GangForm;
  /** Volcano queue of every gang; undefined: the cluster's default. */
  readonly queue?: string;
  /** What it was made of: with an environment's changes, without nulls. */
  readonly document: JsonObject;
  /** What the spec asks for now; its roles carry today's replicas. */
  readonly current: RevisionTemplates;
  /** Undefined: groups are made of roles. */
  readonly maker?: GroupMaker;
  /**
   * Plain manifests that people wrote beside it and that come and go with it, with name and namespace, in the order written; what
   * is part of a revision is not among them. Undefined: it consists of its groups alone.
   */
  readonly companions?: readonly JsonObject[];
  /** Set where Git holds the object itself, and its controller makes the pods; undefined where Git holds every pod. */
  readonly workload?: Workload;
}

/** How a dialect makes the objects of its groups where they are not made of roles. */
export interface GroupMaker {
  /** Prepares a revision's templates once, and gives the function that makes any group on it. */
  readonly groups: (model: Model, templates: RevisionTemplates, marks: AgentMarks) => (ordinal: number) => Group;
  /** Objects that all groups on a revision share. */
  readonly shared: (model: Model, templates: RevisionTemplates) => readonly Service[];
}

/** A model and where it was written. */
export interface LocatedModel {
  readonly model: Model;
  readonly at: Location;
  /** Folder in which its state lies, in whatever form; undefined where it keeps none. */
  readonly stateFolder?: string | undefined;
}
