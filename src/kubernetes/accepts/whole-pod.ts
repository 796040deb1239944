import { listAt, objectAt, textAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { addQuantities, compareQuantities, maxQuantity, type Quantity, quantityText } from '../quantity.ts';
import type { PodFacts } from './facts.ts';
import { wrongQuantity } from './problems.ts';
import { type Amounts, amountsOf } from './quantities.ts';
import { isPodResource } from './resource-names.ts';
import type { Rule } from './rule.ts';

/**
 * What the pod as a whole asks for must be enough for its containers, which share it.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification
 */
export const enoughForContainers: Rule = (value, at, pod) => {
  if (value === undefined) return [];
  const whole = {
    limits: amountsOf(objectAt(value, 'limits')),
    requests: amountsOf(objectAt(value, 'requests')),
  };
  return [...sumProblems(whole, at, pod), ...limitProblems(whole.limits, at, pod.spec)];
};

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
    const limits = amountsOf(objectAt(container, 'resources', 'limits'));
    return [...limits].flatMap(([name, limit]) => {
      const most = whole.get(name);
      if (most === undefined || compareQuantities(limit, most) <= 0) return [];
      const what = `is less than the limit of container "${textAt(container, 'name') ?? ''}", ${quantityText(limit)}`;
      return [wrongQuantity(below(at, 'limits', name), quantityText(most), what, 'raise it, or lower that limit')];
    });
  });
}

// Containers and sidecars run together; each other init container runs with the sidecars before it.
function containerRequests(spec: JsonObject): Amounts {
  let sidecars: Amounts = new Map();
  let largest: Amounts = new Map();
  for (const container of listAt(spec, 'initContainers')) {
    const together = joined(sidecars, requestsOf(container), addQuantities);
    if (textAt(container, 'restartPolicy') === 'Always') sidecars = together;
    largest = joined(largest, together, maxQuantity);
  }
  const running = listAt(spec, 'containers').reduce<Amounts>(
    (sum, container) => joined(sum, requestsOf(container), addQuantities),
    sidecars,
  );
  return joined(running, largest, maxQuantity);
}

function requestsOf(container: Json): Amounts {
  const resources = objectAt(container, 'resources');
  return new Map([...amountsOf(objectAt(resources, 'limits')), ...amountsOf(objectAt(resources, 'requests'))]);
}

function joined(a: Amounts, b: Amounts, join: (a: Quantity, b: Quantity) => Quantity): Amounts {
  const result = new Map(a);
  for (const [name, amount] of b) {
    const present = result.get(name);
    result.set(name, present === undefined ? amount : join(present, amount));
  }
  return result;
}
