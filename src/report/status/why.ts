import { namespacedName } from '../../model/names.ts';
import type { ModelStatus } from '../../model/status.ts';
import { oneLine } from '../columns.ts';
import type { Look } from '../formats.ts';
import type { Style } from '../style.ts';
import { groupsText } from '../words.ts';
import { markOf } from './words.ts';

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
    ...blockers.map(({ ordinals, word, reason, message, fix = '' }) => {
      const head = `${groupsText(ordinals)}: ${markOf(word, style)(reason)}`;
      return [`  ${head}`, ...[message, fix].filter((text) => text !== '').map((text) => `    ${oneLine(text)}`)].join(
        '\n',
      );
    }),
  ];
  const isClear = lines.length === 0;
  return `${style.bold(namespacedName(model))}${isClear ? ': nothing blocks it' : ''}\n${lines.map((line) => `${line}\n`).join('')}`;
}
