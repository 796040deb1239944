import { nameOf, namespaceOf } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectPair } from './objects.ts';

/**
 * Some of the objects of both sides: those of a file, of a group, of a model, or all.
 * Objects that have their counterpart in the same part are compared at once and not held; so small parts need little
 * memory. The same iterable on both sides says that nothing in it differs: then only `kind` and `metadata` are read.
 */
export interface DiffPart {
  readonly before: Iterable<JsonObject>;
  readonly after: Iterable<JsonObject>;
}

/**
 * Pairs each object with its counterpart of the same kind, namespace and name, in whatever part that is; those without
 * one come last. No two objects of a side are of one identity.
 */
export function* pairsOf(parts: Iterable<DiffPart>): Generator<ObjectPair> {
  const gone = new Map<string, JsonObject>();
  const fresh = new Map<string, JsonObject>();
  for (const { before, after } of parts) {
    if (before === after) {
      for (const object of after) yield { before: object, after: object };
      continue;
    }
    for (const [object, counterpart] of matches(before, fresh, gone)) yield { before: object, after: counterpart };
    for (const [object, counterpart] of matches(after, gone, fresh)) yield { before: counterpart, after: object };
  }
  for (const before of gone.values()) yield { before };
  for (const after of fresh.values()) yield { after };
}

/** The objects that have a counterpart among `others`, which is taken from there; those that have none join `waiting`. */
function* matches(
  objects: Iterable<JsonObject>,
  others: Map<string, JsonObject>,
  waiting: Map<string, JsonObject>,
): Generator<readonly [object: JsonObject, counterpart: JsonObject]> {
  for (const object of objects) {
    const key = keyOf(object);
    const counterpart = others.get(key);
    if (counterpart === undefined) {
      waiting.set(key, object);
    } else {
      others.delete(key);
      yield [object, counterpart];
    }
  }
}

function keyOf(object: JsonObject): string {
  return `${object['kind']}/${namespaceOf(object)}/${nameOf(object)}`;
}
