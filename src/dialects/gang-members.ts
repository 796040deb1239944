import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { integerAt, objectAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import * as say from './gang-problems.ts';

/** An object, and where it was written. */
export interface LocatedObject {
  readonly value: JsonObject;
  readonly at: Location;
}

/**
 * Finds gangs that can never start: pods without their PodGroup or left to another scheduler, and PodGroups that wait
 * for more pods than there are. A PodGroup that no pod names is passed over: its pods are made elsewhere.
 * @see https://volcano.sh/en/docs/podgroup/
 */
export function gangMemberProblems(objects: readonly LocatedObject[]): readonly Problem[] {
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
    ...(hasPodGroup ? [] : [say.absentPodGroup(where, gangOf(value) ?? '')]),
    ...(scheduler === 'volcano' ? [] : [say.podWithoutGangScheduler(below(at, 'spec', 'schedulerName'), scheduler)]),
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
  const whole = wanted > pods.length ? [say.tooFewMembers(below(at, 'spec', 'minMember'), wanted, pods.length)] : [];
  const perTask = Object.keys(tasks).flatMap((task) => {
    const found = pods.filter((pod) => annotationOf(pod.value, VOLCANO_ANNOTATION.taskSpec) === task).length;
    const least = integerAt(tasks, task) ?? 0;
    return least > found ? [say.tooFewTaskPods(below(at, 'spec', 'minTaskMember', task), least, found)] : [];
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
