import type { Recovery, RecoveryWait } from '../../model/recovery.ts';

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
export function recoveryPace(): (recovery: Recovery, moment: Moment) => Recovery {
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
