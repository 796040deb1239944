import { listAt, objectAt, textAt } from '../model/fields.ts';
import type { Json } from '../model/json.ts';
import type { PodSpec, StringMap } from '../model/kubernetes.ts';
import { type Amounts, addAmounts, largestAmounts, storedAmounts, sumOfAmounts, timesAmounts } from './amounts.ts';
import { podClaims } from './claims.ts';
import { addQuantities, type Quantity, quantityText } from './quantity.ts';

/** Whether `spec.resources` can set a resource for the pod as a whole. */
export function isPodLevel(resource: string): boolean {
  return /^(cpu|memory|hugepages-.*)$/.test(resource);
}

/**
 * What the scheduler counts for one pod: its containers' requests, see {@link containerRequests}, in whose place stand
 * those of the pod as a whole, plus the overhead. Amounts are rounded as the API server stores them.
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/
 */
export function podRequests(spec: PodSpec): Amounts {
  const ofContainers = containerRequests(spec);
  // The API server takes the containers' sum where the pod as a whole has a limit only.
  const limits = [...storedAmounts(objectAt(spec, 'resources', 'limits'))].filter(([name]) => !ofContainers.has(name));
  const whole = [...limits, ...storedAmounts(objectAt(spec, 'resources', 'requests'))];
  const requests = new Map([...ofContainers, ...whole.filter(([name]) => isPodLevel(name))]);
  return addAmounts(requests, storedAmounts(spec['overhead']));
}

/**
 * What the containers of a pod ask for together: the sum of containers and sidecars, or the largest init container with the
 * sidecars that start before it, whichever is more of a resource. A missing request takes its limit.
 * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function containerRequests(spec: Json): Amounts {
  const sidecars = new Map<string, Quantity>();
  const peaksOfInit: Amounts[] = [];
  for (const container of listAt(spec, 'initContainers')) {
    const requests = requestsOf(container);
    // What it does not ask for, the sidecars before it have asked for at their own start.
    const together = new Map([...requests].map(([name, amount]) => [name, addedTo(sidecars.get(name), amount)]));
    if (textAt(container, 'restartPolicy') === 'Always') for (const [name, sum] of together) sidecars.set(name, sum);
    peaksOfInit.push(together);
  }
  const running = sumOfAmounts([...listAt(spec, 'containers').map(requestsOf), sidecars]);
  return largestAmounts([running, ...peaksOfInit]);
}

function addedTo(before: Quantity | undefined, amount: Quantity): Quantity {
  return before === undefined ? amount : addQuantities(before, amount);
}

/**
 * What a pod holds once its init containers have ended: containers, sidecars and overhead. Volcano counts this for a pod
 * that runs, and {@link podRequests} for one that seeks its place.
 */
export function runningRequests(spec: Json): Amounts {
  const sidecars = listAt(spec, 'initContainers').filter((each) => textAt(each, 'restartPolicy') === 'Always');
  const all = [...listAt(spec, 'containers'), ...sidecars];
  return sumOfAmounts([...all.map(requestsOf), storedAmounts(objectAt(spec, 'overhead'))]);
}

function requestsOf(container: Json): Amounts {
  const resources = objectAt(container, 'resources');
  return new Map([...storedAmounts(resources['limits']), ...storedAmounts(resources['requests'])]);
}

/** The sum of what pods ask for, each template's amounts as often as it has pods. */
export function totalRequests(parts: Iterable<{ readonly requests: Amounts; readonly pods: number }>): Amounts {
  return sumOfAmounts(
    [...parts].filter(({ pods }) => pods > 0).map(({ requests, pods }) => timesAmounts(requests, pods)),
  );
}

/** Writes amounts as Kubernetes' canonical quantities, by name; a request of 0 is one too. */
export function requestsText(amounts: Amounts): StringMap {
  const byName = [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byName.map(([name, amount]) => [name, quantityText(amount)]));
}

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

/** The devices that the scheduler counts for one pod, by resource, `nvidia.com/gpu` → 8, and its claims for others. */
export function podDevices(spec: PodSpec): Amounts {
  return sumOfAmounts([new Map([...podRequests(spec)].filter(([resource]) => isDevice(resource))), podClaims(spec)]);
}
