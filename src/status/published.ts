import type { Expectation } from '../model/expectation.ts';
import { integerAt, objectAt } from '../model/fields.ts';
import { instantText } from '../model/instant.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isWrittenWith } from '../model/model-object.ts';
import { canonicalJson } from '../model/revision-hash.ts';
import type { Condition, ModelStatus } from '../model/status.ts';

/**
 * The status to be written into the object that stands for a model, as upstream's controller writes it; undefined where it is
 * there already. `observedGeneration` is the object's own, as Kubernetes has it, and stays what it was while the object
 * and the ConfigMap that the status was judged by are not from one commit: an agent is about to apply the other one.
 * @param object - as the cluster holds it
 */
export function publishedStatus(
  { figures, conditions }: ModelStatus,
  expectation: Expectation,
  object: JsonObject,
): JsonObject | undefined {
  const before = objectAt(object, 'status');
  const observed = isWrittenWith(object, expectation)
    ? integerAt(object, 'metadata', 'generation')
    : integerAt(before, 'observedGeneration');
  const { observedGeneration: _, ...counts } = figures;
  const now: JsonObject = {
    ...counts,
    conditions: conditions.map(conditionOf),
    ...(observed === undefined ? {} : { observedGeneration: observed }),
  };
  const isThere = Object.entries(now).every(([field, value]) => isSame(before[field], value));
  return isThere ? undefined : now;
}

function conditionOf({ since, ...said }: Condition): JsonObject {
  return { ...said, ...(since === undefined ? {} : { lastTransitionTime: instantText(since) }) };
}

function isSame(a: Json | undefined, b: Json): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b);
}
