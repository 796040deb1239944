import type { JsonObject } from './json.ts';
import { groupName, ordinalOf, podName, REVISION_VARIABLE } from './names.ts';
import type { Workload } from './workload.ts';

/**
 * The names by which a dialect marks what is made of its documents: keys of labels, and names of variables.
 * Volcano's annotations are no dialect's own: see kubernetes/volcano.ts.
 */
export interface Keys {
  readonly labels: Labels & {
    /** Keys of further labels that every pod of the dialect gets. */
    readonly others?: readonly string[];
    /** Holds the hash of what the role's pods are made of; undefined where a dialect has no such label. */
    readonly roleTemplateHash?: string;
  };
  /** Environment variables of every container, in the order in which they are appended. */
  readonly variables: {
    /** Pods of the role replica: its workers and the entry. */
    readonly groupSize: string;
    /** Where the entry pod is reached. */
    readonly entryAddress: string;
    /** 0 for the entry, 1… for workers. */
    readonly workerIndex: string;
  };
  /** Whether these variables stand in front of the user's, so that values of env entries may use them. */
  readonly areInFront?: true;
}

/** Keys of the labels of every pod; the first two of a PodGroup, the first four of a Service too. */
interface Labels {
  /** Holds the model's name. */
  readonly name: string;
  /** Holds the name of the group, `<model>-<ordinal>`, or its ordinal alone, as {@link Naming} says. */
  readonly groupName: string;
  /** This and the next two are left out by a dialect whose groups are not made of roles. */
  readonly role?: string;
  /** Holds the role replica in its group, `<role>-<index>`. */
  readonly roleId?: string;
  /** Of entry pods alone: holds `true`. */
  readonly entry?: string;
  readonly revision: string;
}

/** Keys of the labels of a dialect whose groups are made of roles. */
export type RoleLabels = Required<Labels>;

/** How a dialect names the objects of a group, and what their labels say of it. */
export interface Naming {
  /** Name of a pod: 0 is the entry, 1… are workers. */
  readonly pod: (group: string, roleId: string, pod: number) => string;
  readonly podGroup: (group: string, revision: string) => string;
  /** Names of the Services by which the entry pod may be found: one of them is there. */
  readonly services: (model: string, group: string, roleId: string) => readonly string[];
  /** What the label `groupName` of a group's objects holds. */
  readonly groupLabel: (model: string, ordinal: number) => string;
  /** The ordinal of the group that this label names; undefined where it names none of the model. */
  readonly ordinal: (model: string, label: string) => number | undefined;
}

/** How a dialect words the conditions of its status; lists of groups come as Go prints them, `[3 2]`. */
export interface ConditionWords {
  /** All groups are ready. */
  readonly available: ReasonWords<[]>;
  /** Some are not, or were not before. */
  readonly progressing: ReasonWords<[progressing: string]>;
  /** Some are not while a rollout goes on. */
  readonly updating: ReasonWords<[progressing: string, updated: string]>;
  /** How the dialect's own controller misspells the type `Progressing`, for scripts that read that. */
  readonly misspeltProgressing?: string;
}

interface ReasonWords<Groups extends readonly string[]> {
  readonly reason: string;
  readonly message: (...groups: Groups) => string;
}

/**
 * What is still needed of a dialect once its document is a Model: the words that the model, its objects and its status
 * go on using.
 */
export interface Vocabulary {
  /** `ModelInfer` */
  readonly kind: string;
  readonly keys: Keys;
  readonly conditions: ConditionWords;
  /** Undefined: as groups of roles are named. */
  readonly naming?: Naming;
  /** Whether a controller of common use acts on its objects: then no object in the cluster may merely stand for a model. */
  readonly isOfController?: true;
  /** How its own object is written and understood where Git holds that; left out where Git holds every pod. */
  readonly workload?: Workload;
}

/** How the objects of a dialect's groups are named. */
export function namingOf({ naming = OF_ROLES }: Pick<Vocabulary, 'naming'>): Naming {
  return naming;
}

const OF_ROLES: Naming = {
  pod: podName,
  podGroup: (group) => group,
  services: (_, group, roleId) => [podName(group, roleId, 0)],
  groupLabel: groupName,
  ordinal: ordinalOf,
};

/** The keys of a dialect whose groups are made of roles: to ask another for them is a mistake of flotilla's own. */
export function roleLabels({ labels }: Keys): RoleLabels {
  const { role, roleId, entry } = labels;
  if (role === undefined || roleId === undefined || entry === undefined) {
    throw new Error('the groups of this dialect are not made of roles: please report this');
  }
  return { ...labels, role, roleId, entry };
}

/** Names of all variables that flotilla sets in every container, in the order in which they are appended. */
export function variableNames({ variables }: Keys): readonly string[] {
  const { groupSize, entryAddress, workerIndex } = variables;
  return [groupSize, entryAddress, workerIndex, REVISION_VARIABLE];
}

/** Whose an object is: the name of a model, and the dialect whose label says so. */
export interface Owner<Words extends Vocabulary> {
  readonly name: string;
  readonly dialect: Words;
}

/**
 * The model that an object is of, by its labels; undefined for an object of none.
 * @param dialects - those whose models there may be
 */
export function ownerOf<Words extends Vocabulary>(
  labels: JsonObject,
  dialects: readonly Words[],
): Owner<Words> | undefined {
  for (const dialect of dialects) {
    const name = labels[dialect.keys.labels.name];
    if (typeof name === 'string' && name !== '') return { name, dialect };
  }
  return undefined;
}

/** Keys of the labels that every pod gets beside those of its template. */
export function podLabels({ labels }: Keys): readonly string[] {
  const { name, groupName: group, role, roleId, revision, roleTemplateHash, others = [] } = labels;
  const keys = [name, group, role, roleId, revision, roleTemplateHash, ...others];
  return keys.filter((key) => key !== undefined);
}
