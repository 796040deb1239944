import { pathText } from '../../model/json.ts';
import { DOCS_URL } from '../../model/names.ts';
import { printable } from '../../model/printable.ts';
import type { Position, Problem, ProblemCode, Problems } from '../../model/problem.ts';
import type { Look, Style } from '../formats.ts';

/** Sorts problems as a reader meets them: by source in the order first named, then by place in it. */
export function inFileOrder({ all, positionOf }: Problems): Problems {
  const sources = [...new Set(all.map(({ at }) => at.source))];
  const ranks = new Map(sources.map((source, index) => [source, index]));
  const placed = all.map((problem) => {
    const { line = 0, column = 0 } = positionOf(problem.at) ?? {};
    return { problem, rank: [ranks.get(problem.at.source) ?? 0, line, column] };
  });
  const sorted = placed.sort((a, b) => compareRanks(a.rank, b.rank));
  return { all: sorted.map(({ problem }) => problem), positionOf };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Problems that a person is shown at once; of more there is the number. */
const MOST_SHOWN = 100;

function unshown({ length }: Problems['all']): string | undefined {
  return length > MOST_SHOWN ? `${length - MOST_SHOWN} more problems, not shown: mend these first` : undefined;
}

/**
 * Writes problems as compilers do, the first hundred of them: `file:line:column: error: path: message`, then the line with a caret, the hint and
 * the code, which leads to its section of docs/problems.md.
 */
export function problemsText({ all, positionOf }: Problems, { style }: Pick<Look, 'style'>): string {
  const shown = all.slice(0, MOST_SHOWN).map((problem) => problemText(problem, positionOf(problem.at), style));
  const rest = unshown(all);
  return [...shown, ...(rest === undefined ? [] : [`… ${rest}\n`])].join('');
}

function problemText(problem: Problem, position: Position | undefined, style: Style): string {
  const { at, severity, message, hint = '', code } = problem;
  const source = printable(at.source);
  const place = position === undefined ? source : `${source}:${position.line}:${position.column}`;
  const word = severity === 'error' ? style.red('error') : style.yellow('warning');
  const path = at.path.length === 0 ? '' : `${pathText(at.path)}: `;
  const head = `${style.bold(`${place}:`)} ${word}: ${printable(`${path}${message}`)}\n`;
  const note = `${hint === '' ? '' : `${printable(hint)}  `}${style.dim(`[${style.link(code, docsOf(code))}]`)}`;
  if (position === undefined) return `${head}      ${note}\n`;
  return `${head}${excerpt(position, note, style)}`;
}

function docsOf(code: ProblemCode): string {
  return `${DOCS_URL}/documents/problems.html#${code}`;
}

const WIDEST = 120;

function excerpt({ line, column, lineText }: Position, note: string, style: Style): string {
  const gutter = `${line}`.padStart(5);
  const start = column > WIDEST - 20 ? column - 40 : 0;
  const shown = shownText(lineText.slice(start, start + WIDEST));
  const caret = ' '.repeat(shownText(lineText.slice(start, Math.max(start, column - 1))).length);
  return `${style.dim(`${gutter} |`)} ${shown}\n${style.dim(`${' '.repeat(5)} |`)} ${caret}${style.green('^')} ${note}\n`;
}

function shownText(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}

/** Problems as a JSON array, one object each: code, severity, source, line, column, path, message, hint, docs. */
export function problemsJson({ all, positionOf }: Problems): string {
  const entries = all.map(({ code, severity, at, message, hint }) => {
    const { line, column } = positionOf(at) ?? {};
    return {
      code,
      severity,
      source: at.source,
      line,
      column,
      path: pathText(at.path),
      message,
      hint,
      docs: docsOf(code),
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/**
 * The first hundred problems as GitHub workflow commands, which become annotations on the lines of a pull request.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function problemsGithub({ all, positionOf }: Problems): string {
  const shown = all.slice(0, MOST_SHOWN).map((problem) => annotation(problem, positionOf(problem.at)));
  const rest = unshown(all);
  return [...shown, ...(rest === undefined ? [] : [`::notice::${rest}\n`])].join('');
}

function annotation({ severity, at, code, message, hint }: Problem, position: Position | undefined): string {
  const place = position === undefined ? '' : `,line=${position.line},col=${position.column}`;
  const path = at.path.length === 0 ? '' : `${pathText(at.path)}: `;
  const text = `${path}${message}${hint === undefined ? '' : ` (${hint})`}`;
  return `::${severity} file=${escapeProperty(at.source)}${place},title=${escapeProperty(code)}::${escapeMessage(text)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
