import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { exampleSources } from '../support/examples.ts';
import { repository, type Tree } from '../support/world.ts';

const APP = 'apps/llama-multinode/model-infer.yaml';
const llama = exampleSources('llama-multinode')[APP] ?? '';
const onlyLlama: Tree = { [APP]: llama };

/** The text with a replacement made, which must really be there. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
}

describe('synth', () => {
  test('writes the state beside the ModelInfer and the manifests below generated', async () => {
    const repo = repository(onlyLlama);
    expect(await repo.run(['synth'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "Next: commit and push these files
      ",
        "stdout": "wrote   apps/llama-multinode/revisions/llama-multinode-lk9rcglxhh.yaml
      wrote   apps/llama-multinode/rollout.yaml
      wrote   generated/default/llama-multinode/live/expectation.yaml
      wrote   generated/default/llama-multinode/live/group-0/pod-group.yaml
      wrote   generated/default/llama-multinode/live/group-0/405b-0.yaml
      wrote   generated/default/llama-multinode/live/group-0/405b-1.yaml
      wrote   generated/default/llama-multinode/plan.md
      1 model: 7 files written, 0 removed, 0 unchanged
      ",
      }
    `);
    expect(Object.keys(repo.tree()).sort()).toMatchInlineSnapshot(`
      [
        "apps/llama-multinode/model-infer.yaml",
        "apps/llama-multinode/revisions/llama-multinode-lk9rcglxhh.yaml",
        "apps/llama-multinode/rollout.yaml",
        "generated/default/llama-multinode/live/expectation.yaml",
        "generated/default/llama-multinode/live/group-0/405b-0.yaml",
        "generated/default/llama-multinode/live/group-0/405b-1.yaml",
        "generated/default/llama-multinode/live/group-0/pod-group.yaml",
        "generated/default/llama-multinode/plan.md",
      ]
    `);
  });

  test('a model in the root of the repository goes as any other: what flotilla wrote of it, and nothing else', async () => {
    const settings = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: [model-infer.yaml]\n';
    const repo = repository({ 'model-infer.yaml': llama, 'flotilla.yaml': settings, 'README.md': 'mine' });
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    expect(repo.tree()).toHaveProperty(['rollout.yaml']);
    repo.remove('model-infer.yaml');
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    expect(Object.keys(repo.tree()).sort()).toEqual(['README.md', 'flotilla.yaml']);
  });

  test('one role replica less is one file less, one group more is one folder more', async () => {
    const repo = repository(onlyLlama);
    await repo.run(['synth']);
    const before = repo.tree();
    repo.write(
      APP,
      changed(changed(llama, '  replicas: 1\n', '  replicas: 2\n'), '        replicas: 2\n', '        replicas: 1\n'),
    );
    const { stdout } = await repo.run(['synth']);
    expect(stdout).toMatchInlineSnapshot(`
      "wrote   apps/llama-multinode/revisions/llama-multinode-lk9rcglxhh.yaml
      wrote   apps/llama-multinode/rollout.yaml
      wrote   generated/default/llama-multinode/live/expectation.yaml
      wrote   generated/default/llama-multinode/live/group-1/pod-group.yaml
      wrote   generated/default/llama-multinode/live/group-1/405b-0.yaml
      wrote   generated/default/llama-multinode/plan.md
      removed generated/default/llama-multinode/live/group-0/405b-1.yaml
      1 model: 6 files written, 1 removed, 2 unchanged
      "
    `);
    const entry = 'generated/default/llama-multinode/live/group-0/405b-0.yaml';
    expect(repo.tree()[entry]).toBe(before[entry]);
  });

  test('a model that is gone takes its manifests and its state along, and nothing else', async () => {
    const repo = repository({ ...onlyLlama, ...exampleSources('entry-only'), 'apps/embedder/notes.md': 'mine' });
    await repo.run(['synth']);
    repo.remove('apps/embedder/model-infer.yaml');
    const { code } = await repo.run(['synth']);
    expect(code).toBe(0);
    expect(Object.keys(repo.tree()).filter((path) => path.includes('embedder'))).toEqual(['apps/embedder/notes.md']);
  });

  test('a model that lay in the root of the repository goes as well, and its neighbours stay', async () => {
    const project =
      'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: [model-infer.yaml, apps/*/model-infer.yaml]\n';
    const repo = repository({ ...exampleSources('entry-only'), 'flotilla.yaml': project });
    await repo.run(['synth']);
    const before = repo.tree();
    repo.write('model-infer.yaml', llama);
    await repo.run(['synth']);
    expect(repo.tree()['rollout.yaml']).toContain('name: llama-multinode');
    repo.remove('model-infer.yaml');
    expect((await repo.run(['synth'])).code).toBe(0);
    expect(repo.tree()).toEqual(before);
  });

  test('named files leave the other models alone', async () => {
    const repo = repository({ ...onlyLlama, ...exampleSources('entry-only') });
    await repo.run(['synth']);
    const before = repo.tree();
    repo.remove('apps/embedder/model-infer.yaml');
    await repo.run(['synth', APP]);
    const { 'apps/embedder/model-infer.yaml': _, ...others } = before;
    expect(repo.tree()).toEqual(others);
  });

  test('a file of the user in the way is named, and nothing is written', async () => {
    const mine = 'generated/default/llama-multinode/live/group-0/pod-group.yaml';
    const repo = repository({ ...onlyLlama, [mine]: 'mine' });
    const before = repo.tree();
    expect(await repo.run(['synth'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: cannot write to /repo: a path is taken; nothing was written
        generated/default/llama-multinode/live/group-0/pod-group.yaml: a file that flotilla did not write
        Move away what lies there, or delete it if nobody needs it, and run the same command again.
      ",
        "stdout": "",
      }
    `);
    expect(repo.tree()).toEqual(before);
  });

  test('a file of the user beside the manifests stays, and is named', async () => {
    const mine = 'generated/default/llama-multinode/live/README.md';
    const repo = repository({ ...onlyLlama, [mine]: 'mine' });
    expect((await repo.run(['synth'])).stderr).toContain(`${mine}: not written by flotilla, left alone\n`);
    expect(repo.tree()[mine]).toBe('mine');
  });

  test('a manifest of the user in live/ is named by --check, too, as the agent applies it', async () => {
    const mine = 'generated/default/llama-multinode/live/secret.yaml';
    const repo = repository({ ...onlyLlama, [mine]: 'kind: Secret\n' });
    const note = `${mine}: not written by flotilla, left alone; the agent applies it: move it to another folder if that is not meant\n`;
    expect((await repo.run(['synth'])).stderr).toContain(note);
    expect(await repo.run(['synth', '--check'])).toEqual({ code: 0, stdout: '', stderr: note });
  });

  test('bad input writes nothing', async () => {
    const repo = repository({ ...onlyLlama, 'apps/bad/model-infer.yaml': changed(llama, 'image:', 'imagee:') });
    const before = repo.tree();
    const { code, stderr } = await repo.run(['synth']);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "apps/bad/model-infer.yaml:23:17: error: spec.template.roles[0].entryTemplate.spec.containers[0].imagee: unknown field
         23 |                 imagee: vllm/vllm-openai:v0.10.0
            |                 ^ did you mean "image"?  [unknown-field]
      apps/bad/model-infer.yaml:66:17: error: spec.template.roles[0].workerTemplate.spec.containers[0].imagee: unknown field
         66 |                 imagee: vllm/vllm-openai:v0.10.0
            |                 ^ did you mean "image"?  [unknown-field]
      2 errors
      ",
      }
    `);
    expect(repo.tree()).toEqual(before);
  });
});

test('synth --dry-run says what it would write and remove, and writes nothing', async () => {
  const repo = repository(exampleSources('entry-only'));
  const before = repo.tree();
  const asked = await repo.run(['synth', '--dry-run']);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toContain('would write apps/embedder/rollout.yaml\n');
  expect(asked.stdout).toMatch(/1 model: \d+ files would be written, 0 removed, 0 unchanged\n$/);
  expect(asked.stderr).toBe('Next: run it without --dry-run\n');
  expect(repo.tree()).toEqual(before);
  await repo.run(['synth']);
  expect((await repo.run(['synth', '--dry-run'])).stdout).toMatch(/^1 model: 0 files would be written/);
});

describe('synth --check', () => {
  test('names what is stale and writes nothing', async () => {
    const repo = repository(onlyLlama);
    await repo.run(['synth']);
    repo.write(APP, changed(llama, '        replicas: 2\n', '        replicas: 3\n'));
    repo.write(
      'generated/default/llama-multinode/live/group-7/405b-0.yaml',
      repo.tree()['generated/default/llama-multinode/live/group-0/405b-0.yaml'] ?? '',
    );
    const before = repo.tree();
    expect(await repo.run(['synth', '--check'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "4 stale files: run flotilla synth and commit what it writes
      ",
        "stdout": "missing  generated/default/llama-multinode/live/group-0/405b-2.yaml
      changed  apps/llama-multinode/revisions/llama-multinode-lk9rcglxhh.yaml
      changed  generated/default/llama-multinode/live/expectation.yaml
      extra  generated/default/llama-multinode/live/group-7/405b-0.yaml
      ",
      }
    `);
    expect(repo.tree()).toEqual(before);
  });
});

describe('synth --stdout', () => {
  test('prints every live object as one stream and writes nothing', async () => {
    const repo = repository(onlyLlama);
    const { code, stdout, stderr } = await repo.run(['synth', '--stdout']);
    const objects = parseAllDocuments(stdout).map(
      (document) => `${document.get('kind')} ${document.getIn(['metadata', 'name'])}`,
    );
    expect({ code, stderr, objects }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "objects": [
          "ConfigMap llama-multinode-flotilla",
          "PodGroup llama-multinode-0",
          "Service llama-multinode-0-405b-0-0",
          "Pod llama-multinode-0-405b-0-0",
          "Pod llama-multinode-0-405b-0-1",
          "Service llama-multinode-0-405b-1-0",
          "Pod llama-multinode-0-405b-1-0",
          "Pod llama-multinode-0-405b-1-1",
        ],
        "stderr": "",
      }
    `);
    expect(repo.tree()).toEqual(onlyLlama);
  });

  test('reads standard input as a first synth', async () => {
    const fromFile = await repository(onlyLlama).run(['synth', '--stdout']);
    const fromStdin = await repository({}).run(['synth', '--stdout', '-'], llama);
    expect(fromStdin).toEqual(fromFile);
  });
});

test('killed at any change of the disk, the next synth converges and no foreign file is touched', async () => {
  const foreign = {
    'generated/default/llama-multinode/live/mine.txt': 'mine',
    'apps/llama-multinode/notes.md': 'mine',
  };
  const first = { ...onlyLlama, ...foreign };
  const edited = changed(changed(llama, 'v0.10.0', 'v0.10.1'), '  replicas: 1\n', '  replicas: 3\n');
  const prepared = repository(first);
  await prepared.run(['synth']);
  const start = { ...prepared.tree(), [APP]: edited };
  const whole = repository(start);
  await whole.run(['synth']);
  const changes = whole.files.changes();
  expect(changes).toBeGreaterThan(20);
  for (let atChange = 1; atChange <= changes; atChange++) {
    const repo = repository(start);
    repo.files.fail({ atChange, how: 'kill' });
    const killed = await repo.run(['synth']);
    expect(killed.stderr).toContain('killed while trying to');
    repo.files.fail(undefined);
    expect((await repo.run(['synth', '--quiet'])).code).toBe(0);
    expect(repo.tree()).toEqual(whole.tree());
  }
});
