import type { Json, Path } from '../model/json.ts';

/** Where a value was written: a text, as problems call it, and an offset in it, in UTF-16 units. */
export interface Place {
  readonly source: string;
  readonly offset: number;
}

/** A text, number, boolean or null that knows where it was written. */
export interface PlacedScalar {
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

/**
 * A JSON value that knows where each of its parts was written. Aliases and merge keys of YAML are resolved: an alias
 * stands where it was written, what is inside of it where the value that it repeats was, and both share their parts.
 * A value never changes: a change makes a new one around it.
 */
export type Placed = PlacedScalar | PlacedList | PlacedMap;

/** A placed value as plain JSON, without its places. */
export function plainValue(placed: Placed): Json {
  if (placed.kind === 'scalar') return placed.value;
  if (placed.kind === 'list') return placed.items.map(plainValue);
  const value: Record<string, Json> = {};
  for (const [name, field] of placed.fields) value[name] = plainValue(field.value);
  return value;
}

/** The value at a path; `undefined` where the path leads to nothing. */
export function valueAt(root: Placed | undefined, path: Path): Placed | undefined {
  return path.reduce<Placed | undefined>((around, step) => childOf(around, step), root);
}

/** Where the value at a path was written, or the nearest value around it; its field's name where `key` says so. */
export function placeAt(root: Placed, path: Path, key = false): Place {
  let inner = root;
  for (const [depth, step] of path.entries()) {
    const next = childOf(inner, step);
    if (next === undefined) return inner.at;
    const field = inner.kind === 'map' ? inner.fields.get(String(step)) : undefined;
    if (key && depth === path.length - 1) return field?.key ?? next.at;
    inner = next;
  }
  return inner.at;
}

function childOf(around: Placed | undefined, step: Path[number]): Placed | undefined {
  return around?.kind === 'list' ? around.items[Number(step)] : fieldOf(around, String(step));
}

/** The value of a field; `undefined` where there is none, or no object. */
export function fieldOf(placed: Placed | undefined, name: string): Placed | undefined {
  return placed?.kind === 'map' ? placed.fields.get(name)?.value : undefined;
}

/** The text of a field; `undefined` where there is none. */
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
export function changedAt(root: Placed, path: Path, change: (found: Placed) => Placed): Placed {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  if (root.kind === 'list') {
    const isMeant = (index: number): boolean => step === '*' || step === index;
    return { ...root, items: root.items.map((item, index) => (isMeant(index) ? changedAt(item, rest, change) : item)) };
  }
  const field = root.kind === 'map' && typeof step === 'string' ? root.fields.get(step) : undefined;
  if (root.kind !== 'map' || typeof step !== 'string' || field === undefined) return root;
  return withField(root, step, { ...field, value: changedAt(field.value, rest, change) });
}

/** How large a value is, when parts that stand in several places are written out in each of them. */
export interface Size {
  /** Number of values; a long text counts as several. */
  readonly values: number;
  /** Most lists and objects inside of one another. */
  readonly depth: number;
}

/** A text counts as one value more for this many characters, so that a long one that is repeated is counted too. */
const CHARACTERS_PER_VALUE = 32;

/**
 * Makes a measure of values that looks at each part once, however often it is repeated, and remembers it from one call
 * to the next.
 * @param mostDepth - how deep it looks; of a value that is deeper it says only that
 */
export function sizer(mostDepth: number): (placed: Placed) => Size {
  const known = new Map<PlacedList['items'] | PlacedMap['fields'], Size>();
  const sizeOf = (placed: Placed, level: number): Size => {
    if (placed.kind === 'scalar') {
      const length = typeof placed.value === 'string' ? placed.value.length : 0;
      return { values: 1 + Math.floor(length / CHARACTERS_PER_VALUE), depth: 0 };
    }
    // An alias shares what is inside of the value that it repeats.
    const inside = placed.kind === 'list' ? placed.items : placed.fields;
    const before = known.get(inside);
    if (before !== undefined) return before;
    let [values, depth] = [1, 0];
    if (level <= mostDepth) {
      for (const inner of innerOf(placed)) {
        const size = sizeOf(inner, level + 1);
        values += size.values;
        depth = Math.max(depth, size.depth);
      }
    }
    const size = { values, depth: depth + 1 };
    known.set(inside, size);
    return size;
  };
  return (placed) => sizeOf(placed, 0);
}

function* innerOf(placed: PlacedList | PlacedMap): Iterable<Placed> {
  if (placed.kind === 'list') yield* placed.items;
  else for (const { value } of placed.fields.values()) yield value;
}
