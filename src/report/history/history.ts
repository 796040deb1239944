import { type Json, type Path, pathText } from '../../model/json.ts';
import type { Look, Style } from '../formats.ts';
import { cellCode } from '../markdown.ts';
import { type Html, html } from '../page/document.ts';
import { fieldList } from '../page/field-changes.ts';
import { countText } from '../words.ts';

/** One revision of a model, as people look at it. */
export interface HistoryEntry {
  readonly revision: string;
  /** Order: the highest was the target last. */
  readonly sequence: number;
  /** The commit that added it, and its day, `2026-01-31`; left out where no commit has it. */
  readonly committed?: { readonly day: string; readonly hash: string };
  readonly isTarget: boolean;
  /** The groups that run it, as ranges such as `0-3,7`; the empty text for none. */
  readonly groups: string;
  /** What it changed, in the words of whoever changed it; empty where that is not known. */
  readonly headline: string;
  /** What differs from the revision that was the target before it; nothing where that is not known. */
  readonly changes: readonly { readonly path: Path; readonly before?: Json; readonly after?: Json }[];
}

const MOST_CHANGES = 10;
const LONGEST = 60;

/** The revisions of a model for the terminal, in the order given. */
export function historyText(entries: readonly HistoryEntry[], { style }: Pick<Look, 'style'>): string {
  return entries.map((entry) => entryText(entry, style)).join('');
}

function entryText(entry: HistoryEntry, style: Style): string {
  const { revision, sequence, committed, isTarget, groups, headline, changes } = entry;
  const runs = runsText(groups);
  const lines = [
    `${`${sequence}`.padStart(4)}  ${style.bold(revision)}  ${committed?.day ?? 'not committed'}  ${runs}${isTarget ? `  ${style.green('target')}` : ''}`,
  ];
  if (headline !== '') lines.push(`        ${style.bold(headline)}`);
  for (const { path, before, after } of changes.slice(0, MOST_CHANGES)) {
    lines.push(`        ${pathText(path)}: ${shown(before)} → ${shown(after)}`);
  }
  if (changes.length > MOST_CHANGES) lines.push(`        and ${changes.length - MOST_CHANGES} more`);
  return `${lines.join('\n')}\n`;
}

/** Which groups run a revision: `no group`, `group 1`, `groups 0-3,7`. */
function runsText(groups: string): string {
  if (groups === '') return 'no group';
  return /^\d+$/.test(groups) ? `group ${groups}` : `groups ${groups}`;
}

/** The revisions of a model as a table of Markdown, in the order given. */
export function historyMarkdown(entries: readonly HistoryEntry[]): string {
  const rows = entries.map(({ revision, sequence, committed, isTarget, groups, headline }) => {
    const runs = `${runsText(groups)}${isTarget ? ', target' : ''}`;
    const what = headline === '' ? '' : cellCode(headline);
    return `| ${sequence} | ${cellCode(revision)} | ${committed?.day ?? 'not committed'} | ${runs} | ${what} |\n`;
  });
  return `| | revision | committed | runs | changed |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function shown(value: Json | undefined): string {
  const text = value === undefined ? 'not set' : typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The revisions of a model in HTML, in the order given: when each was committed, who runs it, what it changed. */
export function historyMarkup(entries: readonly HistoryEntry[]): Html {
  return html`<ul class="plain history">${entries.map(entryMarkup)}</ul>`;
}

function entryMarkup({ revision, committed, isTarget, groups, headline, changes }: HistoryEntry): Html {
  const when =
    committed === undefined ? 'not committed' : html`${committed.day} <code>${committed.hash.slice(0, 10)}</code>`;
  const runs = `${runsText(groups)} ${/^\d*$/.test(groups) ? 'runs' : 'run'} it`;
  const what =
    changes.length > 0 &&
    html`<details><summary>${headline === '' ? countText(changes.length, 'field') : headline}</summary>${fieldList(changes)}</details>`;
  return html`<li><code>${revision}</code>${isTarget && html` <b class="badge done">target</b>`} <span class="dim">${when}; ${runs}</span>${what}</li>
`;
}
