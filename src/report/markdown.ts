import { printable } from '../model/printable.ts';

/**
 * Text as a code span of GitHub's Markdown, in which nothing is a mark, a mention, a link or HTML; safe in tables too.
 * @see https://github.github.com/gfm/#code-spans
 */
export function code(text: string): string {
  const shown = printable(text);
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const space = shown === '' || /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Code inside of a table's cell, where a pipe would end the cell. */
export function cellCode(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

/** Text as code where Markdown is not read, such as in a summary. */
export function htmlCode(text: string): string {
  const escaped = printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<code>${escaped}</code>`;
}

/** Plain text in a cell of a table: bars would end the cell, and lines the row. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
