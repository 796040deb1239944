import { integerAt, objectAt, textAt } from './fields.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';
import type { Container, NetworkTopology, PodSpec, StringMap } from './kubernetes.ts';
import type { Gang, PodTemplate } from './model.ts';

/** A revision's values, and what of it may change without making another revision. */
export interface RevisionValues {
  readonly revision: string;
  /** See `RevisionTemplates.subset`. */
  readonly subset: JsonObject;
  /** Role replicas by role; a role that is not named has one. */
  readonly replicas: Readonly<Record<string, number>>;
  readonly gang?: Gang;
}

/** Reads a pod template out of a revision's values; undefined where they hold none. */
export function podTemplateFrom(written: Json | undefined): PodTemplate | undefined {
  if (!isObject(written) || !isPodSpec(written['spec'])) return undefined;
  const metadata = isObject(written['metadata']) ? written['metadata'] : {};
  const { labels = {}, annotations = {} } = metadata;
  return isStringMap(labels) && isStringMap(annotations) ? { labels, annotations, spec: written['spec'] } : undefined;
}

/** Whether a value has what flotilla reads of a PodSpec; the rest of it may be anything. */
export function isPodSpec(value: Json | undefined): value is PodSpec {
  return isObject(value) && isArray(value['containers']) && value['containers'].every(isContainer);
}

function isContainer(value: Json): value is Container {
  return isObject(value) && typeof value['name'] === 'string';
}

function isStringMap(value: Json): value is StringMap & JsonObject {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** Reads a gang's policy as flotilla keeps it; undefined where there is none. */
export function gangFrom(written: Json | undefined): Gang | undefined {
  if (!isObject(written)) return undefined;
  const minimums = Object.entries(objectAt(written, 'minRoleReplicas'));
  const minRoleReplicas = Object.fromEntries(
    minimums.flatMap(([role, minimum]) => (typeof minimum === 'number' ? [[role, minimum]] : [])),
  );
  const { networkTopology, roleTopology } = written;
  return {
    minRoleReplicas,
    ...(isObject(networkTopology) ? { networkTopology: topologyFrom(networkTopology) } : {}),
    ...(isObject(roleTopology) ? { roleTopology: topologyFrom(roleTopology) } : {}),
  };
}

// Either field names the highest tier; without one it is whatever Volcano takes.
function topologyFrom(written: JsonObject): NetworkTopology {
  const mode = written['mode'] === 'soft' ? 'soft' : 'hard';
  const highestTierName = textAt(written, 'highestTierName');
  if (highestTierName !== undefined) return { highestTierName, mode };
  const highestTierAllowed = integerAt(written, 'highestTierAllowed');
  return highestTierAllowed === undefined ? { mode } : { highestTierAllowed, mode };
}
