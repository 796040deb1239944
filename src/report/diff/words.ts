import type { FieldChange, GangEffect, GangFate, ModelDiff, ObjectChange, PodCounts } from '../../model/diff.ts';
import { isArray, isObject, type Json, pathText } from '../../model/json.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import { expectationName } from '../../model/names.ts';
import { type OrdinalRange, rangesText } from '../../model/ordinals.ts';
import { countText } from '../words.ts';

/** Marks text that users chose, so that it shows as it is: it is escaped, and set as code where the format has code. */
export type Mark = (text: string) => string;

/** What becomes of a gang, in a reader's words. */
export const GANG_WORDS: Readonly<Record<GangFate, string>> = {
  new: 'the gang is scheduled for the first time',
  requeued: 'the gang is scheduled again',
  joined: 'new members join the running gang',
  running: 'the gang goes on running',
  gone: 'the group is gone',
  ungrouped: 'pods are scheduled one by one',
};

/** When a change of a PodGroup has an effect: the end of a sentence that begins with it. */
export const EFFECT_WORDS: Readonly<Record<GangEffect, string>> = {
  now: 'takes effect now, as all pods are new',
  joining: 'counts for the members that join; those that run stay where they are',
  waits: 'has no effect until the gang is scheduled again',
};

/** Objects that change alike. */
export interface ObjectRun {
  readonly change: ObjectChange;
  readonly names: readonly string[];
}

/** Gathers objects of one kind that change alike, in order of the first of each. */
export function objectRuns(objects: readonly ObjectChange[]): readonly ObjectRun[] {
  const runs = new Map<string, { change: ObjectChange; names: string[] }>();
  for (const change of objects) {
    const key = JSON.stringify({ ...change, name: '' });
    const run = runs.get(key);
    if (run === undefined) runs.set(key, { change, names: [change.name] });
    else run.names.push(change.name);
  }
  return [...runs.values()];
}

/** The fields worth telling: the label that every revision changes is told by the group's revisions. */
export function toldFields(fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.filter(({ isRevision }) => isRevision !== true);
}

/** A field by its path, and the name of the list element that it is in. */
export function fieldText({ path, of }: FieldChange, mark: Mark): string {
  return of === undefined ? mark(pathText(path)) : `${mark(pathText(path))} (${mark(of)})`;
}

/**
 * What a field was and is.
 * @param length - of each of the two texts at most; what long texts have in common at their start is left out
 */
export function valuesText({ before, after }: FieldChange, mark: Mark, length: number): string {
  if (before === undefined) return `added ${mark(excerpt(shown(after), 0, length))}`;
  if (after === undefined) return `removed ${mark(excerpt(shown(before), 0, length))}`;
  if (isReordered(before, after)) return `other order ${mark(excerpt(shown(after), 0, length))}`;
  const [was, is] = [shown(before), shown(after)];
  const start = Math.max(was.length, is.length) <= length ? 0 : Math.max(0, commonStart(was, is) - length / 4);
  return `${mark(excerpt(was, start, length))} → ${mark(excerpt(is, start, length))}`;
}

function isReordered(before: Json, after: Json): boolean {
  if (!isArray(before) || !isArray(after) || before.length !== after.length) return false;
  const rest = new Set(before);
  return after.every((element) => typeof element === 'string' && rest.delete(element));
}

function shown(value: Json | undefined): string {
  return isObject(value) || isArray(value) ? JSON.stringify(value) : (JSON.stringify(value) ?? '');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function excerpt(text: string, from: number, length: number): string {
  const start = Math.floor(from);
  const end = start + length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Ordinals as people write page numbers: `0-3, 7`; of many runs, the first ones. */
export function rangesPhrase(ranges: readonly OrdinalRange[], most = 12): string {
  return `${isOneGroup(ranges) ? 'group' : 'groups'} ${ordinalsText(ranges, most)}`;
}

/** Whether ranges hold one group alone. */
export function isOneGroup(ranges: readonly OrdinalRange[]): boolean {
  const [only, ...others] = ranges;
  return only !== undefined && others.length === 0 && only.first === only.last;
}

/** Ordinals without the word `groups`; of more than `most` runs, the first ones and the number of groups left. */
function ordinalsText(ranges: readonly OrdinalRange[], most = 12): string {
  const left = ranges.slice(most).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return `${rangesText(ranges.slice(0, most))}${left === 0 ? '' : ` and ${left} more`}`;
}

/** The groups of a row of stages; where it holds several stages, how many each of them takes. */
export function stageGroupsText({
  groups,
  each,
}: {
  readonly groups: readonly OrdinalRange[];
  readonly each?: number;
}): string {
  return `${ordinalsText(groups)}${each === undefined ? '' : `, ${each} each`}`;
}

/**
 * Objects of a model outside of its groups that a reader judges. What flotilla notes for its own checks is none, nor is a
 * change of the object that stands for the model: it says once more what people wrote.
 */
export function toldObjects({ name, objects }: Pick<ModelDiff, 'name' | 'objects'>): readonly ObjectChange[] {
  const isNoted = (object: ObjectChange): boolean => {
    if (object.isCompanion || object.isWorkload) return false;
    return object.kind === 'ConfigMap'
      ? object.name === expectationName(name)
      : object.name === name && object.verb === 'changed';
  };
  return objects.filter((object) => !isNoted(object));
}

/** What is said of an object that agents leave in the cluster. */
export const STAYS = 'stays in the cluster with its data: nobody removes it but you';

/** Names in a row; of more than `most`, the first ones and how many more there are. */
export function namesText(names: readonly string[], mark: Mark, most: number): string {
  const told = names.slice(0, most).map((name) => mark(name));
  const left = names.length - told.length;
  return `${told.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

/** Accelerators and how many: `16 nvidia.com/gpu`; the empty text for none. */
export function amountsPhrase(amounts: StringMap, mark: Mark): string {
  return Object.entries(amounts)
    .map(([resource, amount]) => `${amount} ${mark(resource)}`)
    .join(' and ');
}

/** Pods by what becomes of them: `4 pods replaced, 2 created`; those that stay are left out. */
export function podsPhrase({ replaced, restarted, changed, created, deleted }: PodCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [replaced, 'replaced'],
    [restarted, 'kept with a container that restarts'],
    [created, 'created'],
    [deleted, 'deleted'],
    [changed, 'changed in place'],
  ];
  const told = parts.filter(([count]) => count > 0);
  return told
    .map(([count, word], index) => (index === 0 ? `${countText(count, 'pod')} ${word}` : `${count} ${word}`))
    .join(', ');
}
