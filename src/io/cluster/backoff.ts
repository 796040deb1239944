/** The clock and the sleep that whoever waits uses; tests hand in their own. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds, or until the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8000;
/** A server may ask for a longer pause, up to this. */
const LONGEST_ASKED_MS = 30_000;
/** When to give up: an API server has restarted by then. */
const ENOUGH_MS = 60_000;

/** Pauses between tries of one thing, each twice as long as the one before. */
interface Backoff {
  /**
   * Waits before the next try.
   * @param askedMs - what the server asked for
   * @returns false, without waiting, once it has waited long enough
   */
  readonly wait: (askedMs?: number) => Promise<boolean>;
  readonly waitedMs: () => number;
}

/** Makes the backoff for one request: no wait has been made yet. */
export function newBackoff({ sleep }: Timing, signal: AbortSignal | undefined): Backoff {
  let pause = FIRST_PAUSE_MS;
  let waited = 0;
  const wait = async (askedMs = 0): Promise<boolean> => {
    if (waited >= ENOUGH_MS) return false;
    const next = Math.max(pause, Math.min(askedMs, LONGEST_ASKED_MS));
    await sleep(next, signal);
    waited += next;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    return true;
  };
  return { wait, waitedMs: () => waited };
}

/** Codes of a server that is not there: it may be starting, if it was ever seen; else its address is wrong. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'],
]);

/** Codes of two sides that do not trust or understand each other: that does not pass. */
const MISMATCH = /^(CERT_|ERR_TLS|ERR_SSL|ERR_INVALID|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HPE_)/;

/**
 * Whether a failed request may go well when it is made again.
 * @param isKnown - whether the server has ever replied
 */
export function mayPass(error: unknown, isKnown: boolean): boolean {
  const code = codeOf(error);
  if (MISMATCH.test(code)) return false;
  return isKnown || !UNREACHABLE.has(code);
}

/** Whether a server that replies with this status may reply otherwise soon. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function codeOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
}
