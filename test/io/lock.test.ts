import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/io/lock.ts';
import { type GitRepository, gitRepository, modelText } from '../support/git-repository.ts';
import { NOW } from '../support/world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has just ended. */
function endedProcess(): number {
  return spawnSync('true').pid;
}

function heldBy(more: object): void {
  const holder = { pid: process.pid, host: hostname(), command: 'flotilla synth', since: 'then', started: '' };
  writeFileSync(join(folder, '.flotilla.lock'), JSON.stringify({ ...holder, ...more }));
}

describe('the lock of a folder', () => {
  test('is one process’s until it gives it back, and says whose', () => {
    const first = takeLock(folder, 'flotilla synth', NOW);
    const holder = { pid: process.pid, host: hostname(), command: 'flotilla synth', since: '2026-01-31T12:00:00.000Z' };
    expect(takeLock(folder, 'flotilla promote', NOW)).toMatchObject({ holder });
    if ('release' in first) first.release();
    expect(takeLock(folder, 'flotilla promote', NOW)).toHaveProperty('release');
  });

  test.each<[what: string, holder: () => object, isTaken: boolean]>([
    ['a process that has ended', () => ({ pid: endedProcess() }), true],
    [
      'an earlier process of a number that another one has by now',
      () => ({ pid: 1, started: 'before' }),
      process.platform === 'linux',
    ],
    ['a process that runs', () => ({}), false],
    ['a process of another machine', () => ({ pid: endedProcess(), host: 'elsewhere' }), false],
    ['nobody can tell whom', () => ({ pid: 'x' }), false],
  ])('of %s', (_, holder, isTaken) => {
    heldBy(holder());
    expect('release' in takeLock(folder, 'flotilla synth', NOW)).toBe(isTaken);
  });

  test('that another one is taking over is left to that one', () => {
    heldBy({ pid: endedProcess() });
    mkdirSync(join(folder, '.flotilla.lock.takeover'));
    expect(takeLock(folder, 'flotilla synth', NOW)).toHaveProperty('holder');
  });

  test('of a checkout lies in Git’s folder, that of a worktree in the worktree’s', () => {
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: 'ignore',
      });
    git('init', '--quiet');
    git('commit', '--allow-empty', '--message', 'x');
    git('worktree', 'add', 'other');
    mkdirSync(join(folder, 'sub'));
    takeLock(join(folder, 'sub'), 'flotilla synth', NOW);
    expect(existsSync(join(folder, '.git/flotilla.lock'))).toBe(true);
    expect(takeLock(join(folder, 'other'), 'flotilla synth', NOW)).toHaveProperty('release');
    expect(existsSync(join(folder, '.git/worktrees/other/flotilla.lock'))).toBe(true);
  });
});

describe('several flotillas in one checkout', () => {
  let repo: GitRepository;
  beforeEach(() => {
    repo = gitRepository();
    repo.put('apps/llama/model-infer.yaml', modelText());
  });
  afterEach(() => repo.dispose());

  test('twelve synths at once all end well, and leave what one leaves', async () => {
    const ends = await Promise.all(Array.from({ length: 12 }, () => repo.flotilla('synth', '-q')));
    expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([0]));
    expect(await repo.flotilla('synth', '--check')).toMatchObject({ code: 0 });
    expect(repo.has('.git/flotilla.lock')).toBe(false);
  });

  test('a promotion does not wait for another one: it says who moves', async () => {
    await repo.flotilla('synth');
    repo.put('apps/llama/model-infer.yaml', modelText({ image: 'v:2' }));
    await repo.flotilla('synth');
    const before = readFileSync(join(repo.folder, 'apps/llama/rollout.yaml'), 'utf8');
    const lock = takeLock(repo.folder, 'flotilla promote', NOW);
    const { code, said } = await repo.flotilla('promote');
    expect({ code, said }).toMatchObject({
      code: 2,
      said: expect.stringMatching(/flotilla promote \(process \d+ on .*\) writes there since 2026-01-31/),
    });
    expect(readFileSync(join(repo.folder, 'apps/llama/rollout.yaml'), 'utf8')).toBe(before);
    expect(await repo.flotilla('promote', '--dry-run')).toMatchObject({ code: 0 });
    if ('release' in lock) lock.release();
    expect(await repo.flotilla('promote')).toMatchObject({ code: 0 });
  });
});
