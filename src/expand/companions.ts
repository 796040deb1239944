import { holdsData } from '../kubernetes/kinds.ts';
import { nameOf, namespaceOf, objectAt } from '../model/fields.ts';
import { inOrder, type JsonObject } from '../model/json.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates } from '../model/model.ts';

/** What agents are told of companions. */
interface CompanionMarks {
  /** Annotations of what must outlive its manifest. */
  readonly keepAnnotations: StringMap;
  /** Annotations of every companion. */
  readonly annotations: StringMap;
}

/**
 * What the cluster should hold of the manifests that people wrote beside a model: these, and those that revisions name by
 * their content, each once. What holds data is marked, so that no agent removes it with its manifest.
 * @param revisions - those whose pods there may be; where two hold one object, the later counts
 */
export function companionObjects(
  { companions }: Model,
  revisions: readonly RevisionTemplates[],
  marks: CompanionMarks,
): readonly JsonObject[] {
  const all = [...(companions ?? []), ...revisions.flatMap(({ contents }) => contents ?? [])];
  const each = new Map(all.map((object) => [keyOf(object), object]));
  return [...each.values()].map((object) => inOrder(marked(object, marks)));
}

function keyOf(object: JsonObject): string {
  return [object['apiVersion'], object['kind'], namespaceOf(object), nameOf(object)].join(' ');
}

function marked(object: JsonObject, { keepAnnotations, annotations }: CompanionMarks): JsonObject {
  const metadata = objectAt(object, 'metadata');
  // What people wrote themselves, they mean.
  const all = {
    ...annotations,
    ...(holdsData(object) ? keepAnnotations : {}),
    ...objectAt(metadata, 'annotations'),
  };
  return Object.keys(all).length === 0 ? object : { ...object, metadata: { ...metadata, annotations: all } };
}
