import type { JsonObject } from '../../../src/model/json.ts';

/** A role of {@link modelInfer}: pods of one container, each of which takes a whole node. */
export interface RoleWish {
  readonly name: string;
  readonly replicas?: number;
  readonly workers?: number;
  /** How long its entry pods take to end. */
  readonly entryGraceSeconds?: number;
  /** How long its workers take to end. */
  readonly workerGraceSeconds?: number;
}

/** What a test varies of a ModelInfer. */
export interface ModelWish {
  readonly name: string;
  readonly namespace: string;
  readonly groups?: number;
  readonly image?: string;
  readonly roles?: readonly RoleWish[];
  readonly gangSchedule?: JsonObject;
  readonly rollout?: JsonObject;
  readonly recoveryPolicy?: string;
  readonly restartGracePeriodSeconds?: number;
}

/** Two roles whose pods end after 1, 6 and 12 seconds. */
export const ROLES_THAT_END_UNEVENLY: readonly RoleWish[] = [
  { name: 'fast', replicas: 1, workers: 1, entryGraceSeconds: 1, workerGraceSeconds: 6 },
  { name: 'slow', replicas: 2, workers: 0, entryGraceSeconds: 12 },
];

/** The image that no node ever gets, so that pods of it never become ready; kwok's stages know it by name. */
export const MISSING_IMAGE = 'registry.example/missing:1';

/** A ModelInfer as people write it; one role `405b` of two replicas of an entry and a worker, where nothing is said. */
export function modelInfer(wish: ModelWish): JsonObject {
  const { name, namespace, groups = 1, image = 'llm:1', roles = [{ name: '405b', replicas: 2, workers: 1 }] } = wish;
  const rollout = wish.rollout;
  const grace = wish.restartGracePeriodSeconds;
  return {
    apiVersion: 'workload.matrixinfer.ai/v1alpha1',
    kind: 'ModelInfer',
    metadata: { name, namespace },
    spec: {
      replicas: groups,
      schedulerName: 'volcano',
      ...(wish.recoveryPolicy === undefined ? {} : { recoveryPolicy: wish.recoveryPolicy }),
      ...(rollout === undefined
        ? {}
        : { rolloutStrategy: { type: 'InferGroupRollingUpdate', rollingUpdateConfiguration: rollout } }),
      template: {
        ...(grace === undefined ? {} : { restartGracePeriodSeconds: grace }),
        gangSchedule: wish.gangSchedule ?? {},
        roles: roles.map((role) => roleOf(role, image)),
      },
    },
  };
}

function roleOf(role: RoleWish, image: string): JsonObject {
  const { name, replicas = 1, workers = 0, entryGraceSeconds = 2, workerGraceSeconds = entryGraceSeconds } = role;
  const template = (graceSeconds: number): JsonObject => ({
    spec: {
      terminationGracePeriodSeconds: graceSeconds,
      containers: [{ name: 'main', image, resources: { limits: { 'nvidia.com/gpu': 8 } } }],
    },
  });
  return {
    name,
    replicas,
    entryTemplate: template(entryGraceSeconds),
    workerReplicas: workers,
    ...(workers === 0 ? {} : { workerTemplate: template(workerGraceSeconds) }),
  };
}
