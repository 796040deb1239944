import { listAt } from '../model/fields.ts';
import type { GroupMarks } from '../model/group.ts';
import { inOrder, isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Container, PodSpec, StringMap } from '../model/kubernetes.ts';
import type { PodTemplate, RevisionTemplates, RoleTemplate } from '../model/model-infer.ts';
import { ANNOTATION, LABEL, VARIABLE } from '../model/names.ts';
import { type SlotMap, slotMap } from './metadata.ts';

/** A pod template with all that its pods have in common; what differs from pod to pod is slot. */
export interface PreparedTemplate {
  readonly labels: SlotMap;
  readonly annotations: SlotMap;
  /** Every container's env holds the user's own entries only. */
  readonly spec: PodSpec;
}

/** What a template needs besides itself. */
export interface TemplateContext {
  readonly modelName: string;
  readonly templates: RevisionTemplates;
  readonly agentAnnotations: StringMap;
  readonly marks: GroupMarks;
}

const INJECTED: ReadonlySet<Json | undefined> = new Set(Object.values(VARIABLE));

/** Prepares the template of a role's entry pods. */
export function entryTemplate(context: TemplateContext, role: RoleTemplate): PreparedTemplate {
  const { modelName, templates } = context;
  const own = listAt(role.entry.spec, 'topologySpreadConstraints');
  const ofGroups = templates.topologySpreadConstraints.map((constraint) => selecting(constraint, modelName));
  const spread = ofGroups.length > 0 ? { topologySpreadConstraints: [...own, ...ofGroups] } : {};
  const labels = { ...role.entry.labels, [LABEL.entry]: 'true' };
  return prepared(context, role.name, { ...role.entry, labels, spec: { ...role.entry.spec, ...spread } });
}

/** Prepares the template of a role's worker pods. */
export function workerTemplate(context: TemplateContext, role: RoleTemplate, worker: PodTemplate): PreparedTemplate {
  return prepared(context, role.name, worker);
}

function prepared(
  { modelName, templates, agentAnnotations, marks }: TemplateContext,
  roleName: string,
  template: PodTemplate,
): PreparedTemplate {
  const labels = {
    ...template.labels,
    [LABEL.name]: modelName,
    [LABEL.role]: roleName,
    [LABEL.revision]: templates.revision,
  };
  const annotations = { ...template.annotations, ...agentAnnotations };
  return {
    labels: slotMap(labels, { [LABEL.groupName]: 'group', [LABEL.roleId]: 'roleId' }),
    annotations: slotMap(annotations, { ...(templates.gang ? GANG : {}), ...marks }),
    spec: preparedSpec(template.spec, templates),
  };
}

const GANG: GroupMarks = { [ANNOTATION.groupName]: 'group', [ANNOTATION.taskSpec]: 'task' };

function preparedSpec(spec: PodSpec, { schedulerName }: RevisionTemplates): PodSpec {
  const { tolerations, initContainers } = spec;
  const changed = {
    ...spec,
    schedulerName,
    ...(isArray(tolerations) ? { tolerations: withDefaultTolerations(tolerations) } : {}),
    ...(isArray(initContainers) ? { initContainers: initContainers.map(withOwnVariables) } : {}),
  };
  return { ...inOrder(changed), containers: spec.containers.map(withOwnContainerVariables) };
}

function withOwnVariables(container: Json): Json {
  return isContainer(container) ? withOwnContainerVariables(container) : container;
}

// A user's entry under an injected name is dropped; env is there in any case, at its place among the keys.
function withOwnContainerVariables(container: Container): Container {
  const own = listAt(container, 'env').filter((entry) => !(isObject(entry) && INJECTED.has(entry['name'])));
  return { ...inOrder({ ...container, env: own }), name: container.name };
}

/** Whether a value is a container, as every element of a validated (init) container list is. */
export function isContainer(value: Json): value is Container {
  return isObject(value) && typeof value['name'] === 'string';
}

// Without a selector of the user's a spread counts the model's entry pods, one or more of each group.
function selecting(constraint: JsonObject, modelName: string): JsonObject {
  if (constraint['labelSelector'] !== undefined) return constraint;
  return { ...constraint, labelSelector: { matchLabels: { [LABEL.entry]: 'true', [LABEL.name]: modelName } } };
}

const TAINTS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

// What the API server's DefaultTolerationSeconds admission would add, so that agents see no difference in the list.
function withDefaultTolerations(tolerations: readonly Json[]): readonly Json[] {
  const missing = TAINTS.filter((taint) => !tolerations.some((each) => toleratesNoExecute(each, taint)));
  const added = missing.map((key) => ({ effect: 'NoExecute', key, operator: 'Exists', tolerationSeconds: 300 }));
  return [...tolerations, ...added];
}

function toleratesNoExecute(toleration: Json, taint: string): boolean {
  if (!isObject(toleration)) return false;
  const { key = '', effect = '' } = toleration;
  return (key === taint || key === '') && (effect === 'NoExecute' || effect === '');
}
