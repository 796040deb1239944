import { isDevice } from '../../kubernetes/devices.ts';
import { parseQuantity } from '../../kubernetes/quantity.ts';
import { fieldAt, listAt, objectAt, textAt } from '../../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { below, type Location, type Problem } from '../../model/problem.ts';
import * as say from './advice-problems.ts';
import { rolesOf } from './inspected.ts';
import { variableAdvice } from './variable-advice.ts';

/** A pod template that pods are really made of. */
interface UsedTemplate {
  readonly spec: JsonObject;
  readonly where: Location;
  readonly isEntry: boolean;
}

/**
 * Warns of what is allowed but seldom meant; never an error.
 * @param value - a ModelInfer without nulls, of any shape
 */
export function advice(value: JsonObject, root: Location): readonly Problem[] {
  const templates = usedTemplates(value, root);
  return [
    ...templates.flatMap(({ spec, where }) =>
      containersOf(spec, where).flatMap(({ value: c, at }) => imageAdvice(c, at)),
    ),
    ...templates.flatMap(({ spec, where }) =>
      containersOf(spec, where).flatMap(({ value: c, at }) => variableAdvice(c, at)),
    ),
    ...templates.filter(({ isEntry }) => isEntry).flatMap(readinessAdvice),
    ...gangAdvice(value, root, templates),
  ];
}

function usedTemplates(value: JsonObject, root: Location): readonly UsedTemplate[] {
  return rolesOf(value).flatMap((role) => {
    const fields = role.workerReplicas > 0 ? ['entryTemplate', 'workerTemplate'] : ['entryTemplate'];
    return fields.map((field) => {
      const spec = objectAt(role.role, field, 'spec');
      const where = below(root, 'spec', 'template', 'roles', role.index, field, 'spec');
      return { spec, where, isEntry: field === 'entryTemplate' };
    });
  });
}

function containersOf(spec: JsonObject, where: Location): readonly { value: JsonObject; at: Location }[] {
  return ['initContainers', 'containers'].flatMap((field) =>
    listAt(spec, field).flatMap((value, index) => (isObject(value) ? [{ value, at: below(where, field, index) }] : [])),
  );
}

function imageAdvice(container: JsonObject, at: Location): readonly Problem[] {
  const image = textAt(container, 'image');
  if (image === undefined || image.trim() === '') return [];
  const name = image.slice(image.lastIndexOf('/') + 1);
  const pinned = name.includes('@') || (name.includes(':') && !name.endsWith(':latest'));
  return pinned ? [] : [say.unpinnedImage(below(at, 'image'), image)];
}

function readinessAdvice({ spec, where }: UsedTemplate): readonly Problem[] {
  const containers = listAt(spec, 'containers');
  const probed = containers.some((container) => fieldAt(container, 'readinessProbe') !== undefined);
  return probed || containers.length === 0 ? [] : [say.noReadinessProbe(below(where, 'containers', 0))];
}

function gangAdvice(value: JsonObject, root: Location, templates: readonly UsedTemplate[]): readonly Problem[] {
  if (fieldAt(value, 'spec', 'template', 'gangSchedule') === undefined) return [];
  const containers = templates.flatMap(({ spec, where }) => containersOf(spec, where));
  const claims = templates.some(({ spec }) => listAt(spec, 'resourceClaims').length > 0);
  if (claims || containers.length === 0 || containers.some(({ value: container }) => asksForDevice(container)))
    return [];
  return [say.noAccelerator({ ...below(root, 'spec', 'template', 'gangSchedule'), key: true })];
}

function asksForDevice(container: JsonObject): boolean {
  const resources = objectAt(container, 'resources');
  return [objectAt(resources, 'limits'), objectAt(resources, 'requests')].some((amounts) =>
    Object.entries(amounts).some(([name, amount]) => isDevice(name) && isPositive(amount)),
  );
}

function isPositive(amount: Json): boolean {
  const quantity = typeof amount === 'string' || typeof amount === 'number' ? parseQuantity(amount) : undefined;
  return quantity !== undefined && quantity.nanos > 0n;
}
