import type { Expectation } from './expectation.ts';
import { expectationConfigMap } from './expectation.ts';
import { mapAt, objectAt } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { ClusterKind, StringMap } from './kubernetes.ts';
import type { Model } from './model.ts';
import { FLOTILLA_API } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The kind of the object that stands for a model in a cluster. It has the name of the document's kind, so that
 * `kubectl get modelinfer` finds it, in an API group of flotilla's own: no controller of MatrixInfer or Kthena knows
 * that group, so none ever makes pods of such an object.
 */
export function modelObjectKind({ kind }: Pick<Vocabulary, 'kind'>): ClusterKind {
  return { apiVersion: FLOTILLA_API, kind, plural: `${kind.toLowerCase()}s` };
}

/** Whether an object of a dialect's kind does nothing in a cluster but stand for its model. */
export function mayStandForModels({ isOfController }: Pick<Vocabulary, 'isOfController'>): boolean {
  return isOfController !== true;
}

/** What the object of a model gets of those who apply it. */
export interface ObjectMarks {
  /** Keys of labels by which agents know what they have applied: the object takes over all others of its document. */
  readonly trackingLabels: readonly string[];
  readonly annotations: StringMap;
}

/**
 * The object that stands for a model in a cluster: what people wrote as its `spec`, and beside it, as `rollout`, what the
 * model's ConfigMap says of its groups. So each step of a rollout changes it, Kubernetes counts that as its generation,
 * and whoever waits for its condition Available waits for what was committed last.
 */
export function modelObject(model: Model, told: Expectation, { trackingLabels, annotations }: ObjectMarks): JsonObject {
  const { dialect, name, namespace, replicas, document } = model;
  const { apiVersion, kind } = modelObjectKind(dialect);
  const labels = [...mapAt(document, 'metadata', 'labels')].filter(([key]) => !trackingLabels.includes(key));
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace,
      labels: { ...Object.fromEntries(labels), [dialect.keys.labels.name]: name },
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    spec: { replicas, ...objectAt(document, 'spec') },
    rollout: toldIn(told),
  };
}

/** Whether an object was written together with an expectation: then what is true of that is true of the object's generation. */
export function isWrittenWith(object: JsonObject, expectation: Expectation): boolean {
  const written = mapAt(object, 'rollout');
  const wanted = Object.entries(toldIn(expectation));
  return wanted.length === written.size && wanted.every(([field, value]) => written.get(field) === value);
}

function toldIn(expectation: Expectation): StringMap {
  return expectationConfigMap(expectation).data;
}
