import type { Dialect } from '../dialects/dialect.ts';
import { isObject } from '../model/json.ts';
import type { Model } from '../model/model-infer.ts';
import { namespacedName } from '../model/names.ts';
import {
  joinedProblems,
  type Location,
  type Parsed,
  type Problem,
  type Problems,
  withoutPlaces,
} from '../model/problem.ts';
import type { History, RolloutState } from '../model/rollout.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { readDocuments } from '../yaml/read.ts';
import { parseRevision, type RevisionFile } from './revision-file-read.ts';
import { conflictProblems, missingRevisions, parseRollouts, type StateDocument } from './rollout-file-read.ts';

/** A text and what problems call it. */
export interface NamedText {
  readonly source: string;
  readonly text: string;
}

/** What earlier runs left in one folder: the rollouts and revisions of its models, by `<namespace>/<name>`. */
export interface State {
  readonly rollouts: ReadonlyMap<string, RolloutState>;
  readonly revisions: readonly RevisionFile[];
  readonly problems: Problems;
  /** Where the rollout of a model is written. */
  readonly placeOf: (key: string) => Location | undefined;
}

/**
 * Reads the state files of one folder.
 * @param rollout - rollout.yaml, where there is one
 * @param revisions - the files of revisions
 * @param dialects - those whose models may lie there
 */
export function parseState(
  rollout: NamedText | undefined,
  revisions: readonly NamedText[],
  dialects: readonly Dialect[],
): State {
  const reads = [...(rollout === undefined ? [] : [rollout]), ...revisions].map(readStateFile);
  const [first] = rollout === undefined ? [] : reads;
  const files = reads.slice(rollout === undefined ? 0 : 1);
  const state = stateOf(
    first?.documents ?? [],
    files.flatMap((file) => file.documents),
    dialects,
  );
  return { ...state, problems: joinedProblems([...reads.map((read) => read.problems), withoutPlaces(state.problems)]) };
}

/**
 * Reads the state that is there as values, such as items of a list.
 * @param rollouts - documents of kind Rollout
 * @param revisions - documents of kind ControllerRevision
 */
export function parseStateDocuments(
  rollouts: readonly StateDocument[],
  revisions: readonly StateDocument[],
  dialects: readonly Dialect[],
): State {
  const misshapen = rollouts.flatMap(({ value, at }) => structureProblems('Rollout', value, at));
  const state = stateOf(misshapen.length > 0 ? [] : rollouts, revisions, dialects);
  return { ...state, problems: withoutPlaces([...misshapen, ...state.problems]) };
}

type StateValues = Omit<State, 'problems'> & { readonly problems: readonly Problem[] };

function stateOf(
  rollouts: readonly StateDocument[],
  revisions: readonly StateDocument[],
  dialects: readonly Dialect[],
): StateValues {
  const parsedRollouts = parseRollouts(rollouts);
  const parsedRevisions = revisions.map((document) => parseRevision(document, dialects));
  const places = new Map(rollouts.map(({ value, at }) => [keyOf(value), at]));
  return {
    rollouts: parsedRollouts.ok ? parsedRollouts.value : new Map(),
    revisions: parsedRevisions.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: [...found(parsedRollouts), ...parsedRevisions.flatMap(found)],
    placeOf: (key) => places.get(key),
  };
}

/**
 * The history of one model in the state of its folder.
 * @param fileOf - where the snapshot of a revision lies, for the problem that it is missing
 */
export function historyOf(
  state: State,
  model: Model,
  fileOf: (revision: string) => string,
): { readonly history: History; readonly problems: readonly Problem[] } {
  const key = namespacedName(model);
  const rollout = state.rollouts.get(key);
  const snapshots = state.revisions.filter((file) => namespacedName(file) === key).map(({ snapshot }) => snapshot);
  const place = state.placeOf(key);
  if (rollout === undefined || place === undefined) return { history: { snapshots }, problems: [] };
  const known = new Set([model.current.revision, ...snapshots.map(({ revision }) => revision)]);
  return { history: { state: rollout, snapshots }, problems: missingRevisions(rollout, place, { known, fileOf }) };
}

interface StateFile {
  readonly documents: readonly StateDocument[];
  readonly problems: Problems;
}

// With conflict markers a text is no YAML, and what YAML would say about it helps nobody.
function readStateFile({ source, text }: NamedText): StateFile {
  const read = readDocuments(source, text);
  const conflicts = conflictProblems(source, text);
  const broken = conflicts.length > 0 ? conflicts : read.problems;
  const documents = (broken.length > 0 ? [] : read.documents).flatMap(({ index, value }) => {
    const clean = withoutNulls(value);
    return isObject(clean) ? [{ value: clean, at: { source, document: index, path: [] } }] : [];
  });
  const misshapen = documents
    .filter(({ value }) => value['kind'] !== 'ControllerRevision')
    .flatMap(({ value, at }) => structureProblems('Rollout', value, at));
  const problems = [...broken, ...misshapen];
  return {
    documents: problems.length > 0 ? [] : documents,
    problems: { all: problems, positionOf: read.positionOf },
  };
}

function found(result: Parsed<unknown>): readonly Problem[] {
  return result.ok ? result.warnings : result.problems;
}

function keyOf(document: StateDocument['value']): string {
  const metadata = isObject(document['metadata']) ? document['metadata'] : {};
  return namespacedName({
    namespace: String(metadata['namespace'] ?? 'default'),
    name: String(metadata['name'] ?? ''),
  });
}
