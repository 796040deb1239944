import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { readDocuments } from './read.ts';

/** What a file of manifests may hold at most: the pods of a wide role replica. */
const LIMITS = { characters: 2 ** 29, values: 100_000_000, documents: 1_000_000, depth: 100 };

/** Reads the objects of a file of manifests that flotilla, or anybody, wrote; other documents are passed over. */
export function parseManifests(
  source: string,
  text: string,
): { readonly objects: readonly JsonObject[]; readonly problems: readonly Problem[] } {
  const { documents, problems } = readDocuments(source, text, LIMITS);
  return { objects: documents.flatMap(({ value }) => (isObject(value) ? [value] : [])), problems };
}

/**
 * Reads what `kubectl get … -o json` or `-o yaml` printed. JSON is read by the platform: a dump of a large fleet is some
 * hundred MiB, and of our own making or kubectl's, so that duplicate keys and the like are no concern.
 */
export function parseDump(source: string, text: string): ReturnType<typeof parseManifests> {
  const json = text.trimStart().startsWith('{') ? jsonOf(text) : undefined;
  return json === undefined ? parseManifests(source, text) : { objects: [json], problems: [] };
}

function jsonOf(text: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
