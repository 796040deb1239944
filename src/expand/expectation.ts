import type { Expectation } from '../model/expectation.ts';
import type { ConfigMap } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates } from '../model/model-infer.ts';
import { expectationName, LABEL } from '../model/names.ts';
import { rangesText } from '../model/ordinals.ts';
import type { RolloutState } from '../model/rollout.ts';

/**
 * What the cluster should hold of a model.
 * @param templates - of every revision that a group runs, with today's role replicas
 */
export function expectationOf(
  model: Model,
  state: RolloutState,
  templates: ReadonlyMap<string, RevisionTemplates>,
): Expectation {
  const groups = state.groups.map(({ revision, ordinals }) => {
    const roles = templates.get(revision)?.roles ?? [];
    const shapes = roles.map(({ name, replicas, workerReplicas }) => ({ name, replicas, pods: workerReplicas + 1 }));
    return { revision, ordinals, roles: shapes };
  });
  const { name, namespace, budget, recoveryPolicy: policy, restartGracePeriodSeconds } = model;
  const { target, generation } = state;
  const recovery = { policy, restartGracePeriodSeconds };
  return { name, namespace, target, generation, partition: budget.partition, recovery, groups };
}

/**
 * The ConfigMap that says so in the cluster, so that a model's status can be told and its pods recovered without a
 * checkout: a line for each revision, `0-61 <revision> <role>=<replicas>x<pods each> …`. Ranges keep it small however many
 * groups there are.
 */
export function expectationConfigMap(expectation: Expectation): ConfigMap {
  const { name, namespace, target, generation, partition, recovery, groups } = expectation;
  const lines = groups.map(({ revision, ordinals, roles }) => {
    const shapes = roles.map((role) => ` ${role.name}=${role.replicas}x${role.pods}`);
    return `${rangesText(ordinals)} ${revision}${shapes.join('')}\n`;
  });
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: expectationName(name), namespace, labels: { [LABEL.name]: name } },
    data: {
      generation: `${generation}`,
      groups: lines.join(''),
      partition: `${partition}`,
      recoveryPolicy: recovery.policy,
      restartGracePeriodSeconds: `${recovery.restartGracePeriodSeconds}`,
      target,
    },
  };
}
