import { hasError } from '../../model/problem.ts';
import { PROBLEM_FORMATS } from '../../report/problems/formats.ts';
import { inFileOrder } from '../../report/problems/problems.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode } from '../command.ts';
import { readWorkspaces } from '../repository/workspace.ts';
import { problemCount, toldProblems, writeResult } from '../say.ts';
import type { VALIDATE } from '../tables/compile.ts';

/** `flotilla validate`: all problems of all inputs, and of the rollouts beside them, on stdout; 1 when one is an error. */
export async function validate(call: Call<typeof VALIDATE>): Promise<ExitCode> {
  const { world, paths, options, common } = call;
  const { all, problems } = readWorkspaces(call, { ...options, paths, mayBeEmpty: false });
  const shown = inFileOrder(toldProblems(call, problems));
  await writeResult(call, PROBLEM_FORMATS, options.output, shown);
  if (!common.quiet) {
    const found = shown.all.length === 0 ? 'no problems' : problemCount(shown.all);
    const models = all.reduce((sum, part) => sum + part.models.length, 0);
    const where = all.length > 1 ? ` in ${all.length} environments` : '';
    world.stderr.write(`${countText(models, 'valid model')}${where}, ${found}\n`);
  }
  return hasError(problems.all) ? 1 : 0;
}
