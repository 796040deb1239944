import { listAt, textAt } from '../../model/fields.ts';
import { isArray, type Json } from '../../model/json.ts';
import { isAtLeast } from '../../model/kubernetes-version.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import type { PodFacts } from './facts.ts';
import { duplicate, forbidden, missing, tooMany } from './problems.ts';
import { all, choice, each, fields, type Rule, required } from './rule.ts';

const MOST_RULES = 20;
const MOST_EXIT_CODES = 255;

const exitCodes = fields({ operator: required(choice('In', 'NotIn')), values: distinctCodes });

const rule = fields({
  action: (value, at, pod) => required(choice(...actionsOf(pod)))(value, at, pod),
  exitCodes: (value, at, pod) => (value === undefined ? [missing(at)] : exitCodes(value, at, pod)),
});

function actionsOf({ kubernetes }: PodFacts): readonly string[] {
  return isAtLeast(kubernetes, '1.36') ? ['Restart', 'RestartAllContainers'] : ['Restart'];
}

/** When a container restarts, whatever the pod's own restartPolicy says. */
export const restartRules: Rule = all(
  fields({ restartPolicy: choice('Always', 'Never', 'OnFailure'), restartPolicyRules: each(rule) }),
  rulesFit,
);

function rulesFit(container: Json | undefined, at: Location, { kubernetes }: PodFacts): readonly Problem[] {
  const count = listAt(container, 'restartPolicyRules').length;
  if (count === 0) return [];
  const here = below(at, 'restartPolicyRules');
  const policy = textAt(container, 'restartPolicy');
  if (policy === undefined) return [missing(below(at, 'restartPolicy'), 'add it beside restartPolicyRules')];
  if (count > MOST_RULES) return [tooMany(here, count, MOST_RULES, 'rules')];
  const ofSidecar = policy === 'Always' && at.path.includes('initContainers') && !isAtLeast(kubernetes, '1.36');
  return ofSidecar ? [forbidden(here, 'cannot be set for a sidecar before Kubernetes 1.36', 'remove it')] : [];
}

// Server-side apply, as agents do it, takes the codes for a set.
function distinctCodes(value: Json | undefined, at: Location): readonly Problem[] {
  if (!isArray(value)) return [];
  if (value.length > MOST_EXIT_CODES) return [tooMany(at, value.length, MOST_EXIT_CODES, 'codes')];
  return value.flatMap((code, index) => (value.indexOf(code) < index ? [duplicate(below(at, index), code)] : []));
}
