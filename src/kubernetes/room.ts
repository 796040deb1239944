import { annotationOf, fieldAt, nameOf, namespaceOf, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { groupedBy } from '../model/sequence.ts';
import { type Amounts, addAmounts, NO_AMOUNTS, storedAmounts } from './amounts.ts';
import { Network } from './hyper-nodes.ts';
import { labelsOf } from './label-selector.ts';
import { type HostPort, hostPortsOf, isSelected, portsCollide, taintsOf, untoleratedTaint } from './node-rules.ts';
import { asksNothing, type PlacedPod, podRulesOf, type RuledNode, refusalBeside, type Seeker } from './pod-rules.ts';
import { compareQuantities } from './quantity.ts';
import { podRequests } from './requests.ts';
import { type Tier, tierOf, VOLCANO_ANNOTATION } from './volcano.ts';
import { ENDED_PHASES } from './waiting-reasons.ts';

/** What a cluster has, and what takes it: objects as a server gives them, of all namespaces. */
export interface ClusterRoom {
  readonly nodes: readonly JsonObject[];
  readonly hyperNodes: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
  readonly podGroups: readonly JsonObject[];
  /** Undefined where they could not be read. */
  readonly queues?: readonly JsonObject[] | undefined;
}

/** Pods that must run in one HyperNode. */
export interface PlacedTogether {
  readonly pods: readonly JsonObject[];
  /** The highest tier that the HyperNode may have. */
  readonly tier: Tier;
  /** Names of nodes that it must hold, where the gang has other pods. */
  readonly beside?: readonly string[];
}

/**
 * A HyperNode, of the lowest tier possible, in which all pods of a gang find room at once if those that run leave their places:
 * what each node has, less what runs or ends there and what gangs that wait already would take. Pods are put on the first node
 * that takes them, the largest first, by resources, number of pods, taints, selectors, ports, affinity and required spread.
 * What its queue says is another question, see `queueRefusal`.
 * @returns its name; undefined where there is none
 */
export function hyperNodeFor(gang: PlacedTogether, cluster: ClusterRoom): string | undefined {
  const own = new Set(gang.pods.map(uidOf));
  const others = cluster.pods.filter((pod) => !own.has(uidOf(pod)) && !hasEnded(pod));
  const board = boardOf(cluster, others);
  for (const waiting of waitingGangs(others, cluster.podGroups)) place(waiting, board);
  return place(gang, board);
}

/** A node that may be used, and what is left of it; changed as pods are put there. */
interface Space {
  /** Its place among all nodes. */
  readonly index: number;
  readonly node: RuledNode;
  readonly most: Amounts;
  used: Amounts;
  ports: readonly HostPort[];
}

/** Where pods are; changed as they are put somewhere. */
interface Board {
  readonly nodes: readonly (RuledNode & { readonly name: string })[];
  readonly network: Network;
  /** By the places of nodes; none for a node that may not be used. */
  readonly spaces: ReadonlyMap<number, Space>;
  readonly placed: PlacedPod[];
}

const ONE_POD = storedAmounts({ pods: 1 });

function boardOf({ nodes, hyperNodes }: ClusterRoom, pods: readonly JsonObject[]): Board {
  const ruled = nodes.map((object) => ({
    name: nameOf(object),
    object,
    labels: labelsOf(object),
    taints: taintsOf(object),
  }));
  const places = new Map(ruled.map(({ name }, index) => [name, index]));
  const nodeOf = (pod: JsonObject): number => places.get(textAt(pod, 'spec', 'nodeName') ?? '') ?? -1;
  const held = pods.filter((pod) => nodeOf(pod) >= 0);
  const byNode = groupedBy(held, nodeOf);
  const spaces = ruled.flatMap((node, index): readonly (readonly [number, Space])[] => {
    if (!isUsable(node.object)) return [];
    const here = byNode.get(index) ?? [];
    const used = here.reduce<Amounts>((sum, pod) => addAmounts(sum, amountsOf(pod)), NO_AMOUNTS);
    const most = storedAmounts(objectAt(node.object, 'status', 'allocatable'));
    const ports = here.flatMap((pod) => hostPortsOf(objectAt(pod, 'spec')));
    return [[index, { index, node, most, used, ports }]];
  });
  return {
    nodes: ruled,
    network: new Network(hyperNodes, ruled),
    spaces: new Map(spaces),
    placed: held.map((pod) => placedOn(pod, seekerOf(pod), nodeOf(pod))),
  };
}

function seekerOf(pod: JsonObject): Seeker {
  const [spec, namespace, labels] = [objectAt(pod, 'spec'), namespaceOf(pod), labelsOf(pod)];
  const rules = podRulesOf(spec, namespace, labels);
  return { spec, namespace, labels, rules, tolerations: objectsAt(spec, 'tolerations') };
}

function placedOn(pod: JsonObject, { namespace, labels, rules }: Seeker, node: number): PlacedPod {
  return { namespace, labels, rules, node, isEnding: fieldAt(pod, 'metadata', 'deletionTimestamp') !== undefined };
}

function amountsOf(pod: JsonObject): Amounts {
  return addAmounts(podRequests(podSpec(pod)), ONE_POD);
}

function podSpec(pod: JsonObject): Parameters<typeof podRequests>[0] {
  return { containers: [], ...objectAt(pod, 'spec') };
}

/** Puts all pods of a gang into the first HyperNode that takes them, the lowest tiers first; or leaves all as it was. */
function place({ pods, tier, beside = [] }: PlacedTogether, board: Board): string | undefined {
  const { network, nodes, spaces, placed } = board;
  const near = nodes.flatMap(({ name }, index) => (beside.includes(name) ? [index] : []));
  const largestFirst = [...pods].sort((a, b) => compareSizes(amountsOf(b), amountsOf(a)));
  for (const part of allowedParts(network, tier)) {
    if (!near.every((node) => network.partsOf(node).includes(part))) continue;
    const inside = network.nodesOf(part).flatMap((node) => spaces.get(node) ?? []);
    const count = placed.length;
    const before = inside.map(({ used, ports }) => ({ used, ports }));
    if (largestFirst.every((pod) => put(pod, inside, board))) return network.parts[part]?.name;
    for (const [index, space] of inside.entries()) Object.assign(space, before[index]);
    placed.length = count;
  }
  return undefined;
}

function put(pod: JsonObject, spaces: readonly Space[], board: Board): boolean {
  const [amounts, seeker] = [amountsOf(pod), seekerOf(pod)];
  const ports = hostPortsOf(seeker.spec);
  const isFree = asksNothing(seeker.rules) && board.placed.every(({ rules }) => rules.apart.length === 0);
  const refusal = isFree ? undefined : refusalBeside(seeker, board.nodes, board.placed);
  for (const space of spaces) {
    const used = addAmounts(space.used, amounts);
    if (!isWithin(amounts, used, space.most) || !accepts(space.node, seeker)) continue;
    if (portsCollide(ports, space.ports) || refusal?.(space.index) !== undefined) continue;
    space.used = used;
    space.ports = [...space.ports, ...ports];
    board.placed.push(placedOn(pod, seeker, space.index));
    return true;
  }
  return false;
}

/** Only what the pod itself asks for counts: a node that others have filled beyond its size takes no less of the rest. */
function isWithin(asked: Amounts, used: Amounts, most: Amounts): boolean {
  return [...asked.keys()].every((resource) => {
    const [taken, there] = [used.get(resource), most.get(resource)];
    if (taken === undefined || taken.nanos === 0n) return true;
    return there !== undefined && compareQuantities(taken, there) <= 0;
  });
}

function compareSizes(a: Amounts, b: Amounts): number {
  for (const resource of new Set([...a.keys(), ...b.keys()])) {
    const [first, second] = [a.get(resource)?.nanos ?? 0n, b.get(resource)?.nanos ?? 0n];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** Gangs of which no pod has a place yet, and that must run in one HyperNode: they are served before a gang that moves. */
function waitingGangs(pods: readonly JsonObject[], podGroups: readonly JsonObject[]): readonly PlacedTogether[] {
  const gangs = groupedBy(pods, (pod) => gangKey(pod, annotationOf(pod, VOLCANO_ANNOTATION.groupName)));
  return podGroups.flatMap((podGroup) => {
    const members = gangs.get(gangKey(podGroup, nameOf(podGroup))) ?? [];
    const topology = fieldAt(podGroup, 'spec', 'networkTopology');
    const isWaiting = members.length > 0 && members.every((pod) => (textAt(pod, 'spec', 'nodeName') ?? '') === '');
    return isWaiting && textAt(topology, 'mode') === 'hard' ? [{ pods: members, tier: tierOf(topology) }] : [];
  });
}

function gangKey(object: JsonObject, name: string): string {
  return `${namespaceOf(object)}/${name}`;
}

/** The HyperNodes up to a tier, the lowest first, those of one tier by name; none for the name of a tier that none has. */
function allowedParts(network: Network, tier: Tier): readonly number[] {
  const highest = network.tierNumber(tier) ?? Number.NEGATIVE_INFINITY;
  const nameOfPart = (part: number) => network.parts[part]?.name ?? '';
  return network.parts
    .flatMap(({ parent, tier: own }, part) => (parent !== undefined && own <= highest ? [part] : []))
    .sort((a, b) => network.tierOf(a) - network.tierOf(b) || (nameOfPart(a) < nameOfPart(b) ? -1 : 1));
}

function isUsable(node: JsonObject): boolean {
  const ready = objectsAt(node, 'status', 'conditions').find((each) => textAt(each, 'type') === 'Ready');
  return (
    fieldAt(node, 'spec', 'unschedulable') !== true &&
    textAt(ready, 'status') !== 'False' &&
    textAt(ready, 'status') !== 'Unknown'
  );
}

function accepts({ object, labels, taints }: RuledNode, { spec, tolerations }: Seeker): boolean {
  return isSelected(spec, object, labels) && untoleratedTaint(tolerations, taints) === undefined;
}

function hasEnded(pod: JsonObject): boolean {
  return ENDED_PHASES.includes(textAt(pod, 'status', 'phase') ?? '');
}

function uidOf(pod: JsonObject): Json | undefined {
  return fieldAt(pod, 'metadata', 'uid');
}
