import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../support/commands.ts';
import { pageBlocks } from '../support/page-blocks.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const commands = [...readme.matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, command = '']) => command);

test('the README has its two commands, for which one installation is enough', () => {
  expect(commands).toEqual([expect.stringMatching(/^npm ci && npx flotilla /), 'npm test']);
});

test('the first command compiles one model of the example, writes nothing, and ends with its last pod', () => {
  const built = `"${process.execPath}" dist/cli.js`;
  const line = (commands[0] ?? '').replace('npm ci && npx flotilla', built);
  expect(line).toContain(built);
  const shown = execFileSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8' });
  const names = [...shown.matchAll(/^kind: (\w+)\nmetadata:\n {2}name: (\S+)$/gm)].map(([, ...name]) => name.join(' '));
  expect(names).toMatchInlineSnapshot(`
    [
      "ConfigMap llama-multinode-flotilla",
      "PodGroup llama-multinode-0",
      "Service llama-multinode-0-405b-0-0",
      "Pod llama-multinode-0-405b-0-0",
      "Pod llama-multinode-0-405b-0-1",
      "Service llama-multinode-0-405b-1-0",
      "Pod llama-multinode-0-405b-1-0",
      "Pod llama-multinode-0-405b-1-1",
    ]
  `);
});

test('cdk8s is set up in the README as in the example', () => {
  const shown = pageBlocks(readme).find(({ file }) => file === 'cdk8s.yaml')?.text;
  expect(shown).toBe(`# cdk8s.yaml\n${readFileSync(join(ROOT, 'examples/cdk8s-llama/cdk8s.yaml'), 'utf8')}`);
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
