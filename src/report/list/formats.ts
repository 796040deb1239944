import type { Formats } from '../formats.ts';
import type { ListedModel } from './list.ts';

/** The formats of the result of `flotilla list`. */
export const LIST_FORMATS = {
  text: async () => (await import('./list.ts')).listText,
  json: async () => (models) => `${JSON.stringify(models, null, 2)}\n`,
  markdown: async () => (await import('./list.ts')).listMarkdown,
} as const satisfies Formats<readonly ListedModel[]>;
