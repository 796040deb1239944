import { parseInstant } from '../model/instant.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

// A live object may hold anything: a field that is not what it should be counts as left out.

const NOTHING: JsonObject = {};

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
