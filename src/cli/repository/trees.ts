import { dirname, join } from 'node:path';
import { agentSetup } from '../../agents/files.ts';
import { type Compilation, compile, type EmitRequest, emit, emitState } from '../../compile.ts';
import { matchFiles, pathFrom } from '../../io/folders.ts';
import { START_BYTES, type TreeRequest, type WantedFile } from '../../io/tree.ts';
import {
  expectationFile,
  liveFolder,
  modelFolder,
  REVISIONS_FOLDER,
  ROLLOUT_FILE,
  stateFolderOf,
  type TextFile,
  workloadFile,
} from '../../model/layout.ts';
import { groupedBy } from '../../model/sequence.ts';
import type { NextOf } from '../../report/next.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import type { Workspace, WorkspaceModel } from './workspace.ts';

/** A model and what compiling it gave. */
export interface CompiledModel extends WorkspaceModel {
  readonly compilation: Compilation;
}

/** Compiles every model of a workspace. */
export function compileAll(workspace: Workspace): readonly CompiledModel[] {
  return workspace.models.map((model) => compileModel(model, workspace));
}

/** Compiles one model of a workspace. */
export function compileModel(model: WorkspaceModel, { project }: Workspace): CompiledModel {
  return { ...model, compilation: compile(model.model, model.history, project.options) };
}

/** Whether one file says what all groups of a model are, or did so far: a controller makes them. */
export function isOneFile({ files }: World, { output }: Workspace, { model, compilation }: CompiledModel): boolean {
  const file = join(output, workloadFile(liveFolder(model)));
  return compilation.workload !== undefined || files.kind(file) !== undefined;
}

/** Where the rollout of a model stands, for whoever says what comes next. */
export function nextOf({ model, compilation }: CompiledModel, { environment, project }: Workspace): NextOf {
  return {
    name: model.name,
    environment,
    stagesLeft: compilation.stages.length,
    isPaused: compilation.history.state.paused,
    isStagedByAgent: project.options.promotion === 'automatic',
  };
}

/**
 * What the folders of a repository should hold: the state of each folder first, since what runs must never be ahead of
 * what is remembered; then all manifests. One tree where everything lies below the folder to work in, so that a refusal
 * anywhere comes before the first write.
 */
export function treesOf(
  world: World,
  workspace: Workspace,
  compiled: readonly CompiledModel[],
  extra: ExtraFiles,
): readonly TreeRequest[] {
  const goneFolders = new Set(extra.folders);
  const byState = groupedBy(compiled, ({ source }) => source.stateFolder);
  const stateFolders = [...workspace.stateFolders.keys()].map((stateFolder) =>
    stateTree(world, workspace, { stateFolder, compiled: byState.get(stateFolder) ?? [], gone: goneFolders }),
  );
  const gone = extra.stateFolders.map(
    (stateFolder): TreeRequest => ({
      root: stateFolder,
      owned: [REVISIONS_FOLDER],
      gone: [ROLLOUT_FILE],
      wanted: () => [],
      isOwn: hasHeader,
    }),
  );
  const owned = [...compiled.map(({ model }) => modelFolder(model)), ...extra.folders];
  return joined(world.root, [...stateFolders, ...gone, manifestTree(world, workspace, compiled, owned)]);
}

/**
 * What the folders should hold of a part of one model: its state, and some of its manifests. No other file is looked
 * at.
 * @param compiled - the model with those groups and stages alone that belong to the part
 * @param owned - folders of the output that hold nothing but the part
 */
export function partTrees(
  world: World,
  workspace: Workspace,
  { compiled, owned }: { readonly compiled: CompiledModel; readonly owned: readonly string[] },
): readonly TreeRequest[] {
  const { stateFolder } = compiled.source;
  const state =
    stateFolder === undefined
      ? []
      : [stateTree(world, workspace, { stateFolder, compiled: [compiled], gone: new Set() })];
  return joined(world.root, [...state, manifestTree(world, workspace, [compiled], owned)]);
}

function joined(root: string, trees: readonly TreeRequest[]): readonly TreeRequest[] {
  const isInside = (tree: TreeRequest): boolean => tree.root === root || tree.root.startsWith(join(root, '/'));
  const inside = trees.filter(isInside).map((tree) => ({ tree, folder: pathFrom(root, tree.root) }));
  const at = (folder: string, path: string): string => [folder, path].filter((part) => part !== '').join('/');
  function* wanted(): Generator<WantedFile> {
    for (const { tree, folder } of inside) {
      for (const file of tree.wanted()) yield { ...file, path: at(folder, file.path) };
    }
  }
  const owned = inside.flatMap(({ tree, folder }) => tree.owned.map((path) => at(folder, path)));
  const gone = inside.flatMap(({ tree, folder }) => (tree.gone ?? []).map((path) => at(folder, path)));
  return [{ root, owned, gone, wanted, isOwn: hasHeader }, ...trees.filter((tree) => !isInside(tree))];
}

function manifestTree(
  world: World,
  { output, project, models }: Workspace,
  compiled: readonly CompiledModel[],
  owned: readonly string[],
): TreeRequest {
  const options = { project, output: pathFrom(world.root, output) };
  function* wanted(): Generator<TextFile> {
    for (const each of compiled) yield* emit(emitRequest(each), options);
    yield* agentSetup(
      models.map(({ model }) => model),
      options,
    );
  }
  return { root: output, owned, wanted, isOwn: hasHeader };
}

/** A compiled model as it is written out. */
export function emitRequest({ model, source, compilation }: CompiledModel): EmitRequest {
  return { model, source: source.name, compilation };
}

interface StateRequest {
  readonly stateFolder: string;
  /** The models whose state lies there. */
  readonly compiled: readonly CompiledModel[];
  /** Folders in the output, `<namespace>/<name>`, of models that no input asks for any more: nothing is kept of them. */
  readonly gone: ReadonlySet<string>;
}

function stateTree(
  world: World,
  { stateFolders }: Workspace,
  { stateFolder, compiled, gone }: StateRequest,
): TreeRequest {
  const here = compiled.map(emitRequest);
  const state = stateFolders.get(stateFolder);
  const read = (path: string): string | undefined => world.files.read(join(stateFolder, path));
  const rollouts = (state?.rollouts ?? []).filter((rollout) => !gone.has(modelFolder(rollout.state)));
  const kept = state === undefined ? undefined : { state: { ...state, rollouts }, read };
  return {
    root: stateFolder,
    owned: [REVISIONS_FOLDER],
    wanted: () => emitState(here, kept).map((file) => ({ ...file, isFirst: true })),
    isOwn: hasHeader,
  };
}

/** The files that earlier runs made for models that are no longer in the repository. */
export interface ExtraFiles {
  /** Their folders in the output. */
  readonly folders: readonly string[];
  /** The folders in which their state lies, absolute. */
  readonly stateFolders: readonly string[];
}

/**
 * Finds the files that earlier runs made for models that no app holds any more. Only files that flotilla wrote are
 * removed, and only from folders that hold an expectation or a rollout of flotilla's.
 */
export function findExtraFiles(
  { world, agents }: Session,
  { project, environment, models, stateFolders, output }: Workspace,
): ExtraFiles {
  const present = new Set(models.map(({ model }) => modelFolder(model)));
  const folders = foldersIn(world, output).flatMap((namespace) =>
    foldersIn(world, join(output, namespace))
      .map((name) => ({ namespace, name }))
      .filter((place) => !present.has(modelFolder(place)) && isOwn(world, join(output, expectationFile(place))))
      .map(modelFolder),
  );
  const rollouts = project.apps
    .map((pattern) => join(dirname(pattern), stateFolderOf(environment), ROLLOUT_FILE))
    .flatMap((pattern) => matchFiles(world.files, world.root, pattern))
    .map((path) => join(world.root, path))
    .filter((path) => !stateFolders.has(dirname(path)) && isOwn(world, path));
  // Those of models that are there are wanted, and so stay.
  const ofAgents = agents
    .flatMap((agent) => agent.folders)
    .filter((folder) => world.files.kind(join(output, folder)) === 'folder');
  return { folders: [...folders, ...ofAgents], stateFolders: [...new Set(rollouts.map((path) => dirname(path)))] };
}

/**
 * Folders of the output that hold models of environments which flotilla.yaml no longer names, from the root: nobody writes there any more,
 * and whatever follows one applies it as it is.
 */
export function leftEnvironments({ world }: Session, { root, environments }: OutputOf): readonly string[] {
  const holds = (folder: string): boolean =>
    foldersIn(world, folder).some((namespace) =>
      foldersIn(world, join(folder, namespace)).some((name) =>
        isOwn(world, join(folder, expectationFile({ namespace, name }))),
      ),
    );
  return foldersIn(world, root)
    .filter((name) => !environments.includes(name) && holds(join(root, name)))
    .map((name) => pathFrom(world.root, join(root, name)));
}

interface OutputOf {
  /** The folder of all output, absolute. */
  readonly root: string;
  readonly environments: readonly string[];
}

function foldersIn(world: World, folder: string): readonly string[] {
  const entries = world.files.list(folder) ?? [];
  return entries
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => name)
    .sort();
}

function isOwn(world: World, path: string): boolean {
  return hasHeader(world.files.readStart(path, START_BYTES) ?? '');
}
