import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { withHeader } from '../../src/yaml/header.ts';
import { readDocuments } from '../../src/yaml/read.ts';
import { aModelInfer, SIX_GROUPS } from '../support/models.ts';
import { repository, type Tree } from '../support/world.ts';
import { anyText, editedFiles, editedText } from './inputs.ts';

/** Seconds for all subjects together; each gets the same share. */
const SECONDS = Number(process.env['FLOTILLA_FUZZ_SECONDS'] ?? 60);
/** Another one with each run, unless one is given; a failure names it. */
const SEED = Number(process.env['FLOTILLA_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const SUBJECTS = 6;

const MODEL: JsonObject = aModelInfer(SIX_GROUPS);
const APP = 'apps/m/model-infer.yaml';

const PATCH: JsonObject = { spec: { template: { roles: [{ name: '405b', replicas: 1, $patch: 'merge' }] } } };

const PROJECT: JsonObject = {
  apiVersion: 'flotilla.dev/v1alpha1',
  kind: 'Project',
  environments: [
    {
      name: 'e',
      namePrefix: 'e-',
      labels: { a: 'b' },
      images: [{ name: 'vllm', newTag: 'B' }],
      patches: [
        { path: 'patch.yaml', target: { name: 'll*' } },
        {
          target: { name: 'llama' },
          patch: [
            { op: 'replace', path: '/spec/replicas', value: 3 },
            { op: 'copy', from: '/metadata', path: '/spec/template/roles/0/entryTemplate/metadata' },
            { op: 'remove', path: '/spec/template/roles/0/entryTemplate/metadata/name' },
          ],
        },
      ],
    },
  ],
};

/** What to do, where a message says it itself. */
const ADVICE =
  /^expected |: (use|write) |it can be|; write|such as|: \d+ of the|(less|more) than|the (least|most) is|at most/;

const FORMATS = ['text', 'json', 'github'];

/** Generated once: the state that synth leaves, and the objects that an agent would have applied. */
let state: Readonly<Record<string, JsonObject>> = {};
let dump: JsonObject = {};
const [began, ran] = [Date.now(), new Map<string, number>()];

beforeAll(async () => {
  const repo = repository({ [APP]: JSON.stringify(MODEL) });
  await repo.run(['synth']);
  const tree = repo.tree();
  const documentIn = (text: string): JsonObject => Object(load(text));
  const files = Object.keys(tree).filter((path) => path.startsWith('apps/m/') && path !== APP);
  state = Object.fromEntries(files.map((path) => [path, documentIn(tree[path] ?? '')]));
  const { stdout } = await repo.run(['synth', '--stdout']);
  const items = readDocuments('live', stdout).documents.map(({ value }) => value);
  dump = { apiVersion: 'v1', kind: 'List', items };
});

afterAll(() => {
  const runs = [...ran].map(([subject, count]) => `${subject}: ${count}`).join(', ');
  process.stdout.write(`seed ${SEED}, ${Math.round((Date.now() - began) / 1000)} s; inputs of ${runs}\n`);
});

/** Holds a property against inputs for its share of the time; on a failure fast-check shows the smallest input. */
async function fuzz<T>(subject: string, inputs: fc.Arbitrary<T>, holds: (input: T) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(inputs, async (input) => {
    ran.set(subject, (ran.get(subject) ?? 0) + 1);
    await holds(input);
  });
  const interruptAfterTimeLimit = (SECONDS * 1000) / SUBJECTS;
  await fc.assert(property, { seed: SEED, numRuns: 1e9, interruptAfterTimeLimit, markInterruptAsFailure: false });
}

/** Runs a command line in a repository, which must end with an answer. */
async function answerOf(tree: Tree, argv: readonly string[], stdin?: string) {
  const repo = repository(tree);
  const answer = await repo.run(argv, stdin);
  expect(answer.stderr).not.toContain('defect of flotilla');
  expect([0, 1, 2]).toContain(answer.code);
  return { ...answer, after: repo.tree() };
}

/** Every problem says where it lies and what to do. */
async function expectPlacedProblems(tree: Tree): Promise<void> {
  for (const format of FORMATS) {
    const { stdout, code, stderr } = await answerOf(tree, ['validate', '-o', format]);
    if (code === 2) expect(stderr).toMatch(/^flotilla: cannot .+\n {2}\S/s);
    if (format !== 'json' || code === 2) continue;
    for (const { source, line, column, message, hint = '' } of JSON.parse(stdout)) {
      const isPlaced = source !== '' && line > 0 && column > 0;
      const isAdvised = hint !== '' || ADVICE.test(message);
      expect({ message, isPlaced, isAdvised }).toEqual({ message, isPlaced: true, isAdvised: true });
    }
  }
}

/** Nothing is written unless all of it is, and then only where flotilla may write. */
async function expectWholeTree(tree: Tree, argv: readonly string[]): Promise<void> {
  const { code, after } = await answerOf(tree, argv);
  const changed = Object.keys({ ...tree, ...after }).filter((path) => tree[path] !== after[path]);
  if (code !== 0) expect(changed).toEqual([]);
  expect(changed.filter((path) => !/^(generated|apps\/m)\//.test(path))).toEqual([]);
  if (code === 0 && argv[0] === 'synth') expect(await answerOf(after, ['synth', '--check'])).toMatchObject({ code: 0 });
}

describe('no input, however odd, stops flotilla without an answer', () => {
  test('YAML', async () => {
    const valid = JSON.stringify(MODEL, undefined, 1);
    await fuzz('YAML', fc.oneof(anyText, editedText(valid)), async (text) => expectPlacedProblems({ [APP]: text }));
  });

  test('ModelInfers', async () => {
    await fuzz('ModelInfers', editedFiles({ [APP]: MODEL }), async (tree) => {
      await expectPlacedProblems(tree);
      await expectWholeTree(tree, ['synth']);
    });
  });

  test('state files', async () => {
    await fuzz('state files', editedFiles({ ...state, [APP]: MODEL }), async (tree) => {
      const headed = Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, withHeader(path, text)]));
      for (const argv of [['plan'], ['history'], ['synth'], ['promote'], ['rollback']])
        await expectWholeTree(headed, argv);
    });
  });

  test('environments and their patches', async () => {
    await fuzz(
      'patches',
      editedFiles({ 'flotilla.yaml': PROJECT, 'patch.yaml': PATCH, [APP]: MODEL }),
      async (tree) => {
        await expectPlacedProblems(tree);
        await expectWholeTree(tree, ['synth']);
        await answerOf(tree, ['build', '--env', 'e']);
      },
    );
  });

  test('dumps of a cluster', async () => {
    await fuzz('dumps', editedFiles({ 'dump.json': dump }), async (tree) => {
      for (const format of ['table', 'wide', 'json', 'markdown', 'html']) {
        await answerOf(tree, ['status', '--from', 'dump.json', '-o', format]);
      }
      await answerOf(tree, ['status', '--from', 'dump.json', '--why']);
      await answerOf(tree, ['doctor', '--from', 'dump.json']);
    });
  });

  test('lists of resources', async () => {
    const list = {
      apiVersion: 'config.kubernetes.io/v1',
      kind: 'ResourceList',
      items: [MODEL, ...Object.values(state)],
    };
    await fuzz('lists of resources', editedFiles({ stdin: list }), async ({ stdin }) => {
      await answerOf({}, ['fn'], stdin);
    });
  });
});
