import { join } from 'node:path';
import { agentNameProblems } from '../../agents/problems.ts';
import { collisionProblems } from '../../dialects/collisions.ts';
import { type ParsedModel, type ParseRequest, type ParseResult, parse } from '../../dialects/parse.ts';
import type { Environment } from '../../environments/environments.ts';
import { unusedProblems } from '../../environments/overlay.ts';
import { WorldError } from '../../io/world-error.ts';
import { stateFolderOf } from '../../model/layout.ts';
import { hasError, type PositionOf, type Problem } from '../../model/problem.ts';
import type { ReadProject } from '../../project/parse-project.ts';
import type { Project } from '../../project/project.ts';
import type { Call } from '../command.ts';
import { chosenEnvironments, joinedProblems } from './environments.ts';
import { readProject } from './project.ts';
import { noApps, readSources, type Source } from './sources.ts';

/** A model, and the text that it was read from. */
interface ModelInput extends ParsedModel {
  readonly source: Source;
}

/** The models as one environment has them, or as they are written where a project has no environments. */
export interface EnvironmentInputs {
  readonly environment: string | undefined;
  readonly models: readonly ModelInput[];
}

/** All that a command was asked to look at: the models that could be read, and every problem of all inputs. */
export interface Inputs {
  readonly project: Project;
  /** One for each environment that is meant, at least one. */
  readonly environments: readonly EnvironmentInputs[];
  readonly problems: readonly Problem[];
  readonly positionOf: PositionOf;
}

/**
 * Reads flotilla.yaml and every ModelInfer that the command line names, once for the environment that it names, or for each.
 * @param mayBeEmpty - whether a repository without any app is fine
 * @throws WorldError when something cannot be read at all, or there is no such environment
 */
export function readInputs(call: Call, { mayBeEmpty }: { readonly mayBeEmpty: boolean }): Inputs {
  const { world, paths, options } = call;
  const read = readProject(call);
  const positions = new Map<string, PositionOf>();
  const positionOf: PositionOf = (at) => positions.get(at.source)?.(at) ?? read.positionOf(at);
  const { project } = read;
  if (hasError(read.problems)) {
    return { project, environments: [{ environment: undefined, models: [] }], problems: read.problems, positionOf };
  }
  const chosen = chosenEnvironments(read, options['env']);
  const sources = readSources(world, paths, project);
  if (sources.length === 0 && !mayBeEmpty) throw noApps(world, project);
  const parts = chosen.map((environment) => partOf(call, { read, sources, environment }));
  for (const part of parts) for (const [source, find] of part.positions) positions.set(source, find);
  const problems = [...read.problems, ...joinedProblems(parts)];
  return { project, environments: parts, problems: options['strict'] ? strictly(problems) : problems, positionOf };
}

interface Part extends EnvironmentInputs {
  readonly problems: readonly Problem[];
  readonly positions: ReadonlyMap<string, PositionOf>;
}

interface PartRequest {
  readonly read: ReadProject;
  readonly sources: readonly Source[];
  readonly environment: Environment | undefined;
}

function partOf(call: Call, { read, sources, environment }: PartRequest): Part {
  const settings = {
    ...parseRequest(read.project, call),
    ...(environment === undefined ? {} : { environment }),
  };
  const results = sources.map((source) => ({ source, result: parse(source.name, source.text, settings) }));
  const models = results.flatMap(({ source, result }) =>
    result.ok ? result.value.map((located) => ({ ...located, source: sourceIn(source, environment) })) : [],
  );
  const problems = [
    ...results.flatMap(({ result }) => (result.ok ? result.warnings : result.problems)),
    ...collisionProblems(models.map((located) => ({ ...located, stateFolder: located.source.stateFolder }))),
    ...agentNameProblems(models, read.project),
  ];
  // Of a few files, or of some that cannot be read, nobody knows whether the others are meant.
  const isWhole = call.paths.length === 0 && !hasError(problems);
  if (isWhole && environment !== undefined) problems.push(...unused(environment, results));
  const positions = new Map(results.map(({ source, result }) => [source.name, result.positionOf]));
  return { environment: environment?.name, models, problems, positions };
}

function unused(environment: Environment, results: readonly { readonly result: ParseResult }[]): readonly Problem[] {
  const used = new Set(results.flatMap(({ result }) => result.used));
  return unusedProblems(
    environment,
    used,
    results.flatMap(({ result }) => result.names),
  );
}

function sourceIn(source: Source, environment: Environment | undefined): Source {
  const { stateFolder } = source;
  return stateFolder === undefined
    ? source
    : { ...source, stateFolder: join(stateFolder, stateFolderOf(environment?.name)) };
}

function parseRequest({ kubernetes, maxPods }: Project, { options, dialects, agents }: Call): ParseRequest {
  const limit = options['maxPods'];
  return {
    dialects,
    agents,
    kubernetes,
    maxPods: typeof limit === 'string' ? podLimit(limit) : maxPods,
    strict: options['strict'] === true,
  };
}

function podLimit(text: string): number {
  const limit = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new WorldError({
    tried: 'use',
    on: `--max-pods ${text}`,
    why: 'it is not a whole number above 0',
    hint: 'Write a number such as 200000.',
  });
}

function strictly(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
