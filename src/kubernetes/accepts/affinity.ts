import { all, between, each, fields, type Rule, required, whenSet } from './rule.ts';
import { labelKeys, labelSelector, nodeSelectorTerm, preferredNodeTerm } from './selectors.ts';
import { DNS_LABEL, QUALIFIED_NAME, text } from './syntax.ts';

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
export const affinity: Rule = fields({
  nodeAffinity: whenSet(ofNodes),
  podAffinity: whenSet(ofPods),
  podAntiAffinity: whenSet(ofPods),
});
