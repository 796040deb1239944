import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { World } from '../../src/cli/world.ts';
import { sleep } from '../../src/io/terminal.ts';
import { isObject, type JsonObject } from '../../src/model/json.ts';
import { type ApiStore, apiStore, metadataOf, type StoredEvent } from './api-store.ts';
import { NOW, shortSleep } from './world.ts';

/** A request that has arrived. */
interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
}

/** Answers a request in place of the server; gives whether it did. */
export type Fault = (asked: Asked, response: ServerResponse) => boolean;

/** What stands in for a Kubernetes API server: objects in memory, listed in pages and watched, and faults on demand. */
export interface ApiServer {
  /** A kubeconfig that leads to it, on the disk. */
  readonly kubeconfig: string;
  /** Writes the kubeconfig anew, with another user. */
  readonly login: (user: JsonObject) => void;
  /** Everything that was asked so far, as `GET /api/v1/…`. */
  readonly asked: readonly string[];
  /** Creates or changes objects. */
  readonly set: (...objects: readonly JsonObject[]) => void;
  /** By kind, namespace and name, with `/` between them. */
  readonly remove: (key: string) => void;
  /** Faults are asked first, the newest before the others. */
  readonly add: (fault: Fault) => void;
  /** Breaks every connection, and listens no more until it is started again. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Sleeps a thousandth of the time, and while it is stopped until it is started: no client gives up before. */
  readonly sleep: World['sleep'];
  /** Forgets all versions: watches end, and those that go on from an older one are told so. */
  readonly compact: () => void;
  /** Stops, and removes the kubeconfig. */
  readonly close: () => Promise<void>;
}

const PLURALS: Readonly<Record<string, string>> = {
  pods: 'Pod',
  services: 'Service',
  podgroups: 'PodGroup',
  configmaps: 'ConfigMap',
};

/** Longer than any test. */
const OUTAGE_MS = 3_600_000;

interface Watch {
  readonly isMeant: (object: JsonObject) => boolean;
  readonly response: ServerResponse;
}

/** Starts one on a free port of this machine. */
export async function apiServer(): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'api-server-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const api = apiOf(apiStore());
  const faults: Fault[] = [];
  const asked: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://server');
    const { method = 'GET', headers } = request;
    const body = (await request.toArray()).join('');
    asked.push(`${method} ${url.pathname}${url.search}`);
    response.sendDate = false;
    response.setHeader('date', new Date(NOW).toUTCString());
    const question = { method, url, body, authorization: headers.authorization, contentType: headers['content-type'] };
    if (!faults.some((fault) => fault(question, response))) api.answer(question, response);
  };
  const newServer = (): Server => createServer((request, response) => void handle(request, response));
  let server = newServer();
  let started = new AbortController();
  started.abort();
  const port = await listen(server, 0);
  const login = (user: JsonObject): void => writeFileSync(kubeconfig, kubeconfigText(port, user));
  login({ token: 'secret' });
  return {
    kubeconfig,
    login,
    asked,
    set: api.set,
    remove: api.remove,
    add: (fault) => void faults.unshift(fault),
    stop: () => {
      started = new AbortController();
      return closed(server);
    },
    start: async () => {
      server = newServer();
      await listen(server, port);
      started.abort();
    },
    sleep: async (milliseconds, signal) => {
      await shortSleep(milliseconds, signal);
      await sleep(OUTAGE_MS, AbortSignal.any([started.signal, ...(signal === undefined ? [] : [signal])]));
    },
    compact: api.compact,
    close: async () => {
      await closed(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function apiOf(store: ApiStore) {
  const watches = new Set<Watch>();
  const tell = (events: readonly StoredEvent[]): void => {
    for (const watch of watches) for (const event of events) send(watch, event);
  };
  return {
    set: (...objects: readonly JsonObject[]) => tell(objects.map(store.set)),
    remove: (key: string) => tell([store.remove(key)].filter((event) => event !== undefined)),
    compact: () => {
      store.forget();
      for (const { response } of watches) response.end();
    },
    answer: ({ method, url, body }: Asked, response: ServerResponse): void => {
      const [, namespace = '', plural = '', name] = PATH.exec(url.pathname) ?? [];
      const kind = PLURALS[plural];
      const isMeant = meant(kind, namespace, url.searchParams.get('labelSelector') ?? '');
      if (kind === undefined) reply(response, 404, { kind: 'Status', message: 'no such kind' });
      else if (method === 'DELETE') tell(deleted(store, `${kind}/${namespace}/${name}`, { body, response }));
      else if (url.searchParams.get('watch') !== '1')
        reply(response, 200, page(store.objects().filter(isMeant), url, store.version()));
      else open(store, watches, { watch: { isMeant, response }, url });
    },
  };
}

const PATH = /^\/(?:api|apis\/[^/]+)\/[^/]+\/(?:namespaces\/([^/]+)\/)?([^/]+)(?:\/([^/]+))?$/;

interface Removal {
  readonly body: string;
  readonly response: ServerResponse;
}

function deleted(store: ApiStore, key: string, { body, response }: Removal): readonly StoredEvent[] {
  const object = store.get(key);
  const { uid } = JSON.parse(body).preconditions;
  if (object === undefined || uid !== metadataOf(object)['uid']) {
    reply(response, object === undefined ? 404 : 409, { kind: 'Status', message: 'there is no such pod' });
    return [];
  }
  reply(response, 200, { kind: 'Status' });
  return [store.remove(key)].filter((event) => event !== undefined);
}

interface Opening {
  readonly watch: Watch;
  readonly url: URL;
}

function open(store: ApiStore, watches: Set<Watch>, { watch, url }: Opening): void {
  const { response } = watch;
  const events = store.since(Number(url.searchParams.get('resourceVersion')));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  if (events === undefined) {
    response.end(line('ERROR', { kind: 'Status', code: 410, message: 'too old resource version' }));
    return;
  }
  for (const event of events) send(watch, event);
  watches.add(watch);
  response.once('close', () => watches.delete(watch));
}

function send({ isMeant, response }: Watch, { type, object }: StoredEvent): void {
  if (isMeant(object)) response.write(line(type, object));
}

function page(found: readonly JsonObject[], url: URL, version: number): JsonObject {
  const start = Number(url.searchParams.get('continue') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? found.length);
  const end = start + limit;
  const metadata = { resourceVersion: `${version}`, ...(end < found.length ? { continue: `${end}` } : {}) };
  // A typed list names the kind once, for all of its items.
  return { kind: 'List', metadata, items: found.slice(start, end).map(({ kind: _, apiVersion: __, ...rest }) => rest) };
}

function meant(kind: string | undefined, namespace: string, selector: string): (object: JsonObject) => boolean {
  const [label = '', value] = selector.split('=');
  return (object) => {
    const metadata = metadataOf(object);
    const labels = isObject(metadata['labels']) ? metadata['labels'] : {};
    if (object['kind'] !== kind || (namespace !== '' && metadata['namespace'] !== namespace)) return false;
    return value === undefined ? label in labels : labels[label] === value;
  };
}

/** Answers with an object, compressed as an API server does. */
export function reply(response: ServerResponse, status: number, body: JsonObject): void {
  const text = JSON.stringify(body);
  const isLong = text.length > 128 * 1024;
  response.writeHead(status, { 'content-type': 'application/json', ...(isLong ? { 'content-encoding': 'gzip' } : {}) });
  response.end(isLong ? gzipSync(text, { level: 1 }) : text);
}

function line(type: string, object: JsonObject): string {
  return `${JSON.stringify({ type, object })}\n`;
}

/** Whoever else took the port meanwhile, such as a client on its way out, gives it back soon. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', () => void shortSleep(100).then(() => listen(server, port).then(resolve)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function kubeconfigText(port: number, user: JsonObject): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'fake', cluster: { server: `http://127.0.0.1:${port}` } }],
    users: [{ name: 'tester', user }],
    contexts: [{ name: 'fake', context: { cluster: 'fake', user: 'tester' } }],
    'current-context': 'fake',
  });
}
