import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { KubernetesVersion } from '../../model/kubernetes-version.ts';

/** What rules need to know of the whole pod besides the value that they look at. */
export interface PodFacts {
  readonly kubernetes: KubernetesVersion;
  readonly spec: JsonObject;
  readonly annotations: JsonObject;
  /** Keys of all labels that the pod will have. */
  readonly labelKeys: ReadonlySet<string>;
  /** The volumes by name. */
  readonly volumes: ReadonlyMap<string, JsonObject>;
  /** Names of the resource claims. */
  readonly claims: readonly string[];
  readonly hostNetwork: boolean;
  readonly hostUsers: boolean;
  /** How long the pod may take to end. */
  readonly graceSeconds: number;
}

/**
 * Gathers what rules need to know of a pod template.
 * @param added - keys of labels that its pods get beside those of the template
 */
export function factsOf(template: JsonObject, kubernetes: KubernetesVersion, added: readonly string[]): PodFacts {
  const metadata = objectAt(template, 'metadata');
  const spec = objectAt(template, 'spec');
  return {
    kubernetes,
    spec,
    annotations: objectAt(metadata, 'annotations'),
    labelKeys: new Set([...Object.keys(objectAt(metadata, 'labels')), ...added]),
    volumes: new Map(
      listAt(spec, 'volumes').flatMap((volume) => (isObject(volume) ? [[nameOf(volume), volume] as const] : [])),
    ),
    claims: listAt(spec, 'resourceClaims').map(nameOf),
    hostNetwork: spec['hostNetwork'] === true,
    hostUsers: spec['hostUsers'] !== false,
    graceSeconds: graceSecondsOf(spec['terminationGracePeriodSeconds']),
  };
}

/** The name of a list's element, or the empty text. */
export function nameOf(value: Json): string {
  return textAt(value, 'name') ?? '';
}

// The server stores a negative number as 1.
function graceSecondsOf(seconds: Json | undefined): number {
  if (typeof seconds !== 'number') return 30;
  return seconds < 0 ? 1 : seconds;
}
