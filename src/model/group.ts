import type { JsonObject } from './json.ts';
import type { Pod, PodDisruptionBudget, PodGroup, Service, StringMap } from './kubernetes.ts';

/** One copy of a role in a group: its Service, where the role has a worker template, and its pods, the entry first. */
export interface RoleReplica {
  readonly role: string;
  readonly index: number;
  readonly service?: Service;
  readonly pods: Iterable<Pod>;
  /** The same objects before they are made, the Service first. */
  readonly filled: Iterable<FilledTemplate>;
}

/** One InferGroup, expanded; role replicas and pods are made as they are asked for. */
export interface Group {
  readonly ordinal: number;
  /** That of the group; role replicas that a rollout has yet to replace may run another. */
  readonly revision: string;
  /** Undefined where the revision is not scheduled as a gang. */
  readonly podGroup?: PodGroup;
  /** The PodGroup before it is made; nothing where there is none. */
  readonly filled: Iterable<FilledTemplate>;
  /** What keeps others from evicting its pods; left out where nothing is to. */
  readonly disruptionBudget?: FilledTemplate<PodDisruptionBudget>;
  readonly roleReplicas: Iterable<RoleReplica>;
}

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
  /** When it seeks its node among the pods of its gang: higher numbers first. */
  readonly turn: string;
  /** 0 for the entry, 1… for workers. */
  readonly podIndex: string;
  /** Where the entry pod is reached. */
  readonly entryAddress: string;
  /** What tells an agent the group's stage, where it starts the stages. */
  readonly stage: string;
  /** What differs in objects of one dialect alone, by the names that its templates give. */
  readonly own?: Readonly<Record<string, string>>;
}

/** The slots that every dialect has. */
export type SharedSlot = Exclude<keyof Slots, 'own'>;

/** Many objects in one: all but the texts in which they differ. */
export interface ObjectTemplate<T extends JsonObject = JsonObject> {
  /** Names of the slots beyond those of every dialect; left out where there are none. */
  readonly own?: readonly string[];
  /** Makes one object; what fills no slot is shared between objects, which must not be mutated. */
  readonly fill: (slots: Slots) => T;
}

/**
 * An object before it is made. Whoever only writes it may write its template once, and then fill in the slots of the
 * text.
 */
export interface FilledTemplate<T extends JsonObject = JsonObject> {
  readonly template: ObjectTemplate<T>;
  readonly slots: Slots;
}

/** Makes the object of a filled template. */
export function objectOf<T extends JsonObject>({ template, slots }: FilledTemplate<T>): T {
  return template.fill(slots);
}

/** Annotations that mark every object of a group, by key: the slot that holds the group's own. */
export type GroupMarks = Readonly<Record<string, SharedSlot>>;

/** The annotation of every object of a group by which an agent knows when the group's turn is. */
export interface StageAnnotation {
  readonly key: string;
  /** @param stage - 0 for the groups of the lowest ordinals, which come last; those of higher ordinals come before */
  readonly valueOf: (stage: number) => string;
  /** Its value on what must be in the cluster before the first stage starts, and waits for nothing itself. */
  readonly first: string;
}

/** What the agents that apply a model's objects read on them. */
export interface AgentMarks {
  /** Annotations of every pod. */
  readonly podAnnotations: StringMap;
  /** Annotations that keep an object whatever becomes of it in Git. */
  readonly keepAnnotations: StringMap;
  /** That of the agent which starts the stages, if one does. */
  readonly stageAnnotation?: StageAnnotation | undefined;
}
