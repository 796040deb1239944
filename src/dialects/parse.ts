import type { Agent } from '../agents/agent.ts';
import { AGENTS } from '../agents/registry.ts';
import { reservedKeys } from '../agents/reserved-keys.ts';
import type { Environment } from '../environments/environments.ts';
import { type Overlaid, overlay } from '../environments/overlay.ts';
import { podTemplateProblems, spreadConstraintProblems } from '../kubernetes/accepts/pod-template.ts';
import { fieldAt, textAt } from '../model/fields.ts';
import { withoutImplied } from '../model/implied-problems.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { LocatedModel } from '../model/located-model.ts';
import { MODEL_INFER_API } from '../model/names.ts';
import type { KubernetesVersion } from '../model/options.ts';
import {
  below,
  hasError,
  type Location,
  type Parsed,
  type PositionOf,
  type Problem,
  parsed,
} from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { positionsIn } from '../yaml/locate.ts';
import { readDocuments, type SourceText } from '../yaml/read.ts';
import { type Placed, placeAt, plainValue } from '../yaml/tree.ts';
import { advice } from './model-infer/advice.ts';
import { podCount, rolesOf } from './model-infer/inspected.ts';
import { modelProblems } from './model-infer/model-rules.ts';
import { normalize } from './model-infer/normalize.ts';
import { templatesOfSpec } from './model-infer/revision.ts';
import * as say from './model-infer/rule-problems.ts';

/** How strictly to read. */
export interface ParseOptions {
  /** Version of the API server that will take the pods. */
  readonly kubernetes: KubernetesVersion;
  /** Most pods that one model may have. */
  readonly maxPods: number;
  /** Refuse documents of other kinds instead of passing them over. */
  readonly strict: boolean;
  /** What to change of each ModelInfer before it is checked. */
  readonly environment?: Environment;
  /** Agents whose keys templates may not set; all that flotilla knows, where left out. */
  readonly agents?: readonly Agent[];
}

/** A model, and the ModelInfer that it was made of: with an environment's changes, without nulls. */
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
 * Reads every ModelInfer of a text (YAML 1.2 or JSON, one or many documents) and checks it in three layers: structure,
 * the rules of a ModelInfer, and what a Kubernetes API server would refuse of its pods. All problems come back at once.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function parse(source: string, text: string, options: ParseOptions): ParseResult {
  const read = readDocuments(source, text);
  const inspected = read.documents.map(({ index, value }) =>
    inspectIn(read, value, { at: { source, document: index, path: [] }, options }),
  );
  const problems = [
    ...read.problems,
    ...withoutImplied(
      inspected.flatMap((each) => each.problems),
      read.problems,
    ),
  ];
  const models = inspected.flatMap(({ value, at }) => (value === undefined ? [] : [{ value, at }]));
  const isEmpty = models.length === 0 && inspected.every(({ isRemoved }) => isRemoved !== true);
  if (isEmpty && !hasError(problems)) problems.push(say.noModel({ source, path: [] }));
  const normalized = () =>
    models.map(({ value, at }) => ({ model: normalize(value, templatesOfSpec), at, document: value }));
  const used = inspected.flatMap((each) => each.used ?? []);
  const names = read.documents.flatMap(({ value }) => (isModelInfer(value) ? [nameOf(value)] : []));
  return { ...parsed(normalized, problems), positionOf: positionsIn(read), used, names };
}

/**
 * Checks and reads one ModelInfer that is a value already, such as an item of a list, by the same rules.
 * @param at - where the value lies
 */
export function parseDocument(value: Json, at: Location, options: ParseOptions): Parsed<ParsedModel> {
  const { value: document, problems } = inspect(value, at, options);
  if (document === undefined) return parsed(unreadable, [...problems, say.noModel(at)]);
  return parsed(() => ({ model: normalize(document, templatesOfSpec), at, document }), problems);
}

function unreadable(): never {
  throw new Error('a document that is no ModelInfer went without an error: please report this');
}

interface Inspection {
  readonly at: Location;
  /** The ModelInfer without nulls, unless the document is something else. */
  readonly value?: JsonObject;
  readonly problems: readonly Problem[];
  readonly used?: Overlaid['used'];
  /** Whether the environment leaves nothing of it. */
  readonly isRemoved?: boolean;
}

interface Document {
  readonly at: Location;
  readonly options: ParseOptions;
}

function inspectIn(read: SourceText, document: Json, { at, options }: Document): Inspection {
  const { environment } = options;
  const tree = read.trees[at.document ?? 0];
  if (environment === undefined || tree === undefined || !isModelInfer(document)) return inspect(document, at, options);
  const { value, problems, used } = overlay(tree, environment, at);
  if (value === undefined) return { at, problems, used, isRemoved: true };
  const inspected = inspect(plainValue(value), at, options);
  return { ...inspected, problems: inspected.problems.map((problem) => relocated(problem, value)), used };
}

// Rules know the path in what they saw: the place in a text is where that part of it was written.
function relocated(problem: Problem, root: Placed): Problem {
  const { path, key } = problem.at;
  return { ...problem, at: { ...problem.at, ...placeAt(root, path, key) } };
}

function inspect(document: Json, at: Location, options: ParseOptions): Inspection {
  if (document === null) return { at, problems: [] };
  if (!isObject(document)) return { at, problems: [say.noObject(at)] };
  if (!isModelInfer(document)) return { at, problems: [say.otherKind(at, document, options.strict)] };
  const value = withoutNulls(document);
  return { at, value, problems: problemsOf(value, at, options) };
}

/** Whether a value is a ModelInfer, or means to be one: any version of its API counts. */
export function isModelInfer(document: Json): document is JsonObject {
  if (!isObject(document)) return false;
  const { apiVersion, kind } = document;
  return kind === 'ModelInfer' && (typeof apiVersion !== 'string' || isOurApi(apiVersion));
}

function nameOf(document: JsonObject): string {
  return textAt(document, 'metadata', 'name') ?? '';
}

// A misspelt version of our group is a mistake, another group's ModelInfer is another kind.
function isOurApi(apiVersion: string): boolean {
  return apiVersion.split('/')[0] === MODEL_INFER_API.split('/')[0];
}

function problemsOf(value: JsonObject, at: Location, options: ParseOptions): readonly Problem[] {
  const reserved = reservedKeys(options.agents ?? AGENTS);
  const rules = [...modelProblems(value, at, reserved), ...podProblems(value, at, options.kubernetes)];
  const pods = podCount(value);
  if (pods > options.maxPods) rules.push(say.tooManyPods(below(at, 'spec', 'replicas'), pods, options.maxPods));
  const structure = structureProblems(`ModelInfer@${options.kubernetes}`, value, at);
  return [...structure, ...withoutImplied(rules, structure), ...advice(value, at)];
}

function podProblems(value: JsonObject, at: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const spread = fieldAt(value, 'spec', 'topologySpreadConstraints');
  const templates = rolesOf(value).flatMap(({ role, index }) =>
    ['entryTemplate', 'workerTemplate'].flatMap((field) => {
      const template = role[field];
      const where = below(at, 'spec', 'template', 'roles', index, field);
      return isObject(template) ? podTemplateProblems(template, where, kubernetes) : [];
    }),
  );
  if (spread === undefined) return templates;
  return [
    ...spreadConstraintProblems(spread, below(at, 'spec', 'topologySpreadConstraints'), kubernetes),
    ...templates,
  ];
}
