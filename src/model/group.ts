import type { Pod, PodGroup, Service } from './kubernetes.ts';
import type { FilledTemplate } from './object-template.ts';

/** One copy of a role in a group: its Service, where the role has a worker template, and its pods, the entry first. */
export interface RoleReplica {
  readonly role: string;
  readonly index: number;
  readonly service?: Service;
  readonly pods: Iterable<Pod>;
  /** The same objects before they are made, the Service first. */
  readonly filled: Iterable<FilledTemplate>;
}

/** One InferGroup, expanded; role replicas and pods are made as they are asked for. */
export interface Group {
  readonly ordinal: number;
  readonly revision: string;
  /** Undefined where the revision is not scheduled as a gang. */
  readonly podGroup?: PodGroup;
  /** The PodGroup before it is made; nothing where there is none. */
  readonly filled: Iterable<FilledTemplate>;
  readonly roleReplicas: Iterable<RoleReplica>;
}
