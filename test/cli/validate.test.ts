import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { repository } from '../support/world.ts';

const APP = 'apps/llama-multinode/model-infer.yaml';
const llama = exampleSources('llama-multinode')[APP] ?? '';
const misspelt = llama.replace('        workerReplicas: 1', '        workerReplica: 1');

describe('validate', () => {
  test('a valid repository: how many models, nothing else', async () => {
    expect(await repository({ [APP]: llama }).run(['validate'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 valid model, no problems\n',
    });
  });

  test('of very many problems the first hundred are shown, and the rest is counted', async () => {
    const fields = Array.from({ length: 250 }, (_, index) => `  x${index}: 1\n`).join('');
    const { stdout, stderr } = await repository({ [APP]: llama.replace('spec:\n', `spec:\n${fields}`) }).run([
      'validate',
    ]);
    const lines = stdout.split('\n').filter((line) => line.includes('error:'));
    expect(lines).toHaveLength(100);
    expect(lines.at(-1)).toContain('spec.x99: unknown field');
    expect(stdout.split('\n').at(-2)).toBe('… 150 more problems, not shown: mend these first');
    expect(stderr).toBe('0 valid models, 250 errors\n');
    const { stdout: github } = await repository({ [APP]: llama.replace('spec:\n', `spec:\n${fields}`) }).run([
      'validate',
      '-o',
      'github',
    ]);
    expect(github.split('\n').at(-2)).toBe('::notice::150 more problems, not shown: mend these first');
  });

  test('of a name of millions of characters no more is said than a person reads', async () => {
    const name = 'head'.repeat(250_000);
    const text = llama.replace(/env:(\n +)/, `env:$1- {name: LONG, value: "$(${name})"}$1`);
    expect(text).toContain(name);
    const { stdout, stderr } = await repository({ [APP]: text }).run(['validate']);
    const said = `${stdout}${stderr}`;
    expect(said).toContain('$(headhead');
    expect(said.length).toBeLessThan(10_000);
  });

  test('a drain that is for no model is told of, by its place in flotilla.yaml', async () => {
    const project = (name: string) =>
      `apiVersion: flotilla.dev/v1alpha1\nkind: Project\ndrain:\n  ${name}: {metrics: vllm}\n`;
    const run = (name: string) => repository({ [APP]: llama, 'flotilla.yaml': project(name) }).run(['validate']);
    expect(await run('llama-multinode')).toMatchObject({ code: 0 });
    expect(await run('default/llama-multinode')).toMatchObject({ code: 0 });
    expect((await run('llama-multinod')).stdout).toMatchInlineSnapshot(`
      "flotilla.yaml:4:3: error: drain.llama-multinod: there is no model "llama-multinod" to drain
          4 |   llama-multinod: {metrics: vllm}
            |   ^ did you mean "llama-multinode"?  [drain]
      "
    `);
  });

  test('a problem names its line, what is wrong and what to do', async () => {
    expect(await repository({ [APP]: misspelt }).run(['validate'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "0 valid models, 1 error, 1 warning
      ",
        "stdout": "apps/llama-multinode/model-infer.yaml:61:9: error: spec.template.roles[0].workerReplica: unknown field
         61 |         workerReplica: 1
            |         ^ did you mean "workerReplicas"?  [unknown-field]
      apps/llama-multinode/model-infer.yaml:63:11: warning: spec.template.roles[0].workerTemplate: workerReplicas is 0: no pod is made of this template, and its one effect is a Service for the entry pod
         63 |           spec:
            |           ^ for the Service write containers: [], else set workerReplicas or leave it out  [unused-worker-template]
      ",
      }
    `);
  });

  test('as JSON', async () => {
    const { code, stdout } = await repository({ [APP]: misspelt }).run(['validate', '-o', 'json']);
    expect({ code, problems: JSON.parse(stdout) }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "problems": [
          {
            "code": "unknown-field",
            "column": 9,
            "docs": "https://flotilla.dev/documents/problems.html#unknown-field",
            "hint": "did you mean "workerReplicas"?",
            "line": 61,
            "message": "unknown field",
            "path": "spec.template.roles[0].workerReplica",
            "severity": "error",
            "source": "apps/llama-multinode/model-infer.yaml",
          },
          {
            "code": "unused-worker-template",
            "column": 11,
            "docs": "https://flotilla.dev/documents/problems.html#unused-worker-template",
            "hint": "for the Service write containers: [], else set workerReplicas or leave it out",
            "line": 63,
            "message": "workerReplicas is 0: no pod is made of this template, and its one effect is a Service for the entry pod",
            "path": "spec.template.roles[0].workerTemplate",
            "severity": "warning",
            "source": "apps/llama-multinode/model-infer.yaml",
          },
        ],
      }
    `);
  });

  test('as annotations of a GitHub workflow', async () => {
    expect(
      (await repository({ [APP]: misspelt }).run(['validate', '--output', 'github'])).stdout,
    ).toMatchInlineSnapshot(`
      "::error file=apps/llama-multinode/model-infer.yaml,line=61,col=9,title=unknown-field::spec.template.roles[0].workerReplica: unknown field (did you mean "workerReplicas"?)
      ::warning file=apps/llama-multinode/model-infer.yaml,line=63,col=11,title=unused-worker-template::spec.template.roles[0].workerTemplate: workerReplicas is 0: no pod is made of this template, and its one effect is a Service for the entry pod (for the Service write containers: [], else set workerReplicas or leave it out)
      "
    `);
  });

  test('warnings are no errors, unless --strict', async () => {
    const repo = repository({ [APP]: llama.replaceAll('vllm-openai:v0.10.0', 'vllm-openai:latest') });
    expect((await repo.run(['validate'])).code).toBe(0);
    expect((await repo.run(['validate', '--strict'])).code).toBe(1);
    expect(await repo.run(['--quiet', 'validate'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('other kinds are passed over with a note, and refused with --strict', async () => {
    const repo = repository({ [APP]: `${llama}---\napiVersion: v1\nkind: Secret\nmetadata: {name: token}\n` });
    expect(await repo.run(['validate'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "1 valid model, 1 warning
      ",
        "stdout": "apps/llama-multinode/model-infer.yaml:95:1: warning: v1 Secret is passed over
         95 | apiVersion: v1
            | ^ flotilla compiles kind ModelInfer of workload.matrixinfer.ai/v1alpha1, kind ModelServing of workload.serving.volcano.sh/v1alpha1, kind LeaderWorkerSet of leaderworkerset.x-k8s.io/v1  [unknown-kind]
      ",
      }
    `);
    expect((await repo.run(['validate', '--strict'])).code).toBe(1);
  });

  test('colour only where it is asked for or a person watches', async () => {
    const repo = repository({ [APP]: misspelt });
    expect((await repo.run(['--color', 'always', 'validate'])).stdout).toContain('\u001b[31merror');
    expect((await repo.run(['validate'])).stdout).not.toContain('\u001b[');
  });

  test.each([
    {
      what: 'a file without a ModelInfer',
      text: 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n',
      code: 'no-model',
    },
    { what: 'a list', text: '- 1\n', code: 'wrong-type' },
    { what: 'an empty file', text: '', code: 'no-model' },
    { what: 'text that is no YAML', text: 'a: [1\n', code: 'syntax' },
  ])('$what: $code', async ({ text, code }) => {
    const { stdout, code: exit } = await repository({ 'x.yaml': text }).run(['validate', '-o', 'json', 'x.yaml']);
    expect(exit).toBe(1);
    expect(stdout).toContain(`"code": "${code}"`);
  });
});

describe('which files are read', () => {
  const files = { 'models/a.yaml': llama, 'models/b.json': '{"kind": "Secret"}' };

  test('every manifest of a folder that is named', async () => {
    const { stderr } = await repository(files).run(['validate', 'models/a.yaml', 'models']);
    expect(stderr).toMatch(/^1 valid model, 1 error, 1 warning/);
  });

  test('model-infer.yaml alone where the folder has one', async () => {
    const { stderr } = await repository({ ...files, 'models/model-infer.yaml': llama }).run(['validate', 'models']);
    expect(stderr).toBe('1 valid model, no problems\n');
  });

  test('those that flotilla.yaml names', async () => {
    const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: ["models/*.yaml", ./more/model.yaml]\n';
    const { stderr } = await repository({ 'models/a.yaml': llama, 'more/x.yaml': llama, 'flotilla.yaml': project }).run(
      ['validate'],
    );
    expect(stderr).toBe('1 valid model, no problems\n');
  });

  test('problems of flotilla.yaml itself', async () => {
    const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\npromotion: sometimes\n';
    expect(
      (await repository({ [APP]: llama, 'flotilla.yaml': project }).run(['validate'])).stdout,
    ).toMatchInlineSnapshot(`
      "flotilla.yaml:3:12: error: promotion: "sometimes" is not supported; it can be "pull-request", "automatic"
          3 | promotion: sometimes
            |            ^ [unsupported-value]
      "
    `);
  });

  test.each([
    { argv: ['validate', 'nope.yaml'], stderr: 'flotilla: cannot read nope.yaml: it does not exist' },
    {
      argv: ['validate'],
      stderr:
        'flotilla: cannot find a ModelInfer, ModelServing or LeaderWorkerSet in /repo: no file matches apps/*/model-infer.yaml',
    },
    {
      argv: ['validate', 'empty'],
      stderr: 'flotilla: cannot find a ModelInfer, ModelServing or LeaderWorkerSet in empty: the folder holds no',
    },
    {
      argv: ['validate', '--max-pods', 'many', 'a.yaml'],
      stderr: 'flotilla: cannot use --max-pods many: it is not a whole number',
    },
    { argv: ['schema', 'Pod'], stderr: 'flotilla: cannot print the schema of Pod: there is no such kind' },
    { argv: ['frobnicate'], stderr: "flotilla: unknown command 'frobnicate'" },
    { argv: ['validate', '-o', 'xml'], stderr: "flotilla: option '-o, --output <format>' argument 'xml' is invalid" },
  ])('$argv: exit 2 and words that help', async ({ argv, stderr }) => {
    const ran = await repository({ 'empty/notes.txt': '', 'a.yaml': llama }).run(argv);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(stderr);
    expect(ran.stderr.trim().split('\n').length).toBeGreaterThan(1);
  });
});

test('--max-pods and limits.pods raise the number of pods that a model may have', async () => {
  const large = llama.replace('  replicas: 1\n', '  replicas: 30000\n');
  const repo = repository({ [APP]: large });
  expect((await repo.run(['validate'])).stdout).toMatchInlineSnapshot(`
    "apps/llama-multinode/model-infer.yaml:9:13: error: spec.replicas: the model has 120000 pods; the limit is 100000
        9 |   replicas: 30000
          |             ^ check replicas, or raise the limit with --max-pods 120000  [too-many-pods]
    "
  `);
  expect((await repo.run(['validate', '--max-pods', '120000'])).code).toBe(0);
  repo.write('flotilla.yaml', 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nlimits: {pods: 120000}\n');
  expect((await repo.run(['validate'])).code).toBe(0);
});

test('-C works in another folder', async () => {
  const repo = repository({ [`team/${APP}`]: llama });
  expect((await repo.run(['-C', 'team', 'validate'])).stderr).toBe('1 valid model, no problems\n');
});

test.each([
  { written: 'kind: Modelinfer', line: '4:7', says: 'kind: flotilla does not know "Modelinfer"', meant: 'ModelInfer' },
  {
    written: 'kind: ModelServer',
    line: '4:7',
    says: 'kind: flotilla does not know "ModelServer"',
    meant: 'ModelServing',
  },
  {
    written: 'apiVersion: workload.matrixinfer.io/v1alpha1',
    line: '3:13',
    says: 'apiVersion: flotilla does not know "workload.matrixinfer.io/v1alpha1"',
    meant: 'workload.matrixinfer.ai/v1alpha1',
  },
])('$written is one error, with what was meant', async ({ written, line, says, meant }) => {
  const text = llama.replace(new RegExp(`^${written.split(':')[0]}: .*`, 'm'), written);
  const group = meant === 'ModelServing' ? 'workload.serving.volcano.sh/v1alpha1' : undefined;
  const document = group === undefined ? text : text.replace(/^apiVersion: .*/m, `apiVersion: ${group}`);
  const { code, stdout, stderr } = await repository({ [APP]: document }).run(['validate']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '0 valid models, 1 error\n' });
  expect(stdout).toContain(`${APP}:${line}: error: ${says}\n`);
  expect(stdout).toContain(`^ did you mean "${meant}"?`);
});

test.each(['RoleBasedGroup', 'StormService', 'PodCliqueSet', 'LLMInferenceService'])(
  'a %s is passed over with what it is, and what becomes of it here',
  async (kind) => {
    const text = `apiVersion: example.com/v1\nkind: ${kind}\nmetadata: {name: a}\n`;
    const { code, stdout } = await repository({ 'apps/a/model-serving.yaml': text }).run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toContain(`example.com/v1 ${kind} is passed over`);
    expect(stdout).toMatch(/a ModelServing\b.*; see docs\/migrate\.md#from-other-kinds/);
  },
);
