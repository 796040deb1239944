import type { Agent } from '../agents/agent.ts';
import { QUEUE } from '../kubernetes/kinds.ts';
import { subGroupDemands, tierOf, tierText } from '../kubernetes/volcano.ts';
import { instantAt, numberAt, objectAt, objectsAt, textAt, textsAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type {
  AgentWord,
  ContainerState,
  LiveCondition,
  LiveConfigMap,
  LiveContainer,
  LiveObject,
  LiveObjects,
  LivePod,
  LivePodGroup,
  LiveQueue,
  LiveService,
  OptionalKind,
  Termination,
} from '../model/live.ts';
import { marksOf } from '../model/workload.ts';

/**
 * Reads live objects as `kubectl get … -o json` or a list call gives them: single objects, Lists, or both.
 * Other kinds, and whatever is no object with a name, are passed over.
 * @param asked - kinds that were listed: none of them found means that there is none, not that it was not read
 * @param agents - those whose own objects are read, too
 */
export function liveObjects(
  values: Iterable<Json>,
  asked: readonly OptionalKind[] = [],
  agents: readonly Agent[] = [],
): LiveObjects {
  const found: Found = { Pod: [], Service: [], PodGroup: [], ConfigMap: [], Queue: [] };
  const words: AgentWord[] = [];
  const workloads: LiveObject[] = [];
  for (const value of withoutLists(values)) {
    for (const { says } of agents) words.push(...[says.wordOf(value) ?? []].flat());
    workloads.push(...readWorkload(value));
    if (value['kind'] === 'Pod') found.Pod.push(...readPod(value));
    else if (value['kind'] === 'Service') found.Service.push(...readService(value));
    else if (value['kind'] === 'PodGroup') found.PodGroup.push(...readPodGroup(value));
    else if (value['kind'] === 'ConfigMap') found.ConfigMap.push(...readConfigMap(value));
    else if (value['kind'] === 'Queue') found.Queue.push(...readQueue(value));
  }
  const unlessUnread = <Kind extends OptionalKind>(kind: Kind): Found[Kind] | undefined =>
    found[kind].length > 0 || asked.includes(kind) ? found[kind] : undefined;
  return {
    pods: found.Pod,
    services: unlessUnread('Service'),
    podGroups: unlessUnread('PodGroup'),
    configMaps: unlessUnread('ConfigMap'),
    queues: unlessUnread('Queue'),
    workloads,
    agents: { words, unread: [], lookedFor: [] },
    missingNamespaces: [],
  };
}

interface Found {
  readonly Pod: LivePod[];
  readonly Service: LiveService[];
  readonly PodGroup: LivePodGroup[];
  readonly ConfigMap: LiveConfigMap[];
  readonly Queue: LiveQueue[];
}

function* withoutLists(values: Iterable<Json>): Generator<JsonObject> {
  for (const value of values) {
    if (!isObject(value)) continue;
    const { kind, items } = value;
    if (!isArray(items) || typeof kind !== 'string' || !kind.endsWith('List')) {
      yield value;
      continue;
    }
    // A typed list (PodList) names the kind once, for all of its items.
    const itemKind = kind.slice(0, -'List'.length);
    for (const item of objectsAt(items)) yield itemKind === '' || 'kind' in item ? item : { ...item, kind: itemKind };
  }
}

/** Reads one pod; nothing comes of what is no object with a name. */
export function readPod(manifest: JsonObject): readonly LivePod[] {
  return readObject(manifest).map(podOf);
}

/** Reads one Service; nothing comes of what is no object with a name. */
export function readService(manifest: JsonObject): readonly LiveService[] {
  return readObject(manifest).map(serviceOf);
}

/** Reads one PodGroup; nothing comes of what is no object with a name. */
export function readPodGroup(manifest: JsonObject): readonly LivePodGroup[] {
  return readObject(manifest).map(podGroupOf);
}

/** Reads one ConfigMap; nothing comes of what is no object with a name. */
export function readConfigMap(manifest: JsonObject): readonly LiveConfigMap[] {
  return readObject(manifest).map(configMapOf);
}

/** Reads one Queue of Volcano; nothing comes of another scheduler's, or of what is no object with a name. */
export function readQueue(manifest: JsonObject): readonly LiveQueue[] {
  const name = textAt(manifest, 'metadata', 'name') ?? '';
  const apiVersion = textAt(manifest, 'apiVersion') ?? QUEUE.apiVersion;
  if (name === '' || apiVersion !== QUEUE.apiVersion) return [];
  const state = textAt(manifest, 'status', 'state') ?? '';
  return [{ name, state, capability: stringMapOf(objectAt(manifest, 'spec', 'capability')) }];
}

// Known by what synth writes on it, whatever its kind.
function readWorkload(manifest: JsonObject): readonly LiveObject[] {
  return marksOf(manifest).revision === undefined ? [] : readObject(manifest);
}

/** Reads what any object has; nothing comes of what is no object with a name. */
export function readObject(manifest: JsonObject): readonly LiveObject[] {
  const metadata = objectAt(manifest, 'metadata');
  const name = textAt(metadata, 'name') ?? '';
  if (name === '') return [];
  const due = instantAt(metadata, 'deletionTimestamp');
  const deletion =
    due === undefined ? undefined : { due, graceSeconds: numberAt(metadata, 'deletionGracePeriodSeconds') ?? 0 };
  const object: LiveObject = {
    name,
    namespace: (textAt(metadata, 'namespace') ?? '') || 'default',
    uid: textAt(metadata, 'uid') ?? '',
    labels: stringMapOf(metadata['labels']),
    annotations: stringMapOf(metadata['annotations']),
    finalizers: textsAt(metadata, 'finalizers'),
    created: instantAt(metadata, 'creationTimestamp'),
    deletion,
    manifest,
  };
  return [object];
}

function podOf(object: LiveObject): LivePod {
  const spec = objectAt(object.manifest, 'spec');
  const status = objectAt(object.manifest, 'status');
  // Written out: spread into a larger object it would take half of the time of a status.
  const { name, namespace, uid, labels, annotations, finalizers, created, deletion, manifest } = object;
  return {
    name,
    namespace,
    uid,
    labels,
    annotations,
    finalizers,
    created,
    deletion,
    manifest,
    phase: textAt(status, 'phase') ?? '',
    reason: textAt(status, 'reason') ?? '',
    message: textAt(status, 'message') ?? '',
    node: textAt(spec, 'nodeName') ?? '',
    scheduler: textAt(spec, 'schedulerName') ?? '',
    conditions: conditionsOf(status['conditions']),
    containers: containersOf(spec, status),
  };
}

function serviceOf(object: LiveObject): LiveService {
  const spec = objectAt(object.manifest, 'spec');
  return { ...object, clusterIP: textAt(spec, 'clusterIP') ?? '', selector: stringMapOf(spec['selector']) };
}

function podGroupOf(object: LiveObject): LivePodGroup {
  const spec = objectAt(object.manifest, 'spec');
  const status = objectAt(object.manifest, 'status');
  const topology = objectAt(spec, 'networkTopology');
  return {
    ...object,
    minMember: numberAt(spec, 'minMember') ?? 0,
    minTaskMember: numbersOf(spec['minTaskMember']),
    subGroups: subGroupDemands(spec),
    minResources: stringMapOf(spec['minResources']),
    queue: textAt(spec, 'queue') ?? '',
    hardTier: topology['mode'] === 'hard' ? tierText(tierOf(topology)) : undefined,
    phase: textAt(status, 'phase') ?? '',
    conditions: conditionsOf(status['conditions']),
    running: numberAt(status, 'running') ?? 0,
  };
}

function configMapOf(object: LiveObject): LiveConfigMap {
  return { ...object, data: stringMapOf(object.manifest['data']) };
}

function conditionsOf(value: Json | undefined): readonly LiveCondition[] {
  return objectsAt(value).map((condition) => ({
    type: textAt(condition, 'type') ?? '',
    status: textAt(condition, 'status') ?? '',
    reason: textAt(condition, 'reason') ?? '',
    message: textAt(condition, 'message') ?? '',
    since: instantAt(condition, 'lastTransitionTime'),
  }));
}

/** Numbers are taken too: quantities may be written without quotes. */
function stringMapOf(value: Json | undefined): StringMap {
  const map: Record<string, string> = {};
  for (const [key, field] of Object.entries(objectAt(value))) {
    if (typeof field === 'string' || typeof field === 'number') map[key] = `${field}`;
  }
  return map;
}

function numbersOf(value: Json | undefined): Readonly<Record<string, number>> {
  const entries = Object.entries(objectAt(value));
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/** Reads the containers of a pod that have a status, init containers first. */
function containersOf(spec: JsonObject, status: JsonObject): readonly LiveContainer[] {
  const initStatuses = objectsAt(status, 'initContainerStatuses');
  const restartPolicy = textAt(spec, 'restartPolicy') ?? 'Always';
  const main = objectsAt(status, 'containerStatuses').map((each) => containerOf(each, 'main', restartPolicy));
  if (initStatuses.length === 0) return main;
  const sidecars = new Set(
    objectsAt(spec, 'initContainers')
      .filter(({ restartPolicy }) => restartPolicy === 'Always')
      .map(({ name }) => name),
  );
  const init = initStatuses.map((each) =>
    sidecars.has(each['name']) ? containerOf(each, 'sidecar', 'Always') : containerOf(each, 'init', restartPolicy),
  );
  return [...init, ...main];
}

function containerOf(status: JsonObject, role: LiveContainer['role'], restartPolicy: string): LiveContainer {
  const last = objectAt(status, 'lastState', 'terminated');
  return {
    name: textAt(status, 'name') ?? '',
    image: textAt(status, 'image') ?? '',
    role,
    restartPolicy,
    isReady: status['ready'] === true,
    hasStarted: status['started'] !== false,
    restarts: numberAt(status, 'restartCount') ?? 0,
    state: stateOf(objectAt(status, 'state')),
    lastTermination: Object.keys(last).length === 0 ? undefined : terminationOf(last),
  };
}

function stateOf(state: JsonObject): ContainerState {
  const { waiting, running, terminated } = state;
  if (isThere(terminated)) return { kind: 'terminated', ...terminationOf(objectAt(terminated)) };
  if (isThere(running)) return { kind: 'running' };
  if (!isThere(waiting)) return { kind: 'none' };
  const { reason, message } = objectAt(waiting);
  return { kind: 'waiting', reason: textAt(reason) ?? '', message: textAt(message) ?? '' };
}

function terminationOf(terminated: JsonObject): Termination {
  return {
    exitCode: numberAt(terminated, 'exitCode') ?? 0,
    reason: textAt(terminated, 'reason') ?? '',
    message: textAt(terminated, 'message') ?? '',
    finished: instantAt(terminated, 'finishedAt'),
  };
}

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}
