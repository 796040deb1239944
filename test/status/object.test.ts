import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { liveObjects } from '../../src/status/live.ts';
import { podGroupStatus, schedulerWords, serviceStatus } from '../../src/status/object.ts';
import { aPod, DELETED } from '../support/live.ts';

function podGroup(status: JsonObject, wish: { spec?: JsonObject; metadata?: JsonObject } = {}) {
  const spec = { minMember: 4, minTaskMember: { 'r-0': 2, 'r-1': 2 }, queue: 'research', ...wish.spec };
  const object = { kind: 'PodGroup', metadata: { name: 'm-0', ...wish.metadata }, spec, status };
  const [found] = liveObjects([object]).podGroups ?? [];
  if (found === undefined) throw new Error('no PodGroup');
  return found;
}

const gangPod = (name: string, task: string, more: JsonObject = {}) =>
  aPod(name, { annotations: { 'scheduling.k8s.io/group-name': 'm-0', 'volcano.sh/task-spec': task }, ...more });
const whole = ['0-0', '0-1', '1-0', '1-1'].map((rest) => gangPod(`m-0-r-${rest}`, `r-${rest.charAt(0)}`));

const scheduled = { type: 'Scheduled', status: 'True', reason: 'tasks in gang are ready to be scheduled' };
const refused = {
  type: 'Unschedulable',
  status: 'True',
  reason: 'NotEnoughResources',
  message: 'pod group is not ready',
};
const at = (condition: JsonObject, time: string): JsonObject => ({ ...condition, lastTransitionTime: time });
const FIRST = '2026-11-24T04:30:37Z';
const LATER = '2026-11-24T04:31:58Z';

describe('a PodGroup in kstatus words', () => {
  const NOTHING = 'which the quota of the queue research or the cluster does not have left, or the queue is not open';
  test.each([
    { status: { phase: 'Running', running: 4 }, is: 'Current Running' },
    { status: { phase: 'Running', running: 3 }, is: 'InProgress Bound: 3/4 pods run' },
    {
      status: {},
      is: 'InProgress NotConsidered: the scheduler has not considered the gang: is there a queue research, and does Volcano run?',
    },
    {
      status: { phase: 'Pending' },
      is: `InProgress NotAdmitted: the gang is not admitted: it asks for something, ${NOTHING}`,
    },
    {
      status: { phase: 'Pending' },
      spec: { minResources: { cpu: '8', 'nvidia.com/gpu': 16 } },
      is: `InProgress NotAdmitted: the gang is not admitted: it asks for cpu 8, nvidia.com/gpu 16, ${NOTHING}`,
    },
    {
      status: { phase: 'Inqueue', conditions: [at(refused, FIRST)] },
      is: 'InProgress Unschedulable: pod group is not ready',
    },
    { status: { phase: 'Inqueue' }, is: 'InProgress Unschedulable: the scheduler is placing the gang' },
    {
      status: { phase: 'Unknown', conditions: [at(scheduled, FIRST), at(refused, LATER)] },
      is: 'InProgress Unschedulable: pod group is not ready',
    },
    { status: { phase: 'Completed' }, is: 'Failed Completed: all of its pods have ended' },
    { status: { phase: 'Odd' }, is: 'Unknown Odd: flotilla does not know the phase Odd' },
    { status: { phase: 'Running' }, metadata: DELETED, is: 'Terminating Terminating: is being deleted' },
  ])('$is', ({ status, spec = {}, metadata = {}, is }) => {
    const { word, reason, message } = podGroupStatus(podGroup(status, { spec, metadata }), liveObjects(whole).pods);
    expect(`${word} ${reason}${message === '' ? '' : `: ${message}`}`).toBe(is);
  });

  const ended = { status: { phase: 'Failed' } };
  const labelled = (name: string) => aPod(name, { labels: { 'volcano.sh/task-spec': 'r-1' } });
  test.each([
    { what: 'no pod', pods: [], says: '0/4 pods, minTaskMember r-0: 0/2, r-1: 0/2' },
    { what: 'one role replica', pods: whole.slice(0, 2), says: '2/4 pods, minTaskMember r-1: 0/2' },
    { what: 'all but one', pods: whole.slice(1), says: '3/4 pods, minTaskMember r-0: 1/2' },
    {
      what: 'one that has ended',
      pods: [...whole.slice(0, 3), gangPod('m-0-r-1-1', 'r-1', ended)],
      says: '3/4 pods, minTaskMember r-1: 1/2',
    },
    {
      what: 'one that is being deleted',
      pods: [...whole.slice(0, 3), gangPod('m-0-r-1-1', 'r-1', { metadata: DELETED })],
      says: '3/4 pods, minTaskMember r-1: 1/2',
    },
    {
      what: 'enough pods of another task',
      pods: [...whole.slice(0, 3), gangPod('m-0-r-1-1', 'r')],
      says: '4/4 pods, minTaskMember r-1: 1/2',
    },
    {
      what: 'tasks named by a label',
      pods: [...whole.slice(0, 2), labelled('m-0-r-1-0'), labelled('m-0-r-1-1')],
      says: 'the scheduler is placing the gang',
    },
  ])('a gang with $what: $says', ({ pods, says }) => {
    expect(podGroupStatus(podGroup({ phase: 'Inqueue' }), liveObjects(pods).pods).message).toBe(says);
  });

  test('minimums of tasks above minMember together are none to the scheduler', () => {
    const gang = podGroup({ phase: 'Inqueue' }, { spec: { minMember: 3 } });
    expect(podGroupStatus(gang, liveObjects(whole.slice(1)).pods).message).toBe('the scheduler is placing the gang');
  });

  test('a gang without tasks is counted by its pods', () => {
    const gang = podGroup({ phase: 'Inqueue' }, { spec: { minTaskMember: {} } });
    expect(podGroupStatus(gang, liveObjects(whole.slice(1)).pods).message).toBe('3/4 pods');
  });
});

describe('a gang by sub-groups is whole when enough role replicas are', () => {
  const LABEL = 'modelinfer.matrixinfer.ai';
  const policy = (role: string, minSubGroups: number, subGroupSize = 2): JsonObject => ({
    name: role,
    labelSelector: { matchLabels: { [`${LABEL}/role`]: role, [`${LABEL}/revision`]: 'bbb' } },
    matchLabelKeys: [`${LABEL}/role-id`],
    minSubGroups,
    subGroupSize,
  });
  const pod = (rest: string, more: JsonObject = {}) => gangPod(`m-0-${rest}`, 'r', { revision: 'bbb', ...more });
  const oneWhole = [pod('r-0-0'), pod('r-0-1')];
  test.each([
    { what: 'one of two role replicas', pods: oneWhole, policies: [policy('r', 1)], says: 'placing' },
    {
      what: 'halves of two role replicas',
      pods: [pod('r-0-0'), pod('r-1-0')],
      policies: [policy('r', 1)],
      says: '2/2 pods, subGroupPolicy r: 0/1 whole',
    },
    {
      what: 'a pod of an older revision',
      pods: [pod('r-0-0'), pod('r-0-1', { revision: 'aaa' })],
      policies: [policy('r', 1)],
      says: '2/2 pods, subGroupPolicy r: 0/1 whole',
    },
    {
      what: 'one that is being deleted',
      pods: [pod('r-0-0'), pod('r-0-1', { metadata: DELETED })],
      policies: [policy('r', 1)],
      says: '1/2 pods, subGroupPolicy r: 0/1 whole',
    },
    {
      what: 'no replica of one role and one too few of another',
      pods: [...oneWhole, pod('s-0-0')],
      policies: [policy('r', 2), policy('s', 1, 2), policy('t', 0)],
      says: '3/2 pods, subGroupPolicy r: 1/2 whole, s: 0/1 whole',
    },
    {
      what: 'policies that select each other’s pods: the first has them',
      pods: oneWhole,
      policies: [
        policy('r', 1),
        { name: 'all', matchLabelKeys: [`${LABEL}/role-id`], minSubGroups: 1, subGroupSize: 1 },
      ],
      says: '2/2 pods, subGroupPolicy all: 0/1 whole',
    },
  ])('$what: $says', ({ pods, policies, says }) => {
    const spec = { minMember: 2, minTaskMember: {}, subGroupPolicy: policies };
    const { message } = podGroupStatus(podGroup({ phase: 'Inqueue' }, { spec }), liveObjects(pods).pods);
    expect(message).toBe(says === 'placing' ? 'the scheduler is placing the gang' : says);
  });

  test('both its tasks and its sub-groups are told, where it has both', () => {
    const spec = { minMember: 2, minTaskMember: { 'r-0': 2 }, subGroupPolicy: [policy('r', 1)] };
    expect(podGroupStatus(podGroup({ phase: '' }, { spec }), []).message).toBe(
      '0/2 pods, minTaskMember r-0: 0/2, subGroupPolicy r: 0/1 whole',
    );
  });
});

/** A gang in a queue, `research` where none is named, and what keeps it out. */
interface QueueCase {
  readonly what: string;
  readonly phase: string;
  readonly in?: string;
  readonly queues: readonly JsonObject[];
  readonly is: string;
}

describe('a gang that is kept out: its queue tells why, where Queues can be read', () => {
  const queue = (name: string, state: string, capability: JsonObject = {}): JsonObject => ({
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'Queue',
    metadata: { name },
    spec: { capability },
    status: { state },
  });
  const ASKS = 'it asks for cpu 8, nvidia.com/gpu 16';
  const LEFT = `the gang is not admitted: ${ASKS}, which the quota of the queue research or the cluster does not have left`;
  test.each<QueueCase>([
    {
      what: 'nobody has made the queue',
      phase: '',
      queues: [queue('default', 'Open')],
      is: 'QueueMissing: the queue research does not exist, so the scheduler passes the gang over without a word: create it, or name another',
    },
    {
      what: 'the queue was taken away',
      phase: 'Pending',
      queues: [queue('default', 'Open')],
      is: 'QueueMissing: the queue research does not exist, so the scheduler passes the gang over without a word: create it, or name another',
    },
    {
      what: 'Volcano has stopped',
      phase: '',
      queues: [queue('research', 'Open')],
      is: 'NotConsidered: the scheduler has not considered the gang, though there is a queue research: does Volcano’s scheduler run?',
    },
    {
      what: 'Volcano has never run',
      phase: '',
      in: '',
      queues: [queue('research', '')],
      is: 'NotConsidered: there is no queue default, which Volcano’s scheduler makes when it starts: does it run?',
    },
    ...['Closed', 'Closing'].map((state) => ({
      what: `the queue is ${state}`,
      phase: 'Pending',
      queues: [queue('research', state)],
      is: `QueueNotOpen: the queue research is ${state}, so it admits no gang: open it with vcctl queue operate --action open --name research`,
    })),
    { what: 'quota is used up', phase: 'Pending', queues: [queue('research', 'Open')], is: `NotAdmitted: ${LEFT}` },
    {
      what: 'nobody has said that the queue is open',
      phase: 'Pending',
      queues: [queue('research', '')],
      is: `NotAdmitted: ${LEFT}, or the queue is not open`,
    },
    {
      what: 'the queue is too small for it',
      phase: 'Pending',
      queues: [queue('research', 'Open', { 'nvidia.com/gpu': 8, cpu: '64' })],
      is: `NotAdmitted: the gang is never admitted: ${ASKS}, and the queue research may hold no more than nvidia.com/gpu 8 (its spec.capability)`,
    },
    {
      what: 'another scheduler has a queue of that name',
      phase: '',
      queues: [{ ...queue('research', 'Open'), apiVersion: 'scheduling.run.ai/v2' }, queue('default', 'Open')],
      is: 'QueueMissing: the queue research does not exist, so the scheduler passes the gang over without a word: create it, or name another',
    },
  ])('$what', ({ phase, queues, is, in: name = 'research' }) => {
    const spec = { queue: name, minResources: { cpu: '8', 'nvidia.com/gpu': 16 } };
    const { pods, queues: read } = liveObjects([...whole, ...queues]);
    const { reason, message } = podGroupStatus(podGroup({ phase }, { spec }), pods, read);
    expect(`${reason}: ${message}`).toBe(is);
  });
});

describe("a PodGroup's conditions are never cleared: the newest counts", () => {
  test.each([
    { phase: 'Inqueue', conditions: [at(refused, LATER), at(scheduled, FIRST)], says: 'pod group is not ready' },
    { phase: 'Inqueue', conditions: [at(refused, FIRST), at(scheduled, LATER)], says: '' },
    { phase: 'Running', conditions: [at(scheduled, FIRST), at(refused, LATER)], says: '' },
    { phase: 'Inqueue', conditions: [], says: '' },
  ])('$phase, $conditions.0.type: “$says”', ({ phase, conditions, says }) => {
    expect(schedulerWords(podGroup({ phase, conditions }))).toBe(says);
  });
});

describe('a Service in kstatus words', () => {
  test.each([
    { spec: { clusterIP: 'None' }, is: { word: 'Current', reason: 'Headless' } },
    { spec: { clusterIP: '10.96.0.7' }, is: { word: 'Failed', reason: 'NotHeadless' } },
    { spec: {}, is: { word: 'Failed', reason: 'NotHeadless' } },
    { spec: { clusterIP: 'None' }, metadata: DELETED, is: { word: 'Terminating' } },
  ])('$is.word', ({ spec, metadata = {}, is }) => {
    const [service] = liveObjects([{ kind: 'Service', metadata: { name: 's', ...metadata }, spec }]).services ?? [];
    expect(service && serviceStatus(service)).toMatchObject(is);
  });
});
