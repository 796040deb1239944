import { hasError } from '../../model/problem.ts';
import { inFileOrder, problemsGithub, problemsJson, problemsText } from '../../report/problems/problems.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode } from '../command.ts';
import { readInputs } from '../repository/inputs.ts';
import { problemCount } from '../say.ts';
import { styleFor } from '../world.ts';

/** `flotilla validate`: all problems of all inputs on stdout; 1 when one of them is an error. */
export async function validate(call: Call): Promise<ExitCode> {
  const { world, options, common } = call;
  const { environments, problems, positionOf } = readInputs(call, { mayBeEmpty: false });
  const shown = inFileOrder(
    common.quiet ? problems.filter(({ severity }) => severity === 'error') : problems,
    positionOf,
  );
  switch (options['output']) {
    case 'json':
      world.stdout.write(problemsJson(shown, positionOf));
      break;
    case 'github':
      world.stdout.write(problemsGithub(shown, positionOf));
      break;
    default:
      world.stdout.write(problemsText(shown, positionOf, styleFor(world, world.stdout, common.color)));
  }
  if (!common.quiet) {
    const found = shown.length === 0 ? 'no problems' : problemCount(shown);
    const models = environments.reduce((sum, part) => sum + part.models.length, 0);
    const where = environments.length > 1 ? ` in ${environments.length} environments` : '';
    world.stderr.write(`${countText(models, 'valid model')}${where}, ${found}\n`);
  }
  return hasError(problems) ? 1 : 0;
}
