import { type Apart, type Assignment, groupCount } from '../model/assignments.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { RolloutBudget } from '../model/model.ts';
import { type OrdinalRange, ordinalsIn, rangesOf, rangesText, unionOf } from '../model/ordinals.ts';
import type { PlanView, RoleMove, RolloutState, StageImpact } from '../model/rollout.ts';
import { groupedBy } from '../model/sequence.ts';

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

/** What a rollout may take out at a time, field by field. */
export function budgetFacts(budget: RolloutBudget): readonly (readonly [field: string, value: string])[] {
  if (budget.roles === undefined) {
    const { partition, maxUnavailable, pace } = budget;
    const maxSurge = pace?.surge ?? budget.maxSurge;
    return Object.entries({ partition, maxUnavailable, maxSurge }).map(([field, count]) => [field, `${count}`]);
  }
  return Object.entries(budget.roles).map(([role, { maxUnavailable, partition }]) => [
    `role ${role}`,
    `maxUnavailable ${maxUnavailable}${partition === 0 ? '' : `, partition ${partition}`}`,
  ]);
}

/** What a rollout may take out at a time, in one line. */
export function budgetText(budget: RolloutBudget): string {
  const mark = budget.roles === undefined ? ' ' : ': ';
  const joint = budget.roles === undefined ? ', ' : '; ';
  return budgetFacts(budget)
    .map(([field, value]) => `${field}${mark}${value}`)
    .join(joint);
}

/** Role replicas that run another revision than their group, as in `but prefill 0-2 on wnstgplthd`. */
export function apartText(apart: readonly Apart[]): string {
  return `but ${apart.map(({ role, replicas, revision }) => `${role} ${rangesText(replicas)} on ${revision}`).join(', ')}`;
}

/** Groups that a stage replaces, as a whole or some of their role replicas. */
export function replacedIn({ replaced, roles = [] }: StageImpact): readonly number[] {
  return roles.length === 0 ? replaced : ordinalsIn(unionOf(roles.flatMap(({ groups }) => groups)));
}

/** The role replicas that stages replace, as in `prefill 1-2, decode 0`. */
export function roleMovesText(stages: readonly StageImpact[]): string {
  const byRole = groupedBy(
    stages.flatMap(({ roles = [] }) => roles),
    ({ role }) => role,
  );
  return [...byRole]
    .map(([role, moves]) => `${role} ${rangesText(unionOf(moves.flatMap(({ replicas }) => replicas)))}`)
    .join(', ');
}

/** `prefill 2-3 (2 of 4 left) in groups 0-1`. */
function roleMoveText({ role, replicas, groups, left, of }: RoleMove): string {
  return `${role} ${rangesText(replicas)} (${left} of ${of} left) in ${rangesWords(groups)}`;
}

/** What a stage does, as in `replaces groups 2-3`. */
export function stageAction({ replaced, atOnce, added, removed, roles, podsAdded, podsRemoved }: StageImpact): string {
  if (roles !== undefined) {
    const changes = [
      ...(roles.length > 0 ? [`replaces ${roles.map(roleMoveText).join(', ')}`] : []),
      ...(podsAdded > 0 ? [`adds ${countText(podsAdded, 'pod')} of new roles`] : []),
      ...(podsRemoved > 0 ? [`removes ${countText(podsRemoved, 'pod')} of roles that are gone`] : []),
    ];
    return changes.length > 0 ? changes.join(', ') : 'replaces no pod';
  }
  const parts = [
    ...(replaced.length > 0 ? [`replaces ${groupsText(replaced)}${paceText(atOnce)}`] : []),
    ...(added.length > 0 ? [`adds ${groupsText(added)} for the time being`] : []),
    ...(removed.length > 0 ? [`removes ${groupsText(removed)}`] : []),
  ];
  return parts.join(', ');
}

function paceText(atOnce: number | undefined): string {
  return atOnce === undefined ? '' : `, ${atOnce} at a time`;
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
  const moving = new Set(stages.flatMap((stage) => [...replacedIn(stage)]));
  const isOn = ({ revision, apart }: Assignment): boolean => revision === target && apart === undefined;
  const outdated = groups.filter((each) => !isOn(each)).flatMap(ordinalsOf);
  return {
    total: groupCount(groups),
    onTarget: groups.filter(isOn).flatMap(ordinalsOf),
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
  const floor = view.budget.roles === undefined ? `the partition ${view.budget.partition}` : "their roles' partitions";
  const below = held.length === 0 ? '' : `; ${groupsText(held)} held below ${floor}`;
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

/** What a change of a rollout means for those who evict pods; nothing where it means nothing. */
export function evictionWords(
  before: Pick<RolloutState, 'maintained'>,
  after: Pick<RolloutState, 'maintained'>,
): readonly string[] {
  const [was, is] = [before, after].map(({ maintained = [] }) => new Set(ordinalsIn(maintained)));
  const lifted = [...(is ?? [])].filter((ordinal) => was?.has(ordinal) !== true);
  const back = [...(was ?? [])].filter((ordinal) => is?.has(ordinal) !== true);
  return [
    ...(lifted.length > 0 ? [`pods of ${groupsText(lifted)} may be evicted`] : []),
    ...(back.length > 0 ? [`pods of ${groupsText(back)} may not be evicted`] : []),
  ];
}
