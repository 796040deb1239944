import { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import type { ModelRecovery, RecoveryRound } from '../../model/recovery.ts';
import { RECOVERY_FORMATS } from '../../report/recovery/formats.ts';
import { type AskedModels, askedModels } from '../cluster/models.ts';
import { type Pacer, pacer, remember } from '../cluster/pace.ts';
import { askWhenGone, reconciler, unasked } from '../cluster/reconcile.ts';
import { asPlanned, type CarriedOut, carryOut, type PlannedRecovery, planned } from '../cluster/recovery.ts';
import { noTargets, recoveryTargets, type Targets, unreadableTarget } from '../cluster/recovery-targets.ts';
import { roomReader } from '../cluster/room.ts';
import { type LiveCluster, openSource, watchable } from '../cluster/source.ts';
import { type LiveState, readState, type Scope, watchStates } from '../cluster/states.ts';
import type { Call, ExitCode } from '../command.ts';
import { sayNotes, writeResult } from '../say.ts';
import type { recoverSpec } from '../tables/cluster.ts';

type RecoverCall = Call<ReturnType<typeof recoverSpec>>;

/**
 * `flotilla recover`: deletes failed pods, and those that the recoveryPolicy lets go with them, so that the agent makes them
 * anew; with `--dry-run` 1 when there is something to delete.
 */
export async function recover(call: RecoverCall): Promise<ExitCode> {
  const { paths, options } = call;
  if (options.from !== undefined && !options.dryRun) throw nothingToDelete(options.from);
  const asked = askedModels(call, paths[0], options);
  if (asked === 'invalid') return 1;
  return options.watch ? recoverOnAndOn(call, asked) : recoverOnce(call, asked);
}

async function recoverOnce(call: RecoverCall, { scope, committed }: AskedModels): Promise<ExitCode> {
  const [name] = call.paths;
  const source = await openSource(call, call.options);
  const state = await readState(call, source, scope);
  const targets = recoveryTargets(state.live, committed, name, call.dialects);
  const { expectations, unreadable, notes } = targets;
  if (expectations.length + unreadable.length + notes.length === 0) throw noTargets(name);
  sayNotes(call, targets.notes);
  const pace = pacer();
  const plans = pace.paced(await planned(targets.expectations, state, roomReader(call, source)), state);
  // A dump has come as far as here with --dry-run alone.
  if (source.kind === 'dump' || call.options.dryRun) return showPlan(call, plans, targets);
  const failure = await act(call, source, plans, { state, scope, pace });
  if (failure !== undefined) throw failure;
  if (targets.unreadable[0] !== undefined) throw unreadableTarget(targets.unreadable[0]);
  return 0;
}

async function showPlan(call: RecoverCall, plans: readonly PlannedRecovery[], targets: Targets): Promise<ExitCode> {
  await sayRound(call, { models: plans.map(asPlanned), asked: [] });
  if (targets.unreadable[0] !== undefined) throw unreadableTarget(targets.unreadable[0]);
  return plans.some(({ recovery }) => recovery.deletions.length > 0) ? 1 : 0;
}

interface Moment {
  readonly state: LiveState;
  readonly scope: Scope;
  readonly pace: Pacer;
}

async function act(
  call: RecoverCall,
  source: LiveCluster,
  plans: readonly PlannedRecovery[],
  { state, scope, pace }: Moment,
): Promise<WorldError | undefined> {
  const { models, failure, recovered } = await carryOut(source.cluster, plans);
  sayNotes(call, await remember(source.cluster, recovered, pace, state.now));
  const isReconciling = call.options.reconcile === true && failure === undefined;
  const reconciling = reconciler(call.agents);
  if (isReconciling) sayNotes(call, reconciling.expect(models, state));
  const asked = isReconciling ? await askWhenGone(call, source, reconciling, scope) : [];
  await sayRound(call, { models, asked });
  return failure ?? unasked(asked);
}

/** A grace period that has ended is seen no later than this. */
const IDLE_MS = 5000;

// Until the program is interrupted; each pod is deleted once, each round that does or finds something new is said.
async function recoverOnAndOn(call: RecoverCall, { scope, committed }: AskedModels): Promise<ExitCode> {
  const signal = call.world.interruption();
  const source = watchable(await openSource(call, call.options, signal));
  const round = roundsOf(call, source, committed);
  for await (const state of watchStates(call, source, scope, { signal, idleMs: IDLE_MS })) await round(state);
  return 0;
}

function roundsOf(
  call: RecoverCall,
  source: LiveCluster,
  committed: readonly Expectation[],
): (state: LiveState) => Promise<void> {
  const { cluster } = source;
  const isDryRun = call.options.dryRun === true;
  const isReconciling = call.options.reconcile === true && !isDryRun;
  const pace = pacer();
  const roomOf = roomReader(call, source);
  const said = { notes: new Set<string>(), waiting: '' };
  const reconciling = reconciler(call.agents);
  return async (state) => {
    const { expectations, notes, unreadable } = recoveryTargets(state.live, committed, call.paths[0], call.dialects);
    sayNotes(call, onlyNew(said.notes, [...notes, ...unreadable]));
    const plans = pace.paced(await planned(expectations, state, roomOf), state);
    const { models, failure, recovered } = isDryRun ? shown(plans) : await carryOut(cluster, plans);
    sayNotes(call, onlyNew(said.notes, await remember(cluster, recovered, pace, state.now)));
    if (isReconciling) sayNotes(call, onlyNew(said.notes, reconciling.expect(models, state)));
    const asked = isReconciling ? await reconciling.ask(cluster, state) : [];
    const waiting = JSON.stringify(models.map((model) => [model.waiting, model.held]));
    const isNews = asked.length > 0 || models.some(({ deletions }) => deletions.length > 0);
    const told = models.filter(hasSomething);
    if (isNews || waiting !== said.waiting) await sayRound(call, { models: told, asked, at: state.now });
    said.waiting = waiting;
    const failed = failure ?? unasked(asked);
    if (failed !== undefined) throw failed;
  };
}

function shown(plans: readonly PlannedRecovery[]): CarriedOut {
  return { models: plans.map(asPlanned), failure: undefined, recovered: [] };
}

function hasSomething({ deletions, waiting, held }: ModelRecovery): boolean {
  return deletions.length + waiting.length + held.length > 0;
}

function onlyNew(known: Set<string>, notes: readonly string[]): readonly string[] {
  const fresh = notes.filter((note) => !known.has(note));
  for (const note of fresh) known.add(note);
  return fresh;
}

async function sayRound(call: RecoverCall, round: RecoveryRound): Promise<void> {
  await writeResult(call, RECOVERY_FORMATS, call.options.output, round);
  call.world.stdout.flush();
}

function nothingToDelete(from: string): WorldError {
  return new WorldError({
    tried: 'recover',
    on: from,
    why: 'a file holds no pods that could be deleted',
    hint: 'Add --dry-run to see what would be deleted, or leave out --from to recover the cluster.',
  });
}
