import { isObject, type Json, type JsonObject } from './model/json.ts';
import { MODEL_INFER_API } from './model/names.ts';
import type { KubernetesVersion } from './model/options.ts';
import { below, hasError, type Location, type Parsed, type PositionOf, type Problem, parsed } from './model/problem.ts';
import { advice } from './parse/advice.ts';
import type { LocatedModel } from './parse/collisions.ts';
import { readDocuments } from './parse/documents.ts';
import { withoutEchoes } from './parse/echoes.ts';
import { objectField } from './parse/fields.ts';
import { podCount, rolesOf } from './parse/inspected.ts';
import { positionsIn } from './parse/locate.ts';
import { modelProblems } from './parse/model-rules.ts';
import { normalize } from './parse/normalize.ts';
import { withoutNulls } from './parse/nulls.ts';
import { podTemplateProblems, spreadConstraintProblems } from './parse/pod-rules.ts';
import * as say from './parse/rule-problems.ts';
import { structureProblems } from './parse/structure.ts';
import { templatesOfSpec } from './rollout/revision.ts';

/** How strictly to read. */
export interface ParseOptions {
  /** Version of the API server that will take the pods. */
  readonly kubernetes: KubernetesVersion;
  /** Most pods that one model may have. */
  readonly maxPods: number;
  /** Refuse documents of other kinds instead of passing them over. */
  readonly strict: boolean;
}

/** What a text holds: its models or its problems, and where in the text each problem lies. */
export type ParseResult = Parsed<readonly LocatedModel[]> & { readonly positionOf: PositionOf };

/**
 * Reads every ModelInfer of a text (YAML 1.2 or JSON, one or many documents) and checks it in three layers: structure,
 * the rules of a ModelInfer, and what a Kubernetes API server would refuse of its pods. All problems come back at once.
 * @param source - what problems call the text: a file as the user named it, or `<stdin>`
 */
export function parse(source: string, text: string, options: ParseOptions): ParseResult {
  const read = readDocuments(source, text);
  const inspected = read.documents.map(({ index, value }) =>
    inspect(value, { source, document: index, path: [] }, options),
  );
  const problems = [
    ...read.problems,
    ...withoutEchoes(
      inspected.flatMap((each) => each.problems),
      read.problems,
    ),
  ];
  const models = inspected.flatMap(({ value, at }) => (value === undefined ? [] : [{ value, at }]));
  if (models.length === 0 && !hasError(problems)) problems.push(say.noModel({ source, path: [] }));
  const normalized = () => models.map(({ value, at }) => ({ model: normalize(value, templatesOfSpec), at }));
  return { ...parsed(normalized, problems), positionOf: positionsIn(read) };
}

interface Inspection {
  readonly at: Location;
  /** The ModelInfer without nulls, unless the document is something else. */
  readonly value?: JsonObject;
  readonly problems: readonly Problem[];
}

function inspect(document: Json, at: Location, options: ParseOptions): Inspection {
  if (document === null) return { at, problems: [] };
  if (!isObject(document)) return { at, problems: [say.noObject(at)] };
  const { apiVersion, kind } = document;
  if (kind !== 'ModelInfer' || (typeof apiVersion === 'string' && !isOurApi(apiVersion))) {
    return { at, problems: [say.otherKind(at, document, options.strict)] };
  }
  const value = withoutNulls(document);
  return isObject(value) ? { at, value, problems: problemsOf(value, at, options) } : { at, problems: [] };
}

// A misspelt version of our group is a mistake, another group's ModelInfer is another kind.
function isOurApi(apiVersion: string): boolean {
  return apiVersion.split('/')[0] === MODEL_INFER_API.split('/')[0];
}

function problemsOf(value: JsonObject, at: Location, options: ParseOptions): readonly Problem[] {
  const rules = [...modelProblems(value, at), ...podProblems(value, at, options.kubernetes)];
  const pods = podCount(value);
  if (pods > options.maxPods) rules.push(say.tooManyPods(below(at, 'spec', 'replicas'), pods, options.maxPods));
  const structure = structureProblems(`ModelInfer@${options.kubernetes}`, value, at);
  return [...structure, ...withoutEchoes(rules, structure), ...advice(value, at)];
}

function podProblems(value: JsonObject, at: Location, kubernetes: KubernetesVersion): readonly Problem[] {
  const spread = objectField(value, 'spec')['topologySpreadConstraints'];
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
