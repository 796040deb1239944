import type { Expectation } from '../model/expectation.ts';
import type { LiveObjects, LivePod } from '../model/live.ts';
import type { RecoveryPolicy } from '../model/model-infer.ts';
import { LABEL } from '../model/names.ts';
import type { Recovery, RecoveryDeletion, RecoveryWait } from '../model/status.ts';
import { modelObjects } from './model-objects.ts';
import { conditionOf, hasEnded, isReady, podStatus } from './pod.ts';

/** How a model's failed pods are replaced, as its spec says. */
export interface RecoveryOptions {
  readonly policy: RecoveryPolicy;
  /** How long a failure is left alone: a container that is Ready again by then was no failure. */
  readonly restartGracePeriodSeconds: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Failure {
  readonly pod: LivePod;
  readonly at: number;
  readonly reason: string;
}

/** Which pods go when one of theirs fails; None leaves a container that the kubelet restarts to the kubelet. */
const SCOPES: Readonly<Record<RecoveryPolicy, Scope>> = {
  RoleRecreate: {
    words: 'its role replica',
    isWith: (a, b) => a.labels[LABEL.roleId] === b.labels[LABEL.roleId],
    countsRestarts: true,
  },
  InferGroupRecreate: { words: 'its group', isWith: () => true, countsRestarts: true },
  None: { words: 'itself', isWith: (a, b) => a === b, countsRestarts: false },
};

interface Scope {
  readonly words: string;
  readonly isWith: (failed: LivePod, other: LivePod) => boolean;
  readonly countsRestarts: boolean;
}

/**
 * Which pods to delete now, so that the agent makes them anew: no agent replaces a pod that has failed.
 * Failed are pods that have ended, evicted ones among them, and, unless the policy is None, pods with a container that was
 * restarted and is not Ready again. Groups that nothing asks for, and pods on their way out, are left to the agent.
 */
export function recoveryOf(expectation: Expectation, live: LiveObjects, options: RecoveryOptions): Recovery {
  const { wanted, pods } = modelObjects(expectation, live);
  const deletions: RecoveryDeletion[] = [];
  const waiting: RecoveryWait[] = [];
  for (const ordinal of [...wanted.keys()].sort((a, b) => b - a)) {
    const present = (pods.get(ordinal) ?? []).filter(({ deletion }) => deletion === undefined);
    const found = recoveryOfGroup(present, ordinal, options);
    deletions.push(...found.deletions);
    waiting.push(...found.waiting);
  }
  return { deletions, waiting: waiting.sort((a, b) => a.until - b.until) };
}

function recoveryOfGroup(
  pods: readonly LivePod[],
  ordinal: number,
  { policy, restartGracePeriodSeconds, now }: RecoveryOptions,
): Recovery {
  const scope = SCOPES[policy];
  const failures = pods.flatMap((pod) => failureOf(pod, scope, now) ?? []);
  const until = ({ at }: Failure): number => at + restartGracePeriodSeconds * 1000;
  const due = failures.filter((failure) => until(failure) <= now);
  const causes = new Map<LivePod, Failure>();
  for (const failure of due) causes.set(failure.pod, failure);
  for (const failure of due) {
    for (const pod of pods) if (!causes.has(pod) && scope.isWith(failure.pod, pod)) causes.set(pod, failure);
  }
  const deletions = [...causes].map(([pod, failure]) => deletionOf({ pod, failure, ordinal, policy }));
  const waiting = failures
    .filter(({ pod }) => !causes.has(pod))
    .map((failure) => ({ name: failure.pod.name, ordinal, until: until(failure), reason: failure.reason }));
  // Without a uid there is no way to be sure that it is still the pod that was read.
  return { deletions: deletions.filter(({ uid }) => uid !== '').sort(byName), waiting };
}

function failureOf(pod: LivePod, { countsRestarts }: Scope, now: number): Failure | undefined {
  const isRestarted = countsRestarts && !isReady(pod) && pod.containers.some(isRestartedForGood);
  if (!hasEnded(pod) && !isRestarted) return undefined;
  const { reason, message } = podStatus(pod, now);
  return { pod, at: failedAt(pod), reason: message === '' ? reason : `${reason}: ${message}` };
}

/** An init container may be tried until it succeeds: nothing of the group has lost its state by that. */
function isRestartedForGood({ role, restarts }: LivePod['containers'][number]): boolean {
  return role !== 'init' && restarts > 0;
}

/**
 * When a pod failed: when its container ended last. Of several restarts only the last end is known, and a container that
 * keeps ending would never have failed for long: since when the pod is not Ready stands in for the first.
 */
function failedAt({ phase, containers, conditions, created = 0 }: LivePod): number {
  const unready = conditionOf(conditions, 'Ready')?.since;
  const restarts = containers.reduce((sum, container) => sum + container.restarts, 0);
  if (phase === 'Running' && restarts > 1 && unready !== undefined) return unready;
  const ends = containers.flatMap(({ state, lastTermination }) => [
    ...(state.kind === 'terminated' ? [state.finished] : []),
    lastTermination?.finished,
  ]);
  const known = ends.filter((instant) => instant !== undefined);
  const times = known.length > 0 ? known : conditions.flatMap(({ since }) => since ?? []);
  return times.reduce((a, b) => Math.max(a, b), created);
}

interface Chosen {
  readonly pod: LivePod;
  readonly failure: Failure;
  readonly ordinal: number;
  readonly policy: RecoveryPolicy;
}

function deletionOf({ pod, failure, ordinal, policy }: Chosen): RecoveryDeletion {
  const { namespace, name, uid } = pod;
  const reason =
    pod === failure.pod ? failure.reason : `goes with ${failure.pod.name} (${policy}: ${SCOPES[policy].words})`;
  return { namespace, name, uid, ordinal, reason };
}

function byName(a: RecoveryDeletion, b: RecoveryDeletion): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
