import type { Annotation, Deletion, ObjectReference } from '../cluster-port.ts';
import type { Client, Exchange } from './client.ts';
import { refused } from './errors.ts';
import { objectPath } from './paths.ts';

const SILENCE_MS = 30_000;

/** A pod, and no later one of its name. */
interface PodIdentity {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
}

/** Deletes a pod only if it still has the uid. */
export async function deletePod(client: Client, { namespace, name, uid }: PodIdentity): Promise<Deletion> {
  const path = objectPath({ kind: { apiVersion: 'v1', kind: 'Pod', plural: 'pods' }, namespace, name });
  const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
  const doing = `delete pod ${name} on`;
  const exchange = await client.exchange(doing, { ...COMMON, method: 'DELETE', path, body });
  return outcomeOf(client, doing, { exchange, outcomes: DELETIONS });
}

/** Sets annotations of an object; its other ones stay. */
export async function annotate(
  client: Client,
  object: ObjectReference,
  annotations: Readonly<Record<string, string>>,
): Promise<Annotation> {
  const body = { metadata: { annotations } };
  const doing = `annotate ${object.kind.kind} ${object.name} on`;
  const exchange = await client.exchange(doing, { ...COMMON, method: 'PATCH', path: objectPath(object), body });
  return outcomeOf(client, doing, { exchange, outcomes: ANNOTATIONS });
}

const COMMON = { signal: undefined, silenceMs: SILENCE_MS } as const;

type Outcomes<Outcome> = Readonly<Record<number, Outcome>>;

// 409 is what a uid that is another pod's comes to.
const DELETIONS: Outcomes<Deletion> = {
  200: 'deleted',
  202: 'deleted',
  404: 'gone',
  409: 'replaced',
  403: 'forbidden',
};
const ANNOTATIONS: Outcomes<Annotation> = { 200: 'annotated', 404: 'gone', 403: 'forbidden' };

interface Answer<Outcome> {
  readonly exchange: Exchange;
  readonly outcomes: Outcomes<Outcome>;
}

function outcomeOf<Outcome>({ server }: Client, doing: string, { exchange, outcomes }: Answer<Outcome>): Outcome {
  const outcome = outcomes[exchange.status];
  if (outcome === undefined) throw refused(server, doing, exchange);
  return outcome;
}
