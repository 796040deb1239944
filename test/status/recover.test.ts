import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClusterRoom } from '../../src/kubernetes/room.ts';
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
/** It would drain for minutes. */
const DRAINING: PodWish = { annotations: { 'flotilla.dev/undrained-grace-seconds': '60' } };
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

interface Around {
  readonly policy: RecoveryPolicy;
  readonly groups?: number;
  readonly now?: string | undefined;
  readonly room?: ClusterRoom;
}

test('a pod that would drain for minutes gets the time that it had without: its group has no request to finish', () => {
  const { deletions } = recoveryOf(
    expecting(['aaa'], { roles: ROLES, recovery: { policy: 'RoleRecreate', restartGracePeriodSeconds: 0 } }),
    live(
      aPod('m-0-r-0-0', DRAINING),
      aPod('m-0-r-0-1', { ...FAILED, ...DRAINING }),
      aPod('m-0-r-1-0'),
      aPod('m-0-r-1-1'),
    ),
    parseInstant('2026-11-24T05:00:00Z') ?? 0,
  );
  expect(deletions.map(({ name, graceSeconds }) => ({ name, graceSeconds }))).toEqual([
    { name: 'm-0-r-0-0', graceSeconds: 60 },
    { name: 'm-0-r-0-1', graceSeconds: 60 },
  ]);
});

/** What recovery says at 05:00, unless it is another time, of groups of two role replicas of two pods. */
function recoverIn(objects: readonly Json[], { policy, groups = 2, now = '2026-11-24T05:00:00Z', room }: Around) {
  const recovery = { policy, restartGracePeriodSeconds: 0 };
  const expectation = expecting(
    Array.from({ length: groups }, () => 'aaa'),
    { roles: ROLES, recovery },
  );
  const found = recoveryOf(expectation, live(...objects), parseInstant(now) ?? 0, room);
  const lines = (all: readonly { readonly name: string; readonly reason: string }[]): readonly string[] =>
    all.map(({ name, reason }) => `${name}: ${reason}`);
  const { deletions, waiting, held, kept } = found;
  return { ...found, deletions: lines(deletions), waiting: lines(waiting), held: lines(held), kept: lines(kept) };
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

  test('RoleRecreate: the role replica of its name, whatever a label says of it', () => {
    const relabelled = { labels: { 'modelinfer.matrixinfer.ai/role-id': 'r-1' } };
    const { deletions } = recover(
      { 'm-0-r-0-0': relabelled, 'm-0-r-0-1': relabelled, 'm-0-r-1-1': FAILED },
      'RoleRecreate',
    );
    expect(deletions).toEqual([
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

/** Has a place since 04:50, and pulls its image. */
const PULLING: PodWish = {
  status: {
    phase: 'Pending',
    conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-11-24T04:50:00Z' }],
    containerStatuses: [container({ state: { waiting: { reason: 'ContainerCreating' } } })],
  },
};
/** The scheduler says since 04:50 that there is no room. */
const UNPLACED: PodWish = unplacedSince('2026-11-24T04:50:00Z');

function unplacedSince(lastTransitionTime: string): PodWish {
  const said = { reason: 'Unschedulable', message: '0/8 nodes are available.', lastTransitionTime };
  const conditions = [{ type: 'PodScheduled', status: 'False', ...said }];
  return { spec: { nodeName: '' }, status: { phase: 'Pending', conditions, containerStatuses: [] } };
}

/** On a node that has gone silent; its container was restarted days ago. */
const SILENT: PodWish = {
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'Unknown', lastTransitionTime: '2026-11-24T04:50:00Z' }],
    containerStatuses: [
      container({ restartCount: 1, state: { running: {} }, lastState: ended(1, '2026-11-20T00:00:00Z') }),
    ],
  },
};
/** Was restarted days ago, was Ready again, and is not since 04:50. */
const BLINKING: PodWish = {
  status: {
    ...SILENT.status,
    conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: '2026-11-24T04:50:00Z' }],
  },
};

describe('while a pod of the group has yet to start, none of it has anything to lose', () => {
  const failedLine = `m-0-r-0-1: ${FAILED_WORDS}`;
  const pulling = 'm-0-r-0-0 has not started yet';

  test.each<{
    what: string;
    policy: RecoveryPolicy;
    fails: Readonly<Record<string, PodWish>>;
    deletions: readonly string[];
    held: readonly string[];
  }>([
    {
      what: 'a crash beside an image pull is left to the kubelet',
      policy: 'RoleRecreate',
      fails: { 'm-0-r-0-0': PULLING, 'm-0-r-0-1': RESTARTED },
      deletions: [],
      held: [
        `m-0-r-0-1: NotReady: container main: the readiness probe does not pass; OOMKilled (137), 1 restart: it was restarted; the kubelet starts it again: ${pulling}`,
      ],
    },
    {
      what: 'also in another role replica',
      policy: 'InferGroupRecreate',
      fails: { 'm-0-r-0-0': PULLING, 'm-0-r-1-1': RESTARTED },
      deletions: [],
      held: [
        `m-0-r-1-1: NotReady: container main: the readiness probe does not pass; OOMKilled (137), 1 restart: it was restarted; the kubelet starts it again: ${pulling}`,
      ],
    },
    {
      what: 'a pod that has ended goes alone, as nobody starts it again',
      policy: 'InferGroupRecreate',
      fails: { 'm-0-r-0-0': PULLING, 'm-0-r-0-1': FAILED },
      deletions: [`${failedLine}; alone: ${pulling}`],
      held: [],
    },
    {
      what: 'a pod that the scheduler has hardly looked at has yet to start, too',
      policy: 'RoleRecreate',
      fails: { 'm-0-r-0-0': unplacedSince('2026-11-24T04:59:30Z'), 'm-0-r-0-1': FAILED },
      deletions: [`${failedLine}; alone: ${pulling}`],
      held: [],
    },
    {
      what: 'another group is another matter',
      policy: 'RoleRecreate',
      fails: { 'm-1-r-0-0': PULLING, 'm-0-r-0-1': FAILED },
      deletions: ['m-0-r-0-0: goes with m-0-r-0-1 (RoleRecreate: its role replica)', failedLine],
      held: [],
    },
  ])('$what', ({ policy, fails, deletions, held }) => {
    const found = recoverIn(cluster(fails), { policy });
    expect({ deletions: found.deletions, held: found.held }).toEqual({ deletions, held });
  });

  test('once it has started, what failed meanwhile is recovered', () => {
    const deletions = recover({ 'm-0-r-0-1': RESTARTED }, 'RoleRecreate').deletions.map((line) =>
      line.replace(/:.*/, ''),
    );
    expect(deletions).toEqual(['m-0-r-0-0', 'm-0-r-0-1']);
  });
});

describe('what only looks like a failure', () => {
  test.each([
    { what: 'a pod on a silent node, though it was restarted once', wish: SILENT },
    { what: 'a pod that was Ready again after its last restart', wish: BLINKING },
  ])('$what', ({ wish }) => {
    const { deletions, waiting } = recover({ 'm-0-r-1-1': wish }, 'InferGroupRecreate');
    expect({ deletions, waiting }).toEqual({ deletions: [], waiting: [] });
  });
});

describe('a gang of which a pod finds no place beside the others', () => {
  const PODS = ['0-0', '0-1', '1-0', '1-1'];
  /** Room for two pods in each rack; the gang of four lies in the first, of which a node was drained. */
  const NODES = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'];

  interface Scene {
    readonly policy?: RecoveryPolicy;
    readonly podGroup?: JsonObject;
    readonly fails?: Readonly<Record<string, PodWish>>;
    readonly without?: string;
    /** Nodes that others fill. */
    readonly taken?: readonly string[];
    readonly isBlind?: boolean;
    readonly now?: string;
    readonly cordoned?: readonly string[];
    readonly queues?: readonly JsonObject[];
  }

  function aQueue(spec: JsonObject, name = 'default'): JsonObject {
    return { kind: 'Queue', metadata: { name }, spec, status: { state: 'Open' } };
  }

  const HARD = {
    minMember: 4,
    minTaskMember: { 'r-0': 2, 'r-1': 2 },
    networkTopology: { mode: 'hard', highestTierAllowed: 1 },
  };

  function seen({
    policy = 'RoleRecreate',
    podGroup = HARD,
    fails = { 'm-0-r-0-0': UNPLACED },
    without,
    taken = [],
    isBlind,
    now,
    cordoned = ['n0'],
    queues,
  }: Scene) {
    const asks = { containers: [{ name: 'main', resources: { limits: { 'nvidia.com/gpu': 8 } } }] };
    const pods = PODS.flatMap((rest, index) => {
      const name = `m-0-r-${rest}`;
      const annotations = { 'scheduling.k8s.io/group-name': 'm-0', 'volcano.sh/task-spec': `r-${rest[0]}` };
      const { spec, ...wish } = fails[name] ?? {};
      return name === without
        ? []
        : [aPod(name, { annotations, spec: { nodeName: `n${index}`, ...asks, ...spec }, ...wish })];
    });
    const gang = {
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: { name: 'm-0', namespace: 'default', uid: 'g', labels: { 'modelinfer.matrixinfer.ai/name': 'm' } },
      spec: podGroup,
      status: { phase: 'Running' },
    };
    const nodes = NODES.map((name) => ({
      metadata: { name },
      spec: cordoned.includes(name) ? { unschedulable: true } : {},
      status: { allocatable: { 'nvidia.com/gpu': 8, pods: 9 } },
    }));
    const hyperNodes = [0, 4].map((first) => ({
      metadata: { name: `rack-${first / 4}` },
      spec: {
        tier: 1,
        members: NODES.slice(first, first + 4).map((name) => ({ type: 'Node', selector: { exactMatch: { name } } })),
      },
    }));
    const others = taken.map((nodeName) => ({
      metadata: { name: nodeName, uid: nodeName },
      spec: { nodeName, ...asks },
    }));
    const room = { nodes, hyperNodes, pods: [...pods, ...others], podGroups: [gang], queues };
    return recoverIn([...pods, gang], { policy, now, groups: 1, ...(isBlind ? {} : { room }) });
  }

  const waits = (why: string): readonly string[] => [`m-0-r-0-0: waits for room: ${why}`];

  test('goes as a whole where another HyperNode has room for all of it', () => {
    const { deletions } = seen({});
    const goes =
      'goes with m-0-r-0-0, for which its HyperNode has no room: the gang moves, rack-1 has room for all of it';
    expect(deletions).toEqual([
      'm-0-r-0-0: finds no place beside its gang: Unschedulable: 0/8 nodes are available.; rack-1 has room for all of it',
      `m-0-r-0-1: ${goes}`,
      `m-0-r-1-0: ${goes}`,
      `m-0-r-1-1: ${goes}`,
    ]);
  });

  test('goes where its queue has room for all of it, and for what others hold there', () => {
    const queues = [aQueue({ capability: { 'nvidia.com/gpu': 40 } }), aQueue({ capability: { cpu: 0 } }, 'other')];
    expect(seen({ queues, taken: ['n1'], cordoned: ['n0', 'n1'] }).deletions).toHaveLength(4);
  });

  test.each<Scene & { what: string; held: readonly string[] }>([
    {
      what: 'there is no room',
      taken: ['n4'],
      held: waits('no HyperNode has room for all of its gang, and what moves may lose its place'),
    },
    {
      what: 'room cannot be seen',
      isBlind: true,
      held: waits('whether another HyperNode has room for its gang cannot be seen'),
    },
    {
      what: 'it is not bound to a HyperNode',
      podGroup: { minMember: 4 },
      held: waits('any node may have it, and none has room'),
    },
    {
      what: 'the gang needs it not',
      podGroup: { ...HARD, minMember: 2, minTaskMember: { 'r-1': 2 } },
      held: waits('its gang runs without it'),
    },
    {
      what: 'the policy is None',
      policy: 'None',
      held: waits('recoveryPolicy None lets no pod go that has not failed'),
    },
    {
      what: 'its queue holds less than all of it needs',
      queues: [aQueue({ capability: { 'nvidia.com/gpu': 24 } })],
      held: waits(
        'queue default may hold 24 nvidia.com/gpu, and its other pods with all of the gang need 32: what moves would lose its place',
      ),
    },
    {
      what: 'others hold the rest of its queue',
      taken: ['n1'],
      cordoned: ['n0', 'n1'],
      queues: [aQueue({ capability: { 'nvidia.com/gpu': 39 } })],
      held: waits(
        'queue default may hold 39 nvidia.com/gpu, and its other pods with all of the gang need 40: what moves would lose its place',
      ),
    },
    {
      what: 'a queue above its own is full',
      queues: [aQueue({ parent: 'root' }), aQueue({ capability: { 'nvidia.com/gpu': 31 } }, 'root')],
      held: waits(
        'queue root may hold 31 nvidia.com/gpu, and its other pods with all of the gang need 32: what moves would lose its place',
      ),
    },
    {
      what: 'its queue takes in nobody',
      queues: [{ ...aQueue({}), status: { state: 'Closing' } }],
      held: waits('queue default is Closing: what moves would lose its place'),
    },
    { what: 'the agent is not done', without: 'm-0-r-1-1', held: waits('m-0-r-1-1 has yet to be made anew') },
    {
      what: 'room is not what it misses',
      cordoned: [],
      held: waits('rack-0, where its gang is, seems to have room: moving would not help'),
    },
    {
      what: 'none of it has a place',
      fails: Object.fromEntries(PODS.map((rest) => [`m-0-r-${rest}`, UNPLACED])),
      held: [],
    },
  ])('stays where $what', ({ what: _, held, ...scene }) => {
    const found = seen(scene);
    expect({ deletions: found.deletions, waiting: found.waiting, held: found.held }).toEqual({
      deletions: [],
      waiting: [],
      held,
    });
  });

  test('stays for a minute at least: a scheduler takes moments', () => {
    const found = seen({ now: '2026-11-24T04:50:59Z' });
    expect(found.deletions).toEqual([]);
    expect(seen({ now: '2026-11-24T04:51:00Z' }).deletions).toHaveLength(4);
  });

  test('goes though a pod waits in its init container, perhaps for the one that has no place', () => {
    expect(seen({ fails: { 'm-0-r-0-0': UNPLACED, 'm-0-r-0-1': PULLING } }).deletions).toHaveLength(4);
  });

  test('first loses what has ended, alone: who leaves its place for one that waits may lose it', () => {
    expect(seen({ fails: { 'm-0-r-0-0': UNPLACED, 'm-0-r-0-1': FAILED } }).deletions).toEqual([
      `m-0-r-0-1: ${FAILED_WORDS}; alone: m-0-r-0-0 waits for room, and who leaves its place may lose it`,
    ]);
  });

  describe('and of which the agent has made only a part', () => {
    const part = { 'm-0-r-0-0': UNPLACED, 'm-0-r-0-1': UNPLACED, 'm-0-r-1-0': UNPLACED };
    const without = 'm-0-r-1-1';

    test('goes after two minutes, as an agent may wait for the part before it makes the rest', () => {
      const early = seen({ fails: part, without, now: '2026-11-24T04:51:59Z' });
      expect([early.deletions, early.waiting]).toEqual([
        [],
        Object.keys(part).map((name) => `${name}: waits for m-0-r-1-1, which the agent has not made`),
      ]);
      expect(seen({ fails: part, without, now: '2026-11-24T04:52:00Z' }).deletions).toEqual(
        Object.keys(part).map(
          (name) =>
            `${name}: waits for m-0-r-1-1, which the agent has not made: it may wait for this pod, and begins anew without it`,
        ),
      );
    });

    test.each<{ what: string; scene: Scene }>([
      { what: 'all of it is there', scene: { fails: { ...part, [without]: UNPLACED } } },
      { what: 'a pod of it has a place', scene: { fails: { ...part, 'm-0-r-0-1': {} }, without } },
      { what: 'an old pod still ends', scene: { fails: { ...part, 'm-0-r-0-1': { metadata: DELETED } }, without } },
      {
        what: 'a pod is of another revision',
        scene: { fails: { ...part, 'm-0-r-0-1': { revision: 'bbb' } }, without },
      },
      { what: 'the policy lets nothing go', scene: { fails: part, without, policy: 'None' } },
    ])('stays where $what', ({ scene }) => {
      expect(seen(scene).deletions).toEqual([]);
    });
  });

  test('says that it would know more if it saw the room', () => {
    expect([seen({ isBlind: true }).needsRoom, seen({}).needsRoom]).toEqual([true, false]);
  });
});

test('why each other pod of a group that is down stays', () => {
  const pods = cluster({
    'm-0-r-0-0': FAILED,
    'm-0-r-1-0': PULLING,
    'm-0-r-1-1': { metadata: DELETED },
    'm-1-r-0-1': BLINKING,
  });
  const { kept } = recoverIn(
    pods.filter((_, index) => index !== 4),
    { policy: 'RoleRecreate', groups: 3 },
  );
  expect(kept).toEqual([
    'm-2: none of its 4 pods exists: the agent has to make them',
    'm-1-r-0-0: does not exist: the agent has to make it',
    'm-1-r-0-1: has not failed: NotReady: container main: the readiness probe does not pass; Error (1), 1 restart: it was restarted',
    'm-1-r-1-0: serves: nothing that it goes with has failed',
    'm-1-r-1-1: serves: nothing that it goes with has failed',
    'm-0-r-0-1: serves: nothing that it goes with has failed',
    'm-0-r-1-0: has not started yet: ContainerCreating: container main is being created',
    'm-0-r-1-1: is on its way out already',
  ]);
});

test('groups of which pods are missing are named, for whoever can ask the agent; not while an old pod still ends', () => {
  const incomplete = (without: number, fails: Readonly<Record<string, PodWish>>) =>
    recoverIn(
      cluster(fails).filter((_, index) => index !== without),
      { policy: 'None' },
    ).incomplete;
  expect(incomplete(4, {})).toEqual([1]);
  expect(incomplete(4, { 'm-1-r-0-1': { metadata: DELETED } })).toEqual([]);
  expect(incomplete(-1, {})).toEqual([]);
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
