import { listAt } from '../model/fields.ts';
import type { ObjectTemplate } from '../model/group.ts';
import { isArray, type Json, type JsonObject } from '../model/json.ts';
import type { Container, Pod } from '../model/kubernetes.ts';
import { REVISION_VARIABLE } from '../model/names.ts';
import type { Keys } from '../model/vocabulary.ts';
import { annotationsOf, filledMap } from './metadata.ts';
import { isContainer, type PreparedTemplate } from './template.ts';

/** What the pods of one template have in common beside it. */
export interface PodContext {
  readonly namespace: string;
  /** Pods of the role replica: its workers and the entry. */
  readonly groupSize: number;
  readonly revision: string;
  readonly variables: Keys['variables'];
}

/**
 * Prepares the pods of a template: each gets its name, its place in the gang and the variables that tell it who it is.
 * The variables are appended after the user's entries, since `$(NAME)` in an entry sees only those before it. The
 * revision is among them so that pods of two revisions differ in a field that no pod can change in place.
 */
export function podObjectTemplate(
  template: PreparedTemplate,
  { namespace, groupSize, revision, variables }: PodContext,
): ObjectTemplate<Pod> {
  const { labels, annotations, spec } = template;
  const size = { name: variables.groupSize, value: `${groupSize}` };
  const pinned = { name: REVISION_VARIABLE, value: revision };
  return {
    fill: (slots) => {
      const injected: readonly JsonObject[] = [
        size,
        { name: variables.entryAddress, value: slots.entryAddress },
        { name: variables.workerIndex, value: slots.podIndex },
        pinned,
      ];
      const extend = (container: Container): Container => ({
        ...container,
        env: [...listAt(container, 'env'), ...injected],
      });
      const extendAny = (container: Json): Json => (isContainer(container) ? extend(container) : container);
      const { initContainers } = spec;
      const init = isArray(initContainers) ? { initContainers: initContainers.map(extendAny) } : {};
      return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: slots.name,
          namespace,
          ...annotationsOf(annotations, slots),
          labels: filledMap(labels, slots),
        },
        spec: { ...spec, ...init, containers: spec.containers.map(extend) },
      };
    },
  };
}
