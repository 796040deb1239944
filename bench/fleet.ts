import type { Json, JsonObject } from '../src/model/json.ts';

/** A role of a generated fleet: one replica in each group. */
export interface FleetRole {
  readonly name: string;
  /** Pods besides the entry, ≥ 1. */
  readonly workers: number;
}

/** A fleet to measure: one ModelInfer, every group alike. */
export interface Fleet {
  /** Names the model and the folder of its files. */
  readonly name: string;
  readonly groups: number;
  readonly roles: readonly FleetRole[];
  /** Characters of variables in each container, for templates as large as some people's. */
  readonly paddingCharacters: number;
}

/** The namespace of every fleet. */
export const NAMESPACE = 'fleet';

const RESOURCES = {
  requests: { cpu: '60', memory: '960Gi', 'nvidia.com/gpu': '8' },
  limits: { memory: '960Gi', 'nvidia.com/gpu': '8' },
};

/** A fleet of groups of one entry and three workers, as a model over four nodes has. */
export function fleetOf(pods: number): Fleet {
  return { name: `pods-${pods}`, groups: pods / 4, roles: [{ name: 'serve', workers: 3 }], paddingCharacters: 0 };
}

/** Pods of a whole fleet. */
export function podCount({ groups, roles }: Fleet): number {
  return groups * podsPerGroup(roles);
}

/** Pods of one group: the entry and the workers of each role. */
export function podsPerGroup(roles: readonly FleetRole[]): number {
  return roles.reduce((sum, { workers }) => sum + workers + 1, 0);
}

/** The fleet's ModelInfer, as its user writes it. */
export function modelInferOf({ name, groups, roles, paddingCharacters }: Fleet, image: string): JsonObject {
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name, namespace: NAMESPACE },
    spec: {
      replicas: groups,
      schedulerName: 'volcano',
      rolloutStrategy: {
        type: 'InferGroupRollingUpdate',
        rollingUpdateConfiguration: { maxUnavailable: Math.max(4, Math.floor(groups / 100)) },
      },
      template: {
        gangSchedule: { networkTopology: { mode: 'hard', highestTierAllowed: 2 } },
        roles: roles.map((role) => ({
          name: role.name,
          workerReplicas: role.workers,
          entryTemplate: { spec: podSpecOf('entry', image, paddingCharacters) },
          workerTemplate: { spec: podSpecOf('worker', image, paddingCharacters) },
        })),
      },
    },
  };
}

/** What the templates say of a pod, without what a compiler adds. */
export function podSpecOf(kind: 'entry' | 'worker', image: string, paddingCharacters: number): JsonObject {
  const env = paddingOf(paddingCharacters);
  const container: JsonObject = { name: 'vllm', image, command: ['sh', '-c'], args: [COMMAND[kind]], ...env };
  const entryOnly = kind === 'entry' ? { ports: [{ name: 'http', containerPort: 8080 }], readinessProbe: PROBE } : {};
  return {
    terminationGracePeriodSeconds: 120,
    containers: [{ ...container, ...entryOnly, resources: RESOURCES }],
  };
}

const COMMAND = {
  entry:
    'ray start --head --port=6379 && vllm serve meta-llama/Llama-3.1-405B-Instruct --port 8080 ' +
    '--tensor-parallel-size 8 --pipeline-parallel-size $(GROUP_SIZE)',
  worker: 'ray start --address=$(ENTRY_ADDRESS):6379 --block',
};

const PROBE = { httpGet: { path: '/health', port: 'http' }, periodSeconds: 5 };

const VARIABLE_CHARACTERS = 100;

function paddingOf(characters: number): { env?: Json[] } {
  const count = Math.floor(characters / VARIABLE_CHARACTERS);
  if (count === 0) return {};
  const value = 'a setting of the server '.repeat(5).slice(0, VARIABLE_CHARACTERS);
  return { env: Array.from({ length: count }, (_, index) => ({ name: `SETTING_${index}`, value })) };
}

/** What a gang of all pods of a group asks for together, spelled as Kubernetes spells quantities. */
export function groupResources(pods: number): Readonly<Record<string, string>> {
  return {
    cpu: scaled(60 * pods, 1000, ['', 'k', 'M']),
    memory: scaled(960 * pods, 1024, ['Gi', 'Ti', 'Pi']),
    'nvidia.com/gpu': scaled(8 * pods, 1000, ['', 'k', 'M']),
  };
}

function scaled(amount: number, base: number, [suffix = '', ...larger]: readonly string[]): string {
  return larger.length > 0 && amount % base === 0 ? scaled(amount / base, base, larger) : `${amount}${suffix}`;
}
