import { NAMESPACE, POD } from '../kubernetes/kinds.ts';
import type { DoctorModel } from '../model/doctor.ts';
import { type Check, type EvidenceKind, type Examined, type Found, modelTitle, objectsOf } from '../model/doctor.ts';
import { fieldAt, mapAt, nameOf, namespaceOf, objectAt, objectsAt, textAt, textsAt, titleOf } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { namespacedName } from '../model/names.ts';
import { listed } from '../model/problem.ts';
import { ownerOf } from '../model/vocabulary.ts';

const CLUSTER_POLICY: EvidenceKind = { apiVersion: 'kyverno.io/v1', kind: 'ClusterPolicy', plural: 'clusterpolicies' };
const POLICY: EvidenceKind = { apiVersion: 'kyverno.io/v1', kind: 'Policy', plural: 'policies' };
const EXCEPTION: EvidenceKind = { apiVersion: 'kyverno.io/v2', kind: 'PolicyException', plural: 'policyexceptions' };
const CLUSTER_CLEANUP: EvidenceKind = {
  apiVersion: 'kyverno.io/v2',
  kind: 'ClusterCleanupPolicy',
  plural: 'clustercleanuppolicies',
};
const CLEANUP: EvidenceKind = { apiVersion: 'kyverno.io/v2', kind: 'CleanupPolicy', plural: 'cleanuppolicies' };

/** What `flotilla doctor` looks for among policies: those that refuse or delete pods which no controller owns. */
export const POLICY_CHECKS: readonly Check[] = [
  { id: 'namespace', needs: [NAMESPACE], find: namespaces },
  { id: 'controller', needs: [POD], find: controllers },
  { id: 'policy-refuses', needs: [CLUSTER_POLICY, POLICY, EXCEPTION], find: refusals },
  { id: 'policy-deletes', needs: [CLUSTER_CLEANUP, CLEANUP], find: deletions },
  { id: 'pod-security', needs: [NAMESPACE], find: podSecurity },
];

function namespaces(examined: Examined): readonly Found[] {
  const there = new Set(objectsOf(examined, NAMESPACE).map(nameOf));
  const missing = new Set(examined.models.map(({ namespace }) => namespace).filter((name) => !there.has(name)));
  return [...missing].sort().map((name) => ({
    severity: 'error',
    object: `Namespace ${name}`,
    message: 'it does not exist, so no agent can apply the models there',
    fix: `kubectl create namespace ${name}, or have flotilla bootstrap write it.`,
  }));
}

/** Pods of models that a controller has made: it makes them anew under the names that an agent applies, and deletes others. */
function controllers(examined: Examined): readonly Found[] {
  const names = new Set(examined.models.map(namespacedName));
  const byController = new Map<string, string[]>();
  for (const pod of objectsOf(examined, POD)) {
    const owner = ownerOf(objectAt(pod, 'metadata', 'labels'), examined.dialects);
    const namespace = namespaceOf(pod);
    const controller = objectsAt(pod, 'metadata', 'ownerReferences').find((each) => each['controller'] === true);
    if (
      controller === undefined ||
      owner === undefined ||
      !names.has(namespacedName({ namespace, name: owner.name }))
    ) {
      continue;
    }
    const title = `${textAt(controller, 'kind') ?? ''} ${namespace}/${textAt(controller, 'name') ?? ''}`;
    byController.set(title, [...(byController.get(title) ?? []), nameOf(pod)]);
  }
  return [...byController].map(([object, pods]) => ({
    severity: 'error',
    object,
    message: `its controller has made ${pods[0]}${pods.length === 1 ? '' : ` and ${pods.length - 1} more`}, under names that an agent applies: each takes from the other for ever`,
    fix: 'Take the object away without its pods, or its pods too, before an agent applies the model: docs/migrate.md.',
  }));
}

/** Whether something asks who owns an object, or takes it to have a controller. */
function asksForOwners(value: Json | undefined): boolean {
  return JSON.stringify(value ?? null).includes('ownerReferences');
}

function isAboutPods(rule: JsonObject): boolean {
  const match = fieldAt(rule, 'match');
  const blocks = [match, ...objectsAt(match, 'any'), ...objectsAt(match, 'all')];
  return blocks.some((block) => textsAt(block, 'resources', 'kinds').some((kind) => /^(v1\/)?(Pod|\*)$/.test(kind)));
}

function modelsUnder({ models }: Examined, policy: JsonObject): readonly DoctorModel[] {
  const namespace = namespaceOf(policy);
  return namespace === '' ? models : models.filter((model) => model.namespace === namespace);
}

function refusals(examined: Examined): readonly Found[] {
  const policies = [...objectsOf(examined, CLUSTER_POLICY), ...objectsOf(examined, POLICY)];
  return policies.flatMap((policy) =>
    objectsAt(policy, 'spec', 'rules')
      .filter((rule) => isAboutPods(rule) && asksForOwners(fieldAt(rule, 'validate')))
      .flatMap((rule): readonly Found[] => {
        const action =
          (textAt(rule, 'validate', 'failureAction') ?? '') ||
          (textAt(policy, 'spec', 'validationFailureAction') ?? '');
        const models = modelsUnder(examined, policy).filter((model) => !isExcepted(examined, model, { policy, rule }));
        if (models.length === 0) return [];
        return [
          {
            severity: /^enforce$/i.test(action) ? 'error' : 'warning',
            object: titleOf(policy),
            message: `its rule ${nameIn(rule)} is about pods without an owner, as those of ${listed(new Set(models.map(namespacedName)))} are`,
            fix: `Except them: policies.kyverno in flotilla.yaml, or flotilla bootstrap … --kyverno ${nameOf(policy)}/${nameIn(rule)}.`,
          },
        ];
      }),
  );
}

function nameIn(rule: JsonObject): string {
  return textAt(rule, 'name') ?? '';
}

interface PolicyRule {
  readonly policy: JsonObject;
  readonly rule: JsonObject;
}

// An exception is taken to cover the pods of the namespaces that it names; what else it asks for is Kyverno's to judge.
function isExcepted(examined: Examined, { namespace }: DoctorModel, { policy, rule }: PolicyRule): boolean {
  return objectsOf(examined, EXCEPTION).some((exception) => {
    const named = objectsAt(exception, 'spec', 'exceptions').some(
      (each) =>
        [nameOf(policy), namespacedName({ namespace: namespaceOf(policy), name: nameOf(policy) })].includes(
          textAt(each, 'policyName') ?? '',
        ) && textsAt(each, 'ruleNames').includes(nameIn(rule)),
    );
    const namespaces = objectsAt(exception, 'spec', 'match', 'any').flatMap((each) =>
      textsAt(each, 'resources', 'namespaces'),
    );
    return named && (namespaces.length === 0 || namespaces.includes(namespace));
  });
}

function deletions(examined: Examined): readonly Found[] {
  const policies = [...objectsOf(examined, CLUSTER_CLEANUP), ...objectsOf(examined, CLEANUP)];
  return policies
    .filter((policy) => modelsUnder(examined, policy).length > 0)
    .filter((policy) => isAboutPods({ match: fieldAt(policy, 'spec', 'match') ?? null }))
    .filter((policy) => asksForOwners(fieldAt(policy, 'spec')))
    .map((policy) => ({
      severity: 'error',
      object: titleOf(policy),
      message: 'it deletes pods without an owner, as those of models are, again and again',
      fix: `Exclude pods with the label ${labelsOf(modelsUnder(examined, policy)).join(' or ')} in its spec.exclude.`,
    }));
}

/** Labels by which the pods of models are told from all others. */
function labelsOf(models: readonly DoctorModel[]): readonly string[] {
  return [...new Set(models.map(({ dialect }) => dialect.keys.labels.name))];
}

/** What each level of pod security refuses, as far as one field of the pod's spec tells. */
const HOST_FIELDS = ['hostNetwork', 'hostPID', 'hostIPC'];

function podSecurity(examined: Examined): readonly Found[] {
  const levels = new Map(
    objectsOf(examined, NAMESPACE).map((each) => [
      nameOf(each),
      mapAt(each, 'metadata', 'labels').get('pod-security.kubernetes.io/enforce'),
    ]),
  );
  return examined.models.flatMap((model): readonly Found[] => {
    const level = levels.get(model.namespace);
    const refused = level === undefined ? [] : [...new Set(model.pods.flatMap((pod) => refusedBy(level, pod)))];
    if (refused.length === 0) return [];
    const message = `the namespace ${model.namespace} enforces the level ${level}, which refuses its pods: ${refused.join(', ')}`;
    const fix = 'Change the templates, or the level: policies.podSecurity in flotilla.yaml.';
    return [{ severity: 'error', object: modelTitle(model), message, fix }];
  });
}

function refusedBy(level: string, pod: JsonObject): readonly string[] {
  if (level !== 'baseline' && level !== 'restricted') return [];
  const spec = fieldAt(pod, 'spec');
  const containers = [...objectsAt(spec, 'initContainers'), ...objectsAt(spec, 'containers')];
  const host = HOST_FIELDS.filter((field) => fieldAt(spec, field) === true);
  const volumes = objectsAt(spec, 'volumes').some((each) => fieldAt(each, 'hostPath') !== undefined)
    ? ['hostPath']
    : [];
  const privileged = containers.some((each) => fieldAt(each, 'securityContext', 'privileged') === true)
    ? ['privileged']
    : [];
  return [...host, ...volumes, ...privileged, ...(level === 'restricted' ? unrestricted(spec, containers) : [])];
}

function unrestricted(spec: Json | undefined, containers: readonly JsonObject[]): readonly string[] {
  const everywhere = (isSet: (context: Json | undefined) => boolean): boolean =>
    isSet(fieldAt(spec, 'securityContext')) || containers.every((each) => isSet(fieldAt(each, 'securityContext')));
  const each = (isSet: (context: Json | undefined) => boolean): boolean =>
    containers.every((container) => isSet(fieldAt(container, 'securityContext')));
  return [
    ...(everywhere((context) => fieldAt(context, 'runAsNonRoot') === true) ? [] : ['no runAsNonRoot']),
    ...(everywhere((context) => fieldAt(context, 'seccompProfile') !== undefined) ? [] : ['no seccompProfile']),
    ...(each((context) => fieldAt(context, 'allowPrivilegeEscalation') === false) ? [] : ['allowPrivilegeEscalation']),
    ...(each((context) => textsAt(context, 'capabilities', 'drop').includes('ALL'))
      ? []
      : ['capabilities not dropped']),
  ];
}
