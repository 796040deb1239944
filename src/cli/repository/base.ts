import { join, relative, resolve } from 'node:path';
import type { Files } from '../../io/ports.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { World } from '../world.ts';

/** Texts of live manifests by path from the root, with `/` between names. */
export type BaseFiles = ReadonlyMap<string, string>;

/**
 * Reads the live manifests to compare with: of a Git commit, branch or tag; or of a folder, an output folder of another
 * checkout for example, where the path says that it is one: `./other/generated`, `../`, `/`. A folder that is merely named
 * like a branch is never taken for it.
 * @param output - the output folder, absolute, in whose place a folder is read
 * @throws WorldError when it is neither
 */
export function readBase(world: World, base: string, output: string): BaseFiles {
  if (!isFolderPath(base)) {
    const files = world.git.filesAt(world.root, { ref: base, path: '.' }, isLive);
    return new Map(files.filter(({ text }) => hasHeader(text)).map(({ path, text }) => [path, text]));
  }
  const prefix = relative(world.root, output).replaceAll('\\', '/');
  const found = filesBelow(world.files, resolve(world.root, base), '').filter(([path]) => isLive(path));
  return new Map(found.map(([path, text]) => [join(prefix, path).replaceAll('\\', '/'), text]));
}

/** Whether a base is written as a path of a folder, and so not as what Git may know. */
function isFolderPath(base: string): boolean {
  return /^(\.{1,2}([\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(base);
}

function isLive(path: string): boolean {
  return /(^|\/)live\/.*\.ya?ml$/.test(path);
}

function filesBelow(files: Files, root: string, folder: string): readonly (readonly [string, string])[] {
  const entries = files.list(join(root, folder)) ?? [];
  return entries.flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder') return name === 'stages' ? [] : filesBelow(files, root, path);
    const text = kind === 'file' ? files.read(join(root, path)) : undefined;
    return text === undefined ? [] : [[path, text] as const];
  });
}
