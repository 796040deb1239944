import type { JsonObject } from './json.ts';
import { revisionName } from './names.ts';

/** Which model's files: everything generated of it lies in a folder of its own, `<namespace>/<name>`. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** Folder that holds all that is generated of a model, and nothing else, from the output folder. */
export function modelFolder({ namespace, name }: Place): string {
  return `${namespace}/${name}`;
}

/** Folder that the agent syncs, from the output folder. */
export function liveFolder(place: Place): string {
  return `${modelFolder(place)}/live`;
}

/**
 * Folder of a stage that is still to come: its number, then the partition that it reaches, or that it moves roles; from the
 * output folder.
 */
export function stageFolder(place: Place, stage: { readonly number: number; readonly partition?: number }): string {
  const what = stage.partition === undefined ? 'roles' : `partition-${stage.partition}`;
  return `${modelFolder(place)}/stages/${stage.number}-${what}`;
}

/** File of the plan in words, for reviewers, from the output folder. */
export function planFile(place: Place): string {
  return `${modelFolder(place)}/plan.md`;
}

/** File of the ConfigMap that says what the cluster should hold, from the output folder. */
export function expectationFile(place: Place): string {
  return `${liveFolder(place)}/${EXPECTATION_FILE}`;
}

/** File of the object that stands for the model in the cluster, from the output folder. */
export function objectFile(place: Place): string {
  return `${liveFolder(place)}/${OBJECT_FILE}`;
}

/** File of the object that Git holds in place of pods, in `live` or a stage. */
export function workloadFile(folder: string): string {
  return `${folder}/${WORKLOAD_FILE}`;
}

const WORKLOAD_FILE = 'workload.yaml';
const EXPECTATION_FILE = 'expectation.yaml';
const OBJECT_FILE = 'model.yaml';

const SHARED_FILE = 'shared.yaml';
const COMPANIONS_FILE = 'companions.yaml';
const BUDGETS_FILE = 'disruption-budgets.yaml';

/** What a model has in the cluster beside its groups and its expectation. */
export interface BesideGroups {
  /** Whether there is an object that stands for the model. */
  readonly object: boolean;
  /** Whether there is an object whose controller makes the groups. */
  readonly workload: boolean;
  /** Whether its groups share objects. */
  readonly shared: boolean;
  /** Whether people wrote manifests beside it. */
  readonly companions: boolean;
  /** Whether the disruption budgets of its groups lie beside them. */
  readonly budgets: boolean;
}

/** Names of the files of manifests that lie in `live` itself, in no group's folder. */
export function filesOfNoGroup({ object, workload, shared, companions, budgets }: BesideGroups): readonly string[] {
  return [
    EXPECTATION_FILE,
    ...(object ? [OBJECT_FILE] : []),
    ...(workload ? [WORKLOAD_FILE] : []),
    ...(shared ? [SHARED_FILE] : []),
    ...(companions ? [COMPANIONS_FILE] : []),
    ...(budgets ? [BUDGETS_FILE] : []),
  ];
}

/** File of what the groups of a model share, from the output folder. */
export function sharedFile(place: Place): string {
  return `${liveFolder(place)}/${SHARED_FILE}`;
}

/** File of the manifests that people wrote beside a model, from the output folder. */
export function companionsFile(place: Place): string {
  return `${liveFolder(place)}/${COMPANIONS_FILE}`;
}

/** File of a group's PodGroup, in `live` or a stage. */
export function podGroupFile(folder: string, ordinal: number): string {
  return `${groupFolder(folder, ordinal)}/pod-group.yaml`;
}

/** File of the disruption budgets of all groups, where no file in Git is a group's own; from the output folder. */
export function disruptionBudgetsFile(place: Place): string {
  return `${liveFolder(place)}/${BUDGETS_FILE}`;
}

/** File of a group's disruption budget, in `live` or a stage. */
export function disruptionBudgetFile(folder: string, ordinal: number): string {
  return `${groupFolder(folder, ordinal)}/disruption-budget.yaml`;
}

/** File of a role replica, in `live` or a stage: its Service, its entry pod, its workers; `id` as in `405b-1`. */
export function roleReplicaFile(folder: string, ordinal: number, id: string): string {
  return `${groupFolder(folder, ordinal)}/${id}.yaml`;
}

/** Folder of a group, in `live` or a stage. Not padded with zeros: whoever sorts these sorts numbers as numbers. */
export function groupFolder(folder: string, ordinal: number): string {
  return `${folder}/group-${ordinal}`;
}

/**
 * Folder of an environment's own state, from the folder of the model's file; the latter itself where a project has no
 * environments.
 */
export function stateFolderOf(environment: string | undefined): string {
  return environment === undefined ? '' : `environments/${environment}`;
}

/** File of a project's choices, in its root. */
export const PROJECT_FILE = 'flotilla.yaml';

/** File of the rollout's state, from the folder of the model's file. */
export const ROLLOUT_FILE = 'rollout.yaml';

/** Folder of the revisions' snapshots, from the folder of the model's file. */
export const REVISIONS_FOLDER = 'revisions';

/** File of one revision's snapshot, from the folder of the model's file. */
export function revisionFile(model: string, revision: string): string {
  return `${REVISIONS_FOLDER}/${revisionName(model, revision)}.yaml`;
}

/** A file to write: its path from the output folder, and its whole text, made when it is asked for. */
export interface TextFile {
  readonly path: string;
  readonly text: () => string;
}

/** A file of manifests, and the objects in it. */
export interface ManifestFile extends TextFile {
  readonly objects: Iterable<JsonObject>;
}

/**
 * Whether a path from the root stays in the repository, and out of Git's own folder there, under whatever name a system knows it:
 * in another case, with dots or blanks behind it, or as Windows shortens it.
 */
export function isRepositoryPath(path: string): boolean {
  if (/^[/\\]|^[A-Za-z]:/.test(path)) return false;
  return path.split(/[/\\]/).every((name) => name !== '..' && !/^(\.git|git~\d+)[. ]*$/i.test(name));
}
