import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { ClusterRoom } from '../../kubernetes/room.ts';
import type { Expectation } from '../../model/expectation.ts';
import { namespacedName } from '../../model/names.ts';
import type { DoneDeletion, ModelRecovery, Recovery, RecoveryDeletion } from '../../model/recovery.ts';
import { recoveryOf } from '../../status/recover.ts';
import type { RoomReader } from './room.ts';
import type { LiveState } from './states.ts';

/** A model, and what its recovery would do now. */
export interface PlannedRecovery {
  readonly expectation: Expectation;
  readonly recovery: Recovery;
}

/** What was done, and what ended it before its time. */
export interface CarriedOut {
  readonly models: readonly ModelRecovery[];
  /** The models of which pods were deleted. */
  readonly recovered: readonly Expectation[];
  readonly failure: WorldError | undefined;
}

/** Pods that are deleted at once. */
const WIDTH = 16;

/** A plan as a report of what would be done, and of why all else stays. */
export function asPlanned(planned: PlannedRecovery): ModelRecovery {
  const { deletions } = planned.recovery;
  return {
    ...reportOf(
      planned,
      deletions.map((deletion) => ({ ...deletion, outcome: 'planned' })),
    ),
    kept: planned.recovery.kept,
  };
}

/**
 * Deletes what is planned, one group after the other in the order of the plan, so that an end halfway leaves whole groups
 * behind. A server that forbids a deletion or fails ends it; the report holds what was done until then.
 */
export async function carryOut(cluster: Cluster, planned: readonly PlannedRecovery[]): Promise<CarriedOut> {
  const models: ModelRecovery[] = [];
  const recovered: Expectation[] = [];
  let failure: WorldError | undefined;
  for (const each of planned) {
    const done: DoneDeletion[] = [];
    for (const pods of failure === undefined ? portionsOf(each.recovery.deletions) : []) {
      const tries = await Promise.all(pods.map((pod) => tryDeletion(cluster, pod)));
      done.push(...tries.map((one) => one.done));
      failure = tries.map((one) => one.failure).find((error) => error !== undefined);
      if (failure !== undefined) break;
    }
    models.push(reportOf(each, done));
    if (done.some(({ outcome }) => outcome === 'deleted')) recovered.push(each.expectation);
  }
  return { models, recovered, failure };
}

function* portionsOf(deletions: readonly RecoveryDeletion[]): Generator<readonly RecoveryDeletion[]> {
  let portion: RecoveryDeletion[] = [];
  for (const deletion of deletions) {
    const isOther = portion[0] !== undefined && portion[0].ordinal !== deletion.ordinal;
    if (isOther || portion.length === WIDTH) {
      yield portion;
      portion = [];
    }
    portion.push(deletion);
  }
  if (portion.length > 0) yield portion;
}

interface Try {
  readonly done: DoneDeletion;
  readonly failure?: WorldError;
}

async function tryDeletion(cluster: Cluster, deletion: RecoveryDeletion): Promise<Try> {
  try {
    const outcome = await cluster.deletePod(deletion);
    const done: DoneDeletion = { ...deletion, outcome };
    return outcome === 'forbidden' ? { done, failure: forbidden(cluster, deletion) } : { done };
  } catch (error) {
    if (error instanceof WorldError) return { done: { ...deletion, outcome: 'failed' }, failure: error };
    throw error;
  }
}

function forbidden({ server }: Cluster, pod: RecoveryDeletion): WorldError {
  return new WorldError({
    tried: 'delete',
    on: `the pod ${namespacedName(pod)} on ${server}`,
    why: 'the server forbids it',
    hint: `Ask for the right to delete pods in ${pod.namespace}, as deploy/recover-rights.yaml gives it.`,
  });
}

function reportOf({ expectation, recovery }: PlannedRecovery, deletions: readonly DoneDeletion[]): ModelRecovery {
  const { name, namespace, recovery: rules } = expectation;
  const { waiting, held, incomplete } = recovery;
  return { name, namespace, rules, deletions, waiting, held, kept: [], incomplete };
}

/**
 * What to delete in each model at a state of the cluster. What room there is costs a look at every pod of the cluster: it is
 * asked for only where a gang might move.
 */
export async function planned(
  expectations: readonly Expectation[],
  state: LiveState,
  roomOf: RoomReader,
): Promise<readonly PlannedRecovery[]> {
  const plan = (expectation: Expectation, room?: ClusterRoom): PlannedRecovery => ({
    expectation,
    recovery: recoveryOf(expectation, state.live, state.now, room),
  });
  const blind = expectations.map((expectation) => plan(expectation));
  if (!blind.some(({ recovery }) => recovery.needsRoom)) return blind;
  const room = await roomOf(state);
  return blind.map((each) => (each.recovery.needsRoom ? plan(each.expectation, room) : each));
}
