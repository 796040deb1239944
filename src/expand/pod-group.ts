import { podRequests, requestsText, totalRequests } from '../kubernetes/requests.ts';
import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import type { GroupMarks, ObjectTemplate } from '../model/group.ts';
import type { PodGroup, SubGroupPolicy } from '../model/kubernetes.ts';
import type { Gang, GangForm, Model, RevisionTemplates, Role, TaskKey } from '../model/model.ts';
import { roleId } from '../model/names.ts';
import { roleLabels } from '../model/vocabulary.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';

/** How the tasks of a gang are named. */
export interface TaskNames {
  readonly taskKey: TaskKey;
  readonly revision: string;
}

/** The task of a role replica in its gang: `<role>-<index>`; `<role>`, or `<role>-<index>-<revision>`, where tasks are keyed so. */
export function taskOf({ taskKey, revision }: TaskNames, role: string, roleIndex: number): string {
  if (taskKey === 'role') return role;
  return taskKey === 'revision' ? `${roleId(role, roleIndex)}-${revision}` : roleId(role, roleIndex);
}

/** How a gang is written. */
export interface GangChoice {
  readonly form: GangForm;
  readonly taskKey: TaskKey;
}

/** A PodGroup without what differs from group to group; the same for all groups on one revision. */
export type GangSpec = PodGroup['spec'];

/**
 * What a gang needs before any of its pods may start, in the terms of Volcano's scheduler.
 * By tasks: minTaskMember has a key per role replica that must start (or per role, see TaskKey); minMember is the sum of its values, as
 * without it the scheduler skips the check per task. By sub-groups: each role says how many of its replicas must start
 * whole; the scheduler's phase is reckoned with minMember here, too. By both: as by sub-groups, and a Volcano that does not
 * know them goes by tasks.
 * @param gang - the policy: today's where the spec still has one, else every role replica
 * @see https://volcano.sh/en/docs/podgroup/
 */
export function gangSpec(model: Model, templates: RevisionTemplates, { form, taskKey }: GangChoice): GangSpec {
  const names = { taskKey, revision: templates.revision };
  const gang: Gang = model.gang ?? templates.gangPolicy ?? { minRoleReplicas: {} };
  const needed = templates.roles.map((role) => ({ role, replicas: minimumOf(gang, role) }));
  const minMember = needed.reduce((sum, { role, replicas }) => sum + replicas * (1 + role.workerReplicas), 0);
  const minTaskMember = form === 'subGroups' ? {} : { minTaskMember: tasksOf(needed, names) };
  // What Kthena writes names no revision, so that only who asks for it gets one.
  // Where a rollout goes by role replicas, those of two revisions are one gang.
  const isOfOne = model.budget.roles === undefined && (form === 'tasksAndSubGroups' || taskKey === 'revision');
  const ofRevision = isOfOne ? { [model.dialect.keys.labels.revision]: templates.revision } : {};
  const minResources = requestsText(totalRequests(needed.flatMap(({ role, replicas }) => partsOf(role, replicas))));
  const priorityClassName = templates.roles.map((role) => role.entry.spec['priorityClassName']).find((name) => name);
  return {
    ...(minMember > 0 ? { minMember, minResources, ...minTaskMember } : { minResources }),
    ...(gang.networkTopology === undefined ? {} : { networkTopology: gang.networkTopology }),
    ...(typeof priorityClassName === 'string' ? { priorityClassName } : {}),
    ...(model.queue === undefined ? {} : { queue: model.queue }),
    ...(form === 'tasks' ? {} : { subGroupPolicy: needed.map((each) => subGroupsOf(model, gang, each, ofRevision)) }),
  };
}

/** A role, and how many of its replicas must start. */
interface Needed {
  readonly role: Role;
  readonly replicas: number;
}

// Within a PodGroup only its own pods are looked at: the selector needs no name of the group. Pods of another revision are
// in no sub-group, so that old and new ones never make one up together.
function subGroupsOf(
  { name, dialect }: Model,
  { roleTopology }: Gang,
  { role, replicas }: Needed,
  ofRevision: Readonly<Record<string, string>>,
): SubGroupPolicy {
  const labels = roleLabels(dialect.keys);
  return {
    name: role.name,
    labelSelector: { matchLabels: { [labels.name]: name, [labels.role]: role.name, ...ofRevision } },
    matchLabelKeys: [labels.roleId],
    minSubGroups: replicas,
    ...(roleTopology === undefined ? {} : { networkTopology: roleTopology }),
    subGroupSize: 1 + role.workerReplicas,
  };
}

/** Prepares the PodGroups of a model's groups as one object template. */
export function podGroupTemplate(
  { name: modelName, namespace, dialect }: Model,
  spec: GangSpec,
  marks: GroupMarks,
): ObjectTemplate<PodGroup> {
  const annotations = slotMap({}, { [VOLCANO_ANNOTATION.groupName]: 'group', ...marks });
  const keys = dialect.keys.labels;
  const labels = slotMap({ [keys.name]: modelName }, { [keys.groupName]: 'group' });
  return {
    fill: (slots) => ({
      apiVersion: 'scheduling.volcano.sh/v1beta1',
      kind: 'PodGroup',
      metadata: {
        name: slots.name,
        namespace,
        ...annotationsOf(annotations, slots),
        labels: filledMap(labels, slots),
      },
      spec,
    }),
  };
}

/** How many replicas of a role must start before any pod of the gang may. */
export function minimumOf(gang: Gang, role: Role): number {
  const minimum = Object.hasOwn(gang.minRoleReplicas, role.name) ? gang.minRoleReplicas[role.name] : undefined;
  return Math.min(minimum ?? role.replicas, role.replicas);
}

function tasksOf(needed: readonly Needed[], names: TaskNames): Record<string, number> {
  const entries = needed.flatMap(({ role, replicas }): [string, number][] => {
    const pods = 1 + role.workerReplicas;
    if (names.taskKey === 'role') return replicas > 0 ? [[role.name, pods * replicas]] : [];
    return Array.from({ length: replicas }, (_, index) => [taskOf(names, role.name, index), pods]);
  });
  return Object.fromEntries(entries);
}

function partsOf(role: Role, replicas: number) {
  const entry = { requests: podRequests(role.entry.spec), pods: replicas };
  if (role.worker === undefined) return [entry];
  return [entry, { requests: podRequests(role.worker.spec), pods: replicas * role.workerReplicas }];
}
