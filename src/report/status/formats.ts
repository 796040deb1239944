import type { ModelStatus } from '../../model/status.ts';
import type { Formats } from '../formats.ts';

/** The formats of the result of `flotilla status`. */
export const STATUS_FORMATS = {
  table: async () => (await import('./table.ts')).statusTable,
  wide: async () => (await import('./table.ts')).statusWide,
  tree: async () => (await import('./tree.ts')).statusTree,
  yaml: async () => (await import('./yaml.ts')).statusYaml,
  json: async () => (await import('./json.ts')).statusJson,
  markdown: async () => (await import('./markdown.ts')).statusMarkdown,
  html: async () => (await import('./html.ts')).statusPage,
} as const satisfies Formats<readonly ModelStatus[]>;
