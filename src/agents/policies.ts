import type { JsonObject } from '../model/json.ts';
import { LABEL } from '../model/names.ts';
import type { PolicySettings } from '../model/project.ts';
import type { TextFile } from '../model/text-file.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';

/**
 * What lets the pods of models into namespaces with policies against them, a file per namespace that needs one.
 * @param folder - that of an agent, from the output folder, so that the agent applies them
 */
export function policyFiles(
  folder: string,
  namespaces: Iterable<string>,
  policies: PolicySettings,
): readonly TextFile[] {
  return [...new Set(namespaces)].sort().flatMap((namespace) => {
    const objects = [
      ...(policies.podSecurity === undefined ? [] : [namespaceOf(namespace, policies.podSecurity)]),
      ...(policies.kyverno.length === 0 ? [] : [exceptionIn(namespace, policies)]),
    ];
    if (objects.length === 0) return [];
    const text = (): string => withHeader('flotilla.yaml', objects.map(toYaml).join('---\n'));
    return [{ path: `${folder}/policies.${namespace}.yaml`, text }];
  });
}

/** @see https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
function namespaceOf(name: string, level: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      // A namespace goes with all that is in it, ours or not: no agent may remove it.
      annotations: {
        'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      },
      labels: { 'pod-security.kubernetes.io/enforce': level },
    },
  };
}

/** @see https://kyverno.io/docs/exceptions/ */
function exceptionIn(namespace: string, { kyverno }: PolicySettings): JsonObject {
  const resources = {
    kinds: ['Pod'],
    namespaces: [namespace],
    selector: { matchExpressions: [{ key: LABEL.name, operator: 'Exists' }] },
  };
  return {
    apiVersion: 'kyverno.io/v2',
    kind: 'PolicyException',
    metadata: { name: 'flotilla', namespace },
    spec: {
      exceptions: kyverno.map(({ policy, rules }) => ({ policyName: policy, ruleNames: rules })),
      match: { any: [{ resources }] },
    },
  };
}
