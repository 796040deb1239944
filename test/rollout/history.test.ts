import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../src/dialects/registry.ts';
import type { Model } from '../../src/model/model.ts';
import { historyOf, parseState, readState, stateFiles } from '../../src/rollout/history.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { modelText } from '../support/git-repository.ts';
import { aModel } from '../support/models.ts';
import { repository } from '../support/world.ts';

const llama = aModel({ name: 'llama', image: 'llm:A' });
const mistral = aModel({ name: 'mistral', image: 'llm:M' });
const newLlama = aModel({ name: 'llama', image: 'llm:B' });

/** What a run of synth writes of models of one folder, by path. */
function written(...models: readonly Model[]): ReadonlyMap<string, string> {
  const kept = models.map((model) => ({
    source: 'models.yaml',
    model,
    history: planRollout(model, { snapshots: [] }),
  }));
  return new Map(stateFiles(kept).map(({ path, text }) => [path, text()]));
}

/** A folder that holds these files; names come as the file system gives them, in no order. */
function folder(files: ReadonlyMap<string, string>) {
  const names = [...files.keys()].map((path) => path.split('/')[1] ?? '').filter((name) => name !== '');
  return { display: 'apps', read: (path: string) => files.get(path), list: () => names.toReversed() };
}

const fileOf = (revision: string): string => `apps/${revision}.yaml`;
const both = written(mistral, llama);
const state = readState(folder(both), DIALECTS);

describe('a folder that holds the state of two models', () => {
  test('is read by name, each model with its own revisions', () => {
    expect(state.problems.all).toEqual([]);
    expect(state.rollouts.map((each) => each.state.name)).toEqual(['llama', 'mistral']);
    expect(state.revisions.map(({ name }) => name)).toEqual(['llama', 'mistral']);
    const { history, problems } = historyOf(state, llama, fileOf);
    expect([history.state?.target, history.snapshots.length, problems]).toEqual([llama.current.revision, 1, []]);
  });

  test('keeps what is known of the one that is not compiled now, to the byte', () => {
    const { history } = historyOf(state, newLlama, fileOf);
    const models = [{ source: 'models.yaml', model: newLlama, history: planRollout(newLlama, history) }];
    const files = stateFiles(models, { state, read: (path) => both.get(path) });
    const [kept, ...others] = [...both].filter(([path]) => path.includes('mistral'));
    expect(others).toEqual([]);
    expect(files.filter(({ path }) => path === kept?.[0]).map(({ text }) => text())).toEqual([kept?.[1]]);
    const rollout = files.at(-1)?.text() ?? '';
    expect(rollout.match(/^ {2}name: .*/gm)).toEqual(['  name: llama', '  name: mistral']);
    expect(rollout).toContain(`target: ${newLlama.current.revision}`);
  });

  test('says nothing of a third model', () => {
    const third = aModel({ name: 'third' });
    expect(historyOf(state, third, fileOf)).toEqual({ history: { snapshots: [] }, problems: [] });
  });
});

test('beside the revisions that flotilla wrote, files of others and hidden ones are passed over', () => {
  const [path = '', text = ''] = [...written(llama)].find(([each]) => each.startsWith('revisions/')) ?? [];
  const files = new Map([
    ['rollout.yaml', written(llama).get('rollout.yaml') ?? ''],
    [path, text],
    ['revisions/notes.md', text],
    ['revisions/.hidden.yaml', text],
    ['revisions/mine.yaml', 'kind: [broken'],
  ]);
  const read = readState(folder(files), DIALECTS);
  expect([read.revisions.length, read.problems.all]).toEqual([1, []]);
});

test('a rollout.yaml that is misspelt anywhere gives its problems with their place, and no rollout at all', () => {
  const text = (both.get('rollout.yaml') ?? '').replace(/^target:/m, 'targget:');
  const read = readState(folder(new Map([...both, ['rollout.yaml', text]])), DIALECTS);
  expect(read.rollouts).toEqual([]);
  const [problem] = read.problems.all;
  expect(problem).toMatchObject({ code: 'unknown-field', at: { source: 'apps/rollout.yaml', path: ['targget'] } });
  expect(problem && read.problems.positionOf(problem.at)?.lineText).toContain('targget:');
});

test('state that comes as values is judged like that of files', () => {
  const at = { source: 'items', path: [] };
  const { rollouts, problems } = parseState([{ value: { kind: 'Rollout', targget: 'x' }, at }], [], DIALECTS);
  expect([rollouts, problems.all.map(({ code }) => code)]).toEqual([
    [],
    expect.arrayContaining(['unknown-field', 'missing-field']),
  ]);
  const none = parseState([], [], DIALECTS);
  expect([none.rollouts, none.revisions, none.problems.all]).toEqual([[], [], []]);
});

describe('two specs of one revision', () => {
  // Found by trying 42 million images, in three minutes.
  const [known, other] = ['v:x7xcxu', 'v:x8z8s5'];

  test('are refused: what a person was shown as no change would replace every group', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': modelText({ image: known }) });
    expect(await repo.run(['synth'])).toMatchObject({ code: 0 });
    const before = repo.tree();
    repo.write('apps/llama/model-infer.yaml', modelText({ image: other }));
    for (const argv of [['validate'], ['plan'], ['synth'], ['synth', '--accept-outage'], ['promote']]) {
      const { code, stdout, stderr } = await repo.run(argv);
      expect({ argv, code, said: `${stdout}${stderr}` }).toMatchObject({
        code: 1,
        said: expect.stringContaining('holds other values than the ModelInfer'),
      });
    }
    expect(repo.tree()).toEqual({ ...before, 'apps/llama/model-infer.yaml': modelText({ image: other }) });
  });

  test('are refused as snapshots, too', () => {
    const snapshot = (image: string) => ({ ...aModel({ name: 'llama', image }).current, revision: 'r', sequence: 1 });
    const revisions = [known, other].map((image) => ({
      name: 'llama',
      namespace: 'default',
      snapshot: snapshot(image),
    }));
    const { problems } = historyOf({ ...state, revisions }, llama, fileOf);
    expect(problems.map(({ code, at }) => `${code} ${at.source}`)).toContain('revision-file apps/r.yaml');
  });
});

test('a revision in the file of another is refused by every command, with the file to restore', async () => {
  const repo = repository({ 'apps/llama/model-infer.yaml': modelText({ image: 'v:1' }) });
  await repo.run(['synth']);
  repo.write('apps/llama/model-infer.yaml', modelText({ image: 'v:2' }));
  await repo.run(['synth']);
  const [one = '', two = ''] = Object.keys(repo.tree()).filter((path) => path.includes('/revisions/'));
  repo.write(two, repo.tree()[one] ?? '');
  const before = repo.tree();
  for (const argv of [['validate'], ['plan'], ['synth'], ['diff', 'HEAD'], ['promote'], ['history']]) {
    const { code, stdout, stderr } = await repo.run(argv);
    expect({ argv, code: code > 0, said: `${stdout}${stderr}` }).toMatchObject({ code: true });
    expect(`${stdout}${stderr}`).not.toContain('defect');
  }
  expect((await repo.run(['validate'])).stdout).toContain(`restore the file from Git: git checkout HEAD -- ${two}`);
  expect(repo.tree()).toEqual(before);
});

test('a model moved to another namespace, whose old state is still there: each file is written once', () => {
  const moved: Model = { ...llama, namespace: 'team-b' };
  const files = written(moved);
  const kept = { state: readState(folder(files), DIALECTS), read: (path: string) => files.get(path) };
  const now = { source: 'models.yaml', model: llama, history: planRollout(llama, { snapshots: [] }) };
  const paths = stateFiles([now], kept).map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths).toHaveLength(2);
});
