import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleSources } from '../support/examples.ts';
import { memoryCluster } from '../support/memory-cluster.ts';
import { repository } from '../support/world.ts';

const RACKS = readFileSync(new URL('../fit/racks.yaml', import.meta.url), 'utf8');

const model = (image: string, replicas = 4) => `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: {name: llama, namespace: default}
spec:
  replicas: ${replicas}
  schedulerName: volcano
  rolloutStrategy: {type: InferGroupRollingUpdate, rollingUpdateConfiguration: {maxUnavailable: 1}}
  template:
    gangSchedule: {networkTopology: {mode: hard, highestTierAllowed: 1}}
    roles:
      - name: serve
        workerReplicas: 1
        entryTemplate: &pod
          spec:
            containers: [{name: vllm, image: "${image}", resources: {limits: {nvidia.com/gpu: "8"}}}]
        workerTemplate: *pod
`;

const twoModels = { ...exampleSources('llama-multinode'), 'racks.yaml': RACKS };

describe('fit', () => {
  test('as a page it draws each rack on one row: what is in use, taken now, free', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1'), 'racks.yaml': RACKS });
    const { stdout } = await repo.run(['fit', '--from', 'racks.yaml', '-o', 'html']);
    const drawn = [...stdout.matchAll(/<span role="img" title="([^"]*)" aria-label="[^"]*">([■◧□]+)</g)];
    expect(drawn).toHaveLength(8);
    expect(drawn.map(([, told, signs]) => `${told} ${signs}`)).toEqual(
      expect.arrayContaining([
        'gpu-6: 0 in use, 0 taken now, 8 free □□□□□□□□',
        'gpu-7: 4 in use, 0 taken now, 4 free ■■■■□□□□',
      ]),
    );
    expect(stdout).toContain('<th scope="row">rack-3</th>');
    expect(stdout).toContain('<td>4→4/16</td>');
  });

  test('more than can be played through is no answer: exit 2, and what to do', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { namespace: 'default' },
      spec: { schedulerName: 'volcano' },
    };
    const items = Array.from({ length: 5500 }, (_, index) => [
      { apiVersion: 'v1', kind: 'Node', metadata: { name: `n${index}` } },
      { ...pod, metadata: { name: `p${index}`, namespace: 'default' } },
    ]).flat();
    const dump = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 2), 'dump.json': dump });
    const { code, stderr } = await repo.run(['fit', '--from', 'dump.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('5504 pods that seek a node on 5500 nodes are more than can be played through');
    expect(stderr).toContain('Ask for one model, by its name');
  });

  test('a model for which there are racks is exit 0, and told how far it can grow', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 2), 'racks.yaml': RACKS });
    const { code, stdout } = await repo.run(['fit', '--from', 'racks.yaml']);
    expect(stdout).toBe(
      'default/llama\n' +
        '  now: fits\n' +
        '  room for 1 more group: maxSurge up to 1, replicas up to 3, maxUnavailable up to 2\n' +
        'All of it fits.\n',
    );
    expect(code).toBe(0);
  });

  test('a group without a rack is exit 1, and told what is short and where', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1'), 'racks.yaml': RACKS });
    const { code, stdout } = await repo.run(['fit', '--from', 'racks.yaml', '-o', 'json']);
    expect(code).toBe(1);
    const { kind, steps } = JSON.parse(stdout);
    expect(kind).toBe('FitReport');
    expect(steps[0].gangs.at(-1)).toMatchObject({
      name: 'llama-3',
      verdict: 'none',
      bound: 0,
      of: 2,
      reason: 'topology',
      short: { resource: 'nvidia.com/gpu', needs: '16', has: '12', where: 'rack-3' },
      behind: ['default/llama-0', 'default/llama-1', 'default/llama-2'],
    });
  });

  test('each stage is asked in the cluster that the one before leaves: a bigger pod waits from its first stage on', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 3), 'racks.yaml': RACKS });
    await repo.run(['synth']);
    const running = [0, 1, 2].map((rack) => podsOf(repo, rack)).join('');
    repo.write('dump.yaml', `${RACKS}${running}`);
    repo.write('apps/llama/model-infer.yaml', model('vllm:2', 3).replaceAll('"8"', '"9"'));
    const { code, stdout } = await repo.run(['fit', '--from', 'dump.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'now: waits\n    default/llama-2: 0 of 2 pods: needs 18 nvidia.com/gpu in one HyperNode of tier 1',
    );
    expect(stdout).toContain('stage 2: waits');
    expect(stdout).toContain('stage 3: waits');
  });

  test('what runs already stays where it is, and seeks no place', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 3), 'racks.yaml': RACKS });
    await repo.run(['synth']);
    repo.write('dump.yaml', `${RACKS}${[0, 1, 2].map((rack) => podsOf(repo, rack)).join('')}`);
    const { code, stdout } = await repo.run(['fit', '--from', 'dump.yaml', '-o', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gangs: [], steps: [{ stage: 0, verdict: 'whole', gangs: [] }] });
  });

  test.each([
    ['without=gpu-0', 1],
    ['without=gpu-0,tier=2', 0],
    ['without=gpu-0,more=2xgpu-2', 0],
  ])('if %s, three groups of racks of two nodes: exit %i', async (change, expected) => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 3), 'racks.yaml': RACKS });
    const { code, stdout } = await repo.run(['fit', '--from', 'racks.yaml', '--what-if', change]);
    expect({ code, stdout: stdout.split('\n').slice(0, 3) }).toMatchObject({ code: expected });
    expect(stdout).toContain(`If ${change.split(',')[0]}:`);
  });

  test('one model by its name; Markdown for a comment', async () => {
    const { code, stdout } = await repository(twoModels).run([
      ...['fit', 'llama-topology', '--from', 'racks.yaml', '-o', 'markdown'],
      ...['--what-if', 'without=gpu-0,without=gpu-2,without=gpu-4'],
    ]);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toBe('What Git would apply now will wait: rack-3 has 12 of 16 GPUs.');
  });

  test.each([
    [
      'a dump without nodes',
      'kind: Pod\napiVersion: v1\nmetadata: {name: a}\n',
      [],
      'cannot find nodes: there are none',
    ],
    ['a change that is none', RACKS, ['--what-if', 'wihtout=gpu-0'], 'it names no change'],
    ['a node that is not there', RACKS, ['--what-if', 'without=gpu-99'], 'there is no node gpu-99'],
    ['settings that are none', RACKS, ['--scheduler-conf', 'dump.yaml'], 'it names no plugins'],
  ])('%s is exit 2', async (_, dump, args, message) => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1'), 'dump.yaml': dump });
    const { code, stdout, stderr } = await repo.run(['fit', '--from', 'dump.yaml', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a dump holds what decides where pods go and no variable of a pod, and answers as the cluster does', async () => {
    const pod = `---
apiVersion: v1
kind: Pod
metadata: {name: secretive, namespace: home, annotations: {kubectl.kubernetes.io/last-applied-configuration: "hunter2"}}
spec:
  nodeName: gpu-0
  volumes: [{name: hunter2, emptyDir: {}}]
  containers: [{name: main, env: [{name: PASSWORD, value: hunter2}], args: [hunter2], resources: {requests: {nvidia.com/gpu: "2"}}}]
status: {phase: Running, podIP: hunter2}
`;
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 3), 'racks.yaml': `${RACKS}${pod}` });
    const { stdout: dump } = await repo.run(['fit', '--dump', '--from', 'racks.yaml']);
    expect(dump).not.toContain('hunter2');
    repo.write('dump.json', dump);
    const answers = ['racks.yaml', 'dump.json'].map(async (from) => (await repo.run(['fit', '--from', from])).stdout);
    const [whole, reduced] = await Promise.all(answers);
    expect(whole).toContain('rack-0 has 14 of 16 GPUs');
    expect(reduced).toBe(whole);
  });

  test('a cluster is asked for nodes and pods; what it may not list is said', async () => {
    const objects = RACKS.split('---\n').length;
    expect(objects).toBe(13);
    const node = {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'n0' },
      status: { allocatable: { cpu: '1', pods: '9' } },
    };
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 1) }, { cluster: memoryCluster([node]) });
    const { code, stdout } = await repo.run(['fit']);
    expect(code).toBe(1);
    expect(stdout).toContain('will wait');
  });
});

describe('fit, asked by other commands', () => {
  /** Three groups run in a rack each; the new revision wants a GPU more than a node has, but for the image alone it would fit. */
  async function changed(more: string) {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 3), 'racks.yaml': RACKS });
    await repo.run(['synth']);
    repo.write('dump.yaml', `${RACKS}${[0, 1, 2].map((rack) => podsOf(repo, rack)).join('')}`);
    for (const [path, text] of Object.entries(repo.tree())) {
      if (path.startsWith('generated/')) repo.write(path.replace('generated/', 'before/'), text);
    }
    repo.write('apps/llama/model-infer.yaml', model('vllm:2', 3).replaceAll('"8"', more));
    await repo.run(['synth']);
    return repo;
  }

  test('plan says of each stage whether it finds room', async () => {
    const repo = await changed('"9"');
    const { code, stdout } = await repo.run(['plan', '--fit=dump.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('\n  now    will wait: rack-2 has 16 of 18 GPUs\n');
    expect(stdout).toMatch(/\n {2}stage 3 of 3 .*; will wait: rack-0 has 16 of 18 GPUs\n/);
    const plain = await repo.run(['plan']);
    expect(plain.stdout).not.toContain('will wait');
  });

  test('stages that cost the same and all find room are one line', async () => {
    const { stdout } = await (await changed('"8"')).run(['plan', '--fit=dump.yaml']);
    expect(stdout).toContain(
      '\n  stages 2-3 of 3  replaces groups 0-1, 1 group each: 2 pods replaced each, 16 nvidia.com/gpu out of service, 2 groups left; has room\n',
    );
  });

  test('plan in JSON, Markdown and HTML says it, too', async () => {
    const repo = await changed('"8"');
    const json = await repo.run(['plan', '--fit=dump.yaml', '-o', 'json']);
    expect(
      JSON.parse(json.stdout)[0].fit.map(({ stage, verdict }: Record<string, unknown>) => [stage, verdict]),
    ).toEqual([0, 2, 3].map((stage) => [stage, 'whole']));
    for (const format of ['markdown', 'html']) {
      const { stdout } = await repo.run(['plan', '--fit=dump.yaml', '-o', format]);
      expect(stdout).toContain('has room');
    }
  });

  test('diff says it after the verdict, for the comment on a pull request', async () => {
    const repo = await changed('"9"');
    const { stdout } = await repo.run(['diff', './before', '--fit=dump.yaml', '-o', 'markdown']);
    expect(stdout).toContain('**Room:** what Git would apply now will wait: rack-2 has 16 of 18 GPUs.');
    const json = await repo.run(['diff', './before', '--fit=dump.yaml', '-o', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      room: 'what Git would apply now will wait: rack-2 has 16 of 18 GPUs',
      fit: [{ stage: 0, verdict: 'none' }, { stage: 2 }, { stage: 3 }],
    });
  });

  test('the comment on a pull request names the stage that will wait, and what is short', async () => {
    const repo = repository({ 'apps/llama/model-infer.yaml': model('vllm:1', 16).replaceAll('"8"', '"6"') });
    await repo.run(['synth']);
    for (const [path, text] of Object.entries(repo.tree())) {
      if (path.startsWith('generated/')) repo.write(path.replace('generated/', 'before/'), text);
    }
    // Group 11, which the fifth stage replaces, runs in rack-3, where a notebook holds what was left.
    const racks = Array.from({ length: 16 }, (_, rack) => rackText(rack)).join('');
    const running = Array.from({ length: 16 }, (_, group) => podsOf(repo, group, (group + 8) % 16)).join('');
    repo.write('dump.yaml', `${racks}${running}${NOTEBOOK}`);
    repo.write('apps/llama/model-infer.yaml', model('vllm:2', 16));
    await repo.run(['synth']);
    const { stdout } = await repo.run(['diff', './before', '--fit=dump.yaml', '-o', 'markdown']);
    expect(stdout).toContain('stage 5 of 16 will wait: rack-3 has 12 of 16 GPUs');
  });
});

/** Two nodes of eight GPUs, and the HyperNode that holds them. */
function rackText(rack: number): string {
  const nodes = [0, 1].map(
    (at) =>
      `---\napiVersion: v1\nkind: Node\nmetadata: {name: gpu-${2 * rack + at}}\nstatus: {allocatable: {cpu: "128", memory: 2048Gi, pods: "110", nvidia.com/gpu: "8"}}\n`,
  );
  const members = [0, 1].map((at) => `{type: Node, selector: {exactMatch: {name: gpu-${2 * rack + at}}}}`).join(', ');
  return `${nodes.join('')}---\napiVersion: topology.volcano.sh/v1alpha1\nkind: HyperNode\nmetadata: {name: rack-${rack}}\nspec: {tier: 1, members: [${members}]}\n`;
}

const NOTEBOOK = [6, 7]
  .map(
    (node) =>
      `---\napiVersion: v1\nkind: Pod\nmetadata: {name: notebook-${node}, namespace: home}\nspec: {nodeName: gpu-${node}, containers: [{name: main, resources: {requests: {nvidia.com/gpu: "2"}}}]}\nstatus: {phase: Running}\n`,
  )
  .join('');

/** The pods of a group as they run in a rack, with their PodGroup. */
function podsOf(repo: ReturnType<typeof repository>, group: number, rack = group): string {
  const files = Object.entries(repo.tree()).filter(([path]) =>
    path.startsWith(`generated/default/llama/live/group-${group}/`),
  );
  let node = 2 * rack;
  return files
    .map(([, text]) => `---\n${text}`)
    .join('')
    .replaceAll(/^spec:\n(?= {2}containers:)/gm, () => `spec:\n  nodeName: gpu-${node++}\n`);
}
