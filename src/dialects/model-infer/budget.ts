import { objectAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { replicasOf } from './inspected.ts';

/** The two budgets of a rollout. */
export type BudgetField = 'maxUnavailable' | 'maxSurge';

const WHEN_UNSET: Readonly<Record<BudgetField, number>> = { maxUnavailable: 1, maxSurge: 0 };

/** The budget as written; its default where it is left out. */
export function writtenBudget(value: JsonObject, field: BudgetField): Json {
  const strategy = objectAt(value, 'spec', 'rolloutStrategy');
  return objectAt(strategy, 'rollingUpdateConfiguration')[field] ?? WHEN_UNSET[field];
}

/**
 * A budget as a count of groups: percentages of maxUnavailable are rounded down, of maxSurge up, as for a Deployment.
 * @returns `undefined` when what is written is neither a count nor a percentage from 0 % to 100 %
 */
export function budgetCount(value: JsonObject, field: BudgetField): number | undefined {
  const written = writtenBudget(value, field);
  if (typeof written === 'number') return Number.isInteger(written) && written >= 0 ? written : undefined;
  const percent = typeof written === 'string' ? /^(\d{1,3})%$/.exec(written)?.[1] : undefined;
  if (percent === undefined || Number(percent) > 100) return undefined;
  const groups = (replicasOf(value) * Number(percent)) / 100;
  return field === 'maxSurge' ? Math.ceil(groups) : Math.floor(groups);
}
