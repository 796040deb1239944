import { describe, expect, test } from 'vitest';
import type { OrdinalRange } from '../../src/model/ordinals.ts';
import { assignmentsOf, changeBetween, groupCount, type Run, revisionAt, runsOf } from '../../src/model/ordinals.ts';

/** Runs written as `0-2 a`. */
function runs(...texts: readonly string[]): readonly Run[] {
  return texts.map((text) => {
    const [, first = '', last = first, revision = ''] = /^(\d+)(?:-(\d+))? (\w+)$/.exec(text) ?? [];
    return { first: Number(first), last: Number(last), revision };
  });
}

function text(ranges: readonly OrdinalRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

function assigned(...texts: readonly string[]): readonly string[] {
  return assignmentsOf(runs(...texts)).map(({ revision, ordinals }) => `${text(ordinals)} ${revision}`);
}

describe('which groups run a revision', () => {
  test.each([
    { of: [], is: [] },
    { of: ['0 a', '1 a', '2-4 a'], is: ['0-4 a'] },
    { of: ['0-1 a', '2 b', '3 a', '4 a'], is: ['0-1,3-4 a', '2 b'] },
    { of: ['0 b', '1 a', '3 a'], is: ['0 b', '1,3 a'] },
  ])('$of', ({ of, is }) => expect(assigned(...of)).toEqual(is));

  test('can be asked group by group', () => {
    const groups = assignmentsOf(runs('0-1 a', '2 b', '3-4 a'));
    expect(runsOf(groups)).toEqual(runs('0-1 a', '2 b', '3-4 a'));
    expect([0, 1, 2, 3, 4, 5].map((ordinal) => revisionAt(runsOf(groups), ordinal))).toEqual([
      'a',
      'a',
      'b',
      'a',
      'a',
      undefined,
    ]);
    expect(groupCount(groups)).toBe(5);
  });
});

describe('what differs between two states, neighbours as one range', () => {
  test.each([
    { from: ['0-3 a'], to: ['0-3 a'], replaced: '', added: '', removed: '' },
    { from: ['0-3 a'], to: ['0-1 a', '2-3 b'], replaced: '2-3', added: '', removed: '' },
    { from: ['0-1 a', '2-3 b'], to: ['0-3 c'], replaced: '0-3', added: '', removed: '' },
    { from: ['0-3 a'], to: ['0 b', '1-2 a', '3 c'], replaced: '0,3', added: '', removed: '' },
    { from: ['0 a', '1 b', '2 a'], to: ['0 b', '1 a', '2 b'], replaced: '0-2', added: '', removed: '' },
    { from: ['0-1 a'], to: ['0 a', '1-3 b'], replaced: '1', added: '2-3', removed: '' },
    { from: ['0-3 a'], to: ['0 b'], replaced: '0', added: '', removed: '1-3' },
    { from: [], to: ['0-1 a'], replaced: '', added: '0-1', removed: '' },
  ])('$from to $to', ({ from, to, ...change }) => {
    const { replaced, added, removed } = changeBetween(assignmentsOf(runs(...from)), assignmentsOf(runs(...to)));
    expect({ replaced: text(replaced), added: text(added), removed: text(removed) }).toEqual(change);
  });
});
