import { isObject, type JsonObject } from '../../src/model/json.ts';

/** One change of an object, as a watch tells it. */
export interface StoredEvent {
  readonly version: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: JsonObject;
}

/** What an API server keeps: objects, and the changes since some version. */
export interface ApiStore {
  readonly version: () => number;
  readonly objects: () => readonly JsonObject[];
  /** By kind, namespace and name, with `/` between them. */
  readonly get: (key: string) => JsonObject | undefined;
  readonly set: (object: JsonObject) => StoredEvent;
  readonly remove: (key: string) => StoredEvent | undefined;
  /** Changes after a version; undefined once they have been forgotten. */
  readonly since: (version: number) => readonly StoredEvent[] | undefined;
  readonly forget: () => void;
}

/** Makes an empty store. */
export function apiStore(): ApiStore {
  const objects = new Map<string, JsonObject>();
  let events: StoredEvent[] = [];
  let version = 1;
  let oldest = 0;
  const record = (type: StoredEvent['type'], object: JsonObject): StoredEvent => {
    version++;
    const event = { version, type, object: versioned(object, version) };
    events.push(event);
    return event;
  };
  return {
    version: () => version,
    objects: () => [...objects.values()],
    get: (key) => objects.get(key),
    set: (object) => {
      const key = keyOf(object);
      const event = record(objects.has(key) ? 'MODIFIED' : 'ADDED', object);
      objects.set(key, event.object);
      return event;
    },
    remove: (key) => {
      const object = objects.get(key);
      objects.delete(key);
      return object === undefined ? undefined : record('DELETED', object);
    },
    since: (from) => (from < oldest ? undefined : events.filter((event) => event.version > from)),
    forget: () => {
      version++;
      oldest = version;
      events = [];
    },
  };
}

/** The metadata of an object. */
export function metadataOf({ metadata }: JsonObject): JsonObject {
  return isObject(metadata) ? metadata : {};
}

function keyOf(object: JsonObject): string {
  const { namespace, name } = metadataOf(object);
  return `${object['kind']}/${namespace}/${name}`;
}

function versioned(object: JsonObject, version: number): JsonObject {
  return { ...object, metadata: { ...metadataOf(object), resourceVersion: `${version}` } };
}
