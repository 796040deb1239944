import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Expectation } from '../../model/expectation.ts';
import { groupName, namespacedName } from '../../model/names.ts';
import type { DoneDeletion, ModelRecovery, Recovery, RecoveryDeletion, RecoveryWait } from '../../model/recovery.ts';
import { recoveryOf } from '../../status/recover.ts';
import type { LiveState } from './states.ts';

/** A model, and what its recovery would do now. */
export interface PlannedRecovery {
  readonly expectation: Expectation;
  readonly recovery: Recovery;
}

/** What was done, and what ended it before its time. */
interface CarriedOut {
  readonly models: readonly ModelRecovery[];
  readonly failure: WorldError | undefined;
}

/** Pods that are deleted at once. */
const WIDTH = 16;

/** The report of a recovery that is only planned, as `--dry-run` shows it. */
export function asPlanned(planned: PlannedRecovery): ModelRecovery {
  const { deletions } = planned.recovery;
  return reportOf(
    planned,
    deletions.map((deletion) => ({ ...deletion, outcome: 'planned' })),
  );
}

/**
 * Deletes what is planned, one group after the other in the order of the plan, so that an end halfway leaves whole groups
 * behind. A server that forbids a deletion or fails ends it; the report holds what was done until then.
 */
export async function carryOut(cluster: Cluster, planned: readonly PlannedRecovery[]): Promise<CarriedOut> {
  const models: ModelRecovery[] = [];
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
  }
  return { models, failure };
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
  return { name, namespace, rules, deletions, waiting: recovery.waiting, held: recovery.held };
}

/** Plans a round: what to delete in each model by a state of the cluster. */
type RoundPlanner = (expectations: readonly Expectation[], state: LiveState) => readonly PlannedRecovery[];

/**
 * Makes a planner of rounds of recovery: it leaves out pods that an earlier round has deleted, and groups that were
 * recovered just before.
 */
export function roundPlanner(): RoundPlanner {
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

const FIRST_MS = 10_000;
const LONGEST_MS = 300_000;
/** A group that needed no recovery for so long starts from the shortest pause again. */
const QUIET_MS = 600_000;

/** Whose recovery it is, and when. */
interface Moment {
  /** What a group is remembered by. */
  readonly keyOf: (ordinal: number) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Lets each group be recovered again only after a pause, which grows from 10 s to 5 min, as the kubelet's do between restarts
 * of a container: every new pod counts its restarts from 0, so that one which can never run would be replaced without end.
 * @returns what turns deletions that come too soon into waiting
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
 */
function recoveryPace(): (recovery: Recovery, moment: Moment) => Recovery {
  const last = new Map<string, { readonly at: number; readonly pause: number }>();
  const note = (key: string, now: number): void => {
    const entry = last.get(key);
    const isQuiet = entry === undefined || now - entry.at > entry.pause + QUIET_MS;
    last.set(key, { at: now, pause: isQuiet ? FIRST_MS : Math.min(entry.pause * 2, LONGEST_MS) });
  };
  return (recovery, { keyOf, now }) => {
    const untilOf = (ordinal: number): number => {
      const { at = 0, pause = 0 } = last.get(keyOf(ordinal)) ?? {};
      return at + pause;
    };
    const isDue = ({ ordinal }: { readonly ordinal: number }): boolean => untilOf(ordinal) <= now;
    const deletions = recovery.deletions.filter(isDue);
    const early = recovery.deletions
      .filter((deletion) => !isDue(deletion))
      .map(({ name, ordinal, reason }): RecoveryWait => ({ name, ordinal, until: untilOf(ordinal), reason }));
    for (const ordinal of new Set(deletions.map((deletion) => deletion.ordinal))) note(keyOf(ordinal), now);
    return { ...recovery, deletions, waiting: [...recovery.waiting, ...early].sort((a, b) => a.until - b.until) };
  };
}
