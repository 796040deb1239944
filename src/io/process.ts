import { setTimeout as timeout } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal aborts. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await timeout(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

/**
 * A signal that aborts when this process is interrupted (Ctrl-C) or asked to end, in place of ending it; the second time
 * ends it as usual.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
