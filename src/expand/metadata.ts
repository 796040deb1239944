import type { SharedSlot, Slots } from '../model/group.ts';
import type { StringMap } from '../model/kubernetes.ts';

/** Labels or annotations in parts: those that are the same on all objects, and those that a slot fills. */
export interface SlotMap {
  /** By key; the slot ones are there, and empty. */
  readonly texts: StringMap;
  readonly slots: readonly (readonly [key: string, slot: SharedSlot])[];
}

/** Puts labels or annotations in order of their keys. Where a key is both fixed and a slot, the slot counts. */
export function slotMap(fixed: StringMap, slots: Readonly<Record<string, SharedSlot>>): SlotMap {
  const empty = Object.keys(slots).map((key): [string, string] => [key, '']);
  const entries = Object.entries({ ...fixed, ...Object.fromEntries(empty) });
  return { texts: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), slots: Object.entries(slots) };
}

/** Labels or annotations with the slots filled in. */
export function filledMap({ texts, slots }: SlotMap, values: Slots): StringMap {
  const filled: Record<string, string> = { ...texts };
  for (const [key, slot] of slots) filled[key] = values[slot];
  return filled;
}

/** The field `annotations` of an object's metadata; no field where there are no annotations. */
export function annotationsOf(map: SlotMap, values: Slots): { readonly annotations?: StringMap } {
  const annotations = filledMap(map, values);
  for (const _ in annotations) return { annotations };
  return {};
}
