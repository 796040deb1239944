import { describe, expect, test } from 'vitest';
import type { Memory } from '../../src/io/memory.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelInfer } from '../support/models.ts';
import { repository } from '../support/world.ts';

const APP = 'apps/one/model-infer.yaml';

/** A memory that keeps any run. */
function memoryOfTests(fewest = 0): Memory & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { fewest, texts, recall: (name) => texts.get(name), keep: (name, text) => texts.set(name, text) };
}

/** A repository whose files lie as synth wrote them, and whatever a test wishes beside a memory. */
async function synthesized(wish: Parameters<typeof repository>[1] = {}, memory = memoryOfTests()) {
  const repo = repository({ [APP]: toYaml(aModelInfer({ name: 'one', replicas: 3 })) }, { ...wish, memory });
  await repo.run(['synth']);
  return { repo, memory };
}

/** Whether an answer is recalled: what was kept of it is changed, and the change is seen. */
async function isRecalled(
  { repo, memory }: Awaited<ReturnType<typeof synthesized>>,
  command: string,
): Promise<boolean> {
  for (const [name, text] of memory.texts) {
    const mark = [['stdout', 'MARK', 'text']];
    memory.texts.set(name, JSON.stringify({ ...JSON.parse(text), said: mark }));
  }
  const { stdout } = await repo.run(command.split(' '));
  return stdout === 'MARK';
}

describe('a command that only looks', () => {
  test.each(['synth', 'validate', 'plan', 'list'])('%s is recalled where nothing has changed', async (command) => {
    const known = await synthesized();
    const first = await known.repo.run([command]);
    expect(await known.repo.run([command])).toEqual(first);
    expect(await isRecalled(known, command)).toBe(true);
    expect(await isRecalled(known, `${command} --env none`)).toBe(false);
  });

  test('is not worth a place in a small repository', async () => {
    const { repo, memory } = await synthesized({}, memoryOfTests(1000));
    await repo.run(['validate']);
    expect(memory.texts.size).toBe(0);
  });

  test('works anew with other arguments and options', async () => {
    const { repo, memory } = await synthesized();
    for (const line of ['plan', 'plan one', 'plan -q', 'plan -o json']) await repo.run(line.split(' '));
    expect(memory.texts.size).toBe(4);
  });

  test('works anew under other variables, and where a person watches', async () => {
    const files = { [APP]: toYaml(aModelInfer({ name: 'one', replicas: 3 })) };
    const memory = memoryOfTests();
    const said = async (wish: Parameters<typeof repository>[1]) =>
      (await repository(files, { ...wish, memory }).run(['plan'])).stdout;
    const plain = await said({});
    expect(await said({ isTerminal: true })).not.toBe(plain);
    expect(await said({ isTerminal: true, environment: { NO_COLOR: '1' } })).toBe(plain);
    expect(await said({ isTerminal: true })).not.toBe(plain);
  });
});

describe('nothing is kept of a run', () => {
  test('that wrote', async () => {
    const { memory } = await synthesized();
    expect(memory.texts.size).toBe(0);
  });

  test('that failed', async () => {
    const { repo, memory } = await synthesized();
    expect(await repo.run(['plan', 'nobody'])).toMatchObject({ code: 2 });
    expect(memory.texts.size).toBe(0);
  });

  test.each([
    ['Git', 'history one'],
    ['standard input', 'validate -'],
    ['a cluster', 'status'],
    ['the clock', 'status --from dump.yaml -o html'],
  ])('that asked %s', async (_, command) => {
    const { repo, memory } = await synthesized();
    repo.write('dump.yaml', 'apiVersion: v1\nkind: List\nitems: []\n');
    await repo.run(command.split(' '));
    expect(memory.texts.size).toBe(0);
  });
});

test('an answer holds as long as all that it was made from, to the last byte', async () => {
  const { repo } = await synthesized();
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  const path = 'generated/default/one/live/expectation.yaml';
  const text = repo.tree()[path] ?? '';
  repo.write(path, `${text} `);
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 1, stdout: `changed  ${path}\n` });
  repo.write(path, text);
  expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0 });
  repo.write('generated/default/one/live/foreign.yaml', 'kind: ConfigMap\n');
  expect((await repo.run(['synth', '--check'])).stderr).toContain('foreign.yaml: not written by flotilla');
});

test('a long synth of a person who watches is recalled without the line that says how far it is', async () => {
  const many = { '': toYaml(aModelInfer({ name: 'one', replicas: 600 })) };
  const memory = memoryOfTests();
  const repo = repository({ [APP]: many[''] }, { isTerminal: true, memory });
  await repo.run(['synth']);
  expect((await repo.run(['synth'])).stderr).toContain('files compared');
  const { stdout, stderr } = await repo.run(['synth']);
  expect(stderr).not.toContain('files compared');
  expect(stdout).toContain('unchanged');
});
