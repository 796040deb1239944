import { relative, resolve, sep } from 'node:path';
import type { FileKind, Files } from './ports.ts';
import { WorldError } from './world-error.ts';

/**
 * A file system that follows no symlink below a folder, neither to read nor to write: who can change a repository would
 * have files of the machine read, or written over. A symlink in the place of an input is an error, as one that is passed over would
 * count as removed; so is what is no file and no folder, since reading it may never end. Other paths are left as they are.
 */
export function withoutSymlinks(files: Files, root: string): Files {
  const at: Guard = { files, root, realRoot: files.real(root), listed: new Map() };
  const reading = <Result>(tried: string, path: string, read: () => Result): Result => {
    if (!isListed(at, path)) {
      refuseSymlinks(at, tried, path);
      if (isBelow(at, path) && files.kind(path) === 'other')
        throw notRead(tried, path, 'it is neither a file nor a folder');
    }
    return read();
  };
  // Asked anew each time: a folder may have become a symlink since it was compared.
  const changing = <Result>(tried: string, path: string, change: () => Result): Result => {
    refuseSymlinks(at, tried, resolve(path, '..'));
    at.listed.delete(resolve(path, '..'));
    return change();
  };
  return {
    ...files,
    read: (path, limitBytes) => reading('read', path, () => files.read(path, limitBytes)),
    readStart: (path, bytes) => reading('read', path, () => files.readStart(path, bytes)),
    list: (folder) =>
      reading('list', folder, () => {
        const entries = files.list(folder);
        if (entries !== undefined)
          at.listed.set(resolve(folder), new Map(entries.map(({ name, kind }) => [name, kind])));
        return entries;
      }),
    write: (path, text) => changing('write', path, () => files.write(path, text)),
    remove: (path) => changing('remove', path, () => files.remove(path)),
    removeEmptyFolder: (path) => changing('remove', path, () => files.removeEmptyFolder(path)),
  };
}

interface Guard {
  readonly files: Files;
  readonly root: string;
  readonly realRoot: string | undefined;
  /** What lies in each folder that was listed, by its absolute path: it need not be asked again. */
  readonly listed: Map<string, ReadonlyMap<string, FileKind>>;
}

function isListed({ listed }: Guard, path: string): boolean {
  const absolute = resolve(path);
  const end = absolute.lastIndexOf(sep);
  const kind = listed.get(absolute.slice(0, end))?.get(absolute.slice(end + 1));
  return kind === 'file' || kind === 'folder';
}

function isBelow({ root, realRoot }: Guard, path: string): boolean {
  const below = relative(root, path);
  return realRoot !== undefined && below !== '' && !below.startsWith('..') && resolve(root, below) === resolve(path);
}

function refuseSymlinks(at: Guard, tried: string, path: string): void {
  const { files, root, realRoot = '' } = at;
  if (!isBelow(at, path)) return;
  // One question in place of one for each folder on the way, and another where the last of them is still to be made.
  for (const there of [resolve(path), resolve(path, '..')]) {
    const real = files.real(there);
    if (real === resolve(realRoot, relative(root, there))) return;
    if (real !== undefined || files.kind(there) === 'symlink') break;
  }
  // Found, or it does not lie there at all; systems that fold case answer in another case.
  let on = root;
  for (const name of relative(root, path).split(sep)) {
    on = resolve(on, name);
    if (files.kind(on) !== 'symlink') continue;
    throw notRead(tried, path, `${on === resolve(path) ? 'it' : on} is a symlink, which flotilla does not follow`);
  }
}

function notRead(tried: string, on: string, why: string): WorldError {
  return new WorldError({ tried, on, why, hint: 'Put a file there, or remove it if nobody needs it.' });
}
