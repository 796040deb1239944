import { type Agent, reservedKeys } from '../agents/agent.ts';
import type { DrainSections } from '../drain/settings.ts';
import type { Environment } from '../environments/environments.ts';
import { type Overlaid, overlay } from '../environments/overlay.ts';
import { podTemplateProblems } from '../kubernetes/accepts/pod-template.ts';
import { fieldAt, listAt, textAt } from '../model/fields.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import type { LocatedModel } from '../model/model.ts';
import {
  below,
  hasError,
  type Location,
  type Parsed,
  type PositionOf,
  type Problem,
  parsed,
  withoutImplied,
} from '../model/problem.ts';
import { podLabels } from '../model/vocabulary.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { readDocuments, type SourceDocument } from '../yaml/read.ts';
import { type Placed, placeAt, plainValue } from '../yaml/tree.ts';
import { templateAdvice } from './advice.ts';
import { type Dialect, dialectOf, misspeltDialect, type WrittenTemplate } from './dialect.ts';
import { drainedDocument, drainingProblems } from './drained.ts';
import { DEFAULT_FORMS, type FormChoice, formOfDocument, formProblems, inForm } from './form.ts';
import { hostPortAdvice } from './host-ports.ts';
import { migrationAdvice } from './migration-advice.ts';
import * as say from './problems.ts';
import { templateProblems } from './template-rules.ts';

/** How strictly to read. */
export interface ParseOptions {
  /** Version of the API server that will take the pods. */
  readonly kubernetes: KubernetesVersion;
  /** Most pods that one model may have. */
  readonly maxPods: number;
  /** Refuse documents of other kinds instead of passing them over. */
  readonly strict: boolean;
  /** What to change of each document before it is checked. */
  readonly environment?: Environment;
  /** How the groups of models end, as flotilla.yaml says it; models may say it themselves. */
  readonly drains?: DrainSections;
  /** In which form Git holds which model; each kind's own where left out. */
  readonly forms?: FormChoice | undefined;
}

/** How strictly to read, and what. */
export interface ParseRequest extends ParseOptions {
  /** The kinds of documents that are compiled. */
  readonly dialects: readonly Dialect[];
  /** Agents whose keys templates may not set. */
  readonly agents: readonly Agent[];
}

/** A model, and the document that it was made of: with an environment's changes, without nulls. */
export interface ParsedModel extends LocatedModel {
  readonly document: JsonObject;
}

/**
 * What a text holds: its models or its problems, and where in the text each problem lies; one in a value that an environment
 * set lies in the environment's text.
 */
export type ParseResult = Parsed<readonly ParsedModel[]> & {
  readonly positionOf: PositionOf;
  /** What of the environment concerned a model. */
  readonly used: Overlaid['used'];
  /** The names of the models before the environment changed them. */
  readonly names: readonly string[];
};

/**
 * Reads every document of a known dialect in a text (YAML 1.2 or JSON, one or many documents) and checks it in three
 * layers: structure, the dialect's rules, and what a Kubernetes API server would refuse of its pods. All problems come
 * back at once.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function parse(source: string, text: string, options: ParseRequest): ParseResult {
  const read = readDocuments(source, text);
  const inspected = read.documents.map((document) =>
    inspectIn(document, { source, document: document.index, path: [] }, options),
  );
  const problems = [
    ...read.problems,
    ...withoutImplied(
      inspected.flatMap((each) => each.problems),
      read.problems,
    ),
  ];
  const models = inspected.flatMap(({ found }) => (found === undefined ? [] : [found]));
  const isEmpty = models.length === 0 && inspected.every(({ isRemoved }) => isRemoved !== true);
  if (isEmpty && !hasError(problems)) problems.push(say.noModel({ source, path: [] }, options.dialects));
  const used = inspected.flatMap((each) => each.used ?? []);
  const names = read.documents.flatMap(({ value }) =>
    dialectOf(value, options.dialects) === undefined ? [] : [textAt(value, 'metadata', 'name') ?? ''],
  );
  return {
    ...parsed(() => models.map((found) => normalized(found, options)), problems),
    positionOf: read.positionOf,
    used,
    names,
  };
}

/**
 * Checks and reads one document that is a value already, such as an item of a list, by the same rules.
 * @param at - where the value lies
 */
export function parseDocument(value: Json, at: Location, options: ParseRequest): Parsed<ParsedModel> {
  const { found, problems } = inspect(value, at, options);
  if (found === undefined) return parsed(unreadable, [...problems, say.noModel(at, options.dialects)]);
  return parsed(() => normalized(found, options), problems);
}

function unreadable(): never {
  throw new Error('a document of no dialect went without an error: please report this');
}

/** A document of a dialect. */
interface Found {
  readonly at: Location;
  readonly dialect: Dialect;
  /** Without nulls. */
  readonly document: JsonObject;
}

const NO_DRAINS: DrainSections = new Map();

function normalized(
  { at, dialect, document }: Found,
  { drains = NO_DRAINS, forms = DEFAULT_FORMS }: ParseRequest,
): ParsedModel {
  const model = dialect.normalize(drainedDocument(document, dialect, drains, at));
  return { model: inForm(model, dialect, forms), at, document };
}

interface Inspection {
  /** Undefined where the document is something else. */
  readonly found?: Found;
  readonly problems: readonly Problem[];
  readonly used?: Overlaid['used'];
  /** Whether the environment leaves nothing of it. */
  readonly isRemoved?: boolean;
}

function inspectIn({ value: written, tree }: SourceDocument, at: Location, options: ParseRequest): Inspection {
  const { environment, dialects } = options;
  const dialect = dialectOf(written, dialects);
  if (environment === undefined || dialect === undefined) return inspect(written, at, options);
  const templatesOf = (value: Json) => (isObject(value) ? dialect.podTemplates(value).map(({ path }) => path) : []);
  const { value, problems, used } = overlay(tree(), environment, at, templatesOf);
  if (value === undefined) return { problems, used, isRemoved: true };
  const inspected = inspect(plainValue(value), at, options);
  return { ...inspected, problems: inspected.problems.map((problem) => relocated(problem, value)), used };
}

/**
 * A problem in what an environment made of a document, at the place where that part was written: rules know the path in what they
 * saw.
 */
export function relocated(problem: Problem, root: Placed): Problem {
  const { path, key } = problem.at;
  return { ...problem, at: { ...problem.at, ...placeAt(root, path, key) } };
}

function inspect(value: Json, at: Location, options: ParseRequest): Inspection {
  if (value === null) return { problems: [] };
  if (!isObject(value)) return { problems: [say.noObject(at)] };
  const dialect = dialectOf(value, options.dialects);
  if (dialect === undefined) {
    const misspelt = misspeltDialect(value, options.dialects);
    return { problems: [misspelt === undefined ? say.otherKind(at, value, options) : say.misspeltKind(at, misspelt)] };
  }
  const found = { at, dialect, document: withoutNulls(value) };
  return { found, problems: problemsOf(found, options) };
}

function problemsOf(
  { at, dialect, document }: Found,
  { kubernetes, maxPods, agents, dialects, drains = NO_DRAINS, forms = DEFAULT_FORMS }: ParseRequest,
): readonly Problem[] {
  const { keys } = dialect;
  const labels = podLabels(keys);
  const templates = dialect.podTemplates(document);
  const name = textAt(document, 'metadata', 'name');
  const rules = [
    ...dialect.rules(document, at, kubernetes),
    ...formProblems(document, at, { dialect, forms, dialects }),
    ...templateProblems(templates, {
      name,
      at,
      keys,
      ownKeysWin: dialect.ownKeysWin === true,
      reserved: reservedKeys(agents),
    }),
    ...templates
      .filter((template) => !isEmpty(template))
      .flatMap(({ path, template }) => podTemplateProblems(template, below(at, ...path), kubernetes, labels)),
  ];
  rules.push(...drainingProblems(document, { dialect, at }, drains));
  const pods = dialect.podCount(document);
  if (pods > maxPods) rules.push(say.tooManyPods(below(at, 'spec', 'replicas'), pods, maxPods));
  const structure = structureProblems(dialect.schema.checked(kubernetes), document, at);
  const advice = [
    ...templateAdvice(templates, at, keys),
    ...hostPortAdvice(templates, at),
    ...migrationAdvice(templates, at, { keys, dialects }),
    ...dialect.advice(document, at, formOfDocument(document, dialect, forms)),
  ];
  return [...structure, ...withoutImplied(rules, structure), ...advice];
}

// A template without containers that no pod is made of: converters write it, and it asks for a Service.
function isEmpty({ isUsed, template }: WrittenTemplate): boolean {
  return (
    !isUsed && isArray(fieldAt(template, 'spec', 'containers')) && listAt(template, 'spec', 'containers').length === 0
  );
}
