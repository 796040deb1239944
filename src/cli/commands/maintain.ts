import { WorldError } from '../../io/world-error.ts';
import { maintain as maintainGroup } from '../../rollout/moves.ts';
import type { Call, ExitCode } from '../command.ts';
import { readProject } from '../repository/inputs.ts';
import { runMove } from '../repository/move.ts';
import type { MAINTAIN } from '../tables/rollout.ts';

/** `flotilla maintain`: takes the disruption budget of a group away while its nodes are worked on, and brings it back. */
export async function maintain(call: Call<typeof MAINTAIN>): Promise<ExitCode> {
  const [written = ''] = call.paths;
  const [, model, ordinal] = /^(.+)-(0|[1-9]\d{0,8})$/.exec(written) ?? [];
  if (model === undefined) {
    throw new WorldError({
      tried: 'choose',
      on: written,
      why: 'it is not the name of a group',
      hint: 'Write the name of the model and the ordinal of the group, such as llama-3.',
    });
  }
  if (!readProject(call).project.options.disruptionBudgets) {
    call.world.stderr.write(
      'flotilla: cannot maintain a group: none has a disruption budget\n  set disruptionBudgets: true in flotilla.yaml, and run flotilla synth\n',
    );
    return 1;
  }
  const maintenance = { ordinal: Number(ordinal), isDone: call.options.done === true };
  return runMove(
    { ...call, paths: [model] },
    { verb: 'maintain', move: (chosen, history) => maintainGroup(history, chosen.name, maintenance) },
  );
}
