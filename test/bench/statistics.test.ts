import { expect, test } from 'vitest';
import { median, spread } from '../../bench/statistics.ts';

test.each([
  { values: [3], is: 3 },
  { values: [10, 9, 100], is: 10 },
  { values: [4, 1, 3, 2], is: 2.5 },
])('the median of $values is $is', ({ values, is }) => {
  expect(median(values)).toBe(is);
});

test('the spread goes from the lowest to the highest', () => {
  expect(spread([5, 11, 9])).toEqual({ lowest: 5, highest: 11 });
});

test('of no values there is neither', () => {
  expect(() => median([])).toThrow('no median of nothing');
  expect(() => spread([])).toThrow('no spread of nothing');
});
