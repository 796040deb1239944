import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleSources } from '../support/examples.ts';
import { applied } from '../support/live.ts';
import { type Repository, repository, type Tree } from '../support/world.ts';

const APP = 'apps/llama-fleet/model-infer.yaml';
const fleet = (exampleSources('fleet')[APP] ?? '')
  .replace('replicas: 64', 'replicas: 5')
  .replace('maxUnavailable: 4', 'maxUnavailable: 2');
const updated = fleet.replaceAll('v0.10.0', 'v0.10.1');

/** A fleet of five groups, two a stage, whose first stage has moved to v0.10.1: groups 3 and 4. */
async function midway(): Promise<Repository> {
  const repo = repository({ [APP]: fleet });
  await repo.run(['synth']);
  repo.write(APP, updated);
  await repo.run(['synth']);
  return repo;
}

/** Files below a folder, by path from it. */
function below(tree: Tree, folder: string): Tree {
  const inside = Object.entries(tree).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(folder.length), text]));
}

const MODEL = 'generated/fleet/llama-fleet/';

describe('promote', () => {
  test('moves exactly the files of the next stage into live, byte for byte, and touches no other group', async () => {
    const repo = await midway();
    const before = repo.tree();
    const stage = below(before, `${MODEL}stages/2-partition-1/`);
    expect(Object.keys(stage)).toHaveLength(4);
    expect(await repo.run(['promote'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "Next: commit and push these files; once they are live: flotilla promote llama-fleet --when-healthy
      ",
        "stdout": "promote fleet/llama-fleet: groups 1-2 to 5hxfdlqj7r
      not asked: whether the stage before is available; --when-healthy asks the cluster first
      1 stage to come; next: group 0
      ",
      }
    `);
    const after = repo.tree();
    for (const [path, text] of Object.entries(stage)) expect(after[`${MODEL}live/${path}`]).toBe(text);
    for (const group of ['group-0', 'group-3', 'group-4']) {
      expect(below(after, `${MODEL}live/${group}/`)).toEqual(below(before, `${MODEL}live/${group}/`));
    }
    expect(below(after, `${MODEL}stages/3-partition-0/`)).toEqual(below(before, `${MODEL}stages/3-partition-0/`));
    expect(below(after, `${MODEL}stages/2-partition-1/`)).toEqual({});
  });

  test('to the end, then says that there is nothing left', async () => {
    const repo = await midway();
    expect((await repo.run(['promote', '--all'])).code).toBe(0);
    expect(await repo.run(['promote'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "flotilla: cannot promote llama-fleet: nothing to promote: every group runs revision 5hxfdlqj7r
        change the spec to start a rollout
      ",
        "stdout": "",
      }
    `);
    expect(Object.keys(repo.tree()).filter((path) => path.includes('/stages/'))).toEqual([]);
  });

  test('--to stops at an ordinal', async () => {
    const repo = await midway();
    expect((await repo.run(['promote', 'llama-fleet', '--to', '2'])).stdout).toMatchInlineSnapshot(`
      "promote fleet/llama-fleet: group 2 to 5hxfdlqj7r
      not asked: whether the stage before is available; --when-healthy asks the cluster first
      1 stage to come; next: groups 0-1
      "
    `);
    expect((await repo.run(['promote', 'llama-fleet', '--to', 'two'])).code).toBe(2);
  });

  test('--expect-plan refuses what was not reviewed, and writes nothing', async () => {
    const repo = await midway();
    const [plan] = JSON.parse((await repo.run(['plan', '-o', 'json'])).stdout);
    const before = repo.tree();
    const refused = await repo.run(['promote', '--expect-plan', 'bbbbbbbbbb']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain(`the plan is ${plan.digest}, not bbbbbbbbbb`);
    expect(repo.tree()).toEqual(before);
    expect((await repo.run(['promote', '--expect-plan', plan.digest])).code).toBe(0);
  });

  test('--dry-run writes nothing', async () => {
    const repo = await midway();
    const before = repo.tree();
    expect((await repo.run(['promote', '--dry-run'])).stdout).toMatch(
      /^would promote fleet\/llama-fleet: groups 1-2 to /,
    );
    expect(repo.tree()).toEqual(before);
  });

  test('is refused while the spec has changes that no synth has seen', async () => {
    const repo = await midway();
    repo.write(APP, updated.replaceAll('v0.10.1', 'v0.10.2'));
    expect(await repo.run(['promote'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "flotilla: cannot promote llama-fleet: the spec of llama-fleet has changed since the last synth
        run flotilla synth and review what it changes before you promote
      ",
        "stdout": "",
      }
    `);
  });

  test('names the models when several could be meant, or none is', async () => {
    const repo = repository({ [APP]: fleet, ...exampleSources('entry-only') });
    await repo.run(['synth']);
    expect((await repo.run(['promote'])).stderr).toContain('Name one of default/embedder, fleet/llama-fleet.');
    expect((await repo.run(['promote', 'nope'])).stderr).toContain('cannot choose nope: there is no such model');
  });
});

describe('promote --when-healthy', () => {
  /** What an agent has applied of a repository, as a dump; pods that are named are not Ready. */
  function dump(repo: Repository, broken: readonly string[] = [], nodes: readonly JsonObject[] = []): void {
    const live = Object.entries(repo.tree()).filter(([path]) => path.startsWith(`${MODEL}live/`));
    const manifests = live.flatMap(([path, text]) => parseManifests(path, text).objects);
    const items = applied(manifests, (name) => !broken.some((group) => name.startsWith(`llama-fleet-${group}-`)));
    repo.write('dump.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [...items, ...nodes] }));
  }

  /** A node that nothing runs on, in a HyperNode of its own. */
  const emptyRack = (devices: string): readonly JsonObject[] => [
    {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'spare' },
      status: { allocatable: { cpu: '999', memory: '9Ti', pods: '110', 'nvidia.com/gpu': devices } },
    },
    {
      apiVersion: 'topology.volcano.sh/v1alpha1',
      kind: 'HyperNode',
      metadata: { name: 'rack-3' },
      spec: { tier: 1, members: [{ type: 'Node', selector: { exactMatch: { name: 'spare' } } }] },
    },
  ];

  const promoteIfHealthy = (repo: Repository, ...argv: readonly string[]) =>
    repo.run(['promote', '--when-healthy', '--from', 'dump.json', ...argv]);

  test('moves when what has moved so far is available', async () => {
    const repo = await midway();
    dump(repo);
    expect(await promoteIfHealthy(repo)).toMatchObject({
      code: 0,
      stderr: 'Next: commit and push these files; once they are live: flotilla promote llama-fleet --when-healthy\n',
    });
  });

  test('refuses while a group that has moved is not available, and writes nothing', async () => {
    const repo = await midway();
    dump(repo, ['4']);
    const before = repo.tree();
    expect(await promoteIfHealthy(repo)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "flotilla: cannot promote llama-fleet: what has moved so far is not healthy
        group 4: Unschedulable: no HyperNode of tier 2 has room for all of the gang's pending pods (0/8 nodes are available: 8 Insufficient nvidia.com/gpu.)
      ",
        "stdout": "",
      }
    `);
    expect(repo.tree()).toEqual(before);
    expect((await promoteIfHealthy(repo, '--dry-run')).code).toBe(1);
  });

  test('refuses while the agent has not synced what has moved so far', async () => {
    const repo = repository({ [APP]: fleet });
    await repo.run(['synth']);
    dump(repo);
    repo.write(APP, updated);
    await repo.run(['synth']);
    expect((await promoteIfHealthy(repo)).stderr).toMatchInlineSnapshot(`
      "flotilla: cannot promote llama-fleet: what has moved so far is not healthy
        the agent has not synced yet: target: committed is 5hxfdlqj7r, the cluster was told lw426mqwtg
        the agent has not synced yet: generation: committed is 2, the cluster was told 1
        the agent has not synced yet: groups: committed is “0-2 lw426mqwtg serve=1x4; 3-4 5hxfdlqj7r serve=1x4”, the cluster was told “0-4 lw426mqwtg serve=1x4”
        groups 3-4: RevisionMismatch: runs lw426mqwtg, committed is 5hxfdlqj7r: has the agent synced?
      "
    `);
  });

  test('moves groups that are down already first, where they leave no room for the stage', async () => {
    const repo = await midway();
    dump(repo, ['0']);
    const { code, stdout, stderr } = await promoteIfHealthy(repo);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'promote fleet/llama-fleet: group 0 to 5hxfdlqj7r\n1 stage to come; next: groups 1-2\n',
    });
    expect(stderr).toMatchInlineSnapshot(`
      "flotilla: groups that are down already go first: it would leave 2 of 5 groups available while it replaces groups 1-2, and maxUnavailable asks for 3
        group 0: Unschedulable: no HyperNode of tier 2 has room for all of the gang's pending pods (0/8 nodes are available: 8 Insufficient nvidia.com/gpu.)
      Next: commit and push these files; once they are live: flotilla promote llama-fleet --when-healthy
      "
    `);
  });

  test('a group that is down may be replaced: that takes nothing more out of service', async () => {
    const repo = await midway();
    dump(repo, ['2']);
    expect((await promoteIfHealthy(repo)).code).toBe(0);
  });

  test('refuses more than one stage at a time', async () => {
    const repo = await midway();
    dump(repo);
    expect((await promoteIfHealthy(repo, '--all')).stderr).toMatchInlineSnapshot(`
      "flotilla: cannot promote llama-fleet: it would leave 2 of 5 groups available while it replaces groups 0-2, and maxUnavailable asks for 3
      "
    `);
  });

  test('refuses a stage that finds no room, in the words of fit, and moves it once there is', async () => {
    const repo = await midway();
    dump(repo, [], emptyRack('24'));
    expect(await promoteIfHealthy(repo)).toEqual({
      code: 1,
      stderr: 'flotilla: cannot promote llama-fleet: stage 2 of 3 will wait: the cluster has 24 of 32 GPUs\n',
      stdout: '',
    });
    dump(repo, [], emptyRack('64'));
    expect((await promoteIfHealthy(repo)).code).toBe(0);
  });

  test('cannot tell without a cluster or a dump', async () => {
    const repo = await midway();
    expect((await promoteIfHealthy(repo)).code).toBe(2);
    expect((await repo.run(['promote', '--when-healthy', '--kubeconfig', 'none'])).code).toBe(2);
  });
});

test('rollback to a revision gives byte for byte the manifests that it had', async () => {
  const repo = repository({ [APP]: fleet });
  await repo.run(['synth']);
  const groups = (): Tree => below(repo.tree(), `${MODEL}live/group-`);
  const before = groups();
  repo.write(APP, updated);
  await repo.run(['synth']);
  await repo.run(['promote', '--all']);
  expect(groups()).not.toEqual(before);
  expect((await repo.run(['rollback'])).stdout).toMatchInlineSnapshot(`
    "rollback fleet/llama-fleet: groups 3-4 to lw426mqwtg, target lw426mqwtg
    2 stages to come; next: groups 1-2
    "
  `);
  await repo.run(['promote', '--all']);
  expect(groups()).toEqual(before);
  expect((await repo.run(['synth'])).stdout).toContain('0 files written');
});

test('reverting the spec gives the manifests that rollback gives', async () => {
  const [reverted, rolledBack] = [await midway(), await midway()];
  reverted.write(APP, fleet);
  await reverted.run(['synth']);
  await rolledBack.run(['rollback']);
  expect(below(reverted.tree(), `${MODEL}live/group-`)).toEqual(below(rolledBack.tree(), `${MODEL}live/group-`));
});

test('pause holds a rollout, resume lets it go on', async () => {
  const repo = await midway();
  expect(await repo.run(['pause'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "Next: commit and push these files; flotilla resume llama-fleet lets it move again
    ",
      "stdout": "pause fleet/llama-fleet: no group moves
    2 stages to come once resumed; next: groups 1-2
    ",
    }
  `);
  expect((await repo.run(['promote'])).stderr).toContain('is paused');
  expect((await repo.run(['pause'])).code).toBe(1);
  expect((await repo.run(['resume'])).code).toBe(0);
  expect((await repo.run(['resume'])).code).toBe(1);
  expect((await repo.run(['promote'])).code).toBe(0);
});

test('history says who runs each revision and what it changed', async () => {
  const repo = await midway();
  expect((await repo.run(['history'])).stdout).toMatchInlineSnapshot(`
    "   2  5hxfdlqj7r  not committed  groups 3-4  target
            image v0.10.0 → v0.10.1 (entry, worker of serve)
            roles[0].entryTemplate.spec.containers[0].image: vllm/vllm-openai:v0.10.0 → vllm/vllm-openai:v0.10.1
            roles[0].workerTemplate.spec.containers[0].image: vllm/vllm-openai:v0.10.0 → vllm/vllm-openai:v0.10.1
       1  lw426mqwtg  not committed  groups 0-2
    "
  `);
  expect(JSON.parse((await repo.run(['history', '-o', 'json'])).stdout)).toHaveLength(2);
  expect((await repo.run(['history', '-o', 'markdown'])).stdout).toMatchInlineSnapshot(`
    "| | revision | committed | runs | changed |
    | --- | --- | --- | --- | --- |
    | 2 | \`5hxfdlqj7r\` | not committed | groups 3-4, target | \`image v0.10.0 → v0.10.1 (entry, worker of serve)\` |
    | 1 | \`lw426mqwtg\` | not committed | groups 0-2 |  |
    "
  `);
});

test('after a rollback history goes on comparing a revision with the one that it came after', async () => {
  const repo = repository({ [APP]: fleet });
  await repo.run(['synth']);
  for (const tag of ['v0.10.1', 'v0.10.2']) {
    repo.write(APP, fleet.replaceAll('v0.10.0', tag));
    await repo.run(['synth']);
    await repo.run(['promote', '--all']);
  }
  await repo.run(['rollback']);
  const { stdout } = await repo.run(['history']);
  const told = [...stdout.matchAll(/^ +(\d+) {2}|roles\[0\]\.entry\S+image: \S+:(\S+) → \S+:(\S+)/gm)];
  expect(told.map(([, number, before, after]) => number ?? `${before} → ${after}`)).toEqual([
    ...['4', 'v0.10.2 → v0.10.1'],
    ...['3', 'v0.10.1 → v0.10.2'],
    '1',
  ]);
});

describe('plan', () => {
  test.each(['text', 'markdown', 'mermaid'])('as %s', async (format) => {
    expect((await (await midway()).run(['plan', '-o', format])).stdout).toMatchSnapshot();
  });

  test('a plan with surge, a partition and a pause says so', async () => {
    const surge = updated.replace('maxUnavailable: 2', 'maxUnavailable: 1\n      maxSurge: 1\n      partition: 1');
    const repo = repository({ [APP]: surge.replaceAll('v0.10.1', 'v0.10.0') });
    await repo.run(['synth']);
    repo.write(APP, surge);
    await repo.run(['synth']);
    await repo.run(['pause']);
    expect((await repo.run(['plan'])).stdout).toMatchInlineSnapshot(`
      "fleet/llama-fleet
        1 of 6 groups runs 5hxfdlqj7r; 4 groups to come in 3 stages; group 0 held below the partition 1; paused.
        image v0.10.0 → v0.10.1 (entry, worker of serve)
        target 5hxfdlqj7r, partition 1, maxUnavailable 1, maxSurge 1
        now    lw426mqwtg  groups 0-4
        now    5hxfdlqj7r  group 5
        stages 2-3 of 4  replaces groups 1-4, 2 groups each: 8 pods replaced each, 64 nvidia.com/gpu out of service, 4 groups left
        stage 4 of 4  removes group 5: 0 pods replaced, none out of service, 5 groups left
        at most 64 nvidia.com/gpu out of service, at least 4 groups left
        plan 7sgxvjp4hv: flotilla resume llama-fleet
      "
    `);
  });
});

describe('state that cannot be trusted stops everything, with words that help', () => {
  const ROLLOUT = 'apps/llama-fleet/rollout.yaml';

  test('a Git merge conflict in rollout.yaml', async () => {
    const repo = await midway();
    const text = repo.tree()[ROLLOUT] ?? '';
    repo.write(
      ROLLOUT,
      text.replace(/generation: 2\n/, '<<<<<<< ours\ngeneration: 3\n=======\ngeneration: 4\n>>>>>>> theirs\n'),
    );
    const before = repo.tree();
    expect(await repo.run(['promote'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "apps/llama-fleet/rollout.yaml:8:1: error: two changes of the rollout met here in Git, by a merge, a revert, a rebase or a cherry-pick
          8 | <<<<<<< ours
            | ^ flotilla resolve: takes what runs, and plans your spec against it  [merge-conflict]
      1 error
      ",
        "stdout": "",
      }
    `);
    expect(repo.tree()).toEqual(before);
  });

  test('a revision that is missing, and one that was edited', async () => {
    const repo = await midway();
    const [older = ''] = Object.keys(repo.tree()).filter(
      (path) => path.includes('/revisions/') && repo.tree()[path]?.includes('v0.10.0'),
    );
    const text = repo.tree()[older] ?? '';
    repo.write(older, text.replaceAll('v0.10.0', 'v0.9.0'));
    expect((await repo.run(['synth'])).stderr).toContain('[revision-file]');
    repo.remove(older);
    const { code, stderr } = await repo.run(['synth']);
    expect(code).toBe(1);
    expect(stderr).toContain(older);
  });
});
