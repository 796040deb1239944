import type { Problems } from '../../model/problem.ts';
import type { Formats } from '../formats.ts';

/** The formats of the result of `flotilla validate`. */
export const PROBLEM_FORMATS = {
  text: async () => (await import('./problems.ts')).problemsText,
  json: async () => (await import('./problems.ts')).problemsJson,
  github: async () => (await import('./problems.ts')).problemsGithub,
} as const satisfies Formats<Problems>;
