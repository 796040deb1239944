import { join, resolve } from 'node:path';
import type { ParsedModel } from '../../dialects/parse.ts';
import { pathFrom } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import { REVISIONS_FOLDER, revisionFile } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import { joinedProblems, type Problem, type Problems, withoutPlaces } from '../../model/problem.ts';
import type { History } from '../../model/rollout.ts';
import type { Project } from '../../project/project.ts';
import { historyOf, readState as readStateFolder, type State } from '../../rollout/history.ts';
import type { Session } from '../command.ts';
import { severalEnvironments } from './environments.ts';
import { type EnvironmentInputs, type InputRequest, readInputs } from './inputs.ts';
import type { Source } from './sources.ts';

/** A model with what earlier runs left about it. */
export interface WorkspaceModel extends ParsedModel {
  readonly source: Source;
  readonly history: History;
}

/** Everything that a command on rollouts starts from, of one environment. */
export interface Workspace {
  readonly project: Project;
  /** Undefined for a project that has no environments. */
  readonly environment: string | undefined;
  readonly models: readonly WorkspaceModel[];
  /** Names of all files that were read, those that hold no model of this environment among them. */
  readonly sources: readonly string[];
  /** The state of each folder that holds a model's state, by its absolute path. */
  readonly stateFolders: ReadonlyMap<string, State>;
  /** Folder of the manifests, absolute. */
  readonly output: string;
  readonly problems: Problems;
}

/** The workspaces of all environments that a command line means, at least one. */
interface Workspaces {
  readonly all: readonly Workspace[];
  readonly problems: Problems;
}

/**
 * Reads the models that are asked for, and the state beside them, for a command that is for one environment.
 * @throws WorldError when several environments could be meant
 */
export function readWorkspace(session: Session, request: InputRequest): Workspace {
  return onlyWorkspace(readWorkspaces(session, request).all);
}

/**
 * The only workspace of those that were read.
 * @throws WorldError when there are several: an environment tells which is meant
 */
export function onlyWorkspace(all: readonly Workspace[]): Workspace {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  throw severalEnvironments(all.map(({ environment }) => environment));
}

/**
 * Reads the models that are asked for, and the state beside them, for every environment at once, or for the one that is
 * named.
 * @param outputDir - the folder of the manifests; the Project's where it is left out
 */
export function readWorkspaces(session: Session, request: InputRequest, outputDir?: string): Workspaces {
  const { world } = session;
  const inputs = readInputs(session, request);
  const read = inputs.environments.map((part) => readHomes(session, part));
  const problems = joinedProblems([inputs.problems, ...read.map((part) => part.problems)]);
  const folder = outputDir ?? inputs.project.output;
  const all = read.map(({ environment, models, sources, stateFolders }) => ({
    project: inputs.project,
    environment,
    models,
    sources,
    stateFolders,
    output: resolve(world.root, folder, environment ?? ''),
    problems,
  }));
  return { all, problems };
}

type HomesRead = Pick<Workspace, 'environment' | 'models' | 'sources' | 'stateFolders' | 'problems'>;

function readHomes(session: Session, { environment, models: inputs, sources }: EnvironmentInputs): HomesRead {
  const { root } = session.world;
  const stateFolders = new Map<string, State>();
  for (const { source } of inputs) {
    const { stateFolder } = source;
    if (stateFolder !== undefined && !stateFolders.has(stateFolder))
      stateFolders.set(stateFolder, readState(session, stateFolder, pathFrom(root, stateFolder)));
  }
  const missing: Problem[] = [];
  const models = inputs.map((input) => {
    const state = stateFolders.get(input.source.stateFolder ?? '');
    if (state === undefined) return { ...input, history: { snapshots: [] } };
    const display = pathFrom(root, input.source.stateFolder ?? '');
    const fileOf = (revision: string): string =>
      [display, revisionFile(input.model.name, revision)].filter(Boolean).join('/');
    const read = historyOf(state, input.model, fileOf);
    for (const problem of read.problems) missing.push(problem);
    return { ...input, history: read.history };
  });
  const problems = joinedProblems([
    ...[...stateFolders.values()].map((state) => state.problems),
    withoutPlaces(missing),
  ]);
  return { environment, models, sources, stateFolders, problems };
}

/**
 * The only model that was read.
 * @throws WorldError when there are several: a name or a path tells which is meant
 */
export function onlyModel({ models }: Workspace, asked: string | undefined): WorkspaceModel {
  const [only, ...others] = models;
  if (only !== undefined && others.length === 0) return only;
  const known = models.map(({ model }) => namespacedName(model)).join(', ');
  throw new WorldError({
    tried: 'choose',
    on: asked ?? 'a model',
    why: models.length === 0 ? 'it holds no model' : 'several models could be meant',
    hint: models.length === 0 ? 'Name a model.' : `Name one of ${known}.`,
  });
}

/** Snapshots of a folder that Git is asked for, one by one; no rollout has as many. */
const MOST_LOST = 50;

/**
 * Reads what earlier runs left in a folder. A snapshot that is in use and is not there any more is read as the last
 * commit has it: a revert takes such a file away while groups still run the revision.
 * @param display - the folder from the root, as problems call it; the empty text for the root
 */
function readState({ world, dialects }: Session, stateFolder: string, display: string): State {
  const { files, git, root } = world;
  const read = (path: string): string | undefined => files.read(join(stateFolder, path));
  const list = (path: string): readonly string[] => (files.list(join(stateFolder, path)) ?? []).map(({ name }) => name);
  const state = readStateFolder({ display, read, list }, dialects);
  const lost = new Map(
    lostSnapshots(state)
      .slice(0, MOST_LOST)
      .flatMap((path) => {
        const text = git.fileAt(root, { ref: 'HEAD', path: display === '' ? path : `${display}/${path}` });
        return text === undefined ? [] : [[path, text] as const];
      }),
  );
  if (lost.size === 0) return state;
  const names = [...lost.keys()].map((path) => path.slice(REVISIONS_FOLDER.length + 1));
  const folder = {
    display,
    read: (path: string) => read(path) ?? lost.get(path),
    list: (path: string) => (path === REVISIONS_FOLDER ? [...list(path), ...names] : list(path)),
  };
  return readStateFolder(folder, dialects);
}

function lostSnapshots({ rollouts, revisions }: State): readonly string[] {
  const known = new Set(revisions.map((file) => `${namespacedName(file)} ${file.snapshot.revision}`));
  return rollouts.flatMap(({ state: rollout }) =>
    [...new Set([rollout.target, ...rollout.groups.map(({ revision }) => revision)])]
      .filter((revision) => !known.has(`${namespacedName(rollout)} ${revision}`))
      .map((revision) => revisionFile(rollout.name, revision)),
  );
}
