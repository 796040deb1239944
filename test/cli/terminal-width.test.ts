import { describe, expect, test } from 'vitest';
import { parseManifests } from '../../src/yaml/read.ts';
import { applied } from '../support/live.ts';
import { repository, type Tree } from '../support/world.ts';

/** The files of a repository in the middle of a rollout, whose group 0 finds no room. */
async function midway(): Promise<Tree> {
  const repo = repository({});
  await repo.run(['init', '--yes']);
  const spec = repo.tree()['apps/llama/model-infer.yaml'] ?? '';
  repo.write('apps/llama/model-infer.yaml', spec.replaceAll('v0.10.0', 'v0.10.1'));
  await repo.run(['synth']);
  const live = Object.entries(repo.tree()).filter(([path]) => path.startsWith('generated/default/llama/live/'));
  const items = applied(
    live.flatMap(([path, text]) => parseManifests(path, text).objects),
    (name) => !name.startsWith('llama-0-'),
  );
  expect(items).toHaveLength(9);
  return { ...repo.tree(), 'cluster.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) };
}

const tree = await midway();

async function shown(argv: readonly string[], columns?: number): Promise<string> {
  const repo = repository(tree, { isTerminal: columns !== undefined, ...(columns === undefined ? {} : { columns }) });
  return (await repo.run(['--color', 'never', ...argv])).stdout;
}

describe('the reason in the table of status', () => {
  const status = ['status', '--from', 'cluster.json'];

  test('is cut where the line of the terminal ends', async () => {
    expect(await shown(status, 60)).toMatchInlineSnapshot(`
      "default/llama
        UpdateInProgress: 1/2 groups available, 1/2 on mlrp44hvbq
        GROUPS  PODS  REVISION    STATUS      WHY
        0       0/2   wnstgplthd  InProgress  Unschedulable: no H…
        1       2/2   mlrp44hvbq  Current
      "
    `);
    expect(await shown(status, 200)).toMatchInlineSnapshot(`
      "default/llama
        UpdateInProgress: 1/2 groups available, 1/2 on mlrp44hvbq
        GROUPS  PODS  REVISION    STATUS      WHY
        0       0/2   wnstgplthd  InProgress  Unschedulable: no HyperNode of tier 1 has room for all of the gang's pending pods (0/8 nodes are available: 8 Insufficient nvidia.com/gpu.)
        1       2/2   mlrp44hvbq  Current
      "
    `);
  });

  test('is whole in a pipe, of whose width nothing is known', async () => {
    expect(await shown(status)).toBe(await shown(status, 200));
  });
});

describe('the stages of a plan', () => {
  test('take further lines on a narrow terminal, and the command to copy stays whole', async () => {
    expect(await shown(['plan'], 60)).toMatchInlineSnapshot(`
      "default/llama
        1 of 2 groups runs mlrp44hvbq; 1 group to come in 1 stage.
        image v0.10.0 → v0.10.1 (entry, worker of serve)
        target mlrp44hvbq, partition 0, maxUnavailable 1, maxSurge 0
        now    wnstgplthd  group 0
        now    mlrp44hvbq  group 1
        stage 2 of 2  replaces group 0: 2 pods replaced, 16
            nvidia.com/gpu out of service, 1 group left
        at most 16 nvidia.com/gpu out of service, at least 1 group left
        plan xxkzszl9nr: flotilla promote llama --expect-plan xxkzszl9nr
      "
    `);
  });

  test('are a line each where there is room, and in a file', async () => {
    expect(await shown(['plan'])).toBe(await shown(['plan'], 100));
    expect(await shown(['plan'])).toContain(
      '  stage 2 of 2  replaces group 0: 2 pods replaced, 16 nvidia.com/gpu out of service, 1 group left\n',
    );
  });

  test('marks take no room', async () => {
    const repo = repository(tree, { isTerminal: true, columns: 97 });
    expect((await repo.run(['plan'])).stdout).toContain(
      '  \u001b[36mstage 2 of 2\u001b[39m  replaces group 0: 2 pods replaced, 16 nvidia.com/gpu out of service, 1 group left\n',
    );
  });
});
