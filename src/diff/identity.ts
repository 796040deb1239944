import { nameOf, namespaceOf, objectAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { COMPANION_LABEL, groupName } from '../model/names.ts';
import { namingOf, ownerOf, type Vocabulary } from '../model/vocabulary.ts';
import type { ObjectPair } from './objects.ts';

/** Which object it is, and of which model and group. */
export interface Identity {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Name of the model; empty for an object of none. */
  readonly model: string;
  /** Whether people wrote it beside the model. */
  readonly isCompanion: boolean;
  /** Name of the group; empty for an object of none. */
  readonly group: string;
  /** Number of the group; -1 for an object of none. */
  readonly ordinal: number;
}

/**
 * Says which object this is, by its name and labels, and of which model, its own or that beside which it was written; what is
 * missing is empty.
 * @param dialects - those whose models there may be
 */
export function identityOf(object: JsonObject, dialects: readonly Vocabulary[]): Identity {
  const labels = objectAt(object, 'metadata', 'labels');
  const owner = ownerOf(labels, dialects);
  const group = owner === undefined ? undefined : textAt(labels, owner.dialect.keys.labels.groupName);
  const ordinal =
    owner === undefined || group === undefined ? undefined : namingOf(owner.dialect).ordinal(owner.name, group);
  return {
    kind: textAt(object, 'kind') ?? '',
    namespace: namespaceOf(object),
    name: nameOf(object),
    model: owner?.name ?? textAt(labels, COMPANION_LABEL) ?? '',
    isCompanion: owner === undefined && textAt(labels, COMPANION_LABEL) !== undefined,
    group: owner === undefined || ordinal === undefined ? '' : groupName(owner.name, ordinal),
    ordinal: ordinal ?? -1,
  };
}

/**
 * The revision that a pod is labelled with; empty where it is not.
 * @param dialects - those whose models there may be
 */
export function podRevision(pod: JsonObject, dialects: readonly Vocabulary[]): string {
  const labels = objectAt(pod, 'metadata', 'labels');
  const owner = ownerOf(labels, dialects);
  return (owner === undefined ? undefined : textAt(labels, owner.dialect.keys.labels.revision)) ?? '';
}

/**
 * What an object's name adds to its group's; empty for a PodGroup that bears the group's own. A pod that bears it is the first
 * of the group, whose others are numbered from 1.
 */
export function nameInGroup({ kind, name, group }: Identity): string {
  if (group === '' || !name.startsWith(group)) return name;
  const rest = name.slice(group.length);
  if (rest === '' && kind !== 'PodGroup') return kind === 'Pod' ? '0' : name;
  return rest === '' || rest.startsWith('-') ? rest.slice(1) : name;
}

/** Compares names as people do: `serve-2` comes before `serve-10`. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const byPart = compareParts(part, other);
    if (byPart !== 0) return byPart;
  }
  return left.length - right.length;
}

function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  const byNumber = Number(a) - Number(b);
  return Number.isNaN(byNumber) || byNumber === 0 ? (a < b ? -1 : 1) : byNumber;
}

function partsOf(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

/**
 * Some of the objects of both sides: those of a file, of a group, of a model, or all.
 * Objects that have their counterpart in the same part are compared at once and not held; so small parts need little
 * memory. The same iterable on both sides says that nothing in it differs: then only `kind` and `metadata` are read.
 */
export interface DiffPart {
  readonly before: Iterable<JsonObject>;
  readonly after: Iterable<JsonObject>;
}

/**
 * Pairs each object with its counterpart of the same kind, namespace and name, in whatever part that is; those without
 * one come last. No two objects of a side are of one identity.
 */
export function* pairsOf(parts: Iterable<DiffPart>): Generator<ObjectPair> {
  const gone = new Map<string, JsonObject>();
  const fresh = new Map<string, JsonObject>();
  for (const { before, after } of parts) {
    if (before === after) {
      for (const object of after) yield { before: object, after: object };
      continue;
    }
    for (const [object, counterpart] of matches(before, fresh, gone)) yield { before: object, after: counterpart };
    for (const [object, counterpart] of matches(after, gone, fresh)) yield { before: counterpart, after: object };
  }
  for (const before of gone.values()) yield { before };
  for (const after of fresh.values()) yield { after };
}

/** The objects that have a counterpart among `others`, which is taken from there; those that have none join `waiting`. */
function* matches(
  objects: Iterable<JsonObject>,
  others: Map<string, JsonObject>,
  waiting: Map<string, JsonObject>,
): Generator<readonly [object: JsonObject, counterpart: JsonObject]> {
  for (const object of objects) {
    const key = keyOf(object);
    const counterpart = others.get(key);
    if (counterpart === undefined) {
      waiting.set(key, object);
    } else {
      others.delete(key);
      yield [object, counterpart];
    }
  }
}

function keyOf(object: JsonObject): string {
  return `${object['kind']}/${namespaceOf(object)}/${nameOf(object)}`;
}
