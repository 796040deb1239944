import type { JsonObject } from './json.ts';
import type { StringMap, SubGroupDemand } from './kubernetes.ts';

// What flotilla reads of live objects; times are milliseconds since 1970, texts that a server left out are empty.

/** A deletion that has been asked for. */
interface LiveDeletion {
  /** When the object is to be gone: the time of the request and the grace period together. */
  readonly due: number;
  readonly graceSeconds: number;
}

/** What every live object has. */
export interface LiveObject {
  readonly name: string;
  readonly namespace: string;
  /** Tells an object from a later one of the same name. */
  readonly uid: string;
  readonly labels: StringMap;
  readonly annotations: StringMap;
  readonly finalizers: readonly string[];
  readonly created: number | undefined;
  readonly deletion: LiveDeletion | undefined;
  /** The object as the server gave it. */
  readonly manifest: JsonObject;
}

/** One entry of `status.conditions`. */
export interface LiveCondition {
  readonly type: string;
  /** `True`, `False` or `Unknown`. */
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  /** When the status last changed. */
  readonly since: number | undefined;
}

/** How a container ended. */
export interface Termination {
  readonly exitCode: number;
  /** `OOMKilled`, `Error`, `Completed`, … */
  readonly reason: string;
  readonly message: string;
  readonly finished: number | undefined;
}

/** What a container does; `none` before the kubelet has said anything. */
export type ContainerState =
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string }
  | { readonly kind: 'running' }
  | ({ readonly kind: 'terminated' } & Termination)
  | { readonly kind: 'none' };

/** A container of a live pod, as its status tells. */
export interface LiveContainer {
  readonly name: string;
  readonly image: string;
  /** `sidecar`: an init container that goes on beside the others (restartPolicy Always). */
  readonly role: 'main' | 'init' | 'sidecar';
  /** Whether the kubelet starts it again when it has ended: the pod's, and Always for a sidecar. */
  readonly restartPolicy: string;
  readonly isReady: boolean;
  /** False while a startup probe has not passed. */
  readonly hasStarted: boolean;
  readonly restarts: number;
  readonly state: ContainerState;
  /** How it ended the time before. */
  readonly lastTermination: Termination | undefined;
}

/** A live pod. */
export interface LivePod extends LiveObject {
  /** `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`; empty where there is no status yet. */
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
  /** Empty until the pod is bound. */
  readonly node: string;
  readonly scheduler: string;
  readonly conditions: readonly LiveCondition[];
  /** Those that have a status, init containers first. */
  readonly containers: readonly LiveContainer[];
}

/** A live Service. */
export interface LiveService extends LiveObject {
  readonly clusterIP: string;
  /** Labels of the pods that it leads to. */
  readonly selector: StringMap;
}

/** A live PodGroup of Volcano. */
export interface LivePodGroup extends LiveObject {
  readonly minMember: number;
  readonly minTaskMember: Readonly<Record<string, number>>;
  /** Which sub-groups must start, each whole; empty where the gang is one whole. */
  readonly subGroups: readonly SubGroupDemand[];
  readonly minResources: StringMap;
  /** Empty: the cluster's default. */
  readonly queue: string;
  /** The highest tier that a hard topology allows, as the user named it; undefined without one. */
  readonly hardTier: string | undefined;
  /** `Pending`, `Inqueue`, `Running`, `Unknown` or `Completed`; empty until the scheduler takes it up. */
  readonly phase: string;
  /** Never cleared by the scheduler: an old one stays beside a newer one of another type. */
  readonly conditions: readonly LiveCondition[];
  readonly running: number;
}

/** A live Queue of Volcano, which lies in no namespace. */
export interface LiveQueue {
  readonly name: string;
  /** `Open`, `Closed`, `Closing` or `Unknown`; empty until Volcano's controllers say. */
  readonly state: string;
  /** The most that it may hold, by resource; what it does not name is not limited. */
  readonly capability: StringMap;
}

/** A live ConfigMap. */
export interface LiveConfigMap extends LiveObject {
  readonly data: StringMap;
}

/** Kinds that a reader may have no right to list, or that a dump may not hold. */
export type OptionalKind = 'Service' | 'PodGroup' | 'ConfigMap' | 'Queue';

/**
 * What an object of a GitOps agent says of the folder that it applies.
 * - `applied`: what it last looked at is applied, and healthy where it looks for that.
 * - `unhealthy`: applied, and something of it is not healthy: what, the pods say better.
 * - `applying`: it is at it, or waits: for health, or for another object.
 * - `failing`: it cannot apply; a next try alone helps nothing.
 * - `stopped`: it applies nothing until somebody lets it.
 */
export interface AgentWord {
  /** Name of the agent in sentences: `Argo CD`. */
  readonly agent: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** The folder, from the repository's root. */
  readonly path: string;
  /** Whether it applies the folders below, too. */
  readonly isDeep: boolean;
  /** Whether it applies the agent's objects of all models, and none of what they are made of. */
  readonly isRoot: boolean;
  readonly state: 'applied' | 'unhealthy' | 'applying' | 'failing' | 'stopped';
  /** One word, its own where it has one: `ReconciliationFailed`. */
  readonly reason: string;
  /** In its own words. */
  readonly message: string;
}

/** What the objects of GitOps agents say. */
export interface AgentWords {
  readonly words: readonly AgentWord[];
  /** What could not be read, as `Kustomizations in flux-system`. */
  readonly unread: readonly string[];
  /** Where all of them were looked for, as `Kustomization in flux-system`; empty where some could not be read, or nobody looked. */
  readonly lookedFor: readonly string[];
}

/** What a cluster holds; a kind is undefined where it could not be read, so that nothing is taken to be missing. */
export interface LiveObjects {
  readonly pods: readonly LivePod[];
  readonly services: readonly LiveService[] | undefined;
  readonly podGroups: readonly LivePodGroup[] | undefined;
  readonly configMaps: readonly LiveConfigMap[] | undefined;
  /** All of the cluster. */
  readonly queues: readonly LiveQueue[] | undefined;
  /** Objects that Git holds in place of pods, of any kind. */
  readonly workloads: readonly LiveObject[] | undefined;
  readonly agents: AgentWords;
  /** Namespaces of models that certainly do not exist. */
  readonly missingNamespaces: readonly string[];
}
