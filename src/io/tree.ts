import { compareTree, join, type TreeComparison, type TreeRequest, type WantedFile } from './compare-tree.ts';
import type { Files } from './ports.ts';

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
export type TreeDifference = Pick<TreeComparison, 'missing' | 'changed' | 'extra' | 'foreign' | 'unchanged'>;

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
  const write = ({ path, text }: WantedFile): void => files.write(at(path), text());
  const written: string[] = [];
  let last: WantedFile | undefined;
  for (const file of stale.size === 0 ? [] : request.wanted()) {
    if (!stale.has(file.path)) continue;
    if (last !== undefined) write(last);
    written.push(file.path);
    last = file;
  }
  for (const path of found.extra) files.remove(at(path));
  for (const folder of found.emptied) files.removeEmptyFolder(at(folder));
  if (last !== undefined) write(last);
  return { written, removed: found.extra, unchanged: found.unchanged, foreign: found.foreign };
}

/** Says how a tree differs from what is wanted, and writes nothing. Throws where `writeTree` would refuse. */
export function checkTree(files: Files, request: TreeRequest): TreeDifference {
  const { missing, changed, extra, foreign, unchanged } = compareTree(files, request);
  return { missing, changed, extra, foreign, unchanged };
}
