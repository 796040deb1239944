import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  type Dirent,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileKind, Files } from './ports.ts';
import { READ_LIMIT_BYTES, temporaryName } from './ports.ts';
import { fileError, hasCode, notUtf8, tooLarge, WorldError } from './world-error.ts';

const CHUNK_BYTES = 64 * 1024;

/** The Files port over the file system of this machine. */
export const nodeFiles: Files = {
  read: (path, limitBytes = READ_LIMIT_BYTES) =>
    unlessMissing('read', path, () => {
      const bytes = readBytes(path, limitBytes);
      if (!isUtf8(bytes)) throw notUtf8(path);
      return bytes.toString('utf8');
    }),
  readStart: (path, bytes) => unlessMissing('read', path, () => readStart(path, bytes)),
  kind: (path) => unlessMissing('look at', path, () => kindOf(lstatSync(path))),
  real: (path) => unlessMissing('look at', path, () => realpathSync.native(path)),
  list: (folder) =>
    unlessMissing('list', folder, () =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    ),
  write,
  persist,
  remove: (path) => {
    unlessMissing('remove', path, () => unlinkSync(path));
  },
  removeEmptyFolder,
};

function unlessMissing<T>(tried: string, path: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw fileError(tried, path, error);
  }
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'other';
}

// One byte more than the file has, which tells its end; pipes and devices do not say how long they are, and files grow.
function readBytes(path: string, limitBytes: number): Buffer {
  return withOpen(path, (file) => {
    const { size } = fstatSync(file);
    if (size > limitBytes) throw tooLarge(path, limitBytes);
    let bytes = Buffer.allocUnsafe(size === 0 ? CHUNK_BYTES : size + 1);
    let total = 0;
    for (;;) {
      if (total === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(CHUNK_BYTES, total))]);
      const length = readSync(file, bytes, total, bytes.length - total, null);
      if (length === 0) return bytes.subarray(0, total);
      total += length;
      if (total > limitBytes) throw tooLarge(path, limitBytes);
    }
  });
}

function readStart(path: string, bytes: number): string {
  return withOpen(path, (file) => {
    const start = Buffer.allocUnsafe(bytes);
    let total = 0;
    for (let length = -1; length !== 0 && total < bytes; total += length) {
      length = readSync(file, start, total, bytes - total, null);
    }
    return start.toString('utf8', 0, total);
  });
}

function withOpen<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function write(path: string, text: string): void {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    writeNew(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw fileError('write', path, error);
  }
}

// `wx` never writes through a symlink. The folder is made when it turns out to be missing: asking first costs more.
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) mkdirSync(dirname(path), { recursive: true });
    else if (hasCode(error, 'EEXIST')) unlinkSync(path);
    else throw error;
    writeFileSync(path, text, { flag: 'wx' });
  }
}

// The error that led here is the one to tell.
function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}

function persist(paths: readonly string[]): void {
  for (const path of paths) syncToDisk(path);
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    try {
      syncToDisk(folder);
    } catch (error) {
      // Not every system lets a folder be opened, and those that do not keep its names by themselves.
      if (!(error instanceof WorldError)) throw error;
    }
  }
}

function syncToDisk(path: string): void {
  try {
    withOpen(path, (file) => fsyncSync(file));
  } catch (error) {
    throw fileError('keep', path, error);
  }
}

function removeEmptyFolder(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EBUSY')) return false;
    throw fileError('remove', path, error);
  }
}
