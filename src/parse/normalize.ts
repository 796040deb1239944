import { isObject, type JsonObject } from '../model/json.ts';
import type { NetworkTopology } from '../model/kubernetes.ts';
import type { Gang, Model, RecoveryPolicy, RevisionTemplates } from '../model/model-infer.ts';
import { ANNOTATION } from '../model/names.ts';
import { budgetCount } from './budget.ts';
import { integerField, objectField, textField } from './fields.ts';
import { replicasOf } from './inspected.ts';

/**
 * Turns a valid ModelInfer into a Model: every default filled, every percentage resolved.
 * @param value - the document without nulls, after its schema and rules found no error
 * @param templatesOf - makes the revision of the spec: its hash lies with the rollout, not with parsing
 */
export function normalize(value: JsonObject, templatesOf: (spec: JsonObject) => RevisionTemplates): Model {
  const metadata = objectField(value, 'metadata');
  const spec = objectField(value, 'spec');
  const template = objectField(spec, 'template');
  const gang = gangOf(template);
  const queue = textField(objectField(metadata, 'annotations'), ANNOTATION.queueName);
  return {
    name: textField(metadata, 'name') ?? '',
    namespace: textField(metadata, 'namespace') || 'default',
    replicas: replicasOf(value),
    recoveryPolicy: recoveryPolicyOf(textField(spec, 'recoveryPolicy')),
    restartGracePeriodSeconds: integerField(template, 'restartGracePeriodSeconds') ?? 0,
    budget: {
      maxUnavailable: budgetCount(value, 'maxUnavailable') ?? 1,
      maxSurge: budgetCount(value, 'maxSurge') ?? 0,
      partition: partitionOf(spec),
    },
    ...(gang === undefined ? {} : { gang }),
    ...(queue === undefined ? {} : { queue }),
    current: templatesOf(spec),
  };
}

function partitionOf(spec: JsonObject): number {
  const strategy = objectField(spec, 'rolloutStrategy');
  return integerField(objectField(strategy, 'rollingUpdateConfiguration'), 'partition') ?? 0;
}

function recoveryPolicyOf(written: string | undefined): RecoveryPolicy {
  return written === 'InferGroupRecreate' || written === 'None' ? written : 'RoleRecreate';
}

function gangOf(template: JsonObject): Gang | undefined {
  const written = template['gangSchedule'];
  if (!isObject(written)) return undefined;
  const minimums = Object.entries(objectField(written, 'minRoleReplicas'));
  const minRoleReplicas = Object.fromEntries(
    minimums.flatMap(([role, minimum]) => (typeof minimum === 'number' ? [[role, minimum]] : [])),
  );
  const topology = written['networkTopology'];
  return isObject(topology) ? { minRoleReplicas, networkTopology: topologyOf(topology) } : { minRoleReplicas };
}

// The defaults are those of MatrixInfer's CRD.
function topologyOf(written: JsonObject): NetworkTopology {
  const mode = written['mode'] === 'soft' ? 'soft' : 'hard';
  const highestTierName = textField(written, 'highestTierName');
  if (highestTierName !== undefined) return { highestTierName, mode };
  return { highestTierAllowed: integerField(written, 'highestTierAllowed') ?? 1, mode };
}
