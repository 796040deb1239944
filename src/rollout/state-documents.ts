import type { JsonObject } from '../model/json.ts';
import { isArray, isObject, type Json } from '../model/json.ts';
import type { ControllerRevision } from '../model/kubernetes.ts';
import { FLOTILLA_API, LABEL, revisionName } from '../model/names.ts';
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

/**
 * The snapshot of one revision as a ControllerRevision: its data are the hashed values, each role with its replicas, and
 * beside them the gang's policy.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/
 */
export function revisionDocument(
  { name, namespace }: { readonly name: string; readonly namespace: string },
  snapshot: Snapshot,
): ControllerRevision {
  const { revision, sequence, subset, gang } = snapshot;
  const policy = gang === undefined ? {} : { gangPolicy: { ...gang } };
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: revisionName(name, revision), namespace, labels: { [LABEL.name]: name } },
    revision: sequence,
    data: { ...subset, ...policy, roles: rolesWithReplicas(subset['roles'], snapshot.replicas) },
  };
}

function rolesWithReplicas(roles: Json | undefined, replicas: Snapshot['replicas']): readonly Json[] {
  if (!isArray(roles)) return [];
  return roles.map((role) => {
    const name = isObject(role) ? role['name'] : undefined;
    const count = typeof name === 'string' && Object.hasOwn(replicas, name) ? replicas[name] : undefined;
    return isObject(role) ? { ...role, replicas: count ?? 1 } : role;
  });
}
