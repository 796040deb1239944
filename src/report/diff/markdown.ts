import type { Diff, FieldChange, GroupChange, ModelDiff, ObjectChange } from '../../model/diff.ts';
import type { PlanView } from '../../model/rollout.ts';
import { cell, cellCode, code, htmlCode } from '../markdown.ts';
import { asArgument } from '../next.ts';
import { outageLine } from '../outage/text.ts';
import { countText } from '../words.ts';
import { type StageRow, type StageState, stageRows } from './stages.ts';
import {
  budgetWord,
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

/** Longest comment that GitHub takes, in characters. */
const LONGEST = 65_536;

/** How much of the details is told; the last one is cut where even that is too long. */
const LEVELS: readonly Level[] = [
  { runs: Number.POSITIVE_INFINITY, names: 50, fields: 100, length: 400 },
  { runs: 12, names: 6, fields: 8, length: 60 },
];

interface Level {
  readonly runs: number;
  readonly names: number;
  readonly fields: number;
  readonly length: number;
}

/**
 * Writes a diff as a comment on a pull request: the verdict in one line, the stages as a table where they are known, and
 * the groups that change alike as details to unfold, with the fields that force a replacement.
 * Never longer than GitHub takes: first values and lists are shortened, then the last details are left out, and said so.
 */
export function diffMarkdown(report: DiffReport): string {
  const { diff, plans, outages } = report;
  const room = roomLine(report);
  const budget = outages.map((outage) => `**${budgetWord(outage)}:** ${code(outageLine(outage))}\n`);
  const head = [
    ...budget,
    `### ${headingText(diff)}\n`,
    `**${verdict(report, code)}**\n`,
    ...(room === undefined ? [] : [`**Room:** ${cell(room)}.\n`]),
    ...modelBlocks(diff, plans),
  ];
  for (const level of LEVELS) {
    const text = [...head, ...detailBlocks(diff, level)].join('\n');
    if (text.length <= LONGEST) return text;
  }
  return cut([...head, ...detailBlocks(diff, LEVELS.at(-1) ?? { runs: 0, names: 0, fields: 0, length: 0 })]);
}

const ROOM_FOR_NOTE = 200;

function cut(blocks: readonly string[]): string {
  const kept: string[] = [];
  let room = LONGEST - ROOM_FOR_NOTE;
  for (const block of blocks) {
    room -= block.length + 1;
    if (room < 0) break;
    kept.push(block);
  }
  const left = blocks.length - kept.length;
  return `${kept.join('\n')}\n_${left} more parts did not fit into a comment: \`flotilla diff\` shows them all._\n`;
}

function modelBlocks(diff: Diff, plans: readonly PlanView[]): readonly string[] {
  const models = changedModels(diff);
  return models.flatMap((model) => {
    const plan = planOf(model, plans);
    const heading = models.length === 1 ? [] : [`#### ${titleWithHeadline(model)}\n`];
    const table = plan === undefined ? '' : stagesTable(model, plan);
    const parts = [table, servingText(model), plan === undefined ? '' : nextText(plan)].filter((part) => part !== '');
    return parts.length === 0 ? [] : [[...heading, ...parts].join('\n')];
  });
}

/** What the change is about: its one model and what changes there, or how many there are. */
function headingText(diff: Diff): string {
  const [only, ...others] = changedModels(diff);
  if (only === undefined) return 'flotilla';
  return others.length === 0
    ? `flotilla: ${titleWithHeadline(only)}`
    : `flotilla: ${countText(others.length + 1, 'model')} change`;
}

function titleWithHeadline(model: ModelDiff): string {
  const headline = headlineOf(model).join('; ');
  return `${code(modelTitle(model))}${headline === '' ? '' : ` ${code(headline)}`}`;
}

/** What comes after the merge, and the command that goes on. */
function nextText(view: PlanView): string {
  const { stages, digest, paused, isStagedByAgent } = view;
  const asked = asArgument(view);
  const command = paused
    ? `flotilla resume ${asked}`
    : `flotilla promote ${asked} --when-healthy --expect-plan ${digest}`;
  if (stages.length === 0) return '';
  if (isStagedByAgent) return `After the merge the agent takes one stage after the other. Plan ${code(digest)}.\n`;
  return `After the merge the agent applies this stage; ${countText(stages.length, 'stage')} to come: ${code(command)}\n`;
}

function servingText({ serving }: ModelDiff): string {
  if (serving.length < 2) return '';
  const revisions = serving.map(({ revision, ordinals }) => `${code(revision)} (${rangesPhrase(ordinals)})`);
  return `Side by side afterwards: ${revisions.join(', ')}.\n`;
}

function detailBlocks(diff: Diff, level: Level): readonly string[] {
  const models = changedModels(diff);
  const ofModels = models.flatMap((model) => {
    const prefix = models.length === 1 ? '' : `${htmlCode(modelTitle(model))} `;
    const groups = model.groups.map((group) => groupDetails(group, prefix, level));
    const rest = objectDetails(`${prefix}objects outside of groups`, toldObjects(model), level);
    return [...groups, ...rest];
  });
  return [...ofModels, ...objectDetails('Other objects', diff.others, level)];
}

function groupDetails(group: GroupChange, prefix: string, level: Level): string {
  const { groups, pods, objects, gangEffect, gang, from, to, outOfService } = group;
  const phrase = podsPhrase(pods);
  const each = isOneGroup(groups) ? '' : ' in each';
  const title = `${prefix}${rangesPhrase(groups)}: ${phrase === '' ? 'no pod changes' : `${phrase}${each}`}`;
  const accelerators = amountsPhrase(outOfService, code);
  const facts = [
    revisionsText(from, to),
    GANG_WORDS[gang],
    accelerators === '' ? '' : `${accelerators} out of service${each}`,
    gangEffect === undefined ? '' : `the change of the PodGroup ${EFFECT_WORDS[gangEffect]}`,
  ].filter((fact) => fact !== '');
  return details(title, `${facts.join('; ')}.\n\n${runsText(objects, level)}`);
}

function revisionsText(from: readonly string[], to: readonly string[]): string {
  const [was, is] = [from, to].map((revisions) => revisions.map(code).join(' and '));
  if (was === is) return was ?? '';
  if (was === '') return `new on ${is}`;
  return is === '' ? `was on ${was}` : `${was} → ${is}`;
}

function objectDetails(title: string, objects: readonly ObjectChange[], level: Level): readonly string[] {
  if (objects.length === 0) return [];
  return [details(title.charAt(0).toUpperCase() + title.slice(1), runsText(objects, level))];
}

function details(title: string, body: string): string {
  return `<details>\n<summary>${title.charAt(0).toUpperCase()}${title.slice(1)}</summary>\n\n${body}\n</details>\n`;
}

function runsText(objects: readonly ObjectChange[], level: Level): string {
  const runs = objectRuns(objects);
  const told = runs.slice(0, level.runs).map((run) => runText(run, level));
  const left = runs.length - told.length;
  return `${told.join('')}${left === 0 ? '' : `- and ${left} more kinds of change\n`}`;
}

function runText({ change, names }: ObjectRun, level: Level): string {
  const { kind, verb, forcedBy, inPlace, restarts, stays } = change;
  const named = names.filter((name) => name !== '');
  const head = `- **${verb}** ${code(kind)} ${namesText(named, code, level.names)}`.trimEnd();
  const fields = [
    ...toldFields(inPlace).map((field) => `${verb === 'replaced' ? 'changes' : 'in place'} ${fieldLine(field, level)}`),
    ...forcedBy.map((field) => `forced by ${fieldLine(field, level)}`),
  ];
  const left = fields.length - level.fields;
  const told = [
    ...fields.slice(0, level.fields),
    ...(left > 0 ? [`and ${left} more fields`] : []),
    ...(restarts ? ['its container restarts'] : []),
    ...(stays ? [STAYS] : []),
  ];
  return [head, ...told.map((line) => `  - ${line}`)].map((line) => `${line}\n`).join('');
}

function fieldLine(field: FieldChange, { length }: Level): string {
  return `${fieldText(field, code)}: ${valuesText(field, code, length)}`;
}

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
function stagesTable(model: ModelDiff, plan: PlanView): string {
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

function groupCells(row: StageRow, ordinals: readonly number[] | undefined): readonly string[] {
  if (ordinals === undefined) return [stageGroupsText(row)];
  const { groups, state } = row;
  return ordinals.map((ordinal) =>
    groups.some(({ first, last }) => first <= ordinal && ordinal <= last) ? MARKS[state] : '',
  );
}

function figureCells({ figures }: StageRow): readonly string[] {
  if (figures === undefined) return ['', '', ''];
  const { podsReplaced, outOfService, availableGroups } = figures;
  return [`${podsReplaced}`, amountsPhrase(outOfService, cellCode), `${availableGroups}`];
}
