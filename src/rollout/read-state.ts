import type { Dialect } from '../dialects/dialect.ts';
import { REVISIONS_FOLDER, ROLLOUT_FILE } from '../model/layout.ts';
import { hasHeader } from '../yaml/header.ts';
import { type NamedText, parseState, type State } from './parse-state.ts';

/** A folder that holds a model's state; paths from the folder, with `/` between names. */
export interface StateFolder {
  /** What problems call the folder; the empty text for the root. */
  readonly display: string;
  /** The text of a file, undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names in a folder, in any order; none where there is no folder. */
  readonly list: (path: string) => readonly string[];
}

/**
 * Reads what earlier runs left in a folder: rollout.yaml, and those files of revisions/ that flotilla wrote.
 * @param dialects - those whose models may lie there
 */
export function readState({ display, read, list }: StateFolder, dialects: readonly Dialect[]): State {
  const named = (path: string): readonly NamedText[] => {
    const text = read(path);
    return text === undefined ? [] : [{ source: display === '' ? path : `${display}/${path}`, text }];
  };
  const names = list(REVISIONS_FOLDER).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  const revisions = [...names].sort().flatMap((name) => named(`${REVISIONS_FOLDER}/${name}`));
  return parseState(
    named(ROLLOUT_FILE)[0],
    revisions.filter((file) => hasHeader(file.text)),
    dialects,
  );
}
