import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { parseManifests } from '../../../src/yaml/read.ts';
import { toYaml } from '../../../src/yaml/write.ts';
import { applied } from '../../support/live.ts';
import { aModelInfer } from '../../support/models.ts';
import { aModelServing } from '../../support/servings.ts';
import { repository } from '../../support/world.ts';

const FILE = 'apps/both/model-serving.yaml';

const serving = (image = 'llm:A') =>
  aModelServing({ name: 'kthena', image, spec: { recoveryPolicy: 'ServingGroupRecreate' } });

function checkout(image?: string) {
  const text = `${toYaml(serving(image))}---\n${toYaml(aModelInfer({ name: 'matrix', gangSchedule: {} }))}`;
  return repository({ [FILE]: text });
}

/** What a cluster holds that has all of live/. */
function liveObjects(tree: Readonly<Record<string, string>>): readonly JsonObject[] {
  const live = Object.entries(tree).filter(([path]) => path.includes('/live/'));
  return applied(live.flatMap(([path, text]) => parseManifests(path, text).objects));
}

test('a file may hold both kinds, each with labels of its own', async () => {
  const repo = checkout();
  expect(await repo.run(['synth', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  const textOf = (model: string) =>
    Object.entries(repo.tree())
      .filter(([path]) => path.startsWith(`generated/default/${model}/live/`))
      .map(([, text]) => text)
      .join('');
  expect(textOf('kthena')).toMatch(/modelserving\.volcano\.sh\/role-template-hash/);
  expect(textOf('kthena')).not.toMatch(/matrixinfer/);
  expect(textOf('matrix')).not.toMatch(/modelserving/);
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
});

test('a rollout of one leaves the other alone', async () => {
  const repo = checkout();
  await repo.run(['synth', '--quiet']);
  repo.write(FILE, checkout('llm:B').tree()[FILE] ?? '');
  await repo.run(['synth', '--quiet']);
  const { stdout } = await repo.run(['plan', FILE]);
  expect(stdout).toContain('replaces group 0: 2 pods replaced, 16 nvidia.com/gpu out of service, 1 group left');
  expect(stdout).toMatch(/^default\/matrix\n {2}All 2 groups run /m);
  expect(await repo.run(['promote', 'kthena'])).toMatchObject({ code: 0 });
});

test('a change of the scheduler leaves the gangs of groups that have not moved as they are', async () => {
  const text = (schedulerName: string) => toYaml(aModelServing({ name: 'a', spec: { schedulerName } }));
  const repo = repository({ [FILE]: text('volcano') });
  await repo.run(['synth', '--quiet']);
  const podGroup = (ordinal: number) => repo.tree()[`generated/default/a/live/group-${ordinal}/pod-group.yaml`];
  const before = podGroup(0);
  repo.write(FILE, text('default-scheduler'));
  await repo.run(['synth', '--quiet']);
  expect({ kept: podGroup(0), moved: podGroup(1) }).toEqual({ kept: before, moved: undefined });
});

test('status speaks in the words of Kthena', async () => {
  const repo = checkout();
  await repo.run(['synth', '--quiet']);
  repo.write('dump.json', JSON.stringify({ kind: 'List', items: liveObjects(repo.tree()) }));
  const { code, stdout } = await repo.run(['status', 'kthena', '--from', 'dump.json', '-o', 'yaml']);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('All Serving groups are ready') });
  const upstream = await repo.run(['status', 'kthena', '--from', 'dump.json', '-o', 'yaml', '--compat', 'matrixinfer']);
  expect(upstream.stdout).toContain('type: Progressing');
});

test('recover goes by the policy in the words of its kind', async () => {
  const repo = checkout();
  await repo.run(['synth', '--quiet']);
  const items = liveObjects(repo.tree()).map((object) => {
    const isFailed = JSON.stringify(object['metadata']).includes('"kthena-1-r-0-1"') && object['kind'] === 'Pod';
    return isFailed ? { ...object, status: { phase: 'Failed', reason: 'Evicted' } } : object;
  });
  repo.write('dump.json', JSON.stringify({ kind: 'List', items }));
  const { stdout } = await repo.run(['recover', 'kthena', '--dry-run', '--from', 'dump.json']);
  expect(stdout).toContain('default/kthena: ServingGroupRecreate, 0 s after a failure');
  expect(stdout).toContain('kthena-1-r-0-1');
});

test.each([
  { field: 'spec.plugins', kind: 'ModelServing' },
  { field: 'spec.topologySpreadConstraints', kind: 'ModelInfer' },
  { field: 'ModelServing.spec.template.networkTopology.rolePolicy', kind: 'ModelServing' },
])('explain finds $field in the kind that has it', async ({ field, kind }) => {
  const { code, stdout } = await repository({}).run(['explain', field]);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(kind) });
});

test('a kustomization may hold a ModelServing: the KRM function compiles it', async () => {
  const list = {
    apiVersion: 'config.kubernetes.io/v1',
    kind: 'ResourceList',
    items: [serving()],
  };
  const { code, stdout } = await repository({}).run(['fn'], toYaml(list));
  expect(code).toBe(0);
  expect(stdout).toContain('name: kthena-0-r-0-1');
  expect(stdout).toContain('subGroupPolicy:');
});
