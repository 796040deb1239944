import type { BlockedGroups, Drift } from '../../model/status.ts';
import { oneLine } from '../columns.ts';
import { groupsText } from '../words.ts';

/** Most differences that are told one by one. */
const MOST_TOLD = 10;

/** What is lacking, each thing in a line: blockers in the words of `--why`, then drift, then what the agent has not synced. */
export function unmetText({ blockers, drift = [], unsynced = [], unread = [] }: UnmetView): string {
  const told = drift.slice(0, MOST_TOLD).map(({ object, message }) => `${object}: ${message}`);
  const more = drift.length > MOST_TOLD ? [`and ${drift.length - MOST_TOLD} more that have drifted`] : [];
  const lines = [
    ...unsynced.map((reason) => `the agent has not synced yet: ${reason}`),
    ...blockers.map(
      ({ ordinals, reason, message }) => `${groupsText(ordinals)}: ${reason}${message === '' ? '' : `: ${message}`}`,
    ),
    ...told,
    ...more,
    ...unread.map((kinds) => `${kinds} could not be read: whether they are as they should be is not known`),
  ];
  return lines.map((line) => `  ${oneLine(line)}\n`).join('');
}

/** What something lacks. */
interface UnmetView {
  readonly blockers: readonly BlockedGroups[];
  readonly drift?: readonly Drift[];
  readonly unsynced?: readonly string[];
  readonly unread?: readonly string[];
}
