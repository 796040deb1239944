import type { Agent } from '../agents/agent.ts';
import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import type { Check, Diagnosis, DoctorModel, Evidence, EvidenceKind, Examined } from '../model/doctor.ts';
import { namespaceOf, objectAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { namespacedName } from '../model/names.ts';
import { type Owner, ownerOf, type Vocabulary } from '../model/vocabulary.ts';
import { CAPACITY_CHECKS } from './capacity.ts';
import { POLICY_CHECKS } from './policies.ts';
import { gangFormsOf, VOLCANO_CHECKS } from './volcano.ts';

/**
 * All checks of the doctor where any of these agents applies models, in the order in which their findings must be
 * mended.
 */
export function checksFor(agents: readonly Agent[]): readonly Check[] {
  return [...VOLCANO_CHECKS, ...agents.flatMap(({ checks }) => checks), ...POLICY_CHECKS, ...CAPACITY_CHECKS];
}

/** Kinds of which the doctor reads the models' own objects, and no others: a cluster may hold very many. */
export const MODEL_KINDS: readonly EvidenceKind[] = [POD_GROUP, POD];

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
  return { findings, unchecked, checked: made.length, gangForms: gangFormsOf(examined) };
}

/**
 * The models that a cluster's own pods and PodGroups tell of, where there is no checkout to ask.
 * @param dialects - those whose models there may be
 */
export function modelsInCluster(evidence: Evidence, dialects: readonly Vocabulary[]): readonly DoctorModel[] {
  const byModel = new Map<string, { readonly owner: Owner<Vocabulary>; readonly objects: JsonObject[] }>();
  for (const object of MODEL_KINDS.flatMap(({ kind }) => evidence.get(kind) ?? [])) {
    const owner = ownerOf(objectAt(object, 'metadata', 'labels'), dialects);
    if (owner === undefined) continue;
    const key = namespacedName({ namespace: namespaceOf(object), name: owner.name });
    const known = byModel.get(key);
    if (known === undefined) byModel.set(key, { owner, objects: [object] });
    else known.objects.push(object);
  }
  return [...byModel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { owner, objects }]) => modelOf(owner, objects));
}

function modelOf({ name, dialect }: Owner<Vocabulary>, objects: readonly JsonObject[]): DoctorModel {
  const [first = {}] = objects;
  const groupOf = (object: JsonObject): string =>
    textAt(object, 'metadata', 'labels', dialect.keys.labels.groupName) ?? '';
  const groups = [...new Set(objects.map(groupOf))];
  const ofFirst = objects.filter((object) => groupOf(object) === groups[0]);
  return {
    dialect,
    namespace: namespaceOf(first),
    name,
    groups: groups.length,
    podGroup: ofFirst.find((object) => textAt(object, 'kind') === 'PodGroup'),
    pods: ofFirst.filter((object) => textAt(object, 'kind') === 'Pod'),
  };
}
