import { type FileKind, type Files, isTemporaryName, temporaryName } from './ports.ts';
import { WorldError } from './world-error.ts';

/** What `writeTree` did; paths from the root. */
export interface TreeChanges {
  /** New and changed files, in the order in which they were wanted. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Files in owned folders that flotilla did not write: they stay. */
  readonly foreign: readonly string[];
}

/** How a tree differs from what flotilla would write; it is stale when one of the first three is not empty. */
type TreeDifference = Pick<TreeComparison, 'missing' | 'changed' | 'extra' | 'foreign' | 'unchanged'>;

/**
 * Makes a tree hold what is wanted: writes what is new or changed, file by file in the order given, and before the last
 * of these removes what flotilla wrote once and wants no longer, and folders left empty. So where the last file lies as
 * it should, all else does. Interrupted anywhere, the next call finishes it.
 * Refuses before the first write, see `compareTree`.
 */
export function writeTree(files: Files, request: TreeRequest): TreeChanges {
  return writeCompared(files, request, compareTree(files, request));
}

/**
 * Does what {@link writeTree} does once the tree has been compared.
 * @param found - what `compareTree` just said of the same request
 */
export function writeCompared(files: Files, request: TreeRequest, found: TreeComparison): TreeChanges {
  const at = (path: string): string => join(request.root, path);
  for (const path of found.temporaries) files.remove(at(path));
  const stale = new Set([...found.missing, ...found.changed]);
  let unsure: string[] = [];
  const keep = (): void => {
    if (unsure.length > 0) files.persist(unsure);
    unsure = [];
  };
  const write = ({ path, text, isFirst }: WantedFile): void => {
    if (isFirst !== true) keep();
    files.write(at(path), text());
    if (isFirst === true) unsure.push(at(path));
  };
  const written: string[] = [];
  let last: WantedFile | undefined;
  for (const file of stale.size === 0 ? [] : request.wanted()) {
    if (!stale.has(file.path)) continue;
    if (last !== undefined) write(last);
    written.push(file.path);
    last = file;
  }
  keep();
  for (const path of found.extra) files.remove(at(path));
  for (const folder of found.emptied) files.removeEmptyFolder(at(folder));
  if (last !== undefined) write(last);
  keep();
  return { written, removed: found.extra, unchanged: found.unchanged, foreign: found.foreign };
}

/** Compares a tree with what it should hold, and writes nothing. Throws where {@link writeTree} would refuse. */
export function checkTree(files: Files, request: TreeRequest): TreeDifference {
  const { missing, changed, extra, foreign, unchanged } = compareTree(files, request);
  return { missing, changed, extra, foreign, unchanged };
}

/** A file that should lie in the tree; its text is asked for only when it is needed. */
export interface WantedFile {
  /** From the root, with `/` between names. */
  readonly path: string;
  readonly text: () => string;
  /** Whether it is on the disk for good before files that are not are written: what runs is never ahead of what is remembered. */
  readonly isFirst?: true;
}

/** What a tree should hold. All paths lead from `root` and stay in it. */
export interface TreeRequest {
  readonly root: string;
  /** Folders in which every file that flotilla wrote and that is not wanted is removed. */
  readonly owned: readonly string[];
  /** Files outside of these folders that are removed if flotilla wrote them. */
  readonly gone?: readonly string[];
  /** The files in the order in which to write them, inside `owned` or not; the same files at every call. */
  readonly wanted: () => Iterable<WantedFile>;
  /** Whether flotilla wrote a file, told from the beginning of its text. */
  readonly isOwn: (start: string) => boolean;
}

/** How a tree differs from what it should hold. Paths from the root; wanted ones in their own order, others by name. */
export interface TreeComparison {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Written by flotilla once, wanted no longer. */
  readonly extra: readonly string[];
  /** In owned folders, and not written by flotilla. */
  readonly foreign: readonly string[];
  /** What an interrupted run left behind. */
  readonly temporaries: readonly string[];
  /** Folders in which nothing stays, each after those inside it. */
  readonly emptied: readonly string[];
}

/** How much of a file's beginning tells whether flotilla wrote it: more than the longest header. */
export const START_BYTES = 8192;

/** What is known of one name in a folder: what lies there, or that it has been dealt with and stays. */
type Known = FileKind | 'settled';

/** One comparison under way: the listing of each folder looked at, and what was found so far. */
interface Comparing {
  readonly files: Files;
  readonly request: TreeRequest;
  readonly folders: Map<string, Map<string, Known>>;
  readonly occupied: Occupied[];
  readonly emptied: Set<string>;
  readonly missing: string[];
  readonly changed: string[];
  readonly extra: string[];
  readonly foreign: string[];
  readonly temporaries: string[];
  unchanged: number;
}

/**
 * Compares a tree with what it should hold, and writes nothing. Symlinks below the root are never followed.
 * @throws WorldError naming every wanted path that lies outside the root or is taken by something that flotilla did not
 * write: a foreign file, a folder, a symlink, or one of these in place of a folder on the way
 */
export function compareTree(files: Files, request: TreeRequest): TreeComparison {
  const found = { missing: [], changed: [], extra: [], foreign: [], temporaries: [], unchanged: 0 };
  const at: Comparing = { files, request, folders: new Map(), occupied: [], emptied: new Set(), ...found };
  for (const file of request.wanted()) compareFile(at, file);
  for (const path of request.gone ?? []) compareGone(at, path);
  for (const folder of request.owned) {
    if (!isInside(folder)) throw outside(folder, request.root);
    if (compareFolder(at, folder)) emptyUpwards(at, folder);
  }
  if (at.occupied.length > 0) throw occupied(at.occupied, request.root);
  return resultOf(at);
}

function resultOf({ missing, changed, unchanged, extra, foreign, temporaries, emptied }: Comparing): TreeComparison {
  for (const paths of [extra, foreign]) sortByName(paths);
  return { missing, changed, unchanged, extra, foreign, temporaries, emptied: [...emptied] };
}

// A collator takes longer to make than most runs take, and most have nothing to sort.
function sortByName(paths: string[]): void {
  if (paths.length > 1) paths.sort(new Intl.Collator('en', { numeric: true }).compare);
}

function compareFile(at: Comparing, { path, text }: WantedFile): void {
  if (!isInside(path)) throw outside(path, at.request.root);
  const { folder, name } = split(path);
  const entries = entriesOf(at, folder);
  const kind = entries.get(name);
  if (kind === 'settled') throw wantedTwice(path);
  entries.set(name, 'settled');
  collectTemporary(at, folder, temporaryName(name));
  if (kind === undefined) at.missing.push(path);
  else if (kind === 'file') compareText(at, path, text());
  else at.occupied.push({ path, by: kind });
}

function collectTemporary(at: Comparing, folder: string, name: string): void {
  const entries = entriesOf(at, folder);
  if (entries.get(name) !== 'file') return;
  entries.delete(name);
  at.temporaries.push(join(folder, name));
}

function compareGone(at: Comparing, path: string): void {
  if (!isInside(path)) throw outside(path, at.request.root);
  const { folder, name } = split(path);
  const entries = entriesOf(at, folder);
  if (entries.get(name) !== 'file' || !isExtra(at, path)) return;
  entries.delete(name);
  at.extra.push(path);
}

// One byte more than wanted, to see whether the file goes on.
function compareText(at: Comparing, path: string, text: string): void {
  const bytes = Math.max(Buffer.byteLength(text) + 1, START_BYTES);
  const start = at.files.readStart(join(at.request.root, path), bytes) ?? '';
  if (start === text || (/^[^\n]*\r\n/.test(start) && hasOtherLineEnds(at, path, text))) at.unchanged += 1;
  else if (at.request.isOwn(start)) at.changed.push(path);
  else at.occupied.push({ path, by: 'foreign' });
}

// A checkout may end lines in another way, which no reader of YAML or Markdown sees.
function hasOtherLineEnds({ files, request }: Comparing, path: string, text: string): boolean {
  return !text.includes('\r') && files.read(join(request.root, path))?.replaceAll('\r\n', '\n') === text;
}

/** Sorts what is not wanted into extra and foreign; true when nothing stays in the folder. */
function compareFolder(at: Comparing, folder: string): boolean {
  let stays = false;
  for (const [name, kind] of entriesOf(at, folder)) {
    const path = join(folder, name);
    if (kind === 'folder') stays = !compareFolder(at, path) || stays;
    else if (kind === 'settled') stays = true;
    else if (kind === 'file' && isTemporaryName(name)) at.temporaries.push(path);
    else if (kind === 'file' && isExtra(at, path)) at.extra.push(path);
    else {
      at.foreign.push(path);
      stays = true;
    }
  }
  if (!stays && isFolder(at, folder)) at.emptied.add(folder);
  return !stays;
}

function isExtra({ files, request }: Comparing, path: string): boolean {
  return request.isOwn(files.readStart(join(request.root, path), START_BYTES) ?? '');
}

function emptyUpwards(at: Comparing, owned: string): void {
  for (let { folder } = split(owned); folder !== ''; { folder } = split(folder)) {
    const entries = entriesOf(at, folder);
    for (const [name, kind] of entries) if (kind !== 'folder' || !at.emptied.has(join(folder, name))) return;
    if (isFolder(at, folder)) at.emptied.add(folder);
  }
}

/** A folder's entries, read once; none where it is missing. Something else in its place is reported as occupied. */
function entriesOf(at: Comparing, folder: string): Map<string, Known> {
  const known = at.folders.get(folder);
  if (known !== undefined) return known;
  const listed = isFolder(at, folder) ? (at.files.list(join(at.request.root, folder)) ?? []) : [];
  const entries = new Map<string, Known>(listed.map(({ name, kind }) => [name, kind]));
  at.folders.set(folder, entries);
  return entries;
}

function isFolder(at: Comparing, folder: string): boolean {
  if (folder === '') return true;
  const { folder: parent, name } = split(folder);
  const kind = entriesOf(at, parent).get(name);
  if (kind === 'settled') throw wantedTwice(folder);
  if (kind !== undefined && kind !== 'folder' && !at.folders.has(folder)) at.occupied.push({ path: folder, by: kind });
  return kind === 'folder';
}

/** A path that cannot be written, and what lies there. */
interface Occupied {
  readonly path: string;
  readonly by: FileKind | 'foreign';
}

const WHAT_LIES_THERE: Readonly<Record<Occupied['by'], string>> = {
  foreign: 'a file that flotilla did not write',
  file: 'a file where a folder is needed',
  folder: 'a folder',
  symlink: 'a symlink, which flotilla does not follow',
  other: 'neither a file nor a folder',
};

/** So many paths are named one by one. */
const SHOWN = 10;

/** For paths that flotilla wants to write and others have taken: all of them in one error. */
function occupied(taken: readonly Occupied[], root: string): WorldError {
  const lines = taken.slice(0, SHOWN).map(({ path, by }) => `\n  ${path}: ${WHAT_LIES_THERE[by]}`);
  if (taken.length > SHOWN) lines.push(`\n  and ${taken.length - SHOWN} more`);
  return new WorldError({
    tried: 'write to',
    on: root,
    why: `${taken.length === 1 ? 'a path is' : `${taken.length} paths are`} taken; nothing was written${lines.join('')}`,
    hint: 'Move away what lies there, or delete it if nobody needs it, and run the same command again.',
  });
}

/** For a path that does not stay below the root. */
function outside(path: string, root: string): WorldError {
  return new WorldError({
    tried: 'write',
    on: JSON.stringify(path),
    why: `it leads outside of ${root}; nothing was written`,
    hint: 'Use a relative path without "..".',
  });
}

/** For two files of one path: a mistake of flotilla's, as colliding names are refused before. */
function wantedTwice(path: string): Error {
  return new Error(`flotilla wants to write two files as ${path}; please report this`);
}

/** Whether a path names something below the folder that it starts from: plain names with `/` between them. */
function isInside(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\0\\]/.test(name));
}

/** Splits a path at its last `/`; a path without one lies in the folder ''. */
export function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(end, 0)), name: path.slice(end + 1) };
}

/** Puts a folder and a path in it together; '' is the folder that all paths start from. */
export function join(folder: string, path: string): string {
  if (folder === '' || path === '') return folder + path;
  return `${folder}/${path}`;
}
