import type { StringMap } from '../model/kubernetes.ts';

/** The field `annotations` of an object's metadata, sorted by key; later maps win; none where there is nothing to annotate. */
export function annotationsOf(...maps: readonly StringMap[]): { readonly annotations?: StringMap } {
  const merged = new Map(maps.flatMap((map) => Object.entries(map)));
  const entries = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? {} : { annotations: Object.fromEntries(entries) };
}
