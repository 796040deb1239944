import { isArray, type Json, type JsonObject } from '../model/json.ts';
import type { Container, Pod, PodSpec, StringMap } from '../model/kubernetes.ts';
import { ANNOTATION, groupName, LABEL, podName, roleId, VARIABLE } from '../model/names.ts';
import { annotationsOf } from './metadata.ts';
import { isContainer, listOf, type PreparedTemplate } from './template.ts';

/** Which pod, in which role replica of which group. */
export interface PodIdentity {
  readonly modelName: string;
  readonly namespace: string;
  readonly ordinal: number;
  readonly role: string;
  /** Which copy of the role in the group. */
  readonly roleIndex: number;
  /** 0 for the entry, 1… for workers. */
  readonly podIndex: number;
  /** Pods of the role replica: its workers and the entry. */
  readonly groupSize: number;
  /** Task of the role replica in its gang. */
  readonly task: string;
  readonly revision: string;
  /** Annotations of every object of the group. */
  readonly groupAnnotations: StringMap;
}

/**
 * Makes one pod of a prepared template: its name, its place in the gang and the variables that tell it who it is.
 * Unchanged parts of the template's spec are shared between pods, so the result must not be mutated.
 */
export function podOf(template: PreparedTemplate, identity: PodIdentity): Pod {
  const group = groupName(identity.modelName, identity.ordinal);
  const id = roleId(identity.role, identity.roleIndex);
  const isGang = Object.hasOwn(template.annotations, ANNOTATION.groupName);
  const gang = isGang ? { [ANNOTATION.groupName]: group, [ANNOTATION.taskSpec]: identity.task } : {};
  const metadata = {
    name: podName(group, id, identity.podIndex),
    namespace: identity.namespace,
    ...annotationsOf(template.annotations, gang, identity.groupAnnotations),
    labels: { ...template.labels, [LABEL.groupName]: group, [LABEL.roleId]: id },
  };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: podSpec(template, identity) };
}

// Appended after the user's entries, since `$(NAME)` in an entry sees only those before it. The revision is among
// them so that pods of two revisions differ in a field that no pod can change in place.
function podSpec({ spec }: PreparedTemplate, identity: PodIdentity): PodSpec {
  const entry = podName(groupName(identity.modelName, identity.ordinal), roleId(identity.role, identity.roleIndex), 0);
  const injected: readonly JsonObject[] = [
    { name: VARIABLE.groupSize, value: `${identity.groupSize}` },
    { name: VARIABLE.entryAddress, value: `${entry}.${identity.namespace}` },
    { name: VARIABLE.workerIndex, value: `${identity.podIndex}` },
    { name: VARIABLE.revision, value: identity.revision },
  ];
  const extend = (container: Container): Container => ({
    ...container,
    env: [...listOf(container['env']), ...injected],
  });
  const extendAny = (container: Json): Json => (isContainer(container) ? extend(container) : container);
  const { initContainers } = spec;
  const init = isArray(initContainers) ? { initContainers: initContainers.map(extendAny) } : {};
  return { ...spec, ...init, containers: spec.containers.map(extend) };
}
