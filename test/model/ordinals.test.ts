import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentsOf, changeBetween, groupCount, makeupAt, type Run, runsOf } from '../../src/model/assignments.ts';
import type { OrdinalRange } from '../../src/model/ordinals.ts';
import { holdsAll, ordinalsIn, parseRanges, rangesOf, rangesText, unionOf } from '../../src/model/ordinals.ts';

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
    expect([0, 1, 2, 3, 4, 5].map((ordinal) => makeupAt(runsOf(groups), ordinal)?.revision)).toEqual([
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

describe('runs of ordinals', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(4)).map(([first, more]) => ({ first, last: first + more }));

  test.each([
    { of: '5,0-2,3', is: '0-3,5' },
    { of: '0-9,2-3,9-11', is: '0-11' },
    { of: '', is: '' },
  ])('$of together are $is', ({ of, is }) => expect(rangesText(unionOf(parseRanges(of) ?? []))).toBe(is));

  test('hold what the ordinals in them hold, without a list of these', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (some, others) => {
        const ordinals = ordinalsIn(some);
        expect(unionOf(some)).toEqual(rangesOf(ordinals));
        const isHeld = ordinalsIn(others).every((ordinal) => ordinals.includes(ordinal));
        expect(holdsAll(unionOf(some), others)).toBe(isHeld);
      }),
    );
  });

  test('change where two states of the groups run different revisions', () => {
    const revisions = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const groupsOf = (each: readonly string[]) =>
      assignmentsOf(each.map((revision, ordinal) => ({ revision, first: ordinal, last: ordinal })));
    fc.assert(
      fc.property(revisions, revisions, (before, after) => {
        const changed = after.flatMap((revision, ordinal) =>
          ordinal < before.length && before[ordinal] !== revision ? [ordinal] : [],
        );
        expect(changeBetween(groupsOf(before), groupsOf(after)).replaced).toEqual(rangesOf(changed));
      }),
    );
  });
});
