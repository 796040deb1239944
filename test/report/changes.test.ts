import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../src/model/diff.ts';
import { changesHeadline, type PodFieldChange } from '../../src/report/changes.ts';
import { stageRuns } from '../../src/report/stages.ts';
import { exampleSources } from '../support/examples.ts';
import { compiled } from '../support/manifests.ts';
import { repository } from '../support/world.ts';

const VLLM = ['spec', 'containers', 0] as const;
const at = (field: FieldChange, role = '405b', part: PodFieldChange['part'] = 'entry') => ({ field, role, part });
const image = (before: string, after: string) => ({ path: [...VLLM, 'image'], of: 'vllm', before, after });

describe('what changed is said as whoever changed it would', () => {
  test.each<[string, readonly PodFieldChange[]]>([
    ['image v0.10.0 → v0.11.0 (entry of 405b)', [at(image('vllm/vllm-openai:v0.10.0', 'vllm/vllm-openai:v0.11.0'))]],
    [
      'image v1 → v2 (entry, worker of 405b; entry of router)',
      [
        at(image('llm:v1', 'llm:v2')),
        at(image('llm:v1', 'llm:v2'), '405b', 'worker'),
        at(image('llm:v1', 'llm:v2'), 'router'),
      ],
    ],
    [
      'image registry:5000/a/llm → registry:5000/b/llm:v1 (entry of 405b)',
      [at(image('registry:5000/a/llm', 'registry:5000/b/llm:v1'))],
    ],
    [
      'args --max-model-len=8192 → --max-model-len=16384 (entry of 405b)',
      [at({ path: [...VLLM, 'args', 2], before: '--max-model-len=8192', after: '--max-model-len=16384' })],
    ],
    [
      'args serve → serve --fast (entry of 405b)',
      [at({ path: [...VLLM, 'args'], before: ['serve'], after: ['serve', '--fast'] })],
    ],
    [
      'variable LOG info → debug (entry of 405b)',
      [at({ path: [...VLLM, 'env', 1, 'value'], of: 'LOG', before: 'info', after: 'debug' })],
    ],
    ['nodeSelector.gpu added: h100 (entry of 405b)', [at({ path: ['spec', 'nodeSelector', 'gpu'], after: 'h100' })]],
    [
      'container log removed (entry of 405b)',
      [at({ path: ['spec', 'containers', 1], of: 'log', before: { name: 'log' } })],
    ],
    [
      'workerReplicas 3 → 1 (worker of 405b)',
      [at({ path: ['workerReplicas'], before: 3, after: 1 }, '405b', 'worker')],
    ],
    ['', []],
  ])('%s', (says, changes) => {
    expect(changesHeadline(changes)).toBe(says);
  });

  test('of many fields the first are named, images before all others', () => {
    const fields = ['a', 'b', 'c', 'd'].map((name) => at({ path: ['spec', 'nodeSelector', name], after: '1' }));
    expect(changesHeadline([...fields, at(image('llm:1', 'llm:2'))])).toBe(
      'image 1 → 2 (entry of 405b); nodeSelector.a added: 1 (entry of 405b); nodeSelector.b added: 1 (entry of 405b); 2 more fields',
    );
  });
});

test('stages that cost the same are one, and a smaller last one stands alone', () => {
  const wish = { replicas: 10, maxUnavailable: 3, roles: [{ name: 'r', gpus: 8 }] };
  const before = compiled({ ...wish, image: 'llm:A' });
  const { stages } = compiled({ ...wish, image: 'llm:B' }, before).view();
  expect(stageRuns(stages).map((run) => run.map(({ number }) => number))).toEqual([[2, 3], [4]]);
});

describe('a plan of what nobody has written', () => {
  const APP = 'apps/embedder/model-infer.yaml';
  const spec = (tag: string) => (exampleSources('entry-only')[APP] ?? '').replace(':1.8', `:${tag}`);

  test('of a new model no group runs anything', async () => {
    const { stdout } = await repository({ [APP]: spec('1.8') }).run(['plan']);
    expect(stdout).toContain('Not written yet: flotilla synth puts groups 0-2 on ');
    expect(stdout).not.toContain('now ');
  });

  test('the groups of now are those that are written', async () => {
    const repo = repository({ [APP]: spec('1.8') });
    await repo.run(['synth']);
    repo.write(APP, spec('1.9'));
    const before = (await repo.run(['plan'])).stdout;
    expect(before).toMatch(/Not written yet: flotilla synth puts group 2 on \w+; 2 stages follow\./);
    expect(before).toMatch(/ {2}image 1.8 → 1.9 \(entry of serve\)\n/);
    expect(before).toMatch(
      / {2}now {4}\w+ {2}groups 0-2\n {2}synth {2}\w+ {2}groups 0-1\n {2}synth {2}\w+ {2}group 2\n/,
    );
    expect(before).not.toContain('flotilla promote');
    await repo.run(['synth']);
    const { stdout } = await repo.run(['plan']);
    expect(stdout).toContain('1 of 3 groups runs');
    expect(stdout).toContain('flotilla promote embedder --expect-plan');
  });
});
