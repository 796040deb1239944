import { fieldChanges } from '../kubernetes/field-changes.ts';
import { podUpdate } from '../kubernetes/updates.ts';
import { makeupAt, type Run } from '../model/assignments.ts';
import type { FieldChange } from '../model/diff.ts';
import { objectAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { marksOf, PARTITION_PATH, type Workload, type WorkloadPod, type WorkloadReading } from '../model/workload.ts';
import type { ObjectPair } from './objects.ts';

/** What becomes of a pod that a controller makes of its object. */
interface DrivenPod {
  readonly name: string;
  /** Whose requests are out of service where it stops. */
  readonly template: JsonObject;
  readonly verb: 'untouched' | 'created' | 'deleted' | 'replaced';
  readonly forcedBy: readonly FieldChange[];
}

/** What becomes of a group that a controller makes of its object; pods are shared between groups that change alike. */
export interface DrivenGroup {
  readonly ordinal: number;
  /** The revision that it ran before, and runs afterwards; undefined where there is no such group. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isGang: boolean;
  readonly pods: readonly DrivenPod[];
}

/** The dialect whose own object this is; undefined for any other object. */
export function drivenBy(object: JsonObject, dialects: readonly Vocabulary[]): Workload | undefined {
  const [apiVersion, kind] = [textAt(object, 'apiVersion'), textAt(object, 'kind')];
  return dialects.find(({ workload }) => workload?.cluster.apiVersion === apiVersion && workload?.cluster.kind === kind)
    ?.workload;
}

/**
 * What a controller does with the groups of a model when its object changes: from the partition on each runs what the object
 * describes, below it what it ran before. A group that is new below the partition runs what the others there do.
 * @returns undefined where the object is none of a valid document
 */
export function drivenGroups(pair: ObjectPair, workload: Workload): readonly DrivenGroup[] | undefined {
  const { before, after } = pair;
  const [old, next] = [sideOf(before, workload), sideOf(after, workload)];
  if (old === 'unreadable' || next === 'unreadable') return undefined;
  const runs = { before: old?.runs ?? [], after: next === undefined ? [] : runsAfter(old, next) };
  const pods = podsOf({ old: old?.reading, next: next?.reading, others: otherChanges(pair, [old, next]) });
  const groups = Math.max(old?.reading.replicas ?? 0, next?.reading.replicas ?? 0);
  return Array.from({ length: groups }, (_, ordinal) => {
    const [from, to] = [makeupAt(runs.before, ordinal)?.revision, makeupAt(runs.after, ordinal)?.revision];
    const isGang = (next ?? old)?.reading.isGang === true;
    return { ordinal, from, to, isGang, pods: pods(verbOf(from, to), from === old?.title && to === next?.title) };
  });
}

/** Fields of an object's spec that replace no pod. */
const NOT_IN_PODS: readonly string[] = ['replicas', 'rolloutStrategy', 'startupPolicy', 'recoveryPolicy'];

// What replaces a pod of which the template stays as it is: how many there are, how they are found, where they may run.
function otherChanges(
  { before, after }: ObjectPair,
  [old, next]: readonly [Side | undefined, Side | undefined],
): readonly FieldChange[] {
  const [was, is] = [old, next].map((side) => Object.entries(side?.reading.podAnnotations ?? {}));
  const marks = (entries: typeof was): JsonObject =>
    Object.fromEntries((entries ?? []).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const spec = [...fieldChanges(objectAt(before, 'spec'), objectAt(after, 'spec'), ['spec'])];
  return [
    ...fieldChanges(marks(was), marks(is), ['metadata', 'annotations']),
    ...spec.filter(({ path }) => !NOT_IN_PODS.includes(String(path[1]))),
  ];
}

/** An object on one side of a change. */
interface Side {
  readonly reading: WorkloadReading;
  /** Name of the revision that it describes. */
  readonly title: string;
  /** What each group runs by what the object itself tells. */
  readonly runs: readonly Run[];
}

function sideOf(object: JsonObject | undefined, workload: Workload): Side | undefined | 'unreadable' {
  if (object === undefined) return undefined;
  const reading = workload.read(object);
  if (reading === undefined) return 'unreadable';
  const { revision: title = reading.revision, held } = marksOf(object);
  const end = Math.min(reading.partition, reading.replicas);
  const below = held.flatMap((run): readonly Run[] =>
    run.first < end ? [{ ...run, last: Math.min(run.last, end - 1) }] : [],
  );
  return { reading, title, runs: filled(below, reading.replicas, title) };
}

// What the annotation says of groups below the partition holds for those that are new: what ran there before is known.
function runsAfter(old: Side | undefined, next: Side): readonly Run[] {
  const { replicas, partition } = next.reading;
  if (old === undefined) return next.runs;
  const title = titleAfter(old, next);
  const end = Math.min(partition, replicas);
  const known = within(old.runs, 0, end);
  const fresh = within(next.runs, old.reading.replicas, end);
  return filled([...known, ...fresh], replicas, title);
}

// Its annotation names a revision, and its template says whether it is that of before.
function titleAfter(old: Side, next: Side): string {
  const isSame = old.reading.revision === next.reading.revision;
  if (isSame) return old.title;
  return old.title === next.title ? next.reading.revision : next.title;
}

function within(runs: readonly Run[], first: number, end: number): readonly Run[] {
  return runs
    .filter((run) => run.last >= first && run.first < end)
    .map((run) => ({ ...run, first: Math.max(run.first, first), last: Math.min(run.last, end - 1) }));
}

/** Runs without a gap from 0 up to a number of groups: those that none holds run one revision. */
function filled(runs: readonly Run[], groups: number, revision: string): readonly Run[] {
  const all: Run[] = [];
  let next = 0;
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    if (run.last < next) continue;
    if (run.first > next) all.push({ first: next, last: run.first - 1, revision });
    all.push({ ...run, first: Math.max(run.first, next) });
    next = run.last + 1;
  }
  if (next < groups) all.push({ first: next, last: groups - 1, revision });
  return all;
}

function verbOf(from: string | undefined, to: string | undefined): DrivenPod['verb'] {
  if (from === undefined) return 'created';
  if (to === undefined) return 'deleted';
  return from === to ? 'untouched' : 'replaced';
}

/** What an object describes before and after, and what else of it differs that pods are made from. */
interface Sides {
  readonly old: WorkloadReading | undefined;
  readonly next: WorkloadReading | undefined;
  readonly others: readonly FieldChange[];
}

/** The pods of a group by what becomes of them, and whether both sides describe what it ran and runs. */
function podsOf(sides: Sides): (verb: DrivenPod['verb'], isDescribed: boolean) => readonly DrivenPod[] {
  const known = new Map<string, readonly DrivenPod[]>();
  return (verb, isDescribed) => {
    const key = `${verb} ${isDescribed}`;
    const made = known.get(key) ?? drivenPods(verb, isDescribed, sides);
    known.set(key, made);
    return made;
  };
}

function drivenPods(verb: DrivenPod['verb'], isDescribed: boolean, { old, next, others }: Sides): readonly DrivenPod[] {
  const [before, after] = [old?.pods ?? next?.pods ?? [], next?.pods ?? old?.pods ?? []];
  if (verb !== 'replaced') {
    const pods = verb === 'created' ? after : before;
    return pods.map(({ name, template }) => ({ name, template, verb, forcedBy: [] }));
  }
  if (!isDescribed) {
    const forcedBy = partitionChange(old, next);
    return before.map(({ name, template }) => ({ name, template, verb, forcedBy }));
  }
  const successors = new Map(after.map((pod) => [pod.name, pod]));
  const kept = before.map((pod): DrivenPod => {
    const successor = successors.get(pod.name);
    successors.delete(pod.name);
    const { name, template } = pod;
    if (successor === undefined) return { name, template, verb: 'deleted', forcedBy: [] };
    const own = templateChanges(pod, successor);
    return { name, template, verb, forcedBy: own.length === 0 ? others : own };
  });
  const added = [...successors.values()].map(
    ({ name, template }): DrivenPod => ({ name, template, verb: 'created', forcedBy: [] }),
  );
  return [...kept, ...added];
}

// What an API server would change in place in a pod, a controller replaces all the same.
function templateChanges(before: WorkloadPod, after: WorkloadPod): readonly FieldChange[] {
  if (before.template === after.template) return [];
  const { forcedBy, inPlace } = podUpdate(before.template, after.template);
  return [...forcedBy, ...inPlace];
}

function partitionChange(old: WorkloadReading | undefined, next: WorkloadReading | undefined): readonly FieldChange[] {
  return [...fieldChanges(old?.partition, next?.partition, PARTITION_PATH)];
}
