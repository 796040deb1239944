import { numberAt, textAt } from '../../model/fields.ts';
import { isObject, type Json } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { labels } from './metadata.ts';
import { forbidden, missing } from './problems.ts';
import { overhead } from './resources.ts';
import {
  all,
  atLeast,
  between,
  choice,
  each,
  exactlyOne,
  type FieldRules,
  fields,
  type PodFacts,
  type Rule,
  required,
  unique,
  uniqueNames,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { labelKeys, labelSelector, nodeSelectorTerm, preferredNodeTerm } from './selectors.ts';
import { DNS_LABEL, DNS_SUBDOMAIN, LABEL_VALUE, QUALIFIED_NAME, text } from './syntax.ts';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

const weight: Rule = required(between(1, 100));

const podTerm: Rule = all(
  fields({
    topologyKey: required(text(QUALIFIED_NAME)),
    labelSelector: whenSet(labelSelector),
    namespaceSelector: whenSet(labelSelector),
    namespaces: each(required(text(DNS_LABEL))),
  }),
  labelKeys,
);

const ofPods = fields({
  [REQUIRED]: each(podTerm),
  [PREFERRED]: each(fields({ weight, podAffinityTerm: podTerm })),
});

const ofNodes = fields({
  [REQUIRED]: whenSet(fields({ nodeSelectorTerms: required(each(nodeSelectorTerm)) })),
  [PREFERRED]: each(fields({ weight, preference: preferredNodeTerm })),
});

/** Where a pod may or should run, by labels of nodes and by pods that run there. */
const affinity: Rule = fields({
  nodeAffinity: whenSet(ofNodes),
  podAffinity: whenSet(ofPods),
  podAntiAffinity: whenSet(ofPods),
});

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

const gates = all(each(fields({ name: required(text(QUALIFIED_NAME)) })), uniqueNames);

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
  uniqueNames,
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
