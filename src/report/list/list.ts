import type { RolloutBudget } from '../../model/model.ts';
import type { PlanView } from '../../model/rollout.ts';
import { type Cell, columns } from '../columns.ts';
import type { Look } from '../formats.ts';
import { cellCode } from '../markdown.ts';
import { standingOf } from '../words.ts';

/** One model of a repository: what it is, and where its rollout stands. */
export interface ListedModel {
  readonly namespace: string;
  readonly name: string;
  /** Left out for a project that has no environments. */
  readonly environment?: string;
  /** `ModelInfer`, `ModelServing`, … */
  readonly kind: string;
  /** The file that it is written in, from the root of the project. */
  readonly file: string;
  /** The revision that the rollout leads to. */
  readonly revision: string;
  /** How many there are, and how many run that revision by what is committed. */
  readonly groups: { readonly total: number; readonly onRevision: number };
  /** Stages that have moved, and all of them; both 0 where nothing moves. */
  readonly stages: { readonly done: number; readonly total: number };
  readonly isPaused: boolean;
  /** Whether all of this is written, or would only be once `flotilla synth` has run. */
  readonly isWritten: boolean;
  /** Groups that may be out of service at a time; or replicas of each role in each group. */
  readonly maxUnavailable: number | Readonly<Record<string, number>>;
  /** Manifests that people wrote beside it, by kind and name; left out where there are none. */
  readonly companions?: readonly string[];
  /** Groups that serve, in the cluster or dump that was asked; left out where none was. */
  readonly available?: number;
}

/** Sums a plan up in one row. */
export function listedModel(
  view: PlanView,
  of: Pick<ListedModel, 'kind' | 'file' | 'isWritten' | 'available'>,
): ListedModel {
  const { namespace, name, environment, target, stages, stagesDone, budget, paused, companions } = view;
  const { total, onTarget } = standingOf(view);
  const isMoving = stages.length > 0;
  return {
    namespace,
    name,
    ...(environment === undefined ? {} : { environment }),
    ...of,
    revision: target,
    groups: { total, onRevision: onTarget.length },
    stages: { done: isMoving ? stagesDone : 0, total: isMoving ? stagesDone + stages.length : 0 },
    isPaused: paused,
    maxUnavailable: mostOut(budget),
    ...(companions === undefined ? {} : { companions }),
  };
}

/** Models for the terminal, a row each. */
export function listText(models: readonly ListedModel[], { style }: Pick<Look, 'style'>): string {
  const [head, ...rows] = table(models);
  const marked = (row: readonly string[], index: number): readonly Cell[] =>
    row.map((text, column) => (column === NAME && index >= 0 ? { text, mark: style.bold } : { text }));
  return columns([(head ?? []).map((text) => ({ text, mark: style.dim })), ...rows.map(marked)]);
}

/** Models as a table of GitHub's Markdown. */
export function listMarkdown(models: readonly ListedModel[]): string {
  const [head = [], ...rows] = table(models);
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cellCode))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Where the name stands among the columns. */
const NAME = 1;

function table(models: readonly ListedModel[]): readonly (readonly string[])[] {
  const asked = {
    environment: models.some(({ environment }) => environment !== undefined),
    available: models.some(({ available }) => available !== undefined),
    companions: models.some(({ companions }) => companions !== undefined),
  };
  const hidden = new Set([
    ...(asked.environment ? [] : ['ENVIRONMENT']),
    ...(asked.available ? [] : ['AVAILABLE']),
    ...(asked.companions ? [] : ['COMPANIONS']),
  ]);
  const shown = COLUMNS.filter(([head]) => !hidden.has(head));
  return [shown.map(([head]) => head), ...models.map((model) => shown.map(([, textOf]) => textOf(model)))];
}

const COLUMNS: readonly (readonly [head: string, textOf: (model: ListedModel) => string])[] = [
  ['NAMESPACE', ({ namespace }) => namespace],
  ['NAME', ({ name }) => name],
  ['ENVIRONMENT', ({ environment = '' }) => environment],
  ['KIND', ({ kind }) => kind],
  ['REVISION', ({ revision }) => revision],
  ['GROUPS', ({ groups }) => `${groups.onRevision}/${groups.total}`],
  ['STAGE', stageText],
  ['BUDGET', ({ maxUnavailable }) => budgetCell(maxUnavailable)],
  ['AVAILABLE', ({ available, groups }) => (available === undefined ? '' : `${available}/${groups.total}`)],
  ['COMPANIONS', ({ companions = [] }) => `${companions.length}`],
  ['FILE', ({ file }) => file],
];

function mostOut(budget: RolloutBudget): ListedModel['maxUnavailable'] {
  if (budget.roles === undefined) return budget.maxUnavailable;
  return Object.fromEntries(Object.entries(budget.roles).map(([role, { maxUnavailable }]) => [role, maxUnavailable]));
}

function budgetCell(most: ListedModel['maxUnavailable']): string {
  if (typeof most === 'number') return `${most}`;
  return Object.entries(most)
    .map(([role, count]) => `${count} ${role}`)
    .join(', ');
}

function stageText({ stages, groups, isPaused, isWritten }: ListedModel): string {
  const isHeld = stages.total === 0 && groups.onRevision < groups.total;
  const where = isHeld ? 'held' : stages.total === 0 ? 'done' : `${stages.done} of ${stages.total}`;
  return `${where}${isPaused ? ', paused' : ''}${isWritten ? '' : ', not written'}`;
}
