import { describe, expect, test } from 'vitest';
import { instantText } from '../../src/model/instant.ts';
import type { Json } from '../../src/model/json.ts';
import type { Condition, ModelStatus } from '../../src/model/status.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, DELETED, expecting, live, readyStatus } from '../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);
const PENDING = { status: { phase: 'Pending', conditions: [] }, spec: { nodeName: '' } };

/** Groups of the model `m`, two pods each, by what is true of them: `A`, `B` ready on a revision, `a`, `b` pending, `-` no pods, `~A` terminating. */
function groupsOf(text: string): readonly Json[] {
  return text.split(' ').flatMap((mark, ordinal) => {
    if (mark === '-') return [];
    const isTerminating = mark.startsWith('~');
    const letter = mark.replace('~', '');
    const revision = letter.toLowerCase().repeat(3);
    const wish = {
      revision,
      ...(letter === letter.toLowerCase() ? PENDING : {}),
      ...(isTerminating ? { metadata: DELETED } : {}),
    };
    return [0, 1].map((number) => aPod(`m-${ordinal}-r-0-${number}`, wish));
  });
}

function statusOf(groups: string, wanted: readonly string[], partition = 0): ModelStatus {
  const expectation = expecting(wanted, { target: 'bbb', partition, generation: 7 });
  return modelStatus(expectation, live(...groupsOf(groups)), { now: NOW });
}

function countsOf({ figures }: ModelStatus): string {
  const { replicas, availableReplicas, updatedReplicas, currentReplicas } = figures;
  return `${replicas} ${availableReplicas} ${updatedReplicas} ${currentReplicas}`;
}

function trueOne({ conditions }: ModelStatus): string {
  const isTrue = conditions.filter(({ status }) => status === 'True');
  return isTrue.map(({ type, reason, message }) => `${type}/${reason}: ${message}`).join();
}

describe('replicas, available, updated and current, and the one condition that is True', () => {
  test.each([
    { groups: 'B B B', counts: '3 3 3 3', says: 'Available/AllGroupsReady: All infer groups are ready' },
    { groups: 'B b B', counts: '3 2 3 0', says: 'Progressing/GroupProgressing: Some groups is progressing: [1]' },
    { groups: 'b B b', counts: '3 1 3 0', says: 'Progressing/GroupProgressing: Some groups is progressing: [0 2]' },
    {
      groups: 'A ~A B B',
      wanted: ['aaa', 'bbb', 'bbb', 'bbb'],
      counts: '4 3 2 2',
      says: 'UpdateInProgress/GroupsUpdating: Some groups is progressing: [1], Updated Groups are: [3 2]',
    },
    {
      groups: 'A A b',
      wanted: ['aaa', 'aaa', 'bbb'],
      partition: 2,
      counts: '3 2 1 2',
      says: 'Progressing/GroupProgressing: Some groups is progressing: [2]',
    },
    {
      groups: 'A A B',
      wanted: ['aaa', 'aaa', 'bbb'],
      partition: 2,
      counts: '3 3 1 2',
      says: 'Available/AllGroupsReady: All infer groups are ready',
    },
    { groups: 'B - B', counts: '2 2 2 0', says: 'Progressing/GroupProgressing: Some groups is progressing: [1]' },
    {
      groups: 'B B B B',
      counts: '4 3 4 0',
      says: 'Progressing/GroupProgressing: Some groups is progressing: [3]',
    },
  ])('$groups: $counts, $says', ({ groups, wanted = ['bbb', 'bbb', 'bbb'], partition = 0, counts, says }) => {
    const status = statusOf(groups, wanted, partition);
    expect({ counts: countsOf(status), says: trueOne(status) }).toEqual({ counts, says });
    expect(status.figures.observedGeneration).toBe(7);
  });

  test('no group at all is available', () => {
    const status = modelStatus(expecting([]), live(), { now: NOW });
    expect({ counts: countsOf(status), says: trueOne(status) }).toEqual({
      counts: '0 0 0 0',
      says: 'Available/AllGroupsReady: All infer groups are ready',
    });
  });

  test('groups sort by number from the eleventh on', () => {
    const marks = Array.from({ length: 12 }, (_, ordinal) => (ordinal === 2 || ordinal === 10 ? 'b' : 'B'));
    const status = statusOf(
      marks.join(' '),
      marks.map(() => 'bbb'),
    );
    expect(trueOne(status)).toBe('Progressing/GroupProgressing: Some groups is progressing: [2 10]');
  });

  test('upstream misspells a type: only compat keeps that', () => {
    const options = { now: NOW, compat: 'matrixinfer' } as const;
    const { conditions } = modelStatus(expecting(['bbb']), live(...groupsOf('b')), options);
    expect(conditions.map(({ type }) => type)).toEqual(['Progerssing']);
  });
});

describe('times of conditions come from the pods', () => {
  const timed = (conditions: readonly Condition[]): readonly string[] =>
    conditions.map(({ type, status, message, since }) =>
      [type, status, since === undefined ? 'unknown' : instantText(since), message].join(' '),
    );

  test('beside a True Available stands the group that became ready last', () => {
    const pods = [0, 1, 2].flatMap((ordinal) =>
      [0, 1].map((number) => {
        const status = readyStatus(`2026-11-24T04:3${ordinal === 1 ? 9 : ordinal}:0${number}Z`);
        return aPod(`m-${ordinal}-r-0-${number}`, { revision: 'bbb', status });
      }),
    );
    const { conditions } = modelStatus(expecting(['bbb', 'bbb', 'bbb']), live(...pods), { now: NOW });
    expect(timed(conditions)).toEqual([
      'Available True 2026-11-24T04:39:01Z All infer groups are ready',
      'Progressing False 2026-11-24T04:39:01Z Some groups is progressing: [1]',
    ]);
  });

  test('a group progresses since its first pod was not ready', () => {
    const unready = (at: string) => ({ conditions: [{ type: 'Ready', status: 'False', lastTransitionTime: at }] });
    const pods = [
      aPod('m-0-r-0-0', { status: unready('2026-11-24T04:50:00Z') }),
      aPod('m-0-r-0-1', { status: unready('2026-11-24T04:45:00Z') }),
    ];
    expect(timed(modelStatus(expecting(['aaa']), live(...pods), { now: NOW }).conditions)).toEqual([
      'Progressing True 2026-11-24T04:45:00Z Some groups is progressing: [0]',
    ]);
  });

  test('a pod that is being deleted is not ready since that was asked for', () => {
    const { conditions } = statusOf('~B', ['bbb']);
    expect(timed(conditions)).toEqual(['Progressing True 2026-11-24T04:59:50Z Some groups is progressing: [0]']);
  });

  test('nothing is invented where no pod tells', () => {
    expect(timed(statusOf('-', ['bbb']).conditions)).toEqual([
      'Progressing True unknown Some groups is progressing: [0]',
    ]);
  });
});

describe('a group is available when it has just the pods that its own revision asks for', () => {
  const isAvailable = (expectation: ReturnType<typeof expecting>, ...pods: readonly Json[]) =>
    modelStatus(expectation, live(...pods), { now: NOW }).groups.map((group) => group.isAvailable);

  test('on whatever revision: a group that the agent has yet to replace serves', () => {
    const old = { revision: 'old', ordinals: [], roles: [{ name: 'r', replicas: 1, pods: 3 }] };
    const pods = [0, 1, 2].map((number) => aPod(`m-0-r-0-${number}`, { revision: 'old' }));
    const { groups, ...rest } = expecting(['aaa']);
    expect(isAvailable({ ...rest, groups }, ...pods)).toEqual([false]);
    expect(isAvailable({ ...rest, groups: [...groups, old] }, ...pods)).toEqual([true]);
    expect(isAvailable({ ...rest, groups: [...groups, old] }, ...pods.slice(1))).toEqual([false]);
  });

  test.each([
    { with: 'pods of two revisions', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1', { revision: 'old' })] },
    { with: 'a pod too many', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1'), aPod('m-0-r-1-0')] },
    { with: 'a terminating pod', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1', { metadata: DELETED })] },
    { with: 'a pod that has ended', pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1', { status: { phase: 'Succeeded' } })] },
    {
      with: 'a pod of another namespace',
      pods: [aPod('m-0-r-0-0'), aPod('m-0-r-0-1', { metadata: { namespace: 'b' } })],
    },
  ])('$with, it is not', ({ pods }) => {
    expect(isAvailable(expecting(['aaa']), ...pods)).toEqual([false]);
  });

  test('a missing Service does not make a group unavailable, and is told', () => {
    const { groups, drift } = modelStatus(expecting(['aaa']), live(aPod('m-0-r-0-0'), aPod('m-0-r-0-1')), { now: NOW });
    expect(groups.map((group) => group.isAvailable)).toEqual([true]);
    expect(drift).toEqual([{ kind: 'missing', object: 'Service m-0-r-0-0', message: 'committed, but not live' }]);
  });

  test('kinds that could not be read are named, and nothing of them is taken to be missing', () => {
    const gang = { annotations: { 'scheduling.k8s.io/group-name': 'm-0' } };
    const objects = liveObjects([aPod('m-0-r-0-0', gang), aPod('m-0-r-0-1', gang)]);
    const { unread, drift, groups } = modelStatus(expecting(['aaa']), objects, { now: NOW });
    expect({ unread, drift, podGroup: groups[0]?.podGroup }).toEqual({
      unread: ['Services', 'PodGroups'],
      drift: [],
      podGroup: undefined,
    });
  });
});

describe('what the cluster was told', () => {
  const rules = { recoveryPolicy: 'RoleRecreate', restartGracePeriodSeconds: '0' };
  const data = { target: 'bbb', generation: '6', partition: '0', groups: '0-2 bbb r=1x2\n', ...rules };
  const labels = { 'modelinfer.matrixinfer.ai/name': 'm' };
  const configMap = { kind: 'ConfigMap', metadata: { name: 'm-flotilla', namespace: 'default', labels }, data };
  const expectation = expecting(['bbb', 'bbb', 'bbb'], { generation: 7 });
  const unsyncedOf = (objects: ReturnType<typeof live>, isCommitted = true) =>
    modelStatus(expectation, objects, { now: NOW, isCommitted }).unsynced;

  test('is compared with what is committed', () => {
    expect(unsyncedOf(live(configMap))).toEqual(['generation: committed is 7, the cluster was told 6']);
    expect(unsyncedOf(live())).toEqual(['the cluster holds no ConfigMap m-flotilla']);
  });

  test('is not compared where it could not be read, or is itself what is expected', () => {
    expect(unsyncedOf(liveObjects([]))).toEqual([]);
    expect(unsyncedOf(live(configMap), false)).toEqual([]);
  });
});
