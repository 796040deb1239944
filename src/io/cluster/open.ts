import { objectsAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type {
  Annotation,
  Cluster,
  ClusterChoice,
  Deletion,
  Listing,
  ObjectReference,
  PodDeletion,
  Selection,
  StatusWrite,
  Unreadable,
} from '../cluster-port.ts';
import type { Timing } from './backoff.ts';
import { type Client, clientOf, type Exchange } from './client.ts';
import { refused } from './errors.ts';
import { objectPath, selectionPath, withLaterWriters } from './http.ts';
import { watchObjects } from './watch.ts';

/** Opens a cluster by its API server; nothing is asked of it yet. */
export async function openCluster(choice: ClusterChoice, timing: Timing): Promise<Cluster> {
  const client = clientOf(choice, timing);
  return {
    server: client.server,
    namespace: client.namespace,
    clockAhead: client.clockAhead,
    list: (selection) => listObjects(client, selection),
    watch: (selection, from, options) => watchObjects(client, { selection, from }, options),
    deletePod: (pod) => deletePod(client, pod),
    annotate: (object, annotations) => annotate(client, object, annotations),
    writeStatus: (object, status) => writeStatus(client, object, status),
  };
}

/** Objects of one reply: a megabyte or so of pods. */
const PAGE = '500';
const LIST_SILENCE_MS = 60_000;

/** Reads all objects of a selection, page by page. */
async function listObjects(client: Client, selection: Selection): Promise<Listing | Unreadable> {
  const paged = await listPages(client, selection, PAGE);
  // The server forgot where the pages started: there was too much change meanwhile. All in one reply needs no memory.
  return paged === 'expired'
    ? refusedIfExpired(client, selection, await listPages(client, selection, undefined))
    : paged;
}

async function listPages(
  client: Client,
  selection: Selection,
  limit: string | undefined,
): Promise<Listing | Unreadable | 'expired'> {
  const objects: JsonObject[] = [];
  let next: string | undefined;
  for (;;) {
    const exchange = await client.exchange(`list ${selection.kind.plural} on`, {
      method: 'GET',
      path: selectionPath(selection, { limit, continue: next }),
      signal: undefined,
      silenceMs: LIST_SILENCE_MS,
    });
    const refusal = REFUSALS[exchange.status];
    if (refusal !== undefined) return refusal;
    if (exchange.status !== 200) throw refused(client.server, `list ${selection.kind.plural} on`, exchange);
    const page = pageOf(exchange);
    for (const object of page.objects) objects.push(withLaterWriters(object));
    if (page.next === '') return { objects, resourceVersion: page.resourceVersion };
    next = page.next;
  }
}

const REFUSALS: Readonly<Record<number, Unreadable | 'expired'>> = { 403: 'forbidden', 404: 'absent', 410: 'expired' };

function pageOf({ body }: Exchange) {
  return {
    objects: objectsAt(body, 'items'),
    resourceVersion: textAt(body, 'metadata', 'resourceVersion') ?? '',
    next: textAt(body, 'metadata', 'continue') ?? '',
  };
}

function refusedIfExpired(
  { server }: Client,
  { kind }: Selection,
  listed: Listing | Unreadable | 'expired',
): Listing | Unreadable {
  if (listed === 'expired') throw refused(server, `list ${kind.plural} on`, { status: 410, body: {} });
  return listed;
}

const CHANGE_SILENCE_MS = 30_000;

/** Deletes a pod only if it still has the uid. */
async function deletePod(client: Client, { namespace, name, uid, graceSeconds }: PodDeletion): Promise<Deletion> {
  const path = objectPath({ kind: { apiVersion: 'v1', kind: 'Pod', plural: 'pods' }, namespace, name });
  const grace = graceSeconds === undefined ? {} : { gracePeriodSeconds: graceSeconds };
  const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid }, ...grace };
  const doing = `delete pod ${name} on`;
  const exchange = await client.exchange(doing, { ...COMMON, method: 'DELETE', path, body });
  return outcomeOf(client, doing, exchange, DELETIONS);
}

/** Sets annotations of an object; its other ones stay. */
async function annotate(
  client: Client,
  object: ObjectReference,
  annotations: Readonly<Record<string, string>>,
): Promise<Annotation> {
  const body = { metadata: { annotations } };
  const doing = `annotate ${object.kind.kind} ${object.name} on`;
  const exchange = await client.exchange(doing, { ...COMMON, method: 'PATCH', path: objectPath(object), body });
  return outcomeOf(client, doing, exchange, ANNOTATIONS);
}

/** As whom flotilla writes the status of models' objects: what it applied before and leaves out now is removed, nothing else. */
const STATUS_MANAGER = 'flotilla-status';

/** @see https://kubernetes.io/docs/reference/using-api/server-side-apply/ */
async function writeStatus(client: Client, object: ObjectReference, status: JsonObject): Promise<StatusWrite> {
  const { kind, namespace, name } = object;
  const path = `${objectPath(object)}/status?fieldManager=${STATUS_MANAGER}&force=true`;
  const body = { apiVersion: kind.apiVersion, kind: kind.kind, metadata: { namespace, name }, status };
  const doing = `write the status of ${kind.kind} ${name} on`;
  const exchange = await client.exchange(doing, { ...COMMON, method: 'PATCH', isApply: true, path, body });
  return outcomeOf(client, doing, exchange, STATUS_WRITES);
}

const COMMON = { signal: undefined, silenceMs: CHANGE_SILENCE_MS } as const;

type Outcomes<Outcome> = Readonly<Record<number, Outcome>>;

// 409 is what a uid that is another pod's comes to.
const DELETIONS: Outcomes<Deletion> = {
  200: 'deleted',
  202: 'deleted',
  404: 'gone',
  409: 'replaced',
  403: 'forbidden',
};
const STATUS_WRITES: Outcomes<StatusWrite> = { 200: 'written', 404: 'gone', 403: 'forbidden' };
const ANNOTATIONS: Outcomes<Annotation> = { 200: 'annotated', 404: 'gone', 403: 'forbidden' };

function outcomeOf<Outcome>(
  { server }: Client,
  doing: string,
  exchange: Exchange,
  outcomes: Outcomes<Outcome>,
): Outcome {
  const outcome = outcomes[exchange.status];
  if (outcome === undefined) throw refused(server, doing, exchange);
  return outcome;
}
