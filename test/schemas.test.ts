import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { KUBERNETES_VERSIONS } from '../src/model/kubernetes.ts';

const FOLDER = new URL('../schemas/', import.meta.url);

const POD = { containers: [{ name: 'server', image: 'server:1', resources: { limits: { cpu: 1, memory: '1Gi' } } }] };

const MODEL = {
  apiVersion: 'workload.matrixinfer.ai/v1alpha1',
  kind: 'ModelInfer',
  metadata: { name: 'llama', uid: 'filled by a cluster' },
  spec: {
    schedulerName: 'volcano',
    rolloutStrategy: { rollingUpdateConfiguration: { maxUnavailable: '25%', maxSurge: 1 } },
    template: { roles: [{ name: 'a', workerReplicas: 0, entryTemplate: { spec: POD } }] },
  },
};

/** A validator of a published schema, made as an editor makes it: from the file alone, by draft 07. */
function published(name: string): (value: unknown) => boolean {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
}

test('schemas and generated code are what the generator makes', () => {
  const check = () => execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
  expect(check()).toBe('');
});

test('each kind has a schema, and Kubernetes has one per version whose rules flotilla knows', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([
    ...KUBERNETES_VERSIONS.map((version) => `kubernetes-${version}.json`),
    'leader-worker-set.json',
    'model-infer.json',
    'model-serving.json',
    'project.json',
    'rollout.json',
  ]);
});

describe('a schema alone tells right from wrong', () => {
  test.each<[name: string, right: object, wrong: object]>([
    ['model-infer', MODEL, { ...MODEL, spec: { ...MODEL.spec, replica: 1 } }],
    ['model-infer', MODEL, { ...MODEL, metadata: { name: 'Llama' } }],
    ['kubernetes-1.35', { ...POD, workloadRef: { name: 'a', podGroup: 'b' } }, { ...POD, schedulingGroup: {} }],
    ['kubernetes-1.36', { ...POD, schedulingGroup: {} }, { ...POD, workloadRef: {} }],
    ['kubernetes-1.36', POD, { containers: [{ name: 'server', ports: [{ containerPort: 2 ** 31 }] }] }],
    [
      'project',
      { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Project', kubernetes: '1.36', agents: ['flux'] },
      { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Project', kubernetes: 1.36 },
    ],
    [
      'rollout',
      {
        apiVersion: 'flotilla.dev/v1alpha1',
        kind: 'Rollout',
        metadata: { name: 'llama', namespace: 'default' },
        target: 'bcdfghjklm',
        generation: 1,
        groups: [{ revision: 'bcdfghjklm', ordinals: '0-3,7' }],
      },
      { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Rollout' },
    ],
  ])('%s', (name, right, wrong) => {
    const fits = published(name);
    expect(fits(right)).toBe(true);
    expect(fits(wrong)).toBe(false);
  });
});

test('every field that people write in a ModelInfer has a description, its pods aside', () => {
  const { definitions } = JSON.parse(
    readFileSync(new URL('../scripts/schemas/model-infer.json', import.meta.url), 'utf8'),
  );
  const described = (schema: { description?: string; $ref?: string }): boolean =>
    schema.description !== undefined ||
    described(definitions[schema.$ref?.replace('#/definitions/', '') ?? ''] ?? { description: 'of Kubernetes' });
  const silent = Object.entries<{ properties?: object }>(definitions).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, schema]) => (described(schema) ? [] : [`${name}.${field}`])),
  );
  expect(silent).toEqual([]);
});
