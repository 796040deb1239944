import { compareQuantities, parseQuantity } from '../kubernetes/quantity.ts';
import { objectAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';

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
  if (isWithin(objectAt(manifest, 'metadata'), live['metadata']) && isWithin(objectAt(manifest, 'spec'), live['spec']))
    return [];
  const found: string[] = [];
  const compared = { metadata: objectAt(manifest, 'metadata'), spec: objectAt(manifest, 'spec') };
  compareObjects(compared, live, { path: '', isQuantity: false, found });
  return found.slice(0, MOST_TOLD);
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
  else if (!isSame(wanted, live, isQuantity)) {
    found.push(`${path} is ${textOf(live)}, committed is ${textOf(wanted)}`);
  }
}

function isSame(wanted: Json, live: Json | undefined, isQuantity: boolean): boolean {
  if (wanted === live) return true;
  return (live === undefined && isNothing(wanted)) || (isQuantity && isSameQuantity(wanted, live));
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
    if (!isListWithin(wanted, live)) found.push(`${path} is ${textOf(live)}, committed is ${textOf(wanted)}`);
    return;
  }
  for (const [index, value] of wanted.entries()) {
    const namesake = namesakeOf(value, live, index);
    const step = typeof value['name'] === 'string' ? value['name'] : index;
    if (namesake !== undefined) compareValues(value, namesake, { ...comparison, path: `${path}[${step}]` });
    else if (!live.some((one) => isWithin(value, one))) found.push(`${path}[${step}] is gone`);
  }
}

/** The entry of its name, which most often stands at its place. */
function namesakeOf({ name }: JsonObject, live: readonly Json[], index: number): JsonObject | undefined {
  if (typeof name !== 'string') return undefined;
  const likely = live[index];
  if (isObject(likely) && likely['name'] === name) return likely;
  return live.find((one): one is JsonObject => isObject(one) && one['name'] === name);
}

/** Whether a live value says all that is wanted; almost always it does, and no path has to be written down. */
function isWithin(wanted: Json, live: Json | undefined, isQuantity = false): boolean {
  if (isObject(wanted) && isObject(live)) return isObjectWithin(wanted, live, isQuantity);
  if (isArray(wanted) && isArray(live)) return isListWithin(wanted, live);
  return isSame(wanted, live, isQuantity);
}

function isObjectWithin(wanted: JsonObject, live: JsonObject, isQuantity: boolean): boolean {
  for (const key of Object.keys(wanted)) {
    const value = wanted[key] ?? null;
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    if (value !== there && !isWithin(value, there, isQuantity || QUANTITIES.has(key))) return false;
  }
  return true;
}

function isListWithin(wanted: readonly Json[], live: readonly Json[]): boolean {
  if (!wanted.every(isObject)) {
    return wanted.length === live.length && wanted.every((value, index) => isWithin(value, live[index]));
  }
  return wanted.every((value, index) => {
    const namesake = namesakeOf(value, live, index);
    return namesake === undefined ? live.some((one) => isWithin(value, one)) : isWithin(value, namesake);
  });
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
