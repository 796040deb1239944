import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { type Goal, isReached, overloadOf, unmetOf } from '../../src/status/goals.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, expecting, live, READY_AT, readyStatus } from '../support/live.ts';

const ROLES = [{ name: 'r', replicas: 1, pods: 1 }];

/** A pod for each group: its revision, with `!` behind it where the pod is not Ready; empty where there is none. */
function podsOf(revisions: readonly string[]): readonly JsonObject[] {
  return revisions.flatMap((written, ordinal) => {
    const revision = written.replace('!', '');
    const status = written.endsWith('!') ? { phase: 'Running', conditions: [] } : readyStatus(READY_AT);
    return written === '' ? [] : [aPod(`m-${ordinal}-r-0-0`, { revision, status })];
  });
}

interface Case {
  /** Revision by ordinal, as committed; the last one is the target. */
  readonly wanted: readonly string[];
  readonly live: readonly string[];
  readonly partition?: number;
}

function unmetIn(goal: Goal, { wanted, live: pods, partition = 0 }: Case) {
  const expectation = expecting(wanted, { partition, roles: ROLES });
  return unmetOf(goal, expectation, modelStatus(expectation, live(...podsOf(pods)), { now: 0 }));
}

describe('which goals are reached', () => {
  const cases: readonly (Case & { readonly what: string; readonly goals: readonly Goal[] })[] = [
    { what: 'all moved', wanted: ['b', 'b'], live: ['b', 'b'], goals: ['available', 'stage', 'updated'] },
    { what: 'a stage done', wanted: ['a', 'b'], live: ['a', 'b'], goals: ['available', 'stage'] },
    { what: 'a stage that the agent has not begun', wanted: ['a', 'b'], live: ['a', 'a'], goals: ['available'] },
    { what: 'a stage that does not come up', wanted: ['a', 'b'], live: ['a', 'b!'], goals: [] },
    { what: 'a group still to move that is down', wanted: ['a', 'b'], live: ['a!', 'b'], goals: ['stage'] },
    { what: 'a group that is missing', wanted: ['b', 'b'], live: ['b', ''], goals: [] },
    { what: 'a group that Git has removed and is there', wanted: ['b'], live: ['b', 'b'], goals: [] },
    {
      what: 'all from the partition on',
      wanted: ['a', 'b'],
      live: ['a', 'b'],
      partition: 1,
      goals: ['available', 'stage', 'updated'],
    },
    {
      what: 'a group below the partition that is down',
      wanted: ['a', 'b'],
      live: ['a!', 'b'],
      partition: 1,
      goals: ['stage', 'updated'],
    },
    {
      what: 'an agent ahead of the checkout',
      wanted: ['a', 'b'],
      live: ['b', 'b'],
      goals: ['available', 'stage', 'updated'],
    },
    { what: 'no groups', wanted: [], live: [], goals: ['available', 'stage', 'updated'] },
  ];
  test.each(cases)('$what', (given) => {
    const reached = (['available', 'stage', 'updated'] as const).filter((goal) => isReached(unmetIn(goal, given)));
    expect(reached).toEqual(given.goals);
  });
});

test('each cause is named once, with all of its groups', () => {
  const { blockers } = unmetIn('updated', { wanted: ['a', 'a', 'b', 'b'], live: ['a', 'a', 'b!', 'b!'] });
  expect(blockers.map(({ ordinals, reason }) => ({ ordinals, reason }))).toEqual([
    { ordinals: [0, 1], reason: 'NotPromoted' },
    { ordinals: [2, 3], reason: 'NotReady' },
  ]);
});

describe('whether a promotion takes too much out of service', () => {
  test.each([
    { what: 'all others are up', live: ['a', 'a', 'a', 'b'], replaced: [2], maxUnavailable: 1, left: undefined },
    { what: 'another is down', live: ['a!', 'a', 'a', 'b'], replaced: [2], maxUnavailable: 1, left: 2 },
    {
      what: 'another is down, and two may be',
      live: ['a!', 'a', 'a', 'b'],
      replaced: [2],
      maxUnavailable: 2,
      left: undefined,
    },
    {
      what: 'the one that it replaces is down',
      live: ['a', 'a', 'a!', 'b'],
      replaced: [2],
      maxUnavailable: 1,
      left: undefined,
    },
    { what: 'all at once', live: ['a', 'a', 'a', 'b'], replaced: [0, 1, 2], maxUnavailable: 1, left: 1 },
    {
      what: 'the first revision never came up, and the fix moves on',
      live: ['a!', 'a!', 'a!', 'b'],
      replaced: [2],
      maxUnavailable: 1,
      left: undefined,
    },
    {
      what: 'all at once, and none of them is up',
      live: ['a!', '', 'a!', 'b'],
      replaced: [0, 1, 2],
      maxUnavailable: 1,
      left: undefined,
    },
    {
      what: 'all at once, and one of them is up',
      live: ['a!', 'a', 'a!', 'b'],
      replaced: [0, 1, 2],
      maxUnavailable: 1,
      left: 1,
    },
    { what: 'nothing is replaced', live: ['a!', 'a!', 'a!', 'a!'], replaced: [], maxUnavailable: 1, left: undefined },
    {
      what: 'a percentage came to nothing',
      live: ['a', 'a', 'a', 'b'],
      replaced: [2],
      maxUnavailable: 0,
      left: undefined,
    },
  ])('$what', ({ live: pods, replaced, maxUnavailable, left }) => {
    const expectation = expecting(['a', 'a', 'a', 'b'], { roles: ROLES });
    const status = modelStatus(expectation, live(...podsOf(pods)), { now: 0 });
    expect(overloadOf(status, { replaced, replicas: 4, maxUnavailable })?.left).toBe(left);
  });

  test('surge groups stand in for those that are replaced', () => {
    const expectation = expecting(['a', 'a', 'b'], { roles: ROLES });
    const status = modelStatus(expectation, live(...podsOf(['a', 'a', 'b'])), { now: 0 });
    const disruption = { replaced: [1], replicas: 2, maxUnavailable: 0 };
    expect(overloadOf(status, disruption)).toBeUndefined();
    const broken = modelStatus(expectation, live(...podsOf(['a', 'a', 'b!'])), { now: 0 });
    expect(overloadOf(broken, disruption)).toMatchObject({ left: 1, needed: 2 });
  });
});
