import type { ConfigMap } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates } from '../model/model-infer.ts';
import { expectationName, LABEL } from '../model/names.ts';
import { rangesText } from '../model/ordinals.ts';
import type { RolloutState } from '../model/rollout.ts';

/**
 * The ConfigMap that says what the cluster should hold of a model, so that its status can be told without a checkout:
 * a line for each run of groups on one revision, `0-61 <revision> <role>=<replicas>x<pods each> …`.
 * @param templates - of every revision that a group runs, with today's role replicas
 */
export function expectationOf(
  model: Model,
  state: RolloutState,
  templates: ReadonlyMap<string, RevisionTemplates>,
): ConfigMap {
  const lines = state.groups.map(({ revision, ordinals }) => {
    const roles = templates.get(revision)?.roles ?? [];
    const shape = roles.map(({ name, replicas, workerReplicas }) => ` ${name}=${replicas}x${workerReplicas + 1}`);
    return `${rangesText(ordinals)} ${revision}${shape.join('')}\n`;
  });
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: expectationName(model.name),
      namespace: model.namespace,
      labels: { [LABEL.name]: model.name },
    },
    data: {
      generation: `${state.generation}`,
      groups: lines.join(''),
      partition: `${model.budget.partition}`,
      target: state.target,
    },
  };
}
