import { fieldAt, integerAt, mapAt, nameOf, objectAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Amounts, addAmounts, NO_AMOUNTS, storedAmounts } from './amounts.ts';
import { compareQuantities, parseQuantity } from './quantity.ts';
import { podRequests } from './requests.ts';
import { type Tier, tierOf, VOLCANO_ANNOTATION } from './volcano.ts';
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
 * that takes them, the largest first, by resources, number of pods, taints, selectors and node affinity. What pods want of
 * each other (affinity, spread, ports) and quotas of queues are not looked at.
 * @returns its name; undefined where there is none
 */
export function hyperNodeFor(gang: PlacedTogether, cluster: ClusterRoom): string | undefined {
  const own = new Set(gang.pods.map(uidOf));
  const others = cluster.pods.filter((pod) => !own.has(uidOf(pod)) && !hasEnded(pod));
  const spaces = cluster.nodes.filter(isUsable).map((node) => spaceOn(node, others));
  for (const waiting of waitingGangs(others, cluster.podGroups)) place(waiting, spaces, cluster);
  return place(gang, spaces, cluster);
}

/** A node, and what is left of it; changed as pods are put there. */
interface Space {
  readonly node: JsonObject;
  readonly most: Amounts;
  used: Amounts;
}

const ONE_POD = storedAmounts({ pods: 1 });

function spaceOn(node: JsonObject, pods: readonly JsonObject[]): Space {
  const here = pods.filter((pod) => textAt(pod, 'spec', 'nodeName') === nameOf(node));
  const used = here.reduce<Amounts>((sum, pod) => addAmounts(sum, amountsOf(pod)), NO_AMOUNTS);
  return { node, most: storedAmounts(objectAt(node, 'status', 'allocatable')), used };
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
  spaces: readonly Space[],
  { hyperNodes, nodes }: ClusterRoom,
): string | undefined {
  const near = nodes.filter((node) => beside.includes(nameOf(node)));
  const largestFirst = [...pods].sort((a, b) => compareSizes(amountsOf(b), amountsOf(a)));
  for (const hyperNode of allowedHyperNodes(hyperNodes, tier)) {
    const selectors = nodeSelectors(hyperNode, hyperNodes);
    if (!near.every((node) => selectsNode(selectors, node))) continue;
    const inside = spaces.filter(({ node }) => selectsNode(selectors, node));
    const before = inside.map(({ used }) => used);
    if (largestFirst.every((pod) => put(pod, inside))) return nameOf(hyperNode);
    for (const [index, space] of inside.entries()) space.used = before[index] ?? space.used;
  }
  return undefined;
}

function put(pod: JsonObject, spaces: readonly Space[]): boolean {
  const amounts = amountsOf(pod);
  for (const space of spaces) {
    const used = addAmounts(space.used, amounts);
    if (!isWithin(amounts, used, space.most) || !accepts(space.node, pod)) continue;
    space.used = used;
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
  return selectors.some((selector) => selects(selector, node));
}

function selects(selector: JsonObject, node: JsonObject): boolean {
  const exact = textAt(selector, 'exactMatch', 'name');
  if (exact !== undefined) return exact === nameOf(node);
  const pattern = textAt(selector, 'regexMatch', 'pattern');
  if (pattern !== undefined) return isMatch(pattern, nameOf(node));
  if (fieldAt(selector, 'labelMatch') === undefined) return false;
  const labels = mapAt(node, 'metadata', 'labels');
  const wanted = objectAt(selector, 'labelMatch');
  return (
    [...mapAt(wanted, 'matchLabels')].every(([key, value]) => labels.get(key) === value) &&
    objectsAt(wanted, 'matchExpressions').every((each) => meets(each, labels))
  );
}

/** What is no pattern for this machine matches nothing: a HyperNode too few is no harm here. */
function isMatch(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern).test(name);
  } catch {
    return false;
  }
}

function isUsable(node: JsonObject): boolean {
  const ready = objectsAt(node, 'status', 'conditions').find((each) => textAt(each, 'type') === 'Ready');
  return (
    fieldAt(node, 'spec', 'unschedulable') !== true &&
    textAt(ready, 'status') !== 'False' &&
    textAt(ready, 'status') !== 'Unknown'
  );
}

function accepts(node: JsonObject, pod: JsonObject): boolean {
  const labels = mapAt(node, 'metadata', 'labels');
  const spec = objectAt(pod, 'spec');
  if (![...mapAt(spec, 'nodeSelector')].every(([key, value]) => labels.get(key) === value)) return false;
  const tolerations = objectsAt(spec, 'tolerations');
  const taints = objectsAt(node, 'spec', 'taints').filter((taint) => textAt(taint, 'effect') !== 'PreferNoSchedule');
  if (!taints.every((taint) => tolerations.some((each) => tolerates(each, taint)))) return false;
  const terms = fieldAt(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  if (terms === undefined) return true;
  const names = new Map([['metadata.name', nameOf(node)]]);
  return objectsAt(terms, 'nodeSelectorTerms').some((term) => {
    const [expressions, fields] = [objectsAt(term, 'matchExpressions'), objectsAt(term, 'matchFields')];
    const isEmpty = expressions.length + fields.length === 0;
    return !isEmpty && expressions.every((each) => meets(each, labels)) && fields.every((each) => meets(each, names));
  });
}

/** @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
function tolerates(toleration: JsonObject, taint: JsonObject): boolean {
  const [key, effect] = [textAt(toleration, 'key') ?? '', textAt(toleration, 'effect') ?? ''];
  if (effect !== '' && effect !== textAt(taint, 'effect')) return false;
  const isExists = textAt(toleration, 'operator') === 'Exists';
  if (key === '') return isExists;
  if (key !== textAt(taint, 'key')) return false;
  return isExists || (textAt(toleration, 'value') ?? '') === (textAt(taint, 'value') ?? '');
}

type Requirement = (value: string | undefined, values: readonly string[]) => boolean;

/** @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#operators */
const OPERATORS: Readonly<Record<string, Requirement>> = {
  In: (value, values) => value !== undefined && values.includes(value),
  NotIn: (value, values) => value === undefined || !values.includes(value),
  Exists: (value) => value !== undefined,
  DoesNotExist: (value) => value === undefined,
  Gt: (value, [bound]) => compareNumbers(value, bound) > 0,
  Lt: (value, [bound]) => compareNumbers(value, bound) < 0,
};

function meets(expression: JsonObject, labels: ReadonlyMap<string, string>): boolean {
  const requirement = OPERATORS[textAt(expression, 'operator') ?? ''];
  return requirement?.(labels.get(textAt(expression, 'key') ?? ''), textsAt(expression, 'values')) ?? false;
}

function compareNumbers(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map((text) => (text === undefined ? undefined : parseQuantity(text)));
  return first === undefined || second === undefined ? 0 : compareQuantities(first, second);
}

function hasEnded(pod: JsonObject): boolean {
  return ENDED_PHASES.includes(textAt(pod, 'status', 'phase') ?? '');
}

function uidOf(pod: JsonObject): Json | undefined {
  return fieldAt(pod, 'metadata', 'uid');
}
