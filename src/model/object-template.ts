import type { JsonObject } from './json.ts';

/** What differs between the objects of one template, each a whole text somewhere in them; empty where a template has no use for it. */
export interface Slots {
  /** Name of the object; of a Service too, which shares it with its entry pod. */
  readonly name: string;
  /** Name of the group and of its PodGroup. */
  readonly group: string;
  /** Role replica in its group, `405b-1`. */
  readonly roleId: string;
  /** Task of the role replica in its gang. */
  readonly task: string;
  /** 0 for the entry, 1… for workers. */
  readonly podIndex: string;
  /** Where the entry pod is reached. */
  readonly entryAddress: string;
  /** What tells an agent the group's stage, where it starts the stages. */
  readonly stage: string;
}

/** Many objects in one: all but the texts in which they differ. */
export interface ObjectTemplate<T extends JsonObject = JsonObject> {
  /** Makes one object; what fills no slot is shared between objects, which must not be mutated. */
  readonly fill: (slots: Slots) => T;
}

/** An object before it is made: whoever only writes it may write its template once, and fill in the slots of that. */
export interface FilledTemplate<T extends JsonObject = JsonObject> {
  readonly template: ObjectTemplate<T>;
  readonly slots: Slots;
}

/** Makes the object of a filled template. */
export function objectOf<T extends JsonObject>({ template, slots }: FilledTemplate<T>): T {
  return template.fill(slots);
}

/** Annotations that mark every object of a group, by key: the slot that holds the group's own. */
export type GroupMarks = Readonly<Record<string, keyof Slots>>;

/** The annotation of every object of a group by which an agent knows when the group's turn is. */
export interface StageAnnotation {
  readonly key: string;
  /** @param stage - 0 for the groups of the lowest ordinals, which come last; those of higher ordinals come before */
  readonly valueOf: (stage: number) => string;
}
