import { expect, test } from 'vitest';
import { repository } from '../support/world.ts';

const explained = async (field: string) => (await repository({}).run(['explain', field])).stdout;

test('a field says its type, what it is for, and the fields below it', async () => {
  expect(await explained('spec.rolloutStrategy.rollingUpdateConfiguration')).toMatchInlineSnapshot(`
    "KIND:  ModelInfer
    FIELD: spec.rolloutStrategy.rollingUpdateConfiguration <RollingUpdateConfiguration>

      How many groups a stage of a rollout may touch, and which groups it may reach.

    FIELDS:
      maxUnavailable <integer or string>
        Groups that may be out of service at once: a number, or a percentage of replicas, rounded
        down. Not 0 together with maxSurge 0. Default: 1.
      maxSurge <integer or string>
        Groups that may be added during a rollout: a number, or a percentage of replicas, rounded
        up. Default: 0.
      partition <integer>
        Groups with a lower ordinal keep their revision until this is lowered. Less than replicas.
        Default: 0, every group may be updated.
    "
  `);
});

test('a value says what it may be', async () => {
  expect(await explained('spec.recoveryPolicy')).toMatchInlineSnapshot(`
    "KIND:  ModelInfer
    FIELD: spec.recoveryPolicy <string>

      What is deleted and made anew when a pod fails: its role replica (RoleRecreate), its whole
      group (InferGroupRecreate) or just the pod (None). Default: RoleRecreate.

      one of: RoleRecreate, InferGroupRecreate, None
    "
  `);
});

test.each([
  { field: 'spec.template.roles[0].name', line: 'FIELD: spec.template.roles.name <string>' },
  { field: 'spec.template.roles.entryTemplate.spec.containers.resources.limits', line: '<map of' },
  { field: 'modelinfer', line: 'KIND:  ModelInfer' },
  { field: 'Project.promotion', line: 'one of: pull-request, automatic' },
  { field: 'rollout.groups', line: 'KIND:  Rollout' },
])('$field', async ({ field, line }) => {
  expect(await explained(field)).toContain(line);
});

test("a field of Kubernetes' own says where its words are", async () => {
  const { stdout } = await repository({}).run([
    'explain',
    'spec.template.roles[0].entryTemplate.spec.containers[0].image',
  ]);
  expect(stdout).toMatchInlineSnapshot(`
    "KIND:  ModelInfer
    FIELD: spec.template.roles.entryTemplate.spec.containers.image <string>

      A field of Kubernetes' own pods: kubectl explain pod.spec.containers.image
    "
  `);
});

test('a misspelt field is answered with the nearest one', async () => {
  const { code, stderr } = await repository({}).run(['explain', 'spec.template.rolez.name']);
  expect({ code, stderr }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "flotilla: cannot explain spec.template.rolez.name: there is no field rolez
      Did you mean roles?
    ",
    }
  `);
});
