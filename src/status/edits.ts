import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { compareQuantities, parseQuantity } from '../model/quantity.ts';

/** Edits of one object that are told; more say no more. */
const MOST_TOLD = 5;

/** Fields that hold quantities, or maps of them: `1.5Gi` and `1536Mi` are the same. */
const QUANTITIES: ReadonlySet<string> = new Set([
  'limits',
  'requests',
  'overhead',
  'minResources',
  'sizeLimit',
  'divisor',
]);

/**
 * Where a live object says otherwise what its manifest says: `spec.containers[leader].image is "a", committed is "b"`.
 * Only what the manifest sets is looked at. Lists of named things may hold more, as admission adds volumes and tolerations.
 */
export function editsOf(manifest: JsonObject, live: JsonObject): readonly string[] {
  const found: string[] = [];
  const compared = { metadata: partOf(manifest, 'metadata'), spec: partOf(manifest, 'spec') };
  compareObjects(compared, live, { path: '', isQuantity: false, found });
  return found.slice(0, MOST_TOLD);
}

function partOf(manifest: JsonObject, part: string): JsonObject {
  const value = manifest[part];
  return isObject(value) ? value : {};
}

interface Comparison {
  readonly path: string;
  /** Whether what is compared is a quantity, or a map of them. */
  readonly isQuantity: boolean;
  readonly found: string[];
}

function compareValues(wanted: Json, live: Json | undefined, comparison: Comparison): void {
  const { path, isQuantity, found } = comparison;
  if (isObject(wanted) && isObject(live)) compareObjects(wanted, live, comparison);
  else if (isArray(wanted) && isArray(live)) compareLists(wanted, live, comparison);
  else if (
    live !== wanted &&
    !(live === undefined && isNothing(wanted)) &&
    !(isQuantity && isSameQuantity(wanted, live))
  ) {
    found.push(`${path} is ${textOf(live)}, committed is ${textOf(wanted)}`);
  }
}

function compareObjects(wanted: JsonObject, live: JsonObject, comparison: Comparison): void {
  for (const [key, value] of Object.entries(wanted)) {
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    const isQuantity = comparison.isQuantity || QUANTITIES.has(key);
    compareValues(value, there, { ...comparison, path: pathBelow(comparison.path, key), isQuantity });
  }
}

function pathBelow(path: string, key: string): string {
  if (path === '') return key;
  return /^[A-Za-z]\w*$/.test(key) ? `${path}.${key}` : `${path}[${key}]`;
}

function compareLists(wanted: readonly Json[], live: readonly Json[], comparison: Comparison): void {
  const { path, found } = comparison;
  if (!wanted.every(isObject)) {
    const isSame = wanted.length === live.length && wanted.every((value, index) => isWithin(value, live[index]));
    if (!isSame) found.push(`${path} is ${textOf(live)}, committed is ${textOf(wanted)}`);
    return;
  }
  for (const [index, value] of wanted.entries()) {
    const { name } = value;
    const namesake = typeof name === 'string' ? live.find((one) => isObject(one) && one['name'] === name) : undefined;
    const step = typeof name === 'string' ? name : index;
    if (namesake !== undefined) compareValues(value, namesake, { ...comparison, path: `${path}[${step}]` });
    else if (!live.some((one) => isWithin(value, one))) found.push(`${path}[${step}] is gone`);
  }
}

function isWithin(wanted: Json, live: Json | undefined): boolean {
  const found: string[] = [];
  compareValues(wanted, live, { path: '', isQuantity: false, found });
  return found.length === 0;
}

/** What a server leaves out when it writes an object. */
function isNothing(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.values(value).every(isNothing);
  return value === null || value === '' || value === 0 || value === false;
}

function isSameQuantity(a: Json, b: Json | undefined): boolean {
  const [first, second] = [a, b].map((value) =>
    typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined,
  );
  return first !== undefined && second !== undefined && compareQuantities(first, second) === 0;
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return 'not set';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
