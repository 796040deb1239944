import type { Json, Path } from '../model/json.ts';
import { isMergeKey, keyText, type MapNode, mergedMaps, type SourceNode } from './source-tree.ts';

/** Where a value was written: a text, as problems call it, and an offset in it, in UTF-16 units. */
export interface Place {
  readonly source: string;
  readonly offset: number;
}

/** A text, number, boolean or null that knows where it was written. */
interface PlacedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly at: Place;
}

/** A list, the elements of which may have been written in several texts. */
export interface PlacedList {
  readonly kind: 'list';
  readonly items: readonly Placed[];
  readonly at: Place;
}

/** A field's value, and where its name was written. */
export interface PlacedField {
  readonly key: Place;
  readonly value: Placed;
}

/** An object, the fields of which may have been written in several texts. */
export interface PlacedMap {
  readonly kind: 'map';
  readonly fields: ReadonlyMap<string, PlacedField>;
  readonly at: Place;
}

/** A JSON value that knows where each of its parts was written. Never changed: a change makes a new one around it. */
export type Placed = PlacedScalar | PlacedList | PlacedMap;

/** A value of one text, with aliases and merge keys written out. The text must have been read without problems. */
export function placedOf(node: SourceNode, source: string): Placed {
  const at = { source, offset: node.start };
  switch (node.kind) {
    case 'alias':
      return node.target === undefined ? { kind: 'scalar', value: null, at } : placedOf(node.target, source);
    case 'list':
      return { kind: 'list', items: node.items.map((item) => placedOf(item, source)), at };
    case 'map':
      return { kind: 'map', fields: fieldsOf(node, source), at };
    default:
      return { kind: 'scalar', value: node.value, at };
  }
}

// What is written out wins over what a merge key brings, the first mapping over those after it.
function fieldsOf(map: MapNode, source: string): ReadonlyMap<string, PlacedField> {
  const fields = new Map<string, PlacedField>();
  for (const { key, value } of map.entries) {
    const name = keyText(key);
    if (isMergeKey(key) || name === undefined) continue;
    fields.set(name, { key: { source, offset: key.start }, value: placedOf(value, source) });
  }
  for (const { key, value } of map.entries) {
    const merged = isMergeKey(key) ? (mergedMaps(value) ?? []) : [];
    for (const [name, field] of merged.flatMap((other) => [...fieldsOf(other, source)])) {
      if (!fields.has(name)) fields.set(name, field);
    }
  }
  return fields;
}

/** The value without its places. */
export function plainValue(placed: Placed): Json {
  if (placed.kind === 'scalar') return placed.value;
  if (placed.kind === 'list') return placed.items.map(plainValue);
  return Object.fromEntries([...placed.fields].map(([name, { value }]) => [name, plainValue(value)]));
}

/** Where the value at a path was written, or the nearest value around it; its field's name where `key` says so. */
export function placeAt(root: Placed, path: Path, key = false): Place {
  let inner = root;
  for (const [depth, step] of path.entries()) {
    const field = inner.kind === 'map' ? inner.fields.get(String(step)) : undefined;
    const next = inner.kind === 'list' ? inner.items[Number(step)] : field?.value;
    if (next === undefined) return inner.at;
    if (key && depth === path.length - 1) return field?.key ?? next.at;
    inner = next;
  }
  return inner.at;
}

/** The value of a field; undefined where there is none, or no object. */
export function fieldOf(placed: Placed | undefined, name: string): Placed | undefined {
  return placed?.kind === 'map' ? placed.fields.get(name)?.value : undefined;
}

/** The text of a field; undefined where there is none. */
export function textOf(placed: Placed | undefined, name: string): string | undefined {
  const field = fieldOf(placed, name);
  return field?.kind === 'scalar' && typeof field.value === 'string' ? field.value : undefined;
}

/** An object with one field more, or with another value of it. */
export function withField(map: PlacedMap, name: string, field: PlacedField): PlacedMap {
  return { ...map, fields: new Map([...map.fields, [name, field]]) };
}

/** An object without a field. */
export function withoutField(map: PlacedMap, name: string): PlacedMap {
  return { ...map, fields: new Map([...map.fields].filter(([other]) => other !== name)) };
}

/**
 * Changes every value that a path leads to; `*` stands for each element of a list. Where the path leads nowhere, nothing
 * changes.
 */
export function changedAt(root: Placed, path: readonly string[], change: (found: Placed) => Placed): Placed {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  if (step === '*') {
    return root.kind === 'list' ? { ...root, items: root.items.map((item) => changedAt(item, rest, change)) } : root;
  }
  const field = root.kind === 'map' ? root.fields.get(step) : undefined;
  if (root.kind !== 'map' || field === undefined) return root;
  return withField(root, step, { ...field, value: changedAt(field.value, rest, change) });
}

/** Whether a value is larger or deeper than these limits once parts that stand in several places are written out. */
export function exceeds(placed: Placed, limits: { readonly values: number; readonly depth: number }): boolean {
  const weights = new Map<Placed, { readonly weight: number; readonly height: number }>();
  const weigh = (each: Placed, depth: number): { readonly weight: number; readonly height: number } => {
    const known = weights.get(each);
    if (known !== undefined) return known;
    if (depth > limits.depth) return { weight: 1, height: limits.depth + 1 };
    const inner = innerOf(each).map((value) => weigh(value, depth + 1));
    const weight = inner.reduce((sum, one) => sum + one.weight, 1);
    const weighed = { weight, height: 1 + inner.reduce((most, one) => Math.max(most, one.height), 0) };
    weights.set(each, weighed);
    return weighed;
  };
  const { weight, height } = weigh(placed, 1);
  return weight > limits.values || height > limits.depth;
}

function innerOf(placed: Placed): readonly Placed[] {
  if (placed.kind === 'list') return placed.items;
  return placed.kind === 'map' ? [...placed.fields.values()].map(({ value }) => value) : [];
}
