import { fieldChanges } from '../kubernetes/field-changes.ts';
import { holdsData } from '../kubernetes/kinds.ts';
import { metadataChanges, podUpdate, restartsContainer } from '../kubernetes/updates.ts';
import type { FieldChange, Verb } from '../model/diff.ts';
import { textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { REVISION_VARIABLE } from '../model/names.ts';

/** An object before and after; one of them is missing where it is created or deleted. */
export interface ObjectPair {
  readonly before?: JsonObject;
  readonly after?: JsonObject;
}

/** What becomes of one object that does not stay as it is. */
export interface Outcome {
  readonly verb: Verb;
  /** Fields that no object of its kind can change; the most telling first. */
  readonly forcedBy: readonly FieldChange[];
  readonly inPlace: readonly FieldChange[];
  readonly restarts: boolean;
  readonly outOfTurn?: true;
  readonly stays?: true;
}

const NO_FIELDS = { forcedBy: [], inPlace: [], restarts: false };

/**
 * Says what becomes of an object. Pods by the rules of the API server; objects of other kinds are changed in place.
 * @returns `undefined` when the two mean the same
 */
export function outcomeOf({ before, after }: ObjectPair): Outcome | undefined {
  if (before === after) return undefined;
  if (before === undefined) return { verb: 'created', ...NO_FIELDS };
  if (after === undefined) return { verb: 'deleted', ...NO_FIELDS, ...(holdsData(before) ? { stays: true } : {}) };
  if (after['kind'] === 'Pod') return podOutcome(before, after);
  const contents = contentChanges(before, after);
  const inPlace = [
    ...(after['kind'] === 'Secret' ? contents.map(withoutValues) : contents),
    ...metadataChanges(before, after),
  ];
  return inPlace.length === 0 ? undefined : { verb: 'changed', ...NO_FIELDS, inPlace };
}

function podOutcome(before: JsonObject, after: JsonObject): Outcome | undefined {
  const { forcedBy, inPlace } = podUpdate(before, after);
  if (forcedBy.length > 0) return { verb: 'replaced', forcedBy: mostTellingFirst(forcedBy), inPlace, restarts: false };
  if (inPlace.length === 0) return undefined;
  const restarts = inPlace.some((change) => restartsContainer(change, after));
  return { verb: 'changed', forcedBy, inPlace, restarts };
}

// Every revision differs in this variable, so any other field says more.
function mostTellingFirst(changes: readonly FieldChange[]): readonly FieldChange[] {
  const isRevision = ({ of }: FieldChange): boolean => of === REVISION_VARIABLE;
  return [...changes.filter((change) => !isRevision(change)), ...changes.filter(isRevision)];
}

// Whoever may read a report need not be who may read the Secret.
function withoutValues(change: FieldChange): FieldChange {
  const hidden = { ...change };
  for (const side of ['before', 'after'] as const) if (hidden[side] !== undefined) hidden[side] = '(hidden)';
  return hidden;
}

const NO_CONTENT = ['apiVersion', 'kind', 'metadata', 'status'];

function contentChanges(before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of NO_CONTENT) keys.delete(key);
  return [...keys].flatMap((key) => fieldChanges(valueAt(before, key), valueAt(after, key), [key]));
}

function valueAt(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/**
 * A live object cut down to the fields that its manifest sets: what a server filled in, an admission plugin added, or the
 * scheduler decided is no difference. Elements of lists are found by their name, else by their place.
 */
export function asCommitted(live: JsonObject, manifest: JsonObject): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, wanted] of Object.entries(manifest)) {
    const there = Object.hasOwn(live, key) ? live[key] : undefined;
    // What a server leaves out of an object is what it holds to be empty.
    if (there !== undefined) kept[key] = valueAsCommitted(there, wanted);
    else if (isEmpty(wanted)) kept[key] = wanted;
  }
  return kept;
}

function valueAsCommitted(live: Json, wanted: Json): Json {
  if (isObject(live) && isObject(wanted)) return asCommitted(live, wanted);
  if (isArray(live) && isArray(wanted)) return listAsCommitted(live, wanted);
  return live;
}

function listAsCommitted(live: readonly Json[], wanted: readonly Json[]): readonly Json[] {
  if (!wanted.every(isObject)) return live;
  return wanted.flatMap((element, index) => {
    const there = live[placeOf(element, live, index)];
    return there === undefined ? [] : [valueAsCommitted(there, element)];
  });
}

function placeOf({ name }: JsonObject, live: readonly Json[], index: number): number {
  if (typeof name !== 'string') return index;
  return live.findIndex((one) => textAt(one, 'name') === name);
}

function isEmpty(value: Json): boolean {
  return isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
