import { agentAnnotations, groupMarks, waveOf } from '../agents/annotations.ts';
import type { Group, RoleReplica } from '../model/group.ts';
import type { Pod, Service } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates, Role } from '../model/model-infer.ts';
import { groupName, podName, roleId } from '../model/names.ts';
import { type Blanks, type Draft, type Form, objectOf } from '../model/object-template.ts';
import type { CompileOptions, TaskKey } from '../model/options.ts';
import { podForm } from './pod.ts';
import { gangSpec, podGroupForm, taskOf } from './pod-group.ts';
import { serviceForm } from './service.ts';
import { entryTemplate, type TemplateContext, workerTemplate } from './template.ts';

/**
 * Prepares a revision's templates once, and gives the function that expands any group on it.
 * Groups and pods share structure: callers must not mutate what they get.
 */
export function groupExpander(
  model: Model,
  templates: RevisionTemplates,
  options: CompileOptions,
): (ordinal: number) => Group {
  const { name: modelName, namespace } = model;
  const { revision } = templates;
  const marks = groupMarks(options);
  const context = { modelName, namespace, templates, marks, agentAnnotations: agentAnnotations(options) };
  const roles = templates.roles.map((role) => preparedRole(context, role));
  const podGroup = templates.gang ? podGroupForm(model, gangSpec(model, templates, options), marks) : undefined;
  const perStage = Math.max(1, model.budget.maxUnavailable);
  return (ordinal) => {
    const group = groupName(modelName, ordinal);
    const blanks = { ...NO_ROLE, name: group, group, wave: waveOf(ordinal, perStage) };
    const roleReplicas = { [Symbol.iterator]: () => roleReplicasOf(roles, blanks, { namespace, ...options }) };
    if (podGroup === undefined) return { ordinal, revision, drafts: [], roleReplicas };
    const draft = { form: podGroup, blanks };
    return { ordinal, revision, podGroup: objectOf(draft), drafts: [draft], roleReplicas };
  };
}

/** The blanks that a group as a whole has no use for. */
const NO_ROLE = { roleId: '', task: '', podIndex: '', entryAddress: '' };

interface PreparedRole {
  readonly role: Role;
  readonly entry: Form<Pod>;
  readonly worker?: Form<Pod>;
  readonly service?: Form<Service>;
}

function preparedRole(context: TemplateContext & { readonly namespace: string }, role: Role): PreparedRole {
  const { modelName, namespace, marks, templates } = context;
  const common = { namespace, groupSize: role.workerReplicas + 1, revision: templates.revision };
  const entry = podForm(entryTemplate(context, role), common);
  if (role.worker === undefined) return { role, entry };
  const worker = podForm(workerTemplate(context, role, role.worker), common);
  return { role, entry, worker, service: serviceForm({ modelName, namespace, role: role.name, marks }) };
}

interface Naming {
  readonly namespace: string;
  readonly taskKey: TaskKey;
}

function* roleReplicasOf(
  roles: readonly PreparedRole[],
  group: Blanks,
  { namespace, taskKey }: Naming,
): Generator<RoleReplica> {
  for (const prepared of roles) {
    const { name: role, replicas } = prepared.role;
    for (let index = 0; index < replicas; index++) {
      const id = roleId(role, index);
      const name = podName(group.group, id, 0);
      const task = taskOf(taskKey, role, index);
      const blanks = { ...group, name, roleId: id, task, podIndex: '0', entryAddress: `${name}.${namespace}` };
      yield roleReplicaOf(prepared, index, blanks);
    }
  }
}

function roleReplicaOf(prepared: PreparedRole, index: number, blanks: Blanks): RoleReplica {
  const { role, service } = prepared;
  const roleReplica = {
    role: role.name,
    index,
    pods: { [Symbol.iterator]: () => podsOf(prepared, blanks) },
    drafts: { [Symbol.iterator]: () => draftsOf(prepared, blanks) },
  };
  return service === undefined ? roleReplica : { ...roleReplica, service: objectOf({ form: service, blanks }) };
}

function* draftsOf(prepared: PreparedRole, blanks: Blanks): Generator<Draft> {
  if (prepared.service !== undefined) yield { form: prepared.service, blanks };
  yield* podDrafts(prepared, blanks);
}

function* podsOf(prepared: PreparedRole, blanks: Blanks): Generator<Pod> {
  for (const draft of podDrafts(prepared, blanks)) yield objectOf(draft);
}

function* podDrafts({ role, entry, worker }: PreparedRole, blanks: Blanks): Generator<Draft<Pod>> {
  yield { form: entry, blanks };
  if (worker === undefined) return;
  for (let index = 1; index <= role.workerReplicas; index++) {
    const name = podName(blanks.group, blanks.roleId, index);
    yield { form: worker, blanks: { ...blanks, name, podIndex: `${index}` } };
  }
}
