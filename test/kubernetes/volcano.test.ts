import { expect, test } from 'vitest';
import { tierOf, tierText } from '../../src/kubernetes/volcano.ts';

test.each([
  { topology: { mode: 'hard' }, is: '1' },
  { topology: undefined, is: '1' },
  { topology: { highestTierAllowed: 2 }, is: '2' },
  { topology: { highestTierName: 'rack' }, is: 'rack' },
  { topology: { highestTierName: '', highestTierAllowed: 3 }, is: '3' },
])('the tier of $topology is $is', ({ topology, is }) => {
  expect(tierText(tierOf(topology))).toBe(is);
});
