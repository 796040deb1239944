import type { Formats } from '../formats.ts';
import type { HistoryEntry } from './history.ts';

/** How `flotilla history` writes. */
export const HISTORY_FORMATS = {
  text: async () => (await import('./history.ts')).historyText,
  json: async () => (entries) => `${JSON.stringify(entries, null, 2)}\n`,
} as const satisfies Formats<readonly HistoryEntry[]>;
