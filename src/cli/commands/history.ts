import { HISTORY_FORMATS } from '../../report/history/formats.ts';
import type { Call, ExitCode } from '../command.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { historyEntries } from '../repository/plan-details.ts';
import { selectModel } from '../repository/select.ts';
import { compileModel } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems, writeResult } from '../say.ts';
import type { HISTORY } from '../tables/rollout.ts';

/** `flotilla history`: the revisions of a model, the latest first: who runs them, and what each changed. */
export async function history(call: Call<typeof HISTORY>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const workspace = readWorkspace(call, { ...ALL_INPUTS, env: options.env, mayBeEmpty: false });
  if (sayProblems(call, workspace.problems)) return 1;
  const chosen = selectModel(workspace, paths[0]);
  const entries = historyEntries(world, compileModel(chosen, workspace));
  await writeResult(call, HISTORY_FORMATS, options.output, entries);
  return 0;
}
