import { textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { RoleBudget } from '../../model/model.ts';
import { countOf, replicasOf, rolesOf, writtenCount } from '../roles.ts';

/** The scheduler that knows gangs, and the one meant where a ModelServing names none. */
export const GANG_SCHEDULER = 'volcano';

/** The scheduler of every pod; an empty name stays empty, as Kthena leaves it. */
export function schedulerOf(spec: JsonObject): string {
  return textAt(spec, 'schedulerName') ?? GANG_SCHEDULER;
}

/** Whether a rollout replaces role replicas inside the groups, rather than whole groups. */
export function isByRole(value: JsonObject): boolean {
  return textAt(value, 'spec', 'rolloutStrategy', 'type') === 'RoleRollingUpdate';
}

/** Groups that may be out of service at once; `undefined` when what is written is no count. Percentages round down. */
export function maxUnavailable(value: JsonObject): number | undefined {
  return countOf(writtenCount(value, 'maxUnavailable') ?? 1, replicasOf(value), 'down');
}

/** Floor below which groups keep their revision; `undefined` when what is written is no count. Percentages round up. */
export function partition(value: JsonObject): number | undefined {
  return countOf(writtenCount(value, 'partition') ?? 0, replicasOf(value), 'up');
}

/**
 * What a rollout may touch of each role, in each group at once: of maxUnavailable a percentage of its replicas rounds down,
 * of partition up.
 */
export function roleBudgets(value: JsonObject): Readonly<Record<string, RoleBudget>> {
  const budgets = rolesOf(value).map(({ role, name, replicas }): [string, RoleBudget] => {
    const most = countOf(role['maxUnavailable'] ?? 1, replicas, 'down') ?? 1;
    const floor = countOf(role['partition'] ?? 0, replicas, 'up') ?? 0;
    return [name, { maxUnavailable: Math.max(1, most), partition: Math.min(floor, replicas) }];
  });
  return Object.fromEntries(budgets);
}
