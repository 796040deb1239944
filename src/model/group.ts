import type { Pod, PodGroup, Service } from './kubernetes.ts';

/** One copy of a role in a group: its Service, where the role has a worker template, and its pods, the entry first. */
export interface RoleReplica {
  readonly role: string;
  readonly index: number;
  readonly service?: Service;
  readonly pods: Iterable<Pod>;
}

/** One InferGroup, expanded; role replicas and pods are made as they are asked for. */
export interface Group {
  readonly ordinal: number;
  readonly revision: string;
  /** Undefined where the revision is not scheduled as a gang. */
  readonly podGroup?: PodGroup;
  readonly roleReplicas: Iterable<RoleReplica>;
}
