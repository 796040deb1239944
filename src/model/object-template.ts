import type { JsonObject } from './json.ts';

/** What differs between the objects of one form, each a whole text somewhere in them; empty where a form has no use for it. */
export interface Blanks {
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
  /** Argo CD's sync wave of the group. */
  readonly wave: string;
}

/** Many objects in one: all but the texts in which they differ. */
export interface Form<T extends JsonObject = JsonObject> {
  /** Makes one object; what is not blank is shared between objects, which must not be mutated. */
  readonly fill: (blanks: Blanks) => T;
}

/** An object before it is made: whoever only writes it may write its form once, and fill in the blanks of that. */
export interface Draft<T extends JsonObject = JsonObject> {
  readonly form: Form<T>;
  readonly blanks: Blanks;
}

/** Makes the object of a draft. */
export function objectOf<T extends JsonObject>({ form, blanks }: Draft<T>): T {
  return form.fill(blanks);
}

/** Annotations that mark every object of a group, by key: the blank that holds the group's own. */
export type GroupMarks = Readonly<Record<string, keyof Blanks>>;
