import { fieldAt, listAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json } from '../model/json.ts';

/** What Volcano's scheduler.conf says, as far as it decides where pods go. */
export interface SchedulerSettings {
  /** How much of the cluster gangs that wait may ask for together, as a factor of all there is. */
  readonly overcommit: number;
  /** Whether a node that refused one pod of a task is asked again for the next one, within one attempt. */
  readonly remembersRefusals: boolean;
  readonly hasQueueShares: boolean;
  readonly weights: ScoreWeights;
}

/** How much each reason to prefer a node weighs. */
export interface ScoreWeights {
  readonly leastAllocated: number;
  readonly balanced: number;
  readonly nodeAffinity: number;
  readonly podAffinity: number;
  readonly taints: number;
  readonly binpack: number;
  readonly binpackOf: ReadonlyMap<string, number>;
  readonly topology: number;
  readonly topologyOf: ReadonlyMap<string, number>;
  /** What a tier of HyperNodes counts beside the tier below it. */
  readonly fading: number;
}

/**
 * Reads the settings of Volcano's scheduler; what is not written has Volcano's default.
 * @param document - scheduler.conf as YAML holds it: `actions`, `tiers` with `plugins`, `configurations`
 * @see https://volcano.sh/en/docs/schduler_introduction/
 */
export function schedulerSettings(document: Json): SchedulerSettings {
  const plugins = objectsAt(document, 'tiers').flatMap((tier) => objectsAt(tier, 'plugins'));
  const plugin = (name: string) => plugins.find((each) => textAt(each, 'name') === name);
  const argument = (name: string, key: string, otherwise: number) =>
    plugin(name) === undefined ? 0 : (numberIn(fieldAt(plugin(name), 'arguments', key)) ?? otherwise);
  const allocate = objectsAt(document, 'configurations').find((each) => textAt(each, 'name') === 'allocate');
  const factor = argument('overcommit', 'overcommit-factor', 1.2);
  return {
    overcommit: plugin('overcommit') === undefined ? Number.POSITIVE_INFINITY : factor < 1 ? 1.2 : factor,
    remembersRefusals: `${fieldAt(allocate, 'arguments', 'predicateErrorCacheEnable') ?? true}` !== 'false',
    hasQueueShares: plugin('proportion') !== undefined,
    weights: {
      leastAllocated: argument('nodeorder', 'leastrequested.weight', 1),
      balanced: argument('nodeorder', 'balancedresource.weight', 1),
      nodeAffinity: argument('nodeorder', 'nodeaffinity.weight', 2),
      podAffinity: argument('nodeorder', 'podaffinity.weight', 2),
      taints: argument('nodeorder', 'tainttoleration.weight', 3),
      binpack: argument('binpack', 'binpack.weight', 1),
      binpackOf: resourceWeights(fieldAt(plugin('binpack'), 'arguments'), 'binpack'),
      topology: argument('network-topology-aware', 'weight', 1),
      topologyOf: resourceWeights(fieldAt(plugin('network-topology-aware'), 'arguments'), 'hypernode.binpack'),
      fading: argument('network-topology-aware', 'hypernode.binpack.normal-pod.fading', 0.8),
    },
  };
}

/** Weights of `cpu`, `memory` and the resources that `<prefix>.resources` lists; 1 where none is written. */
function resourceWeights(values: Json | undefined, prefix: string): ReadonlyMap<string, number> {
  const listed = (textAt(values, `${prefix}.resources`) ?? '').split(',').map((name) => name.trim());
  const weightOf = (key: string) => numberIn(objectAt(values)[key]) ?? 1;
  return new Map([
    ['cpu', weightOf(`${prefix}.cpu`)],
    ['memory', weightOf(`${prefix}.memory`)],
    ...listed.filter((name) => name !== '').map((name) => [name, weightOf(`${prefix}.resources.${name}`)] as const),
  ]);
}

/** A number, or a text that is one: both are written in the arguments of plugins. */
function numberIn(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** What Volcano's own chart installs, with the plugins that the installation guide adds for HyperNodes. */
export const DEFAULT_SETTINGS: SchedulerSettings = schedulerSettings({
  tiers: [
    {
      plugins: ['overcommit', 'proportion', 'nodeorder', 'binpack'].map((name) => ({ name })),
    },
    {
      plugins: [
        {
          name: 'network-topology-aware',
          arguments: {
            weight: 10,
            'hypernode.binpack.resources': 'nvidia.com/gpu',
            'hypernode.binpack.resources.nvidia.com/gpu': 2,
          },
        },
      ],
    },
  ],
});

/** How many plugins a document names; 0 says that it is no scheduler.conf. */
export function pluginCount(document: Json): number {
  return objectsAt(document, 'tiers').reduce((sum, tier) => sum + listAt(tier, 'plugins').length, 0);
}
