import {
  type AgentMarks,
  type FilledTemplate,
  type Group,
  type GroupMarks,
  type ObjectTemplate,
  objectOf,
  type RoleReplica,
  type Slots,
} from '../model/group.ts';
import type { Pod, Service } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates, Role, TaskKey } from '../model/model.ts';
import { groupName, podName, roleId } from '../model/names.ts';
import { roleLabels } from '../model/vocabulary.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';
import { entryTemplate, podObjectTemplate, type TemplateContext, workerTemplate } from './pod.ts';
import { gangSpec, podGroupTemplate, type TaskNames, taskOf } from './pod-group.ts';
import { type Turns, turnsOf } from './turns.ts';

/** Choices of a repository that change what pods are made. */
export interface ExpandOptions extends AgentMarks {
  readonly taskKey: TaskKey;
  /** How PodGroups are written where the dialect leaves it open. */
  readonly gangForm: 'tasks' | 'tasksAndSubGroups';
}

/**
 * Prepares a revision's templates once, and gives the function that expands any group on it.
 * Groups and pods share structure: callers must not mutate what they get.
 */
export function groupExpander(
  model: Model,
  templates: RevisionTemplates,
  options: ExpandOptions,
): (ordinal: number) => Group {
  const { name: modelName, namespace } = model;
  const { revision } = templates;
  const { taskKey, podAnnotations, stageAnnotation } = options;
  // By sub-groups alone the scheduler keeps role replicas whole, whatever the order of their pods.
  const turns = templates.gang && model.gangForm !== 'subGroups' ? turnsOf(model, templates) : undefined;
  const marks: GroupMarks = stageAnnotation === undefined ? {} : { [stageAnnotation.key]: 'stage' };
  const context = { model, templates, marks, agentAnnotations: podAnnotations, hasTurns: turns !== undefined };
  const roles = templates.roles.map((role) => preparedRole(context, role));
  const choice = { taskKey, form: model.gangForm ?? options.gangForm };
  const podGroup = templates.gang ? podGroupTemplate(model, gangSpec(model, templates, choice), marks) : undefined;
  const perStage = Math.max(1, model.budget.maxUnavailable);
  return (ordinal) => {
    const group = groupName(modelName, ordinal);
    // Told from the ordinal alone, so that scaling moves no group into another stage.
    const stage = stageAnnotation?.valueOf(Math.floor(ordinal / perStage)) ?? '';
    const slots = { ...NO_ROLE, name: group, group, stage };
    const roleReplicas = {
      [Symbol.iterator]: () => roleReplicasOf(roles, slots, namespace, { taskKey, revision, turns }),
    };
    if (podGroup === undefined) return { ordinal, revision, filled: [], roleReplicas };
    const filled = { template: podGroup, slots };
    return { ordinal, revision, podGroup: objectOf(filled), filled: [filled], roleReplicas };
  };
}

/** The slots that a group as a whole has no use for. */
const NO_ROLE = { roleId: '', task: '', turn: '', podIndex: '', entryAddress: '' };

interface PreparedRole {
  readonly role: Role;
  readonly entry: ObjectTemplate<Pod>;
  readonly worker?: ObjectTemplate<Pod>;
  readonly service?: ObjectTemplate<Service>;
}

function preparedRole(context: TemplateContext, role: Role): PreparedRole {
  const { model, marks, templates } = context;
  const { namespace, dialect } = model;
  const { variables } = dialect.keys;
  const common = { namespace, groupSize: role.workerReplicas + 1, revision: templates.revision, variables };
  const entry = podObjectTemplate(entryTemplate(context, role), common);
  if (role.worker === undefined) return { role, entry };
  const worker = podObjectTemplate(workerTemplate(context, role, role.worker), common);
  return { role, entry, worker, service: serviceTemplate(model, role.name, marks) };
}

function* roleReplicasOf(
  roles: readonly PreparedRole[],
  group: Slots,
  namespace: string,
  { turns, ...names }: TaskNames & { readonly turns: Turns | undefined },
): Generator<RoleReplica> {
  for (const [roleIndex, prepared] of roles.entries()) {
    const { name: role, replicas } = prepared.role;
    for (let index = 0; index < replicas; index++) {
      const id = roleId(role, index);
      const name = podName(group.group, id, 0);
      const task = taskOf(names, role, index);
      const turnOf = (podIndex: number) => turns?.(roleIndex, index, podIndex) ?? '';
      const entryAddress = `${name}.${namespace}`;
      const slots = { ...group, name, roleId: id, task, turn: turnOf(0), podIndex: '0', entryAddress };
      yield roleReplicaOf({ ...prepared, turnOf }, index, slots);
    }
  }
}

/** A role whose pods know their turns. */
interface OrderedRole extends PreparedRole {
  readonly turnOf: (podIndex: number) => string;
}

function roleReplicaOf(prepared: OrderedRole, index: number, slots: Slots): RoleReplica {
  const { role, service } = prepared;
  const roleReplica = {
    role: role.name,
    index,
    pods: { [Symbol.iterator]: () => podsOf(prepared, slots) },
    filled: { [Symbol.iterator]: () => filledOf(prepared, slots) },
  };
  return service === undefined ? roleReplica : { ...roleReplica, service: objectOf({ template: service, slots }) };
}

function* filledOf(prepared: OrderedRole, slots: Slots): Generator<FilledTemplate> {
  if (prepared.service !== undefined) yield { template: prepared.service, slots };
  yield* filledPods(prepared, slots);
}

function* podsOf(prepared: OrderedRole, slots: Slots): Generator<Pod> {
  for (const filled of filledPods(prepared, slots)) yield objectOf(filled);
}

function* filledPods({ role, entry, worker, turnOf }: OrderedRole, slots: Slots): Generator<FilledTemplate<Pod>> {
  yield { template: entry, slots };
  if (worker === undefined) return;
  for (let index = 1; index <= role.workerReplicas; index++) {
    const name = podName(slots.group, slots.roleId, index);
    yield { template: worker, slots: { ...slots, name, turn: turnOf(index), podIndex: `${index}` } };
  }
}

/**
 * Prepares the headless Services by which workers find their entry pod, whose name each shares.
 * They select by identity only, never by revision: a Service that changed during a rollout would cut the DNS of gangs
 * that still run.
 */
function serviceTemplate(
  { name, namespace, dialect }: Model,
  role: string,
  marks: GroupMarks,
): ObjectTemplate<Service> {
  const keys = roleLabels(dialect.keys);
  const identity = { [keys.name]: name, [keys.role]: role };
  const own = { [keys.groupName]: 'group', [keys.roleId]: 'roleId' } as const;
  const annotations = slotMap({}, marks);
  const labels = slotMap(identity, own);
  const selector = slotMap({ [keys.entry]: 'true', ...identity }, own);
  return {
    fill: (slots) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: slots.name,
        namespace,
        ...annotationsOf(annotations, slots),
        labels: filledMap(labels, slots),
      },
      spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: filledMap(selector, slots) },
    }),
  };
}
