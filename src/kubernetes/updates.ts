import type { FieldChange } from '../model/diff.ts';
import { fieldAt, listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { fieldChanges, isSame } from './field-changes.ts';

/** Which fields of a pod differ, by what the API server does with them. */
export interface PodUpdate {
  /** Fields that no pod can change: it must be deleted and created again. */
  readonly forcedBy: readonly FieldChange[];
  readonly inPlace: readonly FieldChange[];
}

interface Pods {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const IDENTITY = ['name', 'namespace', 'uid'];
const MUTABLE_METADATA = ['labels', 'annotations', 'finalizers', 'ownerReferences'];

/**
 * Says which fields of a pod its API server would change in place, and which force a replacement.
 * In place: labels, annotations, finalizers and owners; images; a deadline that is set or lowered; tolerations that are
 * added, reordered or last for another time; scheduling gates that are removed, and while a pod is gated, some of what
 * decides its node. Both lists are empty when the pods differ in their spelling only.
 * @param before - a pod as its manifest has it; status and what a server fills in under metadata are not looked at
 * @see https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement
 */
export function podUpdate(before: JsonObject, after: JsonObject): PodUpdate {
  const forcedBy = [...identityChanges(before, after)];
  const inPlace: FieldChange[] = [];
  const pods = { before: objectAt(before, 'spec'), after: objectAt(after, 'spec') };
  for (const change of fieldChanges(pods.before, pods.after, ['spec'])) {
    (isTakenInPlace(change, pods) ? inPlace : forcedBy).push(change);
  }
  for (const change of metadataChanges(before, after)) inPlace.push(change);
  return { forcedBy, inPlace };
}

/** The changes of labels, annotations, finalizers and owners, which every kind of object takes in place. */
export function metadataChanges(before: JsonObject, after: JsonObject): readonly FieldChange[] {
  const metadata = { before: objectAt(before, 'metadata'), after: objectAt(after, 'metadata') };
  return MUTABLE_METADATA.flatMap((key) => fieldChanges(metadata.before[key], metadata.after[key], ['metadata', key]));
}

/** Whether a change of a pod that is kept makes one of its containers start again. */
export function restartsContainer({ path }: FieldChange, after: JsonObject): boolean {
  const [, list, index, field] = path;
  if (field !== 'image' || typeof index !== 'number') return false;
  if (list === 'containers') return true;
  return textAt(listAt(after, 'spec', 'initContainers')[index], 'restartPolicy') === 'Always';
}

// What a manifest leaves out stays as the server has it.
function* identityChanges(before: JsonObject, after: JsonObject): Generator<FieldChange> {
  const metadata = { before: objectAt(before, 'metadata'), after: objectAt(after, 'metadata') };
  for (const key of IDENTITY) {
    if ((metadata.after[key] ?? null) === null) continue;
    yield* fieldChanges(metadata.before[key], metadata.after[key], ['metadata', key]);
  }
}

/** By the field below `spec`: whether the server takes its change. */
const RULES: Readonly<Record<string, (change: FieldChange, specs: Pods) => boolean>> = {
  containers: isAnotherImage,
  initContainers: isAnotherImage,
  activeDeadlineSeconds: isSoonerDeadline,
  tolerations: (_, { before, after }) => keepsTolerations(listAt(before, 'tolerations'), listAt(after, 'tolerations')),
  schedulingGates: (_, { before, after }) => onlyRemoves(gatesOf(before), gatesOf(after)),
  nodeSelector: ({ before }, specs) => isGated(specs.before) && before === undefined,
  affinity: (_, specs) => isGated(specs.before) && narrowsNodes(specs),
};

function isTakenInPlace(change: FieldChange, specs: Pods): boolean {
  const field = change.path[1];
  return typeof field === 'string' && Object.hasOwn(RULES, field) && RULES[field]?.(change, specs) === true;
}

function isAnotherImage({ path, after }: FieldChange): boolean {
  return path.length === 4 && path[3] === 'image' && typeof after === 'string' && after !== '';
}

function isSoonerDeadline({ before, after }: FieldChange): boolean {
  if (typeof after !== 'number' || after < 1) return false;
  return before === undefined || (typeof before === 'number' && after <= before);
}

/** Whether every toleration is still there, for however long it lasts now. */
function keepsTolerations(before: readonly Json[], after: readonly Json[]): boolean {
  const now = after.map(withoutDuration);
  return before.every((toleration) => now.some((each) => isSame(withoutDuration(toleration), each, ['tolerations'])));
}

function withoutDuration(toleration: Json): Json {
  if (!isObject(toleration)) return toleration;
  const { tolerationSeconds: _, ...rest } = toleration;
  return rest;
}

function isGated(spec: JsonObject): boolean {
  return gatesOf(spec).length > 0;
}

function gatesOf(spec: JsonObject): readonly (Json | undefined)[] {
  return listAt(spec, 'schedulingGates').map((gate) => fieldAt(gate, 'name'));
}

function onlyRemoves<T>(before: readonly T[], after: readonly T[]): boolean {
  return after.every((each) => before.includes(each));
}

/** Whether a gated pod's affinity changes only in what a server takes: required terms of nodes that become narrower. */
function narrowsNodes(specs: Pods): boolean {
  const before = objectAt(specs.before, 'affinity');
  const after = objectAt(specs.after, 'affinity');
  const isOfPodsSame = ['podAffinity', 'podAntiAffinity'].every((key) =>
    isSame(before[key], after[key], ['affinity', key]),
  );
  if (!isOfPodsSame) return false;
  const [terms, now] = [requiredTerms(before), requiredTerms(after)];
  return (
    terms.length === 0 || (terms.length === now.length && terms.every((term, index) => onlyAdds(term, now[index])))
  );
}

function requiredTerms(affinity: JsonObject): readonly Json[] {
  return listAt(affinity, 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms');
}

// A term without requirements matches no node: with one it would match some.
function onlyAdds(before: Json, after: Json | undefined): boolean {
  if (!isObject(before) || !isObject(after)) return false;
  const lists = ['matchExpressions', 'matchFields'].map((key) => [listAt(before, key), listAt(after, key)] as const);
  if (lists.every(([were]) => were.length === 0)) return lists.every(([, are]) => are.length === 0);
  return lists.every(([were, are]) => isSame(were, are.slice(0, were.length), ['nodeSelectorTerms']));
}
