import { join } from 'node:path';
import { hasHeader } from '../emit/header.ts';
import { REVISIONS_FOLDER, ROLLOUT_FILE } from '../emit/layout.ts';
import { type NamedText, parseState, type State } from '../parse-state.ts';
import type { World } from './world.ts';

/**
 * Reads what earlier runs left in a folder: rollout.yaml, and those files of revisions/ that flotilla wrote.
 * @param display - what problems call the folder; the empty text for the root
 */
export function readState(world: World, home: string, display: string): State {
  const read = (name: string): NamedText | undefined => {
    const text = world.files.read(join(home, name));
    return text === undefined ? undefined : { source: display === '' ? name : `${display}/${name}`, text };
  };
  const names = (world.files.list(join(home, REVISIONS_FOLDER)) ?? []).map(({ name }) => name).sort();
  const revisions = names
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => read(`${REVISIONS_FOLDER}/${name}`))
    .filter((file) => file !== undefined && hasHeader(file.text));
  return parseState(
    read(ROLLOUT_FILE),
    revisions.filter((file) => file !== undefined),
  );
}
