import { integerAt, objectAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Location, Problem } from '../../model/problem.ts';
import { acceleratorAdvice } from '../advice.ts';
import { type Inspected, type InspectedRole, podTemplates, rolesOf } from './inspected.ts';
import * as say from './rule-problems.ts';

const GANG = ['spec', 'template', 'gangSchedule'] as const;

/** Rules of spec.template.gangSchedule: minimums name roles that exist and can be met, one way to name a tier. */
export function gangProblems(model: Inspected): readonly Problem[] {
  const gang = objectAt(model.value, 'spec', 'template', 'gangSchedule');
  const roles = new Map(rolesOf(model.value).map((role) => [role.name, role]));
  const minimums = objectAt(gang, 'minRoleReplicas');
  return [
    ...Object.keys(minimums).flatMap((name) => minimumProblems(model, { name, minimums, roles })),
    ...topologyProblems(model),
  ];
}

interface Minimum {
  readonly name: string;
  readonly minimums: ReturnType<typeof objectAt>;
  readonly roles: ReadonlyMap<string, InspectedRole>;
}

// MatrixInfer's webhook counts workers too: what it accepts is capped here, what it refuses is refused.
function minimumProblems({ at }: Inspected, { name, minimums, roles }: Minimum): readonly Problem[] {
  const where = at(...GANG, 'minRoleReplicas', name);
  const role = roles.get(name);
  if (role === undefined) return [say.unknownGangRole({ ...where, key: true }, name, [...roles.keys()])];
  const minimum = integerAt(minimums, name) ?? 0;
  if (minimum <= role.replicas) return [];
  const refused = minimum > role.replicas + role.workerReplicas;
  return [(refused ? say.minimumTooHigh : say.cappedMinimum)(where, minimum, role.replicas)];
}

function topologyProblems({ value, at }: Inspected): readonly Problem[] {
  const gang = objectAt(value, 'spec', 'template', 'gangSchedule');
  const topology = objectAt(gang, 'networkTopology');
  const where = at(...GANG, 'networkTopology');
  const [byNumber, byName] = [topology['highestTierAllowed'], topology['highestTierName']];
  if (byNumber !== undefined && byName !== undefined) return [say.twoTiers(where)];
  const soft = topology['mode'] === 'soft' && (byNumber !== undefined || byName !== undefined);
  return soft ? [say.softTier(where)] : [];
}

/** Warns of a gang of which no pod asks for an accelerator. */
export function gangAdvice(document: JsonObject, root: Location): readonly Problem[] {
  if (objectAt(document, 'spec', 'template')['gangSchedule'] === undefined) return [];
  return acceleratorAdvice(podTemplates(document), root, [...GANG]);
}
