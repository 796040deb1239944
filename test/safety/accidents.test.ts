import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type GitRepository,
  gitRepository,
  groupsOut,
  livePods,
  type ModelText,
  modelText,
} from '../support/git-repository.ts';

let repository: GitRepository;
const APP = 'apps/llama/model-infer.yaml';

beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.dispose());

/** Synth must go well. */
async function synth(...options: readonly string[]): Promise<void> {
  const { code, said } = await repository.flotilla('synth', '-q', ...options);
  expect(code, said).toBe(0);
}

/** Four groups that run, committed. */
async function running(model: ModelText = {}): Promise<void> {
  repository.put(APP, modelText(model));
  await synth();
  repository.commit('start');
}

/** Four groups, moved from v:1 to v:2 stage by stage, each a commit. */
async function rolledOut(): Promise<void> {
  await running();
  repository.put(APP, modelText({ image: 'v:2' }));
  await synth();
  repository.commit('v:2');
  for (let stage = 0; stage < 3; stage++) {
    const { code, said } = await repository.flotilla('promote', '-q', '--commit');
    expect(code, said).toBe(0);
  }
}

/** How many groups of HEAD, or of another commit, do not serve on in the folder as it is. */
function out(ref = 'HEAD'): number {
  return groupsOut(livePods(repository, ref), livePods(repository)).length;
}

async function refused(...argv: readonly string[]): Promise<string> {
  const before = [...livePods(repository)];
  const { code, said } = await repository.flotilla(...argv);
  expect(code, said).toBe(1);
  expect(said).not.toContain('defect');
  expect([...livePods(repository)], 'nothing is written').toEqual(before);
  return said;
}

async function gate(base: string): Promise<{ code: number; said: string }> {
  return repository.flotilla('diff', base, '--gate');
}

describe('Git takes a fleet back', () => {
  test('the Revert button on a finished rollout: the gate is red, and diff says so first', async () => {
    await rolledOut();
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.git('revert', '--no-edit', 'HEAD~4..HEAD');
    expect((await repository.flotilla('validate')).code).toBe(0);
    const { code, said } = await gate(base);
    expect(code).toBe(3);
    expect(said.split('\n')[0]).toMatch(/over budget.*4 of 4 groups.*maxUnavailable is 1/i);
    expect((await repository.flotilla('diff', base)).said.split('\n')[0]).toMatch(/over budget/i);
  });

  test('a revert of the spec alone meets a conflict, and one command leads to a rollback in stages', async () => {
    await rolledOut();
    const base = repository.git('rev-parse', 'HEAD').trim();
    expect(repository.tries('revert', '--no-edit', 'HEAD~3')).toBe(false);
    const said = await refused('synth');
    expect(said).toContain('flotilla resolve');
    expect(said).not.toContain('--theirs');
    expect(said.match(/two changes of the rollout met/g)).toHaveLength(1);
    const resolved = await repository.flotilla('resolve');
    expect(resolved.code, resolved.said).toBe(0);
    expect(resolved.said).toContain('git revert --continue');
    await synth();
    expect(out(base)).toBe(1);
    repository.git('-c', 'core.editor=true', 'revert', '--continue');
    expect(await gate(base)).toMatchObject({ code: 0 });
    expect((await repository.flotilla('plan')).said).toMatch(/stage/);
  });

  test('two branches that both promoted meet: the running side is taken, and the spec is planned against it', async () => {
    await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    repository.git('switch', '-q', '-c', 'feature');
    repository.put(APP, modelText({ image: 'v:3' }));
    await synth();
    repository.commit('v:3');
    repository.git('switch', '-q', 'main');
    for (let stage = 0; stage < 2; stage++) await repository.flotilla('promote', '-q', '--commit');
    const main = repository.git('rev-parse', 'HEAD').trim();
    repository.git('switch', '-q', 'feature');
    expect(repository.tries('merge', '--no-edit', 'main')).toBe(false);
    const settled = await repository.flotilla('resolve');
    expect(settled.code, settled.said).toBe(0);
    repository.commit('merge');
    expect(await gate(main)).toMatchObject({ code: 0 });
    expect(out(main)).toBeLessThanOrEqual(1);
    await synth('--check');
  });

  test('a rebase of a change onto a branch that promoted', async () => {
    await running();
    repository.git('switch', '-q', '-c', 'feature');
    repository.put(APP, modelText({ image: 'v:3' }));
    await synth();
    repository.commit('v:3');
    repository.git('switch', '-q', 'main');
    repository.put(APP, modelText({ image: 'v:1', maxUnavailable: 1, replicas: 5 }));
    await synth();
    repository.commit('five groups');
    const main = repository.git('rev-parse', 'HEAD').trim();
    repository.git('switch', '-q', 'feature');
    expect(repository.tries('rebase', 'main')).toBe(false);
    repository.put(APP, modelText({ image: 'v:3', replicas: 5 }));
    const settled = await repository.flotilla('resolve');
    expect(settled.code, settled.said).toBe(0);
    repository.git('add', '--all');
    repository.git('-c', 'core.editor=true', 'rebase', '--continue');
    expect(await gate(main)).toMatchObject({ code: 0 });
    expect(out(main)).toBe(1);
  });

  test('validate finds a conflict in rollout.yaml, and tells it once', async () => {
    await running();
    const text = repository.read('apps/llama/rollout.yaml') ?? '';
    repository.put('apps/llama/rollout.yaml', `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`);
    const { code, said } = await repository.flotilla('validate');
    expect(code).toBe(1);
    expect(said.match(/error: /g)).toHaveLength(1);
  });
});

describe('files are lost or moved', () => {
  test('rollout.yaml is lost while the spec changes', async () => {
    await running();
    repository.remove('apps/llama/rollout.yaml');
    repository.put(APP, modelText({ image: 'v:2' }));
    expect(await refused('synth')).toContain('git checkout HEAD -- apps/llama/rollout.yaml');
    repository.git('checkout', 'HEAD', '--', 'apps/llama/rollout.yaml');
    await synth();
    expect(out()).toBe(1);
  });

  test('rollout.yaml is lost together with all that was generated: the last commit knows what runs', async () => {
    await running();
    repository.remove('generated');
    repository.remove('apps/llama/rollout.yaml');
    repository.put(APP, modelText({ image: 'v:2' }));
    const { code, said } = await repository.flotilla('synth');
    expect(code).toBe(1);
    expect(said).toContain('git checkout HEAD -- apps/llama/rollout.yaml');
    expect(said).toContain('4 of 4 groups');
  });

  test('only model-infer.yaml moves to another folder', async () => {
    await running();
    repository.put('apps/other/model-infer.yaml', modelText({ image: 'v:2' }));
    repository.remove(APP);
    const said = await refused('synth');
    expect(said).toContain('git mv apps/llama/rollout.yaml apps/llama/revisions apps/other/');
    repository.git('mv', 'apps/llama/rollout.yaml', 'apps/llama/revisions', 'apps/other/');
    await synth();
    expect(out()).toBe(1);
  });

  test('a snapshot that is in use is lost: HEAD still has it', async () => {
    await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    repository.remove('apps/llama/revisions');
    await synth();
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('live files of two groups are deleted by hand and committed: the gate is red', async () => {
    await running();
    repository.remove('generated/default/llama/live/group-1');
    repository.remove('generated/default/llama/live/group-2');
    repository.commit('clean up');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });

  test('all that was generated is deleted and committed: the gate is red', async () => {
    await running();
    repository.remove('generated');
    repository.commit('clean up');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });
});

describe('names and patterns', () => {
  test.each([
    { what: 'metadata.namespace changes', model: { namespace: 'team-b' }, field: 'metadata.namespace' },
    { what: 'metadata.name changes', model: { name: 'llama3' }, field: 'metadata.name' },
  ])('$what: refused with what it costs; --accept-outage does it', async ({ model, field }) => {
    await running();
    repository.put(APP, modelText(model));
    const said = await refused('synth', '-q');
    expect(said).toContain('4 of 4 groups');
    expect(said).toContain('64 nvidia.com/gpu');
    expect(said).toContain(field);
    for (const format of ['text', 'markdown', 'html', 'json']) {
      expect((await repository.flotilla('plan', '-o', format)).said).toContain(
        'synth would be refused: default/llama: 4 of 4 groups out of service',
      );
    }
    await synth('--accept-outage');
    expect(out()).toBe(4);
    await synth('--check');
    repository.commit('on purpose');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
    repository.git('revert', '--no-edit', 'HEAD');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });

  test('a typo in apps of flotilla.yaml', async () => {
    await running();
    repository.put(
      'flotilla.yaml',
      'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: [app/*/model-infer.yaml]\n',
    );
    const said = await refused('synth');
    expect(said).toContain(APP);
    expect(said).toContain('flotilla.yaml');
  });

  test('one of two models falls out of the patterns', async () => {
    repository.put('apps/mistral/model-infer.yaml', modelText({ name: 'mistral' }));
    await running();
    repository.put(
      'flotilla.yaml',
      'apiVersion: flotilla.dev/v1alpha1\nkind: Project\napps: [apps/m*/model-infer.yaml]\n',
    );
    expect(await refused('synth')).toContain(APP);
  });

  test('another output folder', async () => {
    await running();
    repository.put('flotilla.yaml', 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\noutput: out\n');
    expect(await refused('synth')).toContain('generated/default/llama');
  });

  test('a folder that the command line names is no other folder of the model', async () => {
    await running();
    const { code, said } = await repository.flotilla('synth', '-q', '--output-dir', 'elsewhere');
    expect(code, said).toBe(0);
    expect(out()).toBe(0);
  });

  test('environments are added', async () => {
    await running();
    repository.put('flotilla.yaml', 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments:\n- name: prod\n');
    const said = await refused('synth');
    const steps = said.match(/^ {4}mkdir .*/gm) ?? [];
    expect(steps).toEqual([
      '    mkdir -p generated/prod/default && git mv generated/default/llama generated/prod/default/llama',
      '    mkdir -p apps/llama/environments/prod && git mv apps/llama/rollout.yaml apps/llama/revisions apps/llama/environments/prod/',
    ]);
    for (const step of steps) execFileSync('sh', ['-c', step], { cwd: repository.folder });
    await synth();
    repository.put(
      'flotilla.yaml',
      'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments:\n- name: prod\n- name: staging\n',
    );
    await synth();
    await synth('--check');
    // Nobody follows the old folder any more, and no agent is known to keep its pods: that is said.
    repository.commit('environments');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });

  test('a model whose input is removed is removed on purpose; the gate asks for replicas: 0 first', async () => {
    await running();
    repository.remove('apps/llama');
    const { code, said } = await repository.flotilla('synth');
    expect(code, said).toBe(0);
    expect(said).toContain('default/llama');
    repository.commit('remove');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });

  test('replicas: 0 first, then the folder: the gate is green twice', async () => {
    await running();
    repository.put(APP, modelText({ replicas: 0 }));
    await synth();
    repository.commit('nobody');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
    repository.remove('apps/llama');
    await synth();
    repository.commit('remove');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
  });
});

describe('what is within the budget passes', () => {
  test.each<{ what: string; model: ModelText }>([
    { what: 'an image', model: { image: 'v:2' } },
    { what: 'more groups', model: { replicas: 6 } },
    { what: 'fewer groups', model: { replicas: 1 } },
    { what: 'no group', model: { replicas: 0 } },
    { what: 'a role replica more', model: { roleReplicas: 2 } },
    { what: 'an image and fewer groups', model: { image: 'v:2', replicas: 2 } },
    { what: 'an image within a larger budget', model: { image: 'v:2', maxUnavailable: 3 } },
  ])('$what', async ({ model }) => {
    await running();
    repository.put(APP, modelText(model));
    await synth();
    repository.commit('change');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
  });

  test('every stage of a rollout, commit by commit', async () => {
    await rolledOut();
    for (const step of [1, 2, 3]) {
      repository.git('checkout', '-q', `HEAD~${step === 1 ? 0 : 1}`);
      expect(await gate('HEAD~1'), `step ${step}`).toMatchObject({ code: 0 });
    }
  });
});

describe('said on purpose', () => {
  test('promote --all moves every group, notes it, and passes the gate; a revert of it does not', async () => {
    await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    expect((await repository.flotilla('promote', '--all', '--commit')).code).toBe(0);
    expect(repository.read('apps/llama/rollout.yaml')).toContain('accepted:');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
    repository.git('revert', '--no-edit', 'HEAD');
    expect(await gate('HEAD~1')).toMatchObject({ code: 3 });
  });

  test('what was accepted once does not come back with a revert, whatever runs then; said again, it holds again', async () => {
    await running();
    for (const name of ['other', 'llama']) {
      repository.put(APP, modelText({ name }));
      await synth('--accept-outage');
      repository.commit(`named ${name}`);
      expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
    }
    repository.git('revert', '--no-edit', 'HEAD');
    const { code, said } = await gate('HEAD~1');
    expect(code).toBe(3);
    expect(said.split('\n')[0]).toMatch(/^Over budget: default\/llama: 4 of 4 groups/);
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.git('revert', '--no-commit', 'HEAD');
    await synth('--accept-outage');
    repository.commit('reverted on purpose');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
  });

  test('where the history is cut, nobody can tell whether it was accepted before', async () => {
    await running();
    repository.put(APP, modelText({ name: 'other' }));
    await synth('--accept-outage');
    repository.commit('named other');
    repository.git('clone', '--quiet', '--depth', '2', `file://${repository.folder}`, 'cut');
    const { code, said } = await repository.flotilla('-C', 'cut', 'diff', 'HEAD~1', '--gate');
    expect(code, said).toBe(2);
    expect(said).toContain('fetch-depth: 0');
  });

  test('promote --to beyond the budget is refused, and --accept-outage does it', async () => {
    await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    expect(await refused('promote', '--to', '1')).toContain('2 of 4 groups');
    expect((await repository.flotilla('promote', '--to', '1', '--accept-outage', '--commit')).code).toBe(0);
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
  });

  test('a later change does not inherit it', async () => {
    await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.commit('v:2');
    const base = repository.git('rev-parse', 'HEAD').trim();
    await repository.flotilla('promote', '--all', '--commit');
    repository.put(APP, modelText({ image: 'v:3' }));
    await synth();
    repository.commit('v:3');
    expect(repository.read('apps/llama/rollout.yaml')).not.toContain('accepted:');
    expect(await gate('HEAD~1')).toMatchObject({ code: 0 });
    expect(await gate(base)).toMatchObject({ code: 3 });
  });
});
