import { execFileSync } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { aModelInfer, type ModelWish } from '../support/models.ts';
import { repository } from '../support/world.ts';

const URL = 'https://git.example.com/team/models.git';

function checkout(files: Readonly<Record<string, string>> = {}, wish: ModelWish = {}) {
  return repository({ 'apps/a/model-infer.yaml': JSON.stringify(aModelInfer({ image: 'a:1', ...wish })), ...files });
}

const HEAD = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n';
const APART = 'gang:\n  taskKey: revision\n';

describe('bootstrap argocd', () => {
  test('notes it in a new flotilla.yaml, writes everything, and says what a person does once', async () => {
    const repo = checkout();
    const { code, stdout } = await repo.run(['bootstrap', 'argocd', '--repository', URL, '--branch', 'main']);
    expect(code).toBe(0);
    expect(repo.tree()['flotilla.yaml']).toBe(
      `${HEAD}${APART}argocd:\n  repository: ${URL}\n  branch: main\n  split: model\n`,
    );
    expect(
      Object.keys(repo.tree())
        .filter((path) => path.includes('/agents/'))
        .sort(),
    ).toEqual([
      'generated/agents/argocd-cm/patch.yaml',
      'generated/agents/argocd/default-llama.yaml',
      'generated/agents/argocd/flotilla.yaml',
    ]);
    expect(stdout.slice(stdout.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
      "Commit and push, then once for the cluster:
        kubectl -n argocd patch configmap argocd-cm --patch-file generated/agents/argocd-cm/patch.yaml
        kubectl apply -f generated/agents/argocd/flotilla.yaml
      "
    `);
  });

  test('synth keeps them current, removes them with their section, and --check tells when they are stale', async () => {
    const repo = checkout();
    await repo.run(['bootstrap', 'argocd', '--repository', URL]);
    expect((await repo.run(['synth', '--check'])).code).toBe(0);
    const path = 'generated/agents/argocd/default-llama.yaml';
    repo.write(
      'flotilla.yaml',
      `${HEAD}promotion: automatic\nagents: [argocd]\nargocd: { repository: x, split: model }\n`,
    );
    expect((await repo.run(['synth', '--check'])).stdout).toContain(`changed  ${path}\n`);
    await repo.run(['synth']);
    expect(repo.tree()[path]).toContain('ApplyOutOfSyncOnly=true');
    repo.write('flotilla.yaml', HEAD);
    expect(await repo.run(['synth'])).toMatchObject({ code: 1 });
    await repo.run(['synth', '--accept-outage']);
    expect(Object.keys(repo.tree()).filter((each) => each.includes('/agents/'))).toEqual([]);
  });

  test.each([
    { what: 'people said what a task is', project: 'gang: {taskKey: role}\n' },
    { what: 'people chose a form', project: 'gang: {form: tasks}\n' },
    { what: 'another agent applies the pods already', project: 'flux: {}\n', options: ['--instead-of', 'flux'] },
  ])('$what: the tasks of a gang stay as they are', async ({ project, options = [] }) => {
    const repo = checkout({ 'flotilla.yaml': `${HEAD}${project}` });
    await repo.run(['synth']);
    await repo.run(['bootstrap', 'argocd', '--repository', URL, ...options]);
    expect(repo.tree()['flotilla.yaml']).not.toContain('revision');
  });

  test('in a rollout the tasks of a gang stay as they are; once it stands still, they change and no pod restarts', async () => {
    const repo = gitRepository();
    onTestFinished(repo.dispose);
    const put = (image: string): void =>
      repo.put('apps/a/model-infer.yaml', JSON.stringify(aModelInfer({ image, gangSchedule: {} })));
    const args = ['bootstrap', 'argocd', '--repository', URL];
    put('a:1');
    await repo.flotilla('synth');
    put('a:2');
    await repo.flotilla('synth');
    repo.commit('a rollout');
    expect((await repo.flotilla(...args)).code).toBe(0);
    expect(repo.read('flotilla.yaml')).not.toContain('taskKey');
    repo.git('checkout', '--quiet', '.');
    repo.git('clean', '--quiet', '-fd');
    while ((await repo.flotilla('promote', '--commit')).said.includes('to come'));
    expect((await repo.flotilla(...args)).code).toBe(0);
    expect(repo.read('flotilla.yaml')).toContain(APART);
    const { code, said } = await repo.flotilla('diff', 'HEAD', '--gate');
    expect(code).toBe(0);
    expect(said).toMatch(/^Nothing restarts/m);
    expect(said).toMatch(/minTaskMember/);
  });

  test('a model with more than 1,000 objects is split by group, a smaller one is not', async () => {
    const large = checkout({}, { replicas: 251, gangSchedule: {}, roles: [{ name: 'r', replicas: 3 }] });
    await large.run(['--quiet', 'bootstrap', 'argocd', '--repository', URL]);
    expect(large.tree()['flotilla.yaml']).toContain('split: group\n');
    expect(large.tree()['generated/agents/argocd/default-llama.yaml']?.match(/^kind: Application$/gm)).toHaveLength(
      252,
    );
    const small = checkout({}, { replicas: 249, gangSchedule: {}, roles: [{ name: 'r', replicas: 3 }] });
    await small.run(['--quiet', 'bootstrap', 'argocd', '--repository', URL]);
    expect(small.tree()['flotilla.yaml']).toContain('split: model\n');
  });

  test('waves need a model in one Application, however large', async () => {
    const project = `${HEAD}promotion: automatic\nagents: [argocd]\n`;
    const repo = checkout({ 'flotilla.yaml': project }, { replicas: 600 });
    await repo.run(['--quiet', 'bootstrap', 'argocd', '--repository', URL]);
    expect(repo.tree()['flotilla.yaml']).toContain('split: model\n');
    const forced = checkout({ 'flotilla.yaml': project });
    const { code, stderr } = await forced.run(['bootstrap', 'argocd', '--repository', URL, '--split', 'group']);
    expect(code).toBe(1);
    expect(stderr).toContain('Argo CD starts the stages by waves within one Application');
    expect(forced.tree()['flotilla.yaml']).toBe(project);
  });
});

test('Argo CD follows the repository from which this one was cloned, and no password gets into a file', async () => {
  const repo = gitRepository();
  onTestFinished(repo.dispose);
  repo.put('apps/a/model-infer.yaml', JSON.stringify(aModelInfer({ image: 'a:1' })));
  execFileSync('git', ['-C', repo.folder, 'remote', 'add', 'origin', URL.replace('https://', 'https://me:secret@')]);
  expect(await repo.flotilla('bootstrap', 'argocd')).toMatchObject({ code: 0 });
  expect(repo.read('flotilla.yaml')).toBe(`${HEAD}${APART}argocd:\n  repository: ${URL}\n  split: model\n`);
});

describe('bootstrap flux', () => {
  test('adds its section to what a person wrote, comments and all', async () => {
    const before = `# ours\n${HEAD}output: out # here`;
    const repo = checkout({ 'flotilla.yaml': before });
    const { code, stdout } = await repo.run(['bootstrap', 'flux', '--source', 'models', '--path', 'teams/nlp']);
    expect(code).toBe(0);
    expect(repo.tree()['flotilla.yaml']).toBe(
      `${before}\nflux:\n  source: models\n  path: teams/nlp\n  split: model\n`,
    );
    expect(stdout).toContain('  kubectl apply -f out/agents/flux/flotilla.yaml\n');
    expect(repo.tree()['out/agents/flux/flotilla.yaml']).toMatchInlineSnapshot(`
      "# Generated by flotilla from flotilla.yaml; sha256:6287dc3b127ff467. Do not edit.
      apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata:
        name: flotilla
        namespace: flux-system
      spec:
        interval: 10m
        path: ./teams/nlp/out/agents/flux
        prune: true
        retryInterval: 1m
        sourceRef:
          kind: GitRepository
          name: models
      "
    `);
    expect(repo.tree()['out/agents/flux/default-llama.yaml']).toContain('path: ./teams/nlp/out/default/llama/live\n');
  });

  test('with exceptions from policies', async () => {
    const repo = checkout();
    const rules = 'require-owner/check, require-owner/check-job,other/x';
    await repo.run(['bootstrap', 'flux', '--pod-security', 'baseline', '--kyverno', rules]);
    expect(repo.tree()['generated/agents/flux/policies.default.yaml']).toMatchInlineSnapshot(`
      "# Generated by flotilla from flotilla.yaml; sha256:b35ecc346851a1db. Do not edit.
      apiVersion: v1
      kind: Namespace
      metadata:
        name: default
        annotations:
          argocd.argoproj.io/sync-options: Prune=false,Delete=false
          kustomize.toolkit.fluxcd.io/prune: disabled
        labels:
          pod-security.kubernetes.io/enforce: baseline
      ---
      apiVersion: kyverno.io/v2
      kind: PolicyException
      metadata:
        name: flotilla
        namespace: default
      spec:
        exceptions:
        - policyName: require-owner
          ruleNames:
          - check
          - check-job
        - policyName: other
          ruleNames:
          - x
        match:
          any:
          - resources:
              kinds:
              - Pod
              namespaces:
              - default
              selector:
                matchExpressions:
                - key: modelinfer.matrixinfer.ai/name
                  operator: Exists
          - resources:
              kinds:
              - Pod
              namespaces:
              - default
              selector:
                matchExpressions:
                - key: modelserving.volcano.sh/name
                  operator: Exists
          - resources:
              kinds:
              - Pod
              namespaces:
              - default
              selector:
                matchExpressions:
                - key: leaderworkerset.sigs.k8s.io/name
                  operator: Exists
      "
    `);
  });

  test('run again it changes nothing; what would change stands in flotilla.yaml', async () => {
    const repo = checkout();
    await repo.run(['bootstrap', 'flux']);
    const before = repo.tree();
    expect((await repo.run(['bootstrap', 'flux'])).code).toBe(0);
    expect(repo.tree()).toEqual(before);
    const { code, stderr } = await repo.run(['bootstrap', 'flux', '--pod-security', 'baseline']);
    expect(code).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "apps/a/model-infer.yaml:1:302: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
          1 | "entryTemplate":{"spec":{"containers":[{"name":"main","image":"a:1","resources":{}}]}},"workerReplicas":0}]}}}
            |                                        ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      1 warning
      flotilla: cannot set --pod-security: flotilla.yaml has a section flux already
        Edit it there, then run flotilla synth.
      "
    `);
  });
});

describe('bootstrap refuses', () => {
  test.each([
    { what: 'an agent that it does not know', argv: ['nobody'], says: 'flotilla knows no such agent' },
    { what: 'Argo CD without its repository', argv: ['argocd'], says: '--repository is not given' },
    { what: 'an option of the other agent', argv: ['flux', '--branch', 'main'], says: 'it says nothing to flux' },
    {
      what: 'a Kyverno rule without its policy',
      argv: ['flux', '--kyverno', 'check'],
      says: '“check” names no rule of a policy',
    },
  ])('$what', async ({ argv, says }) => {
    const repo = checkout();
    const { code, stderr } = await repo.run(['bootstrap', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(repo.tree()['flotilla.yaml']).toBeUndefined();
  });

  test('a second agent for the same folders', async () => {
    const repo = checkout();
    await repo.run(['bootstrap', 'flux']);
    const before = repo.tree();
    const { code, stderr } = await repo.run(['bootstrap', 'argocd', '--repository', URL]);
    expect({ code, stderr: stderr.slice(stderr.indexOf('flotilla: ')) }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: cannot set up Argo CD: flotilla.yaml has a section flux: Flux applies the same folders, and each would undo what the other does
        Take over with flotilla bootstrap argocd --instead-of flux; for two clusters, one with each agent, write the section argocd by hand.
      ",
      }
    `);
    expect(repo.tree()).toEqual(before);
  });

  test('a flotilla.yaml that cannot take a line more, and shows what to add', async () => {
    const flow = '{ apiVersion: flotilla.dev/v1alpha1, kind: Project }';
    const repo = checkout({ 'flotilla.yaml': flow });
    const { code, stderr } = await repo.run(['bootstrap', 'flux']);
    expect(code).toBe(2);
    expect(stderr).toContain('Add by hand:\nflux:\n  split: model\n');
    expect(repo.tree()['flotilla.yaml']).toBe(flow);
  });

  test('an agent whose annotations the pods would not carry', async () => {
    const project = `${HEAD}agents: [argocd]\n`;
    const repo = checkout({ 'flotilla.yaml': project });
    const { code, stderr } = await repo.run(['bootstrap', 'flux']);
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "apps/a/model-infer.yaml:1:302: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
          1 | "entryTemplate":{"spec":{"containers":[{"name":"main","image":"a:1","resources":{}}]}},"workerReplicas":0}]}}}
            |                                        ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      1 warning
      flotilla.yaml:4:1: error: flux: agents leaves out flux, so the pods would not carry what makes it replace them
          4 | flux:
            | ^ name it in agents, or remove the section flux  [unsupported-value]
      1 error
      "
    `);
    expect(repo.tree()['flotilla.yaml']).toBe(project);
  });

  test('models whose agents’ objects would share a name, or have too long a one', async () => {
    const named = (name: string, namespace: string): string => {
      const written = aModelInfer({ image: 'a:1' });
      return JSON.stringify({ ...written, metadata: { name, namespace } });
    };
    const repo = repository({
      'flotilla.yaml': `${HEAD}flux: {}\n`,
      'apps/a/model-infer.yaml': named('b-c', 'a'),
      'apps/b/model-infer.yaml': named('c', 'a-b'),
      'apps/c/model-infer.yaml': named('b-c-7', 'a'),
      'apps/d/model-infer.yaml': named('d', 'n'.repeat(62)),
    });
    const { code, stderr } = await repo.run(['synth']);
    expect(code).toBe(1);
    expect(stderr.match(/error: .*/g)).toMatchInlineSnapshot(`
      [
        "error: metadata.name: the agent's object a-b-c would have the name of one of the model in apps/b/model-infer.yaml",
        "error: metadata.name: the agent's object a-b-c-7 would have the name of one of the model in apps/b/model-infer.yaml",
        "error: metadata.name: the agent's object nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn-d-1 would have 66 characters; 63 are allowed",
      ]
    `);
  });
});

test('every environment gets its own, and its own step', async () => {
  const environments = `${HEAD}environments:\n- name: staging\n  namespace: staging\n- name: production\n`;
  const repo = checkout({ 'flotilla.yaml': environments });
  const { code, stdout } = await repo.run(['bootstrap', 'flux']);
  expect(code).toBe(0);
  expect(
    Object.keys(repo.tree())
      .filter((path) => path.includes('/agents/'))
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "generated/production/agents/flux/default-llama.yaml",
      "generated/production/agents/flux/flotilla.yaml",
      "generated/staging/agents/flux/flotilla.yaml",
      "generated/staging/agents/flux/namespace.staging.yaml",
      "generated/staging/agents/flux/staging-llama.yaml",
    ]
  `);
  expect(repo.tree()['generated/staging/agents/flux/staging-llama.yaml']).toContain(
    'path: ./generated/staging/staging/llama/live',
  );
  expect(stdout.slice(stdout.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
    "Commit and push, then once for the cluster of staging:
      kubectl apply -f generated/staging/agents/flux/flotilla.yaml

    Commit and push, then once for the cluster of production:
      kubectl apply -f generated/production/agents/flux/flotilla.yaml
    "
  `);
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
});

test('Flux is given the namespaces of models, which it never prunes; Argo CD makes them by itself', async () => {
  const fleet = JSON.stringify(aModelInfer({ image: 'a:1' })).replace(
    '"metadata":{',
    '"metadata":{"namespace":"fleet",',
  );
  const start = { 'apps/llama/model-infer.yaml': fleet };
  const flux = repository(start);
  await flux.run(['bootstrap', 'flux']);
  expect(flux.tree()['generated/agents/flux/namespace.fleet.yaml']).toMatch(
    /\nkind: Namespace\nmetadata:\n {2}name: fleet\n {2}annotations:\n[\s\S]* {4}kustomize.toolkit.fluxcd.io\/prune: disabled\n$/,
  );
  const argocd = repository(start);
  await argocd.run(['bootstrap', 'argocd', '--repository', URL]);
  const texts = Object.entries(argocd.tree()).filter(([path]) => path.startsWith('generated/agents/argocd/'));
  expect(texts.map(([path]) => path)).not.toContain('generated/agents/argocd/namespace.fleet.yaml');
  expect(texts.filter(([, text]) => text.includes('- CreateNamespace=true')).length).toBe(1);
});

test('synth warns of a model that one object of an agent does not hold well', async () => {
  const roles = [{ name: 'r', replicas: 4, workers: 1 }];
  const large = checkout(
    { 'flotilla.yaml': `${HEAD}agents: [flux]\nflux: {}\n` },
    { replicas: 200, roles, gangSchedule: {} },
  );
  const { code, stdout } = await large.run(['validate']);
  expect(code).toBe(0);
  expect(stdout).toContain('objects are more than one Kustomization of Flux holds well (1000)');
  const split = checkout(
    { 'flotilla.yaml': `${HEAD}agents: [flux]\nflux: {split: group}\n` },
    { replicas: 200, roles, gangSchedule: {} },
  );
  expect((await split.run(['validate'])).stdout).not.toContain('holds well');
});

describe('a pod of which Argo CD must keep a copy in an annotation of at most 262,144 bytes', () => {
  const argocd = `argocd: {repository: ${URL}}\n`;
  const tooLarge = /pod of role "r" has 2\d{5} bytes; Argo CD cannot apply more than 262144/;

  test.each<{ what: string; project: string; bytes: number; warns: boolean }>([
    { what: 'a larger one', project: argocd, bytes: 263_000, warns: true },
    { what: 'a smaller one', project: argocd, bytes: 260_000, warns: false },
    { what: 'with another agent', project: 'agents: [flux]\nflux: {}\n', bytes: 263_000, warns: false },
    {
      what: 'replaced in stages, without a copy',
      project: `agents: [argocd]\npromotion: automatic\n${argocd}`,
      bytes: 263_000,
      warns: false,
    },
    { what: 'where no agent is set up', project: '', bytes: 263_000, warns: false },
  ])('$what', async ({ project, bytes, warns }) => {
    const model = JSON.stringify(aModelInfer({ image: 'a:1', roles: [{ name: 'r' }] }));
    const long = model.replaceAll('"image":"a:1"', `"image":"a:1","args":["${'x'.repeat(bytes)}"]`);
    const repo = checkout({ 'apps/a/model-infer.yaml': long, 'flotilla.yaml': `${HEAD}${project}` });
    const { code, stdout } = await repo.run(['validate']);
    expect(code).toBe(0);
    expect(tooLarge.test(stdout)).toBe(warns);
  });
});

describe('bootstrap --crd', () => {
  const ofObjects = (tree: Readonly<Record<string, string>>) =>
    Object.keys(tree).filter((path) => /\/(crd|model)\.yaml$/.test(path));

  test('has the cluster hold each model, also where the agent is set up already', async () => {
    const repo = checkout();
    await repo.run(['bootstrap', 'flux']);
    expect(ofObjects(repo.tree())).toEqual([]);
    const { code, stdout } = await repo.run(['bootstrap', 'flux', '--crd']);
    expect(code).toBe(0);
    expect(repo.tree()['flotilla.yaml']).toBe(`${HEAD}flux:\n  split: model\ncrd: true\n`);
    expect([...ofObjects(repo.tree())].sort()).toEqual([
      'generated/agents/flux/crd.yaml',
      'generated/default/llama/live/model.yaml',
    ]);
    expect(stdout.slice(stdout.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
      "Commit and push, then once for the cluster:
        kubectl apply -f generated/agents/flux/flotilla.yaml

      flotilla status --publish writes the status of the models’ objects: docs/kubectl.md.
      "
    `);
    expect(repo.tree()['generated/default/llama/live/model.yaml']).toMatchInlineSnapshot(`
      "# Generated by flotilla from apps/a/model-infer.yaml; sha256:d9b2cf69fecfad25. Do not edit.
      apiVersion: flotilla.dev/v1alpha1
      kind: ModelInfer
      metadata:
        name: llama
        namespace: default
        labels:
          modelinfer.matrixinfer.ai/name: llama
      spec:
        replicas: 2
        schedulerName: volcano
        rolloutStrategy:
          type: InferGroupRollingUpdate
          rollingUpdateConfiguration: {}
        template:
          roles:
          - name: r
            entryTemplate:
              spec:
                containers:
                - name: main
                  image: a:1
                  resources: {}
            workerReplicas: 0
      rollout:
        generation: "1"
        groups: |
          0-1 4fk7tcqbqf r=1x1
        partition: "0"
        recoveryPolicy: RoleRecreate
        restartGracePeriodSeconds: "0"
        target: 4fk7tcqbqf
      "
    `);
    repo.write('flotilla.yaml', `${HEAD}flux:\n  split: model\n`);
    await repo.run(['synth']);
    expect(ofObjects(repo.tree())).toEqual([]);
  });

  test('no pod changes for it: nothing restarts, and without it every other byte is the same', async () => {
    const repo = checkout();
    await repo.run(['bootstrap', 'argocd', '--repository', URL]);
    const before = repo.tree();
    await repo.run(['bootstrap', 'argocd', '--crd']);
    const changed = Object.entries(repo.tree()).filter(([path, text]) => before[path] !== text);
    expect(changed.map(([path]) => path).sort()).toEqual([
      'flotilla.yaml',
      'generated/agents/argocd-cm/patch.yaml',
      'generated/agents/argocd/crd.yaml',
      'generated/default/llama/live/model.yaml',
    ]);
    expect(repo.tree()['generated/agents/argocd-cm/patch.yaml']).toContain(
      'resource.customizations.health.flotilla.dev_ModelInfer: |',
    );
  });

  test('where a model is split, its object lies with its ConfigMap', async () => {
    const argocd = checkout();
    await argocd.run(['bootstrap', 'argocd', '--repository', URL, '--split', 'group', '--crd']);
    expect(argocd.tree()['generated/agents/argocd/default-llama.yaml']).toContain(
      'include: "{expectation.yaml,model.yaml}"',
    );
    const flux = checkout();
    await flux.run(['bootstrap', 'flux', '--split', 'group', '--crd']);
    expect(flux.tree()['generated/default/llama/live/kustomization.yaml']).toContain(
      '- expectation.yaml\n- model.yaml\n',
    );
    expect(flux.tree()['generated/agents/flux/default-llama.yaml']).toContain(
      'kind: ModelInfer\n    current: "true"\n',
    );
  });

  test('no agent removes a CRD, and no label of an agent gets onto the object', async () => {
    const labels = { team: 'nlp', 'app.kubernetes.io/instance': 'other' };
    const spec = aModelInfer({ image: 'a:1' });
    const repo = checkout({
      'apps/a/model-infer.yaml': JSON.stringify({
        ...spec,
        metadata: { name: 'llama', labels, annotations: { a: 'b' } },
      }),
    });
    await repo.run(['bootstrap', 'flux', '--crd']);
    expect(repo.tree()['generated/agents/flux/crd.yaml']).toContain('kustomize.toolkit.fluxcd.io/prune: disabled\n');
    expect(repo.tree()['generated/default/llama/live/model.yaml']).toContain(
      'metadata:\n  name: llama\n  namespace: default\n  labels:\n    team: nlp\n    modelinfer.matrixinfer.ai/name: llama\nspec:\n',
    );
  });

  test('crd without an agent that would apply it is a mistake, and so is --crd while pods change hands', async () => {
    const repo = checkout({ 'flotilla.yaml': `${HEAD}crd: true\n` });
    expect((await repo.run(['synth'])).stderr).toMatchInlineSnapshot(`
      "flotilla.yaml:3:6: error: crd: the CRD lies beside the files of an agent, and none is set up to apply it
          3 | crd: true
            |      ^ run flotilla bootstrap argocd --crd or flotilla bootstrap flux --crd, or remove crd  [unsupported-value]
      1 error
      "
    `);
    const moving = checkout();
    await moving.run(['bootstrap', 'argocd', '--repository', URL]);
    expect(await moving.run(['bootstrap', 'flux', '--instead-of', 'argocd', '--crd'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "apps/a/model-infer.yaml:1:302: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
          1 | "entryTemplate":{"spec":{"containers":[{"name":"main","image":"a:1","resources":{}}]}},"workerReplicas":0}]}}}
            |                                        ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      1 warning
      flotilla: cannot use --crd: the pods are changing hands
        Run bootstrap with --crd alone, before that or after its last step.
      ",
        "stdout": "",
      }
    `);
  });
});
