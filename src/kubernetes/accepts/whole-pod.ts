import { listAt, objectAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { type Amounts, storedAmounts } from '../amounts.ts';
import { compareQuantities, quantityText } from '../quantity.ts';
import { containerRequests } from '../requests.ts';
import type { PodFacts } from './facts.ts';
import { wrongQuantity } from './problems.ts';
import { isPodResource } from './resource-names.ts';
import type { Rule } from './rule.ts';

/**
 * What the pod as a whole asks for must be enough for its containers, which share it.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification
 */
export const enoughForContainers: Rule = (value, at, pod) => {
  if (value === undefined) return [];
  const whole = {
    limits: storedAmounts(objectAt(value, 'limits')),
    requests: storedAmounts(objectAt(value, 'requests')),
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
    const limits = storedAmounts(objectAt(container, 'resources', 'limits'));
    return [...limits].flatMap(([name, limit]) => {
      const most = whole.get(name);
      if (most === undefined || compareQuantities(limit, most) <= 0) return [];
      const what = `is less than the limit of container "${textAt(container, 'name') ?? ''}", ${quantityText(limit)}`;
      return [wrongQuantity(below(at, 'limits', name), quantityText(most), what, 'raise it, or lower that limit')];
    });
  });
}
