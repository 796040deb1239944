import { resolve } from 'node:path';
import type { ParsedModel } from '../../dialects/parse.ts';
import { revisionFile } from '../../model/layout.ts';
import { joinedProblems, type Problem, type Problems, withoutPlaces } from '../../model/problem.ts';
import type { History } from '../../model/rollout.ts';
import type { Project } from '../../project/project.ts';
import { historyOf, type State } from '../../rollout/history.ts';
import type { Session } from '../command.ts';
import { severalEnvironments } from './environments.ts';
import { type EnvironmentInputs, type InputRequest, readInputs } from './inputs.ts';
import { pathFrom } from './paths.ts';
import type { Source } from './sources.ts';
import { readState } from './state.ts';

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
export interface Workspaces {
  readonly all: readonly Workspace[];
  readonly problems: Problems;
}

/**
 * Reads the models that are asked for, and the state beside them, for a command that is for one environment.
 * @throws WorldError when several environments could be meant
 */
export function readWorkspace(session: Session, request: InputRequest): Workspace {
  const { all } = readWorkspaces(session, request);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  throw severalEnvironments(all.map(({ environment }) => environment));
}

/**
 * The same for a command that is for every environment at once, unless one is named.
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
    missing.push(...read.problems);
    return { ...input, history: read.history };
  });
  const problems = joinedProblems([
    ...[...stateFolders.values()].map((state) => state.problems),
    withoutPlaces(missing),
  ]);
  return { environment, models, sources, stateFolders, problems };
}
