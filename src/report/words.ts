import type { StringMap } from '../model/kubernetes.ts';
import { groupCount, type OrdinalRange, rangesOf, rangesText } from '../model/ordinals.ts';
import type { PlanView, StageImpact } from '../model/rollout.ts';

/** `group 3` or `groups 3-5,7`, of ordinals in any order. */
export function groupsText(ordinals: readonly number[]): string {
  return rangesWords(rangesOf(ordinals));
}

/** `group 3` or `groups 3-5,7`. */
export function rangesWords(ranges: readonly OrdinalRange[]): string {
  const [only, ...others] = ranges;
  const isOne = only !== undefined && others.length === 0 && only.first === only.last;
  return `${isOne ? 'group' : 'groups'} ${rangesText(ranges)}`;
}

/** A number and its word, in the plural unless it is one. */
export function countText(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** A whole number as English groups its digits, `10,000`; without the machine's tables of languages, which take long to load. */
export function withCommas(count: number): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Amounts of accelerators, as in `16 nvidia.com/gpu`; `none` for nothing. */
export function devicesText(devices: StringMap): string {
  const entries = Object.entries(devices).map(([name, amount]) => `${amount} ${name}`);
  return entries.length === 0 ? 'none' : entries.join(', ');
}

/** What a stage does, as in `replaces groups 2-3`. */
export function stageAction({ replaced, added, removed }: StageImpact): string {
  const parts = [
    ...(replaced.length > 0 ? [`replaces ${groupsText(replaced)}`] : []),
    ...(added.length > 0 ? [`adds ${groupsText(added)} for the time being`] : []),
    ...(removed.length > 0 ? [`removes ${groupsText(removed)}`] : []),
  ];
  return parts.join(', ');
}

/** Groups of a rollout by where they stand; ordinals ascending. */
export interface Standing {
  readonly total: number;
  readonly onTarget: readonly number[];
  /** Will move with the stages to come. */
  readonly toCome: readonly number[];
  /** Outdated, and below the partition. */
  readonly held: readonly number[];
}

/** Sorts the groups of a rollout by where they stand. */
export function standingOf({ groups, target, stages }: PlanView): Standing {
  const moving = new Set(stages.flatMap(({ replaced }) => replaced));
  const outdated = groups.filter(({ revision }) => revision !== target).flatMap(ordinalsOf);
  return {
    total: groupCount(groups),
    onTarget: groups.filter(({ revision }) => revision === target).flatMap(ordinalsOf),
    toCome: outdated.filter((ordinal) => moving.has(ordinal)),
    held: outdated.filter((ordinal) => !moving.has(ordinal)),
  };
}

function ordinalsOf({ ordinals }: PlanView['groups'][number]): readonly number[] {
  return ordinals.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The state of a rollout in one sentence. */
export function verdictText(view: PlanView): string {
  const { onTarget, toCome, held, total } = standingOf(view);
  if (view.notWritten !== undefined) return notWrittenText(view, onTarget, view.notWritten.groups);
  if (total === 0) return 'There are no groups.';
  const all = total === 1 ? 'The one group runs' : `All ${total} groups run`;
  if (toCome.length === 0 && held.length === 0 && view.stages.length === 0) return `${all} ${view.target}.`;
  const now = `${onTarget.length} of ${countText(total, 'group')} run${onTarget.length === 1 ? 's' : ''} ${view.target}`;
  const next =
    toCome.length === 0
      ? ''
      : `; ${countText(toCome.length, 'group')} to come in ${countText(view.stages.length, 'stage')}`;
  const below = held.length === 0 ? '' : `; ${groupsText(held)} held below the partition ${view.budget.partition}`;
  return `${now}${next}${below}${view.paused ? '; paused' : ''}.`;
}

/** What synth would do, as long as it has not. */
function notWrittenText({ target, stages }: PlanView, onTarget: readonly number[], before: PlanView['groups']): string {
  const were = new Set(before.filter(({ revision }) => revision === target).flatMap(ordinalsOf));
  const moved = onTarget.filter((ordinal) => !were.has(ordinal));
  const what = moved.length === 0 ? 'moves no group' : `puts ${groupsText(moved)} on ${target}`;
  const rest =
    stages.length === 0 ? '' : `; ${countText(stages.length, 'stage')} follow${stages.length === 1 ? 's' : ''}`;
  return `Not written yet: flotilla synth ${what}${rest}.`;
}
