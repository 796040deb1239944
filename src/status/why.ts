import { CONTAINER_ENDS, type StuckCause, WAITING_REASONS } from '../kubernetes/waiting-reasons.ts';
import type { LivePod, LivePodGroup } from '../model/live.ts';
import {
  type BlockedGroups,
  type Blocker,
  type BlockerCause,
  type GroupStatus,
  likenessOf,
  type ObjectStatus,
  type PodStatus,
} from '../model/status.ts';
import { blamed, type GroupAgent, isHalted } from './agents.ts';
import type { Member } from './members.ts';
import { schedulerWords } from './object.ts';
import { hasEnded } from './pod.ts';

/** What is known of a group that is not available, or not on its revision, from which its blocker is found. */
export interface BlockedGroup {
  readonly name: string;
  /** The revision that it should run; undefined where no such group is wanted. */
  readonly revision: string | undefined;
  readonly members: readonly Member[];
  readonly podGroup: LivePodGroup | undefined;
  /** What is true of that PodGroup; undefined without one. */
  readonly gangStatus: ObjectStatus | undefined;
  /** Whether its pods name a PodGroup that does not exist. */
  readonly isPodGroupMissing: boolean;
  readonly agent: GroupAgent;
}

type Rule = (group: BlockedGroup) => Blocker | undefined;

/** What may keep a group back, in the order in which it must be mended: nothing below helps while something above holds. */
const RULES: readonly Rule[] = [
  notCreated,
  extra,
  ofPods('failed-pod', ({ live }) => live !== undefined && live.deletion === undefined && hasEnded(live), unreplaced),
  ofPods('node', ({ status }) => status.reason === 'NodeLost' || status.reason === 'NodeNotReady'),
  ofPods('terminating', ({ status }) => status.reason === 'DeletionStuck'),
  ofPods('terminating', ({ status }) => status.word === 'Terminating'),
  unplaced,
  missing,
  ofPods('image', ({ status }) => stuckCauseOf(status) === 'image'),
  ofPods('container', ({ status }) => stuckCauseOf(status) === 'container'),
  ofPods('crash', ({ status }) => stuckCauseOf(status) === 'crash'),
  ofPods('not-ready', ({ status, isExtra }) => !status.isReady && !isExtra),
  ofPods('extra', ({ isExtra }) => isExtra),
  relabelled,
  outdated,
];

/** What keeps a pod back whose container cannot run; a container that has ended is a crash, even if it is started again. */
function stuckCauseOf({ reason, word }: PodStatus): StuckCause | undefined {
  const row = WAITING_REASONS.get(reason);
  if (row !== undefined) return row.acts === 'person' ? row.cause : undefined;
  return CONTAINER_ENDS.has(reason) || word === 'Failed' ? 'crash' : undefined;
}

/** The one thing that keeps a group from being available or on its revision: that which must be mended first. */
export function blockerOf(group: BlockedGroup): Blocker | undefined {
  for (const rule of RULES) {
    const blocker = rule(group);
    if (blocker !== undefined) return blocker;
  }
  return undefined;
}

/** Gathers groups that the same thing blocks: each cause once, in order of the lowest group. */
export function blockersOf(groups: readonly GroupStatus[]): readonly BlockedGroups[] {
  const byCause = new Map<string, { blocker: Blocker; pods: Set<string>; ordinals: number[] }>();
  for (const { blocker, ordinal } of groups) {
    if (blocker === undefined) continue;
    const key = `${blocker.cause} ${likenessOf(blocker)}`;
    const known = byCause.get(key) ?? { blocker, pods: new Set(), ordinals: [] };
    byCause.set(key, known);
    known.ordinals.push(ordinal);
    for (const pod of blocker.pods) known.pods.add(pod);
  }
  return [...byCause.values()].map(({ blocker, pods, ordinals }) => ({ ...blocker, pods: [...pods], ordinals }));
}

/** A pod's name without its group's, so that groups that fail alike read alike: `405b-0-1`. */
function nameWithin(group: string, pod: string): string {
  return pod.startsWith(`${group}-`) ? pod.slice(group.length + 1) : pod;
}

/** Who can answer what only an agent mends, where nothing is known of it. */
const SYNCED = 'has the agent synced';

function notCreated({ members, agent }: BlockedGroup): Blocker | undefined {
  if (members.length === 0 || members.some(({ live }) => live !== undefined)) return undefined;
  const message = members.length === 1 ? 'its only pod does not exist' : `none of its ${members.length} pods exists`;
  const blocker = { cause: 'not-created', word: 'NotFound', reason: 'NotCreated', message, pods: [] } as const;
  return blamed(blocker, agent, SYNCED);
}

function extra({ revision, members, agent }: BlockedGroup): Blocker | undefined {
  if (revision !== undefined || members.some(({ live }) => live?.deletion !== undefined)) return undefined;
  const message = 'nothing committed asks for this group';
  const blocker = { cause: 'extra', word: 'InProgress', reason: 'Extra', message, pods: [] } as const;
  return blamed(blocker, agent, 'does the agent prune');
}

function ofPods(cause: BlockerCause, isMeant: (member: Member) => boolean, says: Says = itself): Rule {
  return ({ members, name }) => {
    const meant = members.filter(isMeant);
    const [first] = meant;
    if (first === undefined) return undefined;
    const { word, reason, fix } = first.status;
    const pods = meant.map(({ status }) => nameWithin(name, status.name));
    return { cause, word, reason, message: says(first.status), pods, ...(fix === undefined ? {} : { fix }) };
  };
}

type Says = (status: PodStatus) => string;

function itself({ message, reason }: PodStatus): string {
  return message || reason;
}

function unreplaced(status: PodStatus): string {
  return `${itself(status).replace(/\.?$/, '')}; no agent replaces it until it is deleted (flotilla recover)`;
}

const LOST = ofPods(
  'missing-pods',
  ({ live }) => live === undefined,
  () => 'missing while others of the group are there',
);

function missing(group: BlockedGroup): Blocker | undefined {
  const blocker = LOST(group);
  return blocker === undefined ? undefined : blamed(blocker, group.agent, SYNCED);
}

function unplaced(group: BlockedGroup): Blocker | undefined {
  const { members } = group;
  const waiting = members.flatMap(({ live }) =>
    live !== undefined && live.node === '' && live.deletion === undefined && !hasEnded(live) && live.phase !== 'Running'
      ? [live]
      : [],
  );
  if (waiting.length === 0) return undefined;
  if (group.isPodGroupMissing) {
    const message = 'its pods wait for its PodGroup, which does not exist';
    const blocker = { cause: 'pod-group', word: 'InProgress', reason: 'PodGroupMissing', message, pods: [] } as const;
    return blamed(blocker, group.agent, SYNCED);
  }
  if (isBeingMade(members)) {
    const there = members.filter(({ live }) => live !== undefined).length;
    const message = `it waits for the rest of its gang: ${there} of ${members.length} pods have been made so far`;
    const blocker = { cause: 'gang', word: 'InProgress', reason: 'GangNotFormed', message, pods: [] } as const;
    return isHalted(group.agent.word?.state ?? 'applied') ? blamed(blocker, group.agent, SYNCED) : blocker;
  }
  if (group.podGroup === undefined) return unscheduled(group, waiting);
  return gangUnplaced(group.podGroup, group, waiting);
}

/** Whether an agent has made some pods of a gang, and none has a place yet: room is not what the gang misses so far. */
function isBeingMade(members: readonly Member[]): boolean {
  return members.some(({ live }) => live === undefined) && members.every(({ live }) => (live?.node ?? '') === '');
}

/** Which cause a status of a PodGroup is, where it is one by itself. */
const GANG_CAUSES: ReadonlyMap<string, BlockerCause> = new Map([
  ['NotConsidered', 'queue'],
  ['QueueMissing', 'queue'],
  ['QueueNotOpen', 'queue'],
  ['GangNotFormed', 'gang'],
  ['NotAdmitted', 'quota'],
  ['Terminating', 'pod-group'],
]);

function gangUnplaced(podGroup: LivePodGroup, group: BlockedGroup, waiting: readonly LivePod[]): Blocker {
  const status = group.gangStatus;
  const cause = GANG_CAUSES.get(status?.reason ?? '');
  if (status !== undefined && cause !== undefined) {
    const message = cause === 'gang' ? `the gang is not whole: ${status.message}` : status.message;
    return { ...status, cause, message, pods: [] };
  }
  const { hardTier } = podGroup;
  if (hardTier === undefined) return unscheduled(group, waiting);
  const words = wordsOf(waiting, podGroup);
  const quoted = words === '' ? '' : ` (${words})`;
  const message = `no HyperNode of tier ${hardTier} has room for all of the gang's pending pods${quoted}`;
  return { cause: 'topology', word: 'InProgress', reason: 'Unschedulable', message, pods: [] };
}

function unscheduled({ members, podGroup }: BlockedGroup, waiting: readonly LivePod[]): Blocker {
  const isWaiting = new Set(waiting);
  const first: ObjectStatus | undefined = members.find(({ live }) => live !== undefined && isWaiting.has(live))?.status;
  const reason = first?.reason ?? 'Unschedulable';
  const message = wordsOf(waiting, podGroup) || (first?.message ?? '');
  return { cause: 'unschedulable', word: 'InProgress', reason, message, pods: [] };
}

/** The scheduler's words: those about nodes tell most, then those about any pod, then those about the gang. */
function wordsOf(waiting: readonly LivePod[], podGroup: LivePodGroup | undefined): string {
  const said = waiting.flatMap(({ conditions }) =>
    conditions.filter(({ type, message }) => type === 'PodScheduled' && message !== '').map(({ message }) => message),
  );
  const ofNodes = said.find((message) => /\bnodes? (are|is) (un)?available\b/.test(message));
  return ofNodes ?? said[0] ?? (podGroup === undefined ? '' : schedulerWords(podGroup));
}

/** Whether a pod runs another revision than is committed for it, or for its group where nothing asks for the pod. */
function isOnAnother({ status, revision }: Member, ofGroup: string | undefined): boolean {
  return status.revision !== (revision ?? ofGroup);
}

/** An agent makes no other pod for that: it writes the label anew. */
function relabelled({ name, revision, members }: BlockedGroup): Blocker | undefined {
  const meant = members.filter((member) => member.relabelledBy !== undefined && isOnAnother(member, revision));
  const [first] = meant;
  if (first === undefined || revision === undefined) return undefined;
  const is = first.status.revision === '' ? 'is gone' : `is ${first.status.revision}`;
  const message = `the label of its revision ${is}, committed is ${first.revision ?? revision}: written by ${first.relabelledBy}, so no agent replaces the pod; it writes the label anew when it applies next`;
  const pods = meant.map(({ status }) => nameWithin(name, status.name));
  return { cause: 'revision', word: 'InProgress', reason: 'Relabelled', message, pods };
}

function outdated({ revision, members, agent }: BlockedGroup): Blocker | undefined {
  const others = members.filter((member) => isOnAnother(member, revision));
  if (revision === undefined || others.length === 0) return undefined;
  const [runs, committed] = [
    others.map(({ status }) => status.revision),
    others.map((member) => member.revision ?? revision),
  ].map((each) => [...new Set(each)].sort().join(' and '));
  const message = `runs ${runs}, committed is ${committed}`;
  const blocker = { cause: 'revision', word: 'InProgress', reason: 'RevisionMismatch', message, pods: [] } as const;
  return blamed(blocker, agent, SYNCED);
}
