import type { JsonObject } from '../../model/json.ts';

/**
 * Why a container does not start: Flux would wait for it until the timeout, and apply no newer commit before, not even
 * the one that mends it.
 */
const STUCK = [
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
  'CrashLoopBackOff',
];

const isStuck = (containers: string): string =>
  `(has(status.${containers}) && status.${containers}.exists(c, has(c.state) && has(c.state.waiting) && ` +
  `has(c.state.waiting.reason) && c.state.waiting.reason in ['${STUCK.join("', '")}']))`;

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
      "(has(status.phase) && status.phase in ['Failed', 'Succeeded']) || " +
      `${isStuck('initContainerStatuses')} || ${isStuck('containerStatuses')}`,
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
