import { relative } from 'node:path';
import { isLike } from '../model/wildcard.ts';
import type { Files } from './ports.ts';
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
    folders = folders.flatMap((folder) =>
      namesIn(files, `${root}/${folder}`, name).map((match) => joined(folder, match)),
    );
    for (const folder of folders)
      if (standsForFolder(files, `${root}/${folder}`)) throw notFollowed(`${root}/${folder}`);
  }
  const found = folders.flatMap((folder) =>
    namesIn(files, `${root}/${folder}`, last).map((match) => joined(folder, match)),
  );
  return found.filter((path) => {
    const kind = files.kind(`${root}/${path}`);
    if (kind === 'symlink' || kind === 'other') throw notFollowed(`${root}/${path}`);
    return kind === 'file';
  });
}

// A symlink to a file beside folders, such as a note for people, is in nobody's place.
function standsForFolder(files: Files, path: string): boolean {
  if (files.kind(path) !== 'symlink') return false;
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

function namesIn(files: Files, folder: string, pattern: string): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const entries = files.list(folder) ?? [];
  return entries
    .map(({ name }) => name)
    .filter((name) => isLike(name, pattern) && !name.startsWith('.'))
    .sort();
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path as seen from a folder, with `/` between names, as problems, Git and headers write it; the empty text for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
