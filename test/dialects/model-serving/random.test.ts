import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../src/library.ts';
import { randomModelServing } from '../../support/random-model-serving.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 1000, strict: true } as const;

test('what is a valid ModelServing by construction has no error', () => {
  fc.assert(
    fc.property(randomModelServing, (serving) => {
      const result = parse('a.json', JSON.stringify(serving), OPTIONS);
      const errors = result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ at, message }) => `${at.path.join('.')}: ${message}`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
