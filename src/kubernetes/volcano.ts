import { fieldAt, integerAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { SubGroupDemand } from '../model/kubernetes.ts';
import { type Labels, labelSelector } from './label-selector.ts';

/**
 * Annotations that Volcano reads: on a pod those that tie it to its gang and to its task in it, on whatever a controller of
 * its world runs the queue of the gang.
 * @see https://volcano.sh/en/docs/podgroup/
 */
export const VOLCANO_ANNOTATION = {
  groupName: 'scheduling.k8s.io/group-name',
  taskSpec: 'volcano.sh/task-spec',
  queueName: 'scheduling.volcano.sh/queue-name',
  taskPriority: 'volcano.sh/task-priority',
} as const;

/** The queue of a gang that names none; Volcano's scheduler makes it when it starts. */
export const DEFAULT_QUEUE = 'default';

/**
 * Whether Volcano looks at the minimum of each task of a gang: it passes it over where `minMember` is below their sum.
 * @param minimums - the values of `minTaskMember`
 */
export function checksTasks(minMember: number, minimums: Iterable<number>): boolean {
  let sum = 0;
  for (const minimum of minimums) sum += minimum;
  return minMember >= sum;
}

/** Reads one entry of `spec.subGroupPolicy` of a PodGroup. */
export function subGroupDemand(policy: JsonObject): SubGroupDemand {
  return {
    name: textAt(policy, 'name') ?? '',
    selector: fieldAt(policy, 'labelSelector'),
    keys: textsAt(policy, 'matchLabelKeys'),
    size: integerAt(policy, 'subGroupSize') ?? 0,
    minimum: integerAt(policy, 'minSubGroups') ?? 0,
  };
}

/** Reads all of `spec.subGroupPolicy` of a PodGroup; empty where its gang is one whole. */
export function subGroupDemands(spec: JsonObject): readonly SubGroupDemand[] {
  return objectsAt(spec, 'subGroupPolicy').map(subGroupDemand);
}

/** The sub-group that a pod is in: a kind of them, and what tells it from the others of that kind. */
export interface SubGroup<Demand extends SubGroupDemand> {
  readonly demand: Demand;
  readonly key: string;
}

/**
 * Says by a pod's labels in which sub-group of its gang it is: the first kind that selects it has it.
 * @returns undefined for a pod that no kind selects
 */
export function subGroupFinder<Demand extends SubGroupDemand>(
  demands: readonly Demand[],
): (labels: Labels) => SubGroup<Demand> | undefined {
  const selectors = demands.map((demand) => ({ demand, selects: labelSelector(demand.selector ?? {}) }));
  return (labels) => {
    const demand = selectors.find(({ selects }) => selects(labels))?.demand;
    if (demand === undefined) return undefined;
    return { demand, key: demand.keys.map((each) => labels.get(each) ?? '').join('/') };
  };
}

/** The tier of HyperNodes that a gang with a topology must fit into: a number, the lower the closer, or a name. */
export type Tier = { readonly highestTierAllowed: number } | { readonly highestTierName: string };

/**
 * The tier that a NetworkTopology of Volcano asks for; 1 where it names none, as the CRD of a PodGroup fills that in.
 * @param topology - `networkTopology` of a PodGroup or of a gang policy
 */
export function tierOf(topology: Json | undefined): Tier {
  const highestTierName = textAt(topology, 'highestTierName') ?? '';
  if (highestTierName !== '') return { highestTierName };
  return { highestTierAllowed: integerAt(topology, 'highestTierAllowed') ?? 1 };
}

/** A tier in a sentence about HyperNodes: `of tier 2`, of which `2` is this. */
export function tierText(tier: Tier): string {
  return 'highestTierName' in tier ? tier.highestTierName : `${tier.highestTierAllowed}`;
}

/**
 * Whether a node is one that the selector of a HyperNode's member means: by its name, by a pattern of names, or by labels.
 * A pattern of Go that JavaScript does not know means no node.
 * @param selector - `selector` of a member of type Node
 */
export function memberTest(selector: Json): (node: { readonly name: string; readonly labels: Labels }) => boolean {
  const exact = textAt(selector, 'exactMatch', 'name');
  if (exact !== undefined) return ({ name }) => name === exact;
  const pattern = textAt(selector, 'regexMatch', 'pattern');
  if (pattern !== undefined) {
    const regex = expression(pattern);
    return ({ name }) => regex?.test(name) ?? false;
  }
  const selects = labelSelector(fieldAt(selector, 'labelMatch'));
  return ({ labels }) => selects(labels);
}

function expression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
