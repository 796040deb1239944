import { isArray, isObject, type Json, type JsonObject, type Path, pathText } from '../src/model/json.ts';

/**
 * Holds two sets of objects against each other, whatever their order and the order of their fields.
 * @returns the first difference in words: an object too many, too few, twice, or the field that differs
 */
export function firstDifference(expected: Iterable<Json>, found: Iterable<Json>): string | undefined {
  const wanted = new Map<string, JsonObject>();
  for (const object of expected) if (isObject(object)) wanted.set(nameOf(object), object);
  const seen = new Set<string>();
  for (const object of found) {
    if (!isObject(object)) return `an object was expected, found ${JSON.stringify(object)}`;
    const name = nameOf(object);
    const other = wanted.get(name);
    if (other === undefined) return `${name} was not expected`;
    if (seen.has(name)) return `${name} is there twice`;
    seen.add(name);
    const path = differingPath(other, object, []);
    if (path !== undefined) return `${name} differs in ${pathText(path)}`;
  }
  const missing = [...wanted.keys()].find((name) => !seen.has(name));
  return missing === undefined ? undefined : `${missing} is missing`;
}

function nameOf({ apiVersion, kind, metadata }: JsonObject): string {
  const { namespace, name } = isObject(metadata) ? metadata : {};
  return [apiVersion, kind, namespace, name].map((part) => (typeof part === 'string' ? part : '?')).join(' ');
}

function differingPath(a: Json | undefined, b: Json | undefined, path: Path): Path | undefined {
  if (isObject(a) && isObject(b))
    return firstOf(Object.keys({ ...a, ...b }), (key) => differingPath(a[key], b[key], [...path, key]));
  if (isArray(a) && isArray(b)) {
    const indices = [...(a.length > b.length ? a : b).keys()];
    return firstOf(indices, (index) => differingPath(a[index], b[index], [...path, index]));
  }
  return a === b ? undefined : path;
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => Path | undefined): Path | undefined {
  for (const item of items) {
    const path = find(item);
    if (path !== undefined) return path;
  }
  return undefined;
}
