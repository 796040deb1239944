import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

/** Elements of lists that hold no objects, for those that hold nothing but nulls. */
const EMPTY: ReadonlyMap<string, Json> = new Map([
  ...[
    'accessModes',
    'add',
    'agents',
    'apps',
    'args',
    'command',
    'drop',
    'hostnames',
    'matchLabelKeys',
    'mismatchLabelKeys',
    'monitors',
    'nameservers',
    'namespaces',
    'portals',
    'searches',
    'values',
  ].map((key): [string, Json] => [key, '']),
  ['supplementalGroups', 0],
]);

/**
 * Drops the nulls of a value, at every depth, as the API server reads them: a null field is a field left out; a null
 * element of a list becomes the empty value of its kind (`''`, `0`, `false` or `{}`, as its neighbours are).
 * @returns the value itself, and its own parts, where there is nothing to drop
 */
export function withoutNulls(value: JsonObject): JsonObject;
export function withoutNulls(value: Json): Json;
export function withoutNulls(value: Json): Json {
  return cleaned(value, '');
}

function cleaned(value: Json, key: string): Json {
  if (isArray(value)) return cleanedList(value, key);
  return isObject(value) ? cleanedObject(value) : value;
}

function cleanedObject(value: JsonObject): JsonObject {
  let changed = false;
  const rest: [string, Json][] = [];
  for (const [key, field] of Object.entries(value)) {
    const next = cleaned(field, key);
    changed ||= next === null || next !== field;
    if (next !== null) rest.push([key, next]);
  }
  return changed ? Object.fromEntries(rest) : value;
}

function cleanedList(list: readonly Json[], key: string): readonly Json[] {
  let changed = false;
  const elements = list.map((element) => {
    const next = element === null ? emptyElement(list, key) : cleaned(element, key);
    changed ||= next !== element;
    return next;
  });
  return changed ? elements : list;
}

function emptyElement(list: readonly Json[], key: string): Json {
  const neighbour = list.find((element) => element !== null);
  switch (typeof neighbour) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return neighbour === undefined ? (EMPTY.get(key) ?? {}) : {};
  }
}
