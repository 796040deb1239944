import { asWritten, type Dialect } from '../dialects/dialect.ts';
import type { ParsedModel } from '../dialects/parse.ts';
import { podReferences, references } from '../kubernetes/references.ts';
import { listAt, nameOf, namespaceOf, objectAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { podsOfModel } from './pods.ts';
import { selectsAny } from './selectors.ts';

/** What of a cluster, or a file, goes with a model. */
export interface Related {
  /** As a person would have written them. */
  readonly objects: readonly JsonObject[];
  /** What its pods name and is not among them, as `ConfigMap llama-config`. */
  readonly missing: readonly string[];
}

/** What is there in every namespace. */
const OF_ALL: ReadonlySet<string> = new Set(['ConfigMap kube-root-ca.crt', 'ServiceAccount default']);

/**
 * Finds the plain manifests that go with a model: those that its pods name, those that select them, and routes that lead to these.
 * What a controller made is none, and a Secret stays where it is: its values are not for Git.
 */
export function relatedTo(model: ParsedModel, objects: readonly JsonObject[], dialects: readonly Dialect[]): Related {
  const { namespace } = model.model;
  const pods = podsOfModel(model, dialects);
  const named = new Set(pods.flatMap(({ spec }) => podReferences(spec).map(({ kind, name }) => `${kind} ${name}`)));
  const free = objects.filter(
    (object) => listAt(object, 'metadata', 'ownerReferences').length === 0 && object['kind'] !== 'Secret',
  );
  const near = free.filter((object) => (namespaceOf(object) || 'default') === namespace);
  const chosen = new Map(
    near
      .filter((object) => named.has(titleIn(object)) || selectsAny(object, pods))
      .map((each) => [titleIn(each), each]),
  );
  // A route leads to a pool, and an objective to that: a few rounds find all.
  for (let round = 0; round < 3; round++) {
    const leading = near.filter((object) =>
      references(object).some(({ kind, name }) => LED_TO.has(kind) && chosen.has(`${kind} ${name}`)),
    );
    for (const object of leading) chosen.set(titleIn(object), object);
  }
  return {
    objects: [...chosen.values()].map(cleaned),
    missing: [...named].filter((title) => !chosen.has(title) && !OF_ALL.has(title)),
  };
}

const LED_TO: ReadonlySet<string> = new Set(['ModelServer', 'InferencePool', 'Service']);

function titleIn(object: JsonObject): string {
  return `${object['kind']} ${nameOf(object)}`;
}

/** What a server fills into the spec of a kind. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  Service: ['clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'internalTrafficPolicy', 'sessionAffinity'],
  PersistentVolumeClaim: ['volumeName', 'volumeMode'],
};

const OF_BINDING = /^(pv|volume(\.beta)?)\.kubernetes\.io\//;

function cleaned(object: JsonObject): JsonObject {
  const { apiVersion = '', kind = '', metadata: written } = asWritten(object);
  const { status: _, spec, ...rest } = object;
  const { annotations, ...metadata } = objectAt(written);
  const kept = Object.entries(objectAt(annotations)).filter(([key]) => !OF_BINDING.test(key));
  const marks = kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) };
  const filled = Object.hasOwn(FILLED_IN, String(kind)) ? (FILLED_IN[String(kind)] ?? []) : [];
  const fields = Object.entries(objectAt(spec)).filter(
    ([key, value]) => !filled.includes(key) && !(key === 'clusterIP' && kind === 'Service' && value !== 'None'),
  );
  return {
    apiVersion,
    kind,
    ...rest,
    metadata: { ...metadata, ...marks },
    ...(spec === undefined ? {} : { spec: Object.fromEntries(fields) }),
  };
}
