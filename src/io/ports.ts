/** What lies at a path, without following a symlink: a symlink is no file and no folder, wherever it leads. */
export type FileKind = 'file' | 'folder' | 'symlink' | 'other';

/** One entry of a folder. */
interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

/** The size up to which `Files.read` reads a file where the caller names no other limit: 64 MiB. */
export const READ_LIMIT_BYTES = 64 * 2 ** 20;

/**
 * A file system. Paths are the system's own, absolute or relative to the working folder. Everything is synchronous,
 * which is fastest for thousands of small files.
 * @throws WorldError from each method, unless it says that it returns something else
 */
export interface Files {
  /** The whole text, or undefined where nothing lies; what is larger or not UTF-8 is an error. Follows symlinks. */
  read(path: string, limitBytes?: number): string | undefined;
  /** No more than the first bytes as text, undefined where nothing lies; bytes that are no UTF-8 become U+FFFD. */
  readStart(path: string, bytes: number): string | undefined;
  /** What lies at a path, undefined for nothing. */
  kind(path: string): FileKind | undefined;
  /** The path to which symlinks lead from this one; undefined where they lead to nothing. */
  real(path: string): string | undefined;
  /** The entries of a folder in no certain order, undefined where nothing lies. Follows a symlink to a folder. */
  list(folder: string): readonly FolderEntry[] | undefined;
  /**
   * Writes a file as a whole or not at all, and the folders that it needs: first under its `temporaryName`, then
   * renamed. Whatever file or symlink lay there is replaced.
   */
  write(path: string, text: string): void;
  /** Sees to it that files, once written, outlast a loss of power: they, and their names in their folders. */
  persist(paths: readonly string[]): void;
  /** Removes a file; one that is gone already is fine. */
  remove(path: string): void;
  /** Removes a folder and says so, unless something lies in it or it is gone. */
  removeEmptyFolder(path: string): boolean;
}

const TEMPORARY = /^\..+\.flotilla-tmp$/;

/** The name under which a file is written before it gets its own, in the same folder. No agent takes it for a manifest. */
export function temporaryName(name: string): string {
  return `.${name}.flotilla-tmp`;
}

/** Whether a name is one that an interrupted write may have left behind. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/** A file as Git keeps it. */
export interface GitFile {
  /** From the folder that was asked about, with `/` between names. */
  readonly path: string;
  readonly text: string;
}

/** A commit that added a file. */
interface AddedIn {
  /** `2026-01-31`, where its author was. */
  readonly day: string;
  readonly hash: string;
}

/** What to commit. */
interface CommitRequest {
  readonly message: string;
  /** Files and folders that the commit takes in, removals included. */
  readonly paths: readonly string[];
  /** A branch to make for the commit, and to switch to. */
  readonly branch?: string;
}

/** What Git is in the middle of, as it met a conflict or waits for the next commit. */
export interface GitOperation {
  readonly kind: 'merge' | 'revert' | 'cherry-pick' | 'rebase';
  /** The commit that is being taken in or taken back. */
  readonly other: string;
  /** All that a merge takes in; the last commit of a branch that is rebased. */
  readonly ends: readonly string[];
}

/** Where a folder lies in a checkout. */
interface PlaceInCheckout {
  /** The uppermost folder of the checkout, absolute. */
  readonly top: string;
  /** What leads from there to the folder: empty, or with a `/` at its end. */
  readonly prefix: string;
}

/** What a checkout has that the next commit would not, and the other way round. Paths from its top, with `/` between names. */
interface Checkout extends PlaceInCheckout {
  /** Files and, with a `/` at the end, folders that lie there and that Git leaves out, as it ignores them. */
  readonly ignored: readonly string[];
  /** Files that Git tracks and that do not lie there, as the checkout is a sparse one. */
  readonly absent: readonly string[];
  /** Folders that are repositories of their own, now or at the commit. */
  readonly repositories: readonly string[];
}

/**
 * A Git checkout, by a folder in it.
 * @throws WorldError from each method when Git is missing, the folder is in no checkout, or Git refuses
 */
export interface Git {
  /** Paths that differ from the last commit, from the folder; untracked ones included. */
  changedPaths(folder: string): readonly string[];
  /**
   * Whether a branch of this name can be made: none is there, none is in its way, and it is a name that Git takes.
   */
  isFreeBranch(folder: string, name: string): boolean;
  /** Commits just the given paths. */
  commit(folder: string, request: CommitRequest): { readonly hash: string };
  /** The commit that added a file of the folder last; undefined outside of a checkout too. */
  addedIn(folder: string, path: string): AddedIn | undefined;
  /** The text of a file of the folder at a commit, branch or tag; undefined where it is not there, outside of a checkout too. */
  fileAt(folder: string, at: { ref: string; path: string }): string | undefined;
  /** The address of the repository that this one was cloned from, without a password in it; undefined for none. */
  origin(folder: string): string | undefined;
  /** Paths of files below the folder that match a pattern of Git's, tracked or new, but not ignored; none outside of a checkout. */
  knownPaths(folder: string, pattern: string): readonly string[];
  /** Where a folder lies in its checkout; undefined outside of one. */
  place(folder: string): PlaceInCheckout | undefined;
  /**
   * How a checkout differs from what its next commit would hold, with those folders that a commit, branch or tag has as repositories
   * of their own; undefined outside of a checkout.
   */
  checkout(folder: string, ref: string): Checkout | undefined;
  /** What Git is in the middle of; undefined for nothing, and outside of a checkout. */
  operation(folder: string): GitOperation | undefined;
  /** Paths in which two sides of a merge met and that nobody has resolved yet. */
  unmergedPaths(folder: string): readonly string[];
  /** The last commits, up to so many, in which a file of the folder changed, each merge with any of its sides; newest first. */
  commitsOf(folder: string, path: string, most: number): readonly string[];
  /** Whether a commit is part of what a branch or commit holds; false where either is not known. */
  isIn(folder: string, commit: string, ref: string): boolean;
  /** The last commit's hash; undefined where there is none, outside of a checkout too. */
  head(folder: string): string | undefined;
  /** The branch that is checked out; undefined where a commit is, and outside of a checkout. */
  branch(folder: string): string | undefined;
  /**
   * Whether a file below the folder that matches a pattern of Git's has held a text in any commit up to one.
   * @throws WorldError also where the history is cut
   */
  hasHeld(folder: string, at: { ref: string; pattern: string }, text: string): boolean;
  /** Makes files and folders what they are at a commit, in the working tree and for the next commit; what is not there then goes. */
  restore(folder: string, ref: string, paths: readonly string[]): void;
  /** The files below a path of the folder that are asked for, as they are at a commit, branch or tag. */
  filesAt(folder: string, at: { ref: string; path: string }, isWanted: (path: string) => boolean): readonly GitFile[];
}
