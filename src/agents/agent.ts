import type { AgentsFate, FieldChange } from '../model/diff.ts';
import type { Check } from '../model/doctor.ts';
import type { StageAnnotation } from '../model/group.ts';
import type { JsonObject } from '../model/json.ts';
import type { ClusterKind, StringMap } from '../model/kubernetes.ts';
import type { Place, TextFile } from '../model/layout.ts';
import type { AgentWord } from '../model/live.ts';
import type { Location, Problem } from '../model/problem.ts';
import type { Promotion } from '../model/rollout.ts';
import type { Steering } from './steering.ts';

/**
 * A GitOps agent: all that flotilla knows of a program that applies what lies in Git to a cluster. Everybody else reads these
 * fields and knows no agent by its name, so that a further one is a folder beside this file and a line in registry.ts.
 */
export interface Agent {
  /** Its name in flotilla.yaml, and for `flotilla bootstrap`: `argocd`. */
  readonly id: string;
  /** Its name in sentences: `Argo CD`. */
  readonly title: string;
  /** The kind of the objects that tell it which folder to apply: `Application`. */
  readonly kind: string;

  /**
   * Whether pods carry its annotations where flotilla.yaml names no agents. It must stay as it is: another answer would change
   * the pods of everybody who names none.
   */
  readonly isByDefault: boolean;
  /** Annotations of every pod that make it replace one whose revision changed, where patching would be refused. */
  readonly podAnnotations: (promotion: Promotion) => StringMap;
  /**
   * Most bytes of a manifest and its annotations that it can apply; undefined where only the API server bounds them. Left out
   * for an agent that is never bound.
   */
  readonly mostBytes?: (promotion: Promotion) => number | undefined;
  /** For an agent that starts the stages by an annotation on the objects of each group. */
  readonly stageAnnotation?: StageAnnotation;
  /**
   * Whether a controller of it that is killed may make new pods of a gang beside old ones. A project that it is set up for from nothing then
   * tells the tasks of two revisions apart. @see docs/decisions/005-what-agents-do-with-a-gang.md
   */
  readonly mayMixRevisions: boolean;
  /** Annotations that keep it from removing an object, whatever becomes of it in Git. */
  readonly keepAnnotations: StringMap;
  /** Whether it makes the namespaces of what it applies where they do not exist. */
  readonly makesNamespaces: boolean;
  /** Labels by which it tells what it has applied: on a pod they would mislead it. */
  readonly trackingLabels: readonly string[];

  /** Folders of its files, from the output folder: nothing else lies in them. It applies what is in the first. */
  readonly folders: readonly [applied: string, ...others: string[]];
  /** What flotilla.yaml asks of it and cannot have. */
  readonly problems: (settings: AgentSettings, section: Location) => readonly Problem[];
  /**
   * The files by which it applies the models; undefined where it needs none.
   * @param output - folder of the manifests, from that of flotilla.yaml, with `/` between names
   */
  readonly files: (settings: AgentSettings, output: string) => AgentFiles | undefined;
  /** Which folder one of its objects applies, and whether it prunes what it loses; undefined for an object that applies none. */
  readonly holdingOf: (object: JsonObject) => Holding | undefined;
  /** Files beside the manifests that make it do something else with them. */
  readonly steering: readonly Steering[];
  /**
   * What it does with a pod that the API server would change in place; left out for an agent that leaves it at that.
   * @param pods - as it was, and as it is to be
   * @param changed - the fields that differ
   * @param holder - what applied the pod so far; undefined where that is not known
   */
  readonly fateOf?: (
    pods: readonly JsonObject[],
    changed: readonly FieldChange[],
    holder: Holding | undefined,
  ) => AgentsFate;
  /**
   * The command by which a person sees whether its objects have let go of what they apply.
   * @param owners - names of its objects, those of one namespace
   */
  readonly letGoCommand: (owners: readonly ObjectName[]) => string;

  /** The fields of its section in flotilla.yaml that `flotilla bootstrap` can fill in, in the order in which they are written. */
  readonly options: readonly AgentOption[];
  /** How it is set up, in the help of `flotilla bootstrap`: when, and the options to give. */
  readonly example: { readonly purpose: string; readonly options: string };

  /** How its objects are read in a cluster, and understood. */
  readonly says: AgentSpeech;
  /** What `flotilla doctor` looks for where it applies models. */
  readonly checks: readonly Check[];
  /** Whether it has applied an object, told from what it leaves on it. */
  readonly hasApplied: (object: Marked) => boolean;
  /** How it is asked to apply at once; left out where it brings back what is missing by itself. */
  readonly reconcile?: Reconcile;
}

/** What help says of an agent: a part of the whole, small enough to be loaded before any command is called. */
export type AgentHelp = Pick<Agent, 'id' | 'title' | 'kind' | 'options' | 'example' | 'reconcile'>;

/** What agents leave their marks on. */
interface Marked {
  readonly labels: StringMap;
  readonly annotations: StringMap;
}

/**
 * What one object of an agent applies: a folder, whether folders below it count, and whether the object deletes what
 * the folder loses.
 */
export interface Holding {
  readonly owner: ObjectName;
  /** The folder, from the repository's root or any folder above it. */
  readonly path: string;
  /** Whether it applies the folders below, too, as far as no other object of the agent does. */
  readonly isDeep: boolean;
  /** Whether it deletes what it no longer applies, also when it ends itself. */
  readonly prunes: boolean;
  /** Whether it leaves a pod alone in which nothing but the agent's own annotations differ. */
  readonly isCareful: boolean;
  /** What it makes of the manifests before it applies them: a text that is the same as long as that is. */
  readonly changes: string;
}

/** The namespace and name of an agent's object, such as an Application of Argo CD. */
export interface ObjectName {
  readonly namespace: string;
  readonly name: string;
}

/** How what an agent says of itself is read in a cluster. */
interface AgentSpeech {
  readonly kind: ClusterKind;
  /**
   * The namespace of its objects.
   * @param section - its own of flotilla.yaml
   */
  readonly namespaceOf: (section: JsonObject | undefined) => string;
  /** What one of its objects says; undefined for one that applies no folder. */
  readonly wordOf: (object: JsonObject) => AgentWord | undefined;
}

/** How an agent is asked to apply at once: by an annotation of the object that tells it what to apply. */
export interface Reconcile {
  readonly kind: ClusterKind;
  /** The object that a pod comes from, told from the pod's labels; undefined where the agent did not apply it. */
  readonly ownerOf: (labels: StringMap) => ObjectName | undefined;
  /** The annotation; it is set to the time. */
  readonly annotation: string;
}

/** What flotilla.yaml says to one agent. */
export interface AgentSettings {
  /** The section of its name, which fits its schema; undefined where there is none. */
  readonly section: JsonObject | undefined;
  readonly promotion: Promotion;
  /** Whether its objects let go of what they apply, so that others can take it over. */
  readonly handover: boolean;
  /** The labels by which the pods and PodGroups of models are told from all others: each bears one of them. */
  readonly modelLabels: readonly string[];
  /** The kinds of the objects that stand for models in the cluster; empty where there are none. */
  readonly modelObjects: readonly ClusterKind[];
  /** The kinds of the objects that Git holds in place of pods; empty where there are none. */
  readonly workloads: readonly ClusterKind[];
}

/** The files that an agent needs, paths from the output folder. */
export interface AgentFiles {
  readonly ofModel: (model: AgentModel) => readonly TextFile[];
  /** Those beside the models' own. */
  readonly setup: readonly TextFile[];
  /** Commands that a person gives once, when all files are in Git. */
  readonly nextSteps: readonly string[];
}

/** What an agent's objects of one model are made from. */
export interface AgentModel {
  readonly place: Place;
  /** Path of the model's input, for the headers. */
  readonly source: string;
  /** Number of groups. */
  readonly groups: number;
  /** Names of its files in `live` itself, in no group's folder. */
  readonly filesOfNoGroup: readonly string[];
  /** The kind of the object that Git holds in place of pods; left out where it holds the pods. */
  readonly workload?: ClusterKind;
  /** Groups out of service at once, ≥ 1. */
  readonly perStage: number;
  /** Pods of a group. */
  readonly groupPods: number;
  /** Seconds that the slowest of its pods may take to end. */
  readonly graceSeconds: number;
}

/** A field of an agent's section in flotilla.yaml that is also an option of `flotilla bootstrap`. */
export interface AgentOption {
  /** Name of the field: `repository` is `--repository`. */
  readonly field: string;
  /** What the value is, in help: `url`. */
  readonly value: string;
  /** Options of the same name say the same in every agent. */
  readonly summary: string;
  /** What holds where the field is left out. */
  readonly fallback?: string;
  /** Whether the repository that the checkout was cloned from is meant where the field is left out. */
  readonly isOrigin?: true;
  /** Where the field must be given: what to say to whoever did not. */
  readonly hint?: string;
}

/** Keys in the metadata of pods that agents read, and that a template therefore may not set. */
export interface ReservedKeys {
  /** By annotation: the one value that changes nothing; undefined where there is none. */
  readonly annotations: Readonly<Record<string, string | undefined>>;
  /** By label: the agent that takes it for its own. */
  readonly labels: Readonly<Record<string, string>>;
}

const PROMOTIONS: readonly Promotion[] = ['pull-request', 'automatic'];

/**
 * The keys that any of the given agents reads, whether a repository uses that agent or not: another agent may apply the
 * files too.
 */
export function reservedKeys(agents: readonly Agent[]): ReservedKeys {
  return {
    annotations: Object.fromEntries(agents.flatMap(annotationsOf)),
    labels: Object.fromEntries(
      agents.flatMap(({ title, trackingLabels }) => trackingLabels.map((key) => [key, title])),
    ),
  };
}

function annotationsOf({ podAnnotations, stageAnnotation }: Agent): readonly (readonly [string, string | undefined])[] {
  const sets = PROMOTIONS.map(podAnnotations);
  const keys = new Set(sets.flatMap(Object.keys));
  const onlyValue = (key: string): string | undefined => {
    const values = new Set(sets.map((set) => set[key]));
    return values.size === 1 ? [...values][0] : undefined;
  };
  return [
    ...[...keys].map((key) => [key, onlyValue(key)] as const),
    ...(stageAnnotation === undefined ? [] : [[stageAnnotation.key, undefined] as const]),
  ];
}
