import { printable } from '../model/printable.ts';

/** A piece of text and its marks; only the text counts for the width of a column. */
export interface Cell {
  readonly text: string;
  readonly mark?: (text: string) => string;
}

const GAP = 2;

const INDENT = 2;

/**
 * Writes rows of cells as aligned columns, a line for each row, indented by two.
 * @param width - the last column is cut where a line would be longer; by default lines may have any length
 */
export function columns(rows: readonly (readonly Cell[])[], width = Number.POSITIVE_INFINITY): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, { text }] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, oneLine(text).length);
  }
  return rows.map((row) => `${lineOf(row, widths, width)}\n`).join('');
}

function lineOf(row: readonly Cell[], widths: readonly number[], width: number): string {
  let left = width - INDENT;
  const parts = row.map(({ text, mark = same }, index) => {
    const isLast = index === row.length - 1;
    const shown = isLast ? cut(oneLine(text), Math.max(left, 1)) : oneLine(text);
    const gap = isLast ? 0 : (widths[index] ?? 0) - shown.length + GAP;
    left -= shown.length + gap;
    return `${shown === '' ? '' : mark(shown)}${' '.repeat(gap)}`;
  });
  return `${' '.repeat(INDENT)}${parts.join('')}`.trimEnd();
}

/**
 * Text on one line, with everything that could steer a terminal written out: live objects hold what programs printed.
 */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** Text of at most so many characters, with an ellipsis where something was left out. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/**
 * A line broken at spaces where it would be longer than a width; the lines that follow are indented below the first.
 */
export function wrapped(line: string, width: number): string {
  const [start = ''] = /^ */.exec(line) ?? [];
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(start.length).split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    const indent = start.length + (lines.length === 0 ? 0 : INDENT * 2);
    if (current === '' || indent + widthOf(longer) <= width) current = longer;
    else {
      lines.push(current.trimEnd());
      current = word;
    }
  }
  return `${start}${[...lines, current].join(`\n${start}${' '.repeat(INDENT * 2)}`)}`;
}

/** Without the marks of ECMA-48, which take no room. */
function widthOf(text: string): number {
  return text.replace(/\u001b\[\d+m/g, '').length;
}

function same(text: string): string {
  return text;
}
