import { type Makeup, replicaRuns } from '../model/assignments.ts';
import type { FilledTemplate, GroupMarks, ObjectTemplate, Slots } from '../model/group.ts';
import type { PodDisruptionBudget } from '../model/kubernetes.ts';
import { groupsPerStage, type Model, type RevisionTemplates } from '../model/model.ts';
import { groupName } from '../model/names.ts';
import { namingOf } from '../model/vocabulary.ts';
import type { ExpandOptions } from './group.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';

/**
 * Prepares the disruption budgets of a model's groups, and gives the function that makes the one of any group. Each covers
 * the pods of its group and demands all of them, since a gang serves whole or not at all: nobody who asks the API server,
 * as `kubectl drain` and autoscalers do, can evict a pod of a group that is whole. Pods that are not Ready may be evicted, so that
 * a group that is down blocks nobody. A number, as Kubernetes takes neither maxUnavailable nor a percentage for pods without
 * a controller.
 * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors
 */
export function disruptionBudgets(
  model: Model,
  templates: ReadonlyMap<string, RevisionTemplates>,
  { stageAnnotation }: Pick<ExpandOptions, 'stageAnnotation'>,
): (ordinal: number, makeup: Makeup) => FilledTemplate<PodDisruptionBudget> {
  const marks: GroupMarks = stageAnnotation === undefined ? {} : { [stageAnnotation.key]: 'stage' };
  const byCount = new Map<number, ObjectTemplate<PodDisruptionBudget>>();
  const templateFor = (pods: number): ObjectTemplate<PodDisruptionBudget> => {
    const template = byCount.get(pods) ?? budgetTemplate(model, pods, marks);
    byCount.set(pods, template);
    return template;
  };
  const perStage = groupsPerStage(model.budget);
  return (ordinal, makeup) => ({
    template: templateFor(podsOf(makeup, templates)),
    slots: {
      ...NO_POD,
      name: groupName(model.name, ordinal),
      group: namingOf(model.dialect).groupLabel(model.name, ordinal),
      stage: stageAnnotation?.valueOf(Math.floor(ordinal / perStage)) ?? '',
    },
  });
}

/** The slots that a group as a whole has no use for. */
const NO_POD: Omit<Slots, 'name' | 'group' | 'stage'> = {
  roleId: '',
  task: '',
  turn: '',
  podIndex: '',
  entryAddress: '',
};

function podsOf(makeup: Makeup, templates: ReadonlyMap<string, RevisionTemplates>): number {
  const roles = templates.get(makeup.revision)?.roles ?? [];
  return roles.reduce((sum, { name, replicas, workerReplicas }) => {
    const runs = replicaRuns(makeup, name, replicas).map(({ first, last, revision }) => {
      const own = templates.get(revision)?.roles.find((role) => role.name === name);
      return (last - first + 1) * (1 + (own?.workerReplicas ?? workerReplicas));
    });
    return runs.reduce((all, pods) => all + pods, sum);
  }, 0);
}

function budgetTemplate(
  { name, namespace, dialect }: Model,
  pods: number,
  marks: GroupMarks,
): ObjectTemplate<PodDisruptionBudget> {
  const { labels: keys } = dialect.keys;
  const labels = slotMap({ [keys.name]: name }, { [keys.groupName]: 'group' });
  const annotations = slotMap({}, marks);
  return {
    fill: (slots) => ({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: slots.name, namespace, ...annotationsOf(annotations, slots), labels: filledMap(labels, slots) },
      spec: {
        minAvailable: pods,
        selector: { matchLabels: filledMap(labels, slots) },
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    }),
  };
}
