import type { Amounts } from '../kubernetes/amounts.ts';
import { type Labels, labelsOf } from '../kubernetes/label-selector.ts';
import { type HostPort, hostPortsOf } from '../kubernetes/node-rules.ts';
import { type PodRules, podRulesOf } from '../kubernetes/pod-rules.ts';
import { podRequests, runningRequests } from '../kubernetes/requests.ts';
import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import {
  annotationOf,
  fieldAt,
  instantAt,
  integerAt,
  listAt,
  nameOf,
  namespaceOf,
  objectAt,
  objectsAt,
  textAt,
} from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { PodSpec } from '../model/kubernetes.ts';
import { isBestEffort, PODS, type Vector } from './amounts.ts';
import type { Ground } from './ground.ts';

/** A pod, as the scheduler sees it. */
export interface Task {
  /** `namespace/name` of its PodGroup; `volcano` for a pod without one, the empty text for one of another scheduler. */
  readonly groupKey: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly spec: JsonObject;
  /** What it must find free. */
  readonly asks: Vector;
  /** What it holds once its init containers have ended; one and the same vector for pods that write it alike. */
  readonly holds: Vector;
  readonly isBestEffort: boolean;
  readonly priority: number;
  /** The number that its name ends in; undefined without one. */
  readonly number: number | undefined;
  /** Its `volcano.sh/task-spec`; empty without one. */
  readonly role: string;
  readonly rules: PodRules;
  readonly ports: readonly HostPort[];
  readonly tolerations: readonly Json[];
  /** Equal for pods that the same nodes accept by labels and taints. */
  readonly kind: string;
  readonly isGated: boolean;
  /** Milliseconds; undefined for a pod that no server has seen. */
  readonly created: number | undefined;
  readonly uid: string;
  /** Where it is already: a node by its place in the list, -1 for a pod that seeks one. */
  readonly node: number;
  readonly isEnding: boolean;
  readonly hasEnded: boolean;
}

/** A pod's own place on a node, in thousandths. */
const ONE_POD = 1000;

/** Volcano's name, in `schedulerName`; stands for the gang of a pod without one. */
export const VOLCANO = 'volcano';

/** A pod's spec; a container without a name, which no server lets in, is called nothing. */
function podSpec(pod: JsonObject): PodSpec {
  const containers = objectsAt(pod, 'spec', 'containers').map((each) => ({
    ...each,
    name: textAt(each, 'name') ?? '',
  }));
  return { ...objectAt(pod, 'spec'), containers };
}

/** Reads a pod. */
export function taskOf(pod: JsonObject, { resources, places, priorities }: Ground): Task {
  const spec = objectAt(pod, 'spec');
  const [namespace, name, labels] = [namespaceOf(pod), nameOf(pod), labelsOf(pod)];
  const written = writtenRequests(spec);
  const amountsOf = (which: string, requestsOf: (spec: PodSpec) => Amounts) =>
    resources.once([which, written], () => {
      const vector = resources.vector(requestsOf(podSpec(pod)));
      vector[resources.placeOf(PODS)] = ONE_POD;
      return vector;
    });
  const holds = amountsOf('holds', runningRequests);
  const phase = textAt(pod, 'status', 'phase') ?? '';
  const ownPriority = integerAt(spec, 'priority') ?? priorities.get(textAt(spec, 'priorityClassName') ?? '') ?? 0;
  const turn = annotationOf(pod, VOLCANO_ANNOTATION.taskPriority);
  const tolerations = listAt(spec, 'tolerations');
  const nodeAffinity = fieldAt(spec, 'affinity', 'nodeAffinity') ?? null;
  return {
    groupKey: groupKeyOf(pod),
    namespace,
    name,
    labels,
    spec,
    asks: amountsOf('asks', podRequests),
    holds,
    isBestEffort: isBestEffort(holds, resources.placeOf(PODS)),
    priority: /^-?\d+$/.test(turn) ? Number(turn) : ownPriority,
    number: /^\d+$/.test(name.slice(name.lastIndexOf('-') + 1))
      ? Number(name.slice(name.lastIndexOf('-') + 1))
      : undefined,
    role: roleOf(pod),
    rules: podRulesOf(spec, namespace, labels),
    ports: hostPortsOf(spec),
    tolerations,
    kind: JSON.stringify([fieldAt(spec, 'nodeSelector') ?? null, nodeAffinity, tolerations]),
    isGated: listAt(spec, 'schedulingGates').length > 0,
    created: instantAt(pod, 'metadata', 'creationTimestamp'),
    uid: textAt(pod, 'metadata', 'uid') ?? '',
    node: places.get(textAt(spec, 'nodeName') ?? '') ?? -1,
    isEnding: textAt(pod, 'metadata', 'deletionTimestamp') !== undefined,
    hasEnded: phase === 'Succeeded' || phase === 'Failed',
  };
}

/** All of a pod's spec that says what it asks for. */
function writtenRequests(spec: JsonObject): Json {
  const ofContainer = (each: Json) => [fieldAt(each, 'resources') ?? null, fieldAt(each, 'restartPolicy') ?? null];
  return [
    listAt(spec, 'containers').map(ofContainer),
    listAt(spec, 'initContainers').map(ofContainer),
    fieldAt(spec, 'resources') ?? null,
    fieldAt(spec, 'overhead') ?? null,
  ];
}

/** A pod's task-spec: the annotation, else the label. */
function roleOf(pod: JsonObject): string {
  const annotated = annotationOf(pod, VOLCANO_ANNOTATION.taskSpec);
  return annotated === '' ? (textAt(pod, 'metadata', 'labels', VOLCANO_ANNOTATION.taskSpec) ?? '') : annotated;
}

function groupKeyOf(pod: JsonObject): string {
  const group = annotationOf(pod, VOLCANO_ANNOTATION.groupName);
  if (textAt(pod, 'spec', 'schedulerName') !== VOLCANO) return '';
  return group === '' ? VOLCANO : `${namespaceOf(pod)}/${group}`;
}
