import { describe, expect, test } from 'vitest';
import { repository } from '../support/world.ts';

const APP = 'apps/fleet/model-infer.yaml';

/** A model of so many files: one for each role replica of its one group, and a few beside them. */
function fleet(replicas: number): string {
  return `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: { name: fleet }
spec:
  replicas: 1
  schedulerName: volcano
  template:
    roles:
      - name: serve
        replicas: ${replicas}
        workerReplicas: 0
        entryTemplate:
          spec:
            containers:
              - name: vllm
                image: vllm/vllm-openai:v0.10.0
                readinessProbe: { tcpSocket: { port: 8080 } }
`;
}

/** What follows files that were written. */
const NEXT = 'Next: commit and push these files\n';

/** What a terminal shows of a text, line by line: the last that was written on each. */
function shown(text: string): readonly string[] {
  return text.split('\n').map((line) => line.split('\r\u001b[K').at(-1) ?? '');
}

describe('on a terminal', () => {
  test('a long synth says how far it is, and leaves nothing of that on the screen', async () => {
    const repo = repository({ [APP]: fleet(1200) }, { isTerminal: true });
    const { stderr, stdout } = await repo.run(['synth']);
    expect(stderr.split('\r\u001b[K')).toEqual([
      '',
      '500 files compared',
      '1,000 files compared',
      '500 of 1,204 files',
      '1,000 of 1,204 files',
      NEXT,
    ]);
    expect(shown(stderr)).toEqual([NEXT.trim(), '']);
    expect(stdout).toMatch(/1 model: 1204 files written, 0 removed, 0 unchanged\n$/);
  });

  test('so does a long check', async () => {
    const repo = repository({ [APP]: fleet(600) }, { isTerminal: true });
    await repo.run(['synth']);
    const { code, stderr } = await repo.run(['synth', '--check']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '\r\u001b[K500 files compared\r\u001b[K' });
  });

  test('the line is gone before a failure is told', async () => {
    const repo = repository({ [APP]: fleet(600) }, { isTerminal: true });
    repo.write('generated/default/fleet/live/group-0/serve-0.yaml', 'mine: 1\n');
    const { code, stderr } = await repo.run(['synth']);
    expect(code).toBe(2);
    expect(shown(stderr)[0]).toMatch(/^flotilla: cannot write /);
  });

  test('a short one says nothing', async () => {
    const repo = repository({ [APP]: fleet(3) }, { isTerminal: true });
    expect(await repo.run(['synth'])).toMatchObject({ code: 0, stderr: NEXT });
  });
});

test.each([
  { where: 'without a terminal', wish: {}, argv: ['synth'], says: NEXT },
  { where: 'with --quiet', wish: { isTerminal: true }, argv: ['--quiet', 'synth'], says: '' },
  { where: 'in CI', wish: { isTerminal: true, environment: { CI: 'true' } }, argv: ['synth'], says: NEXT },
])('$where a long synth says nothing of its progress', async ({ wish, argv, says }) => {
  const repo = repository({ [APP]: fleet(600) }, wish);
  expect(await repo.run(argv)).toMatchObject({ code: 0, stderr: says });
});
