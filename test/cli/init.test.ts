import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/io/questions.ts';
import { VERSION } from '../../src/model/names.ts';
import { repository } from '../support/world.ts';

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATES = [
  'vllm-multinode',
  'sglang-multinode',
  'prefill-decode',
  'kthena-prefill-decode',
  'leader-worker-set',
  'entry-only',
];

describe.each(TEMPLATES)('flotilla init --template %s', (template) => {
  test('gives a repository that passes its own CI', async () => {
    const repo = repository({});
    expect(await repo.run(['init', '--yes', '--template', template])).toMatchObject({ code: 0, stderr: '' });
    expect(await repo.run(['validate', '--strict'])).toMatchObject({ code: 0 });
    expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  });

  test('takes the name and the namespace that are wanted, wherever the template needs them', async () => {
    const repo = repository({});
    await repo.run(['init', '--yes', '--template', template, '--name', 'mine', '--namespace', 'team']);
    const tree = repo.tree();
    const kinds = ['model-infer', 'model-serving', 'leader-worker-set'];
    const text = kinds.map((kind) => tree[`apps/mine/${kind}.yaml`] ?? '').join('');
    expect(text).toContain('\n  name: mine\n  namespace: team\n');
    expect(text).not.toMatch(/NAME/);
  });
});

test('a file that is there stays as it is, and is said', async () => {
  const repo = repository({ 'flotilla.yaml': 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n' });
  const { stdout } = await repo.run(['init', '--yes']);
  expect(stdout).toContain('kept    flotilla.yaml\n');
  expect(repo.tree()['flotilla.yaml']).toBe('apiVersion: flotilla.dev/v1alpha1\nkind: Project\n');
});

test('another folder than the present one is made', async () => {
  const repo = repository({});
  await repo.run(['init', '--yes', 'models']);
  expect(Object.keys(repo.tree()).every((path) => path.startsWith('models/'))).toBe(true);
  expect(repo.tree()).toHaveProperty('models/generated/default/llama/live/group-0/pod-group.yaml');
});

test.each([
  {
    what: 'a name that Kubernetes refuses',
    argv: ['--name', 'Bad Name!'],
    says: 'flotilla: cannot take --name Bad Name!: "Bad Name!" is not a DNS-1035 label: use lower case letters, digits and "-"; start with a letter, end with a letter or digit\n  Nothing was written.\n',
  },
  {
    what: 'a name that is too long for its pods',
    argv: ['--name', 'a'.repeat(60)],
    says: 'shorten metadata.name by',
  },
  {
    what: 'a namespace that there cannot be',
    argv: ['--namespace', 'My Team'],
    says: 'cannot take --namespace My Team: "My Team" is not a namespace name (DNS-1123 label)',
  },
])('$what is told at once, and nothing is written', async ({ argv, says }) => {
  const repo = repository({});
  const { code, stdout, stderr } = await repo.run(['init', '--yes', ...argv]);
  expect({ code, stdout, tree: repo.tree() }).toEqual({ code: 2, stdout: '', tree: {} });
  expect(stderr).toContain(says);
});

test('what is typed is checked before the next question', async () => {
  const told: (string | undefined)[] = [];
  const questions = {
    text: async (_question: string, { fallback, wrong }: Answers) => {
      told.push(wrong('Bad Name!'), wrong(fallback));
      return fallback;
    },
    choose: async () => 'entry-only',
  };
  expect(await repository({}, { questions }).run(['init'])).toMatchObject({ code: 0 });
  expect(told.map((each) => each?.slice(0, 35))).toEqual([
    '"Bad Name!" is not a DNS-1035 label',
    undefined,
    '"Bad Name!" is not a namespace name',
    undefined,
  ]);
});

test('it says what it wrote, and what is next', async () => {
  const { stdout, stderr } = await repository({}).run(['init']);
  expect(stderr).toBe(
    'flotilla: nobody to ask: template vllm-multinode, name llama, namespace default; see init --help\n',
  );
  expect(stdout).toMatchInlineSnapshot(`
    "wrote   apps/llama/model-infer.yaml
    wrote   flotilla.yaml
    wrote   .gitattributes
    wrote   .github/workflows/flotilla.yaml
    wrote   renovate.json
    wrote   what flotilla synth makes of them: apps/llama/rollout.yaml, revisions/ and generated/

    Next:
      1. Set image, model and GPUs in apps/llama/model-infer.yaml, and run flotilla synth again.
      2. Commit all of it and push.
      3. flotilla bootstrap argocd or flux: the agent then applies what lies in generated/.
      4. flotilla status llama says what runs.
    "
  `);
});

test('whoever has npx alone is told to use it', async () => {
  const { stdout } = await repository({}, { environment: { npm_command: 'exec' } }).run(['init', '--yes']);
  expect(stdout).toContain('  4. npx flotilla status llama says what runs.\n');
});

test('editors find the schema in the package where that is installed, else on the web', async () => {
  const bare = repository({});
  await bare.run(['init', '--yes']);
  expect(bare.tree()['flotilla.yaml']).toContain(
    `$schema=https://unpkg.com/flotilla@${VERSION}/schemas/project.json\n`,
  );
  const installed = repository({ 'node_modules/flotilla/package.json': '{}' });
  await installed.run(['init', '--yes']);
  expect(installed.tree()['apps/llama/model-infer.yaml']).toContain(
    '$schema=../../node_modules/flotilla/schemas/model-infer.json\n',
  );
});

test('its workflow is the one that the documentation shows', async () => {
  const repo = repository({});
  await repo.run(['init', '--yes']);
  const page = readFileSync(join(ROOT, 'docs/github-action.md'), 'utf8');
  expect(page).toContain(`# .github/workflows/flotilla.yaml\n${repo.tree()['.github/workflows/flotilla.yaml']}`);
});

test('Renovate looks at what people write alone, and goes on where the action has committed', async () => {
  const repo = repository({});
  await repo.run(['init', '--yes']);
  const tree = repo.tree();
  const { kubernetes, gitIgnoredAuthors } = JSON.parse(tree['renovate.json'] ?? '');
  const pattern = new RegExp(kubernetes.managerFilePatterns[0].slice(1, -1));
  expect(Object.keys(tree).filter((path) => pattern.test(path))).toEqual(['apps/llama/model-infer.yaml']);
  expect(pattern.test('apps/a/model-serving.yaml')).toBe(true);
  const action = readFileSync(join(ROOT, 'action/check.mjs'), 'utf8');
  expect(action).toContain(`'user.email=${gitIgnoredAuthors.join()}'`);
});

test('a preset of Renovate that is there already stays the only one', async () => {
  const repo = repository({ '.github/renovate.json': '{}' });
  await repo.run(['init', '--yes']);
  expect(repo.tree()).not.toHaveProperty('renovate.json');
});

test('with an agent it is set up, too', async () => {
  const repo = repository({});
  const { code, stdout } = await repo.run(['init', '--yes', '--agent', 'flux']);
  expect(code).toBe(0);
  expect(stdout).toContain('kubectl apply -f generated/agents/flux/flotilla.yaml\n');
  expect(stdout).toMatch(/\nThen flotilla status llama says what runs\.\n$/);
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
});

test('whoever sits at the terminal is asked for what was not said', async () => {
  const asked: string[] = [];
  const questions = {
    text: async (question: string, { fallback }: Answers) => {
      asked.push(`${question} (${fallback})`);
      return question === 'Namespace' ? 'team' : fallback;
    },
    choose: async (question: string) => {
      asked.push(question);
      return 'entry-only';
    },
  };
  const repo = repository({}, { questions });
  const { code, stdout } = await repo.run(['init', '--name', 'embedder']);
  expect({ code, start: stdout.slice(0, 40) }).toEqual({
    code: 0,
    start: '\nwrote   apps/embedder/model-infer.yaml\n',
  });
  expect(asked).toEqual(['What to serve', 'Namespace (default)']);
  expect(repo.tree()).toHaveProperty('generated/team/embedder/live/group-2/serve-0.yaml');
});
