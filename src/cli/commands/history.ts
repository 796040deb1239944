import { fieldChanges } from '../../diff/fields.ts';
import { revisionFile } from '../../emit/layout.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { Snapshot } from '../../model/rollout.ts';
import { type HistoryEntry, historyText } from '../../report/history.ts';
import type { Call, ExitCode } from '../command.ts';
import { sayProblems } from '../say.ts';
import { selectModel } from '../select.ts';
import { compileAll } from '../trees.ts';
import { readWorkspace } from '../workspace.ts';
import { styleFor } from '../world.ts';

/** `flotilla history`: the revisions of a model, the latest first: who runs them, and what each changed. */
export async function history(call: Call): Promise<ExitCode> {
  const workspace = readWorkspace({ ...call, paths: [] });
  if (sayProblems(call, workspace.problems, workspace.positionOf)) return 1;
  const chosen = selectModel(workspace, call.paths[0]);
  const [{ compilation } = unreachable()] = compileAll({ ...workspace, models: [chosen] });
  const { state, snapshots } = compilation.history;
  const latestFirst = [...snapshots].sort((a, b) => b.sequence - a.sequence);
  const entries = latestFirst.map((snapshot, index): HistoryEntry => {
    const groups = state.groups.find(({ revision }) => revision === snapshot.revision);
    const home = chosen.source.home ?? call.world.root;
    const since = call.world.git.addedOn(home, revisionFile(chosen.model.name, snapshot.revision));
    return {
      revision: snapshot.revision,
      ...(since === undefined ? {} : { since }),
      sequence: snapshot.sequence,
      isTarget: snapshot.revision === state.target,
      groups: rangesText(groups?.ordinals ?? []),
      changes: changesSince(latestFirst[index + 1], snapshot),
    };
  });
  const { stdout } = call.world;
  if (call.options['output'] === 'json') stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else stdout.write(historyText(entries, styleFor(call.world, stdout, call.common.color)));
  return 0;
}

function changesSince(before: Snapshot | undefined, after: Snapshot): HistoryEntry['changes'] {
  return before === undefined ? [] : fieldChanges(before.subset, after.subset, []);
}

function unreachable(): never {
  throw new Error('one model was compiled, and none came back');
}
