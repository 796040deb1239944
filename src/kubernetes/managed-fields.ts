import { fieldAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** A step down into an object: a field, or the entry of a list by its name or, where it has none, its place. */
export type Step = string | { readonly item: string | number };

/**
 * Who wrote a field of a live object.
 * - `maker`: whoever applies the object, an agent most often.
 * - `{ other }`: somebody else did since, by the name that the server has of them: `kubectl-edit`.
 * - `unknown`: the object's record of writers was not read, or does not say.
 */
export type Writer = 'maker' | 'unknown' | { readonly other: string };

/**
 * Who wrote a field last, by the server's own record. The entry that owns most is the maker's; those of subresources, such as a
 * status, are the kubelet's and the schedulers'. A field that somebody removed leaves no trace: only the maker's own copy of what
 * it applied, which clients that apply keep in an annotation, still tells.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export function writerOf(object: JsonObject, path: readonly Step[]): Writer {
  const entries = objectsAt(object, 'metadata', 'managedFields').filter(
    (entry) => (textAt(entry, 'subresource') ?? '') === '',
  );
  const maker = makerAmong(entries);
  const other = entries.find((entry) => entry !== maker && owns(fieldAt(entry, 'fieldsV1'), path));
  if (other !== undefined) return { other: textAt(other, 'manager') ?? 'somebody' };
  const live = valueAt(object, path);
  const applied = lastApplied(object);
  if (applied !== undefined) {
    const before = valueAt(applied, path);
    if (before !== undefined) return JSON.stringify(before) === JSON.stringify(live) ? 'maker' : { other: 'somebody' };
  }
  return maker === undefined || live === undefined ? 'unknown' : 'maker';
}

/** One without fields is the maker's, too: whoever keeps many objects leaves the long record out. */
function makerAmong(entries: readonly JsonObject[]): JsonObject | undefined {
  const size = ({ fieldsV1 }: JsonObject): number =>
    fieldsV1 === undefined ? Number.POSITIVE_INFINITY : JSON.stringify(fieldsV1).length;
  const [first, ...others] = entries;
  return first === undefined ? undefined : others.reduce((a, b) => (size(b) > size(a) ? b : a), first);
}

/** Whether a set of fields holds a path, or something above it as a whole. */
function owns(fields: Json | undefined, path: readonly Step[]): boolean {
  if (!isObject(fields)) return false;
  const [step, ...rest] = path;
  if (step === undefined || Object.keys(fields).length === 0) return true;
  if (typeof step === 'string') return `f:${step}` in fields && owns(fields[`f:${step}`], rest);
  return Object.entries(fields).some(([key, below]) => isItem(key, step.item) && owns(below, rest));
}

function isItem(key: string, item: string | number): boolean {
  if (!key.startsWith('k:')) return false;
  const keys: Json = JSON.parse(key.slice(2));
  return typeof item === 'number' || fieldAt(keys, 'name') === item;
}

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

function lastApplied(object: JsonObject): JsonObject | undefined {
  const text = textAt(object, 'metadata', 'annotations', LAST_APPLIED);
  if (text === undefined) return undefined;
  try {
    return objectAt(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function valueAt(value: Json | undefined, [step, ...rest]: readonly Step[]): Json | undefined {
  if (step === undefined) return value;
  if (typeof step === 'string') return valueAt(fieldAt(value, step), rest);
  const items = objectsAt(value);
  const found = typeof step.item === 'number' ? items[step.item] : items.find(({ name }) => name === step.item);
  return valueAt(found, rest);
}
