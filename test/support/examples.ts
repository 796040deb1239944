import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Tree } from './world.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The names of the example repositories. */
export const exampleNames: readonly string[] = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Every file of an example, by path from its root. */
export function exampleTree(name: string): Tree {
  const root = join(EXAMPLES, name);
  const entries = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** What people wrote of an example: everything but what flotilla generates. */
export function exampleSources(name: string): Tree {
  const written = Object.entries(exampleTree(name)).filter(
    ([path]) => !/^generated\/|rollout\.yaml$|\/revisions\//.test(path),
  );
  return Object.fromEntries(written);
}
