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
  const NOTHING = 'which the quota of the queue research or the cluster does not have left';
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

  test('a gang without tasks is counted by its pods', () => {
    const gang = podGroup({ phase: 'Inqueue' }, { spec: { minTaskMember: {} } });
    expect(podGroupStatus(gang, liveObjects(whole.slice(1)).pods).message).toBe('3/4 pods');
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
