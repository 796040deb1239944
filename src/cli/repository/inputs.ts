import { join, resolve } from 'node:path';
import { agentNameProblems, agentSizeProblems, podSizeProblems } from '../../agents/problems.ts';
import { companionProblems } from '../../companions/check.ts';
import { collisionProblems } from '../../dialects/collisions.ts';
import { type ParsedModel, type ParseRequest, parse } from '../../dialects/parse.ts';
import { unmeantDrains } from '../../drain/check.ts';
import type { Environment } from '../../environments/environments.ts';
import { unusedProblems } from '../../environments/overlay.ts';
import { WorldError } from '../../io/world-error.ts';
import { PROJECT_FILE, stateFolderOf } from '../../model/layout.ts';
import type { Model } from '../../model/model.ts';
import { namespacedName } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { hasError, joinedProblems, type PositionOf, type Problem, type Problems } from '../../model/problem.ts';
import type { Form } from '../../model/workload.ts';
import { type Project, parseProject, type ReadProject } from '../../project/project.ts';
import type { Session } from '../command.ts';
import { pathOf } from '../world.ts';
import { withCompanions } from './companions.ts';
import { chosenEnvironments, problemsOnce } from './environments.ts';
import { type AskedFor, appsOf, emptyFolder, noApps, readSources, type Source } from './sources.ts';

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
  /** As on the command line: files, folders, and names of models; none: the Project's apps. */
  readonly paths: readonly string[];
  /** The environment to read for; undefined: each of them. */
  readonly env: string | undefined;
  /** Whether warnings count as errors. */
  readonly strict: true | undefined;
  /** Most pods of a model, as the command line writes it; undefined: as the Project says. */
  readonly maxPods: string | undefined;
  /** The form of all models, as the command line says it; left out or undefined: as the Project says. */
  readonly compileTo?: Form | undefined;
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
  return parseProject(PROJECT_FILE, readFile(PROJECT_FILE), { readFile, known });
}

/**
 * Reads flotilla.yaml and every document that is asked for, once for the environment that is named, or for each.
 * @throws WorldError when something cannot be read at all, or there is no such environment or model
 */
export function readInputs(session: Session, request: InputRequest): Inputs {
  const read = readProject(session);
  const { project } = read;
  if (hasError(read.problems.all)) {
    return { project, environments: [{ environment: undefined, models: [], sources: [] }], problems: read.problems };
  }
  const chosen = chosenEnvironments(read, request.env);
  const asked = readSources(session, request.paths, project);
  const isNothing = asked.sources.length + asked.names.length === 0;
  if (isNothing && !request.mayBeEmpty) throw noApps(session, project);
  const apps = new Set(
    request.paths.length === 0 ? asked.sources.map(({ name }) => name) : appsOf(session.world, project),
  );
  const partsFrom: PartsFrom = (sources) =>
    chosen.map((environment) => partOf({ session, request, read, sources, apps }, environment));
  const parts =
    asked.names.length === 0 ? partsFrom(asked.sources) : namedParts(session, { partsFrom, asked, request });
  const unmeant = request.paths.length === 0 && request.env === undefined ? unmeantDrainsOf(read, parts) : [];
  const problems = joinedProblems([
    { all: [...read.problems.all, ...unmeant], positionOf: read.problems.positionOf },
    { all: problemsOnce(parts), positionOf: placesOf(parts) },
  ]);
  return { project, environments: parts, problems: request.strict ? strictly(problems) : problems };
}

// Of some that cannot be read, nobody knows whether they are meant.
function unmeantDrainsOf({ source, project }: ReadProject, parts: readonly Part[]): readonly Problem[] {
  if (parts.some(({ problems }) => hasError(problems))) return [];
  const models = parts.flatMap((part) => part.models.map(({ model }) => model));
  return unmeantDrains(project.drains, models, { source, path: ['drain'] });
}

interface Part extends EnvironmentInputs {
  readonly problems: readonly Problem[];
  /** By the name of the text. */
  readonly positions: ReadonlyMap<string, PositionOf>;
}

/** Reads texts for each environment that is meant. */
type PartsFrom = (sources: readonly Source[]) => readonly Part[];

interface NamedReading {
  readonly partsFrom: PartsFrom;
  readonly asked: AskedFor;
  readonly request: InputRequest;
}

// A text that does not hold a name seldom makes a model of it, as an environment's prefix does: those are read last.
function namedParts({ world, dialects }: Session, { partsFrom, asked, request }: NamedReading): readonly Part[] {
  const { sources, names, apps } = asked;
  const likely = apps.filter(({ text }) => names.some((name) => text.includes(name.slice(name.indexOf('/') + 1))));
  const found = partsFrom(together(sources, likely));
  if (names.every((name) => isIn(found, name))) return found.map((part) => onlyNamed(part, asked));
  const all = likely.length === apps.length ? found : partsFrom(together(sources, apps));
  const missing = names.find((name) => !isIn(all, name));
  const isKnown = missing === undefined || all.some(({ problems }) => hasError(problems));
  if (isKnown || (request.mayBeEmpty && apps.length === 0)) return all.map((part) => onlyNamed(part, asked));
  if (world.files.kind(pathOf(world, missing)) === 'folder') throw emptyFolder(dialects, missing);
  throw unknownModel(
    missing,
    all.flatMap(({ models }) => models.map(({ model }) => model)),
  );
}

function together(sources: readonly Source[], more: readonly Source[]): readonly Source[] {
  const known = new Set(sources.map(({ name }) => name));
  return [...sources, ...more.filter(({ name }) => !known.has(name))];
}

function isIn(parts: readonly Part[], name: string): boolean {
  return parts.some(({ models }) => models.some(({ model }) => isNamed(model, name)));
}

function onlyNamed(part: Part, { sources, names }: AskedFor): Part {
  const paths = new Set(sources.map(({ name }) => name));
  const isAsked = ({ source, model }: ModelInput): boolean =>
    paths.has(source.name) || names.some((name) => isNamed(model, name));
  return { ...part, models: part.models.filter(isAsked) };
}

function isNamed(model: Model, name: string): boolean {
  return model.name === name || namespacedName(model) === name;
}

function unknownModel(name: string, models: readonly Model[]): WorldError {
  const known = [...new Set(models.flatMap((model) => [model.name, namespacedName(model)]))];
  const near = nearest(name, known);
  const some = known.filter((each) => each.includes('/')).slice(0, MOST_NAMED);
  const named = some.length === 0 ? 'Check the working folder (-C).' : `Name one of ${some.join(', ')}.`;
  return new WorldError({
    tried: 'choose',
    on: name,
    why: 'there is no such model, file or folder',
    hint: near === undefined ? named : `Did you mean ${near}?`,
  });
}

/** Models that a message names before it would be too long to read. */
const MOST_NAMED = 10;

function placesOf(parts: readonly Part[]): PositionOf {
  const positions = new Map(parts.flatMap((part) => [...part.positions]));
  return (at) => positions.get(at.source)?.(at);
}

interface Reading {
  readonly session: Session;
  readonly request: InputRequest;
  readonly read: ReadProject;
  readonly sources: readonly Source[];
  /** The Project's apps, paths from the root. */
  readonly apps: ReadonlySet<string>;
}

function partOf({ session, request, read, sources, apps }: Reading, environment: Environment | undefined): Part {
  const settings = {
    ...parseRequest(read.project, request, session),
    ...(environment === undefined ? {} : { environment }),
  };
  const results = sources.map((source) => ({ source, result: parse(source.name, source.text, settings) }));
  const alone = results.flatMap(({ source, result }) =>
    result.ok ? result.value.map((located) => ({ ...located, source: sourceIn(source, environment) })) : [],
  );
  const together = withCompanions(session, alone, { read, environment, apps });
  const models = together.models.map(({ parsed }) => parsed);
  const problems = [
    ...results.flatMap(({ result }) => (result.ok ? result.warnings : result.problems)),
    ...together.problems,
    ...companionProblems(together.models, session.dialects),
    ...collisionProblems(models.map((located) => ({ ...located, stateFolder: located.source.stateFolder }))),
    ...agentNameProblems(models, read.project),
    ...agentSizeProblems(models, read.project),
    ...podSizeProblems(models, read.project),
  ];
  // Of a few files, or of some that cannot be read, nobody knows whether the others are meant.
  const isWhole = request.paths.length === 0 && !hasError(problems);
  const used = [...results.flatMap(({ result }) => result.used), ...together.used];
  const names = results.flatMap(({ result }) => result.names);
  const unmeant = isWhole && environment !== undefined ? unusedProblems(environment, new Set(used), names) : [];
  const positions = new Map([
    ...results.map(({ source, result }) => [source.name, result.positionOf] as const),
    ...together.positions,
  ]);
  return {
    environment: environment?.name,
    models,
    sources: sources.map(({ name }) => name),
    problems: [...problems, ...unmeant],
    positions,
  };
}

function sourceIn(source: Source, environment: Environment | undefined): Source {
  const { stateFolder } = source;
  return stateFolder === undefined
    ? source
    : { ...source, stateFolder: join(stateFolder, stateFolderOf(environment?.name)) };
}

function parseRequest(
  { kubernetes, maxPods, drains, forms }: Project,
  request: InputRequest,
  { dialects, agents }: Session,
): ParseRequest {
  return {
    dialects,
    agents,
    kubernetes,
    drains,
    maxPods: request.maxPods === undefined ? maxPods : podLimit(request.maxPods),
    strict: request.strict === true,
    forms: request.compileTo === undefined ? forms : { ...forms, of: {}, ofAll: request.compileTo },
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
