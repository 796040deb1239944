import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { checksFor, kindsFor } from '../../src/doctor/diagnose.ts';
import { exampleSources } from '../support/examples.ts';
import { memoryCluster } from '../support/memory-cluster.ts';
import { repository } from '../support/world.ts';

const DUMP = readFileSync(new URL('../doctor/dump.yaml', import.meta.url), 'utf8');

const apps = exampleSources('llama-multinode');

describe('doctor --from', () => {
  const repo = repository({ ...apps, 'dump.yaml': DUMP });

  test('as text: an error is exit 1, and what the dump does not tell is said', async () => {
    const { code, stdout } = await repo.run(['doctor', '--from', 'dump.yaml']);
    expect(code).toBe(1);
    expect(stdout).toMatchSnapshot();
  });

  test('as Markdown, of one namespace', async () => {
    const { code, stdout } = await repo.run(['doctor', '--from', 'dump.yaml', '-o', 'markdown', '-n', 'default']);
    expect(code).toBe(1);
    expect(stdout).toMatchSnapshot();
  });

  test('as JSON from standard input; warnings alone are exit 0', async () => {
    const { code, stdout } = await repo.run(['doctor', '--from', '-', '-o', 'json'], DUMP.replace('Closed', 'Open'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        { id: 'argocd-sync-policy', severity: 'warning', object: 'Application argocd/default-llama-multinode' },
        { id: 'argocd-mixed-gangs', severity: 'warning', object: 'Application argocd/default-llama-multinode' },
        { id: 'drain', severity: 'warning', object: 'Node gpu-17' },
      ],
      checked: 10,
    });
  });

  test.each([
    {
      what: 'of which no check can be made',
      text: '{apiVersion: v1, kind: List, items: []}',
      says: 'it holds no kind that a check needs',
    },
    {
      what: 'of another kind',
      text: 'replicaCount: 2\nimage: a\n',
      says: 'it holds no List and no object of Kubernetes',
    },
    { what: 'that is empty', text: '', says: 'it holds no kind that a check needs' },
  ])('a file $what is no answer: exit 2', async ({ text, says }) => {
    const { code, stdout, stderr } = await repo.run(['doctor', '--from', '-'], text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test('what cannot be read is exit 2', async () => {
    expect((await repo.run(['doctor', '--from', 'nope.yaml'])).code).toBe(2);
    repo.write('broken.yaml', 'kind: [');
    expect((await repo.run(['doctor', '--from', 'broken.yaml'])).code).toBe(2);
  });

  test('a checkout with errors is exit 1, before anything is read', async () => {
    const broken = repository({ 'apps/a/model-infer.yaml': 'kind: ModelInfer\n' });
    expect(await broken.run(['doctor', '--from', 'nope.yaml'])).toMatchObject({ code: 1, stdout: '' });
  });
});

test('it says which form of a gang the cluster can have, in each format', async () => {
  const repo = repository(apps);
  const properties = { minMember: { type: 'integer' }, minTaskMember: { additionalProperties: { type: 'integer' } } };
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'podgroups.scheduling.volcano.sh' },
    spec: { versions: [{ schema: { openAPIV3Schema: { properties: { spec: { properties } } } } }] },
  };
  repo.write('crd.json', JSON.stringify(crd));
  const [text, markdown, json] = await Promise.all(
    ['text', 'markdown', 'json'].map((format) => repo.run(['doctor', '--from', 'crd.json', '-o', format])),
  );
  const said = 'gang.form: this cluster can have tasks; subGroups needs Volcano 1.14 or later\n';
  expect(text?.stdout).toContain(said);
  expect(markdown?.stdout).toContain(said);
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ gangForms: ['tasks'] });
});

describe('doctor on a cluster', () => {
  const queue = {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'Queue',
    metadata: { name: 'default' },
    status: { state: 'Open' },
  };
  const application = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'a', namespace: 'argocd' },
    spec: { source: { path: 'generated/default/llama-multinode/live' } },
  };

  test('asks for each kind once, and says which right is missing', async () => {
    const cluster = memoryCluster([queue, application], { unreadable: { Node: 'forbidden', ClusterPolicy: 'absent' } });
    const { stdout } = await repository(apps, { cluster }).run(['doctor']);
    expect(cluster.asked.size).toBe(kindsFor(checksFor(AGENTS)).length);
    expect(stdout).toContain('not checked: drain (no right to list nodes)\n');
    expect(stdout).not.toContain('policy-refuses');
    expect(stdout).toContain('Application argocd/a: spec.syncPolicy has no automated.prune: true');
  });

  test('reads no ConfigMap where no Application lies', async () => {
    const cluster = memoryCluster([queue]);
    const { stdout } = await repository(apps, { cluster }).run(['doctor']);
    expect([...cluster.asked].filter((each) => each.includes('configmaps'))).toEqual([]);
    expect(stdout).not.toContain('not checked');
  });

  test('outside of a checkout the models are those of the cluster', async () => {
    const labels = { 'modelinfer.matrixinfer.ai/name': 'other', 'modelinfer.matrixinfer.ai/group-name': 'other-0' };
    const podGroup = {
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: { name: 'other-0', namespace: 'x', labels },
      spec: { queue: 'gone' },
    };
    const { code, stdout } = await repository({}, { cluster: memoryCluster([podGroup]) }).run(['doctor']);
    expect(code).toBe(1);
    expect(stdout).toContain('ModelInfer x/other: its queue gone does not exist');
  });
});
