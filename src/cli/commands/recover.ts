import { WorldError } from '../../io/world-error.ts';
import { recoveryOf } from '../../status/recover.ts';
import { openCluster, readLive } from '../cluster/live.ts';
import type { LiveState, Scope } from '../cluster/live-state.ts';
import { askedModels } from '../cluster/models.ts';
import { askWhenGone, reconciler } from '../cluster/reconcile.ts';
import { asPlanned, carryOut, type PlannedRecovery } from '../cluster/recovery.ts';
import { sayNotes, sayRound, unasked } from '../cluster/recovery-say.ts';
import { noTargets, recoveryTargets, type Targets, unreadableTarget } from '../cluster/recovery-targets.ts';
import { watchRecovery } from '../cluster/recovery-watch.ts';
import type { Call, ExitCode } from '../command.ts';

/**
 * `flotilla recover`: deletes failed pods, and those that the recoveryPolicy lets go with them, so that the agent makes them
 * anew; with `--dry-run` 1 when there is something to delete.
 */
export async function recover(call: Call): Promise<ExitCode> {
  const { options } = call;
  const isDryRun = options['dryRun'] === true;
  if (typeof options['from'] === 'string' && !isDryRun) throw nothingToDelete(options['from']);
  const asked = askedModels(call);
  if (asked === 'invalid') return 1;
  const { scope, committed } = asked;
  if (options['watch'] === true) return watchRecovery(call, { scope, committed, isDryRun });
  const state = await readLive(call, scope);
  const targets = recoveryTargets(state.live, committed, call.paths[0]);
  if (targets.expectations.length + targets.unreadable.length === 0) throw noTargets(call.paths[0]);
  sayNotes(call, targets.notes);
  const planned = targets.expectations.map((expectation) => ({
    expectation,
    recovery: recoveryOf(expectation, state.live, state.now),
  }));
  return isDryRun ? showPlan(call, planned, targets) : act(call, { planned, targets, state, scope });
}

function showPlan(call: Call, planned: readonly PlannedRecovery[], { unreadable }: Targets): ExitCode {
  sayRound(call, { models: planned.map(asPlanned), asked: [] });
  if (unreadable[0] !== undefined) throw unreadableTarget(unreadable[0]);
  return planned.some(({ recovery }) => recovery.deletions.length > 0) ? 1 : 0;
}

interface Act {
  readonly planned: readonly PlannedRecovery[];
  readonly targets: Targets;
  readonly state: LiveState;
  readonly scope: Scope;
}

async function act(call: Call, { planned, targets, state, scope }: Act): Promise<ExitCode> {
  const cluster = await openCluster(call);
  const { models, failure } = await carryOut(cluster, planned);
  const isReconciling = call.options['reconcile'] === true && failure === undefined;
  const reconciling = reconciler(call.agents);
  if (isReconciling) sayNotes(call, reconciling.expect(models, state));
  const asked = isReconciling ? await askWhenGone(call, { cluster, reconciling, scope }) : [];
  sayRound(call, { models, asked });
  const failed = failure ?? unasked(asked);
  if (failed !== undefined) throw failed;
  if (targets.unreadable[0] !== undefined) throw unreadableTarget(targets.unreadable[0]);
  return 0;
}

function nothingToDelete(from: string): WorldError {
  return new WorldError({
    tried: 'recover',
    on: from,
    why: 'a file holds no pods that could be deleted',
    hint: 'Add --dry-run to see what would be deleted, or leave out --from to recover the cluster.',
  });
}
