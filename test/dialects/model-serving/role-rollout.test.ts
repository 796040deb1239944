import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { parseManifests } from '../../../src/yaml/read.ts';
import { toYaml } from '../../../src/yaml/write.ts';
import { applied } from '../../support/live.ts';
import { aModelServing } from '../../support/servings.ts';
import { repository } from '../../support/world.ts';

const FILE = 'apps/m/model-serving.yaml';

interface Wish {
  readonly prefill?: string;
  readonly decode?: string;
  readonly budgets?: JsonObject;
  readonly replicas?: number;
}

/** Three replicas of prefill with a worker each, two of decode; two groups. */
function text({ prefill = 'llm:A', decode = 'llm:A', budgets = {}, replicas = 3 }: Wish = {}): string {
  const pods = (image: string): JsonObject => ({
    spec: { containers: [{ name: 'main', image, resources: { limits: { 'nvidia.com/gpu': 8 } } }] },
  });
  const roles = [
    { name: 'prefill', replicas, entryTemplate: pods(prefill), workerTemplate: pods(prefill), ...budgets },
    { name: 'decode', replicas: 2, workerReplicas: 0, entryTemplate: pods(decode), workerTemplate: pods(decode) },
  ];
  return toYaml(aModelServing({ name: 'm', spec: { rolloutStrategy: { type: 'RoleRollingUpdate' } }, roles }));
}

async function rolling(next: Wish, first: Wish = {}) {
  const repo = repository({ [FILE]: text(first) });
  await repo.run(['synth', '--quiet']);
  repo.write(FILE, text(next));
  const before = repo.tree();
  const { code, stderr } = await repo.run(['synth', '--quiet']);
  expect({ code, refused: stderr.includes('refused') }).toEqual({ code: 0, refused: false });
  return { repo, before };
}

type Tree = Readonly<Record<string, string>>;

/** Which files of role replicas in live/ differ: `group-0/prefill-2`. */
function changed(before: Tree, after: Tree): readonly string[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return files
    .filter((path) => /\/live\/group-\d+\/.*-\d+\.yaml$/.test(path) && before[path] !== after[path])
    .map((path) => path.replace(/^.*\/live\/|\.yaml$/g, ''))
    .sort();
}

function inBothGroups(...replicas: readonly string[]): readonly string[] {
  return ['group-0', 'group-1'].flatMap((group) => replicas.map((replica) => `${group}/${replica}`)).sort();
}

function liveObjects(tree: Tree): readonly JsonObject[] {
  const live = Object.entries(tree).filter(([path]) => path.includes('/live/'));
  return applied(live.flatMap(([path, content]) => parseManifests(path, content).objects));
}

test('each stage replaces so many replicas of each role in every group, the highest first', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B', decode: 'llm:B' });
  const first = repo.tree();
  expect(changed(before, first)).toEqual(inBothGroups('prefill-2', 'decode-1'));
  expect(
    Object.keys(first)
      .filter((path) => /\/stages\/2-roles\/group-0\//.test(path))
      .sort(),
  ).toEqual([
    'generated/default/m/stages/2-roles/group-0/decode-0.yaml',
    'generated/default/m/stages/2-roles/group-0/prefill-1.yaml',
  ]);
  const { stdout } = await repo.run(['promote', 'm']);
  const revision = /target: (\w+)/.exec(repo.tree()['apps/m/rollout.yaml'] ?? '')?.[1];
  expect(stdout).toBe(
    `promote default/m: prefill 1, decode 0 in groups 0-1 to ${revision}\nnot asked: whether the stage before is available; --when-healthy asks the cluster first\n1 stage to come; next: replaces prefill 0 (2 of 3 left) in groups 0-1\n`,
  );
  const second = repo.tree();
  expect(changed(first, second)).toEqual(inBothGroups('prefill-1', 'decode-0'));
  for (const path of Object.keys(first).filter((each) => each.includes('/stages/2-roles/'))) {
    expect(second[path.replace('stages/2-roles', 'live')]).toBe(first[path]);
  }
  await repo.run(['promote', 'm']);
  expect(changed(second, repo.tree())).toEqual(inBothGroups('prefill-0'));
  expect(await repo.run(['promote', 'm'])).toMatchObject({ code: 1 });
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  expect(repo.tree()['apps/m/rollout.yaml']).not.toContain('roles:');
});

test('a role of which the new revision makes the same pods is not touched', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B' });
  await repo.run(['promote', 'm', '--all']);
  expect(changed(before, repo.tree())).toEqual(inBothGroups('prefill-0', 'prefill-1', 'prefill-2'));
  expect((await repo.run(['plan', 'm'])).stdout).toMatch(/All 2 groups run \w+\./);
});

test('budgets of a role count for it alone, and its partition keeps the lowest replicas', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B', budgets: { maxUnavailable: 2, partition: 1 } });
  expect(changed(before, repo.tree())).toEqual(inBothGroups('prefill-1', 'prefill-2'));
  expect((await repo.run(['plan', 'm'])).stdout).toMatch(/groups 0-1 held below their roles' partitions/);
  repo.write(FILE, text({ prefill: 'llm:B', budgets: { maxUnavailable: 2 } }));
  await repo.run(['synth', '--quiet']);
  await repo.run(['promote', 'm']);
  expect(changed(before, repo.tree())).toEqual(inBothGroups('prefill-0', 'prefill-1', 'prefill-2'));
});

test('more replicas of a role come at the new revision, and take none of the budget', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B', replicas: 5 });
  expect(changed(before, repo.tree())).toEqual(inBothGroups('prefill-2', 'prefill-3', 'prefill-4'));
});

test('the gate counts role replicas: what takes more of a role is refused, and accepted only on purpose', async () => {
  const { repo } = await rolling({ prefill: 'llm:B' });
  const state = repo.tree()['apps/m/rollout.yaml'] ?? '';
  repo.write('apps/m/rollout.yaml', state.replace(/ {2}- role: prefill\n.*\n.*\n/, ''));
  const { code, stderr } = await repo.run(['synth', '--quiet']);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'refused: default/m: 2 of 3 replicas of role prefill out of service at once in groups 0-1, maxUnavailable is 1 (64 nvidia.com/gpu): their pods are replaced',
  );
  expect(await repo.run(['synth', '--quiet', '--accept-outage'])).toMatchObject({ code: 0 });
});

test('a partition counts groups: promote takes none here', async () => {
  const { repo } = await rolling({ prefill: 'llm:B' });
  const { code, stderr } = await repo.run(['promote', 'm', '--to', '1']);
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('a partition counts groups') });
});

test('a rollback goes back replica by replica', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B' });
  await repo.run(['rollback', 'm']);
  expect(changed(before, repo.tree())).toEqual([]);
});

test('status says which replicas run which revision, and a stage is done once they do', async () => {
  const { repo, before } = await rolling({ prefill: 'llm:B' });
  const dump = (tree: Tree) => repo.write('dump.json', JSON.stringify({ kind: 'List', items: liveObjects(tree) }));
  dump(repo.tree());
  const { stdout } = await repo.run(['status', 'm', '--from', 'dump.json', '-o', 'wide']);
  expect(stdout).toMatch(/\w{10} \(prefill 2\)/);
  expect(stdout).toMatch(/\w{10} \(prefill 0-1, decode 0-1\)/);
  expect(stdout).toContain('2/2 groups available, 0/2 on');
  dump(before);
  expect(await repo.run(['promote', 'm', '--when-healthy', '--from', 'dump.json'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('what has moved so far is not healthy'),
  });
  dump(repo.tree());
  expect(await repo.run(['promote', 'm', '--when-healthy', '--from', 'dump.json'])).toMatchObject({ code: 0 });
  await repo.run(['promote', 'm']);
  dump(repo.tree());
  expect((await repo.run(['status', 'm', '--from', 'dump.json'])).stdout).toContain('2/2 on');
});
