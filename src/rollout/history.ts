import type { Dialect } from '../dialects/dialect.ts';
import { textAt } from '../model/fields.ts';
import { isObject } from '../model/json.ts';
import { REVISIONS_FOLDER, ROLLOUT_FILE, revisionFile, type TextFile } from '../model/layout.ts';
import type { Model } from '../model/model.ts';
import { namespacedName } from '../model/names.ts';
import {
  below,
  error,
  joinedProblems,
  type Parsed,
  type Problem,
  type Problems,
  withoutPlaces,
} from '../model/problem.ts';
import { canonicalJson } from '../model/revision-hash.ts';
import type { History, Snapshot } from '../model/rollout.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { structureProblems } from '../schema/structure.ts';
import { hasHeader } from '../yaml/header.ts';
import { readDocuments } from '../yaml/read.ts';
import { parseRevision, type RevisionFile, type RevisionOwner, revisionFiles } from './revision-file.ts';
import {
  missingRevisions,
  parseRollouts,
  rolloutText,
  type StateDocument,
  type WrittenRollout,
} from './rollout-file.ts';

/** A folder that holds the state of models; paths from the folder, with `/` between names. */
export interface StateFolder {
  /** What problems call the folder; the empty text for the root. */
  readonly display: string;
  /** The text of a file, undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names in a folder, in any order; none where there is no folder. */
  readonly list: (path: string) => readonly string[];
}

/** What earlier runs left in one folder: the rollouts and revisions of its models. */
export interface State {
  /** At most one of a model; none where any of them has a problem. */
  readonly rollouts: readonly WrittenRollout[];
  readonly revisions: readonly RevisionFile[];
  readonly problems: Problems;
}

/** The history of a model, to be written. */
export interface KeptHistory {
  /** What the headers name as the input: the path of the model's file from the repository's root. */
  readonly source: string;
  readonly model: RevisionOwner;
  readonly history: Required<History>;
}

/** What lies in a folder already, of models that are not written now. */
export interface KeptState {
  readonly state: State;
  /** The text of a file of the folder. */
  readonly read: (path: string) => string | undefined;
}

/**
 * The files of a folder's state, paths from the folder: the revisions of its models, then rollout.yaml. {@link readState}
 * reads the same histories back.
 * @param kept - a folder may hold models that are not among `models`: what is known of them stays as it is
 */
export function stateFiles(models: readonly KeptHistory[], kept?: KeptState): readonly TextFile[] {
  const keys = new Set(models.map(({ model }) => namespacedName(model)));
  const others = (kept?.state.rollouts ?? [])
    .map(({ state }) => state)
    .filter((state) => !keys.has(namespacedName(state)));
  const otherKeys = new Set(others.map(namespacedName));
  const own = models.flatMap(({ source, model, history }) => revisionFiles(source, model, history.snapshots));
  const ownPaths = new Set(own.map(({ path }) => path));
  // One of the same name in another namespace may have left its state here: its file cannot stand beside ours.
  const otherFiles = (kept?.state.revisions ?? [])
    .filter((file) => otherKeys.has(namespacedName(file)))
    .map(({ name, snapshot }) => revisionFile(name, snapshot.revision))
    .filter((path) => !ownPaths.has(path));
  const states = [...others, ...models.map(({ history }) => history.state)];
  const byName = states.sort((a, b) => (namespacedName(a) < namespacedName(b) ? -1 : 1));
  return [
    ...otherFiles.map((path) => ({ path, text: () => kept?.read(path) ?? '' })),
    ...own,
    { path: ROLLOUT_FILE, text: () => rolloutText(models[0]?.source ?? '', byName) },
  ];
}

/**
 * Reads what earlier runs left in a folder: rollout.yaml, and those files of revisions/ that flotilla wrote.
 * @param dialects - those whose models may lie there
 */
export function readState({ display, read, list }: StateFolder, dialects: readonly Dialect[]): State {
  const sourceOf = (path: string): string => (display === '' ? path : `${display}/${path}`);
  const names = list(REVISIONS_FOLDER).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  const rollout = read(ROLLOUT_FILE);
  const revisions = [...names].sort().flatMap((name) => {
    const path = `${REVISIONS_FOLDER}/${name}`;
    const text = read(path) ?? '';
    return hasHeader(text) ? [underItsName(readStateFile(sourceOf(path), text), name)] : [];
  });
  const rollouts = rollout === undefined ? [] : [readStateFile(sourceOf(ROLLOUT_FILE), rollout)];
  const state = stateOf(
    rollouts.flatMap(({ documents }) => documents),
    revisions.flatMap(({ documents }) => documents),
    dialects,
  );
  const files = [...rollouts, ...revisions].map(({ problems }) => problems);
  return { ...state, problems: joinedProblems([...files, withoutPlaces(state.problems)]) };
}

/**
 * Reads the state that is there as values, such as items of a list.
 * @param rollouts - documents of kind Rollout
 * @param revisions - documents of kind ControllerRevision
 * @param dialects - those whose models these may be
 */
export function parseState(
  rollouts: readonly StateDocument[],
  revisions: readonly StateDocument[],
  dialects: readonly Dialect[],
): State {
  const misshapen = rollouts.flatMap(({ value, at }) => structureProblems('Rollout', value, at));
  const state = stateOf(misshapen.length > 0 ? [] : rollouts, revisions, dialects);
  return { ...state, problems: withoutPlaces([...misshapen, ...state.problems]) };
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
  const rollout = state.rollouts.find((each) => namespacedName(each.state) === key);
  const snapshots = state.revisions.filter((file) => namespacedName(file) === key).map(({ snapshot }) => snapshot);
  const others = otherValues(model, snapshots).map((revision) => sameName(revision, fileOf(revision)));
  if (rollout === undefined) return { history: { snapshots }, problems: others };
  const known = new Set([model.current.revision, ...snapshots.map(({ revision }) => revision)]);
  const missing = missingRevisions(rollout, known, fileOf);
  return { history: { state: rollout.state, snapshots }, problems: [...others, ...missing] };
}

/**
 * Revisions that stand for more than one set of values, in the spec and the snapshots: a revision is a short hash, and who looks
 * for long enough finds two specs of one. What looks like no change would then replace all groups at once.
 */
function otherValues({ current }: Model, snapshots: readonly Snapshot[]): readonly string[] {
  const values = new Map([[current.revision, canonicalJson(current.subset)]]);
  const doubtful = snapshots.filter(({ revision, subset }) => {
    const text = canonicalJson(subset);
    if (!values.has(revision)) values.set(revision, text);
    return values.get(revision) !== text;
  });
  return [...new Set(doubtful.map(({ revision }) => revision))];
}

function sameName(revision: string, source: string): Problem {
  return error(
    'revision-file',
    { source, path: ['data'] },
    {
      message: `this snapshot of revision ${revision} holds other values than the ModelInfer, or another snapshot, of that revision`,
      hint: 'change the pods in any field, such as an annotation, so that they get a revision of their own',
    },
  );
}

function stateOf(
  rollouts: readonly StateDocument[],
  revisions: readonly StateDocument[],
  dialects: readonly Dialect[],
): Omit<State, 'problems'> & { readonly problems: readonly Problem[] } {
  const parsedRollouts = parseRollouts(rollouts);
  const parsedRevisions = revisions.map((document) => parseRevision(document, dialects));
  return {
    rollouts: parsedRollouts.ok ? parsedRollouts.value : [],
    revisions: parsedRevisions.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: [parsedRollouts, ...parsedRevisions].flatMap((each: Parsed<unknown>) =>
      each.ok ? each.warnings : each.problems,
    ),
  };
}

interface StateFile {
  readonly documents: readonly StateDocument[];
  readonly problems: Problems;
}

// In the file of another a revision would stand for one that is lost.
function underItsName({ documents, problems }: StateFile, file: string): StateFile {
  const titled = documents.map((document) => ({ document, title: textAt(document.value, 'metadata', 'name') }));
  const strange = titled.filter(({ title }) => title !== undefined && `${title}.yaml` !== file);
  const all = strange.map(({ document: { at }, title }) =>
    error('revision-file', below(at, 'metadata', 'name'), {
      message: `this file holds the revision of another, ${title}`,
      hint: `restore the file from Git: git checkout HEAD -- ${at.source}`,
    }),
  );
  const left = titled.filter((each) => !strange.includes(each)).map(({ document }) => document);
  return { documents: left, problems: { ...problems, all: [...problems.all, ...all] } };
}

// With conflict markers a text is no YAML, and what YAML would say about it helps nobody.
function readStateFile(source: string, text: string): StateFile {
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
  const all = [...broken, ...misshapen];
  return { documents: all.length > 0 ? [] : documents, problems: { all, positionOf: read.positionOf } };
}

// One however many conflicts there are: they are settled together.
function conflictProblems(source: string, text: string): readonly Problem[] {
  const offset = text.search(/^<{7}(?: |$)/m);
  if (offset === -1) return [];
  const message = 'two changes of the rollout met here in Git, by a merge, a revert, a rebase or a cherry-pick';
  const hint = 'flotilla resolve: takes what runs, and plans your spec against it';
  return [error('merge-conflict', { source, path: [], offset }, { message, hint })];
}
