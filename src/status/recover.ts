import type { ClusterRoom } from '../kubernetes/room.ts';
import type { Expectation } from '../model/expectation.ts';
import type { LiveObjects } from '../model/live.ts';
import { groupName } from '../model/names.ts';
import type { Recovery, RecoveryHold } from '../model/recovery.ts';
import { type Keys, namingOf } from '../model/vocabulary.ts';
import { treatmentOfFailures } from './failures.ts';
import { membersOf, modelObjects, podGroupOf } from './members.ts';
import { moveOf } from './move.ts';
import {
  type Circumstances,
  type DownGroup,
  deletionOf,
  heldOf,
  type Patient,
  type Plight,
  plightOf,
  SEEKING_MS,
  saidOf,
  type Treatment,
} from './plight.ts';

/**
 * Which pods to delete now, so that the agent makes them anew, and why every other pod of a group that is down stays.
 *
 * Only groups that are down already are touched, and only by what they need:
 * - A pod that has ended goes, evicted ones among them: nobody else replaces it. So does, unless the policy is None, one with a
 *   container that was restarted and is not Ready again. With it goes what the policy says, but not while a pod of the group
 *   has yet to start (nothing is lost until all have), and not what would leave its place while another waits for one.
 * - A gang with a hard topology, of which a pod that it needs finds no place beside the others, goes as a whole where another
 *   HyperNode has room for all of it: what stays would pin it where it is.
 * - A gang of which an agent has made a part, and has made no more for a while, goes: the agent may wait for that part, which cannot
 *   start without the rest, and begins anew once it is gone.
 *
 * Whatever the agent is about to change is left to it: pods on their way out, pods that nothing asks for, and whole groups of
 * which a pod is not on the revision that the group should run. A pod deleted there would come back on another revision
 * than its siblings, or before its stage.
 * @param now - milliseconds since 1970
 * @param room - undefined: not known, so that no gang is moved
 */
export function recoveryOf(expectation: Expectation, live: LiveObjects, now: number, room?: ClusterRoom): Recovery {
  const objects = modelObjects(expectation, live);
  const { wanted, pods } = objects;
  const { recovery: rules, dialect } = expectation;
  const around = { labels: dialect.keys.labels, naming: namingOf(dialect), rules, now, room };
  const found = [...wanted.keys()]
    .sort((a, b) => b - a)
    .flatMap((ordinal) => {
      const name = groupName(expectation.name, ordinal);
      const expected = wanted.get(ordinal);
      if (expected === undefined) return [];
      const own = pods.get(ordinal) ?? [];
      const podGroup = podGroupOf({ name, pods: own, revision: expected.revision }, objects, dialect);
      return [recoveryOfGroup({ name, ordinal, expected, pods: own, podGroup }, around)];
    });
  return {
    deletions: found.flatMap(({ deletions }) => deletions),
    waiting: found.flatMap(({ waiting }) => waiting).sort((a, b) => a.until - b.until),
    held: found.flatMap(({ held }) => held),
    kept: found.flatMap(({ kept }) => kept),
    incomplete: found.flatMap(({ incomplete }) => incomplete),
    needsRoom: found.some(({ needsRoom }) => needsRoom),
  };
}

function recoveryOfGroup(group: DownGroup, around: Circumstances): Recovery {
  const { labels, naming, now } = around;
  // What a Service does not find is no less alive.
  const parts = {
    name: group.name,
    pods: group.pods,
    revision: group.expected.revision,
    roles: group.expected.roles,
    now,
    labels,
    naming,
    services: undefined,
  };
  const patients = membersOf(parts)
    .flatMap(({ roleId, members }) => members.map((member) => ({ member, roleId })))
    .map((each) => ({ ...each, plight: plightOf(each.member, now) }));
  const wanted = patients.filter(({ member }) => !member.isExtra);
  const extra = patients.filter(({ member, plight }) => member.isExtra && isFailure(plight));
  const left = extra.map(({ member }) => heldOf(group, member, 'nothing asks for it: the agent removes it'));
  if (wanted.every(({ plight }) => plight.kind === 'ready')) return { ...NOTHING, held: left };
  const other = otherRevision(group, wanted, labels);
  const own = other === undefined ? treatmentOf(group, wanted, around) : leftToAgent(group, wanted, other);
  return { ...own, held: [...own.held, ...left].sort(byName) };
}

const NOTHING: Recovery = { deletions: [], waiting: [], held: [], kept: [], incomplete: [], needsRoom: false };

function isFailure({ kind }: Plight): boolean {
  return kind === 'ended' || kind === 'restarted';
}

/** Why a group is the agent's matter: a pod of another revision than it should run. */
function otherRevision({ expected }: DownGroup, wanted: readonly Patient[], labels: Keys['labels']) {
  const other = wanted.find(
    ({ member: { live, status, revision } }) => live !== undefined && status.revision !== revision,
  );
  const live = other?.member.live;
  if (live === undefined) return undefined;
  const revision = live.labels[labels.revision] ?? 'no revision';
  const wantedRevision = other?.member.revision ?? expected.revision;
  const what = wantedRevision === expected.revision ? 'its group' : 'it';
  const replaces = expected.roles.some(({ apart }) => apart !== undefined) ? 'it' : 'the group';
  return `${live.name} is on ${revision}, ${what} should be on ${wantedRevision}: the agent replaces ${replaces}`;
}

function leftToAgent(group: DownGroup, wanted: readonly Patient[], why: string): Recovery {
  const failed = wanted.filter(({ plight }) => isFailure(plight));
  return { ...NOTHING, held: failed.map(({ member }) => heldOf(group, member, why)) };
}

function treatmentOf(group: DownGroup, wanted: readonly Patient[], around: Circumstances): Recovery {
  const failures = treatmentOfFailures(group, wanted, around);
  const move =
    failures.deletions.length > 0 ? undefined : (moveOf(group, wanted, around) ?? partOf(group, wanted, around));
  const goes = new Set([...failures.deletions, ...(move?.deletions ?? [])].map(({ name }) => name));
  const said = [...failures.waiting, ...failures.held, ...(move?.waiting ?? []), ...(move?.held ?? [])];
  const named = new Set(said.map(({ name }) => name).filter((name) => !goes.has(name)));
  const isLeft = ({ name }: { readonly name: string }): boolean => !goes.has(name);
  const kept = wanted.filter(({ member: { status } }) => !goes.has(status.name) && !named.has(status.name));
  const isIncomplete = wanted.some(({ plight }) => plight.kind === 'missing');
  const isEnding = wanted.some(({ plight }) => plight.kind === 'ending');
  return {
    // Without a uid there is no way to be sure that it is still the pod that was read.
    deletions: [...failures.deletions, ...(move?.deletions ?? [])].filter(({ uid }) => uid !== '').sort(byName),
    waiting: [...failures.waiting, ...(move?.waiting ?? [])].filter(isLeft),
    held: [...failures.held, ...(move?.held ?? [])].filter(isLeft),
    kept: keptOf(group, kept),
    incomplete: isIncomplete && !isEnding ? [group.ordinal] : [],
    needsRoom: move?.needsRoom ?? false,
  };
}

/** How long an agent may take until it has made the rest of a gang: between its tries Argo CD waits for minutes, too. */
const MAKING_MS = 2 * SEEKING_MS;

/**
 * What is done about the part of a gang that waits for pods which do not exist; undefined where it is another matter. Seen of
 * Argo CD where it starts the stages, after its controller was killed: the sync could not make some of the pods, and does
 * not try again before those that it has made are healthy. Pods without a node lose nothing.
 */
function partOf(
  group: DownGroup,
  wanted: readonly Patient[],
  { rules, now }: Circumstances,
): (Treatment & { readonly needsRoom: false }) | undefined {
  const missing = wanted.find(({ plight }) => plight.kind === 'missing');
  const waiting = wanted.filter(({ plight }) => plight.kind === 'unplaced');
  const isPart =
    missing !== undefined && wanted.every(({ plight: { kind } }) => kind === 'missing' || kind === 'unplaced');
  if (!isPart || group.podGroup === undefined || rules.policy === 'None') return undefined;
  const since = waiting.reduce(
    (last, { plight }) => (plight.kind === 'unplaced' ? Math.max(last, plight.since) : last),
    0,
  );
  const until = since + Math.max(MAKING_MS, rules.restartGracePeriodSeconds * 1000);
  const why = `waits for ${missing.member.status.name}, which the agent has not made`;
  if (until > now) {
    const waits = waiting.map(({ member }) => ({ ...heldOf(group, member, why), until }));
    return { deletions: [], waiting: waits, held: [], needsRoom: false };
  }
  const reason = `${why}: it may wait for this pod, and begins anew without it`;
  const deletions = waiting.flatMap(({ member: { live } }) =>
    live === undefined ? [] : [deletionOf(group, live, reason)],
  );
  return { deletions, waiting: [], held: [], needsRoom: false };
}

/** Of a group that is not there at all one line says all. */
function keptOf(group: DownGroup, kept: readonly Patient[]): readonly RecoveryHold[] {
  const [first] = kept;
  if (first !== undefined && kept.every(({ plight }) => plight.kind === 'missing') && group.pods.length === 0) {
    const reason =
      kept.length === 1
        ? 'its only pod does not exist: the agent has to make it'
        : `none of its ${kept.length} pods exists: the agent has to make them`;
    return [{ name: group.name, ordinal: group.ordinal, reason }];
  }
  return kept.map(({ member, plight }) => heldOf(group, member, KEPT[plight.kind](saidOf(member))));
}

/** Why a pod stays of which nothing else is said. */
const KEPT: Readonly<Record<Plight['kind'], (said: string) => string>> = {
  ready: () => 'serves: nothing that it goes with has failed',
  missing: () => 'does not exist: the agent has to make it',
  ending: () => 'is on its way out already',
  ended: (said) => said,
  restarted: (said) => `${said}; the kubelet starts it again`,
  starting: (said) => `has not started yet: ${said}`,
  unplaced: (said) => `waits for room: ${said}`,
  unready: (said) => `has not failed: ${said}`,
};

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
