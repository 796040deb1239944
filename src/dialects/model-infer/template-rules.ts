import { listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { ANNOTATION, LABEL } from '../../model/names.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import { type Inspected, type InspectedRole, rolesOf } from './inspected.ts';
import * as say from './rule-problems.ts';

/** The two templates of a role. */
type TemplateField = 'entryTemplate' | 'workerTemplate';

interface InspectedTemplate {
  readonly role: InspectedRole;
  readonly field: TemplateField;
  readonly template: JsonObject;
  readonly where: Location;
}

/** Rules of the pod templates that belong to a ModelInfer rather than to pods: keys that flotilla owns, workers, spread. */
export function templateProblems(model: Inspected): readonly Problem[] {
  return rolesOf(model.value).flatMap((role) => {
    const templates = templatesOf(model, role);
    return [
      ...workerProblems(model, role),
      ...templates.flatMap((template) => [
        ...labelProblems(model, template),
        ...annotationProblems(model, template),
        ...imageProblems(template),
      ]),
      ...templates.filter(({ field }) => field === 'entryTemplate').flatMap((entry) => spreadProblems(model, entry)),
    ];
  });
}

function templatesOf({ at }: Inspected, role: InspectedRole): readonly InspectedTemplate[] {
  const fields: readonly TemplateField[] = ['entryTemplate', 'workerTemplate'];
  return fields.flatMap((field) => {
    const template = role.role[field];
    const where = at('spec', 'template', 'roles', role.index, field);
    return isObject(template) ? [{ role, field, template, where }] : [];
  });
}

function workerProblems({ at }: Inspected, role: InspectedRole): readonly Problem[] {
  const where = (field: string) => at('spec', 'template', 'roles', role.index, field);
  const has = role.role['workerTemplate'] !== undefined;
  if (role.workerReplicas > 0 && !has) return [say.missingWorkerTemplate(where('workerReplicas'), role.workerReplicas)];
  return role.workerReplicas === 0 && has ? [say.unusedWorkerTemplate(where('workerTemplate'))] : [];
}

function labelProblems(
  { value, reserved }: Inspected,
  { role, field, template, where }: InspectedTemplate,
): readonly Problem[] {
  const expected: Readonly<Record<string, string | undefined>> = {
    [LABEL.name]: textAt(value, 'metadata', 'name'),
    [LABEL.role]: role.name,
    [LABEL.entry]: field === 'entryTemplate' ? 'true' : undefined,
    [LABEL.groupName]: undefined,
    [LABEL.roleId]: undefined,
    [LABEL.revision]: undefined,
  };
  const labels = objectAt(template, 'metadata', 'labels');
  return Object.entries(labels).flatMap(([key, found]) => {
    const at = { ...below(where, 'metadata', 'labels', key), key: true };
    const agent = Object.hasOwn(reserved.labels, key) ? reserved.labels[key] : undefined;
    if (agent !== undefined) return [say.trackingLabel(at, key, agent)];
    const owned = Object.hasOwn(expected, key) && found !== expected[key];
    return owned ? [say.systemKey(at, key, expected[key])] : [];
  });
}

function annotationProblems({ reserved }: Inspected, { template, where }: InspectedTemplate): readonly Problem[] {
  const annotations = objectAt(template, 'metadata', 'annotations');
  const expected: Readonly<Record<string, string | undefined>> = {
    [ANNOTATION.groupName]: undefined,
    [ANNOTATION.taskSpec]: undefined,
    ...reserved.annotations,
  };
  return Object.entries(annotations).flatMap(([key, found]) => {
    const owned = Object.hasOwn(expected, key) && found !== expected[key];
    return owned
      ? [say.systemKey({ ...below(where, 'metadata', 'annotations', key), key: true }, key, expected[key])]
      : [];
  });
}

// An API server takes any text; MatrixInfer's webhook refuses spaces, with which no image can be pulled.
function imageProblems({ template, where }: InspectedTemplate): readonly Problem[] {
  return listAt(template, 'spec', 'containers').flatMap((container, index) => {
    const image = textAt(container, 'image') ?? '';
    return /\s/.test(image.trim()) ? [say.spaceInImage(below(where, 'spec', 'containers', index, 'image'), image)] : [];
  });
}

function spreadProblems({ value }: Inspected, { template, where }: InspectedTemplate): readonly Problem[] {
  const keyOf = (constraint: Json): string =>
    `${textAt(constraint, 'topologyKey') ?? ''} ${textAt(constraint, 'whenUnsatisfiable') ?? ''}`;
  const ofGroups = new Set(listAt(value, 'spec', 'topologySpreadConstraints').map(keyOf));
  const own = listAt(template, 'spec', 'topologySpreadConstraints');
  return own.flatMap((constraint, index) => {
    const at = below(where, 'spec', 'topologySpreadConstraints', index);
    return ofGroups.has(keyOf(constraint)) ? [say.duplicateSpread(at, textAt(constraint, 'topologyKey') ?? '')] : [];
  });
}
