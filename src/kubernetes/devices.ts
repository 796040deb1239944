import type { PodSpec } from '../model/kubernetes.ts';
import type { Amounts } from './amounts.ts';
import { podRequests } from './requests.ts';

/** Whether a resource is Kubernetes' own, such as `cpu` or `hugepages-2Mi`: those of others have a domain before a "/". */
export function isNative(resource: string): boolean {
  return !resource.includes('/') || resource.includes('kubernetes.io/');
}

/**
 * Whether a resource is a device that a vendor's plugin hands out, such as `nvidia.com/gpu`: Kubernetes calls these
 * extended resources. One with `requests.` before it is the name that a quota gives to a device.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
 */
export function isDevice(resource: string): boolean {
  return !isNative(resource) && !resource.startsWith('requests.');
}

/** The devices that the scheduler counts for one pod, by resource: `nvidia.com/gpu` → 8. */
export function podDevices(spec: PodSpec): Amounts {
  return new Map([...podRequests(spec)].filter(([resource]) => isDevice(resource)));
}
