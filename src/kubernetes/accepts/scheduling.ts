import { numberAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { affinity } from './affinity.ts';
import { nameOf, type PodFacts } from './facts.ts';
import { labels } from './metadata.ts';
import { forbidden, missing } from './problems.ts';
import { overhead } from './resources.ts';
import {
  all,
  choice,
  each,
  exactlyOne,
  type FieldRules,
  fields,
  required,
  unique,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { spreadConstraints } from './spread.ts';
import { DNS_LABEL, DNS_SUBDOMAIN, LABEL_VALUE, QUALIFIED_NAME, text } from './syntax.ts';

const toleration = all(
  fields({
    key: unlessEmpty(text(QUALIFIED_NAME)),
    operator: unlessEmpty(choice('Equal', 'Exists')),
    effect: unlessEmpty(choice('NoSchedule', 'PreferNoSchedule', 'NoExecute')),
  }),
  tolerationFits,
);

function tolerationFits(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  const operator = textAt(value, 'operator') || 'Equal';
  const [hasKey, hasValue] = [Boolean(textAt(value, 'key')), Boolean(textAt(value, 'value'))];
  const isTimed = numberAt(value, 'tolerationSeconds') !== undefined;
  const problems: Problem[] = [];
  if (!hasKey && operator !== 'Exists')
    problems.push(missing(below(at, 'key'), 'add it, or write operator: Exists to tolerate every taint'));
  if (operator === 'Exists' && hasValue)
    problems.push(forbidden(below(at, 'value'), 'has no meaning with Exists', 'remove it, or use Equal'));
  if (isTimed && textAt(value, 'effect') !== 'NoExecute') {
    problems.push(forbidden(below(at, 'tolerationSeconds'), 'needs effect: NoExecute', 'remove it, or set the effect'));
  }
  if (operator !== 'Equal' || !isObject(value)) return problems;
  return [...problems, ...text(LABEL_VALUE)(value['value'], below(at, 'value'), pod)];
}

const gates = all(
  each(fields({ name: required(text(QUALIFIED_NAME)) })),
  unique((gate) => nameOf(gate) || undefined, 'name'),
);

const resourceClaims = all(
  each(
    all(
      fields({
        name: required(text(DNS_LABEL)),
        resourceClaimName: text(DNS_SUBDOMAIN),
        resourceClaimTemplateName: text(DNS_SUBDOMAIN),
      }),
      exactlyOne('resourceClaimName', 'resourceClaimTemplateName'),
    ),
  ),
  unique((claim) => nameOf(claim) || undefined, 'name'),
);

/** Fields of a pod's spec that say where, when and before whom it runs. */
export const schedulingFields: FieldRules = {
  nodeSelector: labels,
  nodeName: unlessEmpty(all(text(DNS_SUBDOMAIN), withoutGates)),
  affinity,
  tolerations: each(toleration),
  topologySpreadConstraints: spreadConstraints,
  schedulingGates: gates,
  readinessGates: each(fields({ conditionType: required(text(QUALIFIED_NAME)) })),
  priorityClassName: unlessEmpty(text(DNS_SUBDOMAIN)),
  preemptionPolicy: choice('PreemptLowerPriority', 'Never'),
  runtimeClassName: text(DNS_SUBDOMAIN),
  overhead: whenSet(overhead),
  resourceClaims,
};

function withoutGates(_name: Json | undefined, at: Location, { spec }: PodFacts): readonly Problem[] {
  const gated = Array.isArray(spec['schedulingGates']) && spec['schedulingGates'].length > 0;
  return gated ? [forbidden(at, 'cannot be set while there are schedulingGates', 'remove one of the two')] : [];
}
