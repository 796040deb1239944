import { instantText } from '../../model/instant.ts';
import type { Condition, GroupStatus, ModelStatus } from '../../model/status.ts';

/** All that is known of each model, as a JSON array; `status` has upstream's names, times are RFC 3339. */
export function statusJson(models: readonly ModelStatus[]): string {
  return `${JSON.stringify(models.map(modelJson), null, 2)}\n`;
}

function modelJson({ figures, conditions, groups, ...model }: ModelStatus): object {
  const { name, namespace, target, wantedGroups, ...findings } = model;
  const status = { ...figures, conditions: conditions.map(conditionJson) };
  return { name, namespace, target, wantedGroups, status, groups: groups.map(groupJson), ...findings };
}

function conditionJson({ since, ...condition }: Condition): object {
  return { ...condition, ...(since === undefined ? {} : { lastTransitionTime: instantText(since) }) };
}

// A model's drift holds that of its groups.
function groupJson({ since, drift: _, ...group }: GroupStatus): object {
  return { ...group, ...(since === undefined ? {} : { since: instantText(since) }) };
}
