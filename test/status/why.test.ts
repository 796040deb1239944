import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/model/expectation.ts';
import { rangesOf, rangesText } from '../../src/model/ordinals.ts';
import { alikeGroups } from '../../src/report/status/words.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, DELETED, expecting, live, type PodWish } from '../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

/** Each cause as `groups: cause (word, reason) message`. */
function whyOf(expectation: Expectation, objects: ReturnType<typeof live>): readonly string[] {
  return modelStatus(expectation, objects, { now: NOW }).blockers.map(
    ({ ordinals, cause, word, reason, message, pods }) =>
      `${rangesText(rangesOf(ordinals))}: ${cause} (${word}, ${reason}) ${[message, ...pods].join(' | ')}`,
  );
}

// Recorded from Volcano's scheduler on nodes with 8 GPUs each, two to a rack (HyperNodes of tier 1), 64 in all.
const RECORDED = [
  { file: 'running', name: 'run', role: '405b', replicas: 2, pods: 2 },
  { file: 'missing-queue', name: 'noq', role: 'r', replicas: 1, pods: 2 },
  { file: 'missing-pod-group', name: 'nopg', role: 'r', replicas: 1, pods: 2 },
  { file: 'half-a-gang', name: 'part', role: '405b', replicas: 2, pods: 2 },
  { file: 'larger-than-the-cluster', name: 'big', role: 'r', replicas: 9, pods: 1 },
  { file: 'over-quota', name: 'quota', role: 'r', replicas: 1, pods: 2 },
  { file: 'narrow-topology', name: 'narrow', role: 'r', replicas: 3, pods: 1 },
  { file: 'evicted-pod', name: 'run', role: '405b', replicas: 2, pods: 2 },
  { file: 'evicted-and-terminating', name: 'run', role: '405b', replicas: 2, pods: 2 },
] as const;

test('what the scheduler leaves in pods and PodGroups becomes one cause', () => {
  const why = RECORDED.map(({ file, name, role, replicas, pods }) => {
    const list = JSON.parse(readFileSync(new URL(`recorded/${file}.json`, import.meta.url), 'utf8'));
    const roles = [{ name: role, replicas, pods }];
    const expectation = expecting(['lk9rcglxhh'], { name, roles });
    return [file, ...whyOf(expectation, liveObjects([list], ['PodGroup']))].join('\n  ');
  });
  expect(why.join('\n')).toMatchInlineSnapshot(`
    "running
    missing-queue
      0: queue (InProgress, NotConsidered) the scheduler has not considered the gang: is there a queue research, and does Volcano run?
    missing-pod-group
      0: pod-group (InProgress, PodGroupMissing) its pods wait for its PodGroup, which does not exist: has the agent synced?
    half-a-gang
      0: gang (InProgress, GangNotFormed) it waits for the rest of its gang: 2 of 4 pods have been made so far
    larger-than-the-cluster
      0: quota (InProgress, NotAdmitted) the gang is not admitted: it asks for cpu 36, nvidia.com/gpu 72, which the quota of the queue default or the cluster does not have left, or the queue is not open
    over-quota
      0: quota (InProgress, NotAdmitted) the gang is not admitted: it asks for cpu 8, nvidia.com/gpu 16, which the quota of the queue small or the cluster does not have left, or the queue is not open
    narrow-topology
      0: topology (InProgress, Unschedulable) no HyperNode of tier 1 has room for all of the gang's pending pods (pod group is not ready, 3 Pending, 3 minAvailable; Pending: 3 Unschedulable)
    evicted-pod
      0: failed-pod (Failed, Evicted) The node was low on resource: memory; no agent replaces it until it is deleted (flotilla recover) | 405b-1-1
    evicted-and-terminating
      0: failed-pod (Failed, Evicted) The node was low on resource: memory; no agent replaces it until it is deleted (flotilla recover) | 405b-1-1"
  `);
});

test.each([
  { file: 'over-quota', name: 'quota', queue: 'small', state: 'Closed', cause: 'queue QueueNotOpen' },
  { file: 'over-quota', name: 'quota', queue: 'small', state: 'Open', cause: 'quota NotAdmitted' },
  { file: 'missing-queue', name: 'noq', queue: 'small', state: 'Open', cause: 'queue QueueMissing' },
  { file: 'missing-queue', name: 'noq', queue: 'research', state: 'Open', cause: 'queue NotConsidered' },
])('$file, where the cluster has a queue $queue that is $state: $cause', ({ file, name, queue, state, cause }) => {
  const list = JSON.parse(readFileSync(new URL(`recorded/${file}.json`, import.meta.url), 'utf8'));
  const held = { kind: 'Queue', metadata: { name: queue }, status: { state } };
  const expectation = expecting(['lk9rcglxhh'], { name, roles: [{ name: 'r', replicas: 1, pods: 2 }] });
  const { blockers } = modelStatus(expectation, liveObjects([list, held], ['PodGroup']), { now: NOW });
  expect(blockers.map((blocker) => `${blocker.cause} ${blocker.reason}`)).toEqual([cause]);
});

describe('one cause a group, that which must be mended first', () => {
  const pending: PodWish = {
    spec: { nodeName: '' },
    status: {
      phase: 'Pending',
      conditions: [
        { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/8 nodes are available: 8 full.' },
      ],
    },
  };
  const container = (state: object, more: object = {}): PodWish => ({
    status: {
      phase: 'Running',
      conditions: [
        { type: 'Initialized', status: 'True' },
        { type: 'Ready', status: 'False' },
      ],
      containerStatuses: [
        { name: 'main', image: 'llm:B', ready: false, restartCount: 0, ...more, state: { ...state } },
      ],
    },
  });
  const pulling = container({ waiting: { reason: 'ImagePullBackOff' } });
  const outOfMemory = (restartCount: number) =>
    container(
      { waiting: { reason: 'CrashLoopBackOff' } },
      {
        restartCount,
        lastState: { terminated: { exitCode: 137, reason: 'OOMKilled', message: 'CUDA out of memory' } },
      },
    );
  const crashing = container({ waiting: { reason: 'CrashLoopBackOff' } }, { restartCount: 4 });
  const ended = container({ terminated: { exitCode: 137, reason: 'OOMKilled' } });
  const unready = container({ running: {} });
  const evicted: PodWish = { status: { phase: 'Failed', reason: 'Evicted', message: 'The node was low on memory.' } };
  const lost: PodWish = { status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'Unknown' }] } };

  const cases = [
    { when: 'nothing was created', pods: [] },
    { when: 'all is well', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1')] },
    { when: 'one pod is made so far', pods: [aPod('m-0-r-0-0', pending)] },
    { when: 'one pod is missing', pods: [aPod('m-0-r-0-0')] },
    { when: 'a pod without a gang finds no node', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1', pending)] },
    { when: 'both images cannot be pulled', pods: [aPod('m-0-r-0-0', pulling), aPod('m-0-r-0-1', pulling)] },
    { when: 'one waits for an image, one crashes', pods: [aPod('m-0-r-0-0', crashing), aPod('m-0-r-0-1', pulling)] },
    { when: 'one crashes, so the other is not ready', pods: [aPod('m-0-r-0-0', unready), aPod('m-0-r-0-1', crashing)] },
    { when: 'one has just ended and is started again', pods: [aPod('m-0-r-0-0', ended), aPod('m-0-r-0-1')] },
    { when: 'a probe does not pass', pods: [aPod('m-0-r-0-0', unready), aPod('m-0-r-0-1')] },
    { when: 'one is evicted, one crashes', pods: [aPod('m-0-r-0-0', crashing), aPod('m-0-r-0-1', evicted)] },
    { when: 'a node is lost', pods: [aPod('m-0-r-0-0', lost), aPod('m-0-r-0-1', unready)] },
    { when: 'old pods end', pods: [aPod('m-0-r-0-0', { metadata: DELETED }), aPod('m-0-r-0-1', unready)] },
    { when: 'there is one pod too many', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1'), aPod('m-0-r-0-2')] },
    { when: 'the agent has not replaced it', pods: ['0', '1'].map((n) => aPod(`m-0-r-0-${n}`, { revision: 'old' })) },
  ];

  test('as each case tells', () => {
    const why = cases.map(({ when, pods }) => [when, ...whyOf(expecting(['aaa']), live(...pods))].join('\n  '));
    expect(why.join('\n')).toMatchInlineSnapshot(`
      "nothing was created
        0: not-created (NotFound, NotCreated) none of its 2 pods exists: has the agent synced?
      all is well
      one pod is made so far
        0: gang (InProgress, GangNotFormed) it waits for the rest of its gang: 1 of 2 pods have been made so far
      one pod is missing
        0: missing-pods (NotFound, Missing) missing while others of the group are there: has the agent synced? | r-0-1
      a pod without a gang finds no node
        0: unschedulable (InProgress, Unschedulable) 0/8 nodes are available: 8 full.
      both images cannot be pulled
        0: image (Failed, ImagePullBackOff) container main cannot pull llm:B | r-0-0 | r-0-1
      one waits for an image, one crashes
        0: image (Failed, ImagePullBackOff) container main cannot pull llm:B | r-0-1
      one crashes, so the other is not ready
        0: crash (Failed, CrashLoopBackOff) 4 restarts: container main keeps ending | r-0-1
      one has just ended and is started again
        0: crash (InProgress, OOMKilled) OOMKilled (137): container main has ended; the kubelet starts it again | r-0-0
      a probe does not pass
        0: not-ready (InProgress, NotReady) container main: the readiness probe does not pass | r-0-0
      one is evicted, one crashes
        0: failed-pod (Failed, Evicted) The node was low on memory; no agent replaces it until it is deleted (flotilla recover) | r-0-1
      a node is lost
        0: node (Unknown, NodeLost) the node node4 does not report | r-0-0
      old pods end
        0: terminating (Terminating, Terminating) is being deleted | r-0-0
      there is one pod too many
        0: extra (InProgress, Extra) nothing committed asks for it | r-0-2
      the agent has not replaced it
        0: revision (InProgress, RevisionMismatch) runs old, committed is aaa: has the agent synced?"
    `);
  });

  test('what to do stands beside a cause whose reason tells it, by the way in which a container ended', () => {
    const fixes = [pulling, crashing, outOfMemory(7), evicted, unready, lost].map(
      (wish) =>
        modelStatus(expecting(['aaa']), live(aPod('m-0-r-0-0', wish), aPod('m-0-r-0-1')), { now: NOW }).blockers[0],
    );
    expect(fixes.map((blocker) => `${blocker?.reason}: ${blocker?.fix ?? '-'}`).join('\n')).toMatchInlineSnapshot(`
      "ImagePullBackOff: Mend the name or tag of the image, or the secret that it is pulled with.
      CrashLoopBackOff: Read what it said last: kubectl logs, with --previous once it runs again.
      CrashLoopBackOff: Raise resources.limits.memory, or let the program use less.
      Evicted: Let resources.requests say what the pod uses, ephemeral-storage included.
      NotReady: -
      NodeLost: -"
    `);
  });

  test('an entry pod that its Service does not find serves nobody', () => {
    const service = (selector: object) => ({
      kind: 'Service',
      metadata: { name: 'm-0-r-0-0', namespace: 'default' },
      spec: { clusterIP: 'None', selector: { 'modelinfer.matrixinfer.ai/role-id': 'r-0', ...selector } },
    });
    const group = (selector: object) =>
      modelStatus(expecting(['aaa']), live(aPod('m-0-r-0-0'), aPod('m-0-r-0-1'), service(selector)), { now: NOW })
        .groups[0];
    expect(group({})?.isAvailable).toBe(true);
    const { isAvailable, blocker } = group({ 'modelinfer.matrixinfer.ai/entry': 'true' }) ?? {};
    expect({ isAvailable, blocker }).toEqual({
      isAvailable: false,
      blocker: {
        cause: 'not-ready',
        word: 'InProgress',
        reason: 'NotSelected',
        message:
          'its Service does not lead to it, as its label modelinfer.matrixinfer.ai/entry is gone, not true: workers and clients reach nobody',
        pods: ['r-0-0'],
      },
    });
  });

  test('of a pod whose revision somebody wrote over, nobody waits for a replacement', () => {
    const writers = [
      { manager: 'argocd-controller' },
      {
        manager: 'kubectl-label',
        fieldsV1: { 'f:metadata': { 'f:labels': { 'f:modelinfer.matrixinfer.ai/revision': {} } } },
      },
    ];
    const objects = live(
      aPod('m-0-r-0-0'),
      aPod('m-0-r-0-1', { revision: 'zzz', metadata: { managedFields: writers } }),
    );
    expect(whyOf(expecting(['aaa']), objects)).toEqual([
      '0: revision (InProgress, Relabelled) the label of its revision is zzz, committed is aaa: written by kubectl-label, so no agent replaces the pod; it writes the label anew when it applies next | r-0-1',
    ]);
    expect(
      modelStatus(expecting(['aaa']), objects, { now: NOW }).drift.filter(({ kind }) => kind !== 'missing'),
    ).toEqual([
      {
        kind: 'edited',
        object: 'Pod m-0-r-0-1',
        message: 'the label of its revision is zzz, committed is aaa (by kubectl-label)',
      },
    ]);
  });

  test('a group that nothing asks for says so', () => {
    expect(whyOf(expecting([], { target: 'aaa' }), live(aPod('m-3-r-0-0'), aPod('m-3-r-0-1')))).toEqual([
      '3: extra (InProgress, Extra) nothing committed asks for this group: does the agent prune?',
    ]);
  });

  test('how a container ended comes first, and how often it did makes no other cause', () => {
    const groups = [7, 2, 3].flatMap((restarts, group) => [
      aPod(`m-${group}-r-0-0`),
      aPod(`m-${group}-r-0-1`, outOfMemory(restarts)),
    ]);
    expect(whyOf(expecting(['aaa', 'aaa', 'aaa']), live(...groups))).toEqual([
      '0-2: crash (Failed, CrashLoopBackOff) OOMKilled (137), 7 restarts: container main keeps ending: “CUDA out of memory” | r-0-1',
    ]);
  });

  test('PodGroups that are missing in a fleet of 300 are one cause', () => {
    const groups = Array.from({ length: 300 }, () => 'aaa');
    const pods = groups.flatMap((_, group) =>
      [0, 1].map((number) => {
        const annotations = { 'scheduling.k8s.io/group-name': `m-${group}` };
        return aPod(`m-${group}-r-0-${number}`, { ...pending, annotations });
      }),
    );
    const status = modelStatus(expecting(groups), live(...pods), { now: NOW });
    expect(status.blockers.map(({ reason, ordinals }) => `${reason} ${ordinals.length}`)).toEqual([
      'PodGroupMissing 300',
    ]);
    expect(alikeGroups(status.groups).map(({ ordinals }) => ordinals)).toEqual(['0-299']);
  });

  test('groups that fail alike are told once', () => {
    const pods = [0, 1, 2, 5].flatMap((group) => [
      aPod(`m-${group}-r-0-0`, pulling),
      aPod(`m-${group}-r-0-1`, pulling),
    ]);
    const groups = ['aaa', 'aaa', 'aaa', 'aaa', 'aaa', 'aaa'];
    expect(whyOf(expecting(groups), live(...pods))).toEqual([
      '0-2,5: image (Failed, ImagePullBackOff) container main cannot pull llm:B | r-0-0 | r-0-1',
      '3-4: not-created (NotFound, NotCreated) none of its 2 pods exists: has the agent synced?',
    ]);
  });
});
