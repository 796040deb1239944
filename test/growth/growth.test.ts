import { describe, expect, test } from 'vitest';
import { CHECKING } from './documents.ts';
import { growthOf } from './measure.ts';
import { READING } from './texts.ts';

/** Work in proportion to the input comes to 2, in proportion to its square to 4. */
const SPAN = { small: 250, doublings: 3, most: 2.9 };

describe('work grows with its input, and no faster', () => {
  test.each([...READING, ...CHECKING])('$name', (growing) => {
    expect(growthOf(growing, SPAN).perDoubling).toBeLessThan(SPAN.most);
  });
});
