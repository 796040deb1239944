import { objectsAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Listing, Selection, Unreadable } from '../cluster-port.ts';
import type { Client, Exchange } from './client.ts';
import { refused } from './errors.ts';
import { withoutManagedFields } from './http.ts';
import { selectionPath } from './paths.ts';

/** Objects of one reply: a megabyte or so of pods. */
const PAGE = '500';
const SILENCE_MS = 60_000;

/** Reads all objects of a selection, page by page. */
export async function listObjects(client: Client, selection: Selection): Promise<Listing | Unreadable> {
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
      silenceMs: SILENCE_MS,
    });
    const refusal = REFUSALS[exchange.status];
    if (refusal !== undefined) return refusal;
    if (exchange.status !== 200) throw refused(client.server, `list ${selection.kind.plural} on`, exchange);
    const page = pageOf(exchange);
    for (const object of page.objects) objects.push(withoutManagedFields(object));
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
