import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLike } from '../../src/model/wildcard.ts';

test('a pattern says what a regular expression of the same meaning says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 });
  fc.assert(
    fc.property(text, pattern, (given, asked) => {
      const expression = asked.replaceAll('.', '\\.').replaceAll('*', '.*');
      expect(isLike(given, asked)).toBe(new RegExp(`^${expression}$`).test(given));
    }),
  );
});
