/**
 * The log of a job: a terminal, and the place where the runner reads workflow commands. What comes from elsewhere (names of
 * files, words of Git, of GitHub and of flotilla) is written so that it is neither.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** Control characters but line feed and tab, and what turns the direction of writing. */
const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that the runner takes for no command, and that shows all that it holds.
 * @param {string} text
 */
export function plainText(text) {
  return text
    .replace(UNSEEN, escaped)
    .replace(/^(\s*):(?=:)/gm, '$1\\u003a')
    .replaceAll('##[', '#\\u0023[');
}

/**
 * What `flotilla validate -o github` prints: its commands, which it has escaped itself, stay commands; all else is text.
 * @param {string} text
 */
export function annotations(text) {
  const lines = text.replace(UNSEEN, escaped).split('\n');
  return lines.map((line) => (/^::(error|warning) file=/.test(line) ? line : plainText(line))).join('\n');
}

/**
 * A workflow command that says something on the page of the run.
 * @param {'error' | 'warning' | 'notice'} kind
 * @param {string} text
 */
export function message(kind, text) {
  const shown = text.replace(UNSEEN, escaped).replaceAll('%', '%25').replaceAll('\n', '%0A');
  return `::${kind} title=flotilla::${shown}\n`;
}

/**
 * Text as a block of code in Markdown: no line of it ends the block.
 * @param {string} text
 */
export function fenced(text) {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 2) + 1);
  return `${fence}\n${text.replace(UNSEEN, escaped)}\n${fence}\n`;
}

/** @param {string} character */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
