import { expect, test } from 'vitest';
import { PodValidation } from '../../src/constructs/index.ts';
import type { Json } from '../../src/model/json.ts';

/** What a run of cdk8s-cli would hand over, by manifest, and what the plugin makes of it. */
async function validated(manifests: Readonly<Record<string, Json[]>>, plugin = new PodValidation()) {
  const violations: unknown[] = [];
  const statuses: string[] = [];
  await plugin.validate({
    manifests: Object.keys(manifests),
    parseManifest: (path) => manifests[path] ?? [],
    report: {
      addViolation: (violation) => violations.push(violation),
      submit: (status) => statuses.push(status),
    },
  });
  return { violations, statuses };
}

const pod = (name: string, spec: Json, annotations: Json = {}): Json => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, annotations },
  spec,
});

test('pods of two charts that share a mistake are one violation', async () => {
  const spec = { containers: [{ name: 'a', image: 'a:1', resources: { limits: { memory: '1 GB' } } }] };
  expect(await validated({ 'a.yaml': [pod('x', spec)], 'b.yaml': [pod('y', spec)] })).toMatchInlineSnapshot(`
    {
      "statuses": [
        "failure",
      ],
      "violations": [
        {
          "fix": "write a number with one of the suffixes m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, such as 500m or 64Gi",
          "recommendation": ""1 GB" is not a quantity",
          "ruleName": "quantity",
          "violatingResources": [
            {
              "locations": [
                "spec.containers[0].resources.limits.memory",
              ],
              "manifestPath": "a.yaml",
              "resourceName": "x",
            },
            {
              "locations": [
                "spec.containers[0].resources.limits.memory",
              ],
              "manifestPath": "b.yaml",
              "resourceName": "y",
            },
          ],
        },
      ],
    }
  `);
});

test('a warning fails nothing, and what lies in several manifests is looked at together', async () => {
  const spec = { schedulerName: 'volcano', containers: [{ name: 'a', image: 'a:1' }] };
  const member = pod('x', spec, { 'scheduling.k8s.io/group-name': 'gang' });
  const podGroup = {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    metadata: { name: 'gang' },
    spec: {},
  };
  const alone = await validated({ 'a.yaml': [member] });
  expect(alone).toMatchObject({ statuses: ['success'], violations: [{ ruleName: 'gang' }] });
  expect(alone.violations).toMatchInlineSnapshot(`
    [
      {
        "fix": "add it, or correct the name: until it exists the pod is not scheduled",
        "recommendation": "no PodGroup "gang" is among these manifests (warning)",
        "ruleName": "gang",
        "violatingResources": [
          {
            "locations": [
              "metadata.annotations[scheduling.k8s.io/group-name]",
            ],
            "manifestPath": "a.yaml",
            "resourceName": "x",
          },
        ],
      },
    ]
  `);
  expect(await validated({ 'a.yaml': [member], 'b.yaml': [podGroup] })).toEqual({
    statuses: ['success'],
    violations: [],
  });
});

test('fields that only the next version of Kubernetes knows are refused by the version before', async () => {
  const spec = { containers: [{ name: 'a', image: 'a:1' }], schedulingGroup: { podGroupName: 'x' } };
  expect((await validated({ a: [pod('x', spec)] })).statuses).toEqual(['failure']);
  expect((await validated({ a: [pod('x', spec)] }, new PodValidation({ kubernetes: '1.36' }))).statuses).toEqual([
    'success',
  ]);
});
