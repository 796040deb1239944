import { tierOf, VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Gang, Model, RecoveryPolicy } from '../../model/model.ts';
import { gangFrom } from '../../model/templates.ts';
import { templatesOfSpec } from '../role-templates.ts';
import { countOf, replicasOf, writtenCount } from '../roles.ts';
import { REVISION } from './revision.ts';
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
  const queue = textAt(metadata, 'annotations', VOLCANO_ANNOTATION.queueName) || undefined;
  return {
    dialect: VOCABULARY,
    document: value,
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
    current: templatesOfSpec(spec, REVISION),
  };
}

/** The two budgets of a rollout. */
export type BudgetField = 'maxUnavailable' | 'maxSurge';

const WHEN_UNSET: Readonly<Record<BudgetField, number>> = { maxUnavailable: 1, maxSurge: 0 };

/** The budget as written; its default where it is left out. */
export function writtenBudget(value: JsonObject, field: BudgetField): Json {
  return writtenCount(value, field) ?? WHEN_UNSET[field];
}

/**
 * A budget as a count of groups: percentages of maxUnavailable are rounded down, of maxSurge up, as for a Deployment.
 * @returns `undefined` when what is written is neither a count nor a percentage from 0 % to 100 %
 */
export function budgetCount(value: JsonObject, field: BudgetField): number | undefined {
  return countOf(writtenBudget(value, field), replicasOf(value), field === 'maxSurge' ? 'up' : 'down');
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
