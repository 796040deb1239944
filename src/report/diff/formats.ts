import type { Formats } from '../formats.ts';
import type { DiffReport } from './verdict.ts';

/** The formats of the result of `flotilla diff`. */
export const DIFF_FORMATS = {
  text: async () => (await import('./text.ts')).diffText,
  json: async () => (await import('./json.ts')).diffJson,
  markdown: async () => (await import('./markdown.ts')).diffMarkdown,
  html: async () => (await import('./html.ts')).diffPage,
} as const satisfies Formats<DiffReport>;
