import { AGENTS } from '../agents/registry.ts';
import { type Expectation, readExpectation, unsyncedReasons } from '../model/expectation.ts';
import type { ExpectedGroups } from '../model/expected-groups.ts';
import type { Group } from '../model/group.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { LiveObjects, LivePod } from '../model/live.ts';
import { expectationName, groupName } from '../model/names.ts';
import type { Drift, GroupStatus, ModelStatus } from '../model/status.ts';
import { namingOf } from '../model/vocabulary.ts';
import { type ModelAgents, modelAgents } from './agents.ts';
import { type Compat, conditionsOf, figuresOf } from './conditions.ts';
import { changedDrift, extraDrift } from './drift.ts';
import { busyText, drivenView } from './driven.ts';
import { groupStatus, type Surroundings } from './group.ts';
import { liveObjects } from './live.ts';
import { type ModelObjects, modelObjects, podGroupOf } from './members.ts';
import { blockersOf } from './why.ts';

/** How a status is computed. */
export interface StatusOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly compat?: Compat;
  /**
   * Whether the expectation comes from the repository: the ConfigMap in the cluster is then compared with it.
   * Otherwise the expectation is that ConfigMap.
   */
  readonly isCommitted?: boolean;
  /** What is committed, expanded: live objects are then searched for edits by hand. */
  readonly manifests?: Iterable<Group>;
  /** The object as Git holds it in place of them: the live one is then compared with that. */
  readonly workload?: JsonObject | undefined;
}

/** What a model comes to, as far as its status is told by it. */
interface Compiled {
  readonly expected: Expectation;
  readonly live: Iterable<Group>;
  readonly workload?: JsonObject | undefined;
}

/** The state of a model: upstream's figures and conditions, every group, what blocks them, and what has drifted. */
export function modelStatus(told: Expectation, found: LiveObjects, options: StatusOptions): ModelStatus {
  const driven = drivenView(told, found, options.workload);
  const { expectation, live } = driven ?? { expectation: told, live: found };
  const { dialect, name, namespace, target, partition, generation } = expectation;
  const objects = modelObjects(expectation, live);
  const agents = modelAgents(expectation, live);
  const controller = driven === undefined ? undefined : busyText(driven.workload);
  const groups = groupStatuses(expectation, { objects, agents, controller, queues: live.queues, now: options.now });
  const wantedGroups = objects.wanted.size;
  const edited =
    options.manifests === undefined || driven !== undefined
      ? (driven?.drift ?? [])
      : changedDrift(options.manifests, live, dialect.keys.labels.revision);
  return {
    name,
    namespace,
    target,
    wantedGroups,
    figures: figuresOf(groups, { groups: wantedGroups, partition, generation }),
    conditions: conditionsOf(groups, partition, dialect.conditions, options.compat),
    groups,
    blockers: blockersOf(groups),
    drift: [...groups.flatMap(({ drift }) => drift), ...extras(objects), ...edited],
    unsynced: options.isCommitted === true ? unsynced(expectation, live) : [],
    ...(driven === undefined ? {} : { workload: driven.workload }),
    // Services and PodGroups are its controller's to look after.
    unread: driven === undefined ? unreadKinds(live) : [],
    agents: agents.words,
    unreadAgents: live.agents.unread,
  };
}

interface Seen {
  readonly objects: ModelObjects;
  readonly agents: ModelAgents;
  readonly controller: string | undefined;
  readonly queues: LiveObjects['queues'];
  readonly now: number;
}

function groupStatuses(
  expectation: Expectation,
  { objects, agents, controller, queues, now }: Seen,
): readonly GroupStatus[] {
  const { dialect } = expectation;
  const around: Surroundings = {
    labels: dialect.keys.labels,
    naming: namingOf(dialect),
    model: expectation.name,
    target: expectation.target,
    byRole: expectation.byRole === true,
    shapes: new Map(expectation.groups.map(({ revision, roles }) => [revision, roles])),
    now,
    services: objects.services,
    arePodGroupsRead: objects.podGroups !== undefined,
    queues,
    agentOf: (ordinal) => ({ ...agents.ofGroup(ordinal), ...(controller === undefined ? {} : { controller }) }),
  };
  const ordinals = [...new Set([...objects.wanted.keys(), ...objects.pods.keys()])].sort((a, b) => a - b);
  return ordinals.map((ordinal) => {
    const name = groupName(expectation.name, ordinal);
    const expected: ExpectedGroups | undefined = objects.wanted.get(ordinal);
    const pods: readonly LivePod[] = objects.pods.get(ordinal) ?? [];
    const podGroup = podGroupOf({ name, pods, revision: expected?.revision }, objects, dialect);
    return groupStatus({ ordinal, name, expected, pods, podGroup }, around);
  });
}

/** Objects of the model that belong to no group, or to none that is wanted. */
function extras({ extraPods, extraServices, extraPodGroups }: ModelObjects): readonly Drift[] {
  return [
    ...extraPods.map((pod) => extraDrift(`Pod ${pod.name}`)),
    ...extraPodGroups.map((podGroup) => extraDrift(`PodGroup ${podGroup.name}`)),
    ...extraServices.map((service) => extraDrift(`Service ${service.name}`)),
  ];
}

function unsynced(expectation: Expectation, live: LiveObjects): readonly string[] {
  if (live.configMaps === undefined) return [];
  const found = live.configMaps.find(
    ({ name, namespace }) => name === expectationName(expectation.name) && namespace === expectation.namespace,
  );
  return unsyncedReasons(expectation, found === undefined ? undefined : readExpectation(found, [expectation.dialect]));
}

function unreadKinds({ services, podGroups }: LiveObjects): readonly string[] {
  return [...(services === undefined ? ['Services'] : []), ...(podGroups === undefined ? ['PodGroups'] : [])];
}

/**
 * What is true of a model in a cluster: upstream's figures and conditions, every group, what blocks it, what drifted.
 * @param compilation - what `compile` made of the model
 * @param objects - Pods, Services, PodGroups and ConfigMaps as `kubectl get -o json` prints them, Lists or one by one
 * @param options - `now`: milliseconds since 1970
 */
export function computeStatus(
  compilation: Compiled,
  objects: Iterable<Json>,
  { now }: { readonly now: number },
): ModelStatus {
  const { expected, live, workload } = compilation;
  return modelStatus(expected, liveObjects(objects, [], AGENTS), {
    now,
    isCommitted: true,
    manifests: live,
    workload,
  });
}
