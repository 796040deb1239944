import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { PodSpec } from '../../model/kubernetes.ts';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';

/** A domain of nodes that pods of one key share, and nobody of another. */
export interface Domain {
  /** The node label whose values are the domains. */
  readonly topologyKey: string;
  /** The label of pods that holds the key. */
  readonly label: string;
  /** The key of these pods. */
  readonly key: string;
}

/**
 * A pod that is placed with those of its key, where none of another key is. A pod that has terms of both kinds on this node label
 * already is left as it is.
 */
export function alone(spec: PodSpec, domain: Domain): PodSpec {
  const { topologyKey, label, key } = domain;
  const hasBoth = ['podAffinity', 'podAntiAffinity'].every((kind) =>
    listAt(spec, 'affinity', kind, REQUIRED).some((term) => textAt(term, 'topologyKey') === topologyKey),
  );
  if (hasBoth) return spec;
  const others = term(topologyKey, [
    { key: label, operator: 'Exists' },
    { key: label, operator: 'NotIn', values: [key] },
  ]);
  return withTerm(together(spec, domain), 'podAntiAffinity', others);
}

/** A pod that is placed with those of its key. */
export function together(spec: PodSpec, { topologyKey, label, key }: Domain): PodSpec {
  return withTerm(spec, 'podAffinity', term(topologyKey, [{ key: label, operator: 'In', values: [key] }]));
}

function term(topologyKey: string, matchExpressions: readonly JsonObject[]): JsonObject {
  return { labelSelector: { matchExpressions }, topologyKey };
}

function withTerm(spec: PodSpec, kind: 'podAffinity' | 'podAntiAffinity', added: JsonObject): PodSpec {
  const affinity = isObject(spec['affinity']) ? spec['affinity'] : {};
  const terms = [...listAt(affinity, kind, REQUIRED), added];
  return { ...spec, affinity: { ...affinity, [kind]: { ...objectAt(affinity, kind), [REQUIRED]: terms } } };
}
