import { AVAILABLE, type Condition, type Figures, type GroupStatus } from '../model/status.ts';
import type { ConditionWords } from '../model/vocabulary.ts';

/** How conditions are worded: `matrixinfer` keeps the type that upstream misspells, for scripts that read it. */
export type Compat = 'matrixinfer';

/** Counts groups as MatrixInfer's controller does. */
export function figuresOf(groups: readonly GroupStatus[], wanted: Wanted): Figures {
  const present = groups.filter(isPresent);
  const updatedReplicas = present.filter(({ isUpdated }) => isUpdated).length;
  const availableReplicas = present.filter(({ isAvailable }) => isAvailable).length;
  const isRolledOut =
    wanted.partition === 0 && updatedReplicas === wanted.groups && availableReplicas === wanted.groups;
  return {
    replicas: present.length,
    availableReplicas,
    updatedReplicas,
    currentReplicas: isRolledOut ? updatedReplicas : present.length - updatedReplicas,
    observedGeneration: wanted.generation,
  };
}

/** How many groups a model should have, from which partition on, and the generation that this was said in. */
export interface Wanted {
  readonly groups: number;
  /** 0 where none is set. */
  readonly partition: number;
  readonly generation: number;
}

/**
 * Upstream's conditions, its reasons and messages to the letter; ordinals in place of its positions by name.
 * Just one is True; beside a True Available stands the one that was True before, naming the group that became ready last.
 * @param words - those of the model's dialect
 */
export function conditionsOf(
  groups: readonly GroupStatus[],
  partition: number,
  words: ConditionWords,
  compat?: Compat,
): readonly Condition[] {
  const progressing = groups.filter(({ isAvailable }) => !isAvailable);
  const type = (compat === 'matrixinfer' ? words.misspeltProgressing : undefined) ?? 'Progressing';
  if (progressing.length === 0) return [available(groups, words), ...progressed(groups, type, words)];
  const since = earliest(progressing);
  const outdated = groups.filter((group) => isPresent(group) && !group.isUpdated);
  if (outdated.length <= partition) {
    const { reason, message } = words.progressing;
    return [{ type, status: 'True', reason, message: message(list(progressing)), since }];
  }
  const updated = groups.filter((group) => isPresent(group) && group.isUpdated).toReversed();
  const { reason, message } = words.updating;
  return [
    { type: 'UpdateInProgress', status: 'True', reason, message: message(list(progressing), list(updated)), since },
  ];
}

function available(groups: readonly GroupStatus[], words: ConditionWords): Condition {
  const { reason, message } = words.available;
  return { type: AVAILABLE, status: 'True', reason, message: message(), since: newest(groups)?.since };
}

function progressed(groups: readonly GroupStatus[], type: string, words: ConditionWords): readonly Condition[] {
  const last = newest(groups);
  if (last === undefined) return [];
  const { reason, message } = words.progressing;
  return [{ type, status: 'False', reason, message: message(list([last])), since: last.since }];
}

// A group of no roles at all asks for no pods and has none: it is there and ready, as upstream counts it.
function isPresent({ livePods, wantedPods, revision }: GroupStatus): boolean {
  return livePods > 0 || (wantedPods === 0 && revision !== undefined);
}

function newest(groups: readonly GroupStatus[]): GroupStatus | undefined {
  return groups.reduce<GroupStatus | undefined>(
    (best, group) => (best === undefined || (group.since ?? 0) >= (best.since ?? 0) ? group : best),
    undefined,
  );
}

function earliest(groups: readonly GroupStatus[]): number | undefined {
  const known = groups.flatMap(({ since }) => (since === undefined ? [] : [since]));
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.min(a, b));
}

/** As Go prints a list of numbers: `[3 2]`. */
function list(groups: readonly GroupStatus[]): string {
  return `[${groups.map(({ ordinal }) => ordinal).join(' ')}]`;
}
