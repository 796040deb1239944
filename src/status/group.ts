import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import type { Apart } from '../model/assignments.ts';
import type { ExpectedGroups, RoleShape } from '../model/expected-groups.ts';
import type { LivePod, LivePodGroup, LiveQueue, LiveService } from '../model/live.ts';
import type { GroupStatus, ObjectStatus, RoleReplicaStatus } from '../model/status.ts';
import type { Keys, Naming } from '../model/vocabulary.ts';
import type { GroupAgent } from './agents.ts';
import { groupDrift } from './drift.ts';
import { type Member, type MemberRole, membersOf } from './members.ts';
import { podGroupStatus, serviceStatus } from './object.ts';
import { conditionOf } from './pod.ts';
import { blockerOf } from './why.ts';

/** The live objects of one group, and what the group should be. */
export interface LiveGroup {
  readonly ordinal: number;
  readonly name: string;
  /** Undefined where no such group is wanted. */
  readonly expected: ExpectedGroups | undefined;
  readonly pods: readonly LivePod[];
  readonly podGroup: LivePodGroup | undefined;
}

/** What is the same for all groups of a model when they are judged. */
export interface Surroundings {
  /** Keys of the model's labels. */
  readonly labels: Keys['labels'];
  readonly naming: Naming;
  /** Name of the model. */
  readonly model: string;
  readonly target: string;
  /** Whether a rollout goes by role replicas. */
  readonly byRole: boolean;
  /** Roles with today's replicas, by revision. */
  readonly shapes: ReadonlyMap<string, readonly RoleShape[]>;
  readonly now: number;
  /** Undefined where Services could not be read. */
  readonly services: ReadonlyMap<string, LiveService> | undefined;
  readonly arePodGroupsRead: boolean;
  /** Undefined where Queues could not be read. */
  readonly queues: readonly LiveQueue[] | undefined;
  /** What agents say of the group of that ordinal. */
  readonly agentOf: (ordinal: number) => GroupAgent;
}

/** The state of one group: whether it is available, and if not, the one thing that keeps it from being so. */
export function groupStatus(group: LiveGroup, around: Surroundings): GroupStatus {
  const { expected, pods, name, podGroup } = group;
  const liveRevisions = [...new Set(pods.map(({ labels }) => labels[around.labels.revision] ?? ''))].sort();
  const revision = expected?.revision;
  const roles = membersOf({ ...around, name, pods, revision, roles: rolesOf(group, liveRevisions, around) });
  const members = roles.flatMap((role) => role.members);
  const gangName = (labels: LivePod['labels']) => around.naming.podGroup(name, labels[around.labels.revision] ?? '');
  const gang = pods.filter(({ annotations, labels }) => annotations[VOLCANO_ANNOTATION.groupName] === gangName(labels));
  const isPodGroupMissing = around.arePodGroupsRead && podGroup === undefined && gang.length > 0;
  const isOne = liveRevisions.length <= 1 || (around.byRole && roles.every(isUniform));
  const isAvailable = expected !== undefined && isOne && members.every(isRight);
  const apart = apartOf(expected);
  const gangStatus = podGroup === undefined ? undefined : podGroupStatus(podGroup, gang, around.queues);
  const blocker = blockerOf({
    name,
    revision,
    members,
    podGroup,
    gangStatus,
    isPodGroupMissing,
    agent: around.agentOf(group.ordinal),
  });
  const services = roles.map((role) => serviceOf(name, role, around));
  const missing = [
    ...(isPodGroupMissing ? [`PodGroup ${around.naming.podGroup(name, liveRevisions[0] ?? '')}`] : []),
    ...missingServices(name, roles, services, around),
  ];
  const ofPodGroup = isPodGroupMissing ? MISSING : gangStatus;
  return {
    ordinal: group.ordinal,
    name,
    revision,
    liveRevisions,
    wantedPods: members.filter(({ isExtra }) => !isExtra).length,
    livePods: pods.length,
    readyPods: members.filter(({ status }) => status.isReady).length,
    isAvailable,
    isUpdated: isUpdated(group, members, { liveRevisions, target: around.target, isSkewed: apart.length > 0 }),
    since: isAvailable ? latest(pods.map(readySince)) : earliest(members.map(unreadySince)),
    status:
      blocker === undefined ? AVAILABLE : { word: blocker.word, reason: blocker.reason, message: blocker.message },
    ...(ofPodGroup === undefined ? {} : { podGroup: ofPodGroup }),
    roleReplicas: roles.map((role, index) => roleReplicaOf(role, services[index])),
    ...(apart.length === 0 ? {} : { apart }),
    ...(blocker === undefined ? {} : { blocker }),
    drift: groupDrift(name, revision, members, missing),
  };
}

const AVAILABLE: ObjectStatus = { word: 'Current', reason: 'Available', message: '' };
const MISSING: ObjectStatus = { word: 'NotFound', reason: 'Missing', message: 'does not exist' };

// A group is judged by the revision that it runs: one that the agent has yet to replace is not broken for that.
function rolesOf({ expected }: LiveGroup, [live, ...others]: readonly string[], { shapes, byRole }: Surroundings) {
  if (expected === undefined) return [];
  if (byRole) return expected.roles;
  const own = live === undefined || others.length > 0 ? undefined : shapes.get(live);
  return own ?? expected.roles;
}

/** Whether the pods of a role replica run one revision. */
function isUniform({ members }: MemberRole): boolean {
  return new Set(members.filter(({ live }) => live !== undefined).map(({ status }) => status.revision)).size <= 1;
}

function apartOf(expected: ExpectedGroups | undefined): readonly Apart[] {
  return (expected?.roles ?? []).flatMap(({ name, apart = [] }) =>
    apart.map(({ revision, replicas }) => ({ role: name, revision, replicas })),
  );
}

interface Running {
  readonly liveRevisions: readonly string[];
  readonly target: string;
  /** Whether role replicas are to run other revisions than the group. */
  readonly isSkewed: boolean;
}

/** Whether a group is on the target; of one whose role replicas are skewed, whether its pods run what is committed, and that is the target's. */
function isUpdated({ expected }: LiveGroup, members: readonly Member[], running: Running): boolean {
  const { liveRevisions, target, isSkewed } = running;
  if (liveRevisions.length > 0 && !isSkewed) return liveRevisions.join() === target;
  if (expected?.revision !== target) return false;
  const isCurrent = expected.roles.every(({ apart = [] }) => apart.every((each) => each.isCurrent));
  const isRun = ({ live, status, revision }: Member): boolean => live === undefined || status.revision === revision;
  return isCurrent && members.every(isRun);
}

function isRight({ status, isExtra }: Member): boolean {
  return status.isReady && !isExtra;
}

/** A single pod needs no address, but its Service is welcome; of a role replica with workers it must be there. */
function serviceOf(group: string, { roleId, wantedPods }: MemberRole, { services, naming, model }: Surroundings) {
  if (services === undefined) return undefined;
  const names = naming.services(model, group, roleId);
  const service = names.map((name) => services.get(name)).find((found) => found !== undefined);
  if (service !== undefined) return serviceStatus(service);
  return wantedPods > 1 ? MISSING : undefined;
}

function roleReplicaOf({ roleId, wantedPods, members }: MemberRole, service: ObjectStatus | undefined) {
  const pods = members.map(({ status }) => status);
  const readyPods = pods.filter(({ isReady }) => isReady).length;
  const roleReplica: RoleReplicaStatus = { roleId, wantedPods, readyPods, pods };
  return service === undefined ? roleReplica : { ...roleReplica, service };
}

function missingServices(
  group: string,
  roles: readonly MemberRole[],
  services: readonly (ObjectStatus | undefined)[],
  { naming, model }: Surroundings,
): readonly string[] {
  return roles.flatMap(({ roleId }, index) =>
    services[index] === MISSING ? [`Service ${naming.services(model, group, roleId).join(' or ')}`] : [],
  );
}

function readySince({ conditions }: LivePod): number | undefined {
  return conditionOf(conditions, 'Ready')?.since;
}

function unreadySince({ status, live }: Member): number | undefined {
  if (live === undefined || status.isReady) return undefined;
  const { deletion, created } = live;
  if (deletion !== undefined) return deletion.due - deletion.graceSeconds * 1000;
  return readySince(live) ?? created;
}

function latest(instants: readonly (number | undefined)[]): number | undefined {
  return instants.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  return instants.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}
