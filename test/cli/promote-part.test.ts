import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { type Repository, repository, type Tree } from '../support/world.ts';

const APP = 'apps/llama-fleet/model-infer.yaml';
const LIVE = 'generated/fleet/llama-fleet/live/';
const fleet = (exampleSources('fleet')[APP] ?? '').replace('replicas: 64', 'replicas: 7');

/** A fleet of seven groups whose first stage, groups 5 and 6, has moved to v0.10.1. */
async function midway(budget = 'maxUnavailable: 2'): Promise<Repository> {
  const known = MIDWAY.get(budget);
  if (known !== undefined) return repository(known);
  const app = fleet.replace('maxUnavailable: 4', budget);
  const repo = repository({ [APP]: app });
  await repo.run(['synth']);
  repo.write(APP, app.replaceAll('v0.10.0', 'v0.10.1'));
  await repo.run(['synth']);
  MIDWAY.set(budget, repo.tree());
  return repo;
}

/** What a budget came to, so that it is lived through once. */
const MIDWAY = new Map<string, Tree>();

/** Paths of which a command line leaves something else. */
async function touched(repo: Repository, argv: readonly string[]): Promise<readonly string[]> {
  const before = repo.tree();
  expect((await repo.run(argv)).code).toBe(0);
  const after = repo.tree();
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}

const COMMANDS = [
  ['promote'],
  ['promote', '--to', '2'],
  ['promote', '--to', '3'],
  ['promote', '--all'],
  ['pause'],
  ['rollback'],
];

describe.each(['maxUnavailable: 2', 'maxUnavailable: 1\n      maxSurge: 1'])('with %s', (budget) => {
  test.each(COMMANDS.map((argv) => ({ argv })))('$argv leaves just what synth would write', async ({ argv }) => {
    const repo = await midway(budget);
    for (let step = 0; step < 5; step++) {
      const { code } = await repo.run(argv);
      expect(await repo.run(['synth', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
      if (code !== 0) break;
    }
  });
});

test('a promotion touches the files of its groups, its stage, the plan, what is expected, and the state', async () => {
  const repo = await midway();
  const folders = (await touched(repo, ['promote'])).map((path) => path.split('/').slice(0, 5).join('/'));
  expect([...new Set(folders)].sort()).toMatchInlineSnapshot(`
    [
      "apps/llama-fleet/rollout.yaml",
      "generated/fleet/llama-fleet/live/expectation.yaml",
      "generated/fleet/llama-fleet/live/group-3",
      "generated/fleet/llama-fleet/live/group-4",
      "generated/fleet/llama-fleet/plan.md",
      "generated/fleet/llama-fleet/stages/2-partition-3",
    ]
  `);
});

test('a promotion looks at no file of other groups: one edited by hand stays until synth restores it', async () => {
  const repo = await midway();
  const other = `${LIVE}group-1/serve-0.yaml`;
  const text = repo.tree()[other] ?? '';
  repo.write(other, text.replace('v0.10.0', 'v0.9.0'));
  expect(await touched(repo, ['promote'])).not.toContain(other);
  expect((await repo.run(['synth', '--check'])).stdout).toBe(`changed  ${other}\n`);
});

test.each([
  {
    what: 'settings that change every pod',
    change: (repo: Repository) =>
      repo.write('flotilla.yaml', 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nagents: [argocd]\n'),
  },
  {
    what: 'a policy of the gang that changes no revision',
    change: (repo: Repository) =>
      repo.write(APP, (repo.tree()[APP] ?? '').replace('highestTierAllowed: 2', 'highestTierAllowed: 1')),
  },
  {
    what: 'a plan that was deleted',
    change: (repo: Repository) => repo.remove('generated/fleet/llama-fleet/plan.md'),
  },
])('after $what a promotion brings everything up to date', async ({ change }) => {
  const repo = await midway();
  change(repo);
  expect((await repo.run(['promote'])).code).toBe(0);
  expect(await repo.run(['synth', '--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('after a promotion that was interrupted anywhere, the next one leaves what synth would write', async () => {
  const whole = await midway();
  // A fault that never comes: what counts the changes is this process.
  whole.files.fail({ atChange: Number.POSITIVE_INFINITY, how: 'kill' });
  await whole.run(['promote']);
  const changes = whole.files.changes();
  expect(changes).toBeGreaterThan(20);
  for (let atChange = 1; atChange <= changes; atChange++) {
    const repo = await midway();
    repo.files.fail({ atChange, how: 'kill' });
    expect((await repo.run(['promote'])).stderr).toContain('killed while trying');
    repo.files.fail(undefined);
    expect((await repo.run(['promote'])).code).toBe(0);
    const { stdout } = await repo.run(['synth', '--check']);
    expect({ atChange, stdout }).toEqual({ atChange, stdout: '' });
  }
});
