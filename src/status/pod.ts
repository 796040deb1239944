import { CONTAINER_ENDS, ENDED_PHASES, podEnd } from '../kubernetes/waiting-reasons.ts';
import type { LiveCondition, LivePod } from '../model/live.ts';
import type { ObjectStatus } from '../model/status.ts';
import { endedStatus, fatalEnd, initStatus, unreadyStatus, waitingStatus } from './container-status.ts';

/** How long a deletion may outlast its grace period before it counts as stuck: the kubelet needs moments to report. */
const SLACK_MS = 30_000;

type Rule = (pod: LivePod, now: number) => ObjectStatus | undefined;

/** What may be true of a pod, the gravest first; the first rule that holds speaks. */
const RULES: readonly Rule[] = [
  deleted,
  ended,
  lost,
  unscheduled,
  ({ containers, conditions }) =>
    conditionOf(conditions, 'Initialized')?.status === 'True' ? undefined : initStatus(containers),
  ({ containers }) => waitingStatus(containers),
  ({ containers }) => endedStatus(containers),
  (pod) => (isReady(pod) ? { word: 'Current', reason: 'Ready', message: '' } : undefined),
  ({ containers }) => unreadyStatus(containers),
  unreadyWithoutCause,
];

/**
 * A pod's state at a time, in kstatus' words. Failed stays Failed here (kstatus: Current), as nothing re-creates the pod.
 * @param now - milliseconds since 1970; it tells a deletion that is stuck from one that goes on
 */
export function podStatus(pod: LivePod, now: number): ObjectStatus {
  for (const rule of RULES) {
    const status = rule(pod, now);
    if (status !== undefined) return status;
  }
  const phase = pod.phase || 'Pending';
  return { word: 'InProgress', reason: phase, message: pod.message || 'nothing has been reported yet' };
}

/** Whether a pod serves: Running and Ready, and not about to end. */
export function isReady({ phase, conditions, deletion }: LivePod): boolean {
  return phase === 'Running' && deletion === undefined && conditionOf(conditions, 'Ready')?.status === 'True';
}

/** Whether all containers of a pod have ended for good: no agent makes another one in its place. */
export function hasEnded({ phase }: LivePod): boolean {
  return ENDED_PHASES.includes(phase);
}

/** The condition of a type among those of a live object; undefined where there is none. */
export function conditionOf(conditions: readonly LiveCondition[], type: string): LiveCondition | undefined {
  return conditions.find((condition) => condition.type === type);
}

function deleted({ deletion, finalizers, node, conditions, reason }: LivePod, now: number): ObjectStatus | undefined {
  if (deletion === undefined) return undefined;
  if (now <= deletion.due + SLACK_MS)
    return { word: 'Terminating', reason: 'Terminating', message: 'is being deleted' };
  const taint = conditionOf(conditions, 'DisruptionTarget')?.reason === 'DeletionByTaintManager';
  const held =
    finalizers.length > 0
      ? `the finalizer ${finalizers.join(', ')} holds it`
      : `the node ${node || 'it was on'} does not say that it has ended`;
  const message = `its grace period of ${deletion.graceSeconds} s is over; ${held}`;
  return { word: 'Terminating', reason: taint || reason === 'NodeLost' ? 'NodeLost' : 'DeletionStuck', message };
}

function ended(pod: LivePod): ObjectStatus | undefined {
  if (!hasEnded(pod)) return undefined;
  const end = fatalEnd(pod.containers);
  const disruption = conditionOf(pod.conditions, 'DisruptionTarget');
  const fallback = pod.phase === 'Succeeded' ? 'Completed' : 'Failed';
  const reason = pod.reason || disruption?.reason || end?.reason || fallback;
  const row = podEnd(reason) ?? CONTAINER_ENDS.get(reason);
  const said = pod.message || disruption?.message || end?.message;
  const message = said ?? (row === undefined ? 'has ended' : `has ended: ${row.means}`);
  return { word: 'Failed', reason, message, ...(row?.fix === undefined ? {} : { fix: row.fix }) };
}

function lost({ phase, reason, conditions, node, containers }: LivePod): ObjectStatus | undefined {
  const ready = conditionOf(conditions, 'Ready');
  if (phase === 'Unknown' || reason === 'NodeLost' || ready?.status === 'Unknown') {
    return { word: 'Unknown', reason: 'NodeLost', message: `the node ${node} does not report` };
  }
  // Of a node that went silent, the control plane takes back the pods' Ready alone: what the kubelet said last stays.
  const isSilent =
    ready?.status === 'False' &&
    conditionOf(conditions, 'ContainersReady')?.status === 'True' &&
    ready.reason !== 'ReadinessGatesNotReady' &&
    containers.every(({ isReady: is, role }) => is || role === 'init');
  if (!isSilent) return undefined;
  const message = `the node ${node} does not report; its containers were ready when it last did`;
  return { word: 'Unknown', reason: 'NodeNotReady', message };
}

function unscheduled({ node, phase, conditions, scheduler }: LivePod): ObjectStatus | undefined {
  if (node !== '' || (phase !== 'Pending' && phase !== '')) return undefined;
  const scheduled = conditionOf(conditions, 'PodScheduled');
  if (scheduled?.status === 'True') return undefined;
  if (scheduled === undefined) {
    const message = `the scheduler ${scheduler || 'default-scheduler'} has not considered it`;
    return { word: 'InProgress', reason: 'NotConsidered', message };
  }
  // Volcano says Schedulable of a pod that has a place while others of its gang have none: it waits all the same.
  const reason = scheduled.reason === 'Schedulable' ? '' : scheduled.reason;
  return { word: 'InProgress', reason: reason || 'Unschedulable', message: scheduled.message };
}

function unreadyWithoutCause({ conditions, phase }: LivePod): ObjectStatus | undefined {
  const ready = conditionOf(conditions, 'Ready');
  if (phase !== 'Running' && ready === undefined) return undefined;
  const message = ready?.message || 'is not Ready';
  return { word: 'InProgress', reason: ready?.reason || 'NotReady', message };
}
