import type { Expectation } from '../../model/expectation.ts';
import { groupName, namespacedName } from '../../model/names.ts';
import type { Recovery, RecoveryWait } from '../../model/recovery.ts';
import { recoveryOf } from '../../status/recover.ts';
import type { PlannedRecovery } from './recovery.ts';
import type { LiveState } from './states.ts';

/** Plans a round: what to delete in each model by a state of the cluster. */
export type RoundPlanner = (expectations: readonly Expectation[], state: LiveState) => readonly PlannedRecovery[];

/** Plans each round without the pods that an earlier one has taken, and without groups that were recovered just before. */
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
