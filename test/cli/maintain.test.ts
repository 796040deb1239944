import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { type Repository, repository } from '../support/world.ts';

const PROJECT = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\ndisruptionBudgets: true\n';
const APP = 'apps/llama-fleet/model-infer.yaml';
const BUDGET = 'disruption-budget.yaml';

async function synthesized(sources: Readonly<Record<string, string>>): Promise<Repository> {
  const repo = repository({ ...sources, 'flotilla.yaml': `${PROJECT}compileTo: pods\n` });
  expect((await repo.run(['synth'])).code).toBe(0);
  return repo;
}

const fleet = (): Promise<Repository> => synthesized({ [APP]: exampleSources('fleet')[APP] ?? '' });

function budgets(repo: Repository, group: string): readonly string[] {
  return Object.entries(repo.tree())
    .filter(([path]) => path.endsWith(`/live/${group}/${BUDGET}`))
    .map(([, text]) => text.replace(/^#.*\n/, ''));
}

describe('the disruption budget of a group', () => {
  test.each([
    {
      example: 'leader-worker-set',
      labels: 'leaderworkerset.sigs.k8s.io/group-index: "0"\n      leaderworkerset.sigs.k8s.io/name: ',
    },
    {
      example: 'llama-multinode',
      labels:
        'modelinfer.matrixinfer.ai/group-name: llama-multinode-0\n      modelinfer.matrixinfer.ai/name: llama-multinode\n',
    },
    { example: 'kthena', labels: 'modelserving.volcano.sh/group-name: ' },
  ])('demands all of its pods, in $example', async ({ example, labels }) => {
    const repo = await synthesized(exampleSources(example));
    const [text = ''] = budgets(repo, 'group-0');
    expect(text).toContain(`matchLabels:\n      ${labels}`);
    const live = Object.entries(repo.tree()).filter(([path]) => path.includes(`/live/group-0/`));
    const folder = live.find(([path]) => path.endsWith(BUDGET))?.[0].replace(BUDGET, '') ?? '';
    const pods = live
      .filter(([path]) => path.startsWith(folder))
      .flatMap(([, each]) => each.match(/^kind: Pod$/gm) ?? []);
    expect(pods.length).toBeGreaterThan(1);
    expect(text).toContain(`minAvailable: ${pods.length}\n`);
    expect(text).toContain('unhealthyPodEvictionPolicy: AlwaysAllow');
  });

  test('lies beside the workload where a controller makes the pods', async () => {
    const repo = repository({
      ...exampleSources('leader-worker-set'),
      'flotilla.yaml': `${PROJECT}compileTo: workload\nflux: {split: group}\n`,
    });
    expect((await repo.run(['synth'])).code).toBe(0);
    const file = Object.keys(repo.tree()).find((path) => path.endsWith('/live/disruption-budgets.yaml')) ?? '';
    const names = () => repo.tree()[file]?.match(/^ {2}name: .*$/gm);
    expect(names()).toEqual(['  name: llama-0', '  name: llama-1']);
    expect(repo.tree()[file]).toContain('leaderworkerset.sigs.k8s.io/group-index: "1"');
    expect(repo.tree()[file.replace('disruption-budgets', 'kustomization')]).toContain('- disruption-budgets.yaml');
    expect((await repo.run(['maintain', 'llama-0'])).code).toBe(0);
    expect(names()).toEqual(['  name: llama-1']);
    expect((await repo.run(['synth', '--check'])).code).toBe(0);
  });

  test('is there of none unless flotilla.yaml asks for it', async () => {
    const repo = repository({ [APP]: exampleSources('fleet')[APP] ?? '' });
    await repo.run(['synth']);
    expect(budgets(repo, 'group-0')).toEqual([]);
    expect(await repo.run(['maintain', 'llama-fleet-0'])).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'flotilla: cannot maintain a group: none has a disruption budget\n  set disruptionBudgets: true in flotilla.yaml, and run flotilla synth\n',
    });
  });

  test('costs no pod when it comes', async () => {
    const repo = repository({ [APP]: exampleSources('fleet')[APP] ?? '' });
    await repo.run(['synth']);
    const pods = Object.keys(repo.tree()).filter((path) => path.includes('/live/group-') && !path.endsWith(BUDGET));
    const before = pods.map((path) => repo.tree()[path]);
    repo.write('flotilla.yaml', PROJECT);
    expect((await repo.run(['synth'])).code).toBe(0);
    expect(pods.map((path) => repo.tree()[path])).toEqual(before);
  });
});

describe('maintain', () => {
  test('lifts the budget of one group, until it is done', async () => {
    const repo = await fleet();
    const before = repo.tree();
    expect(await repo.run(['maintain', 'llama-fleet-2'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "Next: commit and push these files
      ",
        "stdout": "maintain fleet/llama-fleet: pods of group 2 may be evicted
      no stage to come
      ",
      }
    `);
    expect(budgets(repo, 'group-2')).toEqual([]);
    expect(budgets(repo, 'group-3')).toHaveLength(1);
    expect(repo.tree()['apps/llama-fleet/rollout.yaml']).toContain('\nmaintained: "2"\n');
    expect((await repo.run(['synth', '--check'])).code).toBe(0);
    expect((await repo.run(['plan'])).stdout).toContain('  group 2 may be evicted, until flotilla maintain --done\n');
    expect((await repo.run(['plan', '-o', 'markdown'])).stdout).toContain('Pods of group 2 may be evicted');
    expect((await repo.run(['plan', '-o', 'html'])).stdout).toContain('<dt>may be evicted</dt><dd>group 2</dd>');
    expect(await repo.run(['maintain', 'fleet/llama-fleet-2', '--done'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "Next: commit and push these files
      ",
        "stdout": "maintain fleet/llama-fleet: pods of group 2 may not be evicted
      no stage to come
      ",
      }
    `);
    const live = (tree: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => path.includes('/live/group-')));
    expect(live(repo.tree())).toEqual(live(before));
  });

  test('keeps it lifted while a rollout moves the group', async () => {
    const repo = await fleet();
    await repo.run(['maintain', 'llama-fleet-63']);
    repo.write(APP, (exampleSources('fleet')[APP] ?? '').replaceAll('v0.10.0', 'v0.10.1'));
    expect((await repo.run(['synth'])).code).toBe(0);
    expect(budgets(repo, 'group-63')).toEqual([]);
    expect((await repo.run(['promote', '--all'])).code).toBe(0);
    expect(budgets(repo, 'group-63')).toEqual([]);
    expect(budgets(repo, 'group-0')).toHaveLength(1);
    expect((await repo.run(['synth', '--check'])).code).toBe(0);
  });

  test.each([
    { what: 'what is no group', group: 'llama', says: 'it is not the name of a group', code: 2 },
    { what: 'a group that there is not', group: 'llama-fleet-64', says: 'there is no group llama-fleet-64', code: 1 },
    {
      what: 'one that is lifted',
      group: 'llama-fleet-1',
      says: 'llama-fleet-1 has no disruption budget already',
      code: 1,
    },
  ])('refuses $what', async ({ group, says, code }) => {
    const repo = await fleet();
    await repo.run(['maintain', 'llama-fleet-1']);
    const { code: found, stderr } = await repo.run(['maintain', group]);
    expect(found).toBe(code);
    expect(stderr).toContain(says);
  });

  test('refuses to end what has not begun', async () => {
    const { stderr } = await (await fleet()).run(['maintain', 'llama-fleet-0', '--done']);
    expect(stderr).toContain('llama-fleet-0 has its disruption budget\n  flotilla maintain llama-fleet-0 lifts it');
  });
});
