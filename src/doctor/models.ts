import { POD, POD_GROUP } from '../kubernetes/kinds.ts';
import type { DoctorModel, Evidence, EvidenceKind } from '../model/doctor.ts';
import { nameOf, namespaceOf, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { LABEL, namespacedName } from '../model/names.ts';

/** Kinds of which the doctor reads the models' own objects, and no others: a cluster may hold very many. */
export const MODEL_KINDS: readonly EvidenceKind[] = [POD_GROUP, POD];

/** The models that a cluster's own pods and PodGroups tell of, where there is no checkout to ask. */
export function modelsInCluster(evidence: Evidence): readonly DoctorModel[] {
  const byModel = new Map<string, JsonObject[]>();
  for (const object of MODEL_KINDS.flatMap(({ kind }) => evidence.get(kind) ?? [])) {
    const name = textAt(object, 'metadata', 'labels', LABEL.name) ?? '';
    if (name === '') continue;
    const key = namespacedName({ namespace: namespaceOf(object), name });
    byModel.set(key, [...(byModel.get(key) ?? []), object]);
  }
  return [...byModel].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, objects]) => modelOf(objects));
}

function modelOf(objects: readonly JsonObject[]): DoctorModel {
  const [first = {}] = objects;
  const groupOf = (object: JsonObject): string => textAt(object, 'metadata', 'labels', LABEL.groupName) ?? '';
  const groups = [...new Set(objects.map(groupOf))];
  const ofFirst = objects.filter((object) => groupOf(object) === groups[0]);
  return {
    namespace: namespaceOf(first),
    name: textAt(first, 'metadata', 'labels', LABEL.name) ?? '',
    groups: groups.length,
    podGroup: ofFirst.find((object) => (textAt(object, 'kind') ?? '') === 'PodGroup' && nameOf(object) === groups[0]),
    pods: ofFirst.filter((object) => (textAt(object, 'kind') ?? '') === 'Pod'),
  };
}
