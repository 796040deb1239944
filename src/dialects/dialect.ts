import { objectAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates } from '../model/model.ts';
import { nearest } from '../model/nearest.ts';
import { eitherText, type Location, type Problem } from '../model/problem.ts';
import type { RevisionValues } from '../model/templates.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Form } from '../model/workload.ts';
import type { Schema, SchemaName } from '../schema/structure.ts';

/**
 * A kind of document that people write, and all that flotilla knows of it: how to judge a document of it, and the Model
 * that comes of one. Whatever asks about documents gets a list of these; dialects/registry.ts has the real one.
 */
export interface Dialect extends Vocabulary {
  /** Group and version of its API: `workload.matrixinfer.ai/v1alpha1`. */
  readonly apiVersion: string;
  /** Name of its file in a model's folder: `model-infer.yaml`. */
  readonly fileName: string;
  readonly schema: {
    /** What a document must fit whose pods a server of this version will take. */
    readonly checked: (kubernetes: KubernetesVersion) => Schema | SchemaName;
    /** The JSON Schema for editors; loaded when it is asked for. */
    readonly published: () => Promise<JsonObject>;
  };
  /** The templates that a document describes its pods by, in the order written; what is no object is left out. */
  readonly podTemplates: (document: JsonObject) => readonly WrittenTemplate[];
  /**
   * Whether its labels and Volcano's win over what a template says of them, as its controller has it; else a template that sets
   * one is refused.
   */
  readonly ownKeysWin?: true;
  /**
   * The document with a template of its own for the entry, where one template makes the entry and its workers; the same one where
   * each has its own. Left out where that is always so.
   */
  readonly withEntryTemplate?: (document: JsonObject) => JsonObject;
  /** Number of pods that a document asks for, in all groups. */
  readonly podCount: (document: JsonObject) => number;
  /**
   * What a document breaks of the dialect's own rules, beyond its schema and what holds for pods of anybody.
   * @param document - without nulls, of any shape: what has the wrong type is left to the schema
   */
  readonly rules: (document: JsonObject, at: Location, kubernetes: KubernetesVersion) => readonly Problem[];
  /**
   * Warnings of what is allowed but seldom meant, beyond those that hold for pods of anybody.
   * @param form - what Git holds
   */
  readonly advice: (document: JsonObject, at: Location, form: Form) => readonly Problem[];
  /**
   * The Model that a document describes: every default filled, every percentage resolved.
   * @param document - without nulls, after its schema and rules found no error
   */
  readonly normalize: (document: JsonObject) => Model;
  readonly revision: RevisionRules;
}

/** What help says of a dialect, and its words: a part of the whole, small enough to be loaded before any command is called. */
export type DialectHelp = Pick<Dialect, keyof Vocabulary | 'fileName'>;

/** The kinds of documents that there are; the first is meant where nothing says which. */
export type Dialects = readonly [Dialect, ...Dialect[]];

/** A pod template in a document. */
export interface WrittenTemplate {
  /** From the document's root. */
  readonly path: Path;
  readonly template: JsonObject;
  /** Name of the role whose pods it makes. */
  readonly role: string;
  /** Whether it makes the pod that the others of its role replica look for. */
  readonly isEntry: boolean;
  /** Whether any pod is made of it, as long as there are groups and role replicas. */
  readonly isUsed: boolean;
  /** Number of pods that are made of it, in all groups. */
  readonly pods: number;
  /** Whether the role has a Service, by whose name the entry pod is found. */
  readonly hasService: boolean;
}

/** What a revision is the hash of. Frozen for each dialect: other values would restart every fleet. */
export interface RevisionRules {
  /** What of a spec lands in pods and cannot change in place, in the user's own values: these are hashed. */
  readonly subset: (spec: JsonObject) => JsonObject;
  /** What pods are made from by those values; undefined where they are not those of a valid document. */
  readonly templates: (values: RevisionValues) => RevisionTemplates | undefined;
}

/**
 * The dialect that a document is written in, or means to be: any version of its API counts, as a misspelt version is a
 * mistake, while another group's kind of the same name is another kind.
 */
export function dialectOf(document: Json, dialects: readonly Dialect[]): Dialect | undefined {
  if (!isObject(document)) return undefined;
  const { apiVersion, kind } = document;
  return dialects.find(
    (dialect) =>
      dialect.kind === kind && (typeof apiVersion !== 'string' || groupOf(apiVersion) === groupOf(dialect.apiVersion)),
  );
}

/** A field of a document that says what it is, as it is written, and what it was most likely meant to be. */
export interface Misspelt {
  readonly field: 'apiVersion' | 'kind';
  readonly found: string;
  readonly meant: string;
}

/** What is misspelt in a document that is of no dialect, where its kind or its group is nearly that of one. */
export function misspeltDialect({ apiVersion, kind }: JsonObject, dialects: readonly Dialect[]): Misspelt | undefined {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  for (const dialect of dialects) {
    const isGroup = groupOf(apiVersion) === groupOf(dialect.apiVersion);
    if (isGroup && nearest(kind, [dialect.kind]) !== undefined)
      return { field: 'kind', found: kind, meant: dialect.kind };
    const isNear = nearest(groupOf(apiVersion), [groupOf(dialect.apiVersion)]) !== undefined;
    if (kind === dialect.kind && isNear) return { field: 'apiVersion', found: apiVersion, meant: dialect.apiVersion };
  }
  return undefined;
}

/** What a cluster fills in, or kubectl leaves, in an object's metadata. */
const FILLED_IN: ReadonlySet<string> = new Set([
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'ownerReferences',
  'finalizers',
  'selfLink',
]);
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** A document as a person would have written it: without what a cluster has filled in beside the spec. */
export function asWritten(document: JsonObject): JsonObject {
  const { apiVersion = '', kind = '', metadata, spec = null } = document;
  const annotations = Object.entries(objectAt(metadata, 'annotations')).filter(([key]) => key !== LAST_APPLIED);
  const kept = Object.entries(objectAt(metadata)).filter(([key]) => !FILLED_IN.has(key) && key !== 'annotations');
  return {
    apiVersion,
    kind,
    metadata: {
      ...Object.fromEntries(kept),
      ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
    },
    spec,
  };
}

/** The kinds of documents, as sentences name them: `ModelInfer`, `ModelInfer or ModelServing`. */
export function kindsText(dialects: readonly Pick<Dialect, 'kind'>[]): string {
  return eitherText(dialects.map(({ kind }) => kind));
}

function groupOf(apiVersion: string): string {
  return apiVersion.split('/')[0] ?? '';
}
