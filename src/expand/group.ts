import type { Group, RoleReplica } from '../model/group.ts';
import type { Pod } from '../model/kubernetes.ts';
import type { Model, RevisionTemplates, Role } from '../model/model-infer.ts';
import type { CompileOptions } from '../model/options.ts';
import { agentAnnotations, waveAnnotations } from './agents.ts';
import { type PodIdentity, podOf } from './pod.ts';
import { gangSpec, podGroupOf, taskOf } from './pod-group.ts';
import { serviceOf } from './service.ts';
import { entryTemplate, type PreparedTemplate, workerTemplate } from './template.ts';

interface PreparedRole {
  readonly role: Role;
  readonly entry: PreparedTemplate;
  readonly worker?: PreparedTemplate;
}

/**
 * Prepares a revision's templates once, and gives the function that expands any group on it.
 * Groups and pods share structure: callers must not mutate what they get.
 */
export function groupExpander(
  model: Model,
  templates: RevisionTemplates,
  options: CompileOptions,
): (ordinal: number) => Group {
  const context = { modelName: model.name, templates, agentAnnotations: agentAnnotations(options) };
  const roles = templates.roles.map((role): PreparedRole => {
    const entry = entryTemplate(context, role);
    return role.worker === undefined
      ? { role, entry }
      : { role, entry, worker: workerTemplate(context, role, role.worker) };
  });
  const spec = templates.gang ? gangSpec(model, templates, options) : undefined;
  return (ordinal) => {
    const groupAnnotations = waveAnnotations(options, ordinal, Math.max(1, model.budget.maxUnavailable));
    const names = { modelName: model.name, namespace: model.namespace, ordinal, revision: templates.revision };
    const identity = { ...names, groupAnnotations };
    const roleReplicas = { [Symbol.iterator]: () => roleReplicasOf(roles, identity, options) };
    const group = { ordinal, revision: templates.revision, roleReplicas };
    return spec === undefined ? group : { ...group, podGroup: podGroupOf(identity, spec) };
  };
}

type GroupIdentity = Pick<PodIdentity, 'modelName' | 'namespace' | 'ordinal' | 'revision' | 'groupAnnotations'>;

function* roleReplicasOf(
  roles: readonly PreparedRole[],
  group: GroupIdentity,
  options: CompileOptions,
): Generator<RoleReplica> {
  for (const prepared of roles) {
    const { name, replicas, workerReplicas } = prepared.role;
    for (let index = 0; index < replicas; index++) {
      const task = taskOf(options.taskKey, name, index);
      const identity = { ...group, role: name, roleIndex: index, groupSize: workerReplicas + 1, task };
      const pods = { [Symbol.iterator]: () => podsOf(prepared, identity) };
      const roleReplica = { role: name, index, pods };
      yield prepared.worker === undefined ? roleReplica : { ...roleReplica, service: serviceOf(identity) };
    }
  }
}

function* podsOf(prepared: PreparedRole, identity: Omit<PodIdentity, 'podIndex'>): Generator<Pod> {
  yield podOf(prepared.entry, { ...identity, podIndex: 0 });
  if (prepared.worker === undefined) return;
  for (let podIndex = 1; podIndex < identity.groupSize; podIndex++) {
    yield podOf(prepared.worker, { ...identity, podIndex });
  }
}
