import type { AgentWord } from '../../model/live.ts';
import { rangesOf, rangesText } from '../../model/ordinals.ts';
import { groupedBy } from '../../model/sequence.ts';
import {
  type Blocker,
  type Condition,
  type Drift,
  type GroupStatus,
  likenessOf,
  type ModelStatus,
  type ObjectStatus,
  type Word,
} from '../../model/status.ts';
import type { Style } from '../formats.ts';

/** The mark of a state on a terminal: one for what is well, one for what is on its way, one for what needs somebody. */
export function markOf(word: Word, style: Style): (text: string) => string {
  return style[COLOURS[word]];
}

const COLOURS = {
  Current: 'green',
  InProgress: 'yellow',
  Terminating: 'yellow',
  Failed: 'red',
  NotFound: 'red',
  Unknown: 'red',
} as const satisfies Readonly<Record<Word, keyof Style>>;

/**
 * Reason and message, as they stand beside the word: `Unschedulable: 0/8 nodes are available`. Empty where all is well;
 * a reason that is the word itself, or the message's first, is not said twice.
 * @param pods - those that it is seen at, which stand last
 */
export function whyText({ word, reason, message }: ObjectStatus, pods: readonly string[] = []): string {
  if (word === 'Current') return '';
  if (message === '') return `${reason}${seenAt(pods)}`;
  const said = word === reason || message.startsWith(reason) ? message : `${reason}: ${message}`;
  return `${said}${seenAt(pods)}`;
}

/** A cause, then the pods that it is seen at: `container llm cannot pull vllm:typo (405b-0-1 and 3 more)`. */
export function causeText({ message, pods }: Pick<Blocker, 'message' | 'pods'>): string {
  return `${message}${seenAt(pods)}`;
}

function seenAt([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  return others.length === 0 ? ` (${first})` : ` (${first} and ${others.length} more)`;
}

/** Groups that are alike, and their numbers: `0-3,7`. */
export interface AlikeGroups {
  readonly ordinals: string;
  readonly group: GroupStatus;
  /** As {@link whyText}, with the pods of all of them behind it. */
  readonly why: string;
}

/** Gathers groups of which the same is to be said, in order of the lowest of each. */
export function alikeGroups(groups: readonly GroupStatus[]): readonly AlikeGroups[] {
  const byWords = new Map<string, { group: GroupStatus; ordinals: number[]; pods: Set<string> }>();
  for (const group of groups) {
    const key = JSON.stringify([podsText(group), group.liveRevisions, group.revision, likenessOf(group.status)]);
    const known = byWords.get(key) ?? { group, ordinals: [], pods: new Set() };
    byWords.set(key, known);
    known.ordinals.push(group.ordinal);
    for (const pod of group.blocker?.pods ?? []) known.pods.add(pod);
  }
  return [...byWords.values()].map(({ group, ordinals, pods }) => ({
    group,
    ordinals: rangesText(rangesOf(ordinals)),
    why: whyText(group.status, [...pods]),
  }));
}

/** Pods that are ready, and pods that there should be: `3/4`. */
export function podsText({ readyPods, wantedPods }: GroupStatus): string {
  return `${readyPods}/${wantedPods}`;
}

/**
 * The revisions that a group's pods carry; `-` where it has none. Where a rollout goes by role replicas, with the replicas of each:
 * `aaa (decode 0, prefill 0-1), bbb (prefill 2)`.
 */
export function revisionsText(group: GroupStatus): string {
  const { liveRevisions, apart } = group;
  if (apart === undefined || liveRevisions.length < 2) {
    return liveRevisions.map((revision) => revision || '(none)').join(',') || '-';
  }
  return liveRevisions.map((revision) => `${revision || '(none)'} (${replicasOn(group, revision)})`).join(', ');
}

function replicasOn({ roleReplicas }: GroupStatus, revision: string): string {
  const running = roleReplicas.filter(({ pods }) =>
    pods.some((pod) => pod.word !== 'NotFound' && pod.revision === revision),
  );
  const byRole = groupedBy(running, ({ roleId }) => roleId.slice(0, roleId.lastIndexOf('-')));
  return [...byRole]
    .map(([role, replicas]) => {
      const indices = replicas.map(({ roleId }) => Number(roleId.slice(roleId.lastIndexOf('-') + 1)));
      return `${role} ${rangesText(rangesOf(indices))}`;
    })
    .join(', ');
}

/** The one condition that is True. */
export function trueCondition({ conditions }: Pick<ModelStatus, 'conditions'>): Condition | undefined {
  return conditions.find(({ status }) => status === 'True');
}

/** A model's figures in a sentence, of the groups that are wanted: `3/4 groups available, 2/4 on bbb`. */
export function summaryText({ figures, wantedGroups, target, groups }: ModelStatus): string {
  const updated = groups.filter(
    ({ revision, livePods, isUpdated }) => revision !== undefined && livePods > 0 && isUpdated,
  );
  const available = `${figures.availableReplicas}/${wantedGroups} groups available`;
  return `${available}, ${updated.length}/${wantedGroups} on ${target}`;
}

/** What an agent's object says: `Kustomization flux-system/default-llama: ReconciliationFailed: …`. */
function agentText({ kind, namespace, name, reason, message }: AgentWord): string {
  return `${kind} ${namespace}/${name}: ${message === '' ? reason : `${reason}: ${message}`}`;
}

/**
 * What agents and controllers say that nothing else tells: that an agent applies nothing, whatever runs by now, what a controller
 * has yet to do, and what agents are at while something is not as committed; and what of them could not be read then.
 */
export function agentNotes({
  agents,
  workload,
  unreadAgents,
  blockers,
  drift,
  unsynced,
}: ModelStatus): readonly string[] {
  const isBehind = unsynced.length > 0 || drift.some(({ kind }) => WAITING_DRIFT.has(kind));
  const isBlamed = ({ cause }: Blocker): boolean => cause === 'agent';
  const told = agents.filter(
    ({ state }) =>
      ((state === 'failing' || state === 'stopped') && !blockers.some(isBlamed)) || (state === 'applying' && isBehind),
  );
  const isAsked = unreadAgents.length > 0 && isBehind;
  const unread = `what ${unreadAgents.join(' and ')} say is not known: they could not be read`;
  const busy = workload === undefined || workload.isDone ? [] : [`${workload.title}: ${workload.message}`];
  return [...busy, ...told.map(agentText), ...(isAsked ? [unread] : [])];
}

/** Drift that an agent ends. */
const WAITING_DRIFT: ReadonlySet<Drift['kind']> = new Set(['revision', 'missing', 'unapplied', 'changed']);

/** What else a reader must know: that the agent has not synced, what has drifted, what could not be read. */
export function notesOf(model: ModelStatus): readonly string[] {
  const { unsynced, drift, unread } = model;
  const counts = Object.entries(DRIFT_WORDS).flatMap(([kind, words]) => {
    const count = drift.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return [
    ...unsynced.map((reason) => `the agent has not synced yet: ${reason}`),
    ...agentNotes(model),
    ...(counts.length === 0 ? [] : [`drift: ${counts.join(', ')}`]),
    ...(unread.length === 0 ? [] : [`${unread.join(' and ')} could not be read: nothing is said about them`]),
  ];
}

const DRIFT_WORDS = {
  revision: 'on another revision',
  missing: 'missing',
  extra: 'extra',
  edited: 'edited by hand',
  unapplied: 'not applied yet',
  changed: 'edited by hand or not applied yet',
} as const satisfies Readonly<Record<Drift['kind'], string>>;
