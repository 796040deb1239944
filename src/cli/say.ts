import { hasError, type PositionOf, type Problem } from '../model/problem.ts';
import { inFileOrder, problemsText } from '../report/problems/problems.ts';
import { countText } from '../report/words.ts';
import type { Call } from './command.ts';
import { styleFor } from './world.ts';

/** Writes problems to stderr, in file order, and their number; warnings not with `--quiet`. Gives whether there is an error. */
export function sayProblems({ world, common }: Call, problems: readonly Problem[], positionOf: PositionOf): boolean {
  const shown = common.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  const { stderr } = world;
  stderr.write(problemsText(inFileOrder(shown, positionOf), positionOf, styleFor(world, stderr, common.color)));
  if (shown.length > 0) stderr.write(`${problemCount(shown)}\n`);
  return hasError(problems);
}

/** How many problems there are, as in `2 errors, 1 warning`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [countText(errors, 'error'), countText(problems.length - errors, 'warning')];
  return counts.filter((text) => !text.startsWith('0 ')).join(', ');
}
