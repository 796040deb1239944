import { ENDED_PHASES, FAILED_WHILE_WAITING } from '../../kubernetes/waiting-reasons.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import { AVAILABLE } from '../../model/status.ts';
import { WORKLOAD_DONE } from '../../model/workload.ts';

/** One of the containers of a list in a pod's status is as `test` says of it, which calls its state `c.state`. */
const some = (containers: string, test: string): string =>
  `(has(status.${containers}) && status.${containers}.exists(c, has(c.state) && ${test}))`;

/** It waits for somebody: Flux would wait with it until the timeout, and apply no newer commit before. */
const IS_STUCK =
  'has(c.state.waiting) && has(c.state.waiting.reason) && ' +
  `c.state.waiting.reason in ${textsIn(FAILED_WHILE_WAITING)}`;

/** It has ended, and the kubelet does not start it again. */
const HAS_ENDED =
  "has(c.state.terminated) && (spec.restartPolicy == 'Never' || " +
  "(spec.restartPolicy == 'OnFailure' && c.state.terminated.exitCode == 0))";

/** Texts as a list in CEL. */
function textsIn(texts: readonly string[]): string {
  return `['${texts.join("', '")}']`;
}

/**
 * When the pods and PodGroups of a model are healthy, in CEL, as `spec.healthCheckExprs` takes it. Without these,
 * kstatus takes a pod that has ended for Current: a gate that let the next stage go then would be none. Flux asks `failed`
 * first, and what is neither is in progress. A PodGroup never fails by itself: its phase passes through Unknown whenever
 * pods are replaced, and of a gang that is lost the pods say so.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#health-check-expressions
 */
export const FLUX_HEALTH: readonly JsonObject[] = [
  {
    apiVersion: 'v1',
    kind: 'Pod',
    current:
      '!has(metadata.deletionTimestamp) && ' +
      "has(status.conditions) && status.conditions.exists(e, e.type == 'Ready' && e.status == 'True')",
    failed:
      '!has(metadata.deletionTimestamp) && ' +
      `((has(status.phase) && status.phase in ${textsIn(ENDED_PHASES)}) || ` +
      `${some('initContainerStatuses', IS_STUCK)} || ${some('containerStatuses', IS_STUCK)} || ` +
      `${some('containerStatuses', HAS_ENDED)})`,
  },
  {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    current:
      "has(status.phase) && status.phase == 'Running' && " +
      '(!has(spec.minMember) || (has(status.running) && status.running >= spec.minMember))',
    failed: "has(status.phase) && status.phase == 'Completed'",
  },
];

/**
 * When the object that stands for a model is healthy: its published status says so, or nobody publishes one. Flux itself looks at
 * `observedGeneration` first.
 * @param isWaitedFor - whether Flux waits for its pods together with it; else others do, and it is healthy at once
 */
export function modelObjectHealth({ apiVersion, kind }: ClusterKind, isWaitedFor: boolean): JsonObject {
  const isAvailable = `status.conditions.exists(e, e.type == '${AVAILABLE}' && e.status == 'True')`;
  return { apiVersion, kind, current: isWaitedFor ? `!has(status.conditions) || ${isAvailable}` : 'true' };
}

/**
 * When an object that Git holds in place of pods is healthy: its controller has seen it as it is, all of its groups are ready, and it
 * replaces none down to the partition. Without this Flux takes it for Current as soon as it is there.
 */
export function workloadHealth({ apiVersion, kind }: ClusterKind): JsonObject {
  const isTrue = (type: string): string => `status.conditions.exists(e, e.type == '${type}' && e.status == 'True')`;
  const isSeen = 'has(status.observedGeneration) && status.observedGeneration == metadata.generation';
  const isDone = `has(status.conditions) && ${isTrue(WORKLOAD_DONE.available)} && !${isTrue(WORKLOAD_DONE.updating)}`;
  return { apiVersion, kind, current: `${isSeen} && ${isDone}` };
}
