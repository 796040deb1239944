import { listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { FLOTILLA_API } from '../model/names.ts';
import type { Location } from '../model/problem.ts';
import { ownerOf, type Vocabulary } from '../model/vocabulary.ts';

/**
 * Annotations of the KRM function specification: the file of an item, its position in it, and whether it is for tools alone
 * and never for a cluster. The older spelling of the first two is still read by some.
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
const FUNCTION_ANNOTATION = {
  path: 'internal.config.kubernetes.io/path',
  index: 'internal.config.kubernetes.io/index',
  oldPath: 'config.kubernetes.io/path',
  oldIndex: 'config.kubernetes.io/index',
  localConfig: 'config.kubernetes.io/local-config',
} as const;

/** The apiVersion of what a KRM function gets and gives. */
export const RESOURCE_LIST_API = 'config.kubernetes.io/v1';

/** An item of a ResourceList. */
export interface Item {
  /** As it came. */
  readonly object: JsonObject;
  /** The same without what says which file it is of. */
  readonly value: JsonObject;
  /** Its file, or else its kind and name; the document is its position among the items. */
  readonly at: Location;
  /** The file that it is of; undefined where nothing says so. */
  readonly path: string | undefined;
  readonly index: number;
  /** Whether it is for tools alone, and never for a cluster. */
  readonly isLocal: boolean;
}

/** The items of a ResourceList, in their order; what is no object is left out. */
export function itemsOf(list: JsonObject): readonly Item[] {
  return listAt(list, 'items')
    .filter(isObject)
    .map((object, document) => {
      const annotations = objectAt(object, 'metadata', 'annotations');
      const read = (...names: readonly string[]): string | undefined =>
        names.map((name) => textAt(annotations, name)).find((text) => text !== undefined);
      const path = read(FUNCTION_ANNOTATION.path, FUNCTION_ANNOTATION.oldPath);
      return {
        object,
        value: withoutAnnotations(object),
        at: { source: path ?? titleOf(object), document, path: [] },
        path,
        index: Number(read(FUNCTION_ANNOTATION.index, FUNCTION_ANNOTATION.oldIndex) ?? 0),
        isLocal: read(FUNCTION_ANNOTATION.localConfig) === 'true',
      };
    });
}

/** Whether an item is the state of a rollout. */
export function isRollout({ value }: Item): boolean {
  return value['apiVersion'] === FLOTILLA_API && value['kind'] === 'Rollout';
}

/** The state of a rollout as rollout.yaml has it: tools add labels and annotations of their own. */
export function rolloutOf({ value, at }: Item): Pick<Item, 'value' | 'at'> {
  const { name, namespace } = objectAt(value, 'metadata');
  const metadata = Object.entries({ name, namespace }).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  return { value: { ...value, metadata: Object.fromEntries(metadata) }, at };
}

/** Whether an item is the snapshot of a revision of a model. */
export function isRevision(item: Item, dialects: readonly Vocabulary[]): boolean {
  const { apiVersion, kind } = item.value;
  return apiVersion === 'apps/v1' && kind === 'ControllerRevision' && madeFor(item, dialects) !== undefined;
}

/** The model that an item was made for by an earlier run, as `<namespace>/<name>`; undefined for everybody else's. */
export function madeFor(item: Item, dialects: readonly Vocabulary[]): string | undefined {
  const metadata = objectAt(item.value, 'metadata');
  const name = isRollout(item) ? textAt(metadata, 'name') : ownerOf(objectAt(metadata, 'labels'), dialects)?.name;
  return name === undefined ? undefined : `${textAt(metadata, 'namespace') ?? 'default'}/${name}`;
}

function titleOf(object: JsonObject): string {
  const { name, namespace } = objectAt(object, 'metadata');
  const place = [namespace, name].filter((part) => typeof part === 'string').join('/');
  return `${String(object['kind'] ?? 'an item')} ${place}`.trim();
}

const OF_TOOLS = /^(?:internal\.)?config\.kubernetes\.io\//;

function withoutAnnotations(object: JsonObject): JsonObject {
  const { annotations, ...metadata } = objectAt(object, 'metadata');
  if (!isObject(annotations)) return object;
  const rest = Object.entries(annotations).filter(([name]) => !OF_TOOLS.test(name));
  const kept: Record<string, Json> = rest.length === 0 ? {} : { annotations: Object.fromEntries(rest) };
  return { ...object, metadata: { ...metadata, ...kept } };
}

/** The file of a package, and the place in it, that an item of a ResourceList belongs to. */
export interface ItemPlace {
  /** File from the folder that the function works on, with `/` between names. */
  readonly path: string;
  /** Position among the objects of the file, from 0. */
  readonly index: number;
  /** Whether it is for tools alone, and never for a cluster. */
  readonly isLocal?: boolean;
}

/** Makes an object an item of a ResourceList, with annotations that say which file it belongs to. */
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
