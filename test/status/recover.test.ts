import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantText, parseInstant } from '../../src/model/instant.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { RecoveryPolicy } from '../../src/model/model.ts';
import { modelStatus } from '../../src/status/model.ts';
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
  const recovery = { policy, restartGracePeriodSeconds: grace };
  const { deletions, waiting } = recoveryOf(
    expecting(['aaa', 'aaa'], { roles: ROLES, recovery }),
    live(...cluster(fails)),
    parseInstant(now) ?? 0,
  );
  return {
    deletions: deletions.map(({ name, reason }) => `${name}: ${reason}`),
    waiting: waiting.map(({ name, until, reason }) => `${name} until ${instantText(until)}: ${reason}`),
  };
}

const NONE = { policy: 'None', restartGracePeriodSeconds: 0 } as const;

/** Past every grace period. */
const LATER = Date.UTC(2027, 0, 1);

const FAILED_WORDS = 'Error: Error (1): container main has ended';

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
    const objects = cluster({ 'm-0-r-1-1': FAILED, 'm-1-r-1-1': { ...FAILED, metadata: { uid: '' } } });
    const expectation = expecting(['aaa', 'aaa'], { roles: ROLES, recovery: NONE });
    expect(recoveryOf(expectation, live(...objects), LATER).deletions).toMatchObject([
      { namespace: 'default', name: 'm-0-r-1-1', uid: 'uid-of-m-0-r-1-1', ordinal: 0 },
    ]);
  });
});

describe('containers that the kubelet restarted', () => {
  const words =
    'NotReady: container main: the readiness probe does not pass; OOMKilled (137), 1 restart: it was restarted';

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
      'm-0-r-1-1 until 2026-11-24T05:40:00Z: CrashLoopBackOff: Error (1), 4 restarts: container main keeps ending',
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

describe('what the agent is about to change is left to it', () => {
  const groupwide = { policy: 'InferGroupRecreate', restartGracePeriodSeconds: 0 } as const;

  function held(groups: readonly string[], objects: readonly Json[]) {
    const found = recoveryOf(expecting(groups, { roles: ROLES, recovery: groupwide }), live(...objects), LATER);
    return { deletions: found.deletions.map(({ name }) => name), held: found.held };
  }

  test('groups that nothing asks for', () => {
    expect(held([], cluster({ 'm-0-r-1-1': FAILED }))).toEqual({ deletions: [], held: [] });
  });

  test('a pod that nothing asks for: its failure costs no other pod', () => {
    expect(held(['aaa', 'aaa'], [...cluster({}), aPod('m-0-r-2-0', FAILED)])).toEqual({
      deletions: [],
      held: [{ name: 'm-0-r-2-0', ordinal: 0, reason: 'nothing asks for it: the agent removes it' }],
    });
  });

  test('a pod that nothing asks for stays when its group goes', () => {
    expect(held(['aaa'], [...cluster({ 'm-0-r-0-0': FAILED }), aPod('m-0-r-2-0')]).deletions).toEqual([
      'm-0-r-0-0',
      'm-0-r-0-1',
      'm-0-r-1-0',
      'm-0-r-1-1',
    ]);
  });

  test('a group that is to move to another revision: its pod would come back on that one alone', () => {
    expect(held(['aaa', 'bbb'], cluster({ 'm-0-r-0-1': FAILED, 'm-1-r-0-1': FAILED }))).toEqual({
      deletions: ['m-0-r-0-0', 'm-0-r-0-1', 'm-0-r-1-0', 'm-0-r-1-1'],
      held: [
        {
          name: 'm-1-r-0-1',
          ordinal: 1,
          reason: 'm-1-r-0-0 is on aaa, its group should be on bbb: the agent replaces the group',
        },
      ],
    });
  });

  test('a group that is being replaced: the old pods are still on their way out', () => {
    const objects = [
      aPod('m-0-r-0-0', { ...FAILED, revision: 'bbb' }),
      aPod('m-0-r-0-1', { metadata: DELETED, revision: 'aaa' }),
    ];
    expect(held(['bbb'], objects)).toMatchObject({ deletions: [], held: [{ name: 'm-0-r-0-0' }] });
  });
});

test('no group that is available loses a pod, whatever has failed', () => {
  const wish = fc.constantFrom<PodWish>({}, {}, {}, FAILED, EVICTED, RESTARTED, CRASHING, HEALED, { revision: 'bbb' });
  const names = ['m-0-r-0-0', 'm-0-r-0-1', 'm-0-r-1-0', 'm-0-r-1-1', 'm-1-r-0-0', 'm-1-r-1-1'];
  const fails = fc.record(Object.fromEntries(names.map((name) => [name, wish])));
  const policy = fc.constantFrom<RecoveryPolicy>('RoleRecreate', 'InferGroupRecreate', 'None');
  fc.assert(
    fc.property(fails, policy, (wishes, chosen) => {
      const recovery = { policy: chosen, restartGracePeriodSeconds: 0 };
      const expectation = expecting(['aaa', 'aaa'], { roles: ROLES, recovery });
      const objects = live(...cluster(wishes));
      const { deletions } = recoveryOf(expectation, objects, LATER);
      const { groups } = modelStatus(expectation, objects, { now: LATER });
      const available = groups.filter(({ isAvailable }) => isAvailable).map(({ ordinal }) => ordinal);
      expect(deletions.filter(({ ordinal }) => available.includes(ordinal))).toEqual([]);
    }),
  );
});
