import { describe, expect, test } from 'vitest';
import { instantText, parseInstant } from '../../src/model/instant.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { RecoveryPolicy } from '../../src/model/model-infer.ts';
import { recoveryOf } from '../../src/status/recover.ts';
import { aPod, DELETED, expecting, live, type PodWish } from '../support/live.ts';

const ROLES = [{ name: 'r', replicas: 2, pods: 2 }];

function ended(exitCode: number, finishedAt: string): JsonObject {
  return { terminated: { exitCode, reason: exitCode === 137 ? 'OOMKilled' : 'Error', finishedAt } };
}

const container = (more: JsonObject): JsonObject => ({
  name: 'main',
  image: 'llm:A',
  ready: false,
  restartCount: 0,
  ...more,
});

/** Ended for good at 04:50. */
const FAILED: PodWish = {
  status: { phase: 'Failed', containerStatuses: [container({ state: ended(1, '2026-11-24T04:50:00Z') })] },
};
const EVICTED: PodWish = {
  status: {
    phase: 'Failed',
    reason: 'Evicted',
    message: 'The node was low on memory.',
    conditions: [{ type: 'DisruptionTarget', status: 'True', lastTransitionTime: '2026-11-24T04:50:00Z' }],
  },
};
/** Its container ended at 04:50, and runs again without being Ready. */
const RESTARTED: PodWish = {
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-11-24T04:49:00Z' }],
    containerStatuses: [
      container({ restartCount: 1, state: { running: {} }, lastState: ended(137, '2026-11-24T04:50:00Z') }),
    ],
  },
};
/** Its container has ended for the fourth time at 04:50; the pod is not Ready since 04:40. */
const CRASHING: PodWish = {
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-11-24T04:40:00Z' }],
    containerStatuses: [
      container({
        restartCount: 4,
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: ended(1, '2026-11-24T04:50:00Z'),
      }),
    ],
  },
};
const HEALED: PodWish = {
  status: { containerStatuses: [container({ ready: true, restartCount: 3, state: { running: {} } })] },
};

/** Two groups of two role replicas of two pods; those named fail as told. */
function cluster(fails: Readonly<Record<string, PodWish>>): readonly Json[] {
  return [0, 1].flatMap((group) =>
    ['0-0', '0-1', '1-0', '1-1'].map((rest) => {
      const name = `m-${group}-r-${rest}`;
      return aPod(name, fails[name]);
    }),
  );
}

function recover(
  fails: Readonly<Record<string, PodWish>>,
  policy: RecoveryPolicy,
  { grace = 0, now = '2026-11-24T05:00:00Z' } = {},
) {
  const options = { policy, restartGracePeriodSeconds: grace, now: parseInstant(now) ?? 0 };
  const { deletions, waiting } = recoveryOf(
    expecting(['aaa', 'aaa'], { roles: ROLES }),
    live(...cluster(fails)),
    options,
  );
  return {
    deletions: deletions.map(({ name, reason }) => `${name}: ${reason}`),
    waiting: waiting.map(({ name, until, reason }) => `${name} until ${instantText(until)}: ${reason}`),
  };
}

const FAILED_WORDS = 'Error: container main has ended: exit code 1 (Error)';

describe('which pods recovery deletes', () => {
  test('nothing while all is well', () => {
    expect(recover({}, 'RoleRecreate')).toEqual({ deletions: [], waiting: [] });
  });

  test('RoleRecreate: the role replica', () => {
    expect(recover({ 'm-0-r-1-1': FAILED }, 'RoleRecreate').deletions).toEqual([
      'm-0-r-1-0: goes with m-0-r-1-1 (RoleRecreate: its role replica)',
      `m-0-r-1-1: ${FAILED_WORDS}`,
    ]);
  });

  test('InferGroupRecreate: the group', () => {
    expect(recover({ 'm-0-r-1-1': FAILED }, 'InferGroupRecreate').deletions).toEqual([
      'm-0-r-0-0: goes with m-0-r-1-1 (InferGroupRecreate: its group)',
      'm-0-r-0-1: goes with m-0-r-1-1 (InferGroupRecreate: its group)',
      'm-0-r-1-0: goes with m-0-r-1-1 (InferGroupRecreate: its group)',
      `m-0-r-1-1: ${FAILED_WORDS}`,
    ]);
  });

  test('None: the failed pod only', () => {
    expect(recover({ 'm-0-r-1-1': FAILED }, 'None').deletions).toEqual([`m-0-r-1-1: ${FAILED_WORDS}`]);
  });

  test('evicted pods have failed', () => {
    expect(recover({ 'm-0-r-1-1': EVICTED }, 'None').deletions).toEqual([
      'm-0-r-1-1: Evicted: The node was low on memory.',
    ]);
  });

  test('two failures of one group: each pod once, the highest group first', () => {
    const { deletions } = recover({ 'm-0-r-0-0': EVICTED, 'm-1-r-0-0': FAILED, 'm-1-r-0-1': FAILED }, 'RoleRecreate');
    expect(deletions.map((line) => line.replace(/:.*/, ''))).toEqual([
      'm-1-r-0-0',
      'm-1-r-0-1',
      'm-0-r-0-0',
      'm-0-r-0-1',
    ]);
  });

  test('each deletion names the uid of the pod that was read', () => {
    const options = { policy: 'None', restartGracePeriodSeconds: 0, now: Date.UTC(2027, 0, 1) } as const;
    const objects = cluster({ 'm-0-r-1-1': FAILED, 'm-1-r-1-1': { ...FAILED, metadata: { uid: '' } } });
    expect(recoveryOf(expecting(['aaa', 'aaa'], { roles: ROLES }), live(...objects), options).deletions).toMatchObject([
      { namespace: 'default', name: 'm-0-r-1-1', uid: 'uid-of-m-0-r-1-1', ordinal: 0 },
    ]);
  });

  test('groups that nothing asks for are left to the agent', () => {
    const options = { policy: 'None', restartGracePeriodSeconds: 0, now: Date.UTC(2027, 0, 1) } as const;
    const { deletions } = recoveryOf(expecting([]), live(...cluster({ 'm-0-r-1-1': FAILED })), options);
    expect(deletions).toEqual([]);
  });
});

describe('containers that the kubelet restarted', () => {
  const words =
    'NotReady: container main: the readiness probe does not pass; it was restarted: exit code 137 (OOMKilled), 1 restart';

  test('count while the pod is not Ready again', () => {
    expect(recover({ 'm-0-r-1-1': RESTARTED }, 'RoleRecreate').deletions).toEqual([
      'm-0-r-1-0: goes with m-0-r-1-1 (RoleRecreate: its role replica)',
      `m-0-r-1-1: ${words}`,
    ]);
  });

  test('are no failure once the pod is Ready again', () => {
    expect(recover({ 'm-0-r-1-1': HEALED }, 'InferGroupRecreate')).toEqual({ deletions: [], waiting: [] });
  });

  test('are left to the kubelet where the policy is None', () => {
    expect(recover({ 'm-0-r-1-1': RESTARTED }, 'None')).toEqual({ deletions: [], waiting: [] });
  });

  test('a pod that is just not Ready has not failed', () => {
    const unready = { status: { conditions: [{ type: 'Ready', status: 'False' }] } };
    expect(recover({ 'm-0-r-1-1': unready }, 'InferGroupRecreate')).toEqual({ deletions: [], waiting: [] });
  });
});

describe('restartGracePeriodSeconds', () => {
  test.each([
    {
      now: '2026-11-24T04:54:59Z',
      deletes: 0,
      waits: ['m-0-r-1-1 until 2026-11-24T04:55:00Z: Evicted: The node was low on memory.'],
    },
    { now: '2026-11-24T04:55:00Z', deletes: 2, waits: [] },
  ])('at $now, 5 minutes after a failure at 04:50, $deletes pods go', ({ now, deletes, waits }) => {
    const { deletions, waiting } = recover({ 'm-0-r-1-1': EVICTED }, 'RoleRecreate', { grace: 300, now });
    expect({ deletes: deletions.length, waiting }).toEqual({ deletes, waiting: waits });
  });

  test('a container that keeps ending has failed since its pod is not Ready', () => {
    const { waiting } = recover({ 'm-0-r-1-1': CRASHING }, 'RoleRecreate', { grace: 3600 });
    expect(waiting).toEqual([
      'm-0-r-1-1 until 2026-11-24T05:40:00Z: CrashLoopBackOff: container main keeps ending: exit code 1 (Error), 4 restarts',
    ]);
  });

  test('a pod that waits still goes with another one of its role replica', () => {
    const late: PodWish = {
      status: { phase: 'Failed', containerStatuses: [container({ state: ended(1, '2026-11-24T04:59:59Z') })] },
    };
    const { deletions, waiting } = recover({ 'm-0-r-1-0': late, 'm-0-r-1-1': FAILED }, 'RoleRecreate', { grace: 60 });
    expect({ deletions, waiting }).toEqual({
      deletions: ['m-0-r-1-0: goes with m-0-r-1-1 (RoleRecreate: its role replica)', `m-0-r-1-1: ${FAILED_WORDS}`],
      waiting: [],
    });
  });

  test('pods on their way out are neither deleted again nor a failure', () => {
    const leaving = { ...FAILED, metadata: DELETED };
    expect(recover({ 'm-0-r-1-0': leaving, 'm-0-r-1-1': leaving }, 'RoleRecreate')).toEqual({
      deletions: [],
      waiting: [],
    });
  });
});
