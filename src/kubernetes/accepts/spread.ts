import { textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { forbidden } from './problems.ts';
import { all, atLeast, choice, each, fields, type Rule, required, unique, whenSet } from './rule.ts';
import { labelKeys, labelSelector } from './selectors.ts';

const POLICIES = ['Honor', 'Ignore'];

/** How a pod and its like are spread over the domains of a topology. The key is free text. */
export const spreadConstraints: Rule = all(
  each(
    all(
      fields({
        maxSkew: required(atLeast(1)),
        topologyKey: required(),
        whenUnsatisfiable: required(choice('DoNotSchedule', 'ScheduleAnyway')),
        minDomains: whenSet(atLeast(1)),
        nodeAffinityPolicy: choice(...POLICIES),
        nodeTaintsPolicy: choice(...POLICIES),
        labelSelector: whenSet(labelSelector),
      }),
      labelKeys,
      minDomainsWithDoNotSchedule,
    ),
  ),
  unique(keyAndPolicy, 'topologyKey'),
);

function keyAndPolicy(constraint: Json): string | undefined {
  const [key, policy] = [textAt(constraint, 'topologyKey'), textAt(constraint, 'whenUnsatisfiable')];
  return key && policy ? `${key} with ${policy}` : undefined;
}

function minDomainsWithDoNotSchedule(value: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(value) || typeof value['minDomains'] !== 'number') return [];
  const isStrict = textAt(value, 'whenUnsatisfiable') === 'DoNotSchedule';
  return isStrict
    ? []
    : [forbidden(below(at, 'minDomains'), 'needs whenUnsatisfiable: DoNotSchedule', 'remove one of the two')];
}
