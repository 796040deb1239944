import { AGENTS } from '../agents/registry.ts';
import type { Check, Diagnosis, DoctorModel, Evidence } from '../model/doctor.ts';
import { CAPACITY_CHECKS } from './capacity.ts';
import { POLICY_CHECKS } from './policies.ts';
import { VOLCANO_CHECKS } from './volcano.ts';

/** Everything that is looked for, in the order in which it must be mended. */
const CHECKS: readonly Check[] = [
  ...VOLCANO_CHECKS,
  ...AGENTS.flatMap(({ checks }) => checks),
  ...POLICY_CHECKS,
  ...CAPACITY_CHECKS,
];

/** Names of all checks, in order; docs/doctor.md has a row of each. */
export const CHECK_IDS: readonly string[] = CHECKS.map(({ id }) => id);

/** Looks at what was read of a cluster for what costs gangs of bare pods their members, or keeps them from starting. */
export function diagnose(evidence: Evidence, models: readonly DoctorModel[]): Diagnosis {
  const examined = { evidence, models };
  const unchecked = CHECKS.flatMap(({ id, needs }) => {
    const kinds = needs.filter((kind) => !evidence.has(kind));
    return kinds.length === 0 ? [] : [{ id, kinds }];
  });
  const skipped = new Set(unchecked.map(({ id }) => id));
  const made = CHECKS.filter(({ id }) => !skipped.has(id));
  const findings = made.flatMap(({ id, find }) => find(examined).map((found) => ({ id, ...found })));
  return { findings, unchecked, checked: made.length };
}
