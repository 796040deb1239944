import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

// A live object may hold anything: a field that is not what it should be counts as left out.

/** What lies at a path; undefined where a part of it is missing. */
export function fieldAt(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce((found: Json | undefined, key) => (isObject(found) ? found[key] : undefined), value);
}

/** The text at a path, else an empty one. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string {
  const found = fieldAt(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The number at a path. */
export function numberAt(value: Json | undefined, ...path: readonly string[]): number | undefined {
  const found = fieldAt(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** The objects of the list at a path, all else left out. */
export function objectsAt(value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] {
  const found = fieldAt(value, ...path);
  return isArray(found) ? found.filter(isObject) : [];
}

/** The texts of the list at a path, all else left out. */
export function textsAt(value: Json | undefined, ...path: readonly string[]): readonly string[] {
  const found = fieldAt(value, ...path);
  return isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

/** The map of texts at a path; amounts may be written as numbers. */
export function mapAt(value: Json | undefined, ...path: readonly string[]): ReadonlyMap<string, string> {
  const found = fieldAt(value, ...path);
  const entries = isObject(found) ? Object.entries(found) : [];
  return new Map(
    entries.flatMap(([key, each]): [string, string][] =>
      typeof each === 'string' || typeof each === 'number' ? [[key, `${each}`]] : [],
    ),
  );
}

/** Name of an object in its namespace. */
export function nameOf(object: JsonObject): string {
  return textAt(object, 'metadata', 'name');
}

/** Namespace of an object; empty for kinds that lie in none. */
export function namespaceOf(object: JsonObject): string {
  return textAt(object, 'metadata', 'namespace');
}

/** An object as a finding names it: `Queue training`, `Application argocd/default-llama`. */
export function titleOf(object: JsonObject): string {
  const [kind, namespace] = [textAt(object, 'kind'), namespaceOf(object)];
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${nameOf(object)}`;
}

/** One of an object's annotations, else an empty text. */
export function annotationOf(object: JsonObject, name: string): string {
  return textAt(object, 'metadata', 'annotations', name);
}
