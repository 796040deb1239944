import { hasError, type Problem, type Problems } from '../model/problem.ts';
import { type CheckoutFacts, PLAIN, type Style, type Writer } from '../report/formats.ts';
import { inFileOrder, problemsText } from '../report/problems/problems.ts';
import { countText } from '../report/words.ts';
import type { Session } from './command.ts';
import { styleFor, type World } from './world.ts';

/**
 * Writes problems to stderr in file order, and then their number; with `--quiet` the warnings are left out. Returns
 * whether there is an error.
 */
export function sayProblems(session: Session, problems: Problems): boolean {
  const { world, common } = session;
  const shown = inFileOrder(toldProblems(session, problems));
  const { text, as } = styled(styleFor(world, world.stderr, common.color), (style) => problemsText(shown, { style }));
  world.stderr.write(text, as);
  if (shown.all.length > 0) world.stderr.write(`${problemCount(shown.all)}\n`);
  return hasError(problems.all);
}

/** The problems that a user is told of: all of them; with `--quiet` the errors alone. */
export function toldProblems({ common }: Session, problems: Problems): Problems {
  return common.quiet ? { ...problems, all: problems.all.filter(({ severity }) => severity === 'error') } : problems;
}

/** How many problems there are, as in `2 errors, 1 warning`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [countText(errors, 'error'), countText(problems.length - errors, 'warning')];
  return counts.filter((text) => !text.startsWith('0 ')).join(', ');
}

/** Writes notes about a result to stderr; with `--quiet` nothing. */
export function sayNotes({ world, common }: Session, notes: readonly string[]): void {
  if (common.quiet) return;
  for (const note of notes) world.stderr.write(`flotilla: ${note}\n`);
  world.stderr.flush();
}

/** Writes the one next step of a person to stderr; with `--quiet`, or where there is none, nothing. */
export function sayNext({ world, common }: Session, next: string | undefined): void {
  if (!common.quiet && next !== undefined) world.stderr.write(`Next: ${next}\n`);
}

/** The formats of a result, as its folder in report/ has them. */
type FormatsOf<Result, Name extends string> = Readonly<Record<Name, () => Promise<Writer<Result>>>>;

/** Writes a result to stdout, in the format that the command line names. */
export async function writeResult<Result, Name extends string>(
  session: Session,
  formats: FormatsOf<Result, Name>,
  format: NoInfer<Name>,
  result: NoInfer<Result>,
): Promise<void> {
  const { text, as } = await resultText(session, formats[format], result);
  session.world.stdout.write(text, format === 'github' ? 'commands' : as);
}

/** A text, and what it is. */
export interface Said {
  readonly text: string;
  readonly as: 'text' | 'marked';
}

/** A result as text in one format, for the terminal of this session. */
export async function resultText<Result>(
  session: Session,
  load: () => Promise<Writer<Result>>,
  result: NoInfer<Result>,
): Promise<Said> {
  const { world, common } = session;
  const { stdout } = world;
  const write = await load();
  let readAt: number | undefined;
  return styled(styleFor(world, stdout, common.color), (style) =>
    write(result, {
      style,
      columns: stdout.columns,
      checkout: () => checkoutOf(world),
      // Asked where it is said: what says no time is the same at any time.
      get readAt() {
        readAt ??= world.now();
        return readAt;
      },
    }),
  );
}

function checkoutOf({ git, root }: World): CheckoutFacts | undefined {
  const commit = git.head(root);
  if (commit === undefined) return undefined;
  return {
    commit,
    branch: git.branch(root),
    repository: git.origin(root),
    isChanged: git.changedPaths(root).length > 0,
  };
}

/** A text in a style; without it where the text holds escapes of its own, from which the marks could not be told. */
export function styled(style: Style, write: (style: Style) => string): Said {
  const plain = write(PLAIN);
  return style === PLAIN || plain.includes('\u001b')
    ? { text: plain, as: 'text' }
    : { text: write(style), as: 'marked' };
}
