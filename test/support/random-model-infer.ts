import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { type Arbitrary, fields, merged, oneOf, someOf } from './random-container.ts';
import { randomPodSpec, randomSpread } from './random-pod-spec.ts';

/** The namespaces of random models. */
export const RANDOM_NAMESPACES = ['default', 'ml', 'serving'];

/** Replicas of a role, or workers of one. */
export const replicas = fc.integer({ min: 0, max: 2 });
const templateMetadata = fields({
  labels: oneOf<Json>({}, { app: 'b' }, { 'app.kubernetes.io/component': 'prefill', canary: '' }),
  annotations: oneOf<Json>({}, { note: 'yes: no # text', 'example.com/json': '{"a": [1]}' }),
});
/** What pods are made of. */
export const podTemplate: Arbitrary = fc.oneof(
  fc.record({ spec: randomPodSpec }, { noNullPrototype: true }),
  fc.record({ metadata: templateMetadata, spec: randomPodSpec }, { noNullPrototype: true }),
);

const workers: Arbitrary = fc.oneof(
  fc.constant<JsonObject>({ workerReplicas: 0 }),
  fc.record({ workerReplicas: replicas, workerTemplate: podTemplate }, { noNullPrototype: true }),
);
const role = (name: string): Arbitrary =>
  merged(
    fc.constant<JsonObject>({ name }),
    fields({ replicas }),
    fc.record({ entryTemplate: podTemplate }, { noNullPrototype: true }),
    workers,
  );

/** How close a gang must sit. */
export const topology = fc.constantFrom<JsonObject>(
  {},
  { mode: 'soft' },
  { mode: 'hard', highestTierAllowed: 0 },
  { mode: 'hard', highestTierAllowed: 2 },
  { highestTierName: 'rack' },
);
/** A gang of these roles: a minimum is none of a role, or all. */
const gang = (roles: readonly JsonObject[]): Arbitrary =>
  fields({
    minRoleReplicas: someOf(roles).chain((chosen) =>
      fc
        .tuple(...chosen.map((each) => oneOf<Json>(0, each['replicas'] ?? 1)))
        .map(
          (minima): JsonObject => Object.fromEntries(chosen.map((each, at) => [`${each['name']}`, minima[at] ?? 0])),
        ),
    ),
    networkTopology: topology,
  });

const rollout = fields({
  type: oneOf('InferGroupRollingUpdate'),
  rollingUpdateConfiguration: fields({
    maxUnavailable: oneOf<Json>(1, 2, '100%'),
    maxSurge: oneOf<Json>(0, 1, '25%'),
    partition: oneOf(0),
  }),
}).map((strategy): JsonObject => ({ type: 'InferGroupRollingUpdate', ...strategy }));

/** Name, namespace and queue of a model. */
export const metadata = fc
  .tuple(oneOf('qwen', 'llm', 'a-1', 'llama-multinode'), oneOf(...RANDOM_NAMESPACES), fc.boolean())
  .map(
    ([name, namespace, hasQueue]): JsonObject => ({
      name,
      namespace,
      ...(hasQueue ? { annotations: { 'scheduling.volcano.sh/queue-name': 'default' } } : {}),
    }),
  );

// Mostly one or two roles: what more of them could break, a few runs find; all runs pay for their size.
const ROLES = ['decode', 'prefill', 'router', '405b'];
const roleNames = fc.oneof(
  { weight: 3, arbitrary: fc.shuffledSubarray(ROLES, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.shuffledSubarray(ROLES, { minLength: 1 }) },
);

const template: Arbitrary = roleNames
  .chain((names) => fc.tuple(...names.map(role)))
  .chain((roles) =>
    merged(
      fields({ restartGracePeriodSeconds: oneOf(0, 60), gangSchedule: gang(roles) }),
      fc.constant<JsonObject>({ roles }),
    ),
  );

/** A valid ModelInfer as people could write it: up to 3 groups of 4 roles, and most of what a PodSpec can hold. */
export const randomModelInfer: Arbitrary = fc
  .tuple(
    metadata,
    fields({
      replicas: fc.integer({ min: 1, max: 3 }),
      recoveryPolicy: oneOf('RoleRecreate', 'InferGroupRecreate', 'None'),
      rolloutStrategy: rollout,
      topologySpreadConstraints: randomSpread(['topology.example/rack', 'topology.example/block']),
    }),
    template,
  )
  .map(
    ([meta, spec, made]): JsonObject => ({
      apiVersion: 'workload.matrixinfer.ai/v1alpha1',
      kind: 'ModelInfer',
      metadata: meta,
      spec: { schedulerName: 'volcano', ...spec, template: made },
    }),
  );
