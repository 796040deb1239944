import { describe, expect, test } from 'vitest';
import { parse } from '../../src/library.ts';
import { pathText } from '../../src/model/json.ts';
import { recordedCases } from './cases.ts';
import { PATHS_NOT_NAMED } from './differences.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 1_000_000, strict: false } as const;

describe('what MatrixInfer refuses is refused, and the field that it names is named', () => {
  test.each(recordedCases('invalid'))('$file', ({ file, input, errors = [] }) => {
    const result = parse(file, JSON.stringify(input), OPTIONS);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const named = result.problems.filter(({ severity }) => severity === 'error').map(({ at }) => pathText(at.path));
    const wanted = errors
      .map((error) => error.slice(0, error.indexOf(': ')))
      .filter((path) => !PATHS_NOT_NAMED.some((difference) => difference.path.test(path)) || errors.length === 1);
    // flotilla may point deeper than MatrixInfer (the duplicate role's name, the duplicate port's number), or say of the
    // whole what MatrixInfer says of each part (a missing spec).
    const isNamed = (path: string): boolean => named.some((own) => own.startsWith(path) || path.startsWith(`${own}.`));
    expect(wanted.filter((path) => path !== 'webhook decode' && !isNamed(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
