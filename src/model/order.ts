import { isArray, isObject, type Json, type JsonObject } from './json.ts';

/** Keys that a Kubernetes user looks for first; all others follow in alphabetical order, as kubectl prints them. */
const FIRST = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'image', 'command', 'args', 'env'];
const RANK: ReadonlyMap<string, number> = new Map(FIRST.map((key, index) => [key, index]));

function compareKeys(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length);
  return byRank !== 0 ? byRank : a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Puts the keys of an object, at every depth, into the order in which flotilla writes them, so that the order in a
 * user's file never reaches the manifests. Lists keep their order.
 */
export function inOrder(value: JsonObject): JsonObject {
  const ordered: Record<string, Json> = {};
  for (const key of Object.keys(value).sort(compareKeys)) {
    const field = value[key];
    if (field !== undefined) ordered[key] = inOrderBelow(field);
  }
  return ordered;
}

function inOrderBelow(value: Json): Json {
  if (isArray(value)) return value.map(inOrderBelow);
  return isObject(value) ? inOrder(value) : value;
}
