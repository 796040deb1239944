import { pause as hold, resume as release } from '../../rollout/moves.ts';
import type { Call, ExitCode } from '../command.ts';
import { runMove } from '../repository/move.ts';
import type { PAUSE, RESUME } from '../tables/rollout.ts';

/** `flotilla pause`: no group of a model moves until it is resumed. */
export async function pause(call: Call<typeof PAUSE>): Promise<ExitCode> {
  return runMove(call, { verb: 'pause', move: (model, history) => hold(history, model.name) });
}

/** `flotilla resume`: lets the next promotion move again. */
export async function resume(call: Call<typeof RESUME>): Promise<ExitCode> {
  return runMove(call, { verb: 'resume', move: (model, history) => release(history, model.name) });
}
