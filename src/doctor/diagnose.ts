import type { Agent } from '../agents/agent.ts';
import type { Check, Diagnosis, EvidenceKind, Examined } from '../model/doctor.ts';
import { CAPACITY_CHECKS } from './capacity.ts';
import { MODEL_KINDS } from './models.ts';
import { POLICY_CHECKS } from './policies.ts';
import { VOLCANO_CHECKS } from './volcano.ts';

/** Everything that is looked for where any of these agents applies models, in the order in which it must be mended. */
export function checksFor(agents: readonly Agent[]): readonly Check[] {
  return [...VOLCANO_CHECKS, ...agents.flatMap(({ checks }) => checks), ...POLICY_CHECKS, ...CAPACITY_CHECKS];
}

/** The kinds of objects to read for checks, and for the models that they are about; each once. */
export function kindsFor(checks: readonly Check[]): readonly EvidenceKind[] {
  return [...new Set([...MODEL_KINDS, ...checks.flatMap(({ needs }) => needs)])];
}

/** Looks at what was read of a cluster for what costs gangs of bare pods their members, or keeps them from starting. */
export function diagnose(examined: Examined, checks: readonly Check[]): Diagnosis {
  const unchecked = checks.flatMap(({ id, needs }) => {
    const kinds = needs.filter(({ kind }) => !examined.evidence.has(kind));
    return kinds.length === 0 ? [] : [{ id, kinds }];
  });
  const skipped = new Set(unchecked.map(({ id }) => id));
  const made = checks.filter(({ id }) => !skipped.has(id));
  const findings = made.flatMap(({ id, find }) => find(examined).map((found) => ({ id, ...found })));
  return { findings, unchecked, checked: made.length };
}
