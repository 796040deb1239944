import { fieldChanges } from '../kubernetes/field-changes.ts';
import { metadataChanges, podUpdate, restartsContainer } from '../kubernetes/updates.ts';
import type { FieldChange, Verb } from '../model/diff.ts';
import type { Json, JsonObject } from '../model/json.ts';
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
}

const NO_FIELDS = { forcedBy: [], inPlace: [], restarts: false };

/**
 * Says what becomes of an object. Pods by the rules of the API server; objects of other kinds are changed in place.
 * @returns `undefined` when the two mean the same
 */
export function outcomeOf({ before, after }: ObjectPair): Outcome | undefined {
  if (before === after) return undefined;
  if (before === undefined) return { verb: 'created', ...NO_FIELDS };
  if (after === undefined) return { verb: 'deleted', ...NO_FIELDS };
  if (after['kind'] === 'Pod') return podOutcome(before, after);
  const inPlace = [...contentChanges(before, after), ...metadataChanges(before, after)];
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

const NO_CONTENT = ['apiVersion', 'kind', 'metadata', 'status'];

function contentChanges(before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of NO_CONTENT) keys.delete(key);
  return [...keys].flatMap((key) => fieldChanges(valueAt(before, key), valueAt(after, key), [key]));
}

function valueAt(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
