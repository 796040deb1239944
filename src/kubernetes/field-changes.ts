import type { FieldChange } from '../model/diff.ts';
import { objectAt, textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { effective, fieldName, isAbsent, isSameAmount, withImpliedRequests } from './defaults.ts';

/** What tells the elements of a list apart, so that one that is added or moved does not make all others look changed. */
const ELEMENT_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  volumes: 'name',
  imagePullSecrets: 'name',
  resourceClaims: 'name',
  claims: 'name',
  schedulingGates: 'name',
  volumeMounts: 'mountPath',
  hostAliases: 'ip',
};

interface Both<T> {
  readonly before: T;
  readonly after: T;
}

interface Walk {
  readonly podSpecs: Both<JsonObject>;
  readonly path: (string | number)[];
  /** Names of the list elements that the path goes through. */
  readonly names: string[];
  readonly found: FieldChange[];
}

/**
 * Finds the fields in which two states of an object differ for the API server: defaults written out, other spellings of
 * a quantity and null or empty lists for absent fields are no difference.
 * @param at - path of the two values in their objects
 * @returns the innermost fields that differ, in the order of the first object's keys
 */
export function fieldChanges(before: Json | undefined, after: Json | undefined, at: Path): readonly FieldChange[] {
  const podSpecs = { before: objectAt(before), after: objectAt(after) };
  const walk = { podSpecs, path: [...at], names: [], found: [] };
  compareField(walk, { before, after }, podSpecs);
  return walk.found;
}

/** Whether two values are the same to the API server, whatever their spelling. */
export function isSame(before: Json | undefined, after: Json | undefined, at: Path): boolean {
  return fieldChanges(before, after, at).length === 0;
}

function compareField(walk: Walk, written: Both<Json | undefined>, owners: Both<JsonObject>): void {
  if (written.before === written.after) return;
  const name = fieldName(walk.path);
  // What the server made of neither is no change of the manifest: it stays as it is when the manifest is applied.
  if (isAbsent(written.before, name) && isAbsent(written.after, name)) return;
  const { podSpecs } = walk;
  const before = effective(written.before, name, { owner: owners.before, podSpec: podSpecs.before });
  const after = effective(written.after, name, { owner: owners.after, podSpec: podSpecs.after });
  if (isList(before) && isList(after)) compareLists(walk, { before: before ?? [], after: after ?? [] });
  else if (isObject(before) && isObject(after)) compareObjects(walk, { before, after });
  else if (before !== after && !isSameAmount(before, after, name)) note(walk, written);
}

/** Whether a value is a list or absent, which the API server does not tell from an empty one. */
function isList(value: Json | undefined): value is readonly Json[] | undefined {
  return value === undefined || isArray(value);
}

function compareObjects(walk: Walk, written: Both<JsonObject>): void {
  const both = walk.path.at(-1) === 'resources' ? withRequests(walk, written) : written;
  for (const key in both.before) compareKey(walk, both, key);
  for (const key in both.after) if (!Object.hasOwn(both.before, key)) compareKey(walk, both, key);
}

function compareKey(walk: Walk, owners: Both<JsonObject>, key: string): void {
  const before = own(owners.before, key);
  const after = own(owners.after, key);
  if (before === after) return;
  walk.path.push(key);
  compareField(walk, { before, after }, owners);
  walk.path.pop();
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function withRequests(walk: Walk, both: Both<JsonObject>): Both<JsonObject> {
  if (fieldName(walk.path).parent !== 'containers') return both;
  return {
    before: withImpliedRequests(both.before, both.after),
    after: withImpliedRequests(both.after, both.before),
  };
}

function compareLists(walk: Walk, lists: Both<readonly Json[]>): void {
  const key = ELEMENT_KEYS[fieldName(walk.path).field];
  const names = key === undefined ? undefined : namesOfBoth(lists, key);
  if (names !== undefined) {
    compareNamed(walk, lists, names);
  } else if (lists.before.length !== lists.after.length) {
    note(walk, lists);
  } else {
    for (const [index, after] of lists.after.entries()) {
      compareElement(walk, { before: lists.before[index], after }, { index, name: nameOf(after, key) });
    }
  }
}

/** The names by which to compare two lists; `undefined` where elements are to be compared by their places. */
function namesOfBoth(lists: Both<readonly Json[]>, key: string): Both<readonly string[]> | undefined {
  const { before, after } = lists;
  const hasSameOrder = after.every((element, index) => nameOf(element, key) === nameOf(before[index], key));
  if (hasSameOrder && before.length === after.length) return undefined;
  const names = { before: namesIn(before, key), after: namesIn(after, key) };
  return names.before === undefined || names.after === undefined
    ? undefined
    : { before: names.before, after: names.after };
}

function nameOf(element: Json | undefined, key: string | undefined): string | undefined {
  return key === undefined ? undefined : textAt(element, key);
}

/** The elements' names; `undefined` when one has none, or two have the same. */
function namesIn(list: readonly Json[], key: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const element of list) {
    const name = nameOf(element, key);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return new Set(names).size === names.length ? names : undefined;
}

function compareNamed(walk: Walk, lists: Both<readonly Json[]>, names: Both<readonly string[]>): void {
  const placesBefore = new Map(names.before.map((name, index) => [name, index]));
  const placesAfter = new Map(names.after.map((name, index) => [name, index]));
  const kept = names.after.filter((name) => placesBefore.has(name));
  const wasInOrder = names.before.filter((name) => placesAfter.has(name)).every((name, index) => kept[index] === name);
  if (!wasInOrder) note(walk, names);
  // An element in the place of one that is gone was renamed.
  const isRenamed = (index: number) =>
    isMissing(placesAfter, names.before[index]) && isMissing(placesBefore, names.after[index]);
  for (const [index, name] of names.after.entries()) {
    const place = placesBefore.get(name) ?? (isRenamed(index) ? index : undefined);
    const before = place === undefined ? undefined : lists.before[place];
    compareElement(walk, { before, after: lists.after[index] }, { index, name });
  }
  for (const [index, name] of names.before.entries()) {
    const isGone = !placesAfter.has(name) && !isRenamed(index);
    if (isGone) compareElement(walk, { before: lists.before[index], after: undefined }, { index, name });
  }
}

function isMissing(places: ReadonlyMap<string, number>, name: string | undefined): boolean {
  return name !== undefined && !places.has(name);
}

interface Place {
  readonly index: number;
  readonly name: string | undefined;
}

// An element has no defaults: it is there, or it is not.
function compareElement(walk: Walk, both: Both<Json | undefined>, { index, name }: Place): void {
  const { before, after } = both;
  if (before === after) return;
  walk.path.push(index);
  if (name !== undefined) walk.names.push(name);
  if (isObject(before) && isObject(after)) compareObjects(walk, { before, after });
  else if (JSON.stringify(before) !== JSON.stringify(after)) note(walk, both);
  if (name !== undefined) walk.names.pop();
  walk.path.pop();
}

function note({ path, names, found }: Walk, { before, after }: Both<Json | undefined>): void {
  const of = names.at(-1);
  found.push({
    path: [...path],
    ...(of === undefined ? {} : { of }),
    ...(isNothing(before) ? {} : { before }),
    ...(isNothing(after) ? {} : { after }),
  });
}

function isNothing(value: Json | undefined): value is undefined | null {
  return value === undefined || value === null || (isArray(value) && value.length === 0);
}
