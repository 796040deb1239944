import { describe, expect, test } from 'vitest';
import { repository } from '../support/world.ts';

const TEMPLATES = ['vllm-multinode', 'sglang-multinode', 'prefill-decode', 'kthena-prefill-decode', 'entry-only'];

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
    const text = tree['apps/mine/model-infer.yaml'] ?? tree['apps/mine/model-serving.yaml'] ?? '';
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

test('a name that Kubernetes refuses is told, and nothing is written', async () => {
  const repo = repository({});
  const { code, stderr } = await repo.run(['init', '--yes', '--name', 'A_b']);
  expect({ code, stderr, tree: repo.tree() }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "apps/A_b/model-infer.yaml:7:9: error: metadata.name: "A_b" is not a DNS-1035 label
        7 |   name: A_b
          |         ^ use lower case letters, digits and "-"; start with a letter, end with a letter or digit  [invalid-name]
    1 error
    ",
      "tree": {},
    }
  `);
});

test('whoever sits at the terminal is asked for what was not said', async () => {
  const asked: string[] = [];
  const questions = {
    text: async (question: string, fallback: string) => {
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
