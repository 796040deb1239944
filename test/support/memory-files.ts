import type { FileKind, Files } from '../../src/io/ports.ts';
import { temporaryName } from '../../src/io/ports.ts';
import { join, split } from '../../src/io/tree.ts';
import { WorldError } from '../../src/io/world-error.ts';

/** Thrown where a test ends the run, as a kill would: nothing after it happens. */
export class Killed extends Error {}

/** When a memory file system fails: its `atChange`-th change of the disk, from 1, and how. */
interface Fault {
  readonly atChange: number;
  /** `kill`: no change from there on happens. `full`: that one change fails, as on a full disk. */
  readonly how: 'kill' | 'full';
}

/** Files in memory, with every change of the disk counted, so that a test can stop at each. */
export interface MemoryFiles extends Files {
  /** Path → text; a symlink or another thing that is no file stands as its kind. Folders are not listed. */
  readonly content: () => Readonly<Record<string, string>>;
  readonly folders: () => readonly string[];
  /** Changes so far: folders made, files begun, files filled, renames, removals. */
  readonly changes: () => number;
  readonly fail: (fault: Fault | undefined) => void;
  readonly isFailing: () => boolean;
  /** Puts something there that no `Files` can write. */
  readonly place: (path: string, kind: 'symlink' | 'other') => void;
}

type Node = { readonly kind: 'file'; readonly text: string } | { readonly kind: Exclude<FileKind, 'file'> };

/** A file system in memory that holds these files, by path from its working folder. */
export function memoryFiles(content: Readonly<Record<string, string>> = {}): MemoryFiles {
  const nodes = new Map<string, Node>();
  // The paths in each folder, so that it is listed without a look at all others.
  const inside = new Map<string, Set<string>>();
  let fault: Fault | undefined;
  let changes = 0;

  const change = (tried: string, path: string, apply: () => void): void => {
    changes += 1;
    if (fault?.how === 'kill' && changes >= fault.atChange) throw new Killed(`killed while trying to ${tried} ${path}`);
    if (fault?.how === 'full' && changes === fault.atChange) {
      throw new WorldError({ tried, on: path, why: 'no space is left on the disk', hint: 'Make room.' });
    }
    apply();
  };
  const place = (path: string, node: Node): void => {
    nodes.set(path, node);
    const { folder } = split(path);
    inside.set(folder, (inside.get(folder) ?? new Set()).add(path));
  };
  const remove = (path: string): void => {
    nodes.delete(path);
    inside.get(split(path).folder)?.delete(path);
  };
  const makeFolders = (path: string): void => {
    const { folder } = split(path);
    if (folder === '') return;
    makeFolders(folder);
    const there = nodes.get(folder);
    if (there === undefined) change('write', folder, () => place(folder, { kind: 'folder' }));
    else if (there.kind !== 'folder') throw inTheWay('write', path);
  };
  const childrenOf = (folder: string): readonly { readonly name: string; readonly kind: FileKind }[] =>
    [...(inside.get(folder) ?? [])].flatMap((path) => {
      const node = nodes.get(path);
      return node === undefined ? [] : [{ name: split(path).name, kind: node.kind }];
    });

  const files: MemoryFiles = {
    read: (given) => {
      const path = normal(given);
      const node = nodes.get(path);
      if (node !== undefined && node.kind !== 'file') throw inTheWay('read', path);
      return node?.text;
    },
    readStart: (path, bytes) => {
      const text = files.read(path);
      return text === undefined ? undefined : Buffer.from(text).subarray(0, bytes).toString('utf8');
    },
    kind: (path) => nodes.get(normal(path))?.kind,
    real: (path) => {
      const parts = normal(path).split('/');
      const isReached = parts.every((_, at) => nodes.get(parts.slice(0, at + 1).join('/'))?.kind !== 'symlink');
      return isReached && (normal(path) === '' || nodes.has(normal(path))) ? path : undefined;
    },
    list: (folder) => {
      const path = normal(folder);
      return path === '' || nodes.get(path)?.kind === 'folder' ? childrenOf(path) : undefined;
    },
    write: (given, text) => {
      const path = normal(given);
      const { folder, name } = split(path);
      const temporary = join(folder, temporaryName(name));
      makeFolders(path);
      change('write', path, () => place(temporary, { kind: 'file', text: text.slice(0, text.length / 2) }));
      change('write', path, () => place(temporary, { kind: 'file', text }));
      if (nodes.get(path)?.kind === 'folder') throw inTheWay('write', path);
      change('write', path, () => {
        remove(temporary);
        place(path, { kind: 'file', text });
      });
    },
    persist: () => undefined,
    remove: (given) => {
      const path = normal(given);
      if (nodes.get(path)?.kind === 'folder') throw inTheWay('remove', path);
      if (nodes.has(path)) change('remove', path, () => remove(path));
    },
    removeEmptyFolder: (given) => {
      const path = normal(given);
      if (nodes.get(path)?.kind !== 'folder' || childrenOf(path).length > 0) return false;
      change('remove', path, () => remove(path));
      return true;
    },
    content: () =>
      Object.fromEntries(
        [...nodes]
          .filter(([, { kind }]) => kind !== 'folder')
          .map(([path, node]) => [path, node.kind === 'file' ? node.text : node.kind]),
      ),
    folders: () => [...nodes].filter(([, { kind }]) => kind === 'folder').map(([path]) => path),
    changes: () => changes,
    isFailing: () => fault !== undefined,
    fail: (next) => {
      fault = next;
      changes = 0;
    },
    place: (path, kind) => {
      makeFolders(path);
      place(path, { kind });
    },
  };
  for (const [path, text] of Object.entries(content)) files.write(path, text);
  changes = 0;
  return files;
}

function normal(path: string): string {
  return path === '.' ? '' : path.replace(/^\.\//, '');
}

function inTheWay(tried: string, path: string): WorldError {
  return new WorldError({ tried, on: path, why: 'something is in the way', hint: 'Move it away.' });
}
