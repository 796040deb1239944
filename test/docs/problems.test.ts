import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem.ts';
import { repository } from '../support/world.ts';

test('every problem code has its section in docs/problems.md, and no section is of a code that is gone', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/problems.md'), 'utf8');
  const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(sections.toSorted()).toEqual([...PROBLEM_CODES].toSorted());
});

test('the code of a problem leads to its section: in a terminal as a link, in JSON as a field', async () => {
  const world = repository({ 'apps/a/model-infer.yaml': 'kind: [' });
  const anchor = 'https://flotilla.dev/documents/problems.html#syntax';
  const terminal = await world.run(['--color', 'always', 'validate']);
  expect(terminal.stdout).toContain(`[\u001b]8;;${anchor}\u001b\\syntax\u001b]8;;\u001b\\]`);
  expect((await world.run(['--color', 'never', 'validate'])).stdout).not.toContain('\u001b');
  const [first] = JSON.parse((await world.run(['validate', '-o', 'json'])).stdout);
  expect(first).toMatchObject({ code: 'syntax', docs: anchor });
});
