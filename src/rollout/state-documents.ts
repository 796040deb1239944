import type { JsonObject } from '../model/json.ts';
import { isArray, isObject, type Json } from '../model/json.ts';
import type { ControllerRevision } from '../model/kubernetes.ts';
import type { Model, Role } from '../model/model-infer.ts';
import { FLOTILLA_API, revisionName } from '../model/names.ts';
import { rangesText } from '../model/ordinals.ts';
import type { RolloutState, Snapshot } from '../model/rollout.ts';

/** The document of one model in rollout.yaml; what has its default is left out. */
export function rolloutDocument(state: RolloutState): JsonObject {
  const { name, namespace, target, generation, paused, partition, stage, surge, rolledBackFrom, groups } = state;
  const accepted = (state.accepted ?? []).map((each) => ({
    model: each.model,
    groups: rangesText(each.groups),
    from: each.from,
    to: each.to,
  }));
  return {
    apiVersion: FLOTILLA_API,
    kind: 'Rollout',
    metadata: { name, namespace },
    target,
    ...(rolledBackFrom === undefined ? {} : { rolledBackFrom }),
    generation,
    ...(paused ? { paused } : {}),
    ...(partition === 0 ? {} : { partition }),
    ...(stage === 0 ? {} : { stage }),
    ...(surge === 0 ? {} : { surge }),
    groups: groups.map(({ revision, ordinals }) => ({ revision, ordinals: rangesText(ordinals) })),
    ...(accepted.length === 0 ? {} : { accepted }),
  };
}

/** Whose revision a snapshot is. */
export type SnapshotOwner = Pick<Model, 'name' | 'namespace' | 'dialect'>;

/**
 * The snapshot of one revision as a ControllerRevision: its data are the hashed values, each role with its replicas, and
 * beside them the gang's policy.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/
 */
export function revisionDocument({ name, namespace, dialect }: SnapshotOwner, snapshot: Snapshot): ControllerRevision {
  const { revision, sequence, subset, gangPolicy } = snapshot;
  const policy = gangPolicy === undefined ? {} : { gangPolicy: { ...gangPolicy } };
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: revisionName(name, revision), namespace, labels: { [dialect.keys.labels.name]: name } },
    revision: sequence,
    data: { ...subset, ...policy, ...rolesWithReplicas(subset['roles'], snapshot.roles) },
  };
}

// A dialect without roles of its own keeps none.
function rolesWithReplicas(written: Json | undefined, roles: readonly Role[]): JsonObject {
  if (!isArray(written)) return {};
  const replicas = new Map<Json | undefined, number>(roles.map((role) => [role.name, role.replicas]));
  return {
    roles: written.map((role) => (isObject(role) ? { ...role, replicas: replicas.get(role['name']) ?? 1 } : role)),
  };
}
