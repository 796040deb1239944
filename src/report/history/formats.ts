import type { Formats } from '../formats.ts';
import type { HistoryEntry } from './history.ts';

/** The formats of the result of `flotilla history`. */
export const HISTORY_FORMATS = {
  text: async () => (await import('./history.ts')).historyText,
  markdown: async () => (await import('./history.ts')).historyMarkdown,
  json: async () => (entries) => `${JSON.stringify(entries, null, 2)}\n`,
} as const satisfies Formats<readonly HistoryEntry[]>;
