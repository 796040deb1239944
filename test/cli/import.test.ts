import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { memoryCluster } from '../support/memory-cluster.ts';
import { aModelInfer } from '../support/models.ts';
import { aModelServing } from '../support/servings.ts';
import { repository } from '../support/world.ts';

/** An object as a cluster holds it, that kubectl once applied. */
function live(document: JsonObject, namespace = 'default'): JsonObject {
  const metadata = Object(document['metadata']);
  return {
    ...document,
    metadata: {
      ...metadata,
      namespace,
      uid: 'u-1',
      resourceVersion: '7',
      generation: 3,
      creationTimestamp: '2026-11-24T05:00:30Z',
      managedFields: [{ manager: 'kubectl' }],
      annotations: {
        'kubectl.kubernetes.io/last-applied-configuration': '{}',
        'scheduling.volcano.sh/queue-name': 'research',
      },
    },
    status: { replicas: 2 },
  };
}

const SERVING = live(aModelServing({ name: 'pd' }), 'team');
const INFER = live(aModelInfer({ name: 'llama', gangSchedule: {} }));

describe('import', () => {
  test('a model of the cluster becomes the file that a person would have written', async () => {
    const cluster = memoryCluster([SERVING]);
    const repo = repository({}, { cluster });
    const { code, stdout } = await repo.run(['import', 'pd', '-n', 'team']);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('wrote   apps/pd/model-serving.yaml\n'),
    });
    expect([...cluster.asked]).toEqual([
      'list modelinfers.workload.matrixinfer.ai',
      'list modelservings.workload.serving.volcano.sh',
      'list leaderworkersets.leaderworkerset.x-k8s.io',
    ]);
    const text = repo.tree()['apps/pd/model-serving.yaml'] ?? '';
    expect(text).toContain('schemas/model-serving.json\n');
    expect(text).toContain('  namespace: team\n');
    expect(text).toContain('scheduling.volcano.sh/queue-name: research\n');
    expect(text).not.toMatch(/uid|managedFields|last-applied|status/);
    expect(await repo.run(['synth', '--quiet'])).toMatchObject({ code: 0 });
  });

  test('all models of a file, of both kinds, each into a folder of its own', async () => {
    const repo = repository({
      'all.yaml': [SERVING, INFER, live(aModelServing({ name: 'llama' }), 'team')]
        .map((each) => toYaml(each))
        .join('---\n'),
    });
    expect(await repo.run(['import', '--from', 'all.yaml'])).toMatchObject({ code: 0 });
    expect(
      Object.keys(repo.tree())
        .filter((path) => path.startsWith('apps/'))
        .sort(),
    ).toEqual([
      'apps/default.llama/model-infer.yaml',
      'apps/pd/model-serving.yaml',
      'apps/team.llama/model-serving.yaml',
    ]);
  });

  test('a list that kubectl printed, from stdin, of one namespace', async () => {
    const repo = repository({});
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [SERVING, INFER] });
    expect(await repo.run(['import', '--from', '-', '-n', 'default'], list)).toMatchObject({ code: 0 });
    expect(Object.keys(repo.tree())).toEqual(['apps/llama/model-infer.yaml']);
  });

  test('a file that is there stays, and nothing is written', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': 'mine\n', 'a.yaml': toYaml(INFER) });
    const { code, stderr } = await repo.run(['import', '--from', 'a.yaml']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('it is there already') });
    expect(repo.tree()['apps/llama/model-infer.yaml']).toBe('mine\n');
  });

  test('a model with an error is told, and not written', async () => {
    const wrong = aModelServing({ spec: { maxSurge: 1 } });
    const repo = repository({ 'a.yaml': toYaml(wrong) });
    const { code, stderr } = await repo.run(['import', '--from', 'a.yaml']);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('unknown field') });
    expect(Object.keys(repo.tree())).toEqual(['a.yaml']);
  });

  test('where flotilla.yaml does not take the file, that is said', async () => {
    const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: [apps/*/model-infer.yaml]\n';
    const repo = repository({ 'flotilla.yaml': project, 'a.yaml': toYaml(SERVING) });
    const { code, stderr } = await repo.run(['import', '--from', 'a.yaml']);
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('add apps/*/model-serving.yaml'),
    });
  });

  test('another kind is told with what it is', async () => {
    const repo = repository({
      'a.yaml': 'apiVersion: workloads.x-k8s.io/v1alpha1\nkind: RoleBasedGroup\nmetadata: {name: a}\n',
    });
    const { code, stderr } = await repo.run(['import', '--from', 'a.yaml']);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('a ModelServing with the same roles'),
    });
  });

  test('a name that is not there is exit 2', async () => {
    const { code, stderr } = await repository({}, { cluster: memoryCluster([]) }).run(['import', 'x']);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot find a ModelInfer, ModelServing or LeaderWorkerSet x'),
    });
  });
});

describe('import of what goes with a model', () => {
  const at = (kind: string, name: string, rest: object, metadata: object = {}): JsonObject => ({
    ...live({ apiVersion: 'v1', kind, metadata: { name, ...metadata } }),
    ...rest,
  });

  test('takes what its pods name and what leads to them, as people would have written it, and says what stays', async () => {
    const document = aModelServing({
      name: 'llama',
      roles: [
        {
          entryTemplate: {
            spec: {
              containers: [
                {
                  name: 'main',
                  image: 'llm:A',
                  ports: [{ containerPort: 8000 }],
                  readinessProbe: { httpGet: { port: 8000 } },
                },
              ],
              volumes: [
                { name: 'a', configMap: { name: 'llama-config' } },
                { name: 'b', persistentVolumeClaim: { claimName: 'weights' } },
                { name: 'c', secret: { secretName: 'token' } },
              ],
            },
          },
        },
      ],
    });
    const entry = { 'modelserving.volcano.sh/name': 'llama', 'modelserving.volcano.sh/entry': 'true' };
    const items = [
      live(document),
      at('ConfigMap', 'llama-config', { data: { level: 'info' } }),
      at('ConfigMap', 'of-others', { data: { level: 'info' } }),
      at('Secret', 'token', { data: { a: 'aHVudGVyMg==' } }),
      at('PersistentVolumeClaim', 'weights', {
        spec: { accessModes: ['ReadWriteMany'], volumeName: 'pv-7', resources: { requests: { storage: '1Ti' } } },
      }),
      at('Service', 'front', {
        spec: { clusterIP: '10.0.0.7', clusterIPs: ['10.0.0.7'], selector: entry, ports: [{ port: 8000 }] },
      }),
      at('Service', 'llama-0-r-0-0', { spec: { selector: entry } }, { ownerReferences: [{ name: 'llama' }] }),
      {
        ...at('ModelServer', 'llama', {
          spec: { inferenceEngine: 'vLLM', workloadSelector: { matchLabels: entry }, workloadPort: { port: 8000 } },
        }),
        apiVersion: 'networking.serving.volcano.sh/v1alpha1',
      },
      {
        ...at('ModelRoute', 'llama', {
          spec: { modelName: 'l', rules: [{ targetModels: [{ modelServerName: 'llama' }] }] },
        }),
        apiVersion: 'networking.serving.volcano.sh/v1alpha1',
      },
    ];
    const repo = repository({ 'dump.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
    const { code, stdout, stderr } = await repo.run(['import', '--from', 'dump.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('wrote   apps/llama/companions.yaml\n');
    expect(stderr).toContain('pods of llama name Secret token: it stays where it is');
    const text = repo.tree()['apps/llama/companions.yaml'] ?? '';
    const told = [...text.matchAll(/^kind: (.*)\n(?:.*\n)*? {2}name: (.*)$/gm)].map(
      ([, kind, name]) => `${kind} ${name}`,
    );
    expect(told).toEqual([
      'ConfigMap llama-config',
      'PersistentVolumeClaim weights',
      'Service front',
      'ModelServer llama',
      'ModelRoute llama',
    ]);
    expect(text).not.toMatch(/uid|managedFields|last-applied|status|10\.0\.0\.7|pv-7|aHVudGVyMg/);
    expect(await repo.run(['synth', '--quiet'])).toMatchObject({ code: 0 });
    expect(repo.tree()['generated/default/llama/live/companions.yaml']).toContain('kind: ModelRoute');
  });
});
