import { makeupAt } from '../model/assignments.ts';
import type { Expectation } from '../model/expectation.ts';
import { integerAt, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { LiveObject, LiveObjects, LivePod } from '../model/live.ts';
import { groupName } from '../model/names.ts';
import { groupedBy } from '../model/sequence.ts';
import type { Drift, WorkloadStatus } from '../model/status.ts';
import { namingOf, type Vocabulary } from '../model/vocabulary.ts';
import {
  marksOf,
  PARTITION_PATH,
  WORKLOAD_DONE,
  type Workload,
  type WorkloadPod,
  type WorkloadReading,
} from '../model/workload.ts';
import { changesOf, editsOf } from './drift.ts';

/** A model whose groups a controller makes, in the terms of one whose pods Git holds. */
export interface Driven {
  readonly expectation: Expectation;
  readonly live: LiveObjects;
  readonly workload: WorkloadStatus;
  readonly drift: readonly Drift[];
}

/**
 * Puts what is live of a model whose groups a controller makes into the terms of one whose pods Git holds. Its controller
 * labels pods with a hash of its own; which revision that is, the object tells: by its status once the rollout is at its
 * partition, until then by what its pods are made from. Groups that stand in for others for the time being are left out.
 * @param committed - the object as Git holds it; undefined outside of a checkout
 * @returns undefined for a model whose pods Git holds
 */
export function drivenView(
  expectation: Expectation,
  live: LiveObjects,
  committed: JsonObject | undefined,
): Driven | undefined {
  const { dialect, name, namespace, drivenTo } = expectation;
  const { workload } = dialect;
  if (drivenTo === undefined || workload === undefined) return undefined;
  const object = live.workloads?.find(
    (each) => each.name === name && each.namespace === namespace && isOf(each, workload),
  );
  const title = `${workload.cluster.kind} ${name}`;
  const reading = object === undefined ? undefined : workload.read(object.manifest);
  if (object === undefined || reading === undefined) {
    const isUnread = live.workloads === undefined;
    const message = isUnread ? 'cannot be read' : 'is not in the cluster';
    return { expectation, live, workload: { title, isDone: false, message }, drift: [] };
  }
  const status = { title, ...progressOf(object.manifest) };
  const judged = { expectation, object, reading, isDone: status.isDone };
  const pods = live.pods.filter((pod) => !isStandIn(pod, judged));
  const names = revisionNames(pods, judged);
  return {
    expectation: { ...expectation, dialect: withNames(dialect, names) },
    live: { ...live, pods: pods.map((pod) => renamed(pod, names, judged)) },
    workload: status,
    drift: driftOf(title, object, { committed, drivenTo, partition: reading.partition }),
  };
}

/** What a controller has yet to do, as a person reads it; undefined where it has done all. */
export function busyText({ title, isDone, message }: WorkloadStatus): string | undefined {
  return isDone ? undefined : `${title}: ${message}`;
}

function isOf({ manifest }: LiveObject, { cluster }: Workload): boolean {
  const { apiVersion = cluster.apiVersion, kind = cluster.kind } = manifest;
  return apiVersion === cluster.apiVersion && kind === cluster.kind;
}

/**
 * Whether a controller has done what its object asks for, down to the partition: it has seen the object as it is, all of its
 * groups are ready, and it updates none.
 */
export function progressOf(object: JsonObject): Omit<WorkloadStatus, 'title'> {
  const [generation, observed] = [
    integerAt(object, 'metadata', 'generation'),
    integerAt(object, 'status', 'observedGeneration'),
  ];
  if (observed === undefined || (generation !== undefined && observed !== generation)) {
    return { isDone: false, message: `its controller has yet to see generation ${generation ?? 1}` };
  }
  const conditions = objectsAt(object, 'status', 'conditions');
  const isTrue = (type: string): boolean =>
    conditions.some((each) => each['type'] === type && each['status'] === 'True');
  const { available, updating } = WORKLOAD_DONE;
  if (isTrue(available) && !isTrue(updating)) return { isDone: true, message: '' };
  const current = conditions.find((each) => each['status'] === 'True' && each['type'] !== available);
  return {
    isDone: false,
    message: textAt(current, 'message') ?? 'its controller has not said that all groups are ready',
  };
}

/** What pods are judged by. */
interface Judged {
  readonly expectation: Expectation;
  readonly object: LiveObject;
  readonly reading: WorkloadReading;
  readonly isDone: boolean;
}

function ordinalOf({ labels }: LivePod, { name, dialect }: Expectation): number | undefined {
  return namingOf(dialect).ordinal(name, labels[dialect.keys.labels.groupName] ?? '');
}

function isOwn({ namespace, labels }: LivePod, { name, namespace: own, dialect }: Expectation): boolean {
  return namespace === own && labels[dialect.keys.labels.name] === name;
}

function isStandIn(pod: LivePod, { expectation, reading: { replicas, surge } }: Judged): boolean {
  if (surge === 0 || !isOwn(pod, expectation)) return false;
  const ordinal = ordinalOf(pod, expectation) ?? -1;
  return ordinal >= replicas && ordinal < replicas + surge;
}

/** The revisions of Git by the hashes of the controller; an older one that the object no longer names keeps its hash. */
type Names = ReadonlyMap<string, string>;

function revisionNames(pods: readonly LivePod[], judged: Judged): Names {
  const { expectation, object, reading } = judged;
  const label = expectation.dialect.keys.labels.revision;
  const { revision: target = expectation.target, held } = marksOf(object.manifest);
  const names = new Map<string, string>();
  const moved: LivePod[] = [];
  for (const pod of pods) {
    if (!isOwn(pod, expectation)) continue;
    const ordinal = ordinalOf(pod, expectation) ?? -1;
    if (ordinal >= 0 && ordinal < reading.partition)
      names.set(pod.labels[label] ?? '', makeupAt(held, ordinal)?.revision ?? target);
    else moved.push(pod);
  }
  const byHash = groupedBy(moved, (pod) => pod.labels[label] ?? '');
  for (const [hash, members] of byHash) {
    if (members.some((pod) => isMadeFrom(pod, judged))) names.set(hash, target);
    else if (!names.has(hash)) names.set(hash, hash);
  }
  return names;
}

// While a rollout goes on, its older pods differ from the templates; what admission changes in all of them does not count once it is done.
function isMadeFrom(pod: LivePod, { expectation, reading, isDone }: Judged): boolean {
  const marks = Object.entries(reading.podAnnotations);
  if (!marks.every(([key, value]) => pod.annotations[key] === value)) return false;
  if (isDone) return true;
  const group = groupName(expectation.name, ordinalOf(pod, expectation) ?? 0);
  const inGroup = pod.name === group ? '0' : pod.name.slice(group.length + 1);
  const made = reading.pods.find(({ name }) => name === inGroup);
  return made !== undefined && editsOf(comparable(made), pod.manifest).length === 0;
}

function comparable({ template }: WorkloadPod): JsonObject {
  const { labels, annotations } = objectAt(template, 'metadata');
  // Claims take the place of volumes of their name.
  const { volumes: _, ...spec } = template.spec;
  return {
    metadata: { ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) },
    spec,
  };
}

function renamed(pod: LivePod, names: Names, { expectation }: Judged): LivePod {
  const label = expectation.dialect.keys.labels.revision;
  const own = pod.labels[label];
  if (own === undefined || !isOwn(pod, expectation)) return pod;
  return { ...pod, labels: { ...pod.labels, [label]: names.get(own) ?? own } };
}

// PodGroups are named after the hash of the controller.
function withNames(dialect: Vocabulary, names: Names): Vocabulary {
  const naming = namingOf(dialect);
  const hashes = new Map([...names].map(([hash, revision]) => [revision, hash]));
  const podGroup = (group: string, revision: string): string =>
    naming.podGroup(group, hashes.get(revision) ?? revision);
  return { ...dialect, naming: { ...naming, podGroup } };
}

/** What is committed of an object, and what the cluster holds of it. */
interface Compared {
  readonly committed: JsonObject | undefined;
  readonly drivenTo: number;
  readonly partition: number;
}

// Nothing but what Git says may move the partition.
function driftOf(title: string, object: LiveObject, { committed, drivenTo, partition }: Compared): readonly Drift[] {
  if (committed !== undefined) return changesOf(title, editsOf(committed, object.manifest), object);
  if (partition === drivenTo) return [];
  const text = `${PARTITION_PATH.join('.')} is ${partition}, committed is ${drivenTo}`;
  return changesOf(title, [{ path: PARTITION_PATH, text }], object);
}
