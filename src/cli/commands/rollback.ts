import { rollback as rollBack } from '../../rollout/moves.ts';
import type { Call, ExitCode } from '../command.ts';
import { runMove } from '../repository/move.ts';
import type { ROLLBACK } from '../tables/rollout.ts';

/** `flotilla rollback`: makes an earlier revision the target, by the same stages as a change of the spec. */
export async function rollback(call: Call<typeof ROLLBACK>): Promise<ExitCode> {
  const { to } = call.options;
  const options = to === undefined ? {} : { to };
  return runMove(call, { verb: 'rollback', move: (model, history) => rollBack(model, history, options) });
}
