import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, loadAll } from 'js-yaml';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { run as runAction } from '../../action/run.mjs';
import { settingsOf } from '../../action/settings.mjs';
import { jobWorld } from '../../action/world.mjs';
import { runIn } from '../support/console.ts';
import { modelText } from '../support/git-repository.ts';
import { type FakeGithub, fakeGithub } from './fake-github.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODEL = 'apps/llama-fleet/model-infer.yaml';

let github: FakeGithub;
/** A checkout that every test gets a copy of, and one whose rollout has started. */
let checkouts: string;
let folder: string;

beforeAll(async () => {
  checkouts = mkdtempSync(join(tmpdir(), 'flotilla-action-'));
  folder = join(checkouts, 'plain');
  await makeCheckout();
  cpSync(folder, join(checkouts, 'started'), { recursive: true });
  folder = join(checkouts, 'started');
  await startRollout();
});

afterAll(() => rmSync(checkouts, { recursive: true }));

beforeEach(async () => {
  github = await fakeGithub();
  startFrom('plain');
});

afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true });
});

function startFrom(checkout: 'plain' | 'started'): void {
  folder = join(checkouts, 'test');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(checkouts, checkout), folder, { recursive: true });
}

/** A checkout with a remote of its own, as a runner has. */
async function makeCheckout(): Promise<void> {
  mkdirSync(folder);
  execFileSync('git', ['init', '--quiet', '--template=', '--bare', 'remote.git'], { cwd: folder });
  cpSync(join(ROOT, 'examples/fleet'), join(folder, 'work'), { recursive: true });
  git('init', '--quiet', '--template=', '--initial-branch=main');
  change('replicas: 64', 'replicas: 16');
  await flotilla('synth');
  git('remote', 'add', 'origin', '../remote.git');
  writeFileSync(join(folder, 'work/.gitignore'), 'node_modules\n');
  commit('start');
  git('push', '--quiet', 'origin', 'main');
  pack();
}

/** Puts all objects of Git into one file, so that a copy is quick. */
function pack(): void {
  for (const repository of ['work/.git', 'remote.git']) git('--git-dir', join(folder, repository), 'gc', '--quiet');
}

/** Starts a rollout on main; its cluster holds what is committed, all of it Ready. */
async function startRollout(): Promise<void> {
  change('v0.10.0', 'v0.11.0');
  await flotilla('synth');
  commit('Serve with v0.11.0');
  const { stdout } = await runIn(join(folder, 'work'), ['synth', '--stdout']);
  writeDump(loadAll(stdout).map(live));
  pack();
}

function writeDump(items: readonly object[]): void {
  writeFileSync(join(folder, 'dump.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
  }).trim();
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

async function flotilla(...args: readonly string[]): Promise<void> {
  const { code, said } = await runIn(join(folder, 'work'), ['-q', ...args]);
  expect({ code, said }).toEqual({ code: 0, said: '' });
}

function change(from: string, to: string): void {
  const path = join(folder, 'work', MODEL);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}

const READY = { type: 'Ready', status: 'True', lastTransitionTime: '2026-11-24T06:00:00Z' };

function live(manifest: unknown, index: number): object {
  if (
    typeof manifest !== 'object' ||
    manifest === null ||
    !('metadata' in manifest) ||
    typeof manifest.metadata !== 'object'
  ) {
    throw new Error('a manifest is no object');
  }
  const metadata = { ...manifest.metadata, uid: `uid-${index}`, creationTimestamp: '2026-11-24T05:59:00Z' };
  return { ...manifest, metadata, status: { phase: 'Running', conditions: [READY] } };
}

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What tests vary of a pull request. */
interface PullFields {
  readonly head?: object;
  readonly base?: object;
}

/** The environment of a job for a pull request, or for a push where there is no number. */
function jobFor(
  inputs: Readonly<Record<string, string>>,
  pullRequest?: number,
  before?: string,
  { head, base }: PullFields = {},
): Readonly<Record<string, string>> {
  const event = join(folder, 'event.json');
  const of = {
    base: { sha: git('rev-parse', 'main'), ref: 'main', ...base },
    head: { ref: 'change', repo: { full_name: 'octo/models' }, ...head },
    number: pullRequest,
  };
  writeFileSync(
    event,
    JSON.stringify({
      repository: { default_branch: 'main' },
      ...(before === undefined ? {} : { before }),
      ...(pullRequest === undefined ? {} : { pull_request: of }),
    }),
  );
  return {
    HOME: folder,
    GITHUB_WORKSPACE: join(folder, 'work'),
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: pullRequest === undefined ? 'push' : 'pull_request',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    FLOTILLA_TOKEN: 'secret',
    ...inputs,
  };
}

/** What the job has written, beside its log. */
function written(code: number, said: string): Ran {
  const read = (file: string): string => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const lines = read('output')
    .split('\n')
    .filter((line) => line !== '');
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { code, said, outputs, summary: read('summary') };
}

/** Runs the action in this process, and flotilla with it; what promote reads of a cluster is a file. */
async function run(
  inputs: Readonly<Record<string, string>>,
  pullRequest?: number,
  before?: string,
  pull?: PullFields,
): Promise<Ran> {
  const settings = settingsOf(jobFor(inputs, pullRequest, before, pull));
  let said = '';
  const code = await runAction(settings, {
    ...jobWorld(settings),
    say: (text) => {
      said += text;
    },
    flotilla: (...args) =>
      runIn(settings.directory, args[0] === 'promote' ? [...args, '--from', '../dump.json'] : args),
  });
  return written(code, said);
}

/** Runs the action as a runner does. */
async function runJob(inputs: Readonly<Record<string, string>>, pullRequest: number): Promise<Ran> {
  const bin = join(folder, 'work/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(ROOT, 'dist/cli.js'), join(bin, 'flotilla'));
  const env = { PATH: process.env['PATH'], ...jobFor(inputs, pullRequest) };
  const child = spawn(process.execPath, [join(ROOT, 'action/main.mjs')], { cwd: folder, env });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const code = await new Promise<number>((done) => child.once('close', (status) => done(status ?? 2)));
  return written(code, said);
}

test('a pull request is told what it does: outputs, summary, pages and one comment', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  await flotilla('synth');
  commit('Serve with v0.11.0');
  const ran = await runJob({}, 5);
  expect(ran.code).toBe(0);
  expect(ran.outputs).toMatchObject({ changed: 'true', replaced: '16', stale: 'false', 'stages-to-come': '3' });
  expect(JSON.parse(ran.outputs['peak-accelerators'] ?? '')).toEqual({ 'nvidia.com/gpu': '128' });
  expect(ran.outputs['plan-digest']).toMatch(/^[a-z0-9]{10}$/);
  expect(ran.summary).toContain('16 pods replaced in groups 12-15');
  expect(ran.summary).toContain(
    '\n[Pages of the plan and the diff](https://github.com/octo/models/actions/runs/77#artifacts): flotilla-report\n',
  );
  expect(readFileSync(join(ran.outputs['report'] ?? '', 'plan.html'), 'utf8')).toContain(
    '<h1>Rollout of fleet/llama-fleet</h1>',
  );
  expect(github.comments.map(({ fields }) => fields['body'])).toEqual([
    `<!-- flotilla -->\n${ran.summary.trimEnd()}\n`,
  ]);
  expect(github.wrong).toEqual([]);
});

test('the comment says whether the stages find room, where a dump of the cluster is there', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  await flotilla('synth');
  commit('Serve with v0.11.0');
  const allocatable = { cpu: '999', memory: '9Ti', pods: '110', 'nvidia.com/gpu': '8' };
  const members = [{ type: 'Node', selector: { exactMatch: { name: 'n0' } } }];
  writeDump([
    { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n0' }, status: { allocatable } },
    {
      apiVersion: 'topology.volcano.sh/v1alpha1',
      kind: 'HyperNode',
      metadata: { name: 'rack-0' },
      spec: { tier: 1, members },
    },
  ]);
  const { code, summary } = await run({ FLOTILLA_FIT: '../dump.json' }, 5);
  expect(summary).toContain('**Room:** what Git would apply now will wait: the cluster has 8 of 32 GPUs.');
  expect(code).toBe(0);
});

test('a second run changes its own comment, wherever it stands among others, even forged ones, and a third leaves it', async () => {
  for (let other = 0; other < 120; other++)
    github.comments.push({ id: 1000 + other, number: 5, fields: { body: 'Looks good' } });
  const forged = { body: '<!-- flotilla -->\nNothing changes.', user: { login: 'stranger' } };
  github.comments.unshift({ id: 999, number: 5, fields: forged });
  git('checkout', '--quiet', '-b', 'change');
  await run({}, 5);
  change('v0.10.0', 'v0.11.0');
  await flotilla('synth');
  commit('Serve with v0.11.0');
  await run({}, 5);
  await run({}, 5);
  expect(github.comments[0]?.fields).toEqual(forged);
  const own = github.comments.slice(1).filter(({ fields }) => `${fields['body']}`.startsWith('<!-- flotilla -->'));
  expect(own).toHaveLength(1);
  expect(own[0]?.fields['body']).toContain('16 pods replaced');
  expect(github.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(1);
});

test('stale files fail the check, and are named', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  const ran = await run({}, 5);
  expect(ran.code).toBe(1);
  expect(ran.outputs['stale']).toBe('true');
  expect(ran.said).toContain('::error title=flotilla::generated files are stale');
  expect(github.comments[0]?.fields['body']).toContain(
    'generated/fleet/llama-fleet/stages/2-partition-8/group-11/serve-0.yaml',
  );
});

test('a finished rollout that is reverted at once is red, and the comment says so first', async () => {
  startFrom('started');
  for (let stage = 2; stage <= 4; stage++) {
    await flotilla('promote');
    commit(`Stage ${stage}`);
  }
  git('checkout', '--quiet', '-b', 'change');
  git('revert', '--no-edit', 'HEAD~4..HEAD');
  const ran = await run({}, 5);
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ 'over-budget': 'true', stale: 'false' });
  expect(ran.said).toContain('::error title=flotilla::over budget: ');
  const [marker, first] = `${github.comments[0]?.fields['body']}`.split('\n');
  expect(marker).toBe('<!-- flotilla -->');
  expect(first).toMatch(/^\*\*Over budget:\*\* .*16 of 16 groups out of service at once.*maxUnavailable is 4/);
});

test('every environment is held to its budget when none is named, and a push from what the branch was', async () => {
  rmSync(join(folder, 'work'), { recursive: true });
  mkdirSync(join(folder, 'work/apps/llama'), { recursive: true });
  git('init', '--quiet', '--template=', '--initial-branch=main');
  writeFileSync(join(folder, 'work/apps/llama/model-infer.yaml'), modelText());
  const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments: [{name: prod}, {name: staging}]\n';
  writeFileSync(join(folder, 'work/flotilla.yaml'), project);
  await flotilla('synth');
  commit('start');
  const before = git('rev-parse', 'HEAD');
  expect(await run({}, 5)).toMatchObject({ code: 0, outputs: { 'over-budget': 'false' } });
  for (const group of [1, 2]) {
    git('rm', '-r', '--quiet', `generated/staging/default/llama/live/group-${group}`);
    commit(`no group ${group}`);
  }
  const ran = await run({}, undefined, before);
  expect(ran.said).toContain('over budget');
  expect(ran.summary).toContain('staging: default/llama: 2 of 4 groups out of service at once');
});

test('mode commit brings them up to date on the branch of the pull request', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  expect(await run({ FLOTILLA_MODE: 'commit' }, 5)).toMatchObject({ code: 0 });
  expect(git('log', '-1', '--format=%an %s', 'origin/change')).toBe('flotilla flotilla synth');
  await flotilla('synth', '--check');
});

test('mode commit leaves a branch to Dependabot, which gives up one that others have changed', async () => {
  git('checkout', '--quiet', '-b', 'dependabot/docker/vllm');
  change('v0.10.0', 'v0.11.0');
  commit('Bump vllm');
  const pull = { head: { ref: 'dependabot/docker/vllm' } };
  expect(await run({ FLOTILLA_MODE: 'commit' }, 5, undefined, pull)).toMatchObject({ code: 0 });
  expect(git('log', '-1', '--format=%s', 'origin/dependabot/docker/vllm')).toBe('flotilla synth [dependabot skip]');
});

test.each<[whose: string, pull: PullFields, why: string]>([
  [
    'the branch main of a fork',
    { head: { ref: 'main', repo: { full_name: 'stranger/models' } } },
    'main is a branch of stranger/models, not of octo/models',
  ],
  ['a fork that is gone', { head: { ref: 'change', repo: null } }, 'change is a branch of a repository that is gone'],
  ['a protected branch', { head: { ref: 'release' } }, 'release is protected'],
  ['a base of others', { head: { ref: 'next' }, base: { ref: 'next' } }, 'others build on next'],
  ['the default branch', { head: { ref: 'main' }, base: { ref: 'next' } }, 'others build on main'],
])('mode commit pushes nothing to %s: it checks, and is red', async (_, pull, why) => {
  github.guarded.add('release');
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  const before = git('ls-remote', 'origin');
  const ran = await run({ FLOTILLA_MODE: 'commit' }, 5, undefined, pull);
  expect(ran).toMatchObject({ code: 1, outputs: { stale: 'true' } });
  expect(ran.said).toContain(`::warning title=flotilla::nothing was pushed: ${why}`);
  expect(git('ls-remote', 'origin')).toBe(before);
});

test('mode commit pushes a branch that is named like the ref of main to that branch alone', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  const main = git('rev-parse', 'main');
  const pull = { head: { ref: 'refs/heads/main' } };
  expect(await run({ FLOTILLA_MODE: 'commit' }, 5, undefined, pull)).toMatchObject({ code: 0 });
  expect(git('ls-remote', 'origin', 'refs/heads/main')).toContain(main);
  expect(git('ls-remote', 'origin', 'refs/heads/refs/heads/main')).toContain(git('rev-parse', 'HEAD'));
});

test('mode commit is for pull requests', async () => {
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  expect(await run({ FLOTILLA_MODE: 'commit' })).toMatchObject({ code: 1, outputs: { stale: 'true' } });
});

test('code of a stranger with a token that can write is not run', async () => {
  const ran = await run({ GITHUB_EVENT_NAME: 'pull_request_target' }, 5);
  expect(ran).toMatchObject({ code: 2, outputs: {} });
  expect(ran.said).toContain('run this on pull_request');
  expect(github.requests).toEqual([]);
});

test('a stale file whose name holds a code fence ends no block of the comment, and is no command in the log', async () => {
  const names = ['```\n# All is well\n@everyone', '::add-mask::main', '##[add-mask]main', '\u001b[2J\u202e'];
  for (const name of names) {
    cpSync(join(folder, 'work/apps/llama-fleet'), join(folder, 'work/apps', name), { recursive: true });
    const path = join(folder, 'work/apps', name, 'model-infer.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('llama-fleet', `fleet-${names.indexOf(name)}`));
  }
  commit('Odd names');
  const ran = await run({}, 5);
  expect(ran.code).toBe(1);
  const body = `${github.comments[0]?.fields['body']}`;
  const [block = ''] = /^(`{3,}).*?^\1$/ms.exec(body) ?? [];
  expect(block).toContain('# All is well');
  expect(body.replace(block, '')).not.toContain('# All is well');
  expect(ran.said).not.toMatch(/^\s*::add-mask|##\[/m);
  for (const text of [body, ran.said, ran.summary]) expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/);
});

test('problems become annotations on their lines', async () => {
  change('image:', 'imagee:');
  const ran = await run({}, 5);
  expect(ran.code).toBe(1);
  expect(ran.said).toMatch(/^::error file=apps\/llama-fleet\/model-infer\.yaml,line=\d+,col=\d+.*imagee/m);
  expect(github.requests).toEqual([]);
});

test('what goes wrong at GitHub is said in its words', async () => {
  github.failure = { status: 500, message: 'Server Error' };
  const ran = await run({}, 5);
  expect(ran.code).toBe(2);
  expect(ran.said).toContain('GitHub answers 500 to the question who asks: Server Error');
});

test('a token that may not comment, as that of a fork, costs the comment only', async () => {
  github.failure = { status: 403, message: 'Resource not accessible by integration' };
  const ran = await run({}, 5);
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'false', stale: 'false' } });
  expect(ran.said).toContain('::warning title=flotilla::no comment on the pull request: GitHub answers 403');
});

test('mode promote opens a pull request with the next stage, and renews it', async () => {
  startFrom('started');
  const promote = { FLOTILLA_MODE: 'promote' };
  expect((await run(promote)).outputs['pull-requests']).toBe('[7]');
  expect((await run(promote)).outputs['pull-requests']).toBe('[7]');
  expect(github.pulls).toHaveLength(1);
  expect(github.pulls[0]?.fields).toMatchObject({
    title: 'Promote fleet/llama-fleet: stage 2 of 4',
    head: 'flotilla/fleet/llama-fleet',
    base: 'main',
    body: expect.stringContaining('16 pods replaced in groups 8-11'),
  });
  expect(git('log', '-1', '--format=%s', 'origin/flotilla/fleet/llama-fleet')).toBe(
    'Promote fleet/llama-fleet: stage 2 of 4',
  );
  expect(git('status', '--porcelain')).toBe('');
  expect(github.wrong).toEqual([]);
});

test('mode promote waits while the groups that moved are not healthy', async () => {
  startFrom('started');
  writeDump([]);
  const ran = await run({ FLOTILLA_MODE: 'promote' });
  expect(ran).toMatchObject({ code: 0, outputs: { 'pull-requests': '[]' } });
  expect(ran.said).toContain('::notice title=flotilla::fleet/llama-fleet waits: ');
  expect(github.pulls).toEqual([]);
});

test('action.yml hands on every input and output that the code knows', () => {
  const action = load(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  expect(action).toMatchObject({ runs: { using: 'composite' } });
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const files = ['settings', 'check', 'promote']
    .map((name) => readFileSync(join(ROOT, `action/${name}.mjs`), 'utf8'))
    .join('\n');
  const outputs = [...files.matchAll(/world\.output\('([\w-]+)'/g)].map(([, name]) => name);
  for (const name of outputs) expect(text).toContain(`steps.flotilla.outputs.${name}`);
  const read = [...files.matchAll(/FLOTILLA_[A-Z]+/g)].map(([name]) => name);
  for (const name of read) expect(text).toContain(`${name}: \${{ inputs.`);
});
