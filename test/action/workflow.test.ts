import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const WORKFLOW = '.github/workflows/flotilla.yaml';

let repository: GitRepository;

beforeEach(async () => {
  repository = gitRepository();
  expect(await repository.flotilla('init', '--yes', '--quiet')).toMatchObject({ code: 0 });
  repository.commit('start');
});
afterEach(() => repository.dispose());

/** Runs the last step of the workflow that init wrote as a runner does, with the built flotilla in place of npx's. */
function lastStep(base: string): { code: number | null; said: string; summary: string } {
  const workflow = load(repository.read(WORKFLOW) ?? '');
  const script = /\n {8}run: \|\n(.*)$/s.exec(repository.read(WORKFLOW) ?? '')?.[1] ?? '';
  expect(workflow).toMatchObject({ jobs: { check: {} } });
  const bin = join(repository.folder, '.git/bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const summary = join(repository.folder, '.git/summary');
  writeFileSync(summary, '');
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, BASE: base, GITHUB_STEP_SUMMARY: summary },
  });
  return { code: status, said: stdout, summary: repository.read('.git/summary') ?? '' };
}

test('the workflow that init writes is green on a stage, and says what it does', async () => {
  const app = repository.read('apps/llama/model-infer.yaml') ?? '';
  repository.put('apps/llama/model-infer.yaml', app.replaceAll('v0.10.0', 'v0.10.1'));
  expect(await repository.flotilla('synth', '-q')).toMatchObject({ code: 0 });
  repository.commit('v0.10.1');
  const { code, summary } = lastStep('HEAD~1');
  expect(code).toBe(0);
  expect(summary).toContain('2 pods replaced');
});

test('it is red on what is over budget, and says so first', () => {
  repository.remove('generated/default/llama/live');
  repository.commit('clean up');
  const { code, said, summary } = lastStep('HEAD~1');
  expect(code).toBe(3);
  expect(said).toContain('::error title=flotilla::over budget');
  expect(summary).toMatch(/^\*\*Over budget:\*\* /);
});

test('it is red, too, where nothing can be told', () => {
  expect(lastStep('no-such-commit').code).toBe(2);
});
