import type { ReservedKeys } from '../../agents/reserved-keys.ts';
import { integerAt, listAt, textAt } from '../../model/fields.ts';
import { isObject, type JsonObject, type Path } from '../../model/json.ts';
import type { Location } from '../../model/problem.ts';

/** A ModelInfer under inspection: nulls dropped, types not yet trusted. */
export interface Inspected {
  readonly value: JsonObject;
  /** The location of a path in it. */
  readonly at: (...path: Path) => Location;
  /** Keys that templates may not set, as agents read them. */
  readonly reserved: ReservedKeys;
}

/** A role under inspection, with its position in `spec.template.roles`. */
export interface InspectedRole {
  readonly role: JsonObject;
  readonly index: number;
  readonly name: string;
  readonly replicas: number;
  readonly workerReplicas: number;
}

/** The roles that are objects at all, with defaults for what is missing. */
export function rolesOf(value: JsonObject): readonly InspectedRole[] {
  const roles = listAt(value, 'spec', 'template', 'roles');
  return roles.flatMap((role, index) => {
    if (!isObject(role)) return [];
    const replicas = integerAt(role, 'replicas') ?? 1;
    const workerReplicas = integerAt(role, 'workerReplicas') ?? 0;
    return [{ role, index, name: textAt(role, 'name') ?? '', replicas, workerReplicas }];
  });
}

/** Number of groups that the spec asks for. */
export function replicasOf(value: JsonObject): number {
  return integerAt(value, 'spec', 'replicas') ?? 1;
}

/** Number of pods that the spec asks for, in all groups. */
export function podCount(value: JsonObject): number {
  const perGroup = rolesOf(value).reduce(
    (sum, { replicas, workerReplicas }) => sum + replicas * (1 + workerReplicas),
    0,
  );
  return perGroup * replicasOf(value);
}
