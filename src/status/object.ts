import { storedAmounts } from '../kubernetes/amounts.ts';
import { compareQuantities } from '../kubernetes/quantity.ts';
import { checksTasks, DEFAULT_QUEUE, subGroupFinder, VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { LivePod, LivePodGroup, LiveQueue, LiveService } from '../model/live.ts';
import type { ObjectStatus } from '../model/status.ts';
import { hasEnded } from './pod.ts';

/** What is true of a Service that gives an entry pod its address. */
export function serviceStatus({ deletion, clusterIP }: LiveService): ObjectStatus {
  if (deletion !== undefined) return { word: 'Terminating', reason: 'Terminating', message: 'is being deleted' };
  if (clusterIP === 'None') return { word: 'Current', reason: 'Headless', message: '' };
  const message = `it has the cluster IP ${clusterIP || '(none yet)'}, so workers do not reach the entry pod itself`;
  return { word: 'Failed', reason: 'NotHeadless', message };
}

type PhaseRule = (podGroup: LivePodGroup, queues: readonly LiveQueue[] | undefined) => ObjectStatus;

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
 * @param queues - undefined where they could not be read: what only they tell apart is then said in one sentence
 */
export function podGroupStatus(
  podGroup: LivePodGroup,
  pods: readonly LivePod[],
  queues?: readonly LiveQueue[],
): ObjectStatus {
  if (podGroup.deletion !== undefined) {
    return { word: 'Terminating', reason: 'Terminating', message: 'is being deleted' };
  }
  const shortage = gangShortage(podGroup, pods);
  if (shortage !== undefined) return { word: 'InProgress', reason: 'GangNotFormed', message: shortage };
  const rule = PHASES.get(podGroup.phase);
  if (rule !== undefined) return rule(podGroup, queues);
  return { word: 'Unknown', reason: podGroup.phase, message: `flotilla does not know the phase ${podGroup.phase}` };
}

/**
 * What is unmet before the scheduler may place any of it: `2/4 pods, minTaskMember 405b-1: 0/2`, and of sub-groups how many
 * are whole: `subGroupPolicy 405b: 0/1 whole`.
 * Pods that have ended or are being deleted do not count.
 * @returns `undefined` where enough pods are there
 */
export function gangShortage(podGroup: LivePodGroup, pods: readonly LivePod[]): string | undefined {
  const { minMember } = podGroup;
  const present = pods.filter((pod) => pod.deletion === undefined && !hasEnded(pod));
  const unmet = [
    ...unmetText('minTaskMember', unmetTasks(podGroup, present)),
    ...unmetText('subGroupPolicy', unmetSubGroups(podGroup, present)),
  ];
  if (unmet.length === 0 && present.length >= minMember) return undefined;
  return [`${present.length}/${minMember} pods`, ...unmet].join(', ');
}

function unmetText(field: string, unmet: readonly string[]): readonly string[] {
  return unmet.length === 0 ? [] : [`${field} ${unmet.join(', ')}`];
}

function unmetTasks({ minMember, minTaskMember }: LivePodGroup, present: readonly LivePod[]): readonly string[] {
  if (!checksTasks(minMember, Object.values(minTaskMember))) return [];
  const byTask = new Map<string, number>();
  for (const { annotations, labels } of present) {
    // Volcano reads the annotation first, then the label.
    const task = annotations[VOLCANO_ANNOTATION.taskSpec] ?? labels[VOLCANO_ANNOTATION.taskSpec] ?? '';
    byTask.set(task, (byTask.get(task) ?? 0) + 1);
  }
  return Object.entries(minTaskMember)
    .filter(([task, needed]) => (byTask.get(task) ?? 0) < needed)
    .map(([task, needed]) => `${task}: ${byTask.get(task) ?? 0}/${needed}`);
}

/** A sub-group counts once all of its pods are there: each is one role replica, which starts whole or not at all. */
function unmetSubGroups({ subGroups }: LivePodGroup, present: readonly LivePod[]): readonly string[] {
  if (subGroups.length === 0) return [];
  const subGroupOf = subGroupFinder(subGroups);
  const found = present.flatMap(({ labels }) => subGroupOf(new Map(Object.entries(labels))) ?? []);
  return subGroups.flatMap((demand) => {
    const pods = new Map<string, number>();
    for (const { key } of found.filter((each) => each.demand === demand)) pods.set(key, (pods.get(key) ?? 0) + 1);
    const whole = [...pods.values()].filter((count) => count >= demand.size).length;
    return whole >= demand.minimum ? [] : [`${demand.name}: ${whole}/${demand.minimum} whole`];
  });
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

/** The scheduler writes a phase into every PodGroup that it looks at, and looks at none whose queue does not exist. */
function notConsidered({ queue }: LivePodGroup, queues: readonly LiveQueue[] | undefined): ObjectStatus {
  const name = queue || DEFAULT_QUEUE;
  if (queues === undefined) {
    return notTakenUp(`the scheduler has not considered the gang: is there a queue ${name}, and does Volcano run?`);
  }
  if (isQueueMissing(name, queues)) return queueMissing(name);
  return notTakenUp(
    `the scheduler has not considered the gang, though there is a queue ${name}: does Volcano’s scheduler run?`,
  );
}

function notTakenUp(message: string): ObjectStatus {
  return { word: 'InProgress', reason: 'NotConsidered', message };
}

function isQueueMissing(name: string, queues: readonly LiveQueue[]): boolean {
  return queues.every((each) => each.name !== name);
}

function queueMissing(name: string): ObjectStatus {
  if (name === DEFAULT_QUEUE) {
    return notTakenUp(`there is no queue ${name}, which Volcano’s scheduler makes when it starts: does it run?`);
  }
  const message = `the queue ${name} does not exist, so the scheduler passes the gang over without a word: create it, or name another`;
  return { word: 'InProgress', reason: 'QueueMissing', message };
}

function notAdmitted({ minResources, queue }: LivePodGroup, queues: readonly LiveQueue[] | undefined): ObjectStatus {
  const name = queue || DEFAULT_QUEUE;
  const held = queues?.find((each) => each.name === name);
  if (queues !== undefined && held === undefined) return queueMissing(name);
  // A queue without a state waits for Volcano's controllers: that it is open, nobody has said.
  const state = held?.state ?? '';
  if (state !== '' && state !== 'Open') {
    const message = `the queue ${name} is ${state}, so it admits no gang: open it with vcctl queue operate --action open --name ${name}`;
    return { word: 'InProgress', reason: 'QueueNotOpen', message };
  }
  return { word: 'InProgress', reason: 'NotAdmitted', message: notAdmittedText(minResources, name, held) };
}

function notAdmittedText(minResources: StringMap, name: string, held: LiveQueue | undefined): string {
  const wanted = amountsText(Object.entries(minResources)) || 'something';
  const most = held === undefined ? [] : shortIn(minResources, held);
  if (most.length > 0) {
    return `the gang is never admitted: it asks for ${wanted}, and the queue ${name} may hold no more than ${amountsText(most)} (its spec.capability)`;
  }
  const left = `the gang is not admitted: it asks for ${wanted}, which the quota of the queue ${name} or the cluster does not have left`;
  return held?.state === 'Open' ? left : `${left}, or the queue is not open`;
}

/** The limits of a queue that a gang alone is above. */
function shortIn(minResources: StringMap, { capability }: LiveQueue): readonly (readonly [string, string])[] {
  const limits = storedAmounts(capability);
  const above = [...storedAmounts(minResources)].filter(([resource, amount]) => {
    const most = limits.get(resource);
    return most !== undefined && compareQuantities(most, amount) < 0;
  });
  return above.map(([resource]) => [resource, capability[resource] ?? ''] as const);
}

function amountsText(amounts: readonly (readonly [string, string])[]): string {
  return amounts.map(([name, amount]) => `${name} ${amount}`).join(', ');
}

function unschedulable(podGroup: LivePodGroup): ObjectStatus {
  const message = schedulerWords(podGroup) || 'the scheduler is placing the gang';
  return { word: 'InProgress', reason: 'Unschedulable', message };
}

function bound({ running, minMember }: LivePodGroup): ObjectStatus {
  if (running >= minMember) return { word: 'Current', reason: 'Running', message: '' };
  return { word: 'InProgress', reason: 'Bound', message: `${running}/${minMember} pods run` };
}
