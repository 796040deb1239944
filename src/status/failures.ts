import type { LivePod } from '../model/live.ts';
import type { RecoveryPolicy } from '../model/model.ts';
import type { RecoveryDeletion, RecoveryHold } from '../model/recovery.ts';
import {
  type Circumstances,
  type DownGroup,
  deletionOf,
  heldOf,
  type Patient,
  saidOf,
  type Treatment,
} from './plight.ts';

const WHOLE_GROUP: Scope = { words: 'its group', isWith: () => true, countsRestarts: true };

/** Which pods go when one of theirs fails; None leaves a container that the kubelet restarts to the kubelet. */
const SCOPES: Readonly<Record<RecoveryPolicy, Scope>> = {
  RoleRecreate: {
    words: 'its role replica',
    isWith: (a, b) => a.roleId === b.roleId,
    countsRestarts: true,
  },
  InferGroupRecreate: WHOLE_GROUP,
  ServingGroupRecreate: WHOLE_GROUP,
  RecreateGroupOnPodRestart: WHOLE_GROUP,
  RecreateGroupAfterStart: WHOLE_GROUP,
  None: { words: 'itself', isWith: (a, b) => a.member === b.member, countsRestarts: false },
};

interface Scope {
  readonly words: string;
  readonly isWith: (failed: WithRole, other: WithRole) => boolean;
  readonly countsRestarts: boolean;
}

type WithRole = Pick<Patient, 'member' | 'roleId'>;

interface Failure extends WithRole {
  readonly pod: LivePod;
  readonly at: number;
  readonly hasEnded: boolean;
}

/** Which pods go because they, or one that they go with, have failed; by the policy, once the failure has lasted its grace period. */
export function treatmentOfFailures(group: DownGroup, wanted: readonly Patient[], around: Circumstances): Treatment {
  const { rules, now } = around;
  const scope = SCOPES[rules.policy];
  const failures = wanted.flatMap(({ member, roleId, plight }): readonly Failure[] => {
    const { live: pod } = member;
    if (pod === undefined || (plight.kind !== 'ended' && plight.kind !== 'restarted')) return [];
    if (plight.kind === 'restarted' && !scope.countsRestarts) return [];
    return [{ pod, member, roleId, at: plight.at, hasEnded: plight.kind === 'ended' }];
  });
  const until = ({ at }: Failure): number => at + rules.restartGracePeriodSeconds * 1000;
  const waiting = failures
    .filter((failure) => until(failure) > now)
    .map((failure) => ({ ...heldOf(group, failure.member, saidOf(failure.member)), until: until(failure) }));
  const causes = new Map<LivePod, RecoveryDeletion>();
  const held: RecoveryHold[] = [];
  for (const failure of failures.filter((each) => until(each) <= now)) {
    const why = whyAlone(failure, wanted, around);
    const itself = saidOf(failure.member);
    if (why === undefined || failure.hasEnded) {
      causes.set(failure.pod, deletionOf(group, failure.pod, why === undefined ? itself : `${itself}; alone: ${why}`));
    } else held.push(heldOf(group, failure.member, `${itself}; the kubelet starts it again: ${why}`));
    if (why !== undefined) continue;
    const reason = `goes with ${failure.pod.name} (${rules.policy}: ${scope.words})`;
    for (const { pod } of companionsOf(failure, wanted, around)) {
      if (!causes.has(pod)) causes.set(pod, deletionOf(group, pod, reason));
    }
  }
  return { deletions: [...causes.values()], waiting, held };
}

/** The pods that the policy lets go with one that has failed: those that are there and stay. */
function companionsOf(failed: Failure, wanted: readonly Patient[], { rules }: Circumstances) {
  const { isWith } = SCOPES[rules.policy];
  return wanted.flatMap((other) => {
    const { live: pod } = other.member;
    const stays = pod !== undefined && pod !== failed.pod && other.plight.kind !== 'ending';
    return stays && isWith(failed, other) ? [{ pod, plight: other.plight }] : [];
  });
}

/**
 * Why nothing goes with a pod that has failed: as long as not all of a group have started, none has state to lose, and one that
 * is deleted while it pulls its image begins anew; and whoever leaves its place for one that waits for room may not
 * get it back.
 */
function whyAlone(failure: Failure, wanted: readonly Patient[], around: Circumstances): string | undefined {
  if (around.rules.policy === 'None') return undefined;
  const starting = wanted.find(({ plight }) => plight.kind === 'starting');
  if (starting !== undefined) return `${starting.member.status.name} has not started yet`;
  const waits = companionsOf(failure, wanted, around).find(({ plight }) => plight.kind === 'unplaced');
  return waits === undefined ? undefined : `${waits.pod.name} waits for room, and who leaves its place may lose it`;
}
