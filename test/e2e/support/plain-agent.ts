import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { DIALECTS } from '../../../src/dialects/registry.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Checkout } from './checkout.ts';
import { pathOf, read } from './client.ts';
import { apply, eventually, itemsOf, kubectl, object, podsIn, text, url } from './cluster.ts';
import { succeed } from './kubectl.ts';

const { labels: LABEL } = DIALECTS[0].keys;

/** A model in a namespace. */
interface Place {
  readonly namespace: string;
  readonly name: string;
}

const KINDS = ['PodGroup', 'Service', 'ConfigMap'] as const;

/**
 * Does once what agents do: pods that cannot become what is committed, or that are committed no more, go, and are
 * waited for; then all of `live` is applied, and what is extra is pruned.
 */
export async function sync(checkout: Checkout, place: Place): Promise<void> {
  const folder = join(checkout.folder, 'generated', place.namespace, place.name, 'live');
  const committed = existsSync(folder) ? manifestsIn(folder) : [];
  const revisions = new Map(committed.map((each) => [keyOf(each), revisionOf(each)]));
  const pods = (await podsOf(place)).filter(({ name, revision }) => revisions.get(`Pod ${name}`) !== revision);
  await removed('pod', place, pods);
  await eventually(
    () => podsOf(place),
    (all) => all.every(({ uid, isEnding }) => !isEnding && pods.every((pod) => pod.uid !== uid)),
  );
  if (committed.length > 0) await apply([folder]);
  for (const kind of KINDS) {
    const list = await read(`${url}${pathOf(kind, place.namespace)}?labelSelector=${LABEL.name}=${place.name}`);
    const names = itemsOf(list).map((each) => ({ name: text(object(each, 'metadata'), 'name') }));
    await removed(
      kind,
      place,
      names.filter(({ name }) => !revisions.has(`${kind} ${name}`)),
    );
  }
}

async function podsOf({ namespace, name }: Place) {
  return (await podsIn(namespace)).filter((pod) => pod.name.startsWith(`${name}-`));
}

function manifestsIn(folder: string): readonly JsonObject[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return files.flatMap((path) =>
    parseAllDocuments(readFileSync(join(folder, path), 'utf8')).map((document): JsonObject => document.toJS()),
  );
}

function keyOf(manifest: JsonObject): string {
  return `${text(manifest, 'kind')} ${text(object(manifest, 'metadata'), 'name')}`;
}

function revisionOf(manifest: JsonObject): string {
  return text(object(object(manifest, 'metadata'), 'labels'), LABEL.revision);
}

async function removed(
  kind: string,
  { namespace }: Place,
  objects: readonly { readonly name: string }[],
): Promise<void> {
  if (objects.length === 0) return;
  await succeed(kubectl, ['delete', kind, '-n', namespace, ...objects.map(({ name }) => name), '--wait=false']);
}
