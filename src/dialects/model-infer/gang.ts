import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { NetworkTopology } from '../../model/kubernetes.ts';
import type { Gang } from '../../model/model-infer.ts';

/**
 * Reads a gang's policy, as a ModelInfer or the file of a revision holds it.
 * @returns `undefined` where there is none
 */
export function gangOf(written: Json | undefined): Gang | undefined {
  if (!isObject(written)) return undefined;
  const minimums = Object.entries(objectAt(written, 'minRoleReplicas'));
  const minRoleReplicas = Object.fromEntries(
    minimums.flatMap(([role, minimum]) => (typeof minimum === 'number' ? [[role, minimum]] : [])),
  );
  const topology = written['networkTopology'];
  return isObject(topology) ? { minRoleReplicas, networkTopology: topologyOf(topology) } : { minRoleReplicas };
}

// The defaults are those of MatrixInfer's CRD.
function topologyOf(written: JsonObject): NetworkTopology {
  const mode = written['mode'] === 'soft' ? 'soft' : 'hard';
  const highestTierName = textAt(written, 'highestTierName');
  if (highestTierName !== undefined) return { highestTierName, mode };
  return { highestTierAllowed: integerAt(written, 'highestTierAllowed') ?? 1, mode };
}
