import { fieldAt, numberAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { type Labels, labelSelector, type Matches } from './label-selector.ts';
import { isSelected, type Taint, untoleratedTaint } from './node-rules.ts';

// What the scheduler's filters InterPodAffinity and PodTopologySpread ask of a node for one pod: by the pods that run on it
// and on the other nodes of its domain (a domain: all nodes with one value of a label).

/** A pod that holds a place. */
export interface PlacedPod {
  readonly namespace: string;
  readonly labels: Labels;
  /** Which node, by its place in the list of nodes. */
  readonly node: number;
  /** Ending pods keep others away, and are not counted for spread. */
  readonly isEnding: boolean;
  /** What it asks of pods beside it. */
  readonly rules: PodRules;
}

/** A node, as affinity sees it. */
export interface Domained {
  readonly labels: Labels;
}

/** A node, as spread sees it: it leaves out nodes that the pod cannot have. */
export interface RuledNode extends Domained {
  readonly object: JsonObject;
  readonly taints: readonly Taint[];
}

interface Term {
  readonly topologyKey: string;
  readonly selects: (pod: { readonly namespace: string; readonly labels: Labels }) => boolean;
  readonly weight: number;
}

/** A required spread over domains. */
interface Spread {
  readonly topologyKey: string;
  readonly maxSkew: number;
  readonly minDomains: number;
  readonly selects: Matches;
  readonly countsUnselectedNodes: boolean;
  readonly countsTaintedNodes: boolean;
}

/** What a pod asks of the pods around it. */
export interface PodRules {
  /** Pods that must run in its domain. */
  readonly near: readonly Term[];
  /** Pods that must not. */
  readonly apart: readonly Term[];
  /** Pods that rather should, or with a weight below 0 rather should not. */
  readonly preferred: readonly Term[];
  readonly spread: readonly Spread[];
}

/** The pod whose place is sought. */
export interface Newcomer {
  readonly namespace: string;
  readonly labels: Labels;
  readonly rules: PodRules;
}

/** A pod whose place is sought, with what it asks of nodes. */
export interface Seeker extends Newcomer {
  readonly spec: JsonObject;
  readonly tolerations: readonly Json[];
}

/** Why a node is refused, in the scheduler's words; undefined where it is not. */
export type Refusal = (node: number) => string | undefined;

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Reads what a pod asks of the pods around it. */
export function podRulesOf(spec: JsonObject, namespace: string, labels: Labels): PodRules {
  const termsAt = (kind: string) =>
    objectsAt(spec, 'affinity', kind, REQUIRED).map((term) => termOf(term, namespace, labels, 1));
  const preferredAt = (kind: string, sign: number) =>
    objectsAt(spec, 'affinity', kind, PREFERRED).map((each) =>
      termOf(fieldAt(each, 'podAffinityTerm'), namespace, labels, sign * (numberAt(each, 'weight') ?? 0)),
    );
  return {
    near: termsAt('podAffinity'),
    apart: termsAt('podAntiAffinity'),
    preferred: [...preferredAt('podAffinity', 1), ...preferredAt('podAntiAffinity', -1)],
    spread: objectsAt(spec, 'topologySpreadConstraints')
      .filter((each) => textAt(each, 'whenUnsatisfiable') !== 'ScheduleAnyway')
      .map((each) => spreadOf(each, labels)),
  };
}

function termOf(term: Json | undefined, namespace: string, labels: Labels, weight: number): Term {
  const selects = withKeys(term, labels);
  const inNamespace = namespacesOf(term, namespace);
  return {
    topologyKey: textAt(term, 'topologyKey') ?? '',
    selects: (pod) => inNamespace(pod.namespace) && selects(pod.labels),
    weight,
  };
}

/** The namespaces of a term: those named, and those selected; the pod's own where neither is said. */
function namespacesOf(term: Json | undefined, own: string): (namespace: string) => boolean {
  const names = textsAt(term, 'namespaces');
  const selector = fieldAt(term, 'namespaceSelector');
  if (!isObject(selector)) return (namespace) => (names.length === 0 ? namespace === own : names.includes(namespace));
  const selects = labelSelector(selector);
  return (namespace) => names.includes(namespace) || selects(new Map([['kubernetes.io/metadata.name', namespace]]));
}

/** A selector together with the labels whose values must (not) be the pod's own. */
function withKeys(term: Json | undefined, labels: Labels): Matches {
  const selects = labelSelector(fieldAt(term, 'labelSelector'));
  const same = textsAt(term, 'matchLabelKeys').filter((key) => labels.has(key));
  const other = textsAt(term, 'mismatchLabelKeys').filter((key) => labels.has(key));
  if (same.length + other.length === 0) return selects;
  return (candidate) =>
    selects(candidate) &&
    same.every((key) => candidate.get(key) === labels.get(key)) &&
    other.every((key) => candidate.get(key) !== labels.get(key));
}

function spreadOf(constraint: JsonObject, labels: Labels): Spread {
  return {
    topologyKey: textAt(constraint, 'topologyKey') ?? '',
    maxSkew: numberAt(constraint, 'maxSkew') ?? 1,
    minDomains: numberAt(constraint, 'minDomains') ?? 1,
    selects: withKeys(constraint, labels),
    countsUnselectedNodes: textAt(constraint, 'nodeAffinityPolicy') === 'Ignore',
    countsTaintedNodes: textAt(constraint, 'nodeTaintsPolicy') !== 'Honor',
  };
}

/** Whether a pod asks nothing of the pods around it, so that only what they ask of it can refuse a node. */
export function asksNothing({ near, apart, spread }: PodRules): boolean {
  return near.length + apart.length + spread.length === 0;
}

/**
 * Works out once, for one pod, which nodes the pods that are placed refuse it: by affinity and by spread.
 * @param nodes - all nodes, those too that the pod cannot have
 * @param placed - all pods that hold a place, ending ones included
 */
export function refusalBeside(pod: Seeker, nodes: readonly RuledNode[], placed: readonly PlacedPod[]): Refusal {
  const affinity = affinityRefusal(pod, nodes, placed);
  if (pod.rules.spread.length === 0) return affinity;
  const spread = spreadRefusal(pod, nodes, placed, (node) => {
    const { object, labels = new Map<string, string>(), taints = [] } = nodes[node] ?? {};
    const selected = object !== undefined && isSelected(pod.spec, object, labels);
    return { selected, tainted: untoleratedTaint(pod.tolerations, taints) !== undefined };
  });
  return (node) => affinity(node) ?? spread(node);
}

function affinityRefusal(pod: Newcomer, nodes: readonly Domained[], placed: readonly PlacedPod[]): Refusal {
  const { near, apart } = pod.rules;
  const guarded = placed.filter((each) => each.rules.apart.length > 0);
  const domain = (node: number, key: string) => nodes[node]?.labels.get(key);
  const domainsWith = (term: Term) =>
    new Set(placed.filter(term.selects).flatMap((each) => domain(each.node, term.topologyKey) ?? []));
  const wanted = near.map((term) => ({ term, domains: domainsWith(term) }));
  const shunned = apart.map((term) => ({ term, domains: domainsWith(term) }));
  const shunnedByOthers = new Set<string>();
  for (const each of guarded) {
    for (const term of each.rules.apart) {
      const value = domain(each.node, term.topologyKey);
      if (value !== undefined && term.selects(pod)) shunnedByOthers.add(`${term.topologyKey}=${value}`);
    }
  }
  const keysOfOthers = [...new Set([...shunnedByOthers].map((each) => each.slice(0, each.indexOf('='))))];
  // The first pod of a set that wants to be near itself would never start otherwise.
  const isFirst = wanted.every(({ term, domains }) => domains.size === 0 && term.selects(pod));
  return (node) => {
    const isNear = wanted.every(({ term, domains }) => {
      const value = domain(node, term.topologyKey);
      return value !== undefined && (isFirst || domains.has(value));
    });
    if (!isNear) return "node(s) didn't match pod affinity rules";
    const isShunned = shunned.some(({ term, domains }) => domains.has(domain(node, term.topologyKey) ?? ''));
    if (isShunned) return "node(s) didn't match pod anti-affinity rules";
    const isKeptOff = keysOfOthers.some((key) => shunnedByOthers.has(`${key}=${domain(node, key)}`));
    return isKeptOff ? "node(s) didn't satisfy existing pods anti-affinity rules" : undefined;
  };
}

/**
 * Works out once, for one pod, on which nodes its required spread would be broken.
 * @param isOpen - whether a node is selected by the pod, and whether it has a taint that the pod does not tolerate
 */
function spreadRefusal(
  pod: Newcomer,
  nodes: readonly Domained[],
  placed: readonly PlacedPod[],
  isOpen: (node: number) => { readonly selected: boolean; readonly tainted: boolean },
): Refusal {
  const { spread } = pod.rules;
  const keys = spread.map((each) => each.topologyKey);
  const counts = spread.map((each) => {
    const isCounted = (index: number) => {
      const { selected, tainted } = isOpen(index);
      const isLabelled = keys.every((key) => nodes[index]?.labels.has(key) === true);
      return isLabelled && (selected || each.countsUnselectedNodes) && (!tainted || each.countsTaintedNodes);
    };
    const domains = new Map(
      nodes.flatMap((node, index) => {
        const value = node.labels.get(each.topologyKey);
        return value !== undefined && isCounted(index) ? [[index, value] as const] : [];
      }),
    );
    const byDomain = new Map([...domains.values()].map((value) => [value, 0]));
    for (const other of placed) {
      const value = domains.get(other.node);
      const isAlike = !other.isEnding && other.namespace === pod.namespace && each.selects(other.labels);
      if (value !== undefined && isAlike) byDomain.set(value, (byDomain.get(value) ?? 0) + 1);
    }
    const smallest = [...byDomain.values()].reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY);
    const least = byDomain.size < each.minDomains ? 0 : smallest;
    return { each, byDomain, least, own: each.selects(pod.labels) ? 1 : 0 };
  });
  return (node) => {
    for (const { each, byDomain, least, own } of counts) {
      const value = nodes[node]?.labels.get(each.topologyKey);
      if (value === undefined) return "node(s) didn't match pod topology spread constraints (missing required label)";
      if ((byDomain.get(value) ?? 0) + own - least > each.maxSkew) {
        return "node(s) didn't match pod topology spread constraints";
      }
    }
    return undefined;
  };
}

/** The sum of the weights by which the pods that are placed draw a pod to a node, or push it away. */
export function preferenceFor(pod: Newcomer, nodes: readonly Domained[], placed: readonly PlacedPod[]) {
  const weights = new Map<string, number>();
  for (const term of pod.rules.preferred) {
    for (const other of placed) {
      const value = nodes[other.node]?.labels.get(term.topologyKey);
      if (value === undefined || !term.selects(other)) continue;
      const key = `${term.topologyKey}=${value}`;
      weights.set(key, (weights.get(key) ?? 0) + term.weight);
    }
  }
  const keys = [...new Set(pod.rules.preferred.map((term) => term.topologyKey))];
  return (node: number) =>
    keys.reduce((sum, key) => sum + (weights.get(`${key}=${nodes[node]?.labels.get(key)}`) ?? 0), 0);
}
