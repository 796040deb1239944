import type { JsonObject } from '../../../src/model/json.ts';
import { randomNumbers } from './random.ts';

/** A small cluster, and the models that are to run in it, drawn by lot. */
export interface FitWorld {
  /** Nodes, HyperNodes and a queue. */
  readonly cluster: readonly JsonObject[];
  /** Pods of others, which hold a part of some nodes. */
  readonly occupants: readonly JsonObject[];
  /** ModelInfers, by name. */
  readonly models: ReadonlyMap<string, JsonObject>;
  /** The repository's flotilla.yaml. */
  readonly project: string;
}

/** Where models and occupants live. */
export interface FitPlace {
  readonly namespace: string;
  readonly queue: string;
}

/** What is drawn: the same numbers, the same world. */
interface Lot {
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
  readonly chance: (share: number) => boolean;
}

const GPU = 'nvidia.com/gpu';
const TAINT = { key: 'dedicated', value: 'llm', effect: 'NoSchedule' };

/** Draws a world: two to four racks of one to four nodes, some cordoned, tainted or half taken; one to three models. */
export function fitWorld(seed: number, place: FitPlace): FitWorld {
  const lot = lotOf(seed);
  const racks = Array.from({ length: 2 + lot.below(3) }, (_, rack) =>
    Array.from({ length: 1 + lot.below(4) }, (__, index) => `fit-${rack}-${index}`),
  );
  const nodes = racks.flat().map((name) => nodeOf(name, lot));
  const topology = lot.chance(0.7) ? hyperNodesOf(racks) : [];
  const models = Array.from({ length: 1 + lot.below(3) }, (_, index) => modelOf(`model-${index}`, lot, place));
  return {
    cluster: [...nodes, ...topology, queueOf(place.queue, lot)],
    occupants: racks.flat().flatMap((name) => (lot.chance(0.4) ? [occupantOf(name, lot, place)] : [])),
    models: new Map(models.map((model, index) => [`model-${index}`, model])),
    project: `apiVersion: flotilla.dev/v1alpha1\nkind: Project\ngang: {form: ${lot.oneOf(['tasks', 'subGroups'])}}\n`,
  };
}

function lotOf(seed: number): Lot {
  const random = randomNumbers(seed);
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 10; skipped++) random();
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, oneOf: (items) => items[below(items.length)] ?? items[0], chance: (share) => random() < share };
}

function nodeOf(name: string, lot: Lot): JsonObject {
  const size = { cpu: '32', memory: '512Gi', pods: '110', [GPU]: `${lot.oneOf([8, 8, 8, 4])}` };
  const annotations = { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name, fit: 'drawn' }, annotations },
    spec: {
      ...(lot.chance(0.1) ? { unschedulable: true } : {}),
      ...(lot.chance(0.15) ? { taints: [TAINT] } : {}),
    },
    status: { allocatable: size, capacity: size },
  };
}

function hyperNodesOf(racks: readonly (readonly string[])[]): readonly JsonObject[] {
  const hyperNode = (name: string, tier: number, members: readonly string[]): JsonObject => ({
    apiVersion: 'topology.volcano.sh/v1alpha1',
    kind: 'HyperNode',
    metadata: { name, labels: { fit: 'drawn' } },
    spec: {
      tier,
      members: members.map((member) => ({
        type: tier === 1 ? 'Node' : 'HyperNode',
        selector: { exactMatch: { name: member } },
      })),
    },
  });
  const names = racks.map((_, index) => `fit-rack-${index}`);
  return [...racks.map((nodes, index) => hyperNode(`fit-rack-${index}`, 1, nodes)), hyperNode('fit-block', 2, names)];
}

function queueOf(name: string, lot: Lot): JsonObject {
  const capability = { [GPU]: `${lot.oneOf([8, 16, 24])}` };
  return {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'Queue',
    metadata: { name, labels: { fit: 'drawn' } },
    spec: { weight: 1, reclaimable: true, ...(lot.chance(0.5) ? { capability } : {}) },
  };
}

function occupantOf(nodeName: string, lot: Lot, { namespace }: FitPlace): JsonObject {
  const limits = { [GPU]: `${1 + lot.below(4)}`, cpu: `${lot.oneOf([1, 4, 8])}` };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `other-${nodeName}`, namespace },
    spec: {
      nodeName,
      tolerations: [{ operator: 'Exists' }],
      containers: [{ name: 'main', image: 'other:1', resources: { limits } }],
    },
  };
}

function modelOf(name: string, lot: Lot, { namespace, queue }: FitPlace): JsonObject {
  const roles = Array.from({ length: 1 + lot.below(2) }, (_, index) => roleOf(lot.oneOf(['a', 'b']) + index, lot));
  const minRoleReplicas = Object.fromEntries(
    roles.flatMap(({ name: role, replicas }) => (lot.chance(0.5) ? [[role, 1 + lot.below(replicas)]] : [])),
  );
  const networkTopology = lot.oneOf([
    undefined,
    { mode: 'hard', highestTierAllowed: 1 },
    { mode: 'hard', highestTierAllowed: 2 },
    { mode: 'soft' },
  ]);
  const annotations = lot.chance(0.4) ? { annotations: { 'scheduling.volcano.sh/queue-name': queue } } : {};
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name, namespace, ...annotations },
    spec: {
      replicas: 1 + lot.below(3),
      schedulerName: 'volcano',
      template: {
        gangSchedule: { minRoleReplicas, ...(networkTopology === undefined ? {} : { networkTopology }) },
        roles,
      },
    },
  };
}

function roleOf(name: string, lot: Lot): { readonly name: string; readonly replicas: number } & JsonObject {
  const workers = lot.below(3);
  const tolerations = lot.chance(0.5) ? { tolerations: [{ key: TAINT.key, operator: 'Exists' }] } : {};
  const template = (): JsonObject => ({
    spec: {
      ...tolerations,
      terminationGracePeriodSeconds: 1,
      containers: [
        {
          name: 'main',
          image: 'llm:1',
          resources: { limits: { [GPU]: lot.oneOf([1, 1, 2, 4, 8]), cpu: lot.oneOf([1, 4, 8]) } },
        },
      ],
    },
  });
  return {
    name,
    replicas: 1 + lot.below(3),
    entryTemplate: template(),
    workerReplicas: workers,
    ...(workers === 0 ? {} : { workerTemplate: template() }),
  };
}
