import { queueRefusal } from '../kubernetes/queue-room.ts';
import { hyperNodeFor } from '../kubernetes/room.ts';
import { tierOf } from '../kubernetes/volcano.ts';
import { fieldAt } from '../model/fields.ts';
import type { LivePod } from '../model/live.ts';
import type { RecoveryDeletion } from '../model/recovery.ts';
import type { Member } from './members.ts';
import { gangShortage } from './object.ts';
import {
  type Circumstances,
  type DownGroup,
  deletionOf,
  heldOf,
  type Patient,
  SEEKING_MS,
  saidOf,
  type Treatment,
} from './plight.ts';
import { hasEnded } from './pod.ts';

/** What is done about a gang that does not find room for all of its pods. */
interface Move extends Treatment {
  readonly needsRoom: boolean;
}

/** What is done about pods for which there is no room; undefined where none waits while others of its gang have their places. */
export function moveOf(group: DownGroup, wanted: readonly Patient[], around: Circumstances): Move | undefined {
  const { rules, now, room } = around;
  const waiting = wanted.filter(({ plight }) => plight.kind === 'unplaced');
  const placed = wanted.flatMap(({ member: { live }, plight }) =>
    live !== undefined && live.node !== '' && plight.kind !== 'ending' && !hasEnded(live) ? [live] : [],
  );
  const [first] = waiting;
  if (first === undefined || placed.length === 0) return undefined;
  const leave = (why: string, needsRoom = false): Move => {
    const held = waiting.map(({ member }) => heldOf(group, member, `waits for room: ${why}`));
    return { deletions: [], waiting: [], held, needsRoom };
  };
  const why = whyStays(group, wanted, placed, around);
  if (why !== undefined) return leave(why);
  const since = waiting.reduce((a, { plight }) => (plight.kind === 'unplaced' ? Math.min(a, plight.since) : a), now);
  const until = since + Math.max(SEEKING_MS, rules.restartGracePeriodSeconds * 1000);
  if (until > now) {
    const waits = waiting.map(({ member }) => ({
      ...heldOf(group, member, `waits for room: ${saidOf(member)}`),
      until,
    }));
    return { deletions: [], waiting: waits, held: [], needsRoom: false };
  }
  if (room === undefined) return leave('whether another HyperNode has room for its gang cannot be seen', true);
  const pods = wanted.flatMap(({ member: { live } }) => live ?? []);
  const manifests = pods.map(({ manifest }) => manifest);
  const tier = tierOf(fieldAt(group.podGroup?.manifest, 'spec', 'networkTopology'));
  const missing = waiting.flatMap(({ member: { live } }) => (live === undefined ? [] : [live.manifest]));
  const here = hyperNodeFor({ pods: missing, tier, beside: placed.map(({ node }) => node) }, room);
  if (here !== undefined) return leave(`${here}, where its gang is, seems to have room: moving would not help`);
  const place = hyperNodeFor({ pods: manifests, tier }, room);
  if (place === undefined) return leave('no HyperNode has room for all of its gang, and what moves may lose its place');
  const refusal = queueRefusal(manifests, room);
  if (refusal !== undefined) return leave(`${refusal}: what moves would lose its place`);
  const deletions = pods.map(
    (pod): RecoveryDeletion => ({ ...deletionOf(group, pod, moveReason(pod, first.member, place)), moves: true }),
  );
  return { deletions, waiting: [], held: [], needsRoom: false };
}

/** Why a gang stays where it is although a pod of it finds no place. */
function whyStays(
  { podGroup }: DownGroup,
  wanted: readonly Patient[],
  placed: readonly LivePod[],
  { rules }: Circumstances,
): string | undefined {
  if (podGroup === undefined) return 'its PodGroup is not there, or cannot be read';
  if (podGroup.hardTier === undefined) return 'any node may have it, and none has room';
  const coming = wanted.find(({ plight }) => plight.kind === 'missing' || plight.kind === 'ending');
  if (coming !== undefined) return `${coming.member.status.name} has yet to be made anew`;
  if (gangShortage(podGroup, placed) === undefined) return 'its gang runs without it';
  return rules.policy === 'None' ? 'recoveryPolicy None lets no pod go that has not failed' : undefined;
}

function moveReason(pod: LivePod, waiting: Member, place: string): string {
  const { name } = waiting.status;
  if (pod.name === name) return `finds no place beside its gang: ${saidOf(waiting)}; ${place} has room for all of it`;
  return `goes with ${name}, for which its HyperNode has no room: the gang moves, ${place} has room for all of it`;
}
