import { parseInstant } from './instant.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';

// The one reader of JSON whose form is not known: of a document that a schema has still to judge, of a live object that may
// hold anything. What is not of the type that was asked for counts as left out; types are the schema's to judge.

const NOTHING: JsonObject = {};

/** The object at `key`, or an empty one where there is none: rules look at what is there and leave types to the schema. */
export function objectField(value: Json | undefined, key: string): JsonObject {
  const field = isObject(value) ? value[key] : undefined;
  return isObject(field) ? field : {};
}

/** The list at `key`, or an empty one where there is none. */
export function listField(value: Json | undefined, key: string): readonly Json[] {
  const field = isObject(value) ? value[key] : undefined;
  return isArray(field) ? field : [];
}

/** The text at `key`, or `undefined` where there is none. */
export function textField(value: Json | undefined, key: string): string | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return typeof field === 'string' ? field : undefined;
}

/** The whole number at `key`, or `undefined` where there is none. */
export function integerField(value: Json | undefined, key: string): number | undefined {
  const field = isObject(value) ? value[key] : undefined;
  return typeof field === 'number' && Number.isInteger(field) ? field : undefined;
}

/** The object that a field holds, else an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : NOTHING;
}

/** The objects of a list, all else left out. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

/** The text that a field holds, else an empty one. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a list, all else left out. */
export function textsOf(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** The number that a field holds. */
export function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The time that a field holds, in milliseconds since 1970. */
export function instantOf(value: Json | undefined): number | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined;
}

/** The elements of a list that may be missing. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

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
