import { namespacedName } from '../../model/names.ts';
import type { BlockedGroups, Drift, ModelStatus } from '../../model/status.ts';
import { oneLine } from '../columns.ts';
import type { Look, Style } from '../formats.ts';
import { groupsText } from '../words.ts';
import { agentNotes, causeText, markOf, whyText } from './words.ts';

/**
 * Why groups are not available or not on their revision: each cause once, with the groups that it blocks and, where it is
 * known, what to do.
 */
export function statusWhy(models: readonly ModelStatus[], { style }: Pick<Look, 'style'>): string {
  return models.map((model) => modelText(model, style)).join('');
}

function modelText(model: ModelStatus, style: Style): string {
  const { blockers, unsynced } = model;
  const lines = [
    ...unsynced.map((reason) => `  ${style.yellow('!')} the agent has not synced yet: ${oneLine(reason)}`),
    ...agentNotes(model).map((note) => `  ${style.yellow('!')} ${oneLine(note)}`),
    ...blockers.map(({ ordinals, word, reason, fix = '', ...blocker }) => {
      const head = `${groupsText(ordinals)}: ${markOf(word, style)(reason)}`;
      return [
        `  ${head}`,
        ...[causeText(blocker), fix].filter((text) => text !== '').map((text) => `    ${oneLine(text)}`),
      ].join('\n');
    }),
  ];
  const isClear = lines.length === 0;
  return `${style.bold(namespacedName(model))}${isClear ? ': nothing blocks it' : ''}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Most differences that are told one by one. */
const MOST_TOLD = 10;

/** What is unmet, each thing in a line: blockers in the words of `--why`, then drift, then what the agent has not synced. */
export function unmetText({ blockers, drift = [], unsynced = [], busy = [], unread = [] }: UnmetView): string {
  const told = drift.slice(0, MOST_TOLD).map(({ object, message }) => `${object}: ${message}`);
  const more = drift.length > MOST_TOLD ? [`and ${drift.length - MOST_TOLD} more that have drifted`] : [];
  const lines = [
    ...unsynced.map((reason) => `the agent has not synced yet: ${reason}`),
    ...busy,
    ...blockers.map(({ ordinals, pods, ...blocker }) => `${groupsText(ordinals)}: ${whyText(blocker, pods)}`),
    ...told,
    ...more,
    ...unread.map((kinds) => `${kinds} could not be read: whether they are as they should be is not known`),
  ];
  return lines.map((line) => `  ${oneLine(line)}\n`).join('');
}

/** What keeps a goal from being reached, as far as it is known. */
interface UnmetView {
  readonly blockers: readonly BlockedGroups[];
  readonly drift?: readonly Drift[];
  readonly unsynced?: readonly string[];
  readonly busy?: readonly string[];
  readonly unread?: readonly string[];
}
