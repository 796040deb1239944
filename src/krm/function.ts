import { compile } from '../compile.ts';
import { collisionProblems } from '../dialects/collisions.ts';
import { type Dialect, dialectOf, kindsText } from '../dialects/dialect.ts';
import { type ParsedModel, parseDocument } from '../dialects/parse.ts';
import { liveFiles } from '../emit/manifests.ts';
import { objectAt } from '../model/fields.ts';
import { inOrder, type JsonObject, pathText } from '../model/json.ts';
import { ROLLOUT_FILE, revisionFile } from '../model/layout.ts';
import { namespacedName } from '../model/names.ts';
import { hasError, type Problem, warning } from '../model/problem.ts';
import type { History } from '../model/rollout.ts';
import type { Known, Project } from '../project/project.ts';
import { historyOf, parseState, type State } from '../rollout/history.ts';
import { revisionDocument } from '../rollout/revision-file.ts';
import { rolloutDocument } from '../rollout/rollout-file.ts';
import { functionConfig } from './config.ts';
import { type Item, isRevision, isRollout, itemsOf, madeFor, placedItem, rolloutOf } from './items.ts';

/** What a KRM function gives back. */
export interface FunctionRun {
  /** The ResourceList to write. */
  readonly list: JsonObject;
  readonly problems: readonly Problem[];
}

/**
 * Runs flotilla as a KRM function: each model among the items becomes what runs of it now, and the state of its rollout
 * is read from the items and left among them. With an error the items stay as they are.
 * @param list - a ResourceList
 * @param known - the kinds of documents that are compiled, and the agents that the function's configuration may name
 * @see docs/krm-function.md
 */
export function runFunction(list: JsonObject, known: Known): FunctionRun {
  const { dialects } = known;
  const items = itemsOf(list);
  const config = functionConfig(list['functionConfig'], { source: 'functionConfig', path: [] }, known);
  if (!config.ok) return ended(list, items, config.problems);
  const read = readItems(items, config.value, known);
  if (hasError(read.problems)) return ended(list, items, read.problems);
  const made = read.models.flatMap((model) => itemsOfModel(model, read.models, config.value));
  return ended({ ...list, items: [...keptItems(items, read.models, dialects), ...made] }, items, read.problems);
}

interface ReadModel extends ParsedModel {
  readonly item: Item;
  readonly history: History;
}

interface ReadItems {
  readonly models: readonly ReadModel[];
  readonly problems: readonly Problem[];
}

function readItems(items: readonly Item[], { kubernetes, maxPods, drains, forms }: Project, known: Known): ReadItems {
  const { dialects } = known;
  const written = items.filter(({ value }) => dialectOf(value, dialects) !== undefined);
  if (written.length === 0) return { models: [], problems: [noModel(dialects)] };
  const results = written.map((item) => ({
    item,
    result: parseDocument(item.value, item.at, { ...known, kubernetes, maxPods, drains, forms, strict: false }),
  }));
  const parsed = results.flatMap(({ item, result }) => (result.ok ? [{ ...result.value, item }] : []));
  const revisions = items.filter((item) => isRevision(item, dialects));
  const state = parseState(items.filter(isRollout).map(rolloutOf), revisions, dialects);
  const models = parsed.map((model) => ({ ...model, ...pastOf(model, state) }));
  const problems = [
    ...results.flatMap(({ result }) => (result.ok ? result.warnings : result.problems)),
    ...collisionProblems(parsed.map((located) => ({ ...located, stateFolder: homeOf(located.item) }))),
    ...state.problems.all,
    ...models.flatMap((model) => model.problems),
  ];
  return { models, problems };
}

function pastOf({ model, item }: ParsedModel & { readonly item: Item }, state: State): ReturnType<typeof historyOf> {
  return historyOf(state, model, (revision) => beside(item, revisionFile(model.name, revision)));
}

/** What is nobody's, and the documents that are for tools alone: their files must last. */
function keptItems(
  items: readonly Item[],
  models: readonly ReadModel[],
  dialects: readonly Dialect[],
): readonly JsonObject[] {
  const keys = new Set<string | undefined>(models.map(({ model }) => namespacedName(model)));
  return items
    .filter((item) =>
      dialectOf(item.value, dialects) === undefined ? !keys.has(madeFor(item, dialects)) : item.isLocal,
    )
    .map(({ object }) => object);
}

function itemsOfModel(read: ReadModel, all: readonly ReadModel[], { options }: Project): readonly JsonObject[] {
  const { model, item, history } = read;
  const compilation = compile(model, history, options);
  const { history: next } = compilation;
  const objects = [...liveFiles({ place: model, source: item.at.source }, compilation)].flatMap(
    ({ path, objects: inside }) =>
      [...inside].map((object, index) => placedItem(object, { path: `generated/${path}`, index })),
  );
  const revisions = next.snapshots.map((snapshot) =>
    placedItem(inOrder({ ...revisionDocument(model, snapshot) }), {
      path: beside(item, revisionFile(model.name, snapshot.revision)),
      index: 0,
      isLocal: true,
    }),
  );
  const path = beside(item, ROLLOUT_FILE);
  const before = all.filter(
    (other) => beside(other.item, ROLLOUT_FILE) === path && namespacedName(other.model) < namespacedName(model),
  );
  const rollout = placedItem(rolloutDocument(next.state), { path, index: before.length, isLocal: true });
  return [...objects, ...revisions, rollout];
}

// Where items have no files, nothing is written either.
function homeOf(item: Item): string | undefined {
  return item.path === undefined ? undefined : beside(item, '');
}

/** A file in the folder of an item's own. */
function beside({ path = '' }: Item, file: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}${file}`;
}

function ended(list: JsonObject, items: readonly Item[], problems: readonly Problem[]): FunctionRun {
  const { results: _, ...rest } = list;
  const results = problems.map((problem) => functionResult(problem, items[problem.at.document ?? -1]));
  return { list: results.length === 0 ? rest : { ...rest, results }, problems };
}

function noModel(dialects: readonly Dialect[]): Problem {
  return warning(
    'no-model',
    { source: 'items', path: [] },
    {
      message: `there is no ${kindsText(dialects)} among the items`,
      hint: 'add its file to the resources',
    },
  );
}

/**
 * A problem as a result of a KRM function.
 * @param subject - the item that it is about
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
function functionResult(problem: Problem, subject: Item | undefined): JsonObject {
  const { code, severity, at, message, hint } = problem;
  return {
    message: hint === undefined ? message : `${message} (${hint})`,
    severity,
    ...(subject === undefined ? {} : subjectFields(subject)),
    ...(at.path.length === 0 ? {} : { field: { path: pathText(at.path) } }),
    tags: { code },
  };
}

function subjectFields({ object, path, index }: Item): JsonObject {
  const { apiVersion, kind } = object;
  const { name, namespace } = objectAt(object, 'metadata');
  const reference = Object.entries({ apiVersion, kind, name, namespace }).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  );
  return {
    resourceRef: Object.fromEntries(reference),
    ...(path === undefined ? {} : { file: { path, index } }),
  };
}
