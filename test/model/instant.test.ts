import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageText, instantText, parseInstant } from '../../src/model/instant.ts';

const LAST = Date.UTC(9999, 11, 31);

test('every second is read and written as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -LAST / 1000 / 5, max: LAST / 1000 }), (seconds) => {
      const text = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
      expect(parseInstant(text)).toBe(seconds * 1000);
      expect(instantText(seconds * 1000)).toBe(text);
    }),
  );
});

test.each([
  { text: '2025-09-05T08:53:25.123456Z', instant: Date.UTC(2025, 8, 5, 8, 53, 25, 123) },
  { text: '2025-09-05T08:53:25+02:00', instant: Date.UTC(2025, 8, 5, 6, 53, 25) },
  { text: '2025-09-05t08:53:25.5-00:30', instant: Date.UTC(2025, 8, 5, 9, 23, 25, 500) },
  { text: '2024-02-29T00:00:00Z', instant: Date.UTC(2024, 1, 29) },
  { text: '2025-09-05', instant: undefined },
  { text: '2025-13-05T08:53:25Z', instant: undefined },
  { text: '2025-09-05T08:53:25', instant: undefined },
  { text: 'yesterday', instant: undefined },
])('$text', ({ text, instant }) => {
  expect(parseInstant(text)).toBe(instant);
});

test('a fraction of a second is cut when it is written', () => {
  expect(instantText(Date.UTC(2025, 8, 5, 8, 53, 25, 999))).toBe('2025-09-05T08:53:25Z');
});

test.each([
  [0, '0s'],
  [119, '119s'],
  [120, '2m'],
  [7199, '119m'],
  [7200, '2h'],
  [172_799, '47h'],
  [172_800, '2d'],
  [-5, '0s'],
])('%i seconds ago: %s', (seconds, says) => {
  expect(ageText(NOON - seconds * 1000, NOON)).toBe(says);
});

const NOON = 1_769_860_800_000;
