import type { StringMap } from '../model/kubernetes.ts';
import type { Blanks } from '../model/object-template.ts';

/** Labels or annotations of which some differ from object to object. */
export interface BlankMap {
  /** By key; the blank ones are there, and empty. */
  readonly texts: StringMap;
  readonly blanks: readonly (readonly [key: string, blank: keyof Blanks])[];
}

/** Puts labels or annotations in order of their keys; where a key is fixed and blank, blank holds. */
export function blankMap(fixed: StringMap, blanks: Readonly<Record<string, keyof Blanks>>): BlankMap {
  const empty = Object.keys(blanks).map((key): [string, string] => [key, '']);
  const entries = Object.entries({ ...fixed, ...Object.fromEntries(empty) });
  return { texts: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), blanks: Object.entries(blanks) };
}

/** Fills in the blanks. */
export function filledMap({ texts, blanks }: BlankMap, values: Blanks): StringMap {
  const filled: Record<string, string> = { ...texts };
  for (const [key, blank] of blanks) filled[key] = values[blank];
  return filled;
}

/** The field `annotations` of an object's metadata; none where there is nothing to annotate. */
export function annotationsOf(map: BlankMap, values: Blanks): { readonly annotations?: StringMap } {
  const annotations = filledMap(map, values);
  for (const _ in annotations) return { annotations };
  return {};
}
