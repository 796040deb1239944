import { podTemplateProblems } from '../kubernetes/accepts/pod-template.ts';
import { fieldAt, objectAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { DEFAULT_KUBERNETES, type KubernetesVersion } from '../model/kubernetes-version.ts';
import { below, type Location, type Problem, withoutImplied } from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { podTemplateStructureProblems } from '../schema/structure.ts';
import { gangMemberProblems, type LocatedObject } from './gang-members.ts';

/** Where the pods of a kind are described, from the object. */
const POD_PATHS: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/**
 * Checks Kubernetes objects, whoever made them: what an API server would refuse of their pods, and gangs that can never
 * start. Kinds without pods are passed over, and so is what is no object.
 * @param at - where the first object lies; the others lie in the same source, as documents in this order
 */
export function checkManifests(
  objects: readonly Json[],
  at: Location,
  kubernetes: KubernetesVersion = DEFAULT_KUBERNETES,
): readonly Problem[] {
  const located = objects.flatMap((object, document): readonly LocatedObject[] => {
    const value = withoutNulls(object);
    return isObject(value) ? [{ value, at: { ...at, document } }] : [];
  });
  return [...located.flatMap((object) => podProblems(object, kubernetes)), ...gangMemberProblems(located)];
}

function podProblems({ value, at }: LocatedObject, kubernetes: KubernetesVersion): readonly Problem[] {
  const path = POD_PATHS[String(value['kind'])];
  if (path === undefined) return [];
  const where = below(at, ...path);
  const template = templateOf(fieldAt(value, ...path));
  const structure = podTemplateStructureProblems(template, where, kubernetes);
  // Pods of others may run on Windows, by rules that flotilla does not know.
  const rules = podTemplateProblems(template, where, kubernetes, []).filter(({ code }) => code !== 'windows-pod');
  return [...structure, ...withoutImplied(rules, structure)];
}

// A pod's own name, namespace and status are no part of a template.
function templateOf(value: Json | undefined): JsonObject {
  const { labels, annotations } = objectAt(value, 'metadata');
  const metadata = {
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
  };
  const spec = fieldAt(value, 'spec');
  return spec === undefined ? { metadata } : { metadata, spec };
}
