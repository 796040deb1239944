import type { World } from '../world.ts';

/** Shortest time between two looks. */
const PACE_MS = 1000;

/** Tells a watch when to look at the cluster again. */
export interface Notifier {
  /** Something has changed. */
  readonly wake: () => void;
  /** Ends a second after it was called at the soonest, then with the first change since the last time, or after a long while. */
  readonly next: () => Promise<void>;
}

/**
 * Makes a notifier that has not been woken yet.
 * @param idleMs - how long a wait lasts at most when nothing happens, in milliseconds
 * @param signal - ends every wait
 */
export function notifier(sleep: World['sleep'], idleMs: number, signal: AbortSignal): Notifier {
  let change = new AbortController();
  const wake = (): void => change.abort();
  signal.addEventListener('abort', wake);
  const next = async (): Promise<void> => {
    await sleep(PACE_MS, signal);
    if (!signal.aborted) await sleep(idleMs, change.signal);
    // What comes from here on is in the state that is looked at now, or is news for the next time.
    change = new AbortController();
  };
  return { wake, next };
}
