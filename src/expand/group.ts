import { type Makeup, replicaRuns } from '../model/assignments.ts';
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
import type { Pod, PodGroup, Service } from '../model/kubernetes.ts';
import { groupsPerStage, type Model, type RevisionTemplates, type Role, type TaskKey } from '../model/model.ts';
import { groupName, podName, roleId } from '../model/names.ts';
import { roleLabels } from '../model/vocabulary.ts';
import { annotationsOf, filledMap, slotMap } from './metadata.ts';
import { entryTemplate, podObjectTemplate, type TemplateContext, workerTemplate } from './pod.ts';
import { gangSpec, podGroupTemplate, taskOf } from './pod-group.ts';
import { turnsOf } from './turns.ts';

/** Choices of a repository that change what pods are made. */
export interface ExpandOptions extends AgentMarks {
  readonly taskKey: TaskKey;
  /** How PodGroups are written where the dialect leaves it open. */
  readonly gangForm: 'tasks' | 'tasksAndSubGroups';
}

/**
 * Prepares the templates of a model's revisions once, and gives the function that expands any group.
 * Groups and pods share structure: callers must not mutate what they get.
 * @param templates - of every revision that a group runs
 */
export function groupExpander(
  model: Model,
  templates: ReadonlyMap<string, RevisionTemplates>,
  choices: ExpandOptions,
): (ordinal: number, makeup: Makeup) => Group {
  const options = { ...choices, taskKey: taskKeyOf(model, choices) };
  const known = new Map([...templates].map(([name, each]) => [name, preparedRevision(model, each, options)]));
  const preparedOf = (revision: string): PreparedRevision => {
    const prepared = known.get(revision);
    if (prepared === undefined)
      throw new Error(`a group is to run revision ${revision}, of which there are no templates`);
    return prepared;
  };
  const { stageAnnotation } = options;
  const perStage = groupsPerStage(model.budget);
  return (ordinal, makeup) => {
    const { revision } = makeup;
    const { roles, podGroup } = preparedOf(revision);
    const group = groupName(model.name, ordinal);
    // Told from the ordinal alone, so that scaling moves no group into another stage.
    const stage = stageAnnotation?.valueOf(Math.floor(ordinal / perStage)) ?? '';
    const slots = { ...NO_ROLE, name: group, group, stage };
    const runs = roles.map((own) => replicasOf(own, makeup, preparedOf));
    const names = { namespace: model.namespace, taskKey: options.taskKey };
    const roleReplicas = { [Symbol.iterator]: () => roleReplicasOf(runs, slots, names) };
    if (podGroup === undefined) return { ordinal, revision, filled: [], roleReplicas };
    const filled = { template: podGroup, slots };
    return { ordinal, revision, podGroup: objectOf(filled), filled: [filled], roleReplicas };
  };
}

// Role replicas of two revisions are one gang where a rollout goes from one to the other.
function taskKeyOf({ budget }: Model, { taskKey }: ExpandOptions): TaskKey {
  return budget.roles !== undefined && taskKey === 'revision' ? 'roleReplica' : taskKey;
}

/** What is the same for all groups on a revision. */
interface PreparedRevision {
  readonly roles: readonly PreparedRole[];
  readonly podGroup: ObjectTemplate<PodGroup> | undefined;
}

function preparedRevision(model: Model, templates: RevisionTemplates, options: ExpandOptions): PreparedRevision {
  const { revision } = templates;
  const { taskKey, podAnnotations, stageAnnotation } = options;
  // By sub-groups alone the scheduler keeps role replicas whole, whatever the order of their pods.
  const turns = templates.gang && model.gangForm !== 'subGroups' ? turnsOf(model, templates) : undefined;
  const marks: GroupMarks = stageAnnotation === undefined ? {} : { [stageAnnotation.key]: 'stage' };
  const context = { model, templates, marks, agentAnnotations: podAnnotations, hasTurns: turns !== undefined };
  const roles = templates.roles.map((role, index) => ({
    ...preparedRole(context, role),
    revision,
    turnOf: (replica: number, podIndex: number) => turns?.(index, replica, podIndex) ?? '',
  }));
  const choice = { taskKey, form: model.gangForm ?? options.gangForm };
  const podGroup = templates.gang ? podGroupTemplate(model, gangSpec(model, templates, choice), marks) : undefined;
  return { roles, podGroup };
}

/** Replicas of a role, from one index to another, that are made from the same templates. */
interface PreparedReplicas {
  readonly first: number;
  readonly last: number;
  readonly prepared: PreparedRole;
}

function replicasOf(
  own: PreparedRole,
  makeup: Makeup,
  preparedOf: (revision: string) => PreparedRevision,
): readonly PreparedReplicas[] {
  const { name, replicas } = own.role;
  if (makeup.apart === undefined) return [{ first: 0, last: replicas - 1, prepared: own }];
  return replicaRuns(makeup, name, replicas).map(({ first, last, revision }) => {
    const prepared =
      revision === own.revision ? own : preparedOf(revision).roles.find(({ role }) => role.name === name);
    if (prepared === undefined)
      throw new Error(`revision ${revision} has no role ${name}, which a group is to run on it`);
    return { first, last, prepared };
  });
}

/** The slots that a group as a whole has no use for. */
const NO_ROLE = { roleId: '', task: '', turn: '', podIndex: '', entryAddress: '' };

interface PreparedRole extends RoleTemplates {
  readonly revision: string;
  /** When a pod of a replica seeks its node; empty where the order decides nothing. */
  readonly turnOf: (replica: number, podIndex: number) => string;
}

interface RoleTemplates {
  readonly role: Role;
  readonly entry: ObjectTemplate<Pod>;
  readonly worker?: ObjectTemplate<Pod>;
  readonly service?: ObjectTemplate<Service>;
}

function preparedRole(context: TemplateContext, role: Role): RoleTemplates {
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
  roles: readonly (readonly PreparedReplicas[])[],
  group: Slots,
  { namespace, taskKey }: { readonly namespace: string; readonly taskKey: TaskKey },
): Generator<RoleReplica> {
  for (const { first, last, prepared } of roles.flat()) {
    const { role, revision } = prepared;
    for (let index = first; index <= last; index++) {
      const id = roleId(role.name, index);
      const name = podName(group.group, id, 0);
      const task = taskOf({ taskKey, revision }, role.name, index);
      const turnOf = (podIndex: number) => prepared.turnOf(index, podIndex);
      const entryAddress = `${name}.${namespace}`;
      const slots = { ...group, name, roleId: id, task, turn: turnOf(0), podIndex: '0', entryAddress };
      yield roleReplicaOf({ ...prepared, turnOf }, index, slots);
    }
  }
}

/** A role whose pods know their turns. */
interface OrderedRole extends RoleTemplates {
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
