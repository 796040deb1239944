import type { ModelDiff } from '../../model/diff.ts';
import type { PlanView } from '../../model/rollout.ts';
import { cellCode } from '../markdown.ts';
import { type StageRow, type StageState, stageRows } from './stages.ts';
import { amountsPhrase, ordinalsText } from './words.ts';

/** Groups up to which each has a column of its own. */
const MOST_COLUMNS = 16;

const MARKS: Readonly<Record<StageState, string>> = { done: '✓', now: '▶', 'to come': '○', held: '–' };
const LEGEND: Readonly<Record<StageState, string>> = {
  done: '✓ done',
  now: '▶ now',
  'to come': '○ to come',
  held: '– held back by the partition',
};

/** A model's rollout as a Markdown table, a row per stage; a column per group where they are few. Empty without rows. */
export function stagesTable(model: ModelDiff, plan: PlanView): string {
  const rows = stageRows(model, plan);
  if (rows.length === 0) return '';
  const ordinals = ordinalsOf(rows);
  const heads = ordinals === undefined ? ['Groups'] : ordinals.map((ordinal) => `${ordinal}`);
  const head = ['Stage', ...heads, 'Pods replaced', 'Out of service', 'Groups serving'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const body = rows.map((row) => line([stageCell(row), ...groupCells(row, ordinals), ...figureCells(row)]));
  const align = head.map((_, column) => (column === 0 ? '---' : ':-:'));
  const legend = rows.map(({ state }) => LEGEND[state]).filter((text, index, all) => all.indexOf(text) === index);
  return `${line(head)}${line(align)}${body.join('')}\n${legend.join(' · ')}\n`;
}

/** All ordinals, lowest first; `undefined` when they are too many for columns. */
function ordinalsOf(rows: readonly StageRow[]): readonly number[] | undefined {
  const highest = rows.flatMap(({ groups }) => groups).reduce((most, { last }) => Math.max(most, last), -1);
  return highest < MOST_COLUMNS ? Array.from({ length: highest + 1 }, (_, ordinal) => ordinal) : undefined;
}

function stageCell({ number, state }: StageRow): string {
  return number === '' ? `${MARKS[state]} ${state}` : `${MARKS[state]} ${number}`;
}

function groupCells({ groups, state }: StageRow, ordinals: readonly number[] | undefined): readonly string[] {
  if (ordinals === undefined) return [ordinalsText(groups)];
  return ordinals.map((ordinal) =>
    groups.some(({ first, last }) => first <= ordinal && ordinal <= last) ? MARKS[state] : '',
  );
}

function figureCells({ figures }: StageRow): readonly string[] {
  if (figures === undefined) return ['', '', ''];
  const { podsReplaced, outOfService, availableGroups } = figures;
  return [`${podsReplaced}`, amountsPhrase(outOfService, cellCode), `${availableGroups}`];
}
