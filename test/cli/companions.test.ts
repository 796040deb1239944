import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { isObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { exampleSources } from '../support/examples.ts';
import { aModelInfer } from '../support/models.ts';
import { aModelServing } from '../support/servings.ts';
import { type Repository, repository, type Tree } from '../support/world.ts';

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata: {name: llama-config}
data: {level: info}
`;

const ROLLING = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\ncompanions: {inRevision: [ConfigMap]}\n';

/** A document whose pods read a ConfigMap, whatever its kind and wherever its templates lie. */
function reading(document: Json): Json {
  if (Array.isArray(document)) return document.map(reading);
  if (!isObject(document)) return document;
  const entries = Object.entries(document).map(([key, value]) => [key, reading(value)] as const);
  const read = Object.fromEntries(entries);
  return Array.isArray(read['containers'])
    ? { ...read, volumes: [{ name: 'config', configMap: { name: 'llama-config' } }] }
    : read;
}

function read(object: JsonObject | undefined): JsonObject {
  const value = reading(object ?? {});
  return isObject(value) ? value : {};
}

const WORKER_SET = parseManifests(
  'leader-worker-set.yaml',
  exampleSources('leader-worker-set')['apps/llama/leader-worker-set.yaml'] ?? '',
).objects[0];

const KINDS: readonly { readonly file: string; readonly document: JsonObject; readonly live: string }[] = [
  { file: 'apps/llama/model-infer.yaml', document: read(aModelInfer()), live: 'generated/default/llama/live' },
  { file: 'apps/llama/model-serving.yaml', document: read(aModelServing()), live: 'generated/default/llama/live' },
  {
    file: 'apps/llama/leader-worker-set.yaml',
    document: { ...read(WORKER_SET), metadata: { name: 'llama', namespace: 'default' } },
    live: 'generated/default/llama/live',
  },
];

const APP = 'apps/llama/model-infer.yaml';
const LIVE = 'generated/default/llama/live/companions.yaml';

function withConfig(changes: Tree = {}): Repository {
  return repository({ [APP]: toYaml(read(aModelInfer())), 'apps/llama/config.yaml': CONFIG, ...changes });
}

/** Names of the objects in the file that agents apply. */
function names(repo: Repository, path = LIVE): readonly string[] {
  const { objects } = parseManifests(path, repo.tree()[path] ?? '');
  return objects.map(({ kind, metadata }) => `${kind} ${isObject(metadata) ? metadata['name'] : ''}`);
}

describe('a manifest beside a model', () => {
  test.each(KINDS)(
    'of $file whose name is of its content leaves pods their drain',
    async ({ file, document, live }) => {
      const project = `${ROLLING}compileTo: pods\ndrain:\n  llama: {metrics: vllm, port: 8000}\n`;
      const repo = repository({ [file]: toYaml(document), 'apps/llama/config.yaml': CONFIG, 'flotilla.yaml': project });
      expect((await repo.run(['synth'])).code).toBe(0);
      const pods = Object.entries(repo.tree())
        .filter(([path]) => path.startsWith(`${live}/group-0/`))
        .flatMap(([path, text]) => parseManifests(path, text).objects)
        .filter(({ kind }) => kind === 'Pod')
        .map((pod) => JSON.stringify(pod));
      expect(pods.length).toBeGreaterThan(0);
      for (const pod of pods) {
        expect(pod).toContain('"preStop"');
        expect(pod).toMatch(/"name":"llama-config-\w+"/);
      }
    },
  );

  test.each(KINDS)(
    'of $file: is written for the agent, told by diff when it changes, and goes with its file',
    async ({ file, document, live }) => {
      const repo = repository({ [file]: toYaml(document), 'apps/llama/config.yaml': CONFIG });
      expect((await repo.run(['synth'])).code).toBe(0);
      expect(names(repo, `${live}/companions.yaml`)).toEqual(['ConfigMap llama-config']);
      await repo.run(['synth', '--output-dir', 'before']);
      repo.write('apps/llama/config.yaml', CONFIG.replace('info', 'debug'));
      const stale = await repo.run(['synth', '--check']);
      expect(stale).toMatchObject({ code: 1, stdout: `changed  ${live}/companions.yaml\n` });
      await repo.run(['synth']);
      const { stdout } = await repo.run(['diff', './before']);
      expect(stdout).toContain('Nothing restarts');
      expect(stdout).toContain('changed  ConfigMap llama-config\n      in place: data.level: "info" → "debug"');
      repo.remove('apps/llama/config.yaml');
      expect((await repo.run(['synth'])).stdout).toContain(`removed ${live}/companions.yaml`);
    },
  );

  test.each(KINDS)(
    'of $file: rolls by stages where its content is part of the revision; the old one stays as long as a group needs it',
    async ({ file, document, live }) => {
      const spec = isObject(document['spec']) ? document['spec'] : {};
      const two = { ...document, spec: { ...spec, replicas: 2 } };
      const repo = repository({ 'flotilla.yaml': appsOf(file), [file]: toYaml(two), 'apps/llama/config.yaml': CONFIG });
      await repo.run(['synth']);
      const [old = ''] = names(repo, `${live}/companions.yaml`);
      expect(old).toMatch(/^ConfigMap llama-config-[a-z0-9]{10}$/);
      repo.write('apps/llama/config.yaml', CONFIG.replace('info', 'debug'));
      await repo.run(['synth']);
      const both = names(repo, `${live}/companions.yaml`);
      expect(both).toHaveLength(2);
      expect(both).toContain(old);
      const { stdout } = await repo.run(['plan']);
      expect(stdout).toContain('1 of 2 groups runs');
      expect(stdout).toContain('\n  content of llama-config (');
      expect(stdout).toContain(`\n  beside its groups: ${both.join(', ')}\n`);
      expect((await repo.run(['list'])).stdout).toMatch(/COMPANIONS.*\n.* 2 /);
      expect((await repo.run(['promote'])).code).toBe(0);
      const [fresh = '', ...none] = names(repo, `${live}/companions.yaml`);
      expect([fresh === old, none]).toEqual([false, []]);
      // Back again: the content comes from the snapshot, as the file in Git has the new one still.
      await repo.run(['rollback', 'llama']);
      expect(names(repo, `${live}/companions.yaml`)).toContain(old);
      expect((await repo.run(['synth', '--check'])).code).toBe(0);
    },
  );

  test('rolls with the object itself where that is what Git holds', async () => {
    const file = 'apps/llama/model-serving.yaml';
    const repo = repository({
      'flotilla.yaml': `${ROLLING}compileTo: workload\n`,
      [file]: toYaml(read(aModelServing())),
      'apps/llama/config.yaml': CONFIG,
    });
    await repo.run(['synth']);
    repo.write('apps/llama/config.yaml', CONFIG.replace('info', 'debug'));
    await repo.run(['synth']);
    const both = names(repo);
    expect(both).toHaveLength(2);
    const live = Object.entries(repo.tree()).filter(
      ([path]) => path.includes('/live/') && !path.includes('companions'),
    );
    const objects = live.flatMap(([path, text]) => parseManifests(path, text).objects);
    expect(objects.map(({ kind }) => kind)).toContain('ModelServing');
    expect(objects.map(({ kind }) => kind)).not.toContain('Pod');
    const text = live.map(([, each]) => each).join('');
    expect(both.some((each) => text.includes(`name: ${each.slice('ConfigMap '.length)}\n`))).toBe(true);
  });

  test('that holds data is marked, so that no agent removes it, and diff says that it stays', async () => {
    const claim = toYaml({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'weights' },
      spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Ti' } } },
    });
    const repo = withConfig({ 'apps/llama/weights.yaml': claim });
    await repo.run(['synth']);
    expect(repo.tree()[LIVE]).toContain('argocd.argoproj.io/sync-options: Prune=false,Delete=false');
    expect(repo.tree()[LIVE]).toContain('kustomize.toolkit.fluxcd.io/prune: disabled');
    await repo.run(['synth', '--output-dir', 'before']);
    repo.remove('apps/llama/weights.yaml');
    await repo.run(['synth']);
    const { stdout } = await repo.run(['diff', './before']);
    expect(stdout).toContain(
      'deleted  PersistentVolumeClaim weights\n      stays in the cluster with its data: nobody removes it but you',
    );
  });

  test('goes with the model, when the folder of both is removed', async () => {
    const repo = withConfig({ 'apps/qwen/model-infer.yaml': toYaml(aModelInfer({ name: 'qwen' })) });
    await repo.run(['synth']);
    for (const path of Object.keys(repo.tree())) if (path.startsWith('apps/llama/')) repo.remove(path);
    const { code, stdout } = await repo.run(['synth']);
    expect({ code, isTold: stdout.includes(`removed ${LIVE}`) }).toEqual({ code: 0, isTold: true });
    expect(repo.tree()[LIVE]).toBeUndefined();
  });

  test('that is a Secret shows nobody its values', async () => {
    const secret = (value: string): string =>
      toYaml({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'token' }, stringData: { token: value } });
    const repo = withConfig({ 'apps/llama/token.yaml': secret('hunter2') });
    await repo.run(['synth', '--output-dir', 'before']);
    await repo.run(['synth']);
    repo.write('apps/llama/token.yaml', secret('hunter3'));
    await repo.run(['synth']);
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const { stdout } = await repo.run(['diff', './before', '-o', format]);
      expect(stdout).toContain('token');
      expect(stdout).not.toContain('hunter');
    }
  });

  test('is none: what tools read, what agents are told by, values, patches, models and what flotilla wrote', async () => {
    const repo = withConfig({
      'flotilla.yaml':
        'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments: [{name: prod, patches: [{path: ./apps/llama/patch.yaml}]}]\n',
      'apps/llama/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      'apps/llama/application.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\n',
      'apps/llama/values.yaml': 'replicas: 3\n',
      'apps/llama/.hidden.yaml': 'a: [',
      'apps/llama/patch.yaml':
        'apiVersion: workload.matrixinfer.ai/v1alpha1\nkind: ModelInfer\nmetadata: {name: llama}\nspec: {replicas: 3}\n',
    });
    expect((await repo.run(['synth'])).stderr).not.toContain('error');
    expect(names(repo, 'generated/prod/default/llama/live/companions.yaml')).toEqual(['ConfigMap llama-config']);
  });

  test('beside several models says by a label whose it is', async () => {
    const repo = withConfig({ 'apps/llama/model-serving.yaml': toYaml(aModelServing({ name: 'qwen' })) });
    const { code, stderr } = await repo.run(['synth']);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "apps/llama/model-infer.yaml:17:13: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
         17 |           - name: main
            |             ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      apps/llama/config.yaml:3:11: error: metadata: ConfigMap llama-config lies beside several models, and does not say whose it is
          3 | metadata: {name: llama-config}
            |           ^ write the label flotilla.dev/model: and the name of the model, such as llama, qwen  [companion-model]
      1 error, 1 warning
      ",
      }
    `);
    repo.write('apps/llama/config.yaml', CONFIG.replace('{name', '{labels: {flotilla.dev/model: qwen}, name'));
    expect((await repo.run(['synth'])).code).toBe(0);
    expect(names(repo, 'generated/default/qwen/live/companions.yaml')).toEqual(['ConfigMap llama-config']);
    expect(repo.tree()[LIVE]).toBeUndefined();
    // Asked for alone, a model does not lose or take what is another's.
    expect((await repo.run(['synth', APP])).code).toBe(0);
    expect(repo.tree()[LIVE]).toBeUndefined();
  });

  test('in an environment: has its namespace, name and labels, its patches, and what the environment has itself', async () => {
    const project = `${ROLLING}environments:
  - name: prod
    namespace: llm
    namePrefix: prod-
    labels: {env: prod}
    patches:
      - patch: {apiVersion: v1, kind: ConfigMap, metadata: {name: llama-config}, data: {level: warning}}
  - name: staging
`;
    const service = `apiVersion: v1
kind: Service
metadata: {name: front}
spec:
  selector: {modelinfer.matrixinfer.ai/name: llama}
  ports: [{port: 80}]
`;
    const repo = withConfig({
      'flotilla.yaml': project,
      'apps/llama/service.yaml': service,
      'apps/llama/environments/staging/service.yaml': service.replace('port: 80', 'port: 81'),
    });
    expect((await repo.run(['synth'])).code).toBe(0);
    const prod = repo.tree()['generated/prod/llm/prod-llama/live/companions.yaml'] ?? '';
    expect(prod).toMatchInlineSnapshot(`
      "# Generated by flotilla from apps/llama/model-infer.yaml; sha256:9904020b19d1b3c0. Do not edit.
      apiVersion: v1
      kind: Service
      metadata:
        name: prod-front
        namespace: llm
        labels:
          env: prod
          flotilla.dev/model: prod-llama
      spec:
        ports:
        - port: 80
        selector:
          modelinfer.matrixinfer.ai/name: prod-llama
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: prod-llama-config-tzdzkgc4ff
        namespace: llm
        labels:
          env: prod
          flotilla.dev/model: prod-llama
      data:
        level: warning
      "
    `);
    const [name = ''] = /prod-llama-config-\w+/.exec(prod) ?? [];
    expect(repo.tree()['generated/prod/llm/prod-llama/live/group-0/r-0.yaml']).toContain(`name: ${name}\n`);
    expect(repo.tree()['generated/staging/default/llama/live/companions.yaml']).toContain('port: 81');
  });

  test('of a form that no server would take is refused with its place', async () => {
    const repo = withConfig({
      'apps/llama/broken.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {generateName: x-, labels: {a: 1}}
data: {port: 8080}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: router}
spec: {template: {spec: {containers: [{name: router, imagee: x}]}}}
---
apiVersion: v1
kind: ConfigMapList
metadata: {}
items: []
`,
    });
    const { code, stdout } = await repo.run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "apps/llama/model-infer.yaml:17:13: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
         17 |           - name: main
            |             ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      apps/llama/broken.yaml:3:11: error: metadata.name: it has no name, so that nobody could tell it from others
          3 | metadata: {generateName: x-, labels: {a: 1}}
            |           ^ write metadata.name; a generated name makes another object at every sync  [companion]
      apps/llama/broken.yaml:3:42: error: metadata.labels.a: expected text, found 1
          3 | metadata: {generateName: x-, labels: {a: 1}}
            |                                          ^ write "1", in quotes  [wrong-type]
      apps/llama/broken.yaml:4:14: error: data.port: expected text, found 8080
          4 | data: {port: 8080}
            |              ^ write "8080", in quotes  [wrong-type]
      apps/llama/broken.yaml:9:54: error: spec.template.spec.containers[0].imagee: unknown field
          9 | spec: {template: {spec: {containers: [{name: router, imagee: x}]}}}
            |                                                      ^ did you mean "image"?  [unknown-field]
      apps/llama/broken.yaml:12:7: error: kind: a list of objects is no object of its own
         12 | kind: ConfigMapList
            |       ^ write each as a document, with --- between them  [companion]
      "
    `);
  });

  test('can be switched off', async () => {
    const off = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\ncompanions: {files: []}\n';
    const repo = withConfig({ 'flotilla.yaml': off });
    await repo.run(['synth']);
    expect(repo.tree()[LIVE]).toBeUndefined();
  });

  test('whose content was edited in the snapshot of a revision is refused', async () => {
    const repo = withConfig({ 'flotilla.yaml': ROLLING });
    await repo.run(['synth']);
    const [path = ''] = Object.keys(repo.tree()).filter((each) => each.includes('/revisions/'));
    repo.write(path, (repo.tree()[path] ?? '').replace('level: info', 'level: debug'));
    const { code, stderr } = await repo.run(['synth']);
    expect(code).toBe(1);
    expect(stderr).toContain('was edited');
  });

  test('is there before the pods of any group that Argo CD moves', async () => {
    const repo = withConfig({ 'flotilla.yaml': `${ROLLING}promotion: automatic\nagents: [argocd]\n` });
    await repo.run(['synth']);
    const wave = (path: string): number => Number(/sync-wave: "?(-?\d+)/.exec(repo.tree()[path] ?? '')?.[1] ?? '0');
    const groups = [0, 1].map((group) => wave(`generated/default/llama/live/group-${group}/r-0.yaml`));
    expect(wave(LIVE)).toBe(Math.min(...groups));
  });

  const claims = (request: string): string => `apiVersion: resource.k8s.io/v1
kind: ResourceClaimTemplate
metadata: {name: gpus}
spec: {spec: {devices: {requests: [{name: gpu, ${request}}]}}}
---
apiVersion: resource.nvidia.com/v1beta1
kind: ComputeDomain
metadata: {name: domain}
spec: {numNodes: 0, channel: {resourceClaimTemplate: {name: channel}}}
`;

  test.each([
    ['counted', claims('exactly: {deviceClassName: gpu.nvidia.com, count: 4}'), '4 gpu.nvidia.com'],
    ['counted by an older version', claims('deviceClassName: gpu.nvidia.com, count: 4'), '4 gpu.nvidia.com'],
    [
      'all of a node: unknown',
      claims('exactly: {deviceClassName: gpu.nvidia.com, allocationMode: All}'),
      '1 claim/gpus',
    ],
    ['not there: unknown', CONFIG, '1 claim/channel and 1 claim/gpus'],
  ])('tells plan and diff the devices that pods claim: %s', async (_, beside, devices) => {
    const claiming = (image: string): string => {
      const text = toYaml(aModelInfer({ image }));
      const fields =
        'resourceClaims: [{name: gpu, resourceClaimTemplateName: gpus}, {name: imex, resourceClaimTemplateName: channel}]';
      return text.replace(/^( *)containers:/m, `$1${fields}\n$1containers:`);
    };
    const repo = repository({ [APP]: claiming('llm:A'), 'apps/llama/claims.yaml': beside });
    await repo.run(['synth']);
    await repo.run(['synth', '--output-dir', 'before']);
    repo.write(APP, claiming('llm:B'));
    await repo.run(['synth']);
    expect((await repo.run(['plan'])).stdout).toContain(
      `1 pod replaced, ${devices.replace(' and ', ', ')} out of service`,
    );
    expect((await repo.run(['diff', './before'])).stdout).toContain(`1 pod replaced; ${devices} out of service`);
  });
});

function appsOf(file: string): string {
  return `${ROLLING}apps: ["${file.replace('/llama/', '/*/')}"]\n`;
}
