import { join } from 'node:path';
import { REVISIONS_FOLDER, revisionFile } from '../../model/layout.ts';
import { namespacedName } from '../../model/names.ts';
import { readState as readStateFolder, type State } from '../../rollout/history.ts';
import type { Session } from '../command.ts';

/**
 * Reads what earlier runs left in a folder. A snapshot that is in use and is not there any more is read as the last
 * commit has it: a revert takes such a file away while groups still run the revision.
 * @param display - the folder from the root, as problems call it; the empty text for the root
 */
export function readState({ world, dialects }: Session, stateFolder: string, display: string): State {
  const { files, git, root } = world;
  const read = (path: string): string | undefined => files.read(join(stateFolder, path));
  const list = (path: string): readonly string[] => (files.list(join(stateFolder, path)) ?? []).map(({ name }) => name);
  const state = readStateFolder({ display, read, list }, dialects);
  const lost = new Map(
    lostSnapshots(state).flatMap((path) => {
      const text = git.fileAt(root, { ref: 'HEAD', path: display === '' ? path : `${display}/${path}` });
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
  if (lost.size === 0) return state;
  const names = [...lost.keys()].map((path) => path.slice(REVISIONS_FOLDER.length + 1));
  const folder = {
    display,
    read: (path: string) => read(path) ?? lost.get(path),
    list: (path: string) => (path === REVISIONS_FOLDER ? [...list(path), ...names] : list(path)),
  };
  return readStateFolder(folder, dialects);
}

function lostSnapshots({ rollouts, revisions }: State): readonly string[] {
  const known = new Set(revisions.map((file) => `${namespacedName(file)} ${file.snapshot.revision}`));
  return rollouts.flatMap(({ state: rollout }) =>
    [...new Set([rollout.target, ...rollout.groups.map(({ revision }) => revision)])]
      .filter((revision) => !known.has(`${namespacedName(rollout)} ${revision}`))
      .map((revision) => revisionFile(rollout.name, revision)),
  );
}
