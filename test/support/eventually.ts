import { vi } from 'vitest';

/** Waits until an assertion holds; as long as a busy machine may need, as only a failing test waits to the end. */
export function eventually(assertion: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(assertion, { timeout: 60_000, interval: 2 });
}
