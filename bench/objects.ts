import { isArray, isObject, type Json, type JsonObject } from '../src/model/json.ts';
import { type Fleet, type FleetRole, groupResources, NAMESPACE, podSpecOf, podsPerGroup } from './fleet.ts';

/** What the objects of a fleet need that only flotilla decides. */
export interface Decided {
  readonly image: string;
  readonly revision: string;
  /** The ConfigMap that says what the cluster should hold. */
  readonly expectation: JsonObject;
}

/** Which pod of which group; texts, so that they can be the variables of a chart. */
export interface PodPlace {
  readonly group: string;
  readonly role: FleetRole;
  /** 0 for the entry. */
  readonly pod: string;
  readonly kind: 'entry' | 'worker';
}

const PREFIX = 'modelinfer.matrixinfer.ai';

/**
 * The objects that a fleet comes to, written down without flotilla: what peers are made to give, and what flotilla's
 * own output is held against.
 */
export function* fleetObjects(fleet: Fleet, decided: Decided): Generator<JsonObject> {
  yield decided.expectation;
  for (let ordinal = 0; ordinal < fleet.groups; ordinal++) yield* groupObjects(fleet, decided, ordinal);
}

/** The objects of one group: its PodGroup, then each role's Service and pods. */
export function* groupObjects(fleet: Fleet, decided: Decided, ordinal: number): Generator<JsonObject> {
  const group = `${fleet.name}-${ordinal}`;
  yield podGroupObject(fleet, group);
  for (const role of fleet.roles) {
    yield serviceObject(fleet, group, role);
    yield podObject(fleet, decided, { group, role, pod: '0', kind: 'entry' });
    for (let pod = 1; pod <= role.workers; pod++) {
      yield podObject(fleet, decided, { group, role, pod: `${pod}`, kind: 'worker' });
    }
  }
}

/** The PodGroup of a group. */
export function podGroupObject({ name: model, roles }: Fleet, group: string): JsonObject {
  const minMember = podsPerGroup(roles);
  const minTaskMember = Object.fromEntries(roles.map(({ name, workers }) => [`${name}-0`, workers + 1]));
  return {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    metadata: {
      name: group,
      namespace: NAMESPACE,
      annotations: { 'scheduling.k8s.io/group-name': group },
      labels: { [`${PREFIX}/group-name`]: group, [`${PREFIX}/name`]: model },
    },
    spec: {
      minMember,
      minResources: groupResources(minMember),
      minTaskMember,
      networkTopology: { mode: 'hard', highestTierAllowed: 2 },
    },
  };
}

/** The Service of a role's entry pod. */
export function serviceObject({ name }: Fleet, group: string, role: FleetRole): JsonObject {
  const labels = placeLabels(name, group, role);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `${group}-${role.name}-0-0`, namespace: NAMESPACE, labels },
    spec: {
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      selector: { [`${PREFIX}/entry`]: 'true', ...labels },
    },
  };
}

/** One pod. */
export function podObject(fleet: Fleet, { image, revision }: Decided, place: PodPlace): JsonObject {
  const { group, role, pod, kind } = place;
  const entry = kind === 'entry' ? { [`${PREFIX}/entry`]: 'true' } : {};
  const spec = podSpecOf(kind, image, fleet.paddingCharacters);
  const identity = [
    { name: 'GROUP_SIZE', value: `${role.workers + 1}` },
    { name: 'ENTRY_ADDRESS', value: `${group}-${role.name}-0-0.${NAMESPACE}` },
    { name: 'WORKER_INDEX', value: pod },
    { name: 'FLOTILLA_REVISION', value: revision },
  ];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${group}-${role.name}-0-${pod}`,
      namespace: NAMESPACE,
      annotations: {
        'argocd.argoproj.io/sync-options': 'Force=true,ServerSideApply=false',
        'kustomize.toolkit.fluxcd.io/force': 'Enabled',
        'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
        'scheduling.k8s.io/group-name': group,
        'volcano.sh/task-spec': `${role.name}-0`,
      },
      labels: { ...placeLabels(fleet.name, group, role), ...entry, [`${PREFIX}/revision`]: revision },
    },
    spec: {
      ...spec,
      containers: listOf(spec['containers']).map((each) => withEnv(each, identity)),
      schedulerName: 'volcano',
    },
  };
}

function placeLabels(model: string, group: string, { name }: FleetRole): Readonly<Record<string, string>> {
  return {
    [`${PREFIX}/group-name`]: group,
    [`${PREFIX}/name`]: model,
    [`${PREFIX}/role`]: name,
    [`${PREFIX}/role-id`]: `${name}-0`,
  };
}

function withEnv(container: Json, identity: readonly JsonObject[]): Json {
  if (!isObject(container)) return container;
  return { ...container, env: [...listOf(container['env']), ...identity] };
}

function listOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}
