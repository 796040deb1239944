import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hasCode } from './world-error.ts';

/** Who writes in a folder, as the lock's file says it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Such as `flotilla synth`. */
  readonly command: string;
  /** `2026-01-31T12:00:00.000Z` */
  readonly since: string;
  /** When the process began, by the clock of its machine; tells it from a later one of its number. */
  readonly started: string;
}

/** The lock of a folder that lies in no checkout, in that folder. */
export const FREE_LOCK_FILE = '.flotilla.lock';

/** What came of an attempt to be the only one who writes: the way to end that, or who writes already. */
export type Attempt = { readonly release: () => void } | { readonly path: string; readonly holder: Holder | undefined };

/**
 * Takes the lock of the repository in which a folder lies, in Git's own folder, where it is no change; of a folder in no
 * checkout in that. The lock of a process of this machine that has ended is taken over.
 * @param now - milliseconds since 1970
 */
export function takeLock(folder: string, command: string, now: number): Attempt {
  const path = lockFile(folder);
  const { pid } = process;
  const own: Holder = { pid, host: hostname(), command, since: new Date(now).toISOString(), started: startOf(pid) };
  const ownText = `${JSON.stringify(own)}\n`;
  const release = (): void => {
    if (textOf(path) === ownText) removeIfThere(path);
  };
  for (;;) {
    try {
      writeFileSync(path, ownText, { flag: 'wx' });
      return { release };
    } catch (error) {
      // Who cannot write here has nothing to protect: the files themselves will say so.
      if (!hasCode(error, 'EEXIST')) return { release: () => undefined };
    }
    const text = textOf(path);
    if (text === undefined) continue;
    const holder = holderIn(text);
    if (holder === undefined || !hasEnded(holder) || !takeAway(path, text)) return { path, holder };
  }
}

function lockFile(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const git = gitFolder(join(at, '.git'));
    if (git !== undefined) return join(git, 'flotilla.lock');
    if (dirname(at) === at) return join(folder, FREE_LOCK_FILE);
  }
}

// In a worktree or a submodule a file says where Git's folder is.
function gitFolder(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return path;
  const [, leadsTo] = (stats?.isFile() === true ? /^gitdir: (.*)$/m.exec(textOf(path) ?? '') : null) ?? [];
  return leadsTo === undefined ? undefined : resolve(dirname(path), leadsTo);
}

/** Removes the lock of a process that has ended, unless another one does: then it is asked again later. */
function takeAway(path: string, text: string): boolean {
  const guard = `${path}.takeover`;
  try {
    mkdirSync(guard);
  } catch {
    return false;
  }
  try {
    // Between the look at it and now, another one may have taken it over.
    if (textOf(path) === text) removeIfThere(path);
    return true;
  } finally {
    rmdirSync(guard);
  }
}

function hasEnded({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
  return started !== '' && startOf(pid) !== '' && startOf(pid) !== started;
}

// Linux says it in the 22nd field; the second one, a name, may hold blanks. Elsewhere the number has to do.
function startOf(pid: number): string {
  const [, fields = ''] = /\)(?!.*\)) (.*)$/s.exec(textOf(`/proc/${pid}/stat`) ?? '') ?? [];
  return fields.split(' ')[19] ?? '';
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host, command, since, started } = JSON.parse(text);
    return typeof pid === 'number'
      ? { pid, host: `${host}`, command: `${command}`, since: `${since}`, started: `${started}` }
      : undefined;
  } catch {
    // One that is being written, or was when the power went.
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    return '';
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
