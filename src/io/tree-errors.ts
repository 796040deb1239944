import type { FileKind } from './ports.ts';
import { WorldError } from './world-error.ts';

/** A path that cannot be written, and what lies there. */
export interface Occupied {
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
export function occupied(taken: readonly Occupied[], root: string): WorldError {
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
export function outside(path: string, root: string): WorldError {
  return new WorldError({
    tried: 'write',
    on: JSON.stringify(path),
    why: `it leads outside of ${root}; nothing was written`,
    hint: 'Use a relative path without "..".',
  });
}

/** For two files of one path: a mistake of flotilla's, as colliding names are refused before. */
export function wantedTwice(path: string): Error {
  return new Error(`flotilla wants to write two files as ${path}; please report this`);
}
