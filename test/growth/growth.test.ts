import { describe, expect, test } from 'vitest';
import { RUNNING } from './commands.ts';
import { CHECKING } from './documents.ts';
import { READING_KINDS } from './kinds.ts';
import { growthOf } from './measure.ts';
import { READING } from './texts.ts';

/** Parts of the smallest input; by hand as many as the limits let through after three doublings. */
const SIZE = Number(process.env['FLOTILLA_GROWTH_SIZE'] ?? 125);

/** Work in proportion to the input comes to 2, in proportion to its square to 4. */
const SPAN = { small: SIZE, doublings: 3, most: 2.4 };

describe('work grows with its input, and no faster', () => {
  test.each([...READING, ...CHECKING, ...RUNNING, ...READING_KINDS])('$name', async (growing) => {
    expect((await growthOf(growing, SPAN)).perDoubling).toBeLessThan(SPAN.most);
  });
});
