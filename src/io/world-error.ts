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
    super(`cannot ${tried} ${on}: ${why}`, { cause });
    this.name = 'WorldError';
    this.tried = tried;
    this.on = on;
    this.hint = hint;
  }
}
