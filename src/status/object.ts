import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import type { LivePod, LivePodGroup, LiveService } from '../model/live.ts';
import type { ObjectStatus } from '../model/status.ts';
import { hasEnded } from './pod.ts';

/** What is true of a Service that gives an entry pod its address. */
export function serviceStatus({ deletion, clusterIP }: LiveService): ObjectStatus {
  if (deletion !== undefined) return { word: 'Terminating', reason: 'Terminating', message: 'is being deleted' };
  if (clusterIP === 'None') return { word: 'Current', reason: 'Headless', message: '' };
  const message = `it has the cluster IP ${clusterIP || '(none yet)'}, so workers do not reach the entry pod itself`;
  return { word: 'Failed', reason: 'NotHeadless', message };
}

type PhaseRule = (podGroup: LivePodGroup) => ObjectStatus;

/** The phases of a PodGroup of which all pods are there. */
const PHASES: ReadonlyMap<string, PhaseRule> = new Map<string, PhaseRule>([
  ['', notConsidered],
  ['Pending', notAdmitted],
  ['Inqueue', unschedulable],
  ['Unknown', unschedulable],
  ['Running', bound],
  ['Completed', () => ({ word: 'Failed', reason: 'Completed', message: 'all of its pods have ended' })],
]);

/**
 * What is true of a gang.
 * @param pods - all live pods that name it
 */
export function podGroupStatus(podGroup: LivePodGroup, pods: readonly LivePod[]): ObjectStatus {
  if (podGroup.deletion !== undefined) {
    return { word: 'Terminating', reason: 'Terminating', message: 'is being deleted' };
  }
  const shortage = gangShortage(podGroup, pods);
  if (shortage !== undefined) return { word: 'InProgress', reason: 'GangNotFormed', message: shortage };
  const rule = PHASES.get(podGroup.phase);
  if (rule !== undefined) return rule(podGroup);
  return { word: 'Unknown', reason: podGroup.phase, message: `flotilla does not know the phase ${podGroup.phase}` };
}

/**
 * What is unmet before the scheduler may place any of it: `2/4 pods, minTaskMember 405b-1: 0/2`.
 * Pods that have ended or are being deleted do not count.
 * @returns `undefined` where enough pods are there
 */
export function gangShortage({ minMember, minTaskMember }: LivePodGroup, pods: readonly LivePod[]): string | undefined {
  const present = pods.filter((pod) => pod.deletion === undefined && !hasEnded(pod));
  const byTask = new Map<string, number>();
  for (const { annotations, labels } of present) {
    // Volcano reads the annotation first, then the label.
    const task = annotations[VOLCANO_ANNOTATION.taskSpec] ?? labels[VOLCANO_ANNOTATION.taskSpec] ?? '';
    byTask.set(task, (byTask.get(task) ?? 0) + 1);
  }
  const tasks = Object.entries(minTaskMember)
    .filter(([task, needed]) => (byTask.get(task) ?? 0) < needed)
    .map(([task, needed]) => `${task}: ${byTask.get(task) ?? 0}/${needed}`);
  if (tasks.length === 0 && present.length >= minMember) return undefined;
  return `${present.length}/${minMember} pods${tasks.length === 0 ? '' : `, minTaskMember ${tasks.join(', ')}`}`;
}

/**
 * What the scheduler last said of a gang that it does not place; empty once it has placed it.
 * It never clears a condition, so the newest one counts.
 */
export function schedulerWords({ conditions, phase }: LivePodGroup): string {
  if (phase === 'Running') return '';
  const [newest] = conditions.toSorted((a, b) => (b.since ?? 0) - (a.since ?? 0));
  return newest?.type === 'Unschedulable' ? newest.message : '';
}

function notConsidered({ queue }: LivePodGroup): ObjectStatus {
  const message = `the scheduler has not considered the gang: is there a queue ${queue || 'default'}, and does Volcano run?`;
  return { word: 'InProgress', reason: 'NotConsidered', message };
}

function notAdmitted(podGroup: LivePodGroup): ObjectStatus {
  const { minResources, queue } = podGroup;
  const wanted = Object.entries(minResources)
    .map(([name, amount]) => `${name} ${amount}`)
    .join(', ');
  const message = `the gang is not admitted: it asks for ${wanted || 'something'}, which the quota of the queue ${queue || 'default'} or the cluster does not have left`;
  return { word: 'InProgress', reason: 'NotAdmitted', message };
}

function unschedulable(podGroup: LivePodGroup): ObjectStatus {
  const message = schedulerWords(podGroup) || 'the scheduler is placing the gang';
  return { word: 'InProgress', reason: 'Unschedulable', message };
}

function bound({ running, minMember }: LivePodGroup): ObjectStatus {
  if (running >= minMember) return { word: 'Current', reason: 'Running', message: '' };
  return { word: 'InProgress', reason: 'Bound', message: `${running}/${minMember} pods run` };
}
