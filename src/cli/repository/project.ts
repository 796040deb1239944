import { resolve } from 'node:path';
import { parseProject, type ReadProject } from '../../project/parse-project.ts';
import type { Call } from '../command.ts';

const FILE = 'flotilla.yaml';

/** Reads the flotilla.yaml of the folder to work in, and the patches that it names; the defaults hold where there is none. */
export function readProject({ world, agents }: Pick<Call, 'world' | 'agents'>): ReadProject {
  const read = (path: string): string | undefined => world.files.read(resolve(world.root, path));
  return parseProject(FILE, read(FILE), { readFile: read, agents });
}
