import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DUMP_LIMITS } from '../../src/yaml/read.ts';
import { exampleSources } from '../support/examples.ts';
import { repository } from '../support/world.ts';

const APP = 'apps/run/model-infer.yaml';
const llama = exampleSources('llama-multinode')['apps/llama-multinode/model-infer.yaml'] ?? '';

/** What a real cluster held, as kubectl printed it. */
function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, `../status/recorded/${name}.json`), 'utf8');
}

/** A repository whose model is called as the recorded pods are. */
function checkout(name: string, files: Readonly<Record<string, string>>) {
  return repository({ [APP]: llama.replace('name: llama-multinode', `name: ${name}`), ...files });
}

describe('status --from', () => {
  const repo = checkout('run', { 'dump.json': recorded('running') });

  test.each(['table', 'wide', 'tree', 'yaml', 'markdown'])('as %s', async (format) => {
    const { code, stdout } = await repo.run(['status', '--from', 'dump.json', '-o', format]);
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  test('from standard input, as JSON', async () => {
    const { stdout } = await repo.run(['status', 'run', '--from', '-', '-o', 'json'], recorded('running'));
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'run', status: { replicas: 1, availableReplicas: 1, updatedReplicas: 1 } },
    ]);
  });

  test.each([
    [
      'values',
      `{"items":[${'1,'.repeat(DUMP_LIMITS.jsonValues)}1]}`,
      'the text has more than 1200000 brackets, braces and commas',
    ],
    ['bytes', ' '.repeat(DUMP_LIMITS.bytes + 1), 'it is larger than 64 MiB'],
  ])('a dump of too many %s is refused, with what to do', async (_, dump, why) => {
    const { code, stderr } = await repo.run(['status', '--from', '-'], dump);
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot read -: ${why}`);
    expect(stderr).toContain('Leave out --from to ask the cluster itself, or dump less at a time');
  });

  test('without a checkout the ConfigMap in the dump says what is expected', async () => {
    const first = await repo.run(['synth', '--stdout']);
    const [configMap = ''] = first.stdout.split('---\n');
    const dump = { ...JSON.parse(recorded('running')) };
    const bare = repository({
      'pods.json': JSON.stringify(dump),
      'both.yaml': `${configMap}---\n${JSON.stringify(dump)}\n`,
    });
    expect((await bare.run(['status', '--from', 'both.yaml'])).code).toBe(0);
    const { code, stderr } = await bare.run(['status', '--from', 'pods.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('neither this folder nor the dump says what is expected');
  });

  test('nothing there: not available, and why', async () => {
    const empty = checkout('run', { 'dump.yaml': 'apiVersion: v1\nkind: List\nitems: []\n' });
    expect((await empty.run(['status', '--from', 'dump.yaml'])).code).toBe(1);
    expect((await empty.run(['status', '--from', 'dump.yaml', '--why'])).stdout).toMatchInlineSnapshot(`
      "default/run
        group 0: NotCreated
          none of its 4 pods exists: has the agent synced?
      "
    `);
  });

  test('what cannot be read is exit 2, and says what to do', async () => {
    const broken = checkout('run', { 'dump.yaml': '{"kind": "List", ' });
    expect(await broken.run(['status'])).toMatchObject({ code: 2, stderr: expect.stringContaining('kubectl get') });
    expect((await broken.run(['status', '--from', 'dump.yaml'])).code).toBe(2);
    expect((await broken.run(['status', '--from', 'nope.yaml'])).code).toBe(2);
    expect((await broken.run(['status', 'nope', '--from', 'dump.yaml'])).code).toBe(2);
  });
});
