import { DIALECTS } from '../../src/dialects/registry.ts';
import type { Expectation } from '../../src/model/expectation.ts';
import type { RoleShape } from '../../src/model/expected-groups.ts';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { LiveObjects } from '../../src/model/live.ts';
import { rangesOf } from '../../src/model/ordinals.ts';
import { liveObjects } from '../../src/status/live.ts';

/** What tests vary of a live pod; by default it is Running and Ready since `READY_AT`. */
export interface PodWish {
  readonly revision?: string;
  readonly labels?: JsonObject;
  readonly annotations?: JsonObject;
  readonly metadata?: JsonObject;
  readonly spec?: JsonObject;
  readonly status?: JsonObject;
}

/** When the pods of tests became Ready unless they wish otherwise. */
export const READY_AT = '2026-11-24T04:30:37Z';

const PREFIX = 'modelinfer.matrixinfer.ai';

/**
 * A pod of the model `m` as a server gives it.
 * @param name - `m-<ordinal>-<role>-<index>-<pod>`
 */
export function aPod(name: string, wish: PodWish = {}): JsonObject {
  const [, group = '', role = '', index = ''] = /^(m-\d+)-(.*)-(\d+)-\d+$/.exec(name) ?? [];
  const labels = {
    [`${PREFIX}/name`]: 'm',
    [`${PREFIX}/group-name`]: group,
    [`${PREFIX}/role`]: role,
    [`${PREFIX}/role-id`]: `${role}-${index}`,
    [`${PREFIX}/revision`]: wish.revision ?? 'aaa',
    ...wish.labels,
  };
  const created = { uid: `uid-of-${name}`, creationTimestamp: '2026-11-24T04:30:00Z' };
  const metadata = { name, namespace: 'default', ...created, labels, annotations: wish.annotations ?? {} };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, ...wish.metadata },
    spec: { nodeName: 'node4', schedulerName: 'volcano', ...wish.spec },
    status: { ...readyStatus(READY_AT), ...wish.status },
  };
}

/** The ConfigMap that tells the cluster what the model `m` should be: two groups on `aaa`, unless its data say otherwise. */
export function toldMap(data: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'm-flotilla', namespace: 'default', uid: 'c', labels: { [`${PREFIX}/name`]: 'm' } },
    data: {
      target: 'aaa',
      generation: '1',
      partition: '0',
      groups: '0-1 aaa r=1x2\n',
      recoveryPolicy: 'RoleRecreate',
      restartGracePeriodSeconds: '0',
      ...data,
    },
  };
}

/** The status of a pod that is Running and Ready. */
export function readyStatus(since: string): JsonObject {
  return { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: since }] };
}

/** Metadata of an object that is being deleted. */
export const DELETED: JsonObject = { deletionTimestamp: '2026-11-24T05:00:20Z', deletionGracePeriodSeconds: 30 };

/** Live objects of which none but the given exist. */
export function live(...objects: readonly Json[]): LiveObjects {
  return liveObjects(objects, ['Service', 'PodGroup', 'ConfigMap']);
}

/**
 * What the model `m` should be, on the revision `bbb` where nothing else is said.
 * @param groups - revision by ordinal
 */
export function expecting(groups: readonly string[], wish: Partial<Expectation> & ShapeWish = {}): Expectation {
  const { roles = [{ name: 'r', replicas: 1, pods: 2 }], ...rest } = wish;
  const revisions = [...new Set(groups)];
  return {
    dialect: DIALECTS[0],
    name: 'm',
    namespace: 'default',
    target: groups.at(-1) ?? 'aaa',
    generation: 1,
    partition: 0,
    recovery: { policy: 'RoleRecreate', restartGracePeriodSeconds: 0 },
    groups: revisions.map((revision) => ({
      revision,
      ordinals: rangesOf(groups.flatMap((one, ordinal) => (one === revision ? [ordinal] : []))),
      roles,
    })),
    ...rest,
  };
}

interface ShapeWish {
  readonly roles?: readonly RoleShape[];
}

/** Manifests as a server holds them once an agent has applied them: pods are Running and Ready unless a name is left out. */
export function applied(
  manifests: readonly JsonObject[],
  isReady: (name: string) => boolean = () => true,
): JsonObject[] {
  return manifests.map((manifest) => {
    const metadata = isObject(manifest['metadata']) ? manifest['metadata'] : {};
    const name = `${metadata['name']}`;
    const live = { ...manifest, metadata: { ...metadata, uid: `uid-of-${name}`, creationTimestamp: READY_AT } };
    if (manifest['kind'] === 'PodGroup') return { ...live, status: { phase: 'Running', running: 2 } };
    if (manifest['kind'] !== 'Pod') return live;
    const spec = isObject(manifest['spec']) ? manifest['spec'] : {};
    const status = isReady(name) ? readyStatus(READY_AT) : { phase: 'Pending', conditions: [UNSCHEDULED] };
    return isReady(name) ? { ...live, spec: { ...spec, nodeName: 'node4' }, status } : { ...live, status };
  });
}

const UNSCHEDULED = {
  type: 'PodScheduled',
  status: 'False',
  reason: 'Unschedulable',
  message: '0/8 nodes are available: 8 Insufficient nvidia.com/gpu.',
};
