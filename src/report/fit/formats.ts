import type { FitReport } from '../../model/fit.ts';
import type { Formats } from '../formats.ts';

/** The formats of the result of `flotilla fit`. */
export const FIT_FORMATS = {
  text: async () => (await import('./text.ts')).fitText,
  json: async () => (await import('./text.ts')).fitJson,
  markdown: async () => (await import('./text.ts')).fitMarkdown,
  html: async () => (await import('./html.ts')).fitPage,
} as const satisfies Formats<FitReport>;
