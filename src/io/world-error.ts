import { printable } from '../model/printable.ts';

/** What went wrong outside of flotilla, in words for the person who has to mend it. */
interface WorldFailure {
  /** A verb: `write`, `read`. */
  readonly tried: string;
  /** What it was tried on: a path, a reference, a server. */
  readonly on: string;
  /** What stood in the way, without a full stop. */
  readonly why: string;
  /** What to do about it: one imperative sentence. */
  readonly hint: string;
  /** The error below, when there was one. */
  readonly cause?: unknown;
}

/** The world failed: files, Git, a cluster or how flotilla was called. Caught once, at the top of the command line. */
export class WorldError extends Error {
  readonly tried: string;
  readonly on: string;
  readonly hint: string;

  constructor({ tried, on, why, hint, cause }: WorldFailure) {
    super(`cannot ${tried} ${printable(on)}: ${why}`, { cause });
    this.name = 'WorldError';
    this.tried = tried;
    this.on = on;
    this.hint = hint;
  }
}

/** What a system's error code means and what to do about it. */
const WORDS: Readonly<Record<string, { readonly why: string; readonly hint: string }>> = {
  ENOENT: { why: 'it does not exist', hint: 'Check the spelling and the working folder.' },
  EACCES: { why: 'permission denied', hint: 'Check who owns it, and the permissions of its folder.' },
  EPERM: { why: 'the system does not permit it', hint: 'Check who owns it, and whether it is locked.' },
  EROFS: { why: 'the file system is read-only', hint: 'Mount it writable, or work in another folder.' },
  ENOSPC: { why: 'no space is left on the disk', hint: 'Make room and run the same command again.' },
  EDQUOT: { why: 'the disk quota is used up', hint: 'Make room and run the same command again.' },
  EMFILE: { why: 'too many files are open', hint: 'Raise the limit (ulimit -n) and run the same command again.' },
  EISDIR: { why: 'it is a folder', hint: 'Name a file, or move the folder away.' },
  ENOTDIR: { why: 'a part of its path is a file', hint: 'Move that file away, or name another path.' },
  EEXIST: { why: 'something is in the way', hint: 'Move it away, or wait for another flotilla to end.' },
  ENOTEMPTY: { why: 'it is a folder with something in it', hint: 'Move the folder away.' },
  ENAMETOOLONG: { why: 'the path is too long', hint: 'Use shorter names, or a folder closer to the root.' },
  ELOOP: { why: 'its symlinks lead in a circle', hint: 'Remove the symlink.' },
};

/** Whether an error comes from the system with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.includes(code);
}

/** Makes an error of the system into one with words for people; a WorldError is returned as it is. */
export function fileError(tried: string, path: string, error: unknown): WorldError {
  if (error instanceof WorldError) return error;
  const known = WORDS[codeOf(error) ?? ''];
  const why = known?.why ?? (error instanceof Error ? error.message : String(error));
  return new WorldError({ tried, on: path, why, hint: known?.hint ?? 'Look at the path by hand.', cause: error });
}

/** A file is larger than the caller can take; the caller may know what to do about it. */
export class TooLargeError extends WorldError {}

/** The error for a file that is larger than the caller can take. */
export function tooLarge(path: string, limitBytes: number): TooLargeError {
  const limit = limitBytes >= 2 ** 20 ? `${Math.floor(limitBytes / 2 ** 20)} MiB` : `${limitBytes} bytes`;
  return new TooLargeError({
    tried: 'read',
    on: path,
    why: `it is larger than ${limit}`,
    hint: 'Check that this is the file that you meant.',
  });
}

/** The error for a file whose bytes are not UTF-8 text. */
export function notUtf8(path: string): WorldError {
  return new WorldError({ tried: 'read', on: path, why: 'it is not UTF-8 text', hint: 'Save it as UTF-8.' });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
