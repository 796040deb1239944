import { objectAt, textAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { storedAmounts } from '../amounts.ts';
import { compareQuantities, type Quantity, quantityText } from '../quantity.ts';
import { nameOf, type PodFacts } from './facts.ts';
import { forbidden, invalid, missing, unknownReference, wrongQuantity } from './problems.ts';
import { amount } from './quantities.ts';
import * as resource from './resource-names.ts';
import { all, choice, each, fields, type Rule, required, unique, unlessEmpty } from './rule.ts';
import { DNS_LABEL, text } from './syntax.ts';

const UNIT = 1_000_000_000n;

const claims: Rule = all(
  each(fields({ name: all(required(), unlessEmpty(claimOfPod)), request: unlessEmpty(text(DNS_LABEL)) })),
  unique((claim) => nameOf(claim) || undefined),
);

/** What a container asks for, and what it may use at most. A missing request is taken from the limit. */
export const containerResources: Rule = all(
  requirements(
    resource.isContainerResource,
    'cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu',
  ),
  fields({ claims }),
);

/** What a pod as a whole asks for, and what it may use at most. */
export const wholePodResources: Rule = all(
  requirements(resource.isPodResource, 'cpu, memory or hugepages-<size>'),
  fields({
    claims: unlessEmpty((_claims, at) => [forbidden(at, 'is not for the pod as a whole', 'move it to a container')]),
  }),
);

/** What the pod needs besides its containers. */
export const overhead: Rule = amounts(
  resource.isContainerResource,
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
  if (resource.isExtended(name) && found.nanos % UNIT !== 0n) {
    return [wrongQuantity(at, shown, `is no whole number of ${name}`, 'use a whole number')];
  }
  if (!resource.isHugePages(name)) return [];
  const page = resource.pageBytes(name);
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
  const exact = !resource.mayOvercommit(name);
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
  if (!names.some(resource.isHugePages) || names.includes('cpu') || names.includes('memory')) return [];
  return [forbidden(at, 'has huge pages but neither cpu nor memory', 'add a request or limit of cpu or memory')];
}

function claimOfPod(name: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  const isKnown = typeof name !== 'string' || pod.claims.includes(name);
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
