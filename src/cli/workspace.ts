import { relative, resolve } from 'node:path';
import { revisionFile } from '../emit/layout.ts';
import type { PositionOf, Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { History } from '../model/rollout.ts';
import type { LocatedModel } from '../parse/collisions.ts';
import { historyOf, type State } from '../parse-state.ts';
import type { Call } from './command.ts';
import { readInputs } from './inputs.ts';
import type { Source } from './sources.ts';
import { readState } from './state.ts';

/** A model with what earlier runs left about it. */
export interface WorkspaceModel extends LocatedModel {
  readonly source: Source;
  readonly history: History;
}

/** Everything that a command on rollouts starts from. */
export interface Workspace {
  readonly project: Project;
  readonly models: readonly WorkspaceModel[];
  /** The state of each folder that holds a model, by its absolute path. */
  readonly homes: ReadonlyMap<string, State>;
  /** Folder of the manifests, absolute. */
  readonly output: string;
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

/**
 * Reads the models that the command line names, and the state beside them.
 * @param mayBeEmpty - whether a repository without any app is fine
 */
export function readWorkspace(call: Call, mayBeEmpty = false): Workspace {
  const { world, options } = call;
  const inputs = readInputs(call, { mayBeEmpty });
  const homes = new Map<string, State>();
  for (const { source } of inputs.models) {
    const { home } = source;
    if (home !== undefined && !homes.has(home)) homes.set(home, readState(world, home, displayOf(world.root, home)));
  }
  const problems = [...inputs.problems, ...[...homes.values()].flatMap((home) => home.problems)];
  const models = inputs.models.map((input) => {
    const state = homes.get(input.source.home ?? '');
    if (state === undefined) return { ...input, history: { snapshots: [] } };
    const display = displayOf(world.root, input.source.home ?? '');
    const fileOf = (revision: string): string =>
      [display, revisionFile(input.model.name, revision)].filter(Boolean).join('/');
    const read = historyOf(state, input.model, fileOf);
    problems.push(...read.problems);
    return { ...input, history: read.history };
  });
  const sources: readonly PositionOf[] = [inputs.positionOf, ...[...homes.values()].map((home) => home.positionOf)];
  const positionOf: PositionOf = (at) => sources.map((each) => each(at)).find((position) => position !== undefined);
  const { outputDir } = options;
  const folder = typeof outputDir === 'string' ? outputDir : inputs.project.output;
  return { project: inputs.project, models, homes, output: resolve(world.root, folder), problems, positionOf };
}

function displayOf(root: string, home: string): string {
  return relative(root, home).replaceAll('\\', '/');
}
