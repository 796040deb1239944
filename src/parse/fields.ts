import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

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
