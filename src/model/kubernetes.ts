import type { Json, JsonObject } from './json.ts';

// Objects are type aliases, not interfaces: only an alias can be handed on where a JsonObject is wanted.

/** Labels, annotations and other maps from text to text. */
export type StringMap = Readonly<Record<string, string>>;

/** The part of ObjectMeta that flotilla writes. */
type ObjectMeta = {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
};

/** A container as the user wrote it; only what flotilla reads is named, the rest passes through. */
export interface Container extends JsonObject {
  readonly name: string;
}

/** A PodSpec as the user wrote it, validated; only what flotilla reads is named, the rest passes through. */
export interface PodSpec extends JsonObject {
  readonly containers: readonly Container[];
}

/** A pod, complete as an agent applies it. */
export type Pod = {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: ObjectMeta;
  readonly spec: PodSpec;
};

/** The headless Service that gives an entry pod its address. */
export type Service = {
  readonly apiVersion: 'v1';
  readonly kind: 'Service';
  readonly metadata: ObjectMeta;
  readonly spec: {
    readonly clusterIP: 'None';
    readonly publishNotReadyAddresses: true;
    readonly selector: StringMap;
  };
};

/** What keeps the pods of a group from being evicted while all of them are Ready. */
export type PodDisruptionBudget = {
  readonly apiVersion: 'policy/v1';
  readonly kind: 'PodDisruptionBudget';
  readonly metadata: ObjectMeta;
  readonly spec: {
    readonly minAvailable: number;
    readonly selector: { readonly matchLabels: StringMap };
    readonly unhealthyPodEvictionPolicy: 'AlwaysAllow';
  };
};

/** How close in the network a gang must sit (Volcano's NetworkTopologySpec). */
export type NetworkTopology = {
  readonly mode: 'hard' | 'soft';
  readonly highestTierAllowed?: number;
  readonly highestTierName?: string;
};

/** The role replicas of one role in a gang, each a sub-group that starts whole or not at all (Volcano's SubGroupPolicySpec). */
export type SubGroupPolicy = {
  readonly name: string;
  readonly labelSelector: { readonly matchLabels: StringMap };
  /** Pods whose values of these labels are equal are one sub-group. */
  readonly matchLabelKeys: readonly string[];
  /** Pods of each sub-group. */
  readonly subGroupSize: number;
  readonly minSubGroups: number;
  readonly networkTopology?: NetworkTopology;
};

/** What a live PodGroup asks of one kind of sub-groups, whoever wrote it: so many of them must start, each whole. */
export interface SubGroupDemand {
  readonly name: string;
  /** A LabelSelector; undefined: all pods of the gang. */
  readonly selector: Json | undefined;
  /** Pods whose values of these labels are equal are one sub-group. */
  readonly keys: readonly string[];
  /** Pods of each sub-group. */
  readonly size: number;
  readonly minimum: number;
}

/** Volcano's PodGroup: which pods must be scheduled all together. */
export type PodGroup = {
  readonly apiVersion: 'scheduling.volcano.sh/v1beta1';
  readonly kind: 'PodGroup';
  readonly metadata: ObjectMeta;
  readonly spec: {
    /** Left out when 0. */
    readonly minMember?: number;
    readonly minTaskMember?: Readonly<Record<string, number>>;
    readonly minResources?: StringMap;
    readonly queue?: string;
    readonly priorityClassName?: string;
    readonly networkTopology?: NetworkTopology;
    readonly subGroupPolicy?: readonly SubGroupPolicy[];
  };
};

/** The ConfigMap that says what the cluster should hold of a model. */
export type ConfigMap = {
  readonly apiVersion: 'v1';
  readonly kind: 'ConfigMap';
  readonly metadata: ObjectMeta;
  readonly data: StringMap;
};

/** A snapshot of one revision's templates, kept in the user's repository and never applied. */
export type ControllerRevision = {
  readonly apiVersion: 'apps/v1';
  readonly kind: 'ControllerRevision';
  readonly metadata: ObjectMeta;
  /** Order of the revisions: the highest was the target last. */
  readonly revision: number;
  readonly data: Json;
};

/** A kind of object in a cluster's API. */
export interface ClusterKind {
  /** `v1`, `scheduling.volcano.sh/v1beta1`. */
  readonly apiVersion: string;
  readonly kind: string;
  /** The kind's name in paths: `pods`. */
  readonly plural: string;
}

/**
 * The versions of Kubernetes whose rules flotilla knows, the oldest first. Each has its PodSpec in
 * `scripts/schemas/kubernetes-<version>.json`; what differs between them otherwise is asked with {@link isAtLeast}.
 */
export const KUBERNETES_VERSIONS = ['1.35', '1.36'] as const;

/** A version of Kubernetes whose rules flotilla knows. */
export type KubernetesVersion = (typeof KUBERNETES_VERSIONS)[number];

/** The version whose rules hold where nobody names one: the oldest, so that what passes is taken by newer servers, too. */
export const DEFAULT_KUBERNETES: KubernetesVersion = KUBERNETES_VERSIONS[0];

/** The version that a text names; `undefined` for one that flotilla does not know. */
export function kubernetesVersionOf(text: string | undefined): KubernetesVersion | undefined {
  return KUBERNETES_VERSIONS.find((version) => version === text);
}

/** Whether a version has what came with another one. */
export function isAtLeast(version: KubernetesVersion, least: KubernetesVersion): boolean {
  return KUBERNETES_VERSIONS.indexOf(version) >= KUBERNETES_VERSIONS.indexOf(least);
}
