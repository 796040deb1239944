import type { Formats } from '../formats.ts';
import type { HistoryEntry } from './text.ts';

/** How `flotilla history` writes. */
export const HISTORY_FORMATS = {
  text: async () => (await import('./text.ts')).historyText,
  json: async () => (entries) => `${JSON.stringify(entries, null, 2)}\n`,
} as const satisfies Formats<readonly HistoryEntry[]>;
