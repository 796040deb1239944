import { storedAmounts } from '../kubernetes/amounts.ts';
import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import { DEFAULT_QUEUE, subGroupDemand, type Tier, tierOf } from '../kubernetes/volcano.ts';
import {
  fieldAt,
  instantAt,
  integerAt,
  mapAt,
  nameOf,
  namespaceOf,
  objectAt,
  objectsAt,
  textAt,
} from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { SubGroupDemand } from '../model/kubernetes.ts';
import { groupedBy } from '../model/sequence.ts';
import type { Vector } from './amounts.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Task, taskOf, VOLCANO } from './task.ts';

/** Which pods form a sub-group, of which so many must start, each whole. */
export interface SubGroupPolicy extends SubGroupDemand {
  readonly topology: Topology | undefined;
}

/** How close in the network pods must sit, or rather should. */
export interface Topology {
  readonly isHard: boolean;
  readonly highest: Tier;
}

/** A gang: a PodGroup with its pods, or a pod that has none. */
export interface Gang {
  readonly namespace: string;
  /** The PodGroup's name; `pod/<name>` of a pod without one. */
  readonly name: string;
  readonly queue: string;
  readonly priority: number;
  readonly created: number | undefined;
  readonly minMember: number;
  readonly minOfRole: ReadonlyMap<string, number>;
  /** Undefined where the PodGroup names none: then nothing holds it back before placement. */
  readonly minResources: Vector | undefined;
  readonly topology: Topology | undefined;
  readonly subGroups: readonly SubGroupPolicy[];
  readonly phase: string;
  readonly tasks: readonly Task[];
}

/** All that decides where pods go. */
export interface Snapshot {
  readonly ground: Ground;
  readonly gangs: readonly Gang[];
  /** Pods that hold a place without being Volcano's. */
  readonly strangers: readonly Task[];
  /** Gangs whose PodGroup is not there, as `namespace/name`: their pods wait for ever. */
  readonly withoutGroup: ReadonlyMap<string, readonly Task[]>;
}

/**
 * Reads what a cluster holds, or is to hold.
 * @param objects - nodes, pods, PodGroups, Queues, HyperNodes, PriorityClasses; other kinds are passed over
 */
export function snapshotOf(objects: readonly JsonObject[]): Snapshot {
  return new Snapshots(groundOf(objects)).of(objects);
}

/** Reads what runs and waits on one ground, time and again: a pod or PodGroup that stays the same object is read once. */
export class Snapshots {
  readonly #ground: Ground;
  readonly #tasks = new WeakMap<JsonObject, Task>();
  readonly #gangs = new WeakMap<JsonObject, Omit<Gang, 'tasks'>>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** @param objects - pods and PodGroups; other kinds are passed over */
  of(objects: Iterable<JsonObject>): Snapshot {
    const [tasks, groups]: [Task[], JsonObject[]] = [[], []];
    for (const object of objects) {
      if (object['kind'] === POD.kind) tasks.push(this.#taskOf(object));
      else if (object['kind'] === POD_GROUP.kind) groups.push(object);
    }
    const byGroup = groupedBy(tasks, ({ groupKey }) => groupKey);
    const tasksOf = (key: string) => byGroup.get(key) ?? [];
    const known = new Set(groups.map((each) => `${namespaceOf(each)}/${nameOf(each)}`));
    const gangs = groups.map((each) => ({
      ...this.#gangOf(each),
      tasks: tasksOf(`${namespaceOf(each)}/${nameOf(each)}`),
    }));
    const withoutGroup = new Map(
      [...byGroup.keys()].filter((key) => key.includes('/') && !known.has(key)).map((key) => [key, tasksOf(key)]),
    );
    const lone = tasksOf(VOLCANO).map((task) => loneGang(task));
    return { ground: this.#ground, gangs: [...gangs, ...lone], strangers: tasksOf(''), withoutGroup };
  }

  #taskOf(pod: JsonObject): Task {
    const task = this.#tasks.get(pod) ?? taskOf(pod, this.#ground);
    this.#tasks.set(pod, task);
    return task;
  }

  #gangOf(group: JsonObject): Omit<Gang, 'tasks'> {
    const gang = this.#gangs.get(group) ?? gangOf(group, this.#ground);
    this.#gangs.set(group, gang);
    return gang;
  }
}

function gangOf(group: JsonObject, { resources, priorities }: Ground): Omit<Gang, 'tasks'> {
  const spec = objectAt(group, 'spec');
  const minResources = fieldAt(spec, 'minResources');
  const mins = [...mapAt(spec, 'minTaskMember')].map(([role, minimum]) => [role, Number(minimum)] as const);
  const queue = textAt(spec, 'queue') ?? '';
  return {
    namespace: namespaceOf(group),
    name: nameOf(group),
    queue: queue === '' ? DEFAULT_QUEUE : queue,
    priority: priorities.get(textAt(spec, 'priorityClassName') ?? '') ?? 0,
    created: instantAt(group, 'metadata', 'creationTimestamp'),
    minMember: integerAt(spec, 'minMember') ?? 0,
    minOfRole: new Map(mins.filter(([, minimum]) => minimum > 0)),
    minResources: isObject(minResources) ? resources.vector(storedAmounts(minResources)) : undefined,
    topology: topologyOf(fieldAt(spec, 'networkTopology')),
    subGroups: objectsAt(spec, 'subGroupPolicy').map((policy) => ({
      ...subGroupDemand(policy),
      topology: topologyOf(fieldAt(policy, 'networkTopology')),
    })),
    phase: textAt(group, 'status', 'phase') ?? '',
  };
}

/** A pod without a gang gets one of its own by Volcano's controllers. */
function loneGang(task: Task): Gang {
  return {
    namespace: task.namespace,
    name: `pod/${task.name}`,
    queue: DEFAULT_QUEUE,
    priority: task.priority,
    created: task.created,
    minMember: 1,
    minOfRole: new Map(),
    minResources: task.holds,
    topology: undefined,
    subGroups: [],
    phase: task.node >= 0 ? 'Running' : '',
    tasks: [task],
  };
}

function topologyOf(written: Json | undefined): Topology | undefined {
  if (!isObject(written)) return undefined;
  return { isHard: (textAt(written, 'mode') ?? 'hard') === 'hard', highest: tierOf(written) };
}
