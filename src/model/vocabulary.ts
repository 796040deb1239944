import type { JsonObject } from './json.ts';
import { REVISION_VARIABLE } from './names.ts';

/**
 * The names by which a dialect marks what is made of its documents: keys of labels, and names of variables.
 * Volcano's annotations are no dialect's own: see kubernetes/volcano.ts.
 */
export interface Keys {
  /** Labels of every pod; the first two of a PodGroup, the first four of a Service too. */
  readonly labels: {
    /** Holds the model's name. */
    readonly name: string;
    /** Holds the name of the group, `<model>-<ordinal>`. */
    readonly groupName: string;
    readonly role: string;
    /** Holds the role replica in its group, `<role>-<index>`. */
    readonly roleId: string;
    /** Of entry pods alone: holds `true`. */
    readonly entry: string;
    readonly revision: string;
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
  const { name, groupName, role, roleId, revision, roleTemplateHash } = labels;
  return [name, groupName, role, roleId, revision, ...(roleTemplateHash === undefined ? [] : [roleTemplateHash])];
}
