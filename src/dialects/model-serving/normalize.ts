import { VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Gang, Model, RecoveryPolicy } from '../../model/model.ts';
import { gangFrom } from '../../model/templates.ts';
import { templatesOfSpec } from '../role-templates.ts';
import { replicasOf } from '../roles.ts';
import { REVISION } from './revision.ts';
import { GANG_SCHEDULER, isByRole, maxUnavailable, partition, roleBudgets, schedulerOf } from './strategy.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * Turns a valid ModelServing into a Model: every default filled, every percentage resolved.
 * @param value - the document without nulls, after its schema and rules found no error
 */
export function normalize(value: JsonObject): Model {
  const metadata = objectAt(value, 'metadata');
  const spec = objectAt(value, 'spec');
  const template = objectAt(spec, 'template');
  const queue = textAt(metadata, 'annotations', VOLCANO_ANNOTATION.queueName) || undefined;
  const replicas = replicasOf(value);
  return {
    dialect: VOCABULARY,
    document: value,
    name: textAt(metadata, 'name') ?? '',
    namespace: textAt(metadata, 'namespace') || 'default',
    replicas,
    recoveryPolicy: recoveryPolicyOf(textAt(spec, 'recoveryPolicy')),
    restartGracePeriodSeconds: Math.max(0, integerAt(template, 'restartGracePeriodSeconds') ?? 0),
    budget: isByRole(value)
      ? { maxSurge: 0, partition: 0, roles: roleBudgets(value) }
      : {
          maxUnavailable: maxUnavailable(value) ?? 1,
          maxSurge: 0,
          // Kthena takes any floor; above the last group there is nothing left to protect.
          partition: Math.min(partition(value) ?? 0, replicas),
        },
    ...(schedulerOf(spec) === GANG_SCHEDULER ? { gang: gangOf(template) } : {}),
    // Also of groups that still run an older revision, whatever schedules those to come.
    gangForm: 'subGroups',
    ...(queue === undefined ? {} : { queue }),
    current: templatesOfSpec(spec, REVISION),
  };
}

// Every group is a gang; the policy only lowers what it waits for.
function gangOf(template: JsonObject): Gang {
  const { minRoleReplicas = {} } = objectAt(template, 'gangPolicy');
  const { groupPolicy, rolePolicy } = objectAt(template, 'networkTopology');
  return (
    gangFrom({
      minRoleReplicas,
      ...(groupPolicy === undefined ? {} : { networkTopology: groupPolicy }),
      ...(rolePolicy === undefined ? {} : { roleTopology: rolePolicy }),
    }) ?? { minRoleReplicas: {} }
  );
}

function recoveryPolicyOf(written: string | undefined): RecoveryPolicy {
  return written === 'ServingGroupRecreate' || written === 'None' ? written : 'RoleRecreate';
}
