import type { Assignment } from './assignments.ts';
import type { Json, Path } from './json.ts';
import type { StringMap } from './kubernetes.ts';
import type { OrdinalRange } from './ordinals.ts';

/** A field that differs between two states of an object. */
export interface FieldChange {
  /** From the object's root; indices are those after the change, before it for what is removed. */
  readonly path: Path;
  /** Name of the list element that the path leads into: a container, a variable, a volume. */
  readonly of?: string;
  /** Whether it is the label that holds a pod's revision: what its group runs tells that already. */
  readonly isRevision?: true;
  /** As written; left out where the field was absent. Of a list that changed only in its order: the names of its elements. */
  readonly before?: Json;
  /** As written; left out where the field is gone. */
  readonly after?: Json;
}

/** What becomes of an object: `changed` in place keeps it, `replaced` deletes it and creates another under its name. */
export type Verb = 'created' | 'deleted' | 'changed' | 'replaced';

/** An object that does not stay as it is. */
export interface ObjectChange {
  readonly kind: string;
  /** What its name adds to its group's, `405b-0-1`; empty for the PodGroup; the whole name outside of a group. */
  readonly name: string;
  readonly verb: Verb;
  /** Fields that force the replacement, most telling first; empty unless replaced. */
  readonly forcedBy: readonly FieldChange[];
  /** Fields that the API server changes in place, whether the object is kept or not. */
  readonly inPlace: readonly FieldChange[];
  /** Whether a container starts again in a pod that is kept. */
  readonly restarts: boolean;
  /** Whether people wrote it, beside the model. */
  readonly isCompanion?: true;
  /** Whether agents leave it in the cluster although its manifest goes, as data would be lost with it. */
  readonly stays?: true;
  /** Whether an agent replaces the pod without regard to whose turn it is. */
  readonly outOfTurn?: true;
  /** Whether a controller makes the groups of it; of its fields those that groups tell of are left out. */
  readonly isWorkload?: true;
}

/**
 * What an agent does with a pod that the API server would change in place: replaces it all the same, when it is its turn or at
 * once; undefined: changes it in place.
 */
export type AgentsFate = 'in-turn' | 'at-once' | undefined;

/**
 * What becomes of a gang: `requeued` is scheduled anew as a whole, as all its pods are new; `joined` goes on running and
 * new members join it; `running` gets none; `ungrouped` pods are scheduled one by one.
 */
export type GangFate = 'new' | 'requeued' | 'joined' | 'running' | 'gone' | 'ungrouped';

/** When a change of how a gang is scheduled has an effect: at once, for the members that join, or not before it is scheduled again. */
export type GangEffect = 'now' | 'joining' | 'waits';

/** Pods by what becomes of them; each is counted once. `restarted` keep their place, and start a container again. */
export interface PodCounts {
  readonly untouched: number;
  readonly changed: number;
  readonly restarted: number;
  readonly replaced: number;
  readonly created: number;
  readonly deleted: number;
}

/** Groups that change in the same way, and how each of them does. */
export interface GroupChange {
  readonly groups: readonly OrdinalRange[];
  /** Revisions that the pods of a group have before; more than one only where somebody edited files by hand. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly gang: GangFate;
  /** Present where topology, minimum or resources of the PodGroup change. */
  readonly gangEffect?: GangEffect;
  /** Per group. */
  readonly pods: PodCounts;
  /** Accelerators of the pods of one group that are replaced, deleted or restarted: `{ 'nvidia.com/gpu': '16' }`. */
  readonly outOfService: StringMap;
  /** Whether the group goes on serving meanwhile: none of its pods is replaced or restarted. */
  readonly serves: boolean;
  /** Whether every role keeps a replica of which no pod stops: it serves where role replicas are replaced one by one. */
  readonly servesInPart: boolean;
  /** By name, numbers as numbers. */
  readonly objects: readonly ObjectChange[];
}

/** What a change does to one model. */
export interface ModelDiff {
  /** Undefined for a project that has no environments. */
  readonly environment?: string;
  readonly namespace: string;
  readonly name: string;
  /** Groups that do not stay as they are, lowest ordinal first. */
  readonly groups: readonly GroupChange[];
  /** Objects of the model that belong to no group. */
  readonly objects: readonly ObjectChange[];
  /** Groups with pods before, and after. */
  readonly groupsBefore: number;
  readonly groupsAfter: number;
  /** Groups that go on serving while all of it happens at once, when all were ready before. */
  readonly availableGroups: number;
  readonly pods: PodCounts;
  /** Accelerators of all pods that are replaced, deleted or restarted. */
  readonly outOfService: StringMap;
  /** What every group ran before. */
  readonly before: readonly Assignment[];
  /** Revisions that serve side by side afterwards, with their groups. */
  readonly serving: readonly Assignment[];
  /** What tells groups apart that run several revisions, before and after; left out where there are none. */
  readonly mixed?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** What a change of manifests means. */
export interface Diff {
  /** By namespace and name; those that stay as they are included. */
  readonly models: readonly ModelDiff[];
  /** Objects of no model. */
  readonly others: readonly ObjectChange[];
}
