import { objectsAt, textAt, textsAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { StringMap } from '../model/kubernetes.ts';
import type { TextFile } from '../model/layout.ts';
import { withHeader } from '../yaml/header.ts';
import { toYaml } from '../yaml/write.ts';
import type { Agent } from './agent.ts';

/** Rules of a Kyverno policy that pods of models are excepted from. */
interface KyvernoException {
  readonly policy: string;
  readonly rules: readonly string[];
}

/**
 * The section `policies` of flotilla.yaml: what a cluster needs that has policies against pods without a controller.
 */
export interface PolicySettings {
  /** Pod security level of the models' namespaces; undefined: not our matter. */
  readonly podSecurity: string | undefined;
  readonly kyverno: readonly KyvernoException[];
}

/** Reads the section `policies` of flotilla.yaml; without one nothing is needed. */
export function policySettings(section: Json | undefined): PolicySettings {
  return {
    podSecurity: textAt(section, 'podSecurity'),
    kyverno: objectsAt(section, 'kyverno').map(exceptionOf),
  };
}

function exceptionOf(value: JsonObject): KyvernoException {
  return {
    policy: textAt(value, 'policy') ?? '',
    rules: textsAt(value, 'rules'),
  };
}

/** Who applies what lets pods in, and which pods. */
interface Admission {
  /** The one that does. */
  readonly owner: Agent;
  /** All that might. */
  readonly agents: readonly Agent[];
  /** The labels of which each pod of a model bears one. */
  readonly modelLabels: readonly string[];
}

/** The annotations by which none of these agents removes an object, whatever becomes of it in Git. */
export function keptBy(agents: readonly Agent[]): StringMap {
  return Object.fromEntries(agents.flatMap(({ keepAnnotations }) => Object.entries(keepAnnotations)));
}

/** What every cluster has from its first day. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['default']);

/**
 * The files that make the namespaces of models, where the agent does not by itself, and let pods into those which have policies
 * against them: one file for each namespace that needs it.
 */
export function namespaceFiles(
  namespaces: Iterable<string>,
  policies: PolicySettings,
  { owner, agents, modelLabels }: Admission,
): readonly TextFile[] {
  const kept = keptBy(agents);
  return [...new Set(namespaces)].sort().flatMap((namespace) => {
    const isMade = !owner.makesNamespaces && !ALWAYS_THERE.has(namespace);
    const isPolicy = policies.podSecurity !== undefined || policies.kyverno.length > 0;
    const objects = [
      ...(policies.podSecurity === undefined && !isMade ? [] : [namespaceOf(namespace, policies.podSecurity, kept)]),
      ...(policies.kyverno.length === 0 ? [] : [exceptionIn(namespace, policies, modelLabels)]),
    ];
    if (objects.length === 0) return [];
    const text = (): string => withHeader('flotilla.yaml', objects.map(toYaml).join('---\n'));
    return [{ path: `${owner.folders[0]}/${isPolicy ? 'policies' : 'namespace'}.${namespace}.yaml`, text }];
  });
}

/**
 * @param kept - annotations: a namespace goes with all that is in it, ours or not, so no agent may remove it
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
function namespaceOf(name: string, level: string | undefined, kept: StringMap): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      annotations: kept,
      ...(level === undefined ? {} : { labels: { 'pod-security.kubernetes.io/enforce': level } }),
    },
  };
}

/** @see https://kyverno.io/docs/exceptions/ */
function exceptionIn(namespace: string, { kyverno }: PolicySettings, modelLabels: readonly string[]): JsonObject {
  const any = modelLabels.map((key) => ({
    resources: {
      kinds: ['Pod'],
      namespaces: [namespace],
      selector: { matchExpressions: [{ key, operator: 'Exists' }] },
    },
  }));
  return {
    apiVersion: 'kyverno.io/v2',
    kind: 'PolicyException',
    metadata: { name: 'flotilla', namespace },
    spec: {
      exceptions: kyverno.map(({ policy, rules }) => ({ policyName: policy, ruleNames: rules })),
      match: { any },
    },
  };
}
