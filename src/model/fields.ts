import { parseInstant } from './instant.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';

// The one reader of JSON whose form is not known: a document that a schema has still to judge, or a live object that may
// hold anything. Each function takes a value and the keys that lead from there to a part of it; without keys it reads the
// value itself. What is missing and what is of another type are the same to it: types are the schema's to judge.

const NO_FIELDS: JsonObject = {};
const NO_ELEMENTS: readonly Json[] = [];

/** Whatever lies at a path; `undefined` where a part of the path is missing. */
export function fieldAt(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let found = value;
  for (const key of path) found = isObject(found) ? found[key] : undefined;
  return found;
}

/** The object at a path; one without fields where there is none. */
export function objectAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  const found = fieldAt(value, ...path);
  return isObject(found) ? found : NO_FIELDS;
}

/** The list at a path; one without elements where there is none. */
export function listAt(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const found = fieldAt(value, ...path);
  return isArray(found) ? found : NO_ELEMENTS;
}

/** The objects of the list at a path; its other elements are left out. */
export function objectsAt(value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] {
  return listAt(value, ...path).filter(isObject);
}

/** The texts of the list at a path; its other elements are left out. */
export function textsAt(value: Json | undefined, ...path: readonly string[]): readonly string[] {
  return listAt(value, ...path).filter((each) => typeof each === 'string');
}

/** The text at a path; `undefined` where there is none. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The number at a path; `undefined` where there is none. */
export function numberAt(value: Json | undefined, ...path: readonly string[]): number | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** The whole number at a path; `undefined` where there is none. */
export function integerAt(value: Json | undefined, ...path: readonly string[]): number | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'number' && Number.isInteger(found) ? found : undefined;
}

/** The time at a path, in milliseconds since 1970; `undefined` where no time is written as Kubernetes writes it. */
export function instantAt(value: Json | undefined, ...path: readonly string[]): number | undefined {
  const found = textAt(value, ...path);
  return found === undefined ? undefined : parseInstant(found);
}

/** The texts of the object at a path, by key; numbers count as texts, as amounts may be written as either. */
export function mapAt(value: Json | undefined, ...path: readonly string[]): ReadonlyMap<string, string> {
  const entries = Object.entries(objectAt(value, ...path));
  return new Map(
    entries.flatMap(([key, each]): [string, string][] =>
      typeof each === 'string' || typeof each === 'number' ? [[key, `${each}`]] : [],
    ),
  );
}

/** The name of an object; the empty text where it has none. */
export function nameOf(object: JsonObject): string {
  return textAt(object, 'metadata', 'name') ?? '';
}

/** The namespace of an object; the empty text for kinds that lie in none. */
export function namespaceOf(object: JsonObject): string {
  return textAt(object, 'metadata', 'namespace') ?? '';
}

/** An object as a finding names it: `Queue training`, `Application argocd/default-llama`. */
export function titleOf(object: JsonObject): string {
  const [kind, namespace] = [textAt(object, 'kind') ?? '', namespaceOf(object)];
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${nameOf(object)}`;
}

/** One of an object's annotations; the empty text where it has none of that name. */
export function annotationOf(object: JsonObject, name: string): string {
  return textAt(object, 'metadata', 'annotations', name) ?? '';
}
