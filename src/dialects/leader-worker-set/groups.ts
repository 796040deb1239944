import { podRequests, requestsText, totalRequests } from '../../kubernetes/requests.ts';
import {
  type AgentMarks,
  type FilledTemplate,
  type Group,
  type ObjectTemplate,
  objectOf,
  type RoleReplica,
  type Slots,
} from '../../model/group.ts';
import type { Pod, PodGroup, Service, StringMap } from '../../model/kubernetes.ts';
import {
  type GroupMaker,
  groupsPerStage,
  type Model,
  type PodTemplate,
  type RevisionTemplates,
} from '../../model/model.ts';
import { sha1Of } from '../../model/revision-hash.ts';
import { claimSlot, OWN_SLOTS, type OwnSlots, type PodContext, podObjectTemplate, tpuSlot } from './pods.ts';
import { type GroupPlan, planOf } from './revision.ts';
import { asksForTpus, tpuVariables } from './tpu.ts';
import { LABEL, leaderName, ROLE, VOCABULARY } from './vocabulary.ts';

/** How the objects of a LeaderWorkerSet are made: as its controller, its webhook and Volcano's provider make them. */
export const MAKER: GroupMaker = { groups, shared };

const { labels: KEYS } = VOCABULARY.keys;

/** A revision, prepared. */
interface Prepared {
  readonly context: PodContext;
  readonly entry: PodTemplate;
  readonly workers: PodTemplate | undefined;
  readonly leader: ObjectTemplate<Pod>;
  readonly worker: ObjectTemplate<Pod> | undefined;
  readonly perStage: number;
  readonly podGroup: ObjectTemplate<PodGroup> | undefined;
  /** Of each group; undefined where they share one. */
  readonly service: ObjectTemplate<Service> | undefined;
  readonly claims: Readonly<Record<'ofLeader' | 'ofWorker', readonly ObjectTemplate[]>>;
}

function groups(model: Model, templates: RevisionTemplates, marks: AgentMarks): (ordinal: number) => Group {
  const prepared = preparedRevision(model, templates, marks);
  const { revision } = templates;
  return (ordinal) => {
    const slots = groupSlots(prepared, ordinal);
    const { podGroup } = prepared;
    const roleReplicas = { [Symbol.iterator]: () => roleReplicasOf(prepared, slots) };
    if (podGroup === undefined) return { ordinal, revision, filled: [], roleReplicas };
    const filled = { template: podGroup, slots: { ...slots, name: ownOf(slots)['podGroup'] ?? '' } };
    return { ordinal, revision, podGroup: objectOf(filled), filled: [filled], roleReplicas };
  };
}

function preparedRevision(model: Model, templates: RevisionTemplates, marks: AgentMarks): Prepared {
  const [role] = templates.roles;
  if (role === undefined) throw new Error('a revision of a LeaderWorkerSet has no templates: please report this');
  const context = { model, templates, plan: planOf(templates), marks, doesLeaderAsk: asksForTpus(role.entry.spec) };
  const { entry, worker } = role;
  return {
    context,
    entry,
    workers: worker,
    leader: podObjectTemplate(context, { template: entry, isLeader: true }),
    worker: worker === undefined ? undefined : podObjectTemplate(context, { template: worker, isLeader: false }),
    perStage: groupsPerStage(model.budget),
    podGroup: templates.gang ? podGroupTemplate(context, entry, worker) : undefined,
    service: context.plan.isUnique ? serviceTemplate(context) : undefined,
    claims: { ofLeader: claimTemplates(context, true), ofWorker: claimTemplates(context, false) },
  };
}

function ownOf({ own = {} }: Slots): Readonly<Record<string, string>> {
  return own;
}

function groupSlots({ context, entry, perStage }: Prepared, ordinal: number): Slots {
  const { model, templates, plan, marks } = context;
  const group = leaderName(model.name, ordinal);
  const subdomain = plan.isUnique ? group : model.name;
  // A leader that has a key of its own keeps it, and its workers get the same.
  const groupKey = entry.labels[LABEL.groupKey] ?? sha1Of(`${model.namespace}/${group}`);
  const own: OwnSlots = {
    groupIndex: `${ordinal}`,
    groupKey,
    podIndexLabel: '',
    podGroup: VOCABULARY.naming.podGroup(group, templates.revision),
    subGroupIndex: '',
    subGroupKey: '',
  };
  return {
    name: group,
    group,
    roleId: '',
    task: '',
    turn: '',
    podIndex: '',
    entryAddress: `${group}.${subdomain}.${model.namespace}`,
    stage: marks.stageAnnotation?.valueOf(Math.floor(ordinal / perStage)) ?? '',
    own,
  };
}

function* roleReplicasOf(prepared: Prepared, group: Slots): Generator<RoleReplica> {
  const { service, claims } = prepared;
  const pods = { [Symbol.iterator]: () => podsOf(prepared, group) };
  const roleReplica = {
    role: ROLE,
    index: 0,
    pods: {
      *[Symbol.iterator]() {
        for (const filled of pods) yield objectOf(filled);
      },
    },
    filled: {
      *[Symbol.iterator](): Generator<FilledTemplate> {
        if (service !== undefined) yield { template: service, slots: group };
        for (const { slots, template } of pods) {
          const own = slots.podIndex === '0' ? claims.ofLeader : claims.ofWorker;
          for (const claim of own) yield { template: claim, slots };
          yield { template, slots };
        }
      },
    },
  };
  yield service === undefined
    ? roleReplica
    : { ...roleReplica, service: objectOf({ template: service, slots: group }) };
}

function* podsOf({ context, entry, workers, leader, worker }: Prepared, group: Slots): Generator<FilledTemplate<Pod>> {
  yield { template: leader, slots: podSlots(context, entry, { group, worker: 0 }) };
  if (worker === undefined || workers === undefined) return;
  for (let index = 1; index < context.plan.size; index++) {
    yield { template: worker, slots: podSlots(context, workers, { group, worker: index }) };
  }
}

function podSlots(
  { plan, model, doesLeaderAsk }: PodContext,
  { spec }: PodTemplate,
  { group, worker }: { readonly group: Slots; readonly worker: number },
): Slots {
  const name = VOCABULARY.naming.pod(group.group, '', worker);
  const subGroup = subGroupOf(plan, worker);
  const subdomain = plan.isUnique ? group.group : model.name;
  const place = { leader: group.group, subdomain, worker, subGroup };
  const tpus = asksForTpus(spec)
    ? tpuVariables({ spec, size: plan.size, subGroups: plan.subGroups, doesLeaderAsk }, place)
    : new Map<string, readonly (readonly [string, string])[]>();
  return {
    ...group,
    name,
    podIndex: `${worker}`,
    own: {
      ...group.own,
      podIndexLabel: worker === 0 ? (ownOf(group)['groupIndex'] ?? '') : `${worker}`,
      subGroupIndex: `${subGroup}`,
      subGroupKey: sha1Of(`${group.group}/${subGroup}`),
      ...Object.fromEntries(
        [...tpus].flatMap(([container, entries]) =>
          entries.map(([variable, value]) => [tpuSlot(container, variable), value]),
        ),
      ),
      ...Object.fromEntries(plan.claims.map((claim) => [claimSlot(claim.name), `${claim.name}-${name}`])),
    },
  };
}

/** The part of its group that a pod is in; where the leader is one too many, it joins the first. */
function subGroupOf({ size, subGroups }: GroupPlan, worker: number): number {
  if (subGroups === undefined || worker === 0) return 0;
  const isLeaderExtra = (size - 1) % subGroups.size === 0;
  return Math.floor((isLeaderExtra ? worker - 1 : worker) / subGroups.size);
}

/** One claim for each template, as the StatefulSets of leaders and of workers label them: by what they select pods by. */
function claimTemplates({ plan, model, marks }: PodContext, isLeader: boolean): readonly ObjectTemplate[] {
  const keep = plan.keepsClaims ? marks.keepAnnotations : {};
  const { stageAnnotation: stage } = marks;
  return plan.claims.map(({ name, spec }) => ({
    own: [...OWN_SLOTS, claimSlot(name)],
    fill: (slots) => {
      const annotations = { ...keep, ...(stage === undefined ? {} : { [stage.key]: slots.stage }) };
      return {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: {
          name: ownOf(slots)[claimSlot(name)] ?? '',
          namespace: model.namespace,
          ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
          labels: isLeader
            ? { [KEYS.name]: model.name, [LABEL.workerIndex]: '0' }
            : {
                [KEYS.groupName]: ownOf(slots)['groupIndex'] ?? '',
                [LABEL.groupKey]: ownOf(slots)['groupKey'] ?? '',
                [KEYS.name]: model.name,
              },
        },
        spec,
      };
    },
  }));
}

function serviceTemplate({ model, marks: { stageAnnotation: stage } }: PodContext): ObjectTemplate<Service> {
  return {
    own: OWN_SLOTS,
    fill: (slots) => {
      const selector = { [KEYS.groupName]: ownOf(slots)['groupIndex'] ?? '', [KEYS.name]: model.name };
      const annotations = stage === undefined ? {} : { annotations: { [stage.key]: slots.stage } };
      return serviceOf({ name: slots.group, namespace: model.namespace, ...annotations }, model.name, selector);
    },
  };
}

function serviceOf(metadata: Omit<Service['metadata'], 'labels'>, model: string, selector: StringMap): Service {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { ...metadata, labels: { [KEYS.name]: model } },
    spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector },
  };
}

function shared({ name, namespace }: Model, templates: RevisionTemplates): readonly Service[] {
  return planOf(templates).isUnique ? [] : [serviceOf({ name, namespace }, name, { [KEYS.name]: name })];
}

function podGroupTemplate(
  { model, templates, plan, marks }: PodContext,
  entry: PodTemplate,
  worker: PodTemplate | undefined,
): ObjectTemplate<PodGroup> {
  const gang = model.gang ?? templates.gangPolicy;
  const workers = worker === undefined ? [] : [{ requests: podRequests(worker.spec), pods: plan.size - 1 }];
  const minResources = requestsText(totalRequests([{ requests: podRequests(entry.spec), pods: 1 }, ...workers]));
  const { stageAnnotation: stage } = marks;
  const spec: PodGroup['spec'] = {
    minMember: gang?.entryFirst === true ? 1 : plan.size,
    minResources,
    ...(model.queue === undefined ? {} : { queue: model.queue }),
  };
  return {
    own: OWN_SLOTS,
    fill: (slots) => {
      const annotations = { ...gang?.annotations, ...(stage === undefined ? {} : { [stage.key]: slots.stage }) };
      return {
        apiVersion: 'scheduling.volcano.sh/v1beta1',
        kind: 'PodGroup',
        metadata: {
          name: slots.name,
          namespace: model.namespace,
          ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
          labels: {
            [KEYS.groupName]: ownOf(slots)['groupIndex'] ?? '',
            [KEYS.name]: model.name,
            [KEYS.revision]: templates.revision,
          },
        },
        spec,
      };
    },
  };
}
