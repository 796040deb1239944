import { objectAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { FUNCTION_ANNOTATION } from '../model/resource-list.ts';

/** Where an item of a ResourceList belongs. */
export interface ItemPlace {
  /** File from the folder that the function works on, with `/` between names. */
  readonly path: string;
  /** Position among the objects of the file, from 0. */
  readonly index: number;
  /** Whether it is for tools alone, and never for a cluster. */
  readonly isLocal?: boolean;
}

/** An object as an item that says which file it belongs to. */
export function placedItem(object: JsonObject, { path, index, isLocal = false }: ItemPlace): JsonObject {
  const metadata = objectAt(object, 'metadata');
  const annotations = objectAt(metadata, 'annotations');
  const added = {
    ...(isLocal ? { [FUNCTION_ANNOTATION.localConfig]: 'true' } : {}),
    [FUNCTION_ANNOTATION.oldIndex]: `${index}`,
    [FUNCTION_ANNOTATION.oldPath]: path,
    [FUNCTION_ANNOTATION.index]: `${index}`,
    [FUNCTION_ANNOTATION.path]: path,
  };
  return { ...object, metadata: { ...metadata, annotations: { ...annotations, ...added } } };
}
