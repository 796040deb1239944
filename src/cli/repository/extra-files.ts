import { dirname, join } from 'node:path';
import { START_BYTES } from '../../io/compare-tree.ts';
import { matchFiles } from '../../io/match-files.ts';
import { expectationFile, modelFolder, ROLLOUT_FILE, stateFolderOf } from '../../model/layout.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import type { Workspace } from './workspace.ts';

/** What is left of models that were removed from the repository. */
export interface ExtraFiles {
  /** Their folders in the output. */
  readonly folders: readonly string[];
  /** The folders in which their state lies, absolute. */
  readonly stateFolders: readonly string[];
}

/**
 * Finds what earlier runs made of models that no app holds any more. Only files that flotilla wrote are removed, and only
 * from folders that hold an expectation or a rollout of its own.
 */
export function findExtraFiles(
  { world, agents }: Session,
  { project, environment, models, stateFolders, output }: Workspace,
): ExtraFiles {
  const present = new Set(models.map(({ model }) => modelFolder(model)));
  const folders = foldersIn(world, output).flatMap((namespace) =>
    foldersIn(world, join(output, namespace))
      .map((name) => ({ namespace, name }))
      .filter((place) => !present.has(modelFolder(place)) && isOwn(world, join(output, expectationFile(place))))
      .map(modelFolder),
  );
  const rollouts = project.apps
    .map((pattern) => join(dirname(pattern), stateFolderOf(environment), ROLLOUT_FILE))
    .flatMap((pattern) => matchFiles(world.files, world.root, pattern))
    .map((path) => join(world.root, path))
    .filter((path) => !stateFolders.has(dirname(path)) && isOwn(world, path));
  // Those of models that are there are wanted, and so stay.
  const ofAgents = agents
    .flatMap((agent) => agent.folders)
    .filter((folder) => world.files.kind(join(output, folder)) === 'folder');
  return { folders: [...folders, ...ofAgents], stateFolders: [...new Set(rollouts.map((path) => dirname(path)))] };
}

function foldersIn(world: World, folder: string): readonly string[] {
  const entries = world.files.list(folder) ?? [];
  return entries
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => name)
    .sort();
}

function isOwn(world: World, path: string): boolean {
  return hasHeader(world.files.readStart(path, START_BYTES) ?? '');
}
