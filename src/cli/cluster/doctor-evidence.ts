import { resolve } from 'node:path';
import { MODEL_KINDS } from '../../doctor/models.ts';
import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Evidence, EvidenceKind } from '../../model/doctor.ts';
import { namespaceOf } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import { LABEL } from '../../model/names.ts';
import { parseDump } from '../../yaml/read.ts';
import type { World } from '../world.ts';

/** A dump holds whole pods, some KiB each. */
const LIMIT_BYTES = 2 ** 30;

/** Lists everything that the doctor looks at; a kind without the right to it is left out. */
export async function clusterEvidence(cluster: Cluster, kinds: readonly EvidenceKind[]): Promise<Evidence> {
  const found = new Map<string, readonly JsonObject[]>();
  const list = async (kind: EvidenceKind, namespace: string): Promise<void> => {
    const labelSelector = MODEL_KINDS.includes(kind) ? LABEL.name : '';
    const listed = await cluster.list({ kind, namespace, labelSelector });
    if (listed === 'forbidden') return;
    const objects = listed === 'absent' ? [] : listed.objects.map((object) => named(object, kind));
    found.set(kind.kind, [...(found.get(kind.kind) ?? []), ...objects]);
  };
  await Promise.all(kinds.filter(({ beside }) => beside === undefined).map((kind) => list(kind, '')));
  for (const kind of kinds) {
    if (kind.beside === undefined) continue;
    const namespaces = [...new Set((found.get(kind.beside.kind) ?? []).map(namespaceOf))];
    if (namespaces.length === 0) found.set(kind.kind, found.get(kind.kind) ?? []);
    await Promise.all(namespaces.map((namespace) => list(kind, namespace)));
  }
  return found;
}

/**
 * Reads what kubectl printed; a kind of which the dump holds nothing is left out, as it may not have been asked for.
 * @throws WorldError when it cannot be read
 */
export function dumpEvidence(world: World, from: string, kinds: readonly EvidenceKind[]): Evidence {
  const text = from === '-' ? world.readStdin(LIMIT_BYTES) : world.files.read(resolve(world.root, from), LIMIT_BYTES);
  if (text === undefined) {
    const hint = 'Name a file, or - for standard input.';
    throw new WorldError({ tried: 'read', on: from, why: 'it does not exist', hint });
  }
  const { objects, problems } = parseDump(from, text);
  const [first] = problems;
  if (first !== undefined) {
    const hint = 'Write it with kubectl get … -o json; docs/doctor.md says of what.';
    throw new WorldError({ tried: 'read', on: from, why: first.message, hint });
  }
  const found = new Map<string, JsonObject[]>();
  for (const object of objects.flatMap(itemsOf)) {
    const kind = kinds.find((each) => each.kind === object['kind'] && groupOf(each) === groupOf(object))?.kind;
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), object]);
  }
  return found;
}

function itemsOf(object: JsonObject): readonly JsonObject[] {
  const { items } = object;
  return isArray(items) ? items.filter(isObject) : [object];
}

// Versions of a kind differ in what the doctor does not look at.
function groupOf({ apiVersion }: { readonly apiVersion?: unknown }): string {
  return typeof apiVersion === 'string' && apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

/** The items of a list do not say what they are. */
function named(object: JsonObject, { apiVersion, kind }: EvidenceKind): JsonObject {
  return { ...object, apiVersion, kind };
}
