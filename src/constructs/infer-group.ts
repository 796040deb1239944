import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { type Group, type RoleReplica, roleId } from '../index.ts';
import { ModelObject } from './model-object.ts';

/** One replica of a role: its Service, its entry pod and its workers. */
export class InferRole extends Construct {
  /** The role's name. */
  readonly role: string;
  /** Which replica, from 0. */
  readonly index: number;
  /** The headless Service that gives the entry pod its address; undefined for a role without a worker template. */
  readonly service?: ApiObject;
  readonly entry: ApiObject;
  readonly workers: readonly ApiObject[];

  constructor(scope: Construct, { role, index, service, pods }: RoleReplica) {
    super(scope, roleId(role, index));
    this.role = role;
    this.index = index;
    if (service !== undefined) this.service = new ModelObject(this, 'service', service);
    const [entry, ...workers] = pods;
    if (entry === undefined) throw new Error(`${this.node.path} has no entry pod; please report this`);
    this.entry = new ModelObject(this, 'entry', entry);
    this.workers = workers.map((pod, place) => new ModelObject(this, `worker-${place + 1}`, pod));
  }
}

/** One group: its PodGroup and the replicas of its roles, on the revision that the group runs now. */
export class InferGroup extends Construct {
  readonly ordinal: number;
  /** Hash of what its pods are made of. */
  readonly revision: string;
  /** Undefined for a model without gang scheduling. */
  readonly podGroup?: ApiObject;
  readonly roles: readonly InferRole[];

  constructor(scope: Construct, { ordinal, revision, podGroup, roleReplicas }: Group) {
    super(scope, `group-${ordinal}`);
    this.ordinal = ordinal;
    this.revision = revision;
    if (podGroup !== undefined) this.podGroup = new ModelObject(this, 'pod-group', podGroup);
    this.roles = [...roleReplicas].map((replica) => new InferRole(this, replica));
  }

  /**
   * A replica of a role.
   * @param index - which replica, from 0
   * @throws Error when there is no such role or replica
   */
  role(name: string, index = 0): InferRole {
    const found = this.roles.find((each) => each.role === name && each.index === index);
    if (found !== undefined) return found;
    const known = this.roles.map((each) => roleId(each.role, each.index)).join(', ');
    throw new Error(`${this.node.path} has no role replica ${roleId(name, index)}; there are ${known}`);
  }
}
