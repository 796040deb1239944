import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandGit } from '../../src/io/git.ts';
import { runIn } from '../support/console.ts';
import { exampleSources } from '../support/examples.ts';

let folder = '';
const APP = 'apps/embedder/model-infer.yaml';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function flotilla(...argv: readonly string[]): Promise<{ code: number; said: string }> {
  const { code, said } = await runIn(folder, argv);
  return { code, said };
}

/** A repository whose first of three groups has moved. */
async function committedRollout(): Promise<void> {
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'tester');
  git('config', 'user.email', 'tester@localhost');
  const text = exampleSources('entry-only')[APP] ?? '';
  put(APP, text);
  await flotilla('synth');
  put(APP, text.replace(':1.8', ':1.9'));
  await flotilla('synth');
  git('add', '.');
  git('commit', '--quiet', '--message', 'start');
}

test.each(['main', 'main/stage-2', '-x', 'a..b', 'a b', 'x.lock', '', '@{-1}'])(
  'promote --branch %j writes nothing: Git could not make that branch',
  async (branch) => {
    await committedRollout();
    const before = git('rev-parse', 'HEAD');
    const { code, said } = await flotilla('promote', `--branch=${branch}`);
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('nothing was written') });
    expect([git('status', '--porcelain'), git('branch', '--show-current'), git('rev-parse', 'HEAD')]).toEqual([
      '',
      'main\n',
      before,
    ]);
  },
);

test('promote --branch commits just what it moved, on a branch of its own, with a message that says what', async () => {
  await committedRollout();
  expect((await flotilla('promote', '--branch', 'stage-2')).code).toBe(0);
  expect(git('branch', '--show-current')).toBe('stage-2\n');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--max-count=1', '--format=%s')).toMatch(/^promote default\/embedder: group 1 to [a-z0-9]{10}\n$/);
  expect(git('show', '--name-only', '--format=').trim().split('\n')).toEqual([
    'apps/embedder/rollout.yaml',
    'generated/default/embedder/live/expectation.yaml',
    'generated/default/embedder/live/group-1/serve-0.yaml',
    'generated/default/embedder/plan.md',
    'generated/default/embedder/stages/2-partition-1/group-1/serve-0.yaml',
  ]);
});

test('promote --commit refuses a checkout with other changes, and moves nothing', async () => {
  await committedRollout();
  put('notes.md', 'mine');
  const before = readFileSync(join(folder, 'apps/embedder/rollout.yaml'), 'utf8');
  expect(await flotilla('promote', '--commit')).toEqual({
    code: 2,
    said: 'flotilla: cannot commit the rollout: there are changes that are not committed: notes.md\n  Commit or stash them first, or leave out --commit and --branch.\n',
  });
  expect(readFileSync(join(folder, 'apps/embedder/rollout.yaml'), 'utf8')).toBe(before);
});

test('promote --commit outside of a repository says so', async () => {
  put(APP, exampleSources('entry-only')[APP] ?? '');
  await flotilla('synth');
  put(APP, (exampleSources('entry-only')[APP] ?? '').replace(':1.8', ':1.9'));
  await flotilla('synth');
  const { code, said } = await flotilla('promote', '--commit');
  expect(code).toBe(2);
  expect(said).toBe(
    `flotilla: cannot use Git in ${folder}: it lies in no Git repository\n  Run git init there, or leave out what needs Git.\n`,
  );
});

test('files are read as a commit has them', async () => {
  await committedRollout();
  const files = commandGit.filesAt(folder, { ref: 'HEAD', path: 'apps/embedder' }, () => true);
  expect(files.map(({ path }) => path)).toContain(APP);
  expect(files.find(({ path }) => path === APP)?.text).toContain(':1.9');
  expect(commandGit.filesAt(folder, { ref: 'main', path: 'nothing' }, () => true)).toEqual([]);
  expect(() => commandGit.filesAt(folder, { ref: 'nope', path: '.' }, () => true)).toThrow(
    'cannot find nope: Git knows no such commit',
  );
});

test('diff tells what the change does to the last commit, as a comment on a pull request', async () => {
  await committedRollout();
  expect(await flotilla('diff')).toEqual({ code: 0, said: expect.stringContaining('othing') });
  await flotilla('promote');
  const { code, said } = await flotilla('diff', 'HEAD', '-o', 'markdown');
  expect(code).toBe(1);
  expect(said).toMatchInlineSnapshot(`
    "### flotilla: \`default/embedder\` \`image 1.8 → 1.9 (entry of serve)\`

    **1 pod replaced in group 1 of \`default/embedder\`; at the peak of this stage and the 1 to come, 1 \`nvidia.com/gpu\` out of service and 2 of 3 groups serving.**

    | Stage | 0 | 1 | 2 | Pods replaced | Out of service | Groups serving |
    | --- | :-: | :-: | :-: | :-: | :-: | :-: |
    | ✓ done |  |  | ✓ |  |  |  |
    | ▶ now |  | ▶ |  | 1 | 1 \`nvidia.com/gpu\` | 2 |
    | ○ 3 | ○ |  |  | 1 | 1 \`nvidia.com/gpu\` | 2 |

    ✓ done · ▶ now · ○ to come

    Side by side afterwards: \`7l2g7nhpwf\` (group 0), \`7wkdlsc6cc\` (groups 1-2).

    After the merge the agent applies this stage; 1 stage to come: \`flotilla promote embedder --when-healthy --expect-plan 5dxm27wcs4\`

    <details>
    <summary>Group 1: 1 pod replaced</summary>

    \`7l2g7nhpwf\` → \`7wkdlsc6cc\`; pods are scheduled one by one; 1 \`nvidia.com/gpu\` out of service.

    - **replaced** \`Pod\` \`serve-0-0\`
      - changes \`spec.containers[0].image\` (\`server\`): \`"ghcr.io/huggingface/text-embeddings-inference:1.8"\` → \`"ghcr.io/huggingface/text-embeddings-inference:1.9"\`
      - forced by \`spec.containers[0].env[3].value\` (\`FLOTILLA_REVISION\`): \`"7l2g7nhpwf"\` → \`"7wkdlsc6cc"\`

    </details>
    "
  `);
  expect((await flotilla('diff', 'nope')).said).toContain('cannot find nope: Git knows no such commit');
});

test('a page says of which commit, branch and repository it is, without a password', async () => {
  await committedRollout();
  git('remote', 'add', 'origin', 'https://bot:hunter2@git.example/fleet.git');
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '--message=all');
  const commit = git('rev-parse', 'HEAD').slice(0, 10);
  const plan = async (): Promise<string> => (await runIn(folder, ['plan', '-o', 'html'])).stdout;
  expect(await plan()).toContain(`<p class="dim">Commit ${commit} on main, https://git.example/fleet.git.</p>`);
  put('notes.txt', 'changed');
  expect(await plan()).toContain('https://git.example/fleet.git, with changes that are not committed.</p>');
  git('checkout', '--quiet', '--detach');
  expect(await plan()).toContain(`Commit ${commit}, https://git.example/fleet.git`);
});
