import { listAt, textAt } from '../../model/fields.ts';
import { isArray, type Json } from '../../model/json.ts';
import { isAtLeast } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { env, envFrom } from './env.ts';
import { appArmorAgrees } from './metadata.ts';
import { mounts } from './mounts.ts';
import { distinctHostPorts, ownHostPorts, ports, sameHostPorts } from './ports.ts';
import { runningFields } from './probes.ts';
import { duplicate, forbidden, missing, tooMany } from './problems.ts';
import { containerResources, resizePolicy } from './resources.ts';
import {
  absent,
  all,
  choice,
  each,
  type FieldRules,
  fields,
  nameOf,
  type PodFacts,
  type Rule,
  required,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { securityContext } from './security.ts';
import { DNS_LABEL, IMAGE, text } from './syntax.ts';

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
const restartRules: Rule = all(
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
  const seen = new Set<Json>();
  return value.flatMap((code, index) => {
    const isNew = !seen.has(code);
    seen.add(code);
    return isNew ? [] : [duplicate(below(at, index), code)];
  });
}

const SHARED: FieldRules = {
  name: required(text(DNS_LABEL)),
  image: required(text(IMAGE)),
  imagePullPolicy: unlessEmpty(choice('Always', 'IfNotPresent', 'Never')),
  env,
  envFrom,
  ports,
  resources: whenSet(containerResources),
  resizePolicy,
  securityContext: whenSet(securityContext),
  terminationMessagePolicy: unlessEmpty(choice('File', 'FallbackToLogsOnError')),
};

const NOT_RUNNING = Object.fromEntries(
  Object.keys(runningFields).map((field) => [
    field,
    absent(
      'has no meaning in an init container',
      'remove it, or make the container a sidecar with restartPolicy: Always',
    ),
  ]),
);

const across = all(mounts, restartRules, resizedInPlaceOnly, appArmorAgrees);
const runningContainer = all(fields({ ...SHARED, ...runningFields }), across);
const initContainer = all(fields({ ...SHARED, ...NOT_RUNNING }), across);

const containers = all(each(runningContainer), sameHostPorts, distinctHostPorts);

// Init containers run one after the other, so that each may take the ports of another one.
const initContainers = each(
  all(
    (container, at, pod) => (isSidecar(container) ? runningContainer : initContainer)(container, at, pod),
    ownHostPorts,
  ),
);

/** Fields of a pod's spec that hold containers. */
export const containerFields: FieldRules = {
  containers: required(containers),
  initContainers,
  ephemeralContainers: unlessEmpty((_value, at) => [
    forbidden(at, 'cannot be part of a template', 'add them to a running pod with kubectl debug'),
  ]),
};

/** Containers and init containers of a pod share one set of names. */
export const distinctNames: Rule = (spec, at) => {
  const seen = new Set<string>();
  return ['containers', 'initContainers'].flatMap((list) =>
    listAt(spec, list).flatMap((container, index) => {
      const name = nameOf(container);
      const isNew = name === '' || !seen.has(name);
      seen.add(name);
      return isNew ? [] : [duplicate(below(at, list, index, 'name'), name)];
    }),
  );
};

function isSidecar(container: Json | undefined): boolean {
  return textAt(container, 'restartPolicy') === 'Always';
}

// A pod that never restarts its containers cannot restart one to resize it.
function resizedInPlaceOnly(container: Json | undefined, at: Location, { spec }: PodFacts): readonly Problem[] {
  if (textAt(spec, 'restartPolicy') !== 'Never' || textAt(container, 'restartPolicy') !== undefined) return [];
  return listAt(container, 'resizePolicy').flatMap((policy, index) => {
    if (textAt(policy, 'restartPolicy') !== 'RestartContainer') return [];
    const here = below(at, 'resizePolicy', index, 'restartPolicy');
    return [forbidden(here, "contradicts the pod's restartPolicy: Never", 'write NotRequired')];
  });
}
