import { historyText } from '../../report/history/text.ts';
import type { Call, ExitCode } from '../command.ts';
import { historyEntries } from '../repository/history-entries.ts';
import { selectModel } from '../repository/select.ts';
import { compileAll } from '../repository/trees.ts';
import { readWorkspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import { styleFor } from '../world.ts';

/** `flotilla history`: the revisions of a model, the latest first: who runs them, and what each changed. */
export async function history(call: Call): Promise<ExitCode> {
  const workspace = readWorkspace({ ...call, paths: [] });
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 1;
  const chosen = selectModel(workspace, call.paths[0]);
  const [{ compilation } = unreachable()] = compileAll({ ...workspace, models: [chosen] });
  const entries = historyEntries(call.world, { ...chosen, compilation });
  const { stdout } = call.world;
  if (call.options['output'] === 'json') stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else stdout.write(historyText(entries, styleFor(call.world, stdout, call.common.color)));
  return 0;
}

function unreachable(): never {
  throw new Error('one model was compiled, and none came back');
}
