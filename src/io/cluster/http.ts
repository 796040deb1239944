import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { objectsAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { ObjectReference, Selection } from '../cluster-port.ts';
import type { Account } from './kubeconfig.ts';

const MERGE_PATCH = 'application/merge-patch+json';
/** Server-side apply; JSON is YAML, too. */
const APPLY_PATCH = 'application/apply-patch+yaml';

/** What is asked of a server. */
export interface Question {
  readonly method: 'GET' | 'DELETE' | 'PATCH';
  /** With its query, from the server's address on. */
  readonly path: string;
  readonly body?: JsonObject;
  /** Whether a patch is a server-side apply; else it is merged. */
  readonly isApply?: boolean;
  readonly signal: AbortSignal | undefined;
  /** How long the server may be silent before the connection counts as broken. */
  readonly silenceMs: number;
}

/** The head of a reply, and the text that follows. */
export interface Reply {
  readonly status: number;
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs: number | undefined;
  /** The server's time when it replied, in whole seconds; undefined where it does not say. */
  readonly date: number | undefined;
  /** Everything, in pieces as they arrive; throws when the connection breaks. */
  readonly text: NodeJS.ReadableStream;
}

/**
 * Sends one request with an account's credentials.
 * @throws Error when the connection cannot be made or breaks, or the signal aborts
 */
export async function ask({ server, requestOptions }: Account, question: Question): Promise<Reply> {
  const { method, path, body, signal, silenceMs } = question;
  const options = await requestOptions();
  const url = new URL(`${server}${path}`);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const send = url.protocol === 'http:' ? plainRequest : secureRequest;
  const headers = {
    ...options.headers,
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'user-agent': 'flotilla',
    ...(text === undefined ? {} : bodyHeaders(question, text)),
  };
  const settings = { ...options, method, headers, ...(signal === undefined ? {} : { signal }) };
  return new Promise((resolve, reject) => {
    const request = send(url, settings, (response) => resolve(replyOf(response)));
    request.setTimeout(silenceMs, () => request.destroy(new Error(`it has been silent for ${silenceMs / 1000} s`)));
    request.once('error', reject);
    request.once('socket', outlive);
    request.end(text);
  });
}

const outlived = new WeakSet<Socket>();

// A request that is ended in the moment in which its reply is whole breaks its connection after everybody has stopped to
// listen to it, and Node would end the process.
function outlive(connection: Socket): void {
  if (outlived.has(connection)) return;
  outlived.add(connection);
  connection.on('error', () => undefined);
}

// Node sends the body of a DELETE without its length unless told, and the server would read none: no precondition would hold.
function bodyHeaders({ method, isApply = false }: Question, text: string) {
  const patch = isApply ? APPLY_PATCH : MERGE_PATCH;
  const type = method === 'PATCH' ? patch : 'application/json';
  return { 'content-type': type, 'content-length': Buffer.byteLength(text) };
}

function replyOf(response: IncomingMessage): Reply {
  const { 'retry-after': retryAfter, date, 'content-encoding': encoding } = response.headers;
  const seconds = Number(retryAfter);
  const instant = Date.parse(date ?? '');
  return {
    status: response.statusCode ?? 0,
    retryAfterMs: retryAfter !== undefined && seconds >= 0 ? seconds * 1000 : undefined,
    date: Number.isNaN(instant) ? undefined : instant,
    text: encoding === 'gzip' ? unzipped(response) : response,
  };
}

// A pipe does not hand on errors: a connection that breaks would leave the reader waiting for ever.
function unzipped(response: IncomingMessage): NodeJS.ReadableStream {
  const gunzip = createGunzip();
  response.once('error', (error) => gunzip.destroy(error));
  return response.pipe(gunzip);
}

/**
 * Reads the object that a reply holds.
 * @throws Error when the connection breaks before its end, or it holds no JSON object
 */
export async function objectIn(reply: Reply): Promise<JsonObject> {
  const value: Json = JSON.parse(await textOf(reply.text));
  if (!isObject(value)) throw new Error('its reply is no JSON object');
  return value;
}

/**
 * An object whose record of writers says only who wrote what of it beside the one who wrote most, who applies it: the whole record
 * is half of a pod, and thousands of them are kept.
 */
export function withLaterWriters(object: JsonObject): JsonObject {
  const { metadata } = object;
  if (!isObject(metadata) || metadata['managedFields'] === undefined) return object;
  const entries = objectsAt(metadata, 'managedFields').filter((entry) => (textAt(entry, 'subresource') ?? '') === '');
  const lengths = entries.length < 2 ? [0] : entries.map(({ fieldsV1 = null }) => JSON.stringify(fieldsV1).length);
  const most = lengths.indexOf(Math.max(...lengths));
  const managedFields = entries.map(({ manager = '', fieldsV1 = {} }, index) =>
    index === most ? { manager } : { manager, fieldsV1 },
  );
  return { ...object, metadata: { ...metadata, managedFields } };
}

/**
 * The path of a selection's objects, with its query.
 * @param query - more parameters; those that are undefined are left out
 */
export function selectionPath(
  { kind, namespace, labelSelector }: Selection,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ labelSelector, ...query })) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  return `${folderPath(kind, namespace)}?${parameters}`;
}

/** The path of one object. */
export function objectPath({ kind, namespace, name }: ObjectReference): string {
  return `${folderPath(kind, namespace)}/${encodeURIComponent(name)}`;
}

function folderPath({ apiVersion, plural }: ClusterKind, namespace: string): string {
  const api = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespace === '' ? `${api}/${plural}` : `${api}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
