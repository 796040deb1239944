import { tierOf, VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Gang, Model, RecoveryPolicy } from '../../model/model.ts';
import { gangFrom } from '../../model/templates.ts';
import { budgetCount, replicasOf } from './inspected.ts';
import { templatesOfSpec } from './revision.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Turns a valid ModelInfer into a Model: every default filled, every percentage resolved.
 * @param value - the document without nulls, after its schema and rules found no error
 */
export function normalize(value: JsonObject): Model {
  const metadata = objectAt(value, 'metadata');
  const spec = objectAt(value, 'spec');
  const template = objectAt(spec, 'template');
  const gang = gangOf(template['gangSchedule']);
  const queue = textAt(metadata, 'annotations', VOLCANO_ANNOTATION.queueName);
  return {
    dialect: VOCABULARY,
    name: textAt(metadata, 'name') ?? '',
    namespace: textAt(metadata, 'namespace') || 'default',
    replicas: replicasOf(value),
    recoveryPolicy: recoveryPolicyOf(textAt(spec, 'recoveryPolicy')),
    restartGracePeriodSeconds: integerAt(template, 'restartGracePeriodSeconds') ?? 0,
    budget: {
      maxUnavailable: budgetCount(value, 'maxUnavailable') ?? 1,
      maxSurge: budgetCount(value, 'maxSurge') ?? 0,
      partition: partitionOf(spec),
    },
    ...(gang === undefined ? {} : { gang }),
    ...(queue === undefined ? {} : { queue }),
    current: templatesOfSpec(spec),
  };
}

function partitionOf(spec: JsonObject): number {
  const strategy = objectAt(spec, 'rolloutStrategy');
  return integerAt(strategy, 'rollingUpdateConfiguration', 'partition') ?? 0;
}

function recoveryPolicyOf(written: string | undefined): RecoveryPolicy {
  return written === 'InferGroupRecreate' || written === 'None' ? written : 'RoleRecreate';
}

/**
 * Reads spec.template.gangSchedule, with the defaults of MatrixInfer's CRD: without a tier it is the lowest.
 * @returns `undefined` where there is none
 */
function gangOf(written: Json | undefined): Gang | undefined {
  const gang = gangFrom(written);
  const topology = gang?.networkTopology;
  if (gang === undefined || topology === undefined) return gang;
  return { ...gang, networkTopology: { ...tierOf(topology), mode: topology.mode } };
}
