import { writerOf } from '../kubernetes/managed-fields.ts';
import type { Expectation } from '../model/expectation.ts';
import type { ApartShape, ExpectedGroups, RoleShape } from '../model/expected-groups.ts';
import type { LiveObject, LiveObjects, LivePod, LivePodGroup, LiveService } from '../model/live.ts';
import { groupName, roleId } from '../model/names.ts';
import type { ObjectStatus, PodStatus } from '../model/status.ts';
import { type Keys, type Naming, namingOf, type Vocabulary } from '../model/vocabulary.ts';
import { isReady, podStatus } from './pod.ts';

/** A model's live objects, by the group that they belong to. */
export interface ModelObjects {
  /** What each wanted group should be, by ordinal. */
  readonly wanted: ReadonlyMap<number, ExpectedGroups>;
  readonly pods: ReadonlyMap<number, readonly LivePod[]>;
  /** Pods of the model whose labels name no group. */
  readonly extraPods: readonly LivePod[];
  /** By name. */
  readonly services: ReadonlyMap<string, LiveService> | undefined;
  /** By name. */
  readonly podGroups: ReadonlyMap<string, LivePodGroup> | undefined;
  readonly extraServices: readonly LiveService[];
  readonly extraPodGroups: readonly LivePodGroup[];
}

/** Finds a model's objects among all that are live, and the group of each. */
export function modelObjects(expectation: Expectation, live: LiveObjects): ModelObjects {
  const { name, namespace, dialect } = expectation;
  const wanted = wantedGroups(expectation);
  const isNear = (object: LiveObject): boolean => object.namespace === namespace;
  const isOwn = (object: LiveObject): boolean => isNear(object) && object.labels[dialect.keys.labels.name] === name;
  const naming = namingOf(dialect);
  const gangNames = new Set(
    [...wanted].map(([ordinal, { revision }]) => naming.podGroup(groupName(name, ordinal), revision)),
  );
  const entryNames = namesOfEntries(name, wanted, { live, naming });
  const services = live.services?.filter(isNear);
  const podGroups = live.podGroups?.filter(isNear);
  return {
    wanted,
    ...podsByGroup(expectation, live.pods.filter(isOwn)),
    services: services && new Map(services.map((service) => [service.name, service])),
    podGroups: podGroups && new Map(podGroups.map((podGroup) => [podGroup.name, podGroup])),
    extraServices: (services ?? []).filter((service) => isOwn(service) && !entryNames.has(service.name)),
    extraPodGroups: (podGroups ?? []).filter((podGroup) => isOwn(podGroup) && !gangNames.has(podGroup.name)),
  };
}

function wantedGroups({ groups }: Expectation): ReadonlyMap<number, ExpectedGroups> {
  const wanted = new Map<number, ExpectedGroups>();
  for (const expected of groups) {
    for (const { first, last } of expected.ordinals) {
      for (let ordinal = first; ordinal <= last; ordinal++) wanted.set(ordinal, expected);
    }
  }
  return wanted;
}

/** Names of all Services by which entry pods may be found; left empty where there is no Service to judge. */
function namesOfEntries(
  model: string,
  wanted: ReadonlyMap<number, ExpectedGroups>,
  { live, naming }: { readonly live: LiveObjects; readonly naming: Naming },
): ReadonlySet<string> {
  const names = new Set<string>();
  if (live.services === undefined) return names;
  for (const [ordinal, { roles }] of wanted) {
    const group = groupName(model, ordinal);
    for (const role of roles) {
      for (let index = 0; index < role.replicas; index++) {
        for (const service of naming.services(model, group, roleId(role.name, index))) names.add(service);
      }
    }
  }
  return names;
}

function podsByGroup(
  { name, dialect }: Expectation,
  own: readonly LivePod[],
): Pick<ModelObjects, 'pods' | 'extraPods'> {
  const pods = new Map<number, LivePod[]>();
  const extraPods: LivePod[] = [];
  for (const pod of own) {
    const ordinal = namingOf(dialect).ordinal(name, pod.labels[dialect.keys.labels.groupName] ?? '');
    const group = ordinal === undefined ? extraPods : (pods.get(ordinal) ?? []);
    if (ordinal !== undefined) pods.set(ordinal, group);
    group.push(pod);
  }
  return { pods, extraPods };
}

/** The PodGroup of a group: that of a revision which its pods run, else of the one that it should run. */
export function podGroupOf(
  group: { readonly name: string; readonly pods: readonly LivePod[]; readonly revision: string | undefined },
  { podGroups }: ModelObjects,
  dialect: Vocabulary,
): LivePodGroup | undefined {
  const running = group.pods.map(({ labels }) => labels[dialect.keys.labels.revision] ?? '');
  for (const revision of new Set([...running, group.revision ?? ''])) {
    const found = podGroups?.get(namingOf(dialect).podGroup(group.name, revision));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A pod that a group should have, or has. */
export interface Member {
  readonly status: PodStatus;
  /** Undefined where the pod is missing. */
  readonly live: LivePod | undefined;
  /** Whether nothing committed asks for it. */
  readonly isExtra: boolean;
  /** The revision that it should run; undefined where nothing committed asks for it. */
  readonly revision: string | undefined;
  /** Who wrote the label that names its revision, where that was nobody who makes pods: it runs what it ran before. */
  readonly relabelledBy?: string;
}

/** A role replica that a group should have, or has. */
export interface MemberRole {
  readonly roleId: string;
  readonly wantedPods: number;
  readonly members: readonly Member[];
}

/** What a group is made of: the live pods of one group, and the roles that they are judged by. */
interface GroupParts {
  readonly name: string;
  readonly pods: readonly LivePod[];
  /** That of the group; undefined where no such group is wanted. */
  readonly revision: string | undefined;
  readonly roles: readonly RoleShape[];
  readonly now: number;
  /** Keys of the model's labels. */
  readonly labels: Keys['labels'];
  readonly naming: Naming;
  /** By name; undefined where Services could not be read. */
  readonly services: ReadonlyMap<string, LiveService> | undefined;
}

/** Lines up what a group should have with what it has: role replicas in order of the roles, extra ones last. */
export function membersOf(parts: GroupParts): readonly MemberRole[] {
  const { name, pods, roles, labels, naming } = parts;
  const left = new Map(pods.map((pod) => [pod.name, pod]));
  const found: { roleId: string; wantedPods: number; members: Member[] }[] = [];
  for (const role of roles) {
    for (let index = 0; index < role.replicas; index++) {
      const id = roleId(role.name, index);
      const members: Member[] = [];
      const { revision = parts.revision, pods: count } = apartAt(role, index) ?? { pods: role.pods };
      for (let number = 0; number < count; number++) {
        const wanted = naming.pod(name, id, number);
        members.push(memberOf(wanted, left.get(wanted), { ...parts, revision }));
        left.delete(wanted);
      }
      found.push({ roleId: id, wantedPods: count, members });
    }
  }
  const byId = new Map(found.map((entry) => [entry.roleId, entry]));
  for (const pod of [...left.values()].sort(byName)) {
    const id = (labels.roleId === undefined ? found[0]?.roleId : pod.labels[labels.roleId]) ?? '';
    const entry = byId.get(id) ?? { roleId: id, wantedPods: 0, members: [] };
    if (!byId.has(id)) found.push(entry);
    byId.set(id, entry);
    entry.members.push(extraOf(pod, parts));
  }
  return found;
}

function apartAt({ apart = [] }: RoleShape, index: number): ApartShape | undefined {
  return apart.find(({ replicas }) => replicas.some(({ first, last }) => first <= index && index <= last));
}

/** The state of a pod that nothing committed asks for. */
function extraOf(pod: LivePod, parts: GroupParts): Member {
  const status = statusOf(pod, parts);
  const extra = { ...status, word: 'InProgress', reason: 'Extra', message: 'nothing committed asks for it' } as const;
  return { status: status.word === 'Current' ? extra : status, live: pod, isExtra: true, revision: undefined };
}

function memberOf(name: string, live: LivePod | undefined, parts: GroupParts): Member {
  const { revision } = parts;
  if (live === undefined) return { status: missing(name), live, isExtra: false, revision };
  const status = statusOf(live, parts);
  const relabelledBy = relabeller(live, parts.labels.revision);
  const unfound = status.isReady ? unfoundStatus(live, parts.services?.get(name)) : undefined;
  return {
    status: unfound === undefined ? status : { ...status, ...unfound, isReady: false },
    live,
    isExtra: false,
    revision,
    ...(relabelledBy === undefined ? {} : { relabelledBy }),
  };
}

/** Nobody makes a pod without its revision, so one that has none was relabelled, whoever did. */
function relabeller({ labels, manifest }: LivePod, label: string): string | undefined {
  const writer = writerOf(manifest, ['metadata', 'labels', label]);
  if (typeof writer === 'object') return writer.other;
  return (labels[label] ?? '') === '' ? 'somebody' : undefined;
}

/** Of an entry pod without a label by which its Service, of its own name, finds it: nobody reaches it, however ready it is. */
function unfoundStatus({ labels }: LivePod, service: LiveService | undefined): ObjectStatus | undefined {
  const lost = Object.entries(service?.selector ?? {}).find(([key, value]) => labels[key] !== value);
  if (lost === undefined) return undefined;
  const [key, value] = lost;
  const is = labels[key] === undefined ? 'is gone' : `is ${labels[key]}`;
  const message = `its Service does not lead to it, as its label ${key} ${is}, not ${value}: workers and clients reach nobody`;
  return { word: 'InProgress', reason: 'NotSelected', message };
}

function statusOf(pod: LivePod, { labels, now }: GroupParts): PodStatus {
  return {
    name: pod.name,
    ...podStatus(pod, now),
    revision: pod.labels[labels.revision] ?? '',
    node: pod.node,
    isReady: isReady(pod),
    restarts: pod.containers.reduce((sum, { restarts }) => sum + restarts, 0),
  };
}

function missing(name: string): PodStatus {
  const status = { word: 'NotFound', reason: 'Missing', message: 'does not exist' } as const;
  return { name, ...status, revision: '', node: '', isReady: false, restarts: 0 };
}

// Pods of one role replica differ in a number at the end: m-0-r-0-10 comes after m-0-r-0-9.
function byName(a: LivePod, b: LivePod): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
