import { storedAmounts } from '../kubernetes/amounts.ts';
import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import { type Labels, labelsOf } from '../kubernetes/label-selector.ts';
import { type Taint, taintsOf } from '../kubernetes/node-rules.ts';
import { podRequests } from '../kubernetes/requests.ts';
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
import { Resources, type Vector } from './amounts.ts';
import { type HyperNode, hyperNodesOf } from './hyper-nodes.ts';
import { podSpec, type Task, taskOf, VOLCANO } from './task.ts';

/** A node as the scheduler sees it. */
interface Node {
  readonly name: string;
  readonly object: JsonObject;
  readonly labels: Labels;
  readonly taints: readonly Taint[];
  readonly isCordoned: boolean;
  readonly offers: Vector;
}

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

/** A queue of Volcano. */
export interface Queue {
  readonly name: string;
  readonly isOpen: boolean;
  readonly weight: number;
  /** Where it names a resource, the most that it may hold. */
  readonly capability: Vector | undefined;
  readonly guarantee: Vector;
  readonly created: number | undefined;
}

/** All that decides where pods go. */
export interface Snapshot {
  readonly resources: Resources;
  readonly nodes: readonly Node[];
  readonly hyperNodes: readonly HyperNode[];
  readonly queues: ReadonlyMap<string, Queue>;
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
  const ofKind = (kind: string) => objects.filter((each) => each['kind'] === kind);
  const [nodeObjects, podObjects] = [ofKind('Node'), ofKind(POD.kind)];
  const resources = new Resources(resourceNames(objects));
  const nodes = nodeObjects.map((object) => nodeOf(object, resources));
  const priorities = new Map(ofKind('PriorityClass').map((each) => [nameOf(each), integerAt(each, 'value') ?? 0]));
  const places = new Map(nodes.map((node, index) => [node.name, index]));
  const tasks = podObjects.map((object) => taskOf(object, { resources, places, priorities }));
  const byGroup = groupedBy(tasks, ({ groupKey }) => groupKey);
  const tasksOf = (key: string) => byGroup.get(key) ?? [];
  const groups = ofKind(POD_GROUP.kind);
  const known = new Set(groups.map((each) => `${namespaceOf(each)}/${nameOf(each)}`));
  const gangs = groups.map((each) =>
    gangOf(each, { resources, priorities, tasks: tasksOf(`${namespaceOf(each)}/${nameOf(each)}`) }),
  );
  const withoutGroup = new Map(
    [...byGroup.keys()].filter((key) => key.includes('/') && !known.has(key)).map((key) => [key, tasksOf(key)]),
  );
  const lone = tasksOf(VOLCANO).map((task) => loneGang(task));
  return {
    resources,
    nodes,
    hyperNodes: hyperNodesOf(ofKind('HyperNode'), nodes),
    queues: queuesOf(ofKind('Queue'), resources),
    gangs: [...gangs, ...lone],
    strangers: tasksOf(''),
    withoutGroup,
  };
}

function* resourceNames(objects: readonly JsonObject[]): Iterable<string> {
  for (const object of objects) {
    const kind = object['kind'];
    if (kind === 'Node') yield* Object.keys(objectAt(object, 'status', 'allocatable'));
    if (kind === 'Queue') yield* Object.keys(objectAt(object, 'spec', 'capability'));
    if (kind === POD_GROUP.kind) yield* Object.keys(objectAt(object, 'spec', 'minResources'));
    if (kind === POD.kind) yield* podRequests(podSpec(object)).keys();
  }
}

function nodeOf(object: JsonObject, resources: Resources): Node {
  return {
    name: nameOf(object),
    object,
    labels: labelsOf(object),
    taints: taintsOf(object),
    isCordoned: fieldAt(object, 'spec', 'unschedulable') === true,
    offers: resources.once(objectAt(object, 'status', 'allocatable'), () =>
      resources.vector(storedAmounts(objectAt(object, 'status', 'allocatable'))),
    ),
  };
}

interface GangContext {
  readonly resources: Resources;
  readonly priorities: ReadonlyMap<string, number>;
  readonly tasks: readonly Task[];
}

function gangOf(group: JsonObject, { resources, priorities, tasks }: GangContext): Gang {
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
    tasks,
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

function queuesOf(objects: readonly JsonObject[], resources: Resources): ReadonlyMap<string, Queue> {
  const queues = objects.map((each): [string, Queue] => {
    const capability = fieldAt(each, 'spec', 'capability');
    const state = textAt(each, 'status', 'state') ?? 'Open';
    return [
      nameOf(each),
      {
        name: nameOf(each),
        isOpen: state === 'Open' || state === '',
        weight: integerAt(each, 'spec', 'weight') ?? 1,
        capability: isObject(capability) ? capped(capability, resources) : undefined,
        guarantee: resources.vector(storedAmounts(objectAt(each, 'spec', 'guarantee', 'resource'))),
        created: instantAt(each, 'metadata', 'creationTimestamp'),
      },
    ];
  });
  const standard: Queue = {
    name: DEFAULT_QUEUE,
    isOpen: true,
    weight: 1,
    capability: undefined,
    guarantee: resources.none(),
    created: undefined,
  };
  return new Map([[DEFAULT_QUEUE, standard], ...queues]);
}

/** A capability leaves open what it does not name. */
function capped(capability: JsonObject, resources: Resources): Vector {
  const vector = resources.none().fill(Number.POSITIVE_INFINITY);
  const written = storedAmounts(capability);
  const amounts = resources.vector(written);
  for (const name of written.keys()) vector[resources.placeOf(name)] = amounts[resources.placeOf(name)] ?? 0;
  return vector;
}
