import { rollback as rollBack } from '../../rollout/moves.ts';
import type { Call, ExitCode } from '../command.ts';
import { runMove } from '../repository/move.ts';

/** `flotilla rollback`: makes an earlier revision the target, by the same stages as a change of the spec. */
export async function rollback(call: Call): Promise<ExitCode> {
  const { to } = call.options;
  const options = typeof to === 'string' ? { to } : {};
  return runMove(call, { verb: 'rollback', move: (model, history) => rollBack(model, history, options) });
}
