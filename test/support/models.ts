import { normalize } from '../../src/dialects/model-infer/normalize.ts';
import type { Assignment } from '../../src/model/assignments.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { GroupBudget, Model } from '../../src/model/model.ts';
import { rangesText } from '../../src/model/ordinals.ts';
import type { History, RolloutPlan, RolloutState } from '../../src/model/rollout.ts';
import type { Moved } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';

/** What tests vary of a role; one entry pod without workers by default. */
interface RoleWish {
  readonly name: string;
  readonly replicas?: number;
  readonly workers?: number;
  readonly gpus?: number;
}

/** What tests vary of a ModelInfer; two groups of one entry pod each by default. */
export interface ModelWish {
  readonly name?: string;
  readonly namespace?: string;
  readonly replicas?: number;
  readonly image?: string;
  readonly maxUnavailable?: number | string;
  readonly maxSurge?: number | string;
  readonly partition?: number;
  readonly gangSchedule?: JsonObject;
  readonly roles?: readonly RoleWish[];
}

/** Six groups over two nodes each, of which a stage replaces two and the partition holds back one. */
export const SIX_GROUPS: ModelWish = {
  name: 'llama',
  replicas: 6,
  image: 'vllm:A',
  gangSchedule: {},
  maxUnavailable: 2,
  partition: 1,
  roles: [{ name: '405b', replicas: 2, workers: 1, gpus: 8 }],
};

/** A valid ModelInfer as people write it. */
export function aModelInfer(wish: ModelWish = {}): JsonObject {
  const { name = 'llama', replicas = 2, image = 'llm:A', roles = [{ name: 'r' }], gangSchedule } = wish;
  const { maxUnavailable, maxSurge, partition } = wish;
  const budget = Object.entries({ maxUnavailable, maxSurge, partition }).filter(
    (entry): entry is [string, number | string] => entry[1] !== undefined,
  );
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name, ...(wish.namespace === undefined ? {} : { namespace: wish.namespace }) },
    spec: {
      replicas,
      schedulerName: 'volcano',
      rolloutStrategy: {
        type: 'InferGroupRollingUpdate',
        rollingUpdateConfiguration: Object.fromEntries(budget),
      },
      template: {
        ...(gangSchedule === undefined ? {} : { gangSchedule }),
        roles: roles.map((role) => roleOf(role, image)),
      },
    },
  };
}

/** The Model of a valid ModelInfer as people write it. */
export function modelOf(modelInfer: JsonObject): Model {
  return normalize(modelInfer);
}

/** A Model, see {@link ModelWish}. */
export function aModel(wish: ModelWish = {}): Model {
  return modelOf(aModelInfer(wish));
}

/** What remains of a model after synth: its state and snapshots. */
export function synth(model: Model, history: History = { snapshots: [] }): History & { readonly state: RolloutState } {
  const { state, snapshots } = planRollout(model, history);
  return { state, snapshots };
}

/** A plan with its stages as a list, to be compared. */
export function written({ stages, ...plan }: RolloutPlan) {
  return { ...plan, stages: [...stages] };
}

/** The history that a move gives; fails with the refusal's words. */
export function historyAfter(moved: Moved): History {
  if (!moved.ok) throw new Error(`${moved.refusal.message}; ${moved.refusal.hint}`);
  return moved.value;
}

/**
 * What the groups of a rollout run, one letter each in order of their ordinals: `AAB`.
 * @param letters - the letter of each model's revision
 */
export function lettersOf(groups: readonly Assignment[], letters: Readonly<Record<string, Model>>): string {
  const byRevision = new Map(Object.entries(letters).map(([letter, model]) => [model.current.revision, letter]));
  const runs = groups.flatMap(({ revision, ordinals }) => ordinals.map((range) => ({ ...range, revision })));
  return runs
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, revision }) => (byRevision.get(revision) ?? '?').repeat(last - first + 1))
    .join('');
}

/** The groups as rollout.yaml lists them: `0-3,7: <revision>`. */
export function groupsText(groups: readonly Assignment[]): readonly string[] {
  return groups.map(({ revision, ordinals }) => `${rangesText(ordinals)}: ${revision}`);
}

function roleOf({ name, replicas, workers = 0, gpus }: RoleWish, image: string): JsonObject {
  const resources: Json = gpus === undefined ? {} : { limits: { 'nvidia.com/gpu': gpus } };
  const spec = { containers: [{ name: 'main', image, resources }] };
  return {
    name,
    ...(replicas === undefined ? {} : { replicas }),
    entryTemplate: { spec },
    workerReplicas: workers,
    ...(workers === 0 ? {} : { workerTemplate: { spec } }),
  };
}

/** The budget of a model whose rollout goes by groups. */
export function groupBudget({ name, budget }: Model): GroupBudget {
  if (budget.roles !== undefined) throw new Error(`${name} is rolled out by role replicas`);
  return budget;
}
