import { VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { integerAt, mapAt, objectAt, textAt } from '../../model/fields.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Gang, Model, RecoveryPolicy } from '../../model/model.ts';
import { countOf, replicasOf, writtenCount } from '../roles.ts';
import { MAKER } from './groups.ts';
import { restartPolicyOf, templatesOf } from './revision.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Turns a valid LeaderWorkerSet into a Model: every default filled, every percentage resolved.
 * @param value - the document without nulls, after its schema and rules found no error
 */
export function normalize(value: JsonObject): Model {
  const metadata = objectAt(value, 'metadata');
  const queue = textAt(metadata, 'annotations', VOLCANO_ANNOTATION.queueName) || undefined;
  const replicas = replicasOf(value);
  const current = templatesOf(value);
  return {
    dialect: VOCABULARY,
    name: textAt(metadata, 'name') ?? '',
    namespace: textAt(metadata, 'namespace') || 'default',
    replicas,
    recoveryPolicy: recoveryPolicyOf(restartPolicyOf(objectAt(value, 'spec', 'leaderWorkerTemplate'))),
    restartGracePeriodSeconds: 0,
    budget: {
      maxUnavailable: budgetCount(value, 'maxUnavailable') ?? 1,
      // Its controller never adds more groups than there are.
      maxSurge: Math.min(budgetCount(value, 'maxSurge') ?? 0, replicas),
      partition: Math.min(partitionOf(value), replicas),
    },
    ...(current.gang ? { gang: gangOf(value) } : {}),
    ...(queue === undefined ? {} : { queue }),
    document: value,
    current,
    maker: MAKER,
  };
}

/** Floor below which groups keep their revision; it may lie above the last group. */
export function partitionOf(value: JsonObject): number {
  return integerAt(writtenCount(value, 'partition')) ?? 0;
}

const WHEN_UNSET = { maxUnavailable: 1, maxSurge: 0 } as const;

/** The two budgets of a rollout. */
export type BudgetField = keyof typeof WHEN_UNSET;

/**
 * The budget as written; its default where it is left out. Where any of the configuration is written, the CRD fills in the
 * same defaults.
 */
export function writtenBudget(value: JsonObject, field: BudgetField): Json {
  return writtenCount(value, field) ?? WHEN_UNSET[field];
}

/**
 * A budget as a count of groups: percentages of maxUnavailable are rounded down, of maxSurge up.
 * @returns `undefined` when what is written is neither a count nor a percentage from 0 % to 100 %
 */
export function budgetCount(value: JsonObject, field: BudgetField): number | undefined {
  return countOf(writtenBudget(value, field), replicasOf(value), field === 'maxSurge' ? 'up' : 'down');
}

const OF_POD_GROUP = 'volcano.sh/';

function gangOf(value: JsonObject): Gang {
  const annotations = [...mapAt(value, 'metadata', 'annotations')].filter(([key]) => key.startsWith(OF_POD_GROUP));
  return {
    minRoleReplicas: {},
    ...(textAt(value, 'spec', 'startupPolicy') === 'LeaderReady' ? { entryFirst: true } : {}),
    ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
  };
}

function recoveryPolicyOf(written: string): RecoveryPolicy {
  return written === 'RecreateGroupAfterStart' || written === 'None' ? written : 'RecreateGroupOnPodRestart';
}
