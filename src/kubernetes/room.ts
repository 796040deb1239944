import { fieldAt, integerAt, nameOf, namespaceOf, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Amounts, addAmounts, NO_AMOUNTS, storedAmounts } from './amounts.ts';
import { labelsOf } from './label-selector.ts';
import { type HostPort, hostPortsOf, isSelected, portsCollide, taintsOf, untoleratedTaint } from './node-rules.ts';
import { asksNothing, type PlacedPod, podRulesOf, type RuledNode, refusalBeside, type Seeker } from './pod-rules.ts';
import { compareQuantities } from './quantity.ts';
import { podRequests } from './requests.ts';
import { memberTest, type Tier, tierOf, VOLCANO_ANNOTATION } from './volcano.ts';
import { ENDED_PHASES } from './waiting-reasons.ts';

/** What a cluster has, and what takes it: objects as a server gives them, of all namespaces. */
export interface ClusterRoom {
  readonly nodes: readonly JsonObject[];
  readonly hyperNodes: readonly JsonObject[];
  readonly pods: readonly JsonObject[];
  readonly podGroups: readonly JsonObject[];
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
 * Quotas of queues are not looked at: a gang that moves gives back what it asks for.
 * @returns its name; undefined where there is none
 */
export function hyperNodeFor(gang: PlacedTogether, cluster: ClusterRoom): string | undefined {
  const own = new Set(gang.pods.map(uidOf));
  const others = cluster.pods.filter((pod) => !own.has(uidOf(pod)) && !hasEnded(pod));
  const board = boardOf(cluster, others);
  for (const waiting of waitingGangs(others, cluster.podGroups)) place(waiting, board, cluster);
  return place(gang, board, cluster);
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
  readonly nodes: readonly RuledNode[];
  readonly spaces: readonly Space[];
  placed: readonly PlacedPod[];
}

const ONE_POD = storedAmounts({ pods: 1 });

function boardOf({ nodes }: ClusterRoom, pods: readonly JsonObject[]): Board {
  const ruled = nodes.map((object) => ({ object, labels: labelsOf(object), taints: taintsOf(object) }));
  const places = new Map(nodes.map((node, index) => [nameOf(node), index]));
  const nodeOf = (pod: JsonObject): number => places.get(textAt(pod, 'spec', 'nodeName') ?? '') ?? -1;
  const held = pods.filter((pod) => nodeOf(pod) >= 0);
  const spaces = ruled.flatMap((node, index) => {
    if (!isUsable(node.object)) return [];
    const here = held.filter((pod) => nodeOf(pod) === index);
    const used = here.reduce<Amounts>((sum, pod) => addAmounts(sum, amountsOf(pod)), NO_AMOUNTS);
    const most = storedAmounts(objectAt(node.object, 'status', 'allocatable'));
    return [{ index, node, most, used, ports: here.flatMap((pod) => hostPortsOf(objectAt(pod, 'spec'))) }];
  });
  return { nodes: ruled, spaces, placed: held.map((pod) => placedOn(pod, seekerOf(pod), nodeOf(pod))) };
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
function place(
  { pods, tier, beside = [] }: PlacedTogether,
  board: Board,
  { hyperNodes, nodes }: ClusterRoom,
): string | undefined {
  const near = nodes.filter((node) => beside.includes(nameOf(node)));
  const largestFirst = [...pods].sort((a, b) => compareSizes(amountsOf(b), amountsOf(a)));
  for (const hyperNode of allowedHyperNodes(hyperNodes, tier)) {
    const selectors = nodeSelectors(hyperNode, hyperNodes);
    if (!near.every((node) => selectsNode(selectors, node))) continue;
    const inside = board.spaces.filter(({ node }) => selectsNode(selectors, node.object));
    const { placed } = board;
    const before = inside.map(({ used, ports }) => ({ used, ports }));
    if (largestFirst.every((pod) => put(pod, inside, board))) return nameOf(hyperNode);
    for (const [index, space] of inside.entries()) Object.assign(space, before[index]);
    board.placed = placed;
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
    board.placed = [...board.placed, placedOn(pod, seeker, space.index)];
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
  const gangs = new Map<string, JsonObject[]>();
  for (const pod of pods) {
    const name = textAt(pod, 'metadata', 'annotations', VOLCANO_ANNOTATION.groupName);
    if (name === undefined) continue;
    const key = `${textAt(pod, 'metadata', 'namespace')}/${name}`;
    gangs.set(key, [...(gangs.get(key) ?? []), pod]);
  }
  return podGroups.flatMap((podGroup) => {
    const members = gangs.get(`${textAt(podGroup, 'metadata', 'namespace')}/${nameOf(podGroup)}`) ?? [];
    const topology = fieldAt(podGroup, 'spec', 'networkTopology');
    const isWaiting = members.length > 0 && members.every((pod) => (textAt(pod, 'spec', 'nodeName') ?? '') === '');
    return isWaiting && textAt(topology, 'mode') === 'hard' ? [{ pods: members, tier: tierOf(topology) }] : [];
  });
}

/** @see https://volcano.sh/en/docs/network_topology_aware_scheduling/ */
function allowedHyperNodes(hyperNodes: readonly JsonObject[], tier: Tier): readonly JsonObject[] {
  const highest =
    'highestTierAllowed' in tier
      ? tier.highestTierAllowed
      : hyperNodes
          .filter((each) => textAt(each, 'spec', 'tierName') === tier.highestTierName)
          .map(tierNumber)
          .reduce((a, b) => Math.max(a, b), 0);
  return hyperNodes
    .filter((each) => tierNumber(each) <= highest)
    .sort((a, b) => tierNumber(a) - tierNumber(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function tierNumber(hyperNode: JsonObject): number {
  return integerAt(hyperNode, 'spec', 'tier') ?? 0;
}

/** What selects the nodes of a HyperNode and of those below it. */
function nodeSelectors(hyperNode: JsonObject, all: readonly JsonObject[]): readonly JsonObject[] {
  const members = hyperNodesUnder(hyperNode, all).flatMap((each) => objectsAt(each, 'spec', 'members'));
  return members.filter((each) => textAt(each, 'type') !== 'HyperNode').map((each) => objectAt(each, 'selector'));
}

/** A HyperNode and all below it; HyperNodes are members by name, as Volcano matches them by nothing else. */
function hyperNodesUnder(top: JsonObject, all: readonly JsonObject[]): readonly JsonObject[] {
  const found = [top];
  for (const each of found) {
    for (const member of objectsAt(each, 'spec', 'members')) {
      const name =
        textAt(member, 'type') === 'HyperNode' ? textAt(member, 'selector', 'exactMatch', 'name') : undefined;
      found.push(...all.filter((other) => name !== undefined && nameOf(other) === name && !found.includes(other)));
    }
  }
  return found;
}

function selectsNode(selectors: readonly JsonObject[], node: JsonObject): boolean {
  const named = { name: nameOf(node), labels: labelsOf(node) };
  return selectors.some((selector) => memberTest(selector)(named));
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
