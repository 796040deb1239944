import type { Cluster } from '../../io/cluster-port.ts';
import type { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import { groupName, namespacedName } from '../../model/names.ts';
import type { ModelRecovery, Recovery } from '../../model/recovery.ts';
import { recoveryOf } from '../../status/recover.ts';
import type { Call, ExitCode } from '../command.ts';
import { followLive, openCluster } from './live.ts';
import type { LiveState, Scope } from './live-state.ts';
import { reconciler } from './reconcile.ts';
import { asPlanned, carryOut, type PlannedRecovery } from './recovery.ts';
import { recoveryPace } from './recovery-pace.ts';
import { sayNotes, sayRound, unasked } from './recovery-say.ts';
import { recoveryTargets } from './recovery-targets.ts';

/** A grace period that has ended is seen no later than this. */
const IDLE_MS = 5000;

interface Watch {
  readonly scope: Scope;
  readonly committed: readonly Expectation[];
  readonly isDryRun: boolean;
}

/** Recovers until the program is interrupted; each pod is deleted once, each round that does or finds something new is said. */
export async function watchRecovery(call: Call, { scope, committed, isDryRun }: Watch): Promise<ExitCode> {
  const signal = call.world.interruption();
  const cluster = await openCluster(call, signal);
  const onState = roundsOf(call, { cluster, committed, isDryRun });
  await followLive(call, scope, { cluster, signal, idleMs: IDLE_MS, onState });
  return 0;
}

interface Setting {
  readonly cluster: Cluster;
  readonly committed: readonly Expectation[];
  readonly isDryRun: boolean;
}

function roundsOf(call: Call, { cluster, committed, isDryRun }: Setting): (state: LiveState) => Promise<void> {
  const chooser = fresh();
  const said = { notes: new Set<string>(), waiting: '' };
  const reconciling = reconciler(call.agents);
  const isReconciling = call.options['reconcile'] === true && !isDryRun;
  return async (state) => {
    const { expectations, notes, unreadable } = recoveryTargets(state.live, committed, call.paths[0]);
    sayNotes(call, onlyNew(said.notes, [...notes, ...unreadable]));
    const planned = chooser(expectations, state);
    const { models, failure } = isDryRun
      ? { models: planned.map(asPlanned), failure: undefined }
      : await carryOut(cluster, planned);
    if (isReconciling) sayNotes(call, onlyNew(said.notes, reconciling.expect(models, state)));
    const asked = isReconciling ? await reconciling.ask(cluster, state) : [];
    const waiting = JSON.stringify(models.map(({ waiting, held }) => [waiting, held]));
    const isNews = asked.length > 0 || models.some(({ deletions }) => deletions.length > 0);
    if (isNews || waiting !== said.waiting) sayRound(call, { models: models.filter(hasSomething), asked }, state.now);
    said.waiting = waiting;
    const failed: WorldError | undefined = failure ?? unasked(asked);
    if (failed !== undefined) throw failed;
  };
}

function hasSomething({ deletions, waiting, held }: ModelRecovery): boolean {
  return deletions.length + waiting.length + held.length > 0;
}

function onlyNew(known: Set<string>, notes: readonly string[]): readonly string[] {
  const fresh = notes.filter((note) => !known.has(note));
  for (const note of fresh) known.add(note);
  return fresh;
}

/** Plans each round without the pods that an earlier one has taken, and without groups that were recovered just before. */
function fresh(): (expectations: readonly Expectation[], state: LiveState) => readonly PlannedRecovery[] {
  const pace = recoveryPace();
  let taken: ReadonlySet<string> = new Set();
  return (expectations, { live, now }) => {
    // Those that are gone cannot come back, and need not be remembered.
    const next = new Set(live.pods.map(({ uid }) => uid).filter((uid) => taken.has(uid)));
    const planned = expectations.map((expectation) => {
      const recovery = notTaken(recoveryOf(expectation, live, now), next);
      const keyOf = (ordinal: number): string =>
        namespacedName({ namespace: expectation.namespace, name: groupName(expectation.name, ordinal) });
      return { expectation, recovery: pace(recovery, { keyOf, now }) };
    });
    for (const { recovery } of planned) for (const { uid } of recovery.deletions) next.add(uid);
    taken = next;
    return planned;
  };
}

function notTaken(recovery: Recovery, taken: ReadonlySet<string>): Recovery {
  return { ...recovery, deletions: recovery.deletions.filter(({ uid }) => !taken.has(uid)) };
}
