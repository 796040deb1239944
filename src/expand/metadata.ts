import type { Slots } from '../model/group.ts';
import type { StringMap } from '../model/kubernetes.ts';

/** Labels or annotations of which some differ from object to object. */
export interface SlotMap {
  /** By key; the slot ones are there, and empty. */
  readonly texts: StringMap;
  readonly slots: readonly (readonly [key: string, slot: keyof Slots])[];
}

/** Puts labels or annotations in order of their keys; where a key is fixed and slot, slot holds. */
export function slotMap(fixed: StringMap, slots: Readonly<Record<string, keyof Slots>>): SlotMap {
  const empty = Object.keys(slots).map((key): [string, string] => [key, '']);
  const entries = Object.entries({ ...fixed, ...Object.fromEntries(empty) });
  return { texts: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), slots: Object.entries(slots) };
}

/** Fills in the slots. */
export function filledMap({ texts, slots }: SlotMap, values: Slots): StringMap {
  const filled: Record<string, string> = { ...texts };
  for (const [key, slot] of slots) filled[key] = values[slot];
  return filled;
}

/** The field `annotations` of an object's metadata; none where there is nothing to annotate. */
export function annotationsOf(map: SlotMap, values: Slots): { readonly annotations?: StringMap } {
  const annotations = filledMap(map, values);
  for (const _ in annotations) return { annotations };
  return {};
}
