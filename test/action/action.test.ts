import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, loadAll } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeGithub, fakeGithub } from './fake-github.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODEL = 'apps/llama-fleet/model-infer.yaml';

let github: FakeGithub;
let folder: string;

// A checkout with a remote of its own, as a runner has.
beforeEach(async () => {
  github = await fakeGithub();
  folder = mkdtempSync(join(tmpdir(), 'flotilla-action-'));
  execFileSync('git', ['init', '--quiet', '--bare', 'remote.git'], { cwd: folder });
  cpSync(join(ROOT, 'examples/fleet'), join(folder, 'work'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  change('replicas: 64', 'replicas: 16');
  flotilla('synth');
  git('remote', 'add', 'origin', '../remote.git');
  writeFileSync(join(folder, 'work/.gitignore'), 'node_modules\n');
  commit('start');
  git('push', '--quiet', 'origin', 'main');
  const bin = join(folder, 'work/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  // What promote reads of a cluster is a file here.
  const cli = `exec "${process.execPath}" "${ROOT}dist/cli.js" "$@"`;
  writeFileSync(join(bin, 'flotilla'), `#!/bin/sh\n[ "$1" = promote ] && ${cli} --from ../dump.json\n${cli}\n`, {
    mode: 0o755,
  });
});

afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true });
});

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

function flotilla(...args: readonly string[]): void {
  execFileSync(join(ROOT, 'dist/cli.js'), ['-q', ...args], { cwd: join(folder, 'work') });
}

function change(from: string, to: string): void {
  const path = join(folder, 'work', MODEL);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}

/** Starts a rollout on main; its cluster holds what is committed, all of it Ready or nothing at all. */
function startRollout(isHealthy: boolean): void {
  change('v0.10.0', 'v0.11.0');
  flotilla('synth');
  commit('Serve with v0.11.0');
  const manifests = execFileSync(join(ROOT, 'dist/cli.js'), ['synth', '--stdout'], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const items = isHealthy ? loadAll(manifests).map(live) : [];
  writeFileSync(join(folder, 'dump.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
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

/** Runs the action as a runner does for a pull request, or for a push where there is no number. */
async function run(inputs: Readonly<Record<string, string>>, pullRequest?: number): Promise<Ran> {
  const event = join(folder, 'event.json');
  const of = { base: { sha: git('rev-parse', 'main') }, head: { ref: 'change' }, number: pullRequest };
  writeFileSync(
    event,
    JSON.stringify({
      repository: { default_branch: 'main' },
      ...(pullRequest === undefined ? {} : { pull_request: of }),
    }),
  );
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const child = spawn(process.execPath, [join(ROOT, 'action/main.mjs')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_WORKSPACE: join(folder, 'work'),
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo/models',
      RUNNER_TEMP: folder,
      FLOTILLA_TOKEN: 'secret',
      ...files,
      ...inputs,
    },
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 2)));
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const lines = read(files.GITHUB_OUTPUT)
    .split('\n')
    .filter((line) => line !== '');
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { code, said, outputs, summary: read(files.GITHUB_STEP_SUMMARY) };
}

test('a pull request is told what it does: outputs, summary, pages and one comment', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  flotilla('synth');
  commit('Serve with v0.11.0');
  const ran = await run({}, 5);
  expect(ran.code).toBe(0);
  expect(ran.outputs).toMatchObject({ changed: 'true', replaced: '16', stale: 'false', 'stages-to-come': '3' });
  expect(JSON.parse(ran.outputs['peak-accelerators'] ?? '')).toEqual({ 'nvidia.com/gpu': '128' });
  expect(ran.outputs['plan-digest']).toMatch(/^[a-z0-9]{10}$/);
  expect(ran.summary).toContain('16 pods replaced in groups 12-15');
  expect(readFileSync(join(ran.outputs['report'] ?? '', 'plan.html'), 'utf8')).toContain(
    '<h1>Rollout of fleet/llama-fleet</h1>',
  );
  expect(github.comments.map(({ fields }) => fields['body'])).toEqual([
    `<!-- flotilla -->\n${ran.summary.trimEnd()}\n`,
  ]);
  expect(github.wrong).toEqual([]);
});

test('a second run changes the comment, wherever it stands among others, and a third leaves it', async () => {
  for (let other = 0; other < 120; other++)
    github.comments.push({ id: 1000 + other, number: 5, fields: { body: 'Looks good' } });
  git('checkout', '--quiet', '-b', 'change');
  await run({}, 5);
  change('v0.10.0', 'v0.11.0');
  flotilla('synth');
  commit('Serve with v0.11.0');
  await run({}, 5);
  await run({}, 5);
  const own = github.comments.filter(({ fields }) => `${fields['body']}`.startsWith('<!-- flotilla -->'));
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

test('mode commit brings them up to date on the branch of the pull request', async () => {
  git('checkout', '--quiet', '-b', 'change');
  change('v0.10.0', 'v0.11.0');
  commit('Forgot synth');
  expect(await run({ FLOTILLA_MODE: 'commit' }, 5)).toMatchObject({ code: 0 });
  expect(git('log', '-1', '--format=%an %s', 'origin/change')).toBe('flotilla flotilla synth');
  flotilla('synth', '--check');
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
  expect(ran.said).toContain('GitHub answers 500 to GET /issues/5/comments: Server Error');
});

test('a token that may not comment, as that of a fork, costs the comment only', async () => {
  github.failure = { status: 403, message: 'Resource not accessible by integration' };
  const ran = await run({}, 5);
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'false', stale: 'false' } });
  expect(ran.said).toContain('::warning title=flotilla::no comment on the pull request: GitHub answers 403');
});

test('mode promote opens a pull request with the next stage, and renews it', async () => {
  startRollout(true);
  const promote = { FLOTILLA_MODE: 'promote' };
  expect((await run(promote)).outputs['pull-requests']).toBe('[7]');
  expect((await run(promote)).outputs['pull-requests']).toBe('[7]');
  expect(github.pulls).toHaveLength(1);
  expect(github.pulls[0]?.fields).toMatchObject({
    title: 'Promote fleet/llama-fleet: stage 2 of 4',
    head: 'flotilla/fleet-llama-fleet',
    base: 'main',
    body: expect.stringContaining('16 pods replaced in groups 8-11'),
  });
  expect(git('log', '-1', '--format=%s', 'origin/flotilla/fleet-llama-fleet')).toBe(
    'Promote fleet/llama-fleet: stage 2 of 4',
  );
  expect(git('status', '--porcelain')).toBe('');
  expect(github.wrong).toEqual([]);
});

test('mode promote waits while the groups that moved are not healthy', async () => {
  startRollout(false);
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
