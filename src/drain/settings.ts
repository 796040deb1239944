import { fieldAt, integerAt, objectAt, textAt, textsAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { readDocuments } from '../yaml/read.ts';

/** By what the server of a role says that it has nothing to do. */
export interface Telling {
  /** Name of an engine whose metrics are read; `none`: the server finishes its requests by itself after SIGTERM. */
  readonly metrics?: string | undefined;
  /** Exits with 0 as soon as no request runs. */
  readonly command: readonly string[];
  /** The port that it listens at; undefined: the first that its container declares. */
  readonly port?: number | undefined;
}

/** How the groups of a model end without losing a request. */
export interface DrainSettings extends Telling {
  /** Seconds that requests get to end. */
  readonly timeout: number;
  /** Seconds until whoever sends requests knows that a pod is about to end. */
  readonly propagation: number;
  /** What single roles have otherwise, by name. */
  readonly roles: ReadonlyMap<string, Telling>;
}

/** The annotation of a model by which its groups are drained, whatever flotilla.yaml says: the same fields, in YAML or JSON. */
const DRAIN_ANNOTATION = 'flotilla.dev/drain';

/** The key of flotilla.yaml's `drain` that means every model which has none of its own. */
export const ALL_MODELS = '*';

const TIMEOUT_SECONDS = 300;
const PROPAGATION_SECONDS = 15;

/** Reads a section of `drain`, after its schema found no error. */
function drainSettings(section: JsonObject): DrainSettings {
  const roles = Object.entries(objectAt(section, 'roles'));
  return {
    ...tellingOf(section),
    timeout: integerAt(section, 'timeout') ?? TIMEOUT_SECONDS,
    propagation: integerAt(section, 'propagation') ?? PROPAGATION_SECONDS,
    roles: new Map(roles.map(([name, role]) => [name, tellingOf(isObject(role) ? role : {})])),
  };
}

function tellingOf(section: JsonObject): Telling {
  return {
    metrics: textAt(section, 'metrics'),
    command: textsAt(section, 'command'),
    port: integerAt(section, 'port'),
  };
}

/** What holds for a role: its own word, or else the model's. */
export function tellingFor(settings: DrainSettings, role: string): Telling {
  const own = settings.roles.get(role);
  if (own === undefined) return settings;
  const isOwn = own.metrics !== undefined || own.command.length > 0;
  return { ...(isOwn ? own : settings), port: own.port ?? (isOwn ? undefined : settings.port) };
}

/** What flotilla.yaml says of draining: by `name` or `namespace/name` of a model, or {@link ALL_MODELS}. */
export type DrainSections = ReadonlyMap<string, DrainSettings>;

/** Reads the section `drain` of flotilla.yaml, after its schema found no error. */
export function drainSections(section: JsonObject): DrainSections {
  return new Map(
    Object.entries(section).map(([name, settings]) => [name, drainSettings(isObject(settings) ? settings : {})]),
  );
}

/** What is said of a model: its settings, where they are written, and what is wrong with them. */
export interface ChosenDrain {
  /** Undefined: its groups end as Kubernetes has it. */
  readonly settings: DrainSettings | undefined;
  /** What to point at where the settings do not fit the model. */
  readonly at: Location;
  readonly problems: readonly Problem[];
}

/**
 * The settings of one model: of its annotation, or else of flotilla.yaml.
 * @param document - without nulls
 * @param at - where it lies
 */
export function drainOf(document: JsonObject, at: Location, sections: DrainSections): ChosenDrain {
  const written = fieldAt(document, 'metadata', 'annotations', DRAIN_ANNOTATION);
  if (typeof written === 'string') return annotated(written, below(at, 'metadata', 'annotations', DRAIN_ANNOTATION));
  const name = textAt(document, 'metadata', 'name') ?? '';
  const namespace = textAt(document, 'metadata', 'namespace') || 'default';
  const settings = sections.get(`${namespace}/${name}`) ?? sections.get(name) ?? sections.get(ALL_MODELS);
  return { settings, at: below(at, 'metadata', 'name'), problems: [] };
}

// The text in the text has no place of its own: what is wrong in it lies where the annotation does, under its own path.
function annotated(text: string, at: Location): ChosenDrain {
  const read = readDocuments(at.source, text);
  const [document] = read.documents;
  const syntax = read.problems.map((problem) => ({ ...problem, at }));
  if (document === undefined) return { settings: undefined, at, problems: syntax };
  const value = withoutNulls(document.value);
  const problems = [...syntax, ...structureProblems('ModelDrain', value, at)];
  return { settings: problems.length === 0 && isObject(value) ? drainSettings(value) : undefined, at, problems };
}
