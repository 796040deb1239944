import { join, relative, resolve } from 'node:path';
import type { Files } from '../../io/ports.ts';
import type { World } from '../world.ts';

/** Texts of manifests by path from the output folder. */
export type BaseFiles = ReadonlyMap<string, string>;

/**
 * Reads the live manifests to compare with: of a folder, an output folder of another checkout for example, or of a Git
 * commit, branch or tag.
 * @throws WorldError when it is neither
 */
export function readBase(world: World, base: string, output: string): BaseFiles {
  const folder = resolve(world.root, base);
  if (world.files.kind(folder) === 'folder') {
    return new Map(filesBelow(world.files, folder, '').filter(([path]) => isLive(path)));
  }
  const prefix = relative(world.root, output).replaceAll('\\', '/');
  const files = world.git.filesAt(world.root, { ref: base, path: prefix === '' ? '.' : prefix }, isLive);
  return new Map(files.map(({ path, text }) => [path.slice(prefix === '' ? 0 : prefix.length + 1), text]));
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
