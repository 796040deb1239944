import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem.ts';

test('every problem code has its section in docs/problems.md, and no section is of a code that is gone', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/problems.md'), 'utf8');
  const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(sections.toSorted()).toEqual([...PROBLEM_CODES].toSorted());
});
