import { WorldError } from '../../io/world-error.ts';
import type { Model } from '../../model/model.ts';
import type { History } from '../../model/rollout.ts';
import {
  pause as hold,
  type PromoteOptions,
  promote as promoteStages,
  resume as release,
  rollback as rollBack,
} from '../../rollout/moves.ts';
import type { Call, ExitCode } from '../command.ts';
import { runMove } from '../repository/move.ts';
import type { PAUSE, PROMOTE, RESUME, ROLLBACK } from '../tables/rollout.ts';

/** `flotilla promote`: moves the next stage of a rollout, or more; see its help for the options. */
export async function promote(call: Call<typeof PROMOTE>): Promise<ExitCode> {
  const options = promoteOptions(call.options);
  const move = { verb: 'promote', move: (model: Model, history: History) => promoteStages(model, history, options) };
  if (call.options.whenHealthy !== true)
    return runMove(call, call.options.all === true ? move : { ...move, unseen: UNSEEN });
  // Loaded with the rest of what looks at a cluster, which other promotions do without.
  const { unhealthy } = await import('../cluster/health.ts');
  const isNextStage = call.options.all === undefined && call.options.to === undefined;
  return runMove(call, {
    ...move,
    guard: async (promotion) => {
      const found = await unhealthy(call, call.options, promotion);
      if (found === undefined) return undefined;
      const { text, down: groups } = found;
      if (!isNextStage || groups.length === 0) return { text };
      return { text, instead: (model, history) => promoteStages(model, history, { groups }) };
    },
  });
}

/** Two stages that an agent takes at once are more than one stage: Git alone cannot tell. */
const UNSEEN = 'not asked: whether the stage before is available; --when-healthy asks the cluster first\n';

function promoteOptions({ all, to }: Call<typeof PROMOTE>['options']): PromoteOptions {
  if (all === true) return { all };
  if (to === undefined) return {};
  if (/^\d{1,10}$/.test(to)) return { to: Number(to) };
  throw new WorldError({
    tried: 'promote',
    on: `--to ${to}`,
    why: 'it is not the ordinal of a group',
    hint: 'Write the lowest ordinal that is to move, such as 2.',
  });
}

/** `flotilla rollback`: makes an earlier revision the target, by the same stages as a change of the spec. */
export async function rollback(call: Call<typeof ROLLBACK>): Promise<ExitCode> {
  const { to } = call.options;
  const options = to === undefined ? {} : { to };
  return runMove(call, { verb: 'rollback', move: (model, history) => rollBack(model, history, options) });
}

/** `flotilla pause`: no group of a model moves until it is resumed. */
export async function pause(call: Call<typeof PAUSE>): Promise<ExitCode> {
  return runMove(call, { verb: 'pause', move: (model, history) => hold(history, model.name) });
}

/** `flotilla resume`: lets the next promotion move again. */
export async function resume(call: Call<typeof RESUME>): Promise<ExitCode> {
  return runMove(call, { verb: 'resume', move: (model, history) => release(history, model.name) });
}
