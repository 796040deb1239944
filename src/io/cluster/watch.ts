import { textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Selection, WatchOptions } from '../cluster-port.ts';
import type { Client } from './client.ts';
import { type Reply, selectionPath, withLaterWriters } from './http.ts';

/** How long the server keeps a watch open: a connection that broke without a word is noticed soon after. */
const OPEN_SECONDS = 60;
const SILENCE_MS = (OPEN_SECONDS + 15) * 1000;
/** Between two watches, so that a server that ends each at once is not flooded. */
const PAUSE_MS = 500;

/** Reports each change of a selection since a version. When a connection ends, it opens the next one. */
export async function watchObjects(
  client: Client,
  { selection, from }: WatchStart,
  options: WatchOptions,
): Promise<'stopped' | 'expired'> {
  let version = from;
  while (!options.signal.aborted) {
    const ended = await watchOnce(client, { selection, from: version }, options).catch((error: unknown) => {
      if (options.signal.aborted) return 'expired' as const;
      throw error;
    });
    if (options.signal.aborted) break;
    await client.timing.sleep(PAUSE_MS, options.signal);
    if (ended === 'expired') return 'expired';
    version = ended.version;
  }
  return 'stopped';
}

/** Which objects are watched, and from which version on. */
export interface WatchStart {
  readonly selection: Selection;
  readonly from: string;
}

async function watchOnce(client: Client, { selection, from }: WatchStart, { onChange, signal }: WatchOptions) {
  const query = {
    watch: '1',
    allowWatchBookmarks: 'true',
    resourceVersion: from,
    timeoutSeconds: `${OPEN_SECONDS}`,
  };
  const path = selectionPath(selection, query);
  const question = { method: 'GET', path, signal, silenceMs: SILENCE_MS } as const;
  const opened = await client.open(`watch ${selection.kind.plural} on`, question);
  // 410 says that the version is too old; what else is refused, a listing finds out and says.
  if (!('text' in opened)) return 'expired';
  let version = from;
  for await (const event of eventsOf(opened)) {
    if (event.type === 'ERROR') return 'expired';
    version = textAt(event.object, 'metadata', 'resourceVersion') ?? version;
    if (event.type === 'DELETED') onChange({ type: 'removed', object: event.object });
    else if (event.type !== 'BOOKMARK') onChange({ type: 'set', object: event.object });
  }
  return { version };
}

interface WatchEvent {
  readonly type: string;
  readonly object: JsonObject;
}

/** The events of a stream of lines, until it ends or breaks: the next watch goes on from the last of them. */
async function* eventsOf({ text }: Reply): AsyncGenerator<WatchEvent> {
  text.setEncoding('utf8');
  let rest = '';
  try {
    for await (const piece of text) {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield* eventIn(line);
    }
  } catch {
    // A connection that breaks tells nothing that its end would not.
  }
}

function eventIn(line: string): readonly WatchEvent[] {
  if (line.trim() === '') return [];
  const value: Json = JSON.parse(line);
  if (!isObject(value)) return [];
  const { type, object } = value;
  return typeof type === 'string' && isObject(object) ? [{ type, object: withLaterWriters(object) }] : [];
}
