import { join } from 'node:path';
import { DIALECTS } from '../../dialects/registry.ts';
import type { State } from '../../rollout/history.ts';
import { readState as readStateFolder } from '../../rollout/history.ts';
import type { World } from '../world.ts';

/**
 * Reads what earlier runs left in a folder.
 * @param display - what problems call the folder; the empty text for the root
 */
export function readState({ files }: World, stateFolder: string, display: string): State {
  const folder = {
    display,
    read: (path: string) => files.read(join(stateFolder, path)),
    list: (path: string) => (files.list(join(stateFolder, path)) ?? []).map(({ name }) => name),
  };
  return readStateFolder(folder, DIALECTS);
}
