import { namespacedName } from '../../model/names.ts';
import type { ModelStatus } from '../../model/status.ts';
import { cellCode, code } from '../markdown.ts';
import { alikeGroups, notesOf, podsText, revisionsText, summaryText, trueCondition } from './words.ts';

/** Rows of a table before the rest is only counted: a comment may have 65,536 characters. */
const MOST_ROWS = 40;

/** The state of each model for a job summary or a comment: its groups in a table, those that are alike in one row. */
export function statusMarkdown(models: readonly ModelStatus[]): string {
  return models.map(modelText).join('\n');
}

function modelText(model: ModelStatus): string {
  const { groups } = model;
  const type = trueCondition(model)?.type ?? '';
  const rows = alikeGroups(groups).map(({ ordinals, group, why }) => {
    const cells = [
      ordinals,
      podsText(group),
      cellCode(revisionsText(group)),
      group.status.word,
      why === '' ? '' : cellCode(why),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const head = '| Groups | Pods ready | Revision | Status | Why |\n| --- | --- | --- | --- | --- |\n';
  const notes = notesOf(model).map((note) => `- ${code(note)}\n`);
  return [
    `### ${code(namespacedName(model))}: ${type}\n\n`,
    `${summaryText(model)}\n`,
    rows.length === 0 ? '' : `\n${head}${first(rows)}`,
    notes.length === 0 ? '' : `\n${notes.join('')}`,
  ].join('');
}

function first(rows: readonly string[]): string {
  const more = rows.length - MOST_ROWS;
  return `${rows.slice(0, MOST_ROWS).join('')}${more > 0 ? `| and ${more} more | | | | |\n` : ''}`;
}
