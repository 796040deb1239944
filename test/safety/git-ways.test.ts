import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type GitRepository, gitRepository, groupsOut, livePods, modelText } from '../support/git-repository.ts';

let repository: GitRepository;
const APP = 'apps/llama/model-infer.yaml';
const STATE = 'apps/llama/rollout.yaml';
const LIVE = 'generated/default/llama/live';

beforeEach(() => {
  repository = gitRepository();
  onTestFinished(repository.dispose);
});

async function synth(...options: readonly string[]): Promise<void> {
  const { code, said } = await repository.flotilla('synth', '-q', ...options);
  expect(code, said).toBe(0);
}

/** Four groups that run, committed; gives the commit. */
async function running(...project: readonly string[]): Promise<string> {
  if (project.length > 0) repository.put('flotilla.yaml', projectText(...project));
  repository.put(APP, modelText());
  await synth();
  repository.commit('start');
  return head();
}

function projectText(...lines: readonly string[]): string {
  return ['apiVersion: flotilla.dev/v1alpha1', 'kind: Project', ...lines, ''].join('\n');
}

async function edited(image: string): Promise<void> {
  repository.put(APP, modelText({ image }));
  await synth();
  repository.commit(image);
}

function head(): string {
  return repository.git('rev-parse', 'HEAD').trim();
}

async function gate(base: string): Promise<readonly [code: number, first: string]> {
  const { code, said } = await repository.flotilla('diff', base, '--gate');
  return [code, said.split('\n')[0] ?? ''];
}

/** Runs what a message says to type, line by line. */
function followed(said: string, pattern: RegExp): void {
  const steps = said.match(pattern) ?? [];
  expect(steps, said).not.toEqual([]);
  for (const step of steps) execFileSync('sh', ['-c', step.trim()], { cwd: repository.folder, stdio: 'pipe' });
}

describe('what lies on the disk is not what a commit holds', () => {
  test('the manifests are ignored and taken out of Git: the gate is red here as in CI', async () => {
    const base = await running();
    repository.put('.gitignore', 'generated/\n');
    repository.git('rm', '-r', '--quiet', '--cached', 'generated');
    repository.git('add', '.gitignore');
    repository.git('commit', '--quiet', '--message', 'ignored');
    expect(repository.has(`${LIVE}/expectation.yaml`)).toBe(true);
    const [code, said] = await gate(base);
    expect(code).toBe(3);
    expect(said).toContain('4 of 4 groups');
    repository.git('clone', '--quiet', '.', 'elsewhere');
    expect((await repository.flotilla('-C', 'elsewhere', 'diff', base, '--gate')).code).toBe(3);
  });

  test('rollout.yaml is ignored and taken out of Git: whoever clones it is told what is missing', async () => {
    await running();
    repository.put('.gitignore', 'rollout.yaml\n');
    repository.git('rm', '--quiet', '--cached', STATE);
    await edited('v:2');
    repository.git('clone', '--quiet', '.', 'elsewhere');
    expect((await repository.flotilla('-C', 'elsewhere', 'synth', '--check')).code).toBe(1);
    const { code, said } = await repository.flotilla('-C', 'elsewhere', 'synth');
    expect(code).toBe(1);
    expect(said).toContain(`git log --oneline --all -- ${STATE}`);
  });

  test('an accepted outage in a file that Git ignores is accepted by nobody', async () => {
    const base = await running();
    repository.put('.gitignore', 'rollout.yaml\n');
    repository.git('rm', '--quiet', '--cached', STATE);
    repository.put(APP, modelText({ name: 'other' }));
    await synth('--accept-outage');
    repository.commit('named other');
    expect((await gate(base))[0]).toBe(3);
  });

  test.each<readonly [what: string, paths: readonly string[]]>([
    ['the manifests', ['apps']],
    ['the specs', ['generated']],
  ])('a sparse checkout leaves out %s: nobody can tell, and synth removes nothing', async (_, paths) => {
    const base = await running();
    repository.git('sparse-checkout', 'set', ...paths);
    expect((await repository.flotilla('diff', base, '--gate')).code).toBe(2);
    const { code, said } = await repository.flotilla('synth');
    if (code !== 0) expect(said).toContain('git sparse-checkout disable');
    repository.git('sparse-checkout', 'disable');
    expect(groupsOut(livePods(repository, base), livePods(repository))).toEqual([]);
    expect((await gate(base))[0]).toBe(0);
  });

  test('a sparse checkout that leaves out what other teams have is enough', async () => {
    repository.put('clusters/kustomization.yaml', 'resources: [../generated/default/llama/live, ../other]\n');
    const base = await running();
    repository.git('sparse-checkout', 'set', 'apps', 'generated');
    expect(repository.has('clusters')).toBe(false);
    expect((await gate(base))[0]).toBe(0);
  });

  test.each(['fleet', 'generated'])('%s is a repository of its own: nobody can tell from outside', async (folder) => {
    if (folder === 'fleet') repository.put('flotilla.yaml', projectText('output: fleet/generated'));
    const inner = join(repository.folder, folder);
    execFileSync('git', ['init', '--quiet', inner]);
    execFileSync('git', [
      '-C',
      inner,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit',
      '-qm',
      'a',
      '--allow-empty',
    ]);
    const base = await running();
    expect(repository.git('ls-files', '--stage', folder)).toMatch(/^160000 /);
    const { code, said } = await repository.flotilla('diff', base, '--gate');
    expect(code).toBe(2);
    expect(said).toContain(`cannot compare ${folder}: it is a repository of its own`);
  });

  test('a commit holds no more of the manifests than pointers of Git LFS: nobody can tell', async () => {
    await running();
    for (const path of repository.git('ls-files', LIVE).trim().split('\n'))
      repository.put(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n');
    repository.commit('in LFS');
    const { code, said } = await repository.flotilla('diff', 'HEAD', '--gate');
    expect(code).toBe(2);
    expect(said).toContain('Git LFS');
  });

  test('files that a checkout gives other line ends are what they were', async () => {
    repository.put('.gitattributes', '* text eol=crlf\n');
    const base = await running('agents: [flux]', 'flux: {}', 'promotion: automatic');
    repository.git('rm', '-r', '--quiet', '--cached', '.');
    repository.git('reset', '--quiet', '--hard');
    expect(repository.read(`${LIVE}/expectation.yaml`)).toContain('\r\n');
    await synth('--check');
    expect(await gate(base)).toEqual([0, 'Nothing changes.']);
    await synth();
    expect(repository.git('status', '--porcelain')).toBe('');
    await edited('v:2');
    expect((await gate(base))[0]).toBe(0);
  });
});

describe('the project lies in a folder of a larger repository', () => {
  const KUSTOMIZE = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';

  async function inFolder(): Promise<void> {
    repository.put('fleet/flotilla.yaml', projectText());
    repository.put(`fleet/${APP}`, modelText());
    const { code, said } = await repository.flotilla('-C', 'fleet', 'synth', '-q');
    expect(code, said).toBe(0);
    repository.put('kustomization.yaml', `${KUSTOMIZE}resources: [fleet/${LIVE}, other]\n`);
    repository.put('clusters/a/kustomization.yaml', `${KUSTOMIZE}resources: [../../fleet/${LIVE}]\n`);
    repository.put('.sourceignore', '*.md\n');
    repository.commit('start');
  }

  test.each<readonly [path: string, text: string, code: number]>([
    ['.sourceignore', 'fleet/generated/\n', 3],
    ['fleet/.sourceignore', 'group-1/\n', 0],
    ['fleet/.sourceignore', 'group-[01]/\n', 3],
    ['.sourceignore', 'docs/\n', 0],
    ['kustomization.yaml', `${KUSTOMIZE}resources: [other]\n`, 3],
    ['kustomization.yaml', `${KUSTOMIZE}resources: [fleet/${LIVE}]\n`, 0],
    ['clusters/a/kustomization.yaml', `${KUSTOMIZE}resources: [../../fleet/${LIVE}]\nnamePrefix: x-\n`, 3],
    [`fleet/${LIVE}/.argocd-source.yaml`, 'directory: {exclude: "*"}\n', 3],
    ['docs/fleet.md', 'a\n', 0],
  ])('%s: %j: the gate says %i', async (path, text, expected) => {
    await inFolder();
    repository.put(path, text);
    repository.commit('change');
    const { code, said } = await repository.flotilla('-C', 'fleet', 'diff', 'HEAD~1', '--gate');
    expect(code, said).toBe(expected);
  });
});

describe('a commit holds part of a change', () => {
  test('the manifests without rollout.yaml: the gate tells what the files do, and synth takes back no more than that', async () => {
    const base = await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.git('add', 'generated');
    repository.git('commit', '--quiet', '--message', 'half');
    repository.git('stash', '--quiet', '--include-untracked');
    const { code, said } = await repository.flotilla('diff', base, '--gate');
    expect(code).toBe(0);
    expect(said).toContain('2 pods replaced in group 3 of default/llama');
    expect(said).toContain('not what the specs come to');
    expect((await repository.flotilla('synth', '--check')).code).toBe(1);
    await synth();
    expect(groupsOut(livePods(repository, 'HEAD'), livePods(repository))).toHaveLength(1);
  });

  test('rollout.yaml without the manifests: nothing moves yet, and that is what the gate tells', async () => {
    const base = await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.git('add', 'apps');
    repository.git('commit', '--quiet', '--message', 'half');
    repository.git('checkout', '--quiet', '.');
    repository.git('clean', '--quiet', '-fd');
    expect(await gate(base)).toEqual([0, 'Nothing changes.']);
    expect((await repository.flotilla('synth', '--check')).code).toBe(1);
  });

  test('groups that are out for other causes are added up', async () => {
    const base = await running();
    repository.put(APP, modelText({ image: 'v:2' }));
    await synth();
    repository.put(`${LIVE}/.sourceignore`, 'group-0/\n');
    repository.commit('both');
    const [code, said] = await gate(base);
    expect(code).toBe(3);
    expect(said).toMatch(/^Over budget: default\/llama: 2 of 4 groups .*\(0,3; 32 nvidia.com\/gpu\)/);
    repository.git('reset', '--quiet', '--soft', base);
    await synth('--accept-outage');
    repository.commit('both, on purpose');
    expect((await gate(base))[0]).toBe(0);
  });
});

describe('ways to merge', () => {
  async function twoBranches(): Promise<string> {
    await running();
    repository.git('switch', '--quiet', '--create', 'feature');
    await edited('v:3');
    repository.git('switch', '--quiet', 'main');
    await edited('v:2');
    for (let stage = 0; stage < 2; stage++) await repository.flotilla('promote', '-q', '--commit');
    return head();
  }

  test.each(['theirs', 'ours'])('git merge -X %s: what the gate says and what it tells are one', async (side) => {
    const base = await twoBranches();
    repository.git('merge', '--quiet', '--no-edit', '-X', side, 'feature');
    const out = groupsOut(livePods(repository, base), livePods(repository)).length;
    const { code, said } = await repository.flotilla('diff', base, '--gate');
    expect(code).toBe(out <= 1 ? 0 : 3);
    expect(said).toContain(out === 0 ? 'Nothing changes.' : `${2 * out} pods replaced`);
    expect((await repository.flotilla('synth', '--check')).code).toBe(1);
    const again = await repository.flotilla('synth');
    if (again.code !== 0) {
      expect(again.said).toContain('as after a merge that took one side of some files');
      followed(again.said, /^ {2}git checkout .*/gm);
      await synth();
    }
    repository.commit('mended');
    expect((await gate(base))[0]).toBe(0);
    await synth('--check');
  });

  test('rollout.yaml alone is taken from another commit: the one that fits what runs is named', async () => {
    await twoBranches();
    repository.git('checkout', '--quiet', 'HEAD~2', '--', STATE);
    repository.commit('an older rollout');
    repository.put(APP, modelText({ image: 'v:1' }));
    const { code, said } = await repository.flotilla('synth');
    expect(code, said).toBe(1);
    expect(said).toContain(`${STATE} says something else than what its groups run`);
    followed(said, /^ {2}git checkout .*/gm);
    await synth();
    expect(groupsOut(livePods(repository, 'HEAD'), livePods(repository))).toHaveLength(1);
  });

  test('an octopus of branches that each change another model', async () => {
    for (const name of ['a', 'b', 'c']) repository.put(`apps/${name}/model-infer.yaml`, modelText({ name }));
    const base = await running();
    for (const name of ['a', 'b', 'c']) {
      repository.git('switch', '--quiet', '--create', name, base);
      repository.put(`apps/${name}/model-infer.yaml`, modelText({ name, image: 'v:2' }));
      await synth();
      repository.commit(name);
    }
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', 'a', 'b', 'c');
    expect((await gate(base))[0]).toBe(0);
    await synth('--check');
    expect(groupsOut(livePods(repository, base), livePods(repository))).toHaveLength(3);
  });

  test('an octopus of branches that change the same model meets, and one command settles it', async () => {
    const base = await running();
    for (const image of ['v:5', 'v:6']) {
      repository.git('switch', '--quiet', '--create', image.replace(':', ''), base);
      await edited(image);
    }
    repository.git('switch', '--quiet', 'main');
    expect(repository.tries('merge', '--no-edit', 'v5', 'v6')).toBe(false);
    repository.put(APP, modelText({ image: 'v:6' }));
    repository.git('add', APP);
    const { code, said } = await repository.flotilla('resolve');
    expect(code, said).toBe(0);
    repository.commit('octopus');
    expect((await gate(base))[0]).toBe(0);
    expect(groupsOut(livePods(repository, base), livePods(repository))).toHaveLength(1);
  });
});

describe('history is written anew', () => {
  async function rolledOut(): Promise<string> {
    await running();
    await edited('v:2');
    for (let stage = 0; stage < 3; stage++) await repository.flotilla('promote', '-q', '--commit');
    return head();
  }

  test('a revert of a revert, a squash of all stages and a branch that is set back are over budget', async () => {
    const done = await rolledOut();
    repository.git('revert', '--no-edit', 'HEAD~4..HEAD');
    const reverted = head();
    repository.git('revert', '--no-edit', 'HEAD~4..HEAD');
    expect((await gate(reverted))[0]).toBe(3);
    expect(await gate(done)).toEqual([0, 'Nothing changes.']);
    repository.git('reset', '--quiet', '--hard', done);
    repository.git('reset', '--quiet', '--soft', 'HEAD~4');
    repository.commit('squash');
    expect((await gate('HEAD~1'))[0]).toBe(3);
    repository.git('reset', '--quiet', '--hard', `${done}~4`);
    expect((await gate(done))[0]).toBe(3);
  });

  test('git rebase --autosquash of the branch that runs: what runs is its end, not what it is rebased onto', async () => {
    const done = await rolledOut();
    repository.put(APP, modelText({ image: 'v:3' }));
    await synth();
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--fixup', 'HEAD~3');
    const rebase = ['-c', 'sequence.editor=true', '-c', 'core.editor=true', 'rebase'];
    let isDone = repository.tries(...rebase, '--interactive', '--autosquash', 'HEAD~5');
    expect(isDone).toBe(false);
    for (let round = 0; round < 6 && !isDone; round++) {
      repository.put(APP, modelText({ image: 'v:3' }));
      const { code, said } = await repository.flotilla('resolve');
      expect(code, said).toBe(0);
      expect(said).toContain('from main');
      repository.git('add', '--all');
      isDone = repository.tries(...rebase, '--continue') || repository.tries(...rebase, '--skip');
    }
    expect(repository.git('status')).toContain('On branch main');
    await synth();
    repository.commit('after it');
    expect((await gate(done))[0]).toBe(0);
  });

  test('in a shallow clone the base is missing: nobody can tell, and what to do is said', async () => {
    const base = await running();
    await edited('v:2');
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'cut');
    const { code, said } = await repository.flotilla('-C', 'cut', 'diff', base, '--gate');
    expect(code).toBe(2);
    expect(said).toContain('fetch-depth: 0');
    expect((await repository.flotilla('-C', 'cut', 'synth', '--check')).code).toBe(0);
  });
});

describe('something gets another name', () => {
  test('an environment: the printed steps bring its files and its state along', async () => {
    const base = await running('environments: [{name: prod}, {name: staging}]');
    repository.put('flotilla.yaml', projectText('environments: [{name: production}, {name: staging}]'));
    const { code, said } = await repository.flotilla('synth');
    expect(code).toBe(1);
    followed(said, /^ {4}mkdir .*/gm);
    await synth();
    expect(repository.has('apps/llama/environments/production/rollout.yaml')).toBe(true);
    expect(repository.git('status', '--porcelain')).not.toContain('??');
    repository.commit('renamed');
    expect((await gate(base))[0], 'nobody follows the old folder').toBe(3);
  });

  test('an environment is no longer named: what follows its files is said', async () => {
    await running('environments: [{name: prod}, {name: staging}]');
    repository.put('flotilla.yaml', projectText('environments: [{name: staging}]'));
    const { code, said } = await repository.flotilla('synth');
    expect(code).toBe(0);
    expect(said).toContain('generated/prod: flotilla.yaml names no such environment');
    expect(said).not.toContain('generated/staging:');
  });

  test.each(['apps/llama/Model-Infer.yaml', 'apps/llama/model-infer.yml', 'services/llama/model-infer.yaml'])(
    'the input is %s now, which no pattern takes: the model does not end',
    async (now) => {
      await running();
      repository.put(now, repository.read(APP) ?? '');
      repository.remove(APP);
      const { code, said } = await repository.flotilla('synth');
      expect(code, said).toBe(1);
      expect(said).toContain(`${now} describes it now`);
      expect(groupsOut(livePods(repository, 'HEAD'), livePods(repository))).toEqual([]);
      repository.git('add', '--all');
      followed(said, /^ {2}git mv .*/gm);
      await synth();
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );

  test('live becomes Live: the gate is red', async () => {
    const base = await running();
    repository.git('mv', LIVE, LIVE.replace('live', 'Live'));
    repository.commit('case');
    expect((await gate(base))[0]).toBe(3);
  });

  test.each([LIVE, 'generated', `${LIVE}/group-1`])('%s becomes a symlink: nobody can tell', async (path) => {
    const base = await running();
    const elsewhere = mkdtempSync(join(tmpdir(), 'flotilla-symlink-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    repository.git('mv', path, 'elsewhere');
    symlinkSync(join(repository.folder, 'elsewhere'), join(repository.folder, path));
    repository.commit('symlink');
    expect((await repository.flotilla('diff', base, '--gate')).code).toBe(2);
    expect((await repository.flotilla('synth')).code).toBe(2);
  });
});
