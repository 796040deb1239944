import type { JsonObject } from '../../../src/model/json.ts';
import { hyperNodes, itemsOf, type LivePod, object, oursIn, podsIn, text } from './cluster.ts';

/** A PodGroup with its pods, as they are in the cluster. */
export interface Gang {
  readonly name: string;
  readonly phase: string;
  readonly pods: readonly LivePod[];
  /** How many HyperNodes of the highest tier allowed it may use: 1 in hard mode, else as many as there are. */
  readonly hypernodesAllowed: number;
  /** How many HyperNodes of that tier its pods are on. */
  readonly hypernodesUsed: number;
  /** What Volcano says of a gang that it does not start, the newest last. */
  readonly conditions: readonly string[];
}

/** The gangs of a namespace that are ours; for each pod outside of gangs Volcano makes one of its own, left out here. */
export async function gangsIn(namespace: string): Promise<readonly Gang[]> {
  const groups = await oursIn('PodGroup', namespace);
  const pods = await podsIn(namespace);
  const tiers = new Map([
    [1, await hyperNodes(1)],
    [2, await hyperNodes(2)],
  ]);
  return groups.map((group) => {
    const name = text(object(group, 'metadata'), 'name');
    const { mode, highestTierAllowed: tier } = object(object(group, 'spec'), 'networkTopology');
    const own = pods.filter((pod) => pod.gang === name);
    const places = typeof tier === 'number' ? tiers.get(tier) : undefined;
    const used = new Set(own.filter(({ node }) => node !== '').map(({ node }) => places?.get(node) ?? 'anywhere'));
    return {
      name,
      phase: text(object(group, 'status'), 'phase'),
      pods: own,
      hypernodesAllowed: mode === 'hard' ? 1 : Number.POSITIVE_INFINITY,
      hypernodesUsed: used.size,
      conditions: conditionsOf(group),
    };
  });
}

function conditionsOf(group: JsonObject): readonly string[] {
  const { conditions } = object(group, 'status');
  return itemsOf({ items: conditions ?? [] }).map(
    (condition) =>
      `${text(condition, 'type')}=${text(condition, 'status')} ${text(condition, 'reason')}: ${text(condition, 'message')}`,
  );
}
