import type {
  Annotation,
  Change,
  Cluster,
  Deletion,
  Listing,
  ObjectReference,
  Selection,
  StatusWrite,
  Unreadable,
} from '../../src/io/cluster-port.ts';
import { WorldError } from '../../src/io/world-error.ts';
import { isObject, type JsonObject } from '../../src/model/json.ts';
import type { ClusterKind } from '../../src/model/kubernetes.ts';

/** A cluster in memory. */
export interface MemoryCluster extends Cluster {
  /** Puts an object there, in place of one of the same kind and name. */
  readonly put: (object: JsonObject) => void;
  /** Takes a pod away at once. */
  readonly take: (name: string) => void;
  /** What was asked for, as rules of a Role name it: `list pods`. */
  readonly asked: ReadonlySet<string>;
  /** Everything that was deleted or annotated, in order. */
  readonly log: readonly string[];
}

/** What tests vary of a cluster. */
export interface ClusterWish {
  /** Called before each deletion: what else happens to the pod, or an answer in place of deleting it. */
  readonly onDelete?: (name: string) => Deletion | undefined;
  readonly onAnnotate?: (object: ObjectReference) => Annotation;
  readonly onStatus?: () => StatusWrite;
  /** Whether nothing answers a listing. */
  readonly isDown?: () => boolean;
  /** Kinds that cannot be read. */
  readonly unreadable?: Readonly<Record<string, Unreadable>>;
  /** Whether a deleted pod stays, marked, until it is taken away. */
  readonly endsSlowly?: boolean;
}

/** Makes a cluster in memory, which holds the objects of the namespace `default` and tells who watches about changes. */
export function memoryCluster(objects: readonly JsonObject[], wish: ClusterWish = {}): MemoryCluster {
  const held = new Map(objects.map((object) => [keyOf(object), object]));
  const watchers = new Set<(change: Change) => void>();
  const log: string[] = [];
  const asked = new Set<string>();
  const tell = (change: Change): void => {
    for (const watcher of watchers) watcher(change);
  };
  const put = (object: JsonObject): void => {
    held.set(keyOf(object), object);
    tell({ type: 'set', object });
  };
  const take = (name: string): void => {
    const object = held.get(`Pod ${name}`);
    held.delete(`Pod ${name}`);
    if (object !== undefined) tell({ type: 'removed', object });
  };
  const deletePod: Cluster['deletePod'] = async ({ name, uid }) => {
    asked.add('delete pods');
    const answer = wish.onDelete?.(name);
    if (answer !== undefined) return answer;
    const pod = held.get(`Pod ${name}`);
    if (pod === undefined) return 'gone';
    if (metadataOf(pod)['uid'] !== uid) return 'replaced';
    log.push(`deleted ${name}`);
    if (wish.endsSlowly === true) put({ ...pod, metadata: { ...metadataOf(pod), ...ENDING } });
    else take(name);
    return 'deleted';
  };
  return {
    server: 'https://memory',
    namespace: 'default',
    clockAhead: () => 0,
    list: async (selection): Promise<Listing | Unreadable> => {
      const { kind } = selection;
      if (wish.isDown?.() === true) throw DOWN;
      asked.add(`list ${resourceOf(kind)}`);
      const objects = [...held.values()].filter((object) => isMeant(object, selection));
      return wish.unreadable?.[kind.kind] ?? { objects, resourceVersion: '1' };
    },
    watch: (selection, _, { onChange, signal }) =>
      new Promise((done) => {
        asked.add(`watch ${resourceOf(selection.kind)}`);
        const watcher = (change: Change): void => {
          if (isMeant(change.object, selection)) onChange(change);
        };
        watchers.add(watcher);
        signal.addEventListener('abort', () => {
          watchers.delete(watcher);
          done('stopped');
        });
      }),
    deletePod,
    annotate: async (object, annotations) => {
      asked.add(`patch ${resourceOf(object.kind)}`);
      log.push(`annotated ${object.kind.kind} ${object.namespace}/${object.name}: ${Object.keys(annotations)}`);
      const known = held.get(`${object.kind.kind} ${object.name}`);
      const answer = wish.onAnnotate?.(object) ?? 'annotated';
      if (answer === 'annotated' && known !== undefined) put(annotated(known, annotations));
      return answer;
    },
    writeStatus: async ({ kind, namespace, name }, status) => {
      asked.add(`patch ${resourceOf({ ...kind, plural: `${kind.plural}/status` })}`);
      log.push(`wrote the status of ${kind.kind} ${namespace}/${name}`);
      const known = held.get(`${kind.kind} ${name}`);
      const answer = wish.onStatus?.() ?? (known === undefined ? 'gone' : 'written');
      if (answer === 'written' && known !== undefined) put({ ...known, status });
      return answer;
    },
    put,
    take,
    asked,
    log,
  };
}

const DOWN = new WorldError({ tried: 'reach', on: 'https://memory', why: 'it is down', hint: 'Start it.' });

const ENDING = { deletionTimestamp: '2026-11-24T05:00:30Z', deletionGracePeriodSeconds: 30 };

function annotated(object: JsonObject, annotations: JsonObject): JsonObject {
  const metadata = metadataOf(object);
  const before = metadata['annotations'];
  return { ...object, metadata: { ...metadata, annotations: { ...(isObject(before) ? before : {}), ...annotations } } };
}

function resourceOf({ apiVersion, plural }: ClusterKind): string {
  const [group = '', version] = apiVersion.split('/');
  return version === undefined ? plural : `${plural}.${group}`;
}

function isMeant(object: JsonObject, { kind, labelSelector }: Selection): boolean {
  const [label = '', value] = labelSelector.split('=');
  const { labels } = metadataOf(object);
  const found = isObject(labels) ? labels[label] : undefined;
  if (object['kind'] !== kind.kind) return false;
  return label === '' || (value === undefined ? found !== undefined : found === value);
}

function keyOf(object: JsonObject): string {
  return `${object['kind']} ${metadataOf(object)['name']}`;
}

function metadataOf({ metadata }: JsonObject): JsonObject {
  return isObject(metadata) ? metadata : {};
}
