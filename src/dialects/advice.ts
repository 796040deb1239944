import { isDevice } from '../kubernetes/devices.ts';
import { parseQuantity } from '../kubernetes/quantity.ts';
import { listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import type { Keys } from '../model/vocabulary.ts';
import * as say from './advice-problems.ts';
import type { WrittenTemplate } from './dialect.ts';
import { variableAdvice } from './variable-advice.ts';

/**
 * Warns of what pod templates of any dialect may have but seldom mean; never an error. Templates that no pod is made of
 * are passed over.
 * @param root - where the document lies
 */
export function templateAdvice(templates: readonly WrittenTemplate[], root: Location, keys: Keys): readonly Problem[] {
  const used = templates.filter(({ isUsed }) => isUsed);
  const containers = used.flatMap((template) => containersOf(template, root));
  return [
    ...containers.flatMap(({ value, at }) => imageAdvice(value, at)),
    ...containers.flatMap(({ value, at }) => variableAdvice(value, at, keys)),
    ...used.filter(({ isEntry }) => isEntry).flatMap((entry) => readinessAdvice(entry, root)),
  ];
}

/**
 * Warns of a gang of which no pod asks for an accelerator.
 * @param field - where the document asks for a gang
 */
export function acceleratorAdvice(
  templates: readonly WrittenTemplate[],
  root: Location,
  field: Path,
): readonly Problem[] {
  const used = templates.filter(({ isUsed }) => isUsed);
  const containers = used.flatMap((template) => containersOf(template, root));
  const claims = used.some(({ template }) => listAt(template, 'spec', 'resourceClaims').length > 0);
  if (claims || containers.length === 0 || containers.some(({ value }) => asksForDevice(value))) return [];
  return [say.noAccelerator({ ...below(root, ...field), key: true })];
}

function containersOf(
  { template, path }: WrittenTemplate,
  root: Location,
): readonly { readonly value: JsonObject; readonly at: Location }[] {
  const spec = objectAt(template, 'spec');
  return ['initContainers', 'containers'].flatMap((field) =>
    listAt(spec, field).flatMap((value, index) =>
      isObject(value) ? [{ value, at: below(root, ...path, 'spec', field, index) }] : [],
    ),
  );
}

function imageAdvice(container: JsonObject, at: Location): readonly Problem[] {
  const image = textAt(container, 'image');
  if (image === undefined || image.trim() === '') return [];
  const name = image.slice(image.lastIndexOf('/') + 1);
  const pinned = name.includes('@') || (name.includes(':') && !name.endsWith(':latest'));
  return pinned ? [] : [say.unpinnedImage(below(at, 'image'), image)];
}

function readinessAdvice({ template, path }: WrittenTemplate, root: Location): readonly Problem[] {
  const containers = listAt(template, 'spec', 'containers');
  const probed = containers.some((container) => isObject(container) && container['readinessProbe'] !== undefined);
  return probed || containers.length === 0 ? [] : [say.noReadinessProbe(below(root, ...path, 'spec', 'containers', 0))];
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
