import { relative, resolve } from 'node:path';
import type { ParsedModel } from '../../dialects/parse.ts';
import { revisionFile } from '../../model/layout.ts';
import type { PositionOf, Problem } from '../../model/problem.ts';
import type { History } from '../../model/rollout.ts';
import type { Project } from '../../project/project.ts';
import { historyOf, type State } from '../../rollout/parse-state.ts';
import type { Call } from '../command.ts';
import { severalEnvironments } from './environments.ts';
import { type EnvironmentInputs, readInputs } from './inputs.ts';
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
  /** The state of each folder that holds a model's state, by its absolute path. */
  readonly stateFolders: ReadonlyMap<string, State>;
  /** Folder of the manifests, absolute. */
  readonly output: string;
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

/** The workspaces of all environments that a command line means, at least one. */
export interface Workspaces {
  readonly all: readonly Workspace[];
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

/**
 * Reads the models that the command line names, and the state beside them, for a command that is for one environment.
 * @param mayBeEmpty - whether a repository without any app is fine
 * @throws WorldError when several environments could be meant
 */
export function readWorkspace(call: Call, mayBeEmpty = false): Workspace {
  const { all } = readWorkspaces(call, mayBeEmpty);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  throw severalEnvironments(all.map(({ environment }) => environment));
}

/** The same for a command that is for every environment at once, unless `--env` names one. */
export function readWorkspaces(call: Call, mayBeEmpty = false): Workspaces {
  const inputs = readInputs(call, { mayBeEmpty });
  const read = inputs.environments.map((part) => readHomes(call, part));
  const problems = [...inputs.problems, ...read.flatMap((part) => part.problems)];
  const finders: readonly PositionOf[] = [
    inputs.positionOf,
    ...read.flatMap(({ stateFolders }) => [...stateFolders.values()].map((stateFolder) => stateFolder.positionOf)),
  ];
  const positionOf: PositionOf = (at) => finders.map((find) => find(at)).find((position) => position !== undefined);
  const { outputDir } = call.options;
  const folder = typeof outputDir === 'string' ? outputDir : inputs.project.output;
  const all = read.map(({ environment, models, stateFolders }) => ({
    project: inputs.project,
    environment,
    models,
    stateFolders,
    output: resolve(call.world.root, folder, environment ?? ''),
    problems,
    positionOf,
  }));
  return { all, problems, positionOf };
}

type HomesRead = Pick<Workspace, 'environment' | 'models' | 'stateFolders' | 'problems'>;

function readHomes({ world }: Call, { environment, models: inputs }: EnvironmentInputs): HomesRead {
  const stateFolders = new Map<string, State>();
  for (const { source } of inputs) {
    const { stateFolder } = source;
    if (stateFolder !== undefined && !stateFolders.has(stateFolder))
      stateFolders.set(stateFolder, readState(world, stateFolder, displayOf(world.root, stateFolder)));
  }
  const problems = [...stateFolders.values()].flatMap((stateFolder) => stateFolder.problems);
  const models = inputs.map((input) => {
    const state = stateFolders.get(input.source.stateFolder ?? '');
    if (state === undefined) return { ...input, history: { snapshots: [] } };
    const display = displayOf(world.root, input.source.stateFolder ?? '');
    const fileOf = (revision: string): string =>
      [display, revisionFile(input.model.name, revision)].filter(Boolean).join('/');
    const read = historyOf(state, input.model, fileOf);
    problems.push(...read.problems);
    return { ...input, history: read.history };
  });
  return { environment, models, stateFolders, problems };
}

function displayOf(root: string, stateFolder: string): string {
  return relative(root, stateFolder).replaceAll('\\', '/');
}
