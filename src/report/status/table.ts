import { ageText } from '../../model/instant.ts';
import { namespacedName } from '../../model/names.ts';
import type { GroupStatus, ModelStatus } from '../../model/status.ts';
import { type Cell, columns, cut, oneLine } from '../columns.ts';
import type { Look, Style } from '../formats.ts';
import { alikeGroups, markOf, notesOf, podsText, revisionsText, summaryText, trueCondition, whyText } from './words.ts';

/** Longest list of groups and of revisions that a table on a terminal shows whole. */
const WIDEST = 22;

/**
 * Each model in two lines and its groups in a table, those that are alike in one row. On a terminal the reason of a group is
 * cut where a line would be longer than it is wide; elsewhere, where somebody reads it later, nothing is.
 */
export function statusTable(
  models: readonly ModelStatus[],
  { style, columns: width }: Pick<Look, 'style' | 'columns'>,
): string {
  return models
    .map((model) => `${headText(model, style)}${groupsText(model, style, width)}${notesText(model, style)}`)
    .join('\n');
}

/** Each model in two lines, a row for every group with all that is known of it, then every difference; lines may be long. */
export function statusWide(models: readonly ModelStatus[], look: Pick<Look, 'style' | 'readAt'>): string {
  const { style } = look;
  return models
    .map((model) => {
      const drift = model.drift.map(({ kind, object, message }): Cell[] => [
        { text: kind },
        { text: object },
        { text: message },
      ]);
      return `${headText(model, style)}${wideGroups(model, look)}${notesText(model, style)}${columns(drift)}`;
    })
    .join('\n');
}

function headText(model: ModelStatus, style: Style): string {
  const type = trueCondition(model)?.type ?? '';
  const mark = type === 'Available' ? style.green : style.yellow;
  return `${style.bold(namespacedName(model))}\n  ${mark(type)}: ${summaryText(model)}\n`;
}

function notesText(model: ModelStatus, style: Style): string {
  return notesOf(model)
    .map((note) => `  ${style.yellow('!')} ${oneLine(note)}\n`)
    .join('');
}

function groupsText({ groups }: ModelStatus, style: Style, width: number | undefined): string {
  if (groups.length === 0) return '';
  const head = headRow(['GROUPS', 'PODS', 'REVISION', 'STATUS', 'WHY'], style);
  const short = (text: string): string => (width === undefined ? text : cut(text, WIDEST));
  const rows = alikeGroups(groups).map(({ ordinals, group, why }): Cell[] => [
    { text: short(ordinals) },
    { text: podsText(group) },
    { text: short(revisionsText(group)) },
    statusCell(group, style),
    { text: why },
  ]);
  return columns([head, ...rows], width);
}

function wideGroups({ groups }: ModelStatus, { style, readAt }: Pick<Look, 'style' | 'readAt'>): string {
  if (groups.length === 0) return '';
  const titles = ['GROUP', 'PODS', 'RESTARTS', 'REVISION', 'WANTED', 'FOR', 'STATUS', 'NODES', 'WHY'];
  const rows = groups.map((group): Cell[] => {
    const pods = group.roleReplicas.flatMap((roleReplica) => roleReplica.pods);
    const nodes = [...new Set(pods.map(({ node }) => node).filter((node) => node !== ''))].sort();
    return [
      { text: `${group.ordinal}` },
      { text: podsText(group) },
      { text: `${pods.reduce((sum, { restarts }) => sum + restarts, 0)}` },
      { text: revisionsText(group) },
      { text: group.revision ?? '-' },
      { text: group.since === undefined ? '-' : ageText(group.since, readAt) },
      statusCell(group, style),
      { text: nodes.join(',') || '-' },
      { text: whyText(group.status, group.blocker?.pods) },
    ];
  });
  return columns([headRow(titles, style), ...rows]);
}

function headRow(titles: readonly string[], { dim }: Style): readonly Cell[] {
  return titles.map((text): Cell => ({ text, mark: dim }));
}

function statusCell({ status }: GroupStatus, style: Style): Cell {
  return { text: status.word, mark: markOf(status.word, style) };
}
