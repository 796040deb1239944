import { type Amounts, parseAmounts, sumOfAmounts, timesAmounts } from '../kubernetes/amounts.ts';
import { HYPER_NODE, NODE, POD, POD_GROUP } from '../kubernetes/kinds.ts';
import { compareQuantities, parseQuantity, quantityText } from '../kubernetes/quantity.ts';
import { hyperNodeFor } from '../kubernetes/room.ts';
import { tierOf, tierText } from '../kubernetes/volcano.ts';
import type { DoctorModel } from '../model/doctor.ts';
import { type Check, type EvidenceKind, type Examined, type Found, modelTitle, objectsOf } from '../model/doctor.ts';
import { annotationOf, fieldAt, mapAt, nameOf, namespaceOf, objectAt, textAt, titleOf } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { listed } from '../model/problem.ts';
import { ownerOf, type Vocabulary } from '../model/vocabulary.ts';

const QUOTA: EvidenceKind = { apiVersion: 'v1', kind: 'ResourceQuota', plural: 'resourcequotas' };
const BUDGET: EvidenceKind = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', plural: 'poddisruptionbudgets' };

/**
 * What `flotilla doctor` looks for among quotas, drained nodes, disruption budgets and autoscalers: what takes pods of
 * a gang away, or has no room for them.
 */
export const CAPACITY_CHECKS: readonly Check[] = [
  { id: 'quota', needs: [QUOTA], find: quotas },
  { id: 'drain', needs: [NODE, POD], find: drains },
  { id: 'drain-pins', needs: [NODE, POD, POD_GROUP, HYPER_NODE], find: pins },
  { id: 'disruption-budget', needs: [BUDGET], find: budgets },
  { id: 'autoscaler', needs: [NODE], find: autoscalers },
];

function quotas(examined: Examined): readonly Found[] {
  const needs = new Map<string, Amounts | undefined>();
  const neededIn = (namespace: string): Amounts | undefined => {
    if (!needs.has(namespace)) needs.set(namespace, neededBy(modelsIn(examined, namespace)));
    return needs.get(namespace);
  };
  return objectsOf(examined, QUOTA).flatMap((quota): readonly Found[] => {
    // A quota of some priorities or kinds of pods may not be about these at all.
    if (fieldAt(quota, 'spec', 'scopes') !== undefined || fieldAt(quota, 'spec', 'scopeSelector') !== undefined)
      return [];
    const needed = neededIn(namespaceOf(quota));
    if (needed === undefined) return [];
    return [...mapAt(quota, 'spec', 'hard')].flatMap(([name, text]) => {
      const [most, wanted] = [parseQuantity(text), needed.get(resourceOf(name))];
      if (most === undefined || wanted === undefined || compareQuantities(most, wanted) >= 0) return [];
      return [
        {
          severity: 'error',
          object: titleOf(quota),
          message: `${name}: allows ${text}, the models of this namespace need ${quantityText(wanted)}: an agent cannot create all pods of some gang`,
          fix: 'Raise the quota, or lower spec.replicas.',
        },
      ];
    });
  });
}

function resourceOf(name: string): string {
  if (name === 'count/pods') return 'pods';
  return name.startsWith('requests.') ? name.slice('requests.'.length) : name;
}

function modelsIn({ models }: Examined, place: string): readonly DoctorModel[] {
  return models.filter(({ namespace }) => namespace === place);
}

/** What models need together; undefined where there are none. */
function neededBy(models: readonly DoctorModel[]): Amounts | undefined {
  if (models.length === 0) return undefined;
  return sumOfAmounts(
    models.map(({ podGroup, groups, pods }) => {
      const ofGang = parseAmounts(Object.fromEntries(mapAt(podGroup, 'spec', 'minResources')));
      const all = new Map(timesAmounts(ofGang, groups));
      const count = parseQuantity(groups * pods.length);
      return count === undefined ? all : all.set('pods', count);
    }),
  );
}

function drains(examined: Examined): readonly Found[] {
  const cordoned = objectsOf(examined, NODE).filter((node) => fieldAt(node, 'spec', 'unschedulable') === true);
  const groupsOn = new Map<string, string[]>(cordoned.map((node) => [nameOf(node), []]));
  const guardsOn = new Map<string, Set<string>>(cordoned.map((node) => [nameOf(node), new Set<string>()]));
  const guards = new Map(
    objectsOf(examined, BUDGET).flatMap((budget) =>
      placesOf(budget, examined.dialects).map(({ key }) => [key, nameOf(budget)] as const),
    ),
  );
  for (const pod of objectsOf(examined, POD)) {
    const node = textAt(pod, 'spec', 'nodeName') ?? '';
    const groups = groupsOn.get(node);
    if (groups === undefined) continue;
    for (const { group, key } of placesOf(pod, examined.dialects)) {
      groups.push(group);
      const guard = guards.get(key);
      if (guard !== undefined) guardsOn.get(node)?.add(guard);
    }
  }
  return cordoned.flatMap((node): readonly Found[] => {
    const names = [...new Set(groupsOn.get(nameOf(node)))].sort();
    if (names.length === 0) return [];
    const own = [...(guardsOn.get(nameOf(node)) ?? [])].sort();
    return [
      {
        severity: 'warning',
        object: titleOf(node),
        message: `it is cordoned, and pods of ${listed(new Set(names))} run on it: draining it takes part of a gang, and the rest serves nothing`,
        fix: `${own.length === 0 ? 'Drain' : `Run ${own.map((group) => `flotilla maintain ${group}`).join(', ')}, and drain`} it with --force, which bare pods need; flotilla recover then replaces each group as a whole.`,
      },
    ];
  });
}

/** The group that an object of a model is of; none for one of anybody else. */
function placesOf(object: JsonObject, dialects: readonly Vocabulary[]): readonly GroupPlace[] {
  const labels = objectAt(object, 'metadata', 'labels');
  const owner = ownerOf(labels, dialects);
  if (owner === undefined) return [];
  const group = textAt(labels, owner.dialect.keys.labels.groupName) ?? '';
  return [{ group, key: JSON.stringify([namespaceOf(object), owner.name, group]) }];
}

/** A group, by what its objects are labelled with. */
interface GroupPlace {
  readonly group: string;
  /** Tells it from all others of the cluster. */
  readonly key: string;
}

/**
 * Nodes whose drain leaves a pod of a gang without a place: the scheduler binds the pod made anew to the HyperNode of those that
 * run. One group of each model is looked at, the lowest that runs, and only what models take of the nodes is known.
 */
function pins(examined: Examined): readonly Found[] {
  const [nodes, hyperNodes, pods, podGroups] = [NODE, HYPER_NODE, POD, POD_GROUP].map((kind) =>
    objectsOf(examined, kind),
  );
  const cluster = { nodes: nodes ?? [], hyperNodes: hyperNodes ?? [], pods: pods ?? [], podGroups: podGroups ?? [] };
  return examined.models.flatMap((model): readonly Found[] => {
    const topology = fieldAt(model.podGroup, 'spec', 'networkTopology');
    if (topology === undefined || textAt(topology, 'mode') === 'soft') return [];
    const tier = tierOf(topology);
    const gang = lowestGroup(model, cluster.pods);
    const names = [...new Set(gang.map(nodeOf))].sort();
    const pinned = names.filter((node) => {
      const [leaving, beside] = [gang.filter((pod) => nodeOf(pod) === node), names.filter((name) => name !== node)];
      const others = cluster.nodes.filter((each) => nameOf(each) !== node);
      return (
        beside.length > 0 && hyperNodeFor({ pods: leaving, tier, beside }, { ...cluster, nodes: others }) === undefined
      );
    });
    if (pinned.length === 0) return [];
    const first = pinned.slice(0, MOST_NAMED).join(', ');
    const more = pinned.length > MOST_NAMED ? ` and ${pinned.length - MOST_NAMED} more` : '';
    return [
      {
        severity: 'warning',
        object: modelTitle(model),
        message: `draining any of ${first}${more} leaves its group broken: the pod made anew must run in the HyperNode of tier ${tierText(tier)} that the others are in, and no other node there has room`,
        fix: 'Let flotilla recover run: it moves the whole group to where there is room.',
      },
    ];
  });
}

/** Nodes that a message names. */
const MOST_NAMED = 8;

function nodeOf(pod: JsonObject): string {
  return textAt(pod, 'spec', 'nodeName') ?? '';
}

/** The bound pods of the first group of a model that has any. */
function lowestGroup({ namespace, name, dialect }: DoctorModel, pods: readonly JsonObject[]): readonly JsonObject[] {
  const { labels } = dialect.keys;
  const byGroup = new Map<string, JsonObject[]>();
  for (const pod of pods) {
    const map = mapAt(pod, 'metadata', 'labels');
    if (namespaceOf(pod) !== namespace || map.get(labels.name) !== name || nodeOf(pod) === '') continue;
    const group = map.get(labels.groupName) ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), pod]);
  }
  const [lowest] = [...byGroup].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return lowest?.[1] ?? [];
}

/** Kubernetes counts the pods of a budget by their controller; bare pods have none. */
function budgets(examined: Examined): readonly Found[] {
  const labels = new Map<string, readonly Labels[]>();
  const labelsIn = (namespace: string): readonly Labels[] => {
    const known = labels.get(namespace) ?? distinctLabels(modelsIn(examined, namespace));
    labels.set(namespace, known);
    return known;
  };
  return objectsOf(examined, BUDGET).flatMap((budget): readonly Found[] => {
    const isCovering = labelsIn(namespaceOf(budget)).some((each) => selects(budget, each));
    const isCount = typeof fieldAt(budget, 'spec', 'minAvailable') === 'number';
    if (!isCovering || isCount) return [];
    return [
      {
        severity: 'warning',
        object: titleOf(budget),
        message:
          'for pods without a controller Kubernetes cannot work out maxUnavailable or a percentage, and refuses every eviction',
        fix: 'Write minAvailable as a whole number of pods, or remove the budget.',
      },
    ];
  });
}

type Labels = ReturnType<typeof mapAt>;

/** Pods of a namespace that are looked at for one budget: the labels of a model's pods come in few kinds. */
const MOST_PODS = 1000;

function distinctLabels(models: readonly DoctorModel[]): readonly Labels[] {
  const found = new Map<string, Labels>();
  for (const pod of models.flatMap(({ pods }) => pods)) {
    if (found.size === MOST_PODS) break;
    const labels = mapAt(pod, 'metadata', 'labels');
    found.set(JSON.stringify([...labels]), labels);
  }
  return [...found.values()];
}

// matchExpressions are left out: a budget that has any is taken to be meant for others.
function selects(budget: JsonObject, labels: Labels): boolean {
  if (fieldAt(budget, 'spec', 'selector', 'matchExpressions') !== undefined) return false;
  return [...mapAt(budget, 'spec', 'selector', 'matchLabels')].every(([key, value]) => labels.get(key) === value);
}

const SAFE_TO_EVICT = 'cluster-autoscaler.kubernetes.io/safe-to-evict';
const DO_NOT_DISRUPT = 'karpenter.sh/do-not-disrupt';

/** Cluster Autoscaler leaves bare pods alone unless told otherwise; Karpenter moves them unless told otherwise. */
function autoscalers(examined: Examined): readonly Found[] {
  const isKarpenter = objectsOf(examined, NODE).some((node) =>
    mapAt(node, 'metadata', 'labels').has('karpenter.sh/nodepool'),
  );
  return examined.models.flatMap((model) => {
    const { pods } = model;
    const object = modelTitle(model);
    const offered = pods.some((pod) => annotationOf(pod, SAFE_TO_EVICT) === 'true');
    const movable = isKarpenter && pods.some((pod) => annotationOf(pod, DO_NOT_DISRUPT) !== 'true');
    return [
      ...(offered ? [evictable(object, `${SAFE_TO_EVICT}: "true"`, `Write ${SAFE_TO_EVICT}: "false".`)] : []),
      ...(movable
        ? [evictable(object, 'Karpenter’s consolidation', `Annotate the templates with ${DO_NOT_DISRUPT}: "true".`)]
        : []),
    ];
  });
}

function evictable(object: string, by: string, fix: string): Found {
  return { severity: 'warning', object, message: `${by} lets single pods of a gang be evicted to save a node`, fix };
}
