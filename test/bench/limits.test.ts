import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Limit, verdictsOf } from '../../bench/limits.ts';
import type { Measurement } from '../../bench/measurement.ts';
import { WORKS } from '../../bench/works.ts';

const LIMITS: readonly Limit[] = JSON.parse(readFileSync(new URL('../../bench/limits.json', import.meta.url), 'utf8'));

const measured: readonly Measurement[] = [
  { work: 'w', contestant: 'ours', pods: 10, seconds: [1, 2, 9], peakMiB: [100, 300, 200] },
  { work: 'w', contestant: 'theirs', pods: 10, seconds: [8, 8, 8], peakMiB: [10] },
  { work: 'large', contestant: 'ours', pods: 1000, seconds: [260], peakMiB: [] },
];

const ours = { says: '', of: 'w/ours' };
const perPod = { says: '', of: 'large/ours', against: 'w/ours', perPod: true };

test.each<{ what: string; limit: Limit; is: object }>([
  {
    what: 'a multiple of another time, just reached',
    limit: { ...ours, against: 'w/theirs', times: 0.25 },
    is: { word: 'holds', found: 2, allowed: 2, unit: 's' },
  },
  {
    what: 'a multiple of another time, missed',
    limit: { ...ours, against: 'w/theirs', times: 0.2 },
    is: { word: 'broken', found: 2, allowed: 1.6 },
  },
  {
    what: 'a multiple and some seconds beside it',
    limit: { ...ours, against: 'w/theirs', times: 0.2, seconds: 0.5 },
    is: { word: 'holds', found: 2, allowed: 2.1 },
  },
  { what: 'seconds alone', limit: { ...ours, seconds: 1.9 }, is: { word: 'broken', found: 2, allowed: 1.9 } },
  {
    what: 'time per pod',
    limit: { ...perPod, times: 1.3 },
    is: { word: 'holds', found: 260_000, allowed: 260_000, unit: 'µs per pod' },
  },
  { what: 'the highest peak', limit: { ...ours, peakMiB: 299 }, is: { word: 'broken', found: 300, unit: 'MiB' } },
  { what: 'who did not run', limit: { ...ours, of: 'w/nobody', seconds: 1 }, is: { word: 'not measured' } },
  {
    what: 'whoever it is held against did not run',
    limit: { ...ours, against: 'w/nobody', times: 1 },
    is: { word: 'not measured' },
  },
  { what: 'memory of a stage', limit: { ...ours, of: 'large/ours', peakMiB: 1 }, is: { word: 'not measured' } },
])('$what: $is.word', ({ limit, is }) => {
  expect(verdictsOf([limit], measured)).toEqual([expect.objectContaining({ limit, ...is })]);
});

test('every committed limit is one of works that exist, and bounds something', () => {
  const works = new Set(WORKS.map(({ name }) => name));
  for (const { of, against, times, seconds, peakMiB } of LIMITS) {
    for (const name of [of, against ?? of]) expect(works).toContain(name.split('/')[0]);
    expect(times ?? seconds ?? peakMiB).toBeGreaterThan(0);
    expect(times === undefined).toBe(against === undefined);
  }
});
