import { listAt, mapAt, objectAt, textAt } from '../model/fields.ts';
import type { Json } from '../model/json.ts';
import type { PodSpec, StringMap } from '../model/kubernetes.ts';
import { type Amounts, addAmounts, largestAmounts } from './amounts.ts';
import { addQuantities, parseQuantity, type Quantity, quantityText, timesQuantity } from './quantity.ts';

/** Resources that `spec.resources` can set for the pod as a whole. */
const POD_LEVEL = /^(cpu|memory|hugepages-.*)$/;

/**
 * What the scheduler counts for one pod: max(containers and sidecars, largest init container) plus overhead, where a
 * missing request takes its limit, and requests of the pod as a whole take the place of its containers'.
 * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podRequests(spec: PodSpec): Amounts {
  const sidecarsBefore = new Map<string, Quantity>();
  let peakOfInit: Amounts = new Map();
  for (const container of listAt(spec, 'initContainers')) {
    const own = requestsOf(container);
    const isSidecar = textAt(container, 'restartPolicy') === 'Always';
    peakOfInit = largestAmounts(peakOfInit, addAmounts(sidecarsBefore, own));
    if (isSidecar) for (const [name, amount] of own) sidecarsBefore.set(name, plus(sidecarsBefore.get(name), amount));
  }
  const running = spec.containers.reduce<Amounts>((sum, each) => addAmounts(sum, requestsOf(each)), new Map());
  const ofContainers = largestAmounts(addAmounts(running, sidecarsBefore), peakOfInit);
  return addAmounts(withPodLevel(ofContainers, spec), amountsOf(spec['overhead']));
}

/** The sum of what pods ask for, each template's amounts as often as it has pods. */
export function totalRequests(parts: Iterable<{ readonly requests: Amounts; readonly pods: number }>): Amounts {
  let total: Amounts = new Map();
  for (const { requests, pods } of parts) {
    if (pods === 0) continue;
    const times = new Map([...requests].map(([name, amount]) => [name, timesQuantity(amount, pods)]));
    total = addAmounts(total, times);
  }
  return total;
}

/** Writes amounts as Kubernetes' canonical quantities, by name; a request of 0 is one too. */
export function requestsText(amounts: Amounts): StringMap {
  const names = [...amounts.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, quantityText(amounts.get(name) ?? ZERO)]));
}

const ZERO: Quantity = { nanos: 0n, family: 'decimal' };

function requestsOf(container: Json): Amounts {
  const resources = objectAt(container, 'resources');
  return new Map([...amountsOf(resources['limits']), ...amountsOf(resources['requests'])]);
}

// The API server takes the containers' sum where the pod as a whole has a limit only.
function withPodLevel(ofContainers: Amounts, spec: PodSpec): Amounts {
  const resources = objectAt(spec['resources']);
  const limits = [...amountsOf(resources['limits'])].filter(([name]) => !ofContainers.has(name));
  const whole = [...limits, ...amountsOf(resources['requests'])].filter(([name]) => POD_LEVEL.test(name));
  return new Map([...ofContainers, ...whole]);
}

function amountsOf(amounts: Json | undefined): Amounts {
  const entries = [...mapAt(amounts)].flatMap(([name, text]) => {
    const quantity = parseQuantity(text);
    return quantity === undefined ? [] : [[name, quantity] as const];
  });
  return new Map(entries);
}

function plus(a: Quantity | undefined, b: Quantity): Quantity {
  return a === undefined ? b : addQuantities(a, b);
}
