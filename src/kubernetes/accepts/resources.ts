import { listAt, objectAt, textAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { type Amounts, storedAmounts } from '../amounts.ts';
import { compareQuantities, type Quantity, quantityOf, quantityText } from '../quantity.ts';
import { containerRequests, isDevice, isNative, isPodLevel } from '../requests.ts';
import { forbidden, invalid, missing, unknownReference, wrongQuantity } from './problems.ts';
import { all, choice, each, fields, nameOf, type PodFacts, type Rule, required, unique, unlessEmpty } from './rule.ts';
import { amount, DNS_LABEL, QUALIFIED_NAME, text } from './syntax.ts';

const OF_CONTAINERS = ['cpu', 'memory', 'ephemeral-storage'];

/** Whether a resource is memory in huge pages of one size, such as `hugepages-2Mi`. */
function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** The size of a huge page in bytes; `undefined` when the name holds no size. */
function pageBytes(name: string): bigint | undefined {
  const size = quantityOf(name.slice('hugepages-'.length));
  if (size === undefined || size.nanos <= 0n || size.nanos % 1_000_000_000n !== 0n) return undefined;
  return size.nanos / 1_000_000_000n;
}

/** Whether a resource is a device whose name can be asked for, and is counted in whole numbers. */
function isExtended(name: string): boolean {
  return isDevice(name) && QUALIFIED_NAME.test(`requests.${name}`);
}

/** Whether a node may promise more of a resource than it has, so that a request may be below its limit. */
function mayOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** Whether a container can ask for a resource. */
function isContainerResource(name: string): boolean {
  if (!QUALIFIED_NAME.test(name)) return false;
  return name.includes('/') ? isNative(name) || isExtended(name) : OF_CONTAINERS.includes(name) || isHugePages(name);
}

/** Whether a pod as a whole can ask for a resource. */
function isPodResource(name: string): boolean {
  return QUALIFIED_NAME.test(name) && isPodLevel(name);
}

const UNIT = 1_000_000_000n;

const claims: Rule = all(
  each(fields({ name: all(required(), unlessEmpty(claimOfPod)), request: unlessEmpty(text(DNS_LABEL)) })),
  unique((claim) => nameOf(claim) || undefined),
);

/** What a container asks for, and what it may use at most. A missing request is taken from the limit. */
export const containerResources: Rule = all(
  requirements(
    isContainerResource,
    'cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu',
  ),
  fields({ claims }),
);

/** What a pod as a whole asks for, and what it may use at most: enough for its containers, which share it. */
export const podResources: Rule = all(
  requirements(isPodResource, 'cpu, memory or hugepages-<size>'),
  fields({
    claims: unlessEmpty((_claims, at) => [forbidden(at, 'is not for the pod as a whole', 'move it to a container')]),
  }),
  enoughForContainers,
);

/** The rule of what a pod needs besides its containers. */
export const overhead: Rule = amounts(
  isContainerResource,
  'cpu, memory, ephemeral-storage or a name such as nvidia.com/gpu',
);

function requirements(isAllowed: (name: string) => boolean, names: string): Rule {
  const list = amounts(isAllowed, names);
  return all(fields({ limits: list, requests: list }), withinLimits, hugePagesWithCpuOrMemory);
}

function amounts(isAllowed: (name: string) => boolean, names: string): Rule {
  return (value, at, pod) =>
    Object.entries(objectAt(value)).flatMap(([name, written]) => {
      const here = below(at, name);
      if (!isAllowed(name))
        return [invalid({ ...here, key: true }, name, 'is not a resource that can be asked for here', `use ${names}`)];
      return [...amount(written, here, pod), ...countProblems(name, written, here)];
    });
}

function countProblems(name: string, written: Json, at: Location): readonly Problem[] {
  const found = storedAmounts({ [name]: written }).get(name);
  if (found === undefined || found.nanos < 0n) return [];
  const shown = quantityText(found);
  if (isExtended(name) && found.nanos % UNIT !== 0n) {
    return [wrongQuantity(at, shown, `is no whole number of ${name}`, 'use a whole number')];
  }
  if (!isHugePages(name)) return [];
  const page = pageBytes(name);
  const isMultiple = page !== undefined && ((found.nanos + UNIT - 1n) / UNIT) % page === 0n;
  return isMultiple
    ? []
    : [wrongQuantity(at, shown, `is not a multiple of the page size of ${name}`, 'use a multiple of it')];
}

function withinLimits(value: Json | undefined, at: Location): readonly Problem[] {
  const limits = storedAmounts(objectAt(value, 'limits'));
  const requests = storedAmounts(objectAt(value, 'requests'));
  return [...requests].flatMap(([name, request]) => requestProblems({ name, request, limit: limits.get(name) }, at));
}

interface Request {
  readonly name: string;
  readonly request: Quantity;
  readonly limit: Quantity | undefined;
}

function requestProblems({ name, request, limit }: Request, at: Location): readonly Problem[] {
  const here = below(at, 'requests', name);
  const exact = !mayOvercommit(name);
  if (limit === undefined) {
    return exact ? [missing(below(at, 'limits', name), `set the limit of ${name} to what is requested`)] : [];
  }
  const difference = compareQuantities(request, limit);
  const [shown, most] = [quantityText(request), quantityText(limit)];
  if (difference > 0)
    return [wrongQuantity(here, shown, `is more than the limit of ${name}, ${most}`, 'lower it, or raise the limit')];
  if (difference === 0 || !exact) return [];
  return [
    wrongQuantity(
      here,
      shown,
      `differs from the limit of ${name}, ${most}`,
      'write the same number: this resource is never shared',
    ),
  ];
}

function hugePagesWithCpuOrMemory(value: Json | undefined, at: Location): readonly Problem[] {
  const names = ['limits', 'requests'].flatMap((list) => Object.keys(objectAt(value, list)));
  if (!names.some(isHugePages) || names.includes('cpu') || names.includes('memory')) return [];
  return [forbidden(at, 'has huge pages but neither cpu nor memory', 'add a request or limit of cpu or memory')];
}

function claimOfPod(name: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  const isKnown = typeof name !== 'string' || pod.claims.has(name);
  return isKnown ? [] : [unknownReference(at, name, 'resource claim', pod.claims)];
}

/** Whether a container restarts when its cpu or memory is changed in place. */
export const resizePolicy: Rule = all(
  each(
    fields({
      resourceName: required(choice('cpu', 'memory')),
      restartPolicy: required(choice('NotRequired', 'RestartContainer')),
    }),
  ),
  unique((policy) => textAt(policy, 'resourceName'), 'resourceName'),
);

/** @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification */
function enoughForContainers(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  if (value === undefined) return [];
  const whole = {
    limits: storedAmounts(objectAt(value, 'limits')),
    requests: storedAmounts(objectAt(value, 'requests')),
  };
  return [...sumProblems(whole, at, pod), ...limitProblems(whole.limits, at, pod.spec)];
}

function sumProblems(
  whole: { limits: Amounts; requests: Amounts },
  at: Location,
  { spec }: PodFacts,
): readonly Problem[] {
  return [...containerRequests(spec)].flatMap(([name, sum]) => {
    const list = whole.requests.has(name) ? 'requests' : 'limits';
    const most = whole[list].get(name);
    if (!isPodResource(name) || most === undefined || compareQuantities(sum, most) <= 0) return [];
    const what = `is less than what the containers ask for together, ${quantityText(sum)}`;
    return [
      wrongQuantity(below(at, list, name), quantityText(most), what, 'raise it, or lower the requests of containers'),
    ];
  });
}

function limitProblems(whole: Amounts, at: Location, spec: JsonObject): readonly Problem[] {
  return listAt(spec, 'containers').flatMap((container) => {
    const limits = storedAmounts(objectAt(container, 'resources', 'limits'));
    return [...limits].flatMap(([name, limit]) => {
      const most = whole.get(name);
      if (most === undefined || compareQuantities(limit, most) <= 0) return [];
      const what = `is less than the limit of container "${textAt(container, 'name') ?? ''}", ${quantityText(limit)}`;
      return [wrongQuantity(below(at, 'limits', name), quantityText(most), what, 'raise it, or lower that limit')];
    });
  });
}
