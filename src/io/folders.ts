import { relative } from 'node:path';
import { isLike } from '../model/wildcard.ts';
import type { FileKind, Files } from './ports.ts';
import { WorldError } from './world-error.ts';

/**
 * Finds the files that a pattern names, in order of their names.
 * @param pattern - a path from `root` whose names may hold `*`, for any part of one name
 * @returns paths from `root`, with `/` between names
 * @throws WorldError where a symlink, or something that is neither a file nor a folder, stands in the place of what the
 * pattern names: passed over, it would count as removed
 */
export function matchFiles(files: Files, root: string, pattern: string): readonly string[] {
  const names = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const last = names.pop() ?? '';
  let folders = [''];
  for (const name of names) {
    const entries = folders.flatMap((folder) => entriesIn(files, { root, folder }, name));
    const wrong = entries.find(({ path, kind }) => kind === 'symlink' && standsForFolder(files, `${root}/${path}`));
    if (wrong !== undefined) throw notFollowed(`${root}/${wrong.path}`);
    // What is a file, or a symlink to one, holds nothing.
    folders = entries.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  }
  const found = folders.flatMap((folder) => entriesIn(files, { root, folder }, last));
  const wrong = found.find(({ kind }) => kind === 'symlink' || kind === 'other');
  if (wrong !== undefined) throw notFollowed(`${root}/${wrong.path}`);
  return found.filter(({ kind }) => kind === 'file').map(({ path }) => path);
}

// A symlink to a file beside folders, such as a note for people, is in nobody's place.
function standsForFolder(files: Files, path: string): boolean {
  const leadsTo = files.real(path);
  return leadsTo === undefined || files.kind(leadsTo) !== 'file';
}

/** For what flotilla does not follow, in the place of an input. */
function notFollowed(path: string): WorldError {
  return new WorldError({
    tried: 'read',
    on: path,
    why: 'it is a symlink, or something else that is neither a file nor a folder, which flotilla does not follow',
    hint: 'Put what it leads to in its place, or remove it if nobody needs it.',
  });
}

/** Something that a part of a pattern names, by its path from the root. */
interface Match {
  readonly path: string;
  readonly kind: FileKind;
}

/** What the name of a pattern stands for in a folder, by name. */
function entriesIn(
  files: Files,
  at: { readonly root: string; readonly folder: string },
  pattern: string,
): readonly Match[] {
  const { root, folder } = at;
  if (!pattern.includes('*')) {
    const path = joined(folder, pattern);
    const kind = files.kind(`${root}/${path}`);
    return kind === undefined ? [] : [{ path, kind }];
  }
  const entries = files.list(`${root}/${folder}`) ?? [];
  return entries
    .filter(({ name }) => isLike(name, pattern) && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, kind }) => ({ path: joined(folder, name), kind }));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path as seen from a folder, with `/` between names, as problems, Git and headers write it; the empty text for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
