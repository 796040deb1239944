import { storedTolerations } from '../../kubernetes/defaults.ts';
import { VOLCANO_ANNOTATION } from '../../kubernetes/volcano.ts';
import { listAt, textAt } from '../../model/fields.ts';
import type { AgentMarks, ObjectTemplate, Slots } from '../../model/group.ts';
import { inOrder, isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Container, Pod, PodSpec, StringMap } from '../../model/kubernetes.ts';
import type { Model, PodTemplate, RevisionTemplates } from '../../model/model.ts';
import { REVISION_VARIABLE } from '../../model/names.ts';
import { alone, together } from './placement.ts';
import type { GroupPlan } from './revision.ts';
import { asksForTpus, tpuVariables } from './tpu.ts';
import { ANNOTATION, LABEL, VOCABULARY } from './vocabulary.ts';

/** What differs between the pods of a LeaderWorkerSet beside what differs in every dialect. */
export const OWN_SLOTS = [
  'groupIndex',
  'groupKey',
  'podIndexLabel',
  'podGroup',
  'subGroupIndex',
  'subGroupKey',
] as const;

/** The values of these slots, and those of TPU variables and claims, by name. */
export type OwnSlots = Readonly<Record<(typeof OWN_SLOTS)[number], string>> & Readonly<Record<string, string>>;

/** What is needed to make the pods of one template. */
export interface PodContext {
  readonly model: Model;
  readonly templates: RevisionTemplates;
  readonly plan: GroupPlan;
  readonly marks: AgentMarks;
  /** Whether the leader asks for TPUs. */
  readonly doesLeaderAsk: boolean;
}

/** A template of pods, and whether the leader's: the two differ in labels, annotations and placement. */
interface Kind {
  readonly template: PodTemplate;
  readonly isLeader: boolean;
}

/** Name of the slot that holds a TPU variable of a container. */
export function tpuSlot(container: string, variable: string): string {
  return `${container}/${variable}`;
}

/** Name of the slot that holds the name of a pod's claim. */
export function claimSlot(claim: string): string {
  return `claim/${claim}`;
}

/**
 * Prepares the pods of a leader's or a worker's template, as LeaderWorkerSet, its webhook and the StatefulSets make them: what they
 * set wins over the template, and their variables stand in front of the user's. The revision comes last among the variables, so
 * that pods of two revisions differ in a field that no pod can change in place.
 */
export function podObjectTemplate(context: PodContext, kind: Kind): ObjectTemplate<Pod> {
  const { template } = kind;
  const spec = preparedSpec(template.spec, context.plan);
  const tpus = tpuSlots(context, kind);
  const claims = context.plan.claims.map(({ name }) => name);
  return {
    own: [
      ...OWN_SLOTS,
      ...[...tpus].flatMap(([name, variables]) => variables.map((each) => tpuSlot(name, each))),
      ...claims.map(claimSlot),
    ],
    fill: (slots) => {
      const placed = placedSpec(spec, slots, { context, isLeader: kind.isLeader });
      const extend = (container: Container): Container => ({
        ...container,
        env: envOf(container, slots, { context, tpus: tpus.get(container.name) ?? [] }),
      });
      const extendAny = (container: Json): Json => (isContainer(container) ? extend(container) : container);
      const { initContainers } = placed;
      const volumes = volumesOf(placed, slots, claims);
      return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: slots.name,
          namespace: context.model.namespace,
          annotations: sorted(annotationsOf(context, kind, slots)),
          labels: sorted(labelsOf(context, kind, slots)),
        },
        spec: {
          ...inOrder({
            ...placed,
            ...(isArray(initContainers) ? { initContainers: initContainers.map(extendAny) } : {}),
            ...(volumes.length === 0 ? {} : { volumes }),
            hostname: slots.name,
            subdomain: context.plan.isUnique ? slots.group : context.model.name,
          }),
          containers: placed.containers.map(extend),
        },
      };
    },
  };
}

function own(slots: Slots, name: string): string {
  return slots.own?.[name] ?? '';
}

function sorted(map: StringMap): StringMap {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function preparedSpec(spec: PodSpec, { claims }: GroupPlan): PodSpec {
  const { tolerations, volumes } = spec;
  const claimed = new Set(claims.map(({ name }) => name));
  return {
    ...spec,
    ...(isArray(tolerations) ? { tolerations: storedTolerations(tolerations) } : {}),
    ...(isArray(volumes) ? { volumes: volumes.filter((volume) => !claimed.has(textAt(volume, 'name') ?? '')) } : {}),
  };
}

function volumesOf(spec: PodSpec, slots: Slots, claims: readonly string[]): readonly Json[] {
  const claimed = claims.map((name) => ({ name, persistentVolumeClaim: { claimName: own(slots, claimSlot(name)) } }));
  return [...claimed, ...listAt(spec, 'volumes')];
}

function labelsOf({ templates, model, plan }: PodContext, { template, isLeader }: Kind, slots: Slots): StringMap {
  const { labels } = VOCABULARY.keys;
  const isInPart = plan.subGroups !== undefined && !(isLeader && plan.subGroups.isLeaderExcluded);
  return {
    ...template.labels,
    [labels.name]: model.name,
    [labels.groupName]: own(slots, 'groupIndex'),
    [labels.revision]: templates.revision,
    [LABEL.workerIndex]: slots.podIndex,
    [LABEL.groupKey]: own(slots, 'groupKey'),
    [LABEL.podIndex]: own(slots, 'podIndexLabel'),
    [LABEL.podName]: slots.name,
    ...(isInPart
      ? { [LABEL.subGroupIndex]: own(slots, 'subGroupIndex'), [LABEL.subGroupKey]: own(slots, 'subGroupKey') }
      : {}),
  };
}

function annotationsOf(
  { plan, templates, marks, doesLeaderAsk }: PodContext,
  { template, isLeader }: Kind,
  slots: Slots,
): StringMap {
  const { subGroups, exclusive } = plan;
  const { stageAnnotation } = marks;
  return {
    ...template.annotations,
    ...marks.podAnnotations,
    [ANNOTATION.size]: `${plan.size}`,
    ...(exclusive.group === undefined ? {} : { [ANNOTATION.exclusiveTopology]: exclusive.group }),
    ...(subGroups === undefined ? {} : { [ANNOTATION.subGroupSize]: `${subGroups.size}` }),
    ...(subGroups === undefined || exclusive.subGroup === undefined
      ? {}
      : { [ANNOTATION.subGroupExclusiveTopology]: exclusive.subGroup }),
    ...(isLeader ? leaderAnnotations(plan) : { [ANNOTATION.leaderName]: slots.group }),
    ...(!isLeader && doesLeaderAsk ? { [ANNOTATION.leaderRequestsTpus]: 'true' } : {}),
    ...(templates.gang ? { [VOLCANO_ANNOTATION.groupName]: own(slots, 'podGroup') } : {}),
    ...(stageAnnotation === undefined ? {} : { [stageAnnotation.key]: slots.stage }),
  };
}

function leaderAnnotations({ subGroups, isUnique }: GroupPlan): StringMap {
  const type = subGroups?.isLeaderExcluded === true ? 'LeaderExcluded' : 'LeaderWorker';
  return {
    ...(subGroups === undefined ? {} : { [ANNOTATION.subGroupType]: type }),
    ...(isUnique ? { [ANNOTATION.subdomainPolicy]: 'UniquePerReplica' } : {}),
  };
}

// The controller sends workers to the domain of their leader's node once it has one; no file knows that node, so they ask for
// the leader's company instead.
function placedSpec(
  spec: PodSpec,
  slots: Slots,
  { context: { plan }, isLeader }: { readonly context: PodContext; readonly isLeader: boolean },
): PodSpec {
  const { exclusive, subGroups } = plan;
  const group = { topologyKey: exclusive.group ?? '', label: LABEL.groupKey, key: own(slots, 'groupKey') };
  const part = { topologyKey: exclusive.subGroup ?? '', label: LABEL.subGroupKey, key: own(slots, 'subGroupKey') };
  const isInPart = subGroups !== undefined && !(isLeader && subGroups.isLeaderExcluded);
  const ofGroup = isLeader && exclusive.group !== undefined ? alone(spec, group) : spec;
  const ofPart = isInPart && exclusive.subGroup !== undefined ? alone(ofGroup, part) : ofGroup;
  return !isLeader && exclusive.group !== undefined ? together(ofPart, group) : ofPart;
}

/** Names of the TPU variables of each container that gets any. */
type TpuSlots = ReadonlyMap<string, readonly string[]>;

function tpuSlots({ plan, doesLeaderAsk }: PodContext, { template, isLeader }: Kind): TpuSlots {
  const { spec } = template;
  if (!asksForTpus(spec)) return new Map();
  const place = { leader: '', subdomain: '', worker: isLeader ? 0 : 1, subGroup: 0 };
  const variables = tpuVariables({ spec, size: plan.size, subGroups: plan.subGroups, doesLeaderAsk }, place);
  return new Map([...variables].map(([container, entries]) => [container, entries.map(([name]) => name)]));
}

function envOf(
  container: Container,
  slots: Slots,
  { context, tpus }: { readonly context: PodContext; readonly tpus: readonly string[] },
): readonly Json[] {
  const { variables } = VOCABULARY.keys;
  const front: readonly JsonObject[] = [
    { name: variables.entryAddress, value: slots.entryAddress },
    { name: variables.groupSize, value: `${context.plan.size}` },
    { name: variables.workerIndex, value: slots.podIndex },
  ];
  const taken = new Set<Json | undefined>([...front.map(({ name }) => name), REVISION_VARIABLE]);
  const users = listAt(container, 'env').filter((entry) => !(isObject(entry) && taken.has(entry['name'])));
  const named = new Set(users.map((entry) => textAt(entry, 'name')));
  const ofTpus = tpus
    .filter((name) => !named.has(name))
    .map((name) => ({ name, value: own(slots, tpuSlot(container.name, name)) }));
  return [...front, ...users, ...ofTpus, { name: REVISION_VARIABLE, value: context.templates.revision }];
}

/** Whether a value is a container, as every element of a validated (init) container list is. */
function isContainer(value: Json): value is Container {
  return isObject(value) && typeof value['name'] === 'string';
}
