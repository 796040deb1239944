import { join, resolve } from 'node:path';
import { agentNameProblems, agentSizeProblems } from '../../agents/problems.ts';
import { collisionProblems } from '../../dialects/collisions.ts';
import { type ParsedModel, type ParseRequest, type ParseResult, parse } from '../../dialects/parse.ts';
import type { Environment } from '../../environments/environments.ts';
import { unusedProblems } from '../../environments/overlay.ts';
import { WorldError } from '../../io/world-error.ts';
import { stateFolderOf } from '../../model/layout.ts';
import { hasError, joinedProblems, type PositionOf, type Problem, type Problems } from '../../model/problem.ts';
import { type Project, parseProject, type ReadProject } from '../../project/project.ts';
import type { Session } from '../command.ts';
import { chosenEnvironments, problemsOnce } from './environments.ts';
import { noApps, readSources, type Source } from './sources.ts';

/** A model, and the text that it was read from. */
interface ModelInput extends ParsedModel {
  readonly source: Source;
}

/** The models as one environment has them, or as they are written where a project has no environments. */
export interface EnvironmentInputs {
  readonly environment: string | undefined;
  readonly models: readonly ModelInput[];
  /** Names of all files that were read. */
  readonly sources: readonly string[];
}

/** All that a command was asked to look at: the models that could be read, and every problem of all inputs. */
export interface Inputs {
  readonly project: Project;
  /** One for each environment that is meant, at least one. */
  readonly environments: readonly EnvironmentInputs[];
  readonly problems: Problems;
}

/** What to read, and how strictly. */
export interface InputRequest {
  /** Files and folders; none: the Project's apps. */
  readonly paths: readonly string[];
  /** The environment to read for; undefined: each of them. */
  readonly env: string | undefined;
  /** Whether warnings count as errors. */
  readonly strict: true | undefined;
  /** Most pods of a model, as the command line writes it; undefined: as the Project says. */
  readonly maxPods: string | undefined;
  /** Whether a repository without any app is fine. */
  readonly mayBeEmpty: boolean;
}

/** The request for everything that flotilla.yaml names; it may be nothing. */
export const ALL_INPUTS: InputRequest = {
  paths: [],
  env: undefined,
  strict: undefined,
  maxPods: undefined,
  mayBeEmpty: true,
};

/** Reads the flotilla.yaml of the folder to work in, and the patches that it names; the defaults hold where there is none. */
export function readProject({ world, ...known }: Session): ReadProject {
  const readFile = (path: string): string | undefined => world.files.read(resolve(world.root, path));
  return parseProject('flotilla.yaml', readFile('flotilla.yaml'), { readFile, known });
}

/**
 * Reads flotilla.yaml and every document that is asked for, once for the environment that is named, or for each.
 * @throws WorldError when something cannot be read at all, or there is no such environment
 */
export function readInputs(session: Session, request: InputRequest): Inputs {
  const read = readProject(session);
  const { project } = read;
  if (hasError(read.problems.all)) {
    return { project, environments: [{ environment: undefined, models: [], sources: [] }], problems: read.problems };
  }
  const chosen = chosenEnvironments(read, request.env);
  const sources = readSources(session, request.paths, project);
  if (sources.length === 0 && !request.mayBeEmpty) throw noApps(session, project);
  const reading: Reading = { session, request, read, sources };
  const parts = chosen.map((environment) => partOf(reading, environment));
  const problems = joinedProblems([read.problems, { all: problemsOnce(parts), positionOf: placesOf(parts) }]);
  return { project, environments: parts, problems: request.strict ? strictly(problems) : problems };
}

interface Part extends EnvironmentInputs {
  readonly problems: readonly Problem[];
  /** By the name of the text. */
  readonly positions: ReadonlyMap<string, PositionOf>;
}

function placesOf(parts: readonly Part[]): PositionOf {
  const positions = new Map(parts.flatMap((part) => [...part.positions]));
  return (at) => positions.get(at.source)?.(at);
}

interface Reading {
  readonly session: Session;
  readonly request: InputRequest;
  readonly read: ReadProject;
  readonly sources: readonly Source[];
}

function partOf({ session, request, read, sources }: Reading, environment: Environment | undefined): Part {
  const settings = {
    ...parseRequest(read.project, request, session),
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
    ...agentSizeProblems(models, read.project),
  ];
  // Of a few files, or of some that cannot be read, nobody knows whether the others are meant.
  const isWhole = request.paths.length === 0 && !hasError(problems);
  const unmeant = isWhole && environment !== undefined ? unused(environment, results) : [];
  const positions = new Map(results.map(({ source, result }) => [source.name, result.positionOf]));
  return {
    environment: environment?.name,
    models,
    sources: sources.map(({ name }) => name),
    problems: [...problems, ...unmeant],
    positions,
  };
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

function parseRequest(
  { kubernetes, maxPods }: Project,
  request: InputRequest,
  { dialects, agents }: Session,
): ParseRequest {
  return {
    dialects,
    agents,
    kubernetes,
    maxPods: request.maxPods === undefined ? maxPods : podLimit(request.maxPods),
    strict: request.strict === true,
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

function strictly({ all, positionOf }: Problems): Problems {
  return { all: all.map((problem) => ({ ...problem, severity: 'error' })), positionOf };
}
