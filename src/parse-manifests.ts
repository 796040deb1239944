import { isObject, type JsonObject } from './model/json.ts';
import type { Problem } from './model/problem.ts';
import { readDocuments } from './parse/documents.ts';

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
