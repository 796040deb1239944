import { join } from 'node:path';
import type { State } from '../../rollout/parse-state.ts';
import { readState as readStateFolder } from '../../rollout/read-state.ts';
import type { World } from '../world.ts';

/**
 * Reads what earlier runs left in a folder.
 * @param display - what problems call the folder; the empty text for the root
 */
export function readState({ files }: World, stateFolder: string, display: string): State {
  return readStateFolder({
    display,
    read: (path) => files.read(join(stateFolder, path)),
    list: (path) => (files.list(join(stateFolder, path)) ?? []).map(({ name }) => name),
  });
}
