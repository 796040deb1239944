import { storedAmounts } from '../kubernetes/amounts.ts';
import { Network } from '../kubernetes/hyper-nodes.ts';
import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import { type Labels, labelsOf } from '../kubernetes/label-selector.ts';
import { type Taint, taintsOf } from '../kubernetes/node-rules.ts';
import { DEFAULT_QUEUE } from '../kubernetes/volcano.ts';
import { fieldAt, instantAt, integerAt, listAt, nameOf, objectAt, textAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { Resources, type Table, type Vector } from './amounts.ts';

/** A node as the scheduler sees it. */
interface Node {
  readonly name: string;
  readonly object: JsonObject;
  readonly labels: Labels;
  readonly taints: readonly Taint[];
  readonly isCordoned: boolean;
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

/**
 * What stays as it is while pods come and go, read once for all stages and orders that are played on it: nodes, network,
 * queues, priorities, and the names of all resources.
 */
export interface Ground {
  readonly resources: Resources;
  readonly nodes: readonly Node[];
  /** Nodes by name: their places in the list. */
  readonly places: ReadonlyMap<string, number>;
  readonly network: Network;
  readonly queues: ReadonlyMap<string, Queue>;
  /** What each node offers, and each part of the network. */
  readonly offers: { readonly nodes: Table; readonly parts: Table };
  /** By the name of a PriorityClass. */
  readonly priorities: ReadonlyMap<string, number>;
  /** By kind of pod, see Task: why labels or taints of each node refuse it. Filled when it is asked for. */
  readonly refusals: Map<string, readonly (string | undefined)[]>;
}

/**
 * Reads what a cluster holds that pods do not change.
 * @param objects - nodes, Queues, HyperNodes, PriorityClasses; of others the names of resources alone
 */
export function groundOf(objects: readonly JsonObject[]): Ground {
  const ofKind = (kind: string) => objects.filter((each) => each['kind'] === kind);
  const resources = new Resources(resourceNames(objects));
  const nodeObjects = ofKind('Node');
  const nodes = nodeObjects.map((object) => nodeOf(object));
  const network = new Network(ofKind('HyperNode'), nodes);
  const offers = { nodes: resources.table(nodes.length), parts: resources.table(network.parts.length) };
  for (const [node, object] of nodeObjects.entries()) {
    const allocatable = objectAt(object, 'status', 'allocatable');
    const amounts = resources.once(allocatable, () => resources.vector(storedAmounts(allocatable)));
    offers.nodes.add(node, amounts, 1);
    for (const part of network.partsOf(node)) offers.parts.add(part, amounts, 1);
  }
  return {
    resources,
    nodes,
    places: new Map(nodes.map(({ name }, place) => [name, place])),
    network,
    queues: queuesOf(ofKind('Queue'), resources),
    offers,
    priorities: new Map(ofKind('PriorityClass').map((each) => [nameOf(each), integerAt(each, 'value') ?? 0])),
    refusals: new Map(),
  };
}

/** The names of all resources that objects of a cluster speak of, some more than once. */
export function* resourceNames(objects: readonly JsonObject[]): Iterable<string> {
  for (const object of objects) {
    const kind = object['kind'];
    if (kind === 'Node') yield* Object.keys(objectAt(object, 'status', 'allocatable'));
    if (kind === 'Queue') yield* Object.keys(objectAt(object, 'spec', 'capability'));
    if (kind === POD_GROUP.kind) yield* Object.keys(objectAt(object, 'spec', 'minResources'));
    if (kind === POD.kind) yield* resourcesOfPod(objectAt(object, 'spec'));
  }
}

function* resourcesOfPod(spec: JsonObject): Iterable<string> {
  const containers = [...listAt(spec, 'containers'), ...listAt(spec, 'initContainers')];
  for (const each of [...containers, spec]) {
    yield* Object.keys(objectAt(each, 'resources', 'limits'));
    yield* Object.keys(objectAt(each, 'resources', 'requests'));
  }
  yield* Object.keys(objectAt(spec, 'overhead'));
}

function nodeOf(object: JsonObject): Node {
  return {
    name: nameOf(object),
    object,
    labels: labelsOf(object),
    taints: taintsOf(object),
    isCordoned: fieldAt(object, 'spec', 'unschedulable') === true,
  };
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
