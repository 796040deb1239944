import type { Expectation, ExpectedGroups } from '../model/expectation.ts';
import type { LiveObject, LiveObjects, LivePod, LivePodGroup, LiveService } from '../model/live.ts';
import { groupName, ordinalOf, podName, roleId } from '../model/names.ts';

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
  const groupNames = new Set([...wanted.keys()].map((ordinal) => groupName(name, ordinal)));
  const entryNames = namesOfEntries(name, wanted, live);
  const services = live.services?.filter(isNear);
  const podGroups = live.podGroups?.filter(isNear);
  return {
    wanted,
    ...podsByGroup(expectation, live.pods.filter(isOwn)),
    services: services && new Map(services.map((service) => [service.name, service])),
    podGroups: podGroups && new Map(podGroups.map((podGroup) => [podGroup.name, podGroup])),
    extraServices: (services ?? []).filter((service) => isOwn(service) && !entryNames.has(service.name)),
    extraPodGroups: (podGroups ?? []).filter((podGroup) => isOwn(podGroup) && !groupNames.has(podGroup.name)),
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

/** Names of all entry pods, which their Services share; left empty where there is no Service to judge. */
function namesOfEntries(
  model: string,
  wanted: ReadonlyMap<number, ExpectedGroups>,
  { services }: LiveObjects,
): ReadonlySet<string> {
  const names = new Set<string>();
  if (services === undefined) return names;
  for (const [ordinal, { roles }] of wanted) {
    const group = groupName(model, ordinal);
    for (const role of roles) {
      for (let index = 0; index < role.replicas; index++) names.add(podName(group, roleId(role.name, index), 0));
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
    const ordinal = ordinalOf(name, pod.labels[dialect.keys.labels.groupName] ?? '');
    const group = ordinal === undefined ? extraPods : (pods.get(ordinal) ?? []);
    if (ordinal !== undefined) pods.set(ordinal, group);
    group.push(pod);
  }
  return { pods, extraPods };
}
