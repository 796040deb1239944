import type { Expectation, ExpectedGroups, RecoveryRules } from '../model/expectation.ts';
import type { LiveObjects, LivePod } from '../model/live.ts';
import type { RecoveryPolicy } from '../model/model.ts';
import { groupName, podName, roleId } from '../model/names.ts';
import type { Recovery, RecoveryDeletion, RecoveryHold, RecoveryWait } from '../model/recovery.ts';
import type { Keys } from '../model/vocabulary.ts';
import { modelObjects } from './members.ts';
import { conditionOf, hasEnded, isReady, podStatus } from './pod.ts';

interface Failure {
  readonly pod: LivePod;
  readonly at: number;
  readonly reason: string;
}

/** Which pods go when one of theirs fails; None leaves a container that the kubelet restarts to the kubelet. */
const SCOPES: Readonly<Record<RecoveryPolicy, Scope>> = {
  RoleRecreate: {
    words: 'its role replica',
    isWith: (a, b, { roleId: key }) => a.labels[key] === b.labels[key],
    countsRestarts: true,
  },
  InferGroupRecreate: { words: 'its group', isWith: () => true, countsRestarts: true },
  None: { words: 'itself', isWith: (a, b) => a === b, countsRestarts: false },
};

interface Scope {
  readonly words: string;
  readonly isWith: (failed: LivePod, other: LivePod, labels: Keys['labels']) => boolean;
  readonly countsRestarts: boolean;
}

/**
 * Which pods to delete now, so that the agent makes them anew: no agent replaces a pod that has failed.
 * Failed are pods that have ended, evicted ones among them, and, unless the policy is None, pods with a container that was
 * restarted and is not Ready again. Only groups that are down already are touched, as a group with a failed pod is not
 * available. Whatever the agent is about to change is left to it: pods on their way out, pods that nothing asks for, and
 * whole groups of which a pod is not on the revision that the group should run. A pod deleted there would come back on
 * another revision than its siblings, or before its stage.
 * @param now - milliseconds since 1970
 */
export function recoveryOf(expectation: Expectation, live: LiveObjects, now: number): Recovery {
  const { wanted, pods } = modelObjects(expectation, live);
  const { recovery: rules, dialect } = expectation;
  const { labels } = dialect.keys;
  const deletions: RecoveryDeletion[] = [];
  const waiting: RecoveryWait[] = [];
  const held: RecoveryHold[] = [];
  const ordinals = [...pods.keys()].sort((a, b) => b - a);
  for (const ordinal of ordinals) {
    const expected = wanted.get(ordinal);
    if (expected === undefined) continue;
    const name = groupName(expectation.name, ordinal);
    const group = { name, expected, pods: pods.get(ordinal) ?? [] };
    const found = recoveryOfGroup(group, { ordinal, labels, rules, now });
    for (const each of found.deletions) deletions.push(each);
    for (const each of found.waiting) waiting.push(each);
    for (const each of found.held) held.push(each);
  }
  return { deletions, waiting: waiting.sort((a, b) => a.until - b.until), held };
}

interface LiveGroup {
  readonly name: string;
  readonly expected: ExpectedGroups;
  readonly pods: readonly LivePod[];
}

function recoveryOfGroup(group: LiveGroup, around: Circumstances): Recovery {
  const { ordinal, labels, rules, now } = around;
  const scope = SCOPES[rules.policy];
  const failures = group.pods.flatMap((pod) => failureOf(pod, scope, now) ?? []);
  if (failures.length === 0) return NOTHING;
  const names = podNames(group);
  const own = group.pods.filter(({ name }) => names.has(name));
  const reasons = failures.map((failure) => ({
    failure,
    hold: names.has(failure.pod.name)
      ? holdReason({ ...group, pods: own }, labels.revision)
      : 'nothing asks for it: the agent removes it',
  }));
  const held = reasons.flatMap(({ failure: { pod }, hold }) =>
    hold === undefined ? [] : [{ name: pod.name, ordinal, reason: hold }],
  );
  const free = reasons.flatMap(({ failure, hold }) => (hold === undefined ? [failure] : []));
  const present = own.filter(({ deletion }) => deletion === undefined);
  return { ...recoveryOfFailures(free, present, around), held: held.sort(byName) };
}

const NOTHING: Recovery = { deletions: [], waiting: [], held: [] };

function podNames({ name, expected }: LiveGroup): ReadonlySet<string> {
  const names = new Set<string>();
  for (const role of expected.roles) {
    for (let index = 0; index < role.replicas; index++) {
      for (let pod = 0; pod < role.pods; pod++) names.add(podName(name, roleId(role.name, index), pod));
    }
  }
  return names;
}

/** Why a failed pod of a group is the agent's matter. */
function holdReason({ expected, pods }: LiveGroup, revisionLabel: string): string | undefined {
  const other = pods.find(({ labels }) => labels[revisionLabel] !== expected.revision);
  if (other === undefined) return undefined;
  const live = other.labels[revisionLabel] ?? 'no revision';
  return `${other.name} is on ${live}, its group should be on ${expected.revision}: the agent replaces the group`;
}

interface Circumstances {
  readonly ordinal: number;
  /** Keys of the model's labels. */
  readonly labels: Keys['labels'];
  readonly rules: RecoveryRules;
  readonly now: number;
}

function recoveryOfFailures(
  failures: readonly Failure[],
  pods: readonly LivePod[],
  { ordinal, labels, rules, now }: Circumstances,
): Omit<Recovery, 'held'> {
  const scope = SCOPES[rules.policy];
  const until = ({ at }: Failure): number => at + rules.restartGracePeriodSeconds * 1000;
  const due = failures.filter((failure) => until(failure) <= now);
  const causes = new Map<LivePod, Failure>();
  for (const failure of due) causes.set(failure.pod, failure);
  for (const failure of due) {
    for (const pod of pods) if (!causes.has(pod) && scope.isWith(failure.pod, pod, labels)) causes.set(pod, failure);
  }
  const deletions = [...causes].map(([pod, failure]) => deletionOf(pod, failure, ordinal, rules.policy));
  const waiting = failures
    .filter(({ pod }) => !causes.has(pod))
    .map((failure) => ({ name: failure.pod.name, ordinal, until: until(failure), reason: failure.reason }));
  // Without a uid there is no way to be sure that it is still the pod that was read.
  return { deletions: deletions.filter(({ uid }) => uid !== '').sort(byName), waiting };
}

function failureOf(pod: LivePod, { countsRestarts }: Scope, now: number): Failure | undefined {
  const isRestarted = countsRestarts && !isReady(pod) && pod.containers.some(isRestartedForGood);
  if (pod.deletion !== undefined || (!hasEnded(pod) && !isRestarted)) return undefined;
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

function deletionOf(pod: LivePod, failure: Failure, ordinal: number, policy: RecoveryPolicy): RecoveryDeletion {
  const { namespace, name, uid } = pod;
  const reason =
    pod === failure.pod ? failure.reason : `goes with ${failure.pod.name} (${policy}: ${SCOPES[policy].words})`;
  return { namespace, name, uid, ordinal, reason };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
