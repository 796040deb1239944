import type { ClusterRoom } from '../kubernetes/room.ts';
import type { RecoveryRules } from '../model/expectation.ts';
import type { ExpectedGroups } from '../model/expected-groups.ts';
import type { LivePod, LivePodGroup } from '../model/live.ts';
import { UNDRAINED_GRACE } from '../model/names.ts';
import type { RecoveryDeletion, RecoveryHold, RecoveryWait } from '../model/recovery.ts';
import type { Keys, Naming } from '../model/vocabulary.ts';
import type { Member } from './members.ts';
import { conditionOf, hasEnded, isReady } from './pod.ts';

/** What keeps a member of a group from serving, as far as it matters to who brings it back. */
export type Plight =
  /** It serves. */
  | { readonly kind: 'ready' }
  /** An agent has to make it. */
  | { readonly kind: 'missing' }
  /** It is on its way out. */
  | { readonly kind: 'ending' }
  /** It has ended for good, since `at`: neither a kubelet nor an agent starts it again. */
  | { readonly kind: 'ended'; readonly at: number }
  /** One of its containers has ended, and the kubelet has started it again, but it has not been Ready since; failed since `at`. */
  | { readonly kind: 'restarted'; readonly at: number }
  /** It has a place, and its containers have not started yet; or the scheduler has hardly looked at it. */
  | { readonly kind: 'starting' }
  /** The scheduler has found no place for it for a while, since `since`. */
  | { readonly kind: 'unplaced'; readonly since: number }
  /** It runs, or its node is silent: nothing has failed as far as can be seen. */
  | { readonly kind: 'unready' };

/** A group that is to be recovered: what it should be, and what is there of it. */
export interface DownGroup {
  readonly name: string;
  readonly ordinal: number;
  readonly expected: ExpectedGroups;
  readonly pods: readonly LivePod[];
  readonly podGroup: LivePodGroup | undefined;
}

/** What all groups of a model are recovered by. */
export interface Circumstances {
  /** Keys of the model's labels. */
  readonly labels: Keys['labels'];
  readonly naming: Naming;
  readonly rules: RecoveryRules;
  readonly now: number;
  /** Undefined where it is not known. */
  readonly room: ClusterRoom | undefined;
}

/** A pod that a group should have, and how it is. */
export interface Patient {
  readonly member: Member;
  /** Of which role replica it is, told from its name: its labels anybody may change. */
  readonly roleId: string;
  readonly plight: Plight;
}

/** What is done about the pods of a group. */
export interface Treatment {
  readonly deletions: readonly RecoveryDeletion[];
  readonly waiting: readonly RecoveryWait[];
  readonly held: readonly RecoveryHold[];
}

/** How long the scheduler may look for a place before that is more than a moment's matter: a gang comes pod by pod. */
export const SEEKING_MS = 60_000;

/** A kubelet says a moment late that a pod whose container has ended is not Ready. */
const LATE_MS = 30_000;

type Rule = (pod: LivePod, now: number) => Plight | undefined;

/** What may be true of a member that is there, the gravest first; the first rule that holds speaks. */
const RULES: readonly Rule[] = [
  ({ deletion }) => (deletion === undefined ? undefined : { kind: 'ending' }),
  (pod) => (hasEnded(pod) ? { kind: 'ended', at: failedAt(pod) } : undefined),
  (pod) => (isReady(pod) ? { kind: 'ready' } : undefined),
  seeking,
  (pod) => (isRestarted(pod) ? { kind: 'restarted', at: failedAt(pod) } : undefined),
  ({ phase }) => (phase === 'Pending' || phase === '' ? { kind: 'starting' } : undefined),
];

/**
 * What keeps a member of a group from serving.
 * @param now - milliseconds since 1970
 */
export function plightOf({ live, status }: Member, now: number): Plight {
  if (live === undefined) return { kind: 'missing' };
  // What is known of a pod on a silent node is old: its restarts were before.
  if (status.word === 'Unknown') return { kind: 'unready' };
  for (const rule of RULES) {
    const plight = rule(live, now);
    if (plight !== undefined) return plight;
  }
  return { kind: 'unready' };
}

function seeking({ node, phase, conditions, created }: LivePod, now: number): Plight | undefined {
  if (node !== '' || (phase !== 'Pending' && phase !== '')) return undefined;
  const scheduled = conditionOf(conditions, 'PodScheduled');
  if (scheduled?.status === 'True') return undefined;
  const since = scheduled?.since ?? created ?? now;
  return now - since < SEEKING_MS ? { kind: 'starting' } : { kind: 'unplaced', since };
}

/**
 * Whether a container was restarted and its pod has not been Ready since. An init container may be tried until it succeeds:
 * nothing of the group has lost its state by that.
 */
function isRestarted({ containers, conditions }: LivePod): boolean {
  const counted = containers.filter(({ role, restarts }) => role !== 'init' && restarts > 0);
  if (counted.length === 0) return false;
  const unready = conditionOf(conditions, 'Ready')?.since;
  const ends = counted.flatMap(({ state, lastTermination }) => [
    ...(state.kind === 'terminated' ? [state.finished] : []),
    lastTermination?.finished,
  ]);
  const last = ends.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
  // It was Ready in between: what keeps it from being so now is no restart.
  return unready === undefined || last === undefined || unready <= last + LATE_MS;
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

/** A member's state, as a reason. */
export function saidOf({ status: { reason, message } }: Member): string {
  return message === '' ? reason : `${reason}: ${message}`;
}

/** A pod that is left alone, and why. */
export function heldOf({ ordinal }: DownGroup, { status: { name } }: Member, reason: string): RecoveryHold {
  return { name, ordinal, reason };
}

/** A pod that goes, and why. */
export function deletionOf(
  { ordinal }: DownGroup,
  { namespace, name, uid, annotations }: LivePod,
  reason: string,
): RecoveryDeletion {
  const undrained = annotations[UNDRAINED_GRACE] ?? '';
  const grace = /^\d{1,9}$/.test(undrained) ? { graceSeconds: Number(undrained) } : {};
  return { namespace, name, uid, ordinal, reason, ...grace };
}
