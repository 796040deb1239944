import { textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { containerFields, distinctNames } from './containers.ts';
import { podMetadata } from './metadata.ts';
import { networkFields, ownNameservers } from './network.ts';
import { forbidden, windowsPod } from './problems.ts';
import { podResources } from './resources.ts';
import {
  all,
  between,
  choice,
  factsOf,
  fields,
  nameOf,
  type PodFacts,
  required,
  unique,
  unlessEmpty,
  whenSet,
} from './rule.ts';
import { schedulingFields, spreadConstraints } from './scheduling.ts';
import { podSecurityContext } from './security.ts';
import { DNS_SUBDOMAIN, text } from './syntax.ts';
import { volumes } from './volumes.ts';

const LONGEST_DEADLINE = 2 ** 31 - 1;

/** Rules of a pod's spec, field by field, and then those that look at several fields at once. */
const spec = all(
  fields({
    ...containerFields,
    ...schedulingFields,
    ...networkFields,
    volumes,
    resources: whenSet(podResources),
    restartPolicy: unlessEmpty(choice('Always', 'OnFailure', 'Never')),
    activeDeadlineSeconds: between(1, LONGEST_DEADLINE),
    serviceAccountName: unlessEmpty(text(DNS_SUBDOMAIN)),
    serviceAccount: unlessEmpty(deprecatedServiceAccount),
    // Server-side apply, as agents do it, tells them apart by name, which may be empty.
    imagePullSecrets: unique(nameOf, 'name'),
    securityContext: podSecurityContext,
    os: whenSet(fields({ name: all(required(choice('linux', 'windows')), linux) })),
  }),
  distinctNames,
  ownNameservers,
  ownUsers,
  ownProcesses,
);

const template = fields({ metadata: podMetadata, spec });

/**
 * Finds what a Kubernetes API server would refuse in the pods of a template, when they are created and when an agent
 * applies them (server-side apply refuses some duplicates that creation lets pass).
 * Fields of a wrong type, and unknown ones, are passed over: the schema refuses those. Never throws.
 * @param value - metadata with labels and annotations, and a PodSpec; members that are null left out
 * @param at - where the template lies
 * @param added - keys of labels that its pods get beside those of the template
 * @returns problems in the order in which the fields are written, those of missing fields behind their siblings
 */
export function podTemplateProblems(
  value: JsonObject,
  at: Location,
  kubernetes: KubernetesVersion,
  added: readonly string[],
): readonly Problem[] {
  return template(value, at, factsOf(value, kubernetes, added));
}

/**
 * Finds what a Kubernetes API server would refuse in topology spread constraints that are written outside of the pods that
 * they will be in.
 * @param added - keys of labels that these pods will have
 */
export function spreadConstraintProblems(
  value: Json,
  at: Location,
  kubernetes: KubernetesVersion,
  added: readonly string[],
): readonly Problem[] {
  return spreadConstraints(value, at, factsOf({}, kubernetes, added));
}

// The rules of pods on Windows are others than these.
function linux(system: Json | undefined, at: Location): readonly Problem[] {
  return system === 'windows' ? [windowsPod(at)] : [];
}

// The old name of serviceAccountName counts where the new one is not written.
function deprecatedServiceAccount(value: Json | undefined, at: Location, pod: PodFacts): readonly Problem[] {
  return textAt(pod.spec, 'serviceAccountName') ? [] : text(DNS_SUBDOMAIN)(value, at, pod);
}

function ownUsers(value: Json | undefined, at: Location, { hostUsers }: PodFacts): readonly Problem[] {
  if (!isObject(value) || hostUsers) return [];
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => value[field] === true);
  return shared.map((field) =>
    forbidden(below(at, field), 'cannot be set with hostUsers: false', 'remove one of the two'),
  );
}

function ownProcesses(value: Json | undefined, at: Location): readonly Problem[] {
  if (!isObject(value) || value['shareProcessNamespace'] !== true || value['hostPID'] !== true) return [];
  return [forbidden(below(at, 'shareProcessNamespace'), 'and hostPID exclude each other', 'keep one of them')];
}
