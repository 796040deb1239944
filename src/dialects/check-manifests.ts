import { podTemplateProblems } from '../kubernetes/accepts/pod-template.ts';
import { POD_PATHS } from '../kubernetes/references.ts';
import { checksTasks, VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { fieldAt, integerAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { DEFAULT_KUBERNETES, type KubernetesVersion } from '../model/kubernetes.ts';
import { below, error, type Location, type Problem, warning, withoutImplied } from '../model/problem.ts';
import { withoutNulls } from '../schema/nulls.ts';
import { podTemplateStructureProblems } from '../schema/structure.ts';

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

/** An object, and where it was written. */
interface LocatedObject {
  readonly value: JsonObject;
  readonly at: Location;
}

/**
 * Finds gangs that can never start: pods without their PodGroup or left to another scheduler, and PodGroups that wait
 * for more pods than there are. A PodGroup that no pod names is passed over: its pods are made elsewhere.
 * @see https://volcano.sh/en/docs/podgroup/
 */
function gangMemberProblems(objects: readonly LocatedObject[]): readonly Problem[] {
  const podGroups = objects.filter(({ value }) => isPodGroup(value));
  const names = new Set(podGroups.map(({ value }) => keyOf(value, textAt(value, 'metadata', 'name') ?? '')));
  const members = new Map<string, LocatedObject[]>();
  for (const object of objects.filter(isMember)) {
    const key = keyOf(object.value, gangOf(object.value) ?? '');
    const pods = members.get(key);
    if (pods === undefined) members.set(key, [object]);
    else pods.push(object);
  }
  return [
    ...[...members].flatMap(([key, pods]) => pods.flatMap((pod) => memberProblems(pod, names.has(key)))),
    ...podGroups.flatMap((podGroup) =>
      podGroupProblems(podGroup, members.get(keyOf(podGroup.value, textAt(podGroup.value, 'metadata', 'name') ?? ''))),
    ),
  ];
}

function memberProblems({ value, at }: LocatedObject, hasPodGroup: boolean): readonly Problem[] {
  const scheduler = textAt(value, 'spec', 'schedulerName') ?? 'default-scheduler';
  const where = below(at, 'metadata', 'annotations', VOLCANO_ANNOTATION.groupName);
  return [
    ...(hasPodGroup ? [] : [absentPodGroup(where, gangOf(value) ?? '')]),
    ...(scheduler === 'volcano' ? [] : [podWithoutGangScheduler(below(at, 'spec', 'schedulerName'), scheduler)]),
  ];
}

function podGroupProblems(
  { value, at }: LocatedObject,
  pods: readonly LocatedObject[] | undefined,
): readonly Problem[] {
  if (pods === undefined) return [];
  const spec = objectAt(value, 'spec');
  const wanted = integerAt(spec, 'minMember') ?? 0;
  const tasks = objectAt(spec, 'minTaskMember');
  const whole = wanted > pods.length ? [tooFewMembers(below(at, 'spec', 'minMember'), wanted, pods.length)] : [];
  const minimums = Object.keys(tasks).map((task) => integerAt(tasks, task) ?? 0);
  const perTask = (checksTasks(wanted, minimums) ? Object.keys(tasks) : []).flatMap((task) => {
    const found = pods.filter((pod) => annotationOf(pod.value, VOLCANO_ANNOTATION.taskSpec) === task).length;
    const least = integerAt(tasks, task) ?? 0;
    return least > found ? [tooFewTaskPods(below(at, 'spec', 'minTaskMember', task), least, found)] : [];
  });
  return [...whole, ...perTask];
}

function isPodGroup({ apiVersion, kind }: JsonObject): boolean {
  return kind === 'PodGroup' && String(apiVersion).startsWith('scheduling.volcano.sh/');
}

function isMember({ value }: LocatedObject): boolean {
  return value['kind'] === 'Pod' && gangOf(value) !== undefined;
}

function gangOf(pod: JsonObject): string | undefined {
  return annotationOf(pod, VOLCANO_ANNOTATION.groupName);
}

function annotationOf(pod: JsonObject, key: string): string | undefined {
  return textAt(pod, 'metadata', 'annotations', key);
}

function keyOf(object: JsonObject, name: string): string {
  return `${textAt(object, 'metadata', 'namespace') ?? 'default'}/${name}`;
}

/** A pod names a PodGroup that is not among the manifests. */
function absentPodGroup(at: Location, name: string): Problem {
  return warning('gang', at, {
    message: `no PodGroup "${name}" is among these manifests`,
    hint: 'add it, or correct the name: until it exists the pod is not scheduled',
  });
}

/** A pod of a gang is left to a scheduler that knows no gangs. */
function podWithoutGangScheduler(at: Location, scheduler: string): Problem {
  return error('scheduler', at, {
    message: `a pod of a gang is left to the scheduler "${scheduler}"`,
    hint: 'write schedulerName: volcano',
  });
}

/** A PodGroup waits for more pods than there are. */
function tooFewMembers(at: Location, wanted: number, found: number): Problem {
  return error('gang', at, {
    message: `${wanted} pods must be there before any starts, and only ${found} name this PodGroup`,
    hint: `write ${found}, or add the pods that are missing`,
  });
}

/** A task of a PodGroup waits for more pods than there are. */
function tooFewTaskPods(at: Location, wanted: number, found: number): Problem {
  return error('gang', at, {
    message: `${wanted} pods of the task must be there before any starts, and only ${found} name it`,
    hint: `write ${found}, or set the annotation volcano.sh/task-spec on the pods that are missing`,
  });
}
