import { storedTolerations } from '../kubernetes/defaults.ts';
import { VOLCANO_ANNOTATION } from '../kubernetes/volcano.ts';
import { listAt } from '../model/fields.ts';
import type { GroupMarks, ObjectTemplate } from '../model/group.ts';
import { inOrder, isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Container, Pod, PodSpec, StringMap } from '../model/kubernetes.ts';
import type { Model, PodTemplate, RevisionTemplates, RoleTemplate } from '../model/model.ts';
import { REVISION_VARIABLE } from '../model/names.ts';
import { type Keys, roleLabels, variableNames } from '../model/vocabulary.ts';
import { annotationsOf, filledMap, type SlotMap, slotMap } from './metadata.ts';

/** A pod template with all that its pods have in common; what differs from pod to pod is a slot. */
export interface PreparedTemplate {
  readonly labels: SlotMap;
  readonly annotations: SlotMap;
  /** Every container's env holds the user's own entries only. */
  readonly spec: PodSpec;
  /** Env entries of every container that come behind all others. */
  readonly lateEnv: readonly JsonObject[];
}

/** What is needed to prepare a pod template, besides the template itself. */
export interface TemplateContext {
  readonly model: Model;
  readonly templates: RevisionTemplates;
  readonly agentAnnotations: StringMap;
  readonly marks: GroupMarks;
  /** Whether pods say when they seek their node. */
  readonly hasTurns: boolean;
}

/** Prepares the template of a role's entry pods. */
export function entryTemplate(context: TemplateContext, role: RoleTemplate): PreparedTemplate {
  const { model, templates } = context;
  const own = listAt(role.entry.spec, 'topologySpreadConstraints');
  const ofGroups = templates.topologySpreadConstraints.map((constraint) => selecting(constraint, model));
  const spread = ofGroups.length > 0 ? { topologySpreadConstraints: [...own, ...ofGroups] } : {};
  const labels = { ...role.entry.labels, [roleLabels(model.dialect.keys).entry]: 'true' };
  return prepared(context, role.name, { ...role.entry, labels, spec: { ...role.entry.spec, ...spread } });
}

/** Prepares the template of a role's worker pods. */
export function workerTemplate(context: TemplateContext, role: RoleTemplate, worker: PodTemplate): PreparedTemplate {
  return prepared(context, role.name, worker);
}

function prepared(
  { model, templates, agentAnnotations, marks, hasTurns }: TemplateContext,
  roleName: string,
  template: PodTemplate,
): PreparedTemplate {
  const { keys } = model.dialect;
  const own = roleLabels(keys);
  const labels = {
    ...template.labels,
    [own.name]: model.name,
    [own.role]: roleName,
    [own.revision]: templates.revision,
  };
  const annotations = { ...template.annotations, ...agentAnnotations };
  return {
    labels: slotMap(labels, { [own.groupName]: 'group', [own.roleId]: 'roleId' }),
    annotations: slotMap(annotations, { ...(templates.gang ? GANG : {}), ...(hasTurns ? TURN : {}), ...marks }),
    spec: preparedSpec(template.spec, templates.schedulerName, new Set(variableNames(keys))),
    lateEnv: template.lateEnv ?? [],
  };
}

const GANG: GroupMarks = { [VOLCANO_ANNOTATION.groupName]: 'group', [VOLCANO_ANNOTATION.taskSpec]: 'task' };

const TURN: GroupMarks = { [VOLCANO_ANNOTATION.taskPriority]: 'turn' };

/** Names of the variables that flotilla sets. */
type Injected = ReadonlySet<Json | undefined>;

function preparedSpec(spec: PodSpec, schedulerName: string, injected: Injected): PodSpec {
  const { tolerations, initContainers } = spec;
  const changed = {
    ...spec,
    schedulerName,
    ...(isArray(tolerations) ? { tolerations: storedTolerations(tolerations) } : {}),
    ...(isArray(initContainers)
      ? { initContainers: initContainers.map((each) => withOwnVariables(each, injected)) }
      : {}),
  };
  return { ...inOrder(changed), containers: spec.containers.map((each) => withOwnContainerVariables(each, injected)) };
}

function withOwnVariables(container: Json, injected: Injected): Json {
  return isContainer(container) ? withOwnContainerVariables(container, injected) : container;
}

// A user's entry under an injected name is dropped; env is there in any case, at its place among the keys.
function withOwnContainerVariables(container: Container, injected: Injected): Container {
  const own = listAt(container, 'env').filter((entry) => !(isObject(entry) && injected.has(entry['name'])));
  return { ...inOrder({ ...container, env: own }), name: container.name };
}

/** What is needed to make the pods of a prepared template, besides the template itself. */
export interface PodContext {
  readonly namespace: string;
  /** Pods of the role replica: its workers and the entry. */
  readonly groupSize: number;
  readonly revision: string;
  readonly variables: Keys['variables'];
}

/**
 * Prepares the pods of a template: each gets its name, its place in the gang and the variables that tell it who it is.
 * The variables are appended after the user's entries, since `$(NAME)` in an entry sees only those before it. The
 * revision is among them so that pods of two revisions differ in a field that no pod can change in place.
 */
export function podObjectTemplate(
  template: PreparedTemplate,
  { namespace, groupSize, revision, variables }: PodContext,
): ObjectTemplate<Pod> {
  const { labels, annotations, spec, lateEnv } = template;
  const size = { name: variables.groupSize, value: `${groupSize}` };
  const pinned = { name: REVISION_VARIABLE, value: revision };
  return {
    fill: (slots) => {
      const injected: readonly JsonObject[] = [
        size,
        { name: variables.entryAddress, value: slots.entryAddress },
        { name: variables.workerIndex, value: slots.podIndex },
        pinned,
        ...lateEnv,
      ];
      const extend = (container: Container): Container => ({
        ...container,
        env: [...listAt(container, 'env'), ...injected],
      });
      const extendAny = (container: Json): Json => (isContainer(container) ? extend(container) : container);
      const { initContainers } = spec;
      const init = isArray(initContainers) ? { initContainers: initContainers.map(extendAny) } : {};
      return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: slots.name,
          namespace,
          ...annotationsOf(annotations, slots),
          labels: filledMap(labels, slots),
        },
        spec: { ...spec, ...init, containers: spec.containers.map(extend) },
      };
    },
  };
}

/** Whether a value is a container, as every element of a validated (init) container list is. */
function isContainer(value: Json): value is Container {
  return isObject(value) && typeof value['name'] === 'string';
}

// Without a selector of the user's a spread counts the model's entry pods, one or more of each group.
function selecting(constraint: JsonObject, { name, dialect }: Model): JsonObject {
  if (constraint['labelSelector'] !== undefined) return constraint;
  const labels = roleLabels(dialect.keys);
  return { ...constraint, labelSelector: { matchLabels: { [labels.entry]: 'true', [labels.name]: name } } };
}
