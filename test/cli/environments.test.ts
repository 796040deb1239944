import { describe, expect, test } from 'vitest';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelInfer } from '../support/models.ts';
import { repository, type Tree } from '../support/world.ts';

const APP = 'apps/llama/model-infer.yaml';

const PROJECT = `apiVersion: flotilla.dev/v1alpha1
kind: Project
environments:
  - name: staging
    namespace: staging
  - name: production
    namespace: llm
    namePrefix: prod-
    labels: {env: production}
    annotations: {scheduling.volcano.sh/queue-name: gold}
    images:
      - {name: llm, newTag: B}
    patches:
      - path: apps/llama/production.yaml
      - target: {name: lla*}
        patch:
          - {op: add, path: /spec/template/roles/0/replicas, value: 2}
`;

const PATCH = `metadata:
  name: llama
spec:
  replicas: 3
  template:
    roles:
      - name: r
        entryTemplate:
          spec:
            containers:
              - name: main
                args: [--fast]
`;

function content(changes: Readonly<Record<string, string>> = {}): Tree {
  return {
    'flotilla.yaml': PROJECT,
    [APP]: toYaml(aModelInfer()),
    'apps/llama/production.yaml': PATCH,
    ...changes,
  };
}

describe('a repository with environments', () => {
  test('build prints the ModelInfer as an environment has it', async () => {
    const { code, stdout, stderr } = await repository(content()).run(['-q', 'build', '--env', 'production']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "apiVersion: workload.matrixinfer.ai/v1alpha1
      kind: ModelInfer
      metadata:
        name: prod-llama
        namespace: llm
        labels:
          env: production
        annotations:
          scheduling.volcano.sh/queue-name: gold
      spec:
        replicas: 3
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
                  image: llm:B
                  resources: {}
                  args:
                  - --fast
              metadata:
                labels:
                  env: production
                annotations:
                  scheduling.volcano.sh/queue-name: gold
            workerReplicas: 0
            replicas: 2
      "
    `);
  });

  test('build without environments prints what is written', async () => {
    const { stdout } = await repository({ [APP]: toYaml(aModelInfer()) }).run(['build']);
    expect(stdout).toBe(toYaml(aModelInfer()));
  });

  test('synth writes each environment to folders of its own, with a rollout of its own', async () => {
    const repo = repository(content());
    expect(await repo.run(['-q', 'synth'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = Object.keys(repo.tree()).filter((path) => !(path in content()));
    expect(written.map((path) => path.replace(/-[a-z0-9]{10}\.yaml$/, '-….yaml')).sort()).toMatchInlineSnapshot(`
      [
        "apps/llama/environments/production/revisions/prod-llama-….yaml",
        "apps/llama/environments/production/rollout.yaml",
        "apps/llama/environments/staging/revisions/llama-….yaml",
        "apps/llama/environments/staging/rollout.yaml",
        "generated/production/llm/prod-llama/live/expectation.yaml",
        "generated/production/llm/prod-llama/live/group-0/r-0.yaml",
        "generated/production/llm/prod-llama/live/group-0/r-1.yaml",
        "generated/production/llm/prod-llama/live/group-1/r-0.yaml",
        "generated/production/llm/prod-llama/live/group-1/r-1.yaml",
        "generated/production/llm/prod-llama/live/group-2/r-0.yaml",
        "generated/production/llm/prod-llama/live/group-2/r-1.yaml",
        "generated/production/llm/prod-llama/plan.md",
        "generated/staging/staging/llama/live/expectation.yaml",
        "generated/staging/staging/llama/live/group-0/r-0.yaml",
        "generated/staging/staging/llama/live/group-1/r-0.yaml",
        "generated/staging/staging/llama/plan.md",
      ]
    `);
    expect(await repo.run(['-q', 'synth', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('synth --env writes that environment and leaves the other alone', async () => {
    const repo = repository(content());
    await repo.run(['synth']);
    const before = repo.tree();
    repo.write(APP, toYaml(aModelInfer({ image: 'llm:C' })));
    expect(await repo.run(['synth', '--env', 'staging'])).toMatchObject({ code: 0 });
    const changed = Object.keys(repo.tree()).filter((path) => repo.tree()[path] !== before[path] && path !== APP);
    expect(changed.length).toBeGreaterThan(3);
    expect(
      changed.filter((path) => !/^(generated\/staging\/|apps\/llama\/environments\/staging\/)/.test(path)),
    ).toEqual([]);
  });

  test('an error in one environment keeps all of them from being written', async () => {
    const repo = repository(content({ 'apps/llama/production.yaml': PATCH.replace('replicas: 3', 'replicas: -3') }));
    const before = repo.tree();
    expect(await repo.run(['synth'])).toMatchObject({ code: 1, stdout: '' });
    expect(repo.tree()).toEqual(before);
  });

  test('a change of the patch rolls out in that environment alone, stage by stage', async () => {
    const repo = repository(content());
    await repo.run(['synth']);
    repo.write('apps/llama/production.yaml', PATCH.replace('--fast', '--faster'));
    const { stdout } = await repo.run(['synth']);
    expect(stdout).not.toContain('staging');
    expect(
      (await repo.run(['plan'])).stdout.replaceAll(/\b[bcdfghjklmnpqrstvwxz2456789]{10}\b/g, '…'),
    ).toMatchInlineSnapshot(`
      "staging/llama in staging
        All 2 groups run ….
        target …, partition 0, maxUnavailable 1, maxSurge 0
        now    …  groups 0-1

      llm/prod-llama in production
        1 of 3 groups runs …; 2 groups to come in 2 stages.
        args --fast → --faster (entry of r)
        target …, partition 0, maxUnavailable 1, maxSurge 0
        now    …  groups 0-1
        now    …  group 2
        stages 2-3 of 3  replaces groups 0-1, 1 group each: 2 pods replaced each, none out of service, 2 groups left
        at most none out of service, at least 2 groups left
        plan …: flotilla promote prod-llama --env production --expect-plan …
      "
    `);
    expect((await repo.run(['promote', '--env', 'production'])).stdout).toContain('llm/prod-llama');
    expect((await repo.run(['promote', '--env', 'staging'])).code).toBe(1);
    expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  });

  test.each([['promote'], ['history'], ['build'], ['synth', '--stdout'], ['status']])(
    '%s asks which environment is meant',
    async (...argv) => {
      const repo = repository(content());
      await repo.run(['synth']);
      expect(await repo.run(argv)).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'flotilla: cannot choose an environment: several could be meant\n' +
          '  Name one with --env: staging, production.\n',
      });
    },
  );

  test('an environment that there is not', async () => {
    expect(await repository(content()).run(['synth', '--env', 'prod'])).toMatchObject({
      code: 2,
      stderr:
        'flotilla: cannot choose --env prod: flotilla.yaml has no such environment\n' +
        '  Name one of staging, production.\n',
    });
    expect(await repository({ [APP]: toYaml(aModelInfer()) }).run(['synth', '--env', 'prod'])).toMatchObject({
      code: 2,
      stderr:
        'flotilla: cannot choose --env prod: flotilla.yaml has no such environment\n' +
        '  Add it to environments in flotilla.yaml.\n',
    });
  });

  test('a model that an environment deletes is not in it, and goes when it was', async () => {
    const repo = repository(content());
    await repo.run(['synth']);
    repo.write('apps/llama/production.yaml', 'metadata: {name: llama}\n$patch: delete\n');
    repo.write('flotilla.yaml', PROJECT.replace(/ {6}- target:.*$/s, '').replace(/ {4}images:\n.*\n/, ''));
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    const left = Object.keys(repo.tree()).filter((path) => path.includes('production'));
    expect(left).toEqual(['apps/llama/production.yaml']);
  });

  test('the state that a repository had before its environments stays', async () => {
    const repo = repository({ [APP]: toYaml(aModelInfer()) });
    await repo.run(['synth']);
    const before = Object.keys(repo.tree());
    repo.write('flotilla.yaml', PROJECT);
    repo.write('apps/llama/production.yaml', PATCH);
    await repo.run(['synth']);
    expect(Object.keys(repo.tree())).toEqual(expect.arrayContaining(before));
  });
});

describe('a problem lies where the value was written', () => {
  test('in the file of a patch, in flotilla.yaml, or in the ModelInfer', async () => {
    const patch = PATCH.replace('replicas: 3', 'replicas: -3').replace('args: [--fast]', 'arg: [--fast]');
    const project = PROJECT.replace('value: 2}', 'value: two}').replace('namePrefix: prod-', 'namePrefix: prod--');
    const repo = repository(
      content({
        'apps/llama/production.yaml': patch,
        'flotilla.yaml': project,
        [APP]: toYaml(aModelInfer()).replace('schedulerName: volcano', 'schedulerName: default'),
      }),
    );
    const { code, stdout } = await repo.run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "apps/llama/model-infer.yaml:7:18: error: spec.schedulerName: scheduler "default" is not supported
          7 |   schedulerName: default
            |                  ^ write "volcano"  [scheduler]
      apps/llama/model-infer.yaml:17:13: warning: spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve
         17 |           - name: main
            |             ^ add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]
      apps/llama/production.yaml:4:13: error: spec.replicas: -3 is less than 0 (in production)
          4 |   replicas: -3
            |             ^ [out-of-range]
      apps/llama/production.yaml:12:17: error: spec.template.roles[0].entryTemplate.spec.containers[0].arg: unknown field (in production)
         12 |                 arg: [--fast]
            |                 ^ did you mean "args"?  [unknown-field]
      flotilla.yaml:17:69: error: spec.template.roles[0].replicas: expected an integer, found the text "two" (in production)
         17 |           - {op: add, path: /spec/template/roles/0/replicas, value: two}
            |                                                                     ^ [wrong-type]
      "
    `);
  });

  test.each([
    { what: 'a file that is not there', from: 'apps/llama/production.yaml', to: 'apps/llama/produktion.yaml' },
    { what: 'a file outside', from: 'apps/llama/production.yaml', to: '../production.yaml' },
    { what: 'an environment twice', from: 'name: staging', to: 'name: production' },
    { what: 'no patch', from: 'path: apps/llama/production.yaml', to: 'target: {name: llama}' },
    { what: 'a model that there is not', from: 'lla*', to: 'lama' },
    { what: 'an image that there is not', from: 'name: llm, newTag', to: 'name: llms, newTag' },
    { what: 'an image of which nothing becomes', from: '{name: llm, newTag: B}', to: '{name: llm}' },
    {
      what: 'a place that there is not',
      from: '/spec/template/roles/0/replicas',
      to: '/spec/template/rols/0/replicas',
    },
    { what: 'an operation that there is not', from: 'op: add', to: 'op: ad' },
    {
      what: 'a patch as a text',
      from: 'patch:\n          - {op: add, path: /spec/template/roles/0/replicas, value: 2}',
      to: 'patch: "- op: x"',
    },
    { what: 'a name of an environment', from: 'name: staging', to: 'name: Staging' },
  ])('$what', async ({ from, to }) => {
    expect(PROJECT).toContain(from);
    const repo = repository(content({ 'flotilla.yaml': PROJECT.replace(from, to) }));
    expect((await repo.run(['validate'])).stdout).toMatchSnapshot();
  });

  test.each([
    { what: 'an element without its name', from: 'name: main', to: 'image: x' },
    {
      what: 'an element twice',
      from: '              - name: main\n',
      to: '              - name: main\n              - name: main\n',
    },
    {
      what: 'a list in place of an object',
      from: 'entryTemplate:\n',
      to: 'entryTemplate:\n          - a\n        workerTemplate:\n',
    },
    { what: 'a directive that there is not', from: 'args: [--fast]', to: '$patch: remove' },
    { what: 'a directive that kustomize does not follow', from: 'args: [--fast]', to: '$retainKeys: [name]' },
    { what: 'an element to be replaced', from: 'args: [--fast]', to: '$patch: replace' },
    { what: 'an empty file', from: PATCH, to: '# nothing\n' },
    { what: 'another model', from: 'name: llama', to: 'name: llamma' },
    { what: 'a file that is no YAML', from: '[--fast]', to: '[--fast' },
  ])('$what', async ({ from, to }) => {
    expect(PATCH).toContain(from);
    const repo = repository(content({ 'apps/llama/production.yaml': PATCH.replace(from, () => to) }));
    expect((await repo.run(['validate'])).stdout).toMatchSnapshot();
  });

  test('a port that may or may not be the one that is there', async () => {
    const port = (text: string): string =>
      `spec:\n  template:\n    roles:\n      - name: r\n        entryTemplate: {spec: {containers: [{name: main, ports: [${text}]}]}}\n`;
    const repo = repository(
      content({
        'flotilla.yaml': `apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments:\n  - name: e\n    patches: [{path: a.yaml}, {path: b.yaml}]\n`,
        'a.yaml': port('{containerPort: 80, protocol: TCP}'),
        'b.yaml': port('{containerPort: 80, name: http}'),
      }),
    );
    expect((await repo.run(['validate'])).stdout).toMatchSnapshot();
  });

  test('a patch that grows without end is refused at once', async () => {
    const copies = Array.from(
      { length: 60 },
      (_, step) => `          - {op: copy, from: /spec/template, path: /spec/template/x${step}}`,
    );
    const project = `apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments:\n  - name: e\n    patches:\n      - patch:\n${copies.join('\n')}\n`;
    const { stdout } = await repository(content({ 'flotilla.yaml': project })).run(['validate']);
    expect(stdout).toContain('[too-large]');
  });

  test('what one file named on the command line does not concern is no problem', async () => {
    const repo = repository(content({ 'other.yaml': toYaml(aModelInfer({ name: 'other' })) }));
    expect(await repo.run(['validate', 'other.yaml', '--env', 'production'])).toMatchObject({ code: 0 });
  });
});
