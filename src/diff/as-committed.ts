import { textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

/**
 * A live object cut down to the fields that its manifest sets: what a server filled in, an admission plugin added, or the
 * scheduler decided is no difference. Elements of lists are found by their name, else by their place.
 */
export function asCommitted(live: JsonObject, manifest: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, wanted] of Object.entries(manifest)) {
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    // What a server leaves out of an object is what it holds to be empty.
    if (there !== undefined) kept[key] = valueAsCommitted(there, wanted);
    else if (isEmpty(wanted)) kept[key] = wanted;
  }
  return kept;
}

function valueAsCommitted(live: Json, wanted: Json): Json {
  if (isObject(live) && isObject(wanted)) return asCommitted(live, wanted);
  if (isArray(live) && isArray(wanted)) return listAsCommitted(live, wanted);
  return live;
}

function listAsCommitted(live: readonly Json[], wanted: readonly Json[]): readonly Json[] {
  if (!wanted.every(isObject)) return live;
  return wanted.flatMap((element, index) => {
    const there = live[placeOf(element, live, index)];
    return there === undefined ? [] : [valueAsCommitted(there, element)];
  });
}

function placeOf({ name }: JsonObject, live: readonly Json[], index: number): number {
  if (typeof name !== 'string') return index;
  return live.findIndex((one) => textAt(one, 'name') === name);
}

function isEmpty(value: Json): boolean {
  return isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
