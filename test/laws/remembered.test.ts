import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory } from '../../src/io/memory.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelInfer } from '../support/models.ts';
import { type Repository, repository, type Tree } from '../support/world.ts';

/** Commands that only look, or may find nothing to write: they are asked after each thing that happens. */
const LOOKS = [
  'synth',
  'synth --check',
  'synth --stdout one',
  'validate',
  'plan',
  'plan one -o markdown',
  'list',
  'build one',
];
const MOVES = ['synth', 'promote one', 'pause one', 'resume one', 'rollback one'];
const DISTURBANCES = ['append', 'cut', 'remove', 'restore', 'foreign', 'swap'] as const;

/** What happens between two looks: a command, or something to the file that is picked by a number. */
type Event = { readonly command: string } | { readonly kind: (typeof DISTURBANCES)[number]; readonly pick: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom(...MOVES).map((command) => ({ command })),
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom(...DISTURBANCES), pick: fc.nat(1000) }) },
);
const life = fc.record({
  looks: fc.uniqueArray(fc.constantFrom(...LOOKS), { minLength: 2, maxLength: 3 }),
  events: fc.array(event, { minLength: 3, maxLength: 7 }),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

/** A memory that keeps any run, and counts what it is asked for. */
function countingMemory(): Memory & { readonly hits: () => number } {
  const texts = new Map<string, string>();
  let hits = 0;
  return {
    fewest: 0,
    recall: (name) => {
      const text = texts.get(name);
      if (text !== undefined) hits += 1;
      return text;
    },
    keep: (name, text) => texts.set(name, text),
    hits: () => hits,
  };
}

const START: Tree = {
  'flotilla.yaml': 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n',
  'apps/one/model-infer.yaml': toYaml(aModelInfer({ name: 'one', replicas: 3 })),
  'apps/two/model-infer.yaml': toYaml(aModelInfer({ name: 'two', image: 'llm:B' })),
};

/** Does to a repository what people, merges and accidents do to files. */
function disturb(repo: Repository, { kind, pick }: Exclude<Event, { command: string }>): void {
  const tree = repo.tree();
  const paths = Object.keys(tree).sort();
  const path = paths[pick % paths.length];
  if (path === undefined) return;
  const text = tree[path] ?? '';
  if (kind === 'append') repo.write(path, `${text}# ${pick % 2}\n`);
  else if (kind === 'cut') repo.write(path, text.slice(0, Math.floor(text.length / 2)));
  else if (kind === 'remove') repo.remove(path);
  else if (kind === 'foreign') repo.write(`${path}-${pick % 2}.yaml`, 'kind: ConfigMap\n');
  else if (kind === 'swap') repo.write(path, text.replaceAll('llm:A', 'llm:C').replace('replicas: 3', 'replicas: 4'));
  else for (const [each, before] of Object.entries(START)) repo.write(each, before);
}

/** Everything that commands said, and what they left on the disk after each. */
async function lived({ looks, events }: Life, memory?: Memory): Promise<readonly unknown[]> {
  const repo = repository(START, memory === undefined ? {} : { memory });
  const all: unknown[] = [];
  const run = async (command: string): Promise<void> => {
    all.push(await repo.run(command.split(' ')), repo.tree());
  };
  for (const each of [{ command: 'synth' }, ...events]) {
    if ('command' in each) await run(each.command);
    else disturb(repo, each);
    for (const look of [...looks, ...looks]) await run(look);
  }
  return all;
}

test('a command that is recalled says what it would say, whatever happened to the files, and leaves the same files', async () => {
  let recalled = 0;
  await fc.assert(
    fc.asyncProperty(life, async (each) => {
      const memory = countingMemory();
      expect(await lived(each, memory)).toEqual(await lived(each));
      recalled += memory.hits();
    }),
    { numRuns: 8 },
  );
  expect(recalled).toBeGreaterThan(25);
});
