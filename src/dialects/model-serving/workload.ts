import { integerAt, objectAt, textAt } from '../../model/fields.ts';
import { inOrder, isObject, type JsonObject } from '../../model/json.ts';
import { isPodSpec } from '../../model/templates.ts';
import {
  MOST_PODS,
  type Workload,
  type WorkloadPod,
  type WorkloadReading,
  type WorkloadStage,
} from '../../model/workload.ts';
import { asWritten } from '../dialect.ts';
import { templatesOfSpec, writtenRoles } from '../role-templates.ts';
import { podCount, podTemplates, replicasOf, rolesOf, writtenCount } from '../roles.ts';
import { REVISION } from './revision.ts';
import { partition as partitionOf } from './strategy.ts';

/** The ModelServing itself in Git, for Kthena's controller. */
export const WORKLOAD: Workload = {
  cluster: { apiVersion: 'workload.serving.volcano.sh/v1alpha1', kind: 'ModelServing', plural: 'modelservings' },
  isDefault: false,
  written,
  read,
};

// Roles are those of the revision, with the numbers of today.
function written(document: JsonObject, { subset, partition }: WorkloadStage): JsonObject {
  const { apiVersion = '', kind = '', metadata, spec } = asWritten(document);
  const { plugins: _, ...rest } = objectAt(spec);
  const { plugins, schedulerName = null } = subset;
  const today = new Map(writtenRoles(objectAt(rest, 'template')).map((role) => [textAt(role, 'name'), role]));
  const roles = writtenRoles(subset).map((role) => {
    const { replicas = 1, maxUnavailable = 1, partition: floor } = today.get(textAt(role, 'name')) ?? {};
    return { ...role, replicas, maxUnavailable, ...(floor === undefined ? {} : { partition: floor }) };
  });
  const floor = partition ?? writtenCount(document, 'partition');
  const configuration = {
    maxUnavailable: writtenCount(document, 'maxUnavailable') ?? 1,
    ...(floor === undefined ? {} : { partition: floor }),
  };
  return inOrder({
    apiVersion,
    kind,
    metadata: { namespace: 'default', ...objectAt(metadata) },
    spec: {
      recoveryPolicy: 'RoleRecreate',
      ...rest,
      ...(plugins === undefined ? {} : { plugins: pluginsWithDefaults(plugins) }),
      replicas: replicasOf(document),
      rolloutStrategy: { type: 'ServingGroupRollingUpdate', rollingUpdateConfiguration: configuration },
      schedulerName,
      template: { restartGracePeriodSeconds: 0, ...templateWithDefaults(objectAt(rest, 'template')), roles },
    },
  });
}

function pluginsWithDefaults(plugins: JsonObject[string]): JsonObject[string] {
  if (!Array.isArray(plugins)) return plugins;
  return plugins.map((plugin) => {
    if (!isObject(plugin)) return plugin;
    const { scope } = plugin;
    return { type: 'BuiltIn', ...plugin, ...(isObject(scope) ? { scope: { target: 'All', ...scope } } : {}) };
  });
}

function templateWithDefaults(template: JsonObject): JsonObject {
  const { networkTopology } = template;
  if (!isObject(networkTopology)) return template;
  const policies = Object.entries(networkTopology).map(([name, policy]) => [
    name,
    isObject(policy) ? { mode: 'hard', ...policy } : policy,
  ]);
  return { ...template, networkTopology: Object.fromEntries(policies) };
}

function read(object: JsonObject): WorkloadReading | undefined {
  const { template } = objectAt(object, 'spec');
  if (!isObject(template) || podTemplates(object).length === 0 || podCount(object) > MOST_PODS) return undefined;
  const templates = templatesOfSpec(objectAt(object, 'spec'), REVISION);
  return {
    replicas: replicasOf(object),
    partition: partitionOf(object) ?? 0,
    revision: templates.revision,
    isGang: templates.gang,
    surge: 0,
    podAnnotations: {},
    pods: rolesOf(object).flatMap(podsOf),
  };
}

function podsOf({ role, name, replicas }: ReturnType<typeof rolesOf>[number]): readonly WorkloadPod[] {
  const workers = integerAt(role, 'workerReplicas') ?? 0;
  return Array.from({ length: replicas }, (_, index) => index).flatMap((index) =>
    Array.from({ length: 1 + workers }, (_, pod) => pod).flatMap((pod): readonly WorkloadPod[] => {
      const template = objectAt(role, pod === 0 ? 'entryTemplate' : 'workerTemplate');
      const { spec = null } = template;
      return isPodSpec(spec) ? [{ name: `${name}-${index}-${pod}`, template: { ...template, spec } }] : [];
    }),
  );
}
