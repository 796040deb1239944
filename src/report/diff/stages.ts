import { amountsText, largestAmounts, parseAmounts, timesAmounts } from '../../kubernetes/amounts.ts';
import type { GroupChange, ModelDiff } from '../../model/diff.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import { replacedAtOnce } from '../../model/model.ts';
import { type OrdinalRange, rangesOf } from '../../model/ordinals.ts';
import type { PlanView, StageImpact } from '../../model/rollout.ts';
import { stageRuns } from '../stages.ts';
import { replacedIn } from '../words.ts';

/** Where a step of a rollout stands; `held` are groups that stay on another revision, below the partition. */
export type StageState = 'done' | 'now' | 'to come' | 'held';

/** One step of a rollout as reports show it, or several steps in one row. */
export interface StageRow {
  readonly state: StageState;
  /** Number of the stage among those to come, `3` or `3-8`; empty for the rest. */
  readonly number: string;
  readonly groups: readonly OrdinalRange[];
  /** Groups of each step, where the row holds several that take as many. */
  readonly each?: number;
  /** What the step does; left out where nothing happens. */
  readonly figures?: StageFigures;
}

/** What a step of a rollout costs; where a row holds several steps, the worst of them. */
export interface StageFigures {
  readonly podsReplaced: number;
  readonly outOfService: StringMap;
  readonly availableGroups: number;
}

/** Rows of stages to come that a table shows; what is left is the last one. */
const MOST_ROWS = 12;

/**
 * The steps of a model's rollout in order: what is done, what this change does, what is to come, what is held back.
 * None when there is no rollout: no pod is replaced, and every group is on the target.
 */
export function stageRows(model: ModelDiff, plan: PlanView): readonly StageRow[] {
  const moving = new Set(ordinalsIn(model.groups.filter(isMoved).flatMap(({ groups }) => groups)));
  const toCome = new Set(plan.stages.flatMap((stage) => [...replacedIn(stage), ...stage.removed]));
  const isOnTarget = (revision: string) => revision === plan.target;
  const onTarget = model.serving.filter(({ revision }) => isOnTarget(revision)).flatMap(({ ordinals }) => ordinals);
  const others = model.serving.filter(({ revision }) => !isOnTarget(revision)).flatMap(({ ordinals }) => ordinals);
  const rows: readonly StageRow[] = [
    { state: 'done', number: '', groups: without(onTarget, moving) },
    { state: 'now', number: '', groups: rangesOf(moving), figures: figuresNow(model, plan) },
    ...stagesToCome(plan.stages),
    { state: 'held', number: '', groups: without(without(others, moving), toCome) },
  ];
  const steps = rows.filter(({ groups }) => groups.length > 0);
  const isRollout = model.pods.replaced > 0 || steps.some(({ state }) => state === 'to come' || state === 'held');
  return isRollout ? steps : [];
}

/** The worst that happens to a model, now or in a stage to come. */
export function peakOf(model: ModelDiff, plan: PlanView | undefined): StageFigures {
  return worst([figuresNow(model, plan), ...(plan?.stages ?? []).map(figuresOf)]);
}

function isMoved({ pods }: GroupChange): boolean {
  return pods.replaced + pods.restarted + pods.created + pods.deleted > 0;
}

/** Where an agent starts the stages or a controller replaces the groups, what it replaces at a time is out at once, and no more. */
function figuresNow(
  { groups, pods, outOfService, availableGroups }: ModelDiff,
  plan: PlanView | undefined,
): StageFigures {
  const podsReplaced = pods.replaced;
  const replaced = groups.filter((change) => change.pods.replaced > 0 && !change.serves);
  if (plan?.budget.roles !== undefined) {
    const serving = ordinalsIn(groups.filter(servesInPartOnly).flatMap((change) => change.groups)).length;
    return { podsReplaced, outOfService, availableGroups: availableGroups + serving };
  }
  const count = ordinalsIn(replaced.flatMap((change) => change.groups)).length;
  const budget = plan?.budget;
  const [atOnce, surge] =
    budget?.pace === undefined
      ? [plan?.isStagedByAgent === true ? Math.max(1, budget?.maxUnavailable ?? 0) : count, 0]
      : [replacedAtOnce(budget, count), budget.pace.surge];
  const gone = groups.some((change) => change.pods.deleted > 0);
  if (count <= atOnce || gone) return { podsReplaced, outOfService, availableGroups };
  const largest = largestAmounts(replaced.map((change) => parseAmounts(change.outOfService)));
  return {
    podsReplaced,
    outOfService: amountsText(timesAmounts(largest, atOnce)),
    availableGroups: availableGroups + count - Math.max(0, atOnce - surge),
  };
}

function servesInPartOnly({ serves, servesInPart }: GroupChange): boolean {
  return servesInPart && !serves;
}

function figuresOf({ podsReplaced, devices, availableGroups }: StageImpact): StageFigures {
  return { podsReplaced, outOfService: devices, availableGroups };
}

function stagesToCome(stages: readonly StageImpact[]): readonly StageRow[] {
  const runs = stageRuns(stages);
  const isAllShown = runs.length <= MOST_ROWS + 1;
  const shown = isAllShown ? runs : runs.slice(0, MOST_ROWS);
  const rest = isAllShown ? [] : runs.slice(MOST_ROWS).flat();
  return [
    ...shown.map((run) => ({ ...stageRow(run), ...(run.length === 1 ? {} : { each: groupsIn(run[0]) }) })),
    ...(rest.length === 0 ? [] : [stageRow(rest)]),
  ];
}

function groupsIn({ replaced, added, removed }: StageImpact): number {
  return replaced.length + added.length + removed.length;
}

function stageRow(stages: readonly StageImpact[]): StageRow {
  const [first, last] = [stages[0]?.number, stages.at(-1)?.number];
  const ordinals = stages.flatMap((stage) => [...replacedIn(stage), ...stage.added, ...stage.removed]);
  return {
    state: 'to come',
    number: first === last ? `${first}` : `${first}-${last}`,
    groups: rangesOf(ordinals),
    figures: worst(stages.map(figuresOf)),
  };
}

function worst(all: readonly StageFigures[]): StageFigures {
  const amounts = largestAmounts(all.map(({ outOfService }) => parseAmounts(outOfService)));
  return {
    podsReplaced: all.reduce((most, { podsReplaced }) => Math.max(most, podsReplaced), 0),
    outOfService: amountsText(amounts),
    availableGroups: all.reduce((least, each) => Math.min(least, each.availableGroups), Number.POSITIVE_INFINITY),
  };
}

function without(ranges: readonly OrdinalRange[], excluded: ReadonlySet<number>): readonly OrdinalRange[] {
  return rangesOf(ordinalsIn(ranges).filter((ordinal) => !excluded.has(ordinal)));
}

function ordinalsIn(ranges: readonly OrdinalRange[]): readonly number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
