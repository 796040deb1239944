import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { type Arbitrary, fields, merged, oneOf, someOf } from './random-container.ts';
import { metadata, podTemplate, replicas, topology } from './random-model-infer.ts';

const workers: Arbitrary = fc.oneof(
  fc.constant<JsonObject>({ workerReplicas: 0 }),
  fc.constant<JsonObject>({ workerReplicas: 0, workerTemplate: { spec: { containers: [] } } }),
  fc.record({ workerReplicas: replicas, workerTemplate: podTemplate }, { noNullPrototype: true }),
);

const role = (name: string): Arbitrary =>
  merged(
    fc.constant<JsonObject>({ name }),
    fields({ replicas, maxUnavailable: oneOf<Json>(1, '100%') }),
    fc.record({ entryTemplate: podTemplate }, { noNullPrototype: true }),
    workers,
  );

const plugin: Arbitrary = fields(
  {
    name: oneOf('demo-pod-tweaks'),
    type: oneOf('BuiltIn'),
    config: fields({
      // A server asks for the class itself, and the cluster of the tests has none.
      runtimeClassName: oneOf(''),
      annotations: oneOf<Json>({}, { 'example.com/tweaked': 'yes' }),
      env: oneOf<Json>([], [{ name: 'TWEAKED', value: '$(GROUP_SIZE)' }]),
    }),
    scope: fields({ roles: someOf(['decode', 'router']), target: oneOf('All', 'Entry', 'Worker') }),
  },
  ['name'],
);

const gangPolicy = (roles: readonly JsonObject[]): Arbitrary =>
  someOf(roles)
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((each) => oneOf<Json>(0, each['replicas'] ?? 1)))
        .map(
          (minima): JsonObject => Object.fromEntries(chosen.map((each, at) => [`${each['name']}`, minima[at] ?? 0])),
        ),
    )
    .map((minRoleReplicas): JsonObject => ({ minRoleReplicas }));

const template: Arbitrary = fc
  .shuffledSubarray(['decode', 'prefill', 'router'], { minLength: 1, maxLength: 2 })
  .chain((names) => fc.tuple(...names.map(role)))
  .chain((roles) =>
    merged(
      fields({
        restartGracePeriodSeconds: oneOf(0, 60),
        gangPolicy: gangPolicy(roles),
        networkTopology: fields({ groupPolicy: topology, rolePolicy: topology }),
      }),
      fc.constant<JsonObject>({ roles }),
    ),
  );

const rollout = fields({
  type: oneOf('ServingGroupRollingUpdate'),
  rollingUpdateConfiguration: fields({
    maxUnavailable: oneOf<Json>(1, 2, '100%'),
    partition: oneOf<Json>(0, 1, 9, '50%'),
  }),
});

/** A valid ModelServing as people could write it: up to 3 groups of 2 roles, and most of what a PodSpec can hold. */
export const randomModelServing: Arbitrary = fc
  .tuple(
    metadata,
    fields({
      replicas: fc.integer({ min: 1, max: 3 }),
      schedulerName: oneOf('volcano', 'volcano', 'default-scheduler'),
      recoveryPolicy: oneOf('RoleRecreate', 'ServingGroupRecreate', 'None'),
      rolloutStrategy: rollout,
      plugins: fc.array(plugin, { maxLength: 2 }),
    }),
    template,
  )
  .map(
    ([meta, spec, made]): JsonObject => ({
      apiVersion: 'workload.serving.volcano.sh/v1alpha1',
      kind: 'ModelServing',
      metadata: meta,
      spec: { ...spec, template: made },
    }),
  );
