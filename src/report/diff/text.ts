import type { FieldChange, GroupChange, ModelDiff, ObjectChange, Verb } from '../../model/diff.ts';
import { printable } from '../../model/printable.ts';
import type { PlanView } from '../../model/rollout.ts';
import type { Look, Style } from '../formats.ts';
import { type StageRow, stageRows } from './stages.ts';
import {
  budgetLines,
  changedModels,
  type DiffReport,
  headlineOf,
  modelTitle,
  planOf,
  roomLine,
  verdict,
} from './verdict.ts';
import {
  amountsPhrase,
  EFFECT_WORDS,
  fieldText,
  GANG_WORDS,
  isOneGroup,
  namesText,
  type ObjectRun,
  objectRuns,
  podsPhrase,
  rangesPhrase,
  STAYS,
  stageGroupsText,
  toldFields,
  toldObjects,
  valuesText,
} from './words.ts';

/** Length of a value that fits a line. */
const VALUE_LENGTH = 60;
const MOST_NAMES = 8;

/**
 * Writes a diff for a terminal: the verdict in one line, then model by model the groups that change alike, each object
 * with the fields that force its replacement, and the stages where they are known.
 */
export function diffText(report: DiffReport, { style }: Pick<Look, 'style'>): string {
  const { diff, plans, outages } = report;
  const room = roomLine(report);
  const sections = changedModels(diff).map((model) => modelSection(model, planOf(model, plans), style));
  const others = diff.others.length === 0 ? [] : [['other objects', ...objectLines(diff.others, style)]];
  const budget = budgetLines(outages).map((line) => style.red(style.bold(printable(line))));
  const rooms = room === undefined ? [] : [printable(`room: ${room}`)];
  const blocks = [[...budget, style.bold(verdict(report, printable)), ...rooms], ...sections, ...others];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function modelSection(model: ModelDiff, plan: PlanView | undefined, style: Style): readonly string[] {
  const lines = [
    style.bold(printable(modelTitle(model))),
    ...headlineOf(model).map((line) => `  ${style.bold(printable(line))}`),
  ];
  for (const group of model.groups) lines.push(`  ${groupLine(group, style)}`, ...groupLines(group, style));
  const told = toldObjects(model);
  if (told.length > 0) lines.push('  outside of groups', ...objectLines(told, style));
  const table = plan === undefined ? [] : stageTable(stageRows(model, plan));
  const serving = model.serving.map(({ revision, ordinals }) => `${printable(revision)} (${rangesPhrase(ordinals)})`);
  const afterwards = serving.length < 2 ? [] : [`  side by side afterwards: ${serving.join(', ')}`];
  return [...lines, ...table.map((line) => `  ${line}`), ...afterwards];
}

function groupLine({ groups, from, to, gang, pods, outOfService }: GroupChange, style: Style): string {
  const each = isOneGroup(groups) ? '' : ' each';
  const accelerators = amountsPhrase(outOfService, printable);
  const phrase = podsPhrase(pods);
  const parts = [
    revisionsText(from, to),
    phrase === '' ? '' : `${phrase}${each}`,
    accelerators === '' ? '' : `${accelerators} out of service${each}`,
    GANG_WORDS[gang],
  ];
  return `${style.bold(rangesPhrase(groups))}: ${parts.filter((part) => part !== '').join('; ')}`;
}

function revisionsText(from: readonly string[], to: readonly string[]): string {
  const [was, is] = [from, to].map((revisions) => revisions.map(printable).join('+'));
  if (was === is) return was ?? '';
  if (was === '') return `new on ${is}`;
  return is === '' ? `was on ${was}` : `${was} → ${is}`;
}

function groupLines({ objects, gangEffect }: GroupChange, style: Style): readonly string[] {
  const lines = objectLines(objects, style);
  return gangEffect === undefined
    ? lines
    : [...lines, `    ${style.yellow(`the change of the PodGroup ${EFFECT_WORDS[gangEffect]}`)}`];
}

function objectLines(objects: readonly ObjectChange[], style: Style): readonly string[] {
  return objectRuns(objects).flatMap((run) => [runLine(run, style), ...fieldLines(run.change)]);
}

function runLine({ change, names }: ObjectRun, style: Style): string {
  const { kind, verb } = change;
  return `    ${coloured(verb, style)} ${printable(kind)} ${namesText(names, printable, MOST_NAMES)}`.trimEnd();
}

function coloured(verb: Verb, style: Style): string {
  const colours = { created: style.green, deleted: style.red, changed: style.cyan, replaced: style.yellow };
  return colours[verb](verb.padEnd(8));
}

function fieldLines({ verb, forcedBy, inPlace, restarts, stays }: ObjectChange): readonly string[] {
  const changes = verb === 'replaced' ? 'changes' : 'in place';
  return [
    ...toldFields(inPlace).map((field) => `      ${changes}: ${fieldLine(field)}`),
    ...forcedBy.map((field) => `      forced by: ${fieldLine(field)}`),
    ...(restarts ? ['      its container restarts'] : []),
    ...(stays ? [`      ${STAYS}`] : []),
  ];
}

function fieldLine(field: FieldChange): string {
  return `${fieldText(field, printable)}: ${valuesText(field, printable, VALUE_LENGTH)}`;
}

function stageTable(rows: readonly StageRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const head = ['stage', 'groups', 'pods replaced', 'out of service', 'groups serving'];
  const cells = rows.map(({ state, number, groups, figures, ...row }) => [
    number === '' ? state : `${number} ${state}`,
    stageGroupsText({ groups, ...row }),
    figures === undefined ? '' : `${figures.podsReplaced}`,
    figures === undefined ? '' : amountsPhrase(figures.outOfService, printable),
    figures === undefined ? '' : `${figures.availableGroups}`,
  ]);
  const table = [head, ...cells];
  const widths = head.map((_, column) => table.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
