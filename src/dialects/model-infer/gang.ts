import { tierOf } from '../../kubernetes/tiers.ts';
import type { Json } from '../../model/json.ts';
import type { Gang } from '../../model/model.ts';
import { gangFrom } from '../../model/templates.ts';

/**
 * Reads spec.template.gangSchedule, with the defaults of MatrixInfer's CRD: without a tier it is the lowest.
 * @returns `undefined` where there is none
 */
export function gangOf(written: Json | undefined): Gang | undefined {
  const gang = gangFrom(written);
  const topology = gang?.networkTopology;
  if (gang === undefined || topology === undefined) return gang;
  return { ...gang, networkTopology: { ...tierOf(topology), mode: topology.mode } };
}
