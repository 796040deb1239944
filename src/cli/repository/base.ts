import { dirname, join, resolve } from 'node:path';
import type { Files } from '../../io/ports.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import { pathFrom } from './paths.ts';

/** Texts of files by path from the root, with `/` between names. */
export type BaseFiles = ReadonlyMap<string, string>;

/** What agents applied at another time. */
export interface Base {
  /** The live manifests. */
  readonly live: BaseFiles;
  /** The files that tell agents what to apply. */
  readonly agents: BaseFiles;
}

/**
 * Reads the files to compare with: of a Git commit, branch or tag; or of a folder, an output folder of another
 * checkout for example, where the path says that it is one: `./other/generated`, `../`, `/`. A folder that is merely named
 * like a branch is never taken for it.
 * @param output - the output folder, absolute, in whose place a folder is read
 * @throws WorldError when it is neither
 */
export function readBase({ world, agents }: Session, base: string, output: string): Base {
  const isOfAgent = (path: string): boolean => agents.some(({ folders: [folder] }) => isDirectlyIn(path, folder));
  const isApplied = (path: string): boolean => isLive(path) || isOfAgent(path);
  const files = isFolderPath(base)
    ? filesInPlace(world, { folder: resolve(world.root, base), output }, isApplied)
    : world.git
        .filesAt(world.root, { ref: base, path: '.' }, isApplied)
        .filter(({ text }) => hasHeader(text))
        .map(({ path, text }) => [path, text] as const);
  return {
    live: new Map(files.filter(([path]) => isLive(path))),
    agents: new Map(files.filter(([path]) => !isLive(path))),
  };
}

function filesInPlace(
  { root, files }: World,
  { folder, output }: { readonly folder: string; readonly output: string },
  isApplied: (path: string) => boolean,
): readonly (readonly [path: string, text: string])[] {
  const prefix = pathFrom(root, output);
  const found = filesBelow(files, folder, '').filter(([path]) => isApplied(path));
  return found.map(([path, text]) => [join(prefix, path).replaceAll('\\', '/'), text]);
}

function isDirectlyIn(path: string, folder: string): boolean {
  return `/${dirname(path)}`.endsWith(`/${folder}`) && /\.ya?ml$/.test(path);
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
