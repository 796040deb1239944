import type { JsonObject } from './json.ts';
import type { ClusterKind } from './kubernetes.ts';
import { namespacedName } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A kind of object that a check looks at. */
export interface EvidenceKind extends ClusterKind {
  /** Only those in namespaces that hold an object of this kind are read; all of them, where left out. */
  readonly beside?: ClusterKind;
}

/**
 * What was read of a cluster: objects by the name of their kind. A kind that the cluster does not have has none; one that could not be
 * read is not there.
 */
export type Evidence = ReadonlyMap<string, readonly JsonObject[]>;

/** What the doctor must know of a model: what one of its groups is made of. */
export interface DoctorModel {
  /** The words of the dialect that it is written in. */
  readonly dialect: Vocabulary;
  readonly namespace: string;
  readonly name: string;
  /** Number of groups. */
  readonly groups: number;
  /** Of its first group; undefined where it is no gang. */
  readonly podGroup: JsonObject | undefined;
  /** Of its first group. */
  readonly pods: readonly JsonObject[];
}

/** Something in a cluster that costs pods of a gang, or keeps them from starting. */
export interface Finding {
  /** Stable name of what was looked for; docs/doctor.md has a row of each. */
  readonly id: string;
  /** An error breaks models that are there; a warning may. */
  readonly severity: 'error' | 'warning';
  /** `Queue training`, `Application argocd/default-llama`. */
  readonly object: string;
  readonly message: string;
  /** What to do, as a sentence or a command. */
  readonly fix: string;
}

/** A check that could not be made. */
export interface Unchecked {
  readonly id: string;
  /** Kinds that it needs and that could not be read. */
  readonly kinds: readonly EvidenceKind[];
}

/** A way in which the PodGroup of a gang is written, as flotilla.yaml calls it in `gang.form`. */
export type WrittenForm = 'tasks' | 'subGroups';

/** All that the doctor has to say. */
export interface Diagnosis {
  /** In order of the checks. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Number of checks that were made. */
  readonly checked: number;
  /** The forms of gangs that the cluster's own type of PodGroups has fields for; undefined where the type was not read. */
  readonly gangForms: readonly WrittenForm[] | undefined;
}

/** What a check of the doctor looks at. */
export interface Examined {
  readonly evidence: Evidence;
  readonly models: readonly DoctorModel[];
  /** Those whose models there may be besides. */
  readonly dialects: readonly Vocabulary[];
}

/** What a check finds, without its name. */
export type Found = Omit<Finding, 'id'>;

/** One thing that the doctor looks for in a cluster. */
export interface Check {
  readonly id: string;
  /** Kinds that must have been read; without any of them it is not made. */
  readonly needs: readonly EvidenceKind[];
  readonly find: (examined: Examined) => readonly Found[];
}

/** The objects of a kind that the check needs. */
export function objectsOf({ evidence }: Examined, { kind }: EvidenceKind): readonly JsonObject[] {
  return evidence.get(kind) ?? [];
}

/** A model as findings name it. */
export function modelTitle(model: DoctorModel): string {
  return `${model.dialect.kind} ${namespacedName(model)}`;
}
