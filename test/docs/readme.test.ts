import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../support/commands.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const commands = [...readme.matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, command = '']) => command);

test('the README has its two commands, each of which starts from a fresh clone', () => {
  expect(commands).toHaveLength(2);
  for (const command of commands) expect(command).toMatch(/^npm ci && /);
  expect(commands[1]).toBe('npm ci && npm test');
});

test('the first command compiles the example and shows what it wrote', () => {
  const built = `"${process.execPath}" dist/cli.js`;
  const line = (commands[0] ?? '').replace('npm ci && npx flotilla', built);
  expect(line).toContain(built);
  const shown = execFileSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  expect(shown).toMatch(/^2 models: \d+ files? written, \d+ removed, \d+ unchanged$/m);
  expect(shown).toContain('name: llama-multinode-0-405b-0-0\n');
  expect(shown).toContain('value: llama-multinode-0-405b-0-0.default\n');
});

test('every command that the README or the guide names exists', () => {
  const guide = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');
  const named = [...`${readme}${guide}`.matchAll(/(?:`|\$ |npx )flotilla (?:--quiet )?([a-z]+)/g)].map(
    ([, name = '']) => name,
  );
  const known = new Set(COMMANDS.map(({ name }) => name));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('the README has a row of every command', () => {
  const table = readme.split('\n').filter((line) => line.startsWith('| `flotilla '));
  const named = table.flatMap((row) =>
    [...(row.split(' | ')[0]?.matchAll(/[`\s]([a-z]+)`/g) ?? [])].map(([, name]) => name),
  );
  expect(named.toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
});

test('the app that the README shows is the example', () => {
  const [, shown] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  expect(shown).toBe(readFileSync(join(ROOT, 'examples/cdk8s-llama/main.mjs'), 'utf8'));
});
