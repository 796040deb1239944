import { relative } from 'node:path';
import type { Files } from './ports.ts';

/**
 * Finds the files that a pattern names, in order of their names.
 * @param pattern - a path from `root` whose names may hold `*`, for any part of one name; symlinks are not followed
 * @returns paths from `root`, with `/` between names
 */
export function matchFiles(files: Files, root: string, pattern: string): readonly string[] {
  let found = [''];
  for (const name of pattern.split('/').filter((part) => part !== '' && part !== '.')) {
    found = found.flatMap((folder) => namesIn(files, `${root}/${folder}`, name).map((match) => joined(folder, match)));
  }
  return found.filter((path) => files.kind(`${root}/${path}`) === 'file');
}

function namesIn(files: Files, folder: string, pattern: string): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const expression = new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 'su');
  const entries = files.list(folder) ?? [];
  return entries
    .map(({ name }) => name)
    .filter((name) => expression.test(name) && !name.startsWith('.'))
    .sort();
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path as seen from a folder, with `/` between names, as problems, Git and headers write it; the empty text for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
