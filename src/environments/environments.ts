import { listAt, objectAt, textAt } from '../model/fields.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { below, type Location, type Problem } from '../model/problem.ts';
import type { SourceText } from '../yaml/read.ts';
import { fieldOf, type Placed, placeAt, textOf, valueAt, withField, withoutField } from '../yaml/tree.ts';
import type { ImageChange } from './images.ts';
import * as say from './problems.ts';

/** One patch of an environment: a strategic merge (an object), or operations of a JSON patch (a list). */
export interface Patch {
  readonly value: Placed;
  /** Where it lies. */
  readonly at: Location;
  readonly target: Target;
}

/** Which models a patch is for; a field that is undefined lets all through, `*` any part of a name. */
export interface Target {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** What says so, for the problem that there is no such model. */
  readonly at: Location;
}

/** What an environment changes of each ModelInfer, each value with its place. */
export interface Environment {
  readonly name: string;
  readonly patches: readonly Patch[];
  readonly images: readonly ImageChange[];
  readonly namespace: Placed | undefined;
  readonly namePrefix: Placed | undefined;
  readonly labels: Placed | undefined;
  readonly annotations: Placed | undefined;
}

/** A patch's file as read; undefined where there is none. */
export type PatchFiles = (path: string) => SourceText | undefined;

/** A patch's file, by the path that flotilla.yaml says, and where it says so. */
interface WantedFile {
  readonly path: string;
  readonly at: Location;
}

/** The files that the environments of a Project take patches from, each once. */
export function patchPaths(project: JsonObject): readonly string[] {
  const paths = listAt(project, 'environments').flatMap((environment) =>
    listAt(environment, 'patches').map((patch) => textAt(patch, 'path') ?? ''),
  );
  return [...new Set(paths)].filter((path) => path !== '' && !isOutside(path));
}

/**
 * Reads the environments of a Project.
 * @param read - the text of flotilla.yaml
 * @param project - its first document without nulls, after its schema found no error
 */
export function environmentsOf(
  read: SourceText,
  project: JsonObject,
  files: PatchFiles,
): { readonly environments: readonly Environment[]; readonly problems: readonly Problem[] } {
  const [root] = read.trees;
  const problems: Problem[] = [];
  const written = root === undefined ? [] : listAt(project, 'environments').filter(isObject);
  const environments = written.map((environment, index) => {
    const at: Location = { source: read.source, path: ['environments', index] };
    const made = environmentOf(environment, { root, at, files });
    problems.push(...made.problems);
    const name = textAt(environment, 'name') ?? '';
    if (written.findIndex((other) => textAt(other, 'name') === name) < index) {
      problems.push(say.repeatedEnvironment(below(at, 'name'), name));
    }
    return { ...made.environment, name };
  });
  return { environments, problems };
}

interface Reading {
  readonly root: Placed | undefined;
  readonly at: Location;
  readonly files: PatchFiles;
}

function environmentOf(
  environment: JsonObject,
  { root, at, files }: Reading,
): { readonly environment: Omit<Environment, 'name'>; readonly problems: readonly Problem[] } {
  const placed = valueAt(root, at.path);
  const images = listAt(environment, 'images').filter(isObject);
  const patches = listAt(environment, 'patches').filter(isObject);
  const read = patches.map((patch, index) => patchesOf(patch, { root, at: below(at, 'patches', index), files }));
  const idle = images.flatMap((image, index) =>
    placeField(image) === undefined ? [say.idleImage(below(at, 'images', index))] : [],
  );
  return {
    environment: {
      patches: read.flatMap((each) => each.patches),
      images: images.map((image, index) => imageOf(image, below(at, 'images', index), root)),
      namespace: fieldOf(placed, 'namespace'),
      namePrefix: fieldOf(placed, 'namePrefix'),
      labels: fieldOf(placed, 'labels'),
      annotations: fieldOf(placed, 'annotations'),
    },
    problems: [...read.flatMap((each) => each.problems), ...idle],
  };
}

function imageOf(image: JsonObject, at: Location, root: Placed | undefined): ImageChange {
  return {
    name: textAt(image, 'name') ?? '',
    newName: textAt(image, 'newName'),
    newTag: textAt(image, 'newTag'),
    digest: textAt(image, 'digest'),
    at,
    place:
      root === undefined ? { source: at.source, offset: 0 } : placeAt(root, [...at.path, placeField(image) ?? 'name']),
  };
}

function placeField(image: JsonObject): string | undefined {
  return ['newTag', 'digest', 'newName'].find((field) => image[field] !== undefined);
}

interface ReadPatches {
  readonly patches: readonly Patch[];
  readonly problems: readonly Problem[];
}

function patchesOf(patch: JsonObject, reading: Reading): ReadPatches {
  const { root, at, files } = reading;
  const path = textAt(patch, 'path');
  const inline = valueAt(root, [...at.path, 'patch']);
  const isInline = patch['patch'] !== undefined && inline !== undefined;
  if ((path === undefined) !== isInline) return { patches: [], problems: [say.pathOrPatch(at, isInline)] };
  if (isInline) return { patches: [patchOf(inline, below(at, 'patch'), targetOf(patch, at))], problems: [] };
  const place = below(at, 'path');
  if (path === undefined || isOutside(path)) return { patches: [], problems: [say.outsideFile(place, path ?? '')] };
  return filePatches({ path, at: place }, files, targetOf(patch, at));
}

function filePatches({ path, at }: WantedFile, files: PatchFiles, target: Target | undefined): ReadPatches {
  const file = files(path);
  if (file === undefined) return { patches: [], problems: [say.missingFile(at, path)] };
  if (file.problems.length > 0) return { patches: [], problems: file.problems };
  const patches = file.documents.flatMap(({ index, value }): readonly Patch[] => {
    const tree = file.trees[index];
    const place: Location = { source: file.source, document: index, path: [] };
    return tree === undefined || value === null ? [] : [patchOf(tree, place, target)];
  });
  return { patches, problems: patches.length === 0 ? [say.noPatch({ source: file.source, path: [] })] : [] };
}

function targetOf(patch: JsonObject, at: Location): Target | undefined {
  if (patch['target'] === undefined) return undefined;
  const target = objectAt(patch, 'target');
  return { name: textAt(target, 'name'), namespace: textAt(target, 'namespace'), at: below(at, 'target') };
}

// As in kustomize, what names the object of a strategic merge is no part of the change.
function patchOf(value: Placed, at: Location, target: Target | undefined): Patch {
  const metadata = fieldOf(value, 'metadata');
  const name = textOf(metadata, 'name');
  const own = {
    name,
    namespace: textOf(metadata, 'namespace'),
    at: name === undefined ? at : below(at, 'metadata', 'name'),
  };
  return { value: withoutIdentity(value), at, target: target ?? own };
}

function withoutIdentity(value: Placed): Placed {
  if (value.kind !== 'map') return value;
  const rest = ['apiVersion', 'kind'].reduce(withoutField, value);
  const metadata = rest.fields.get('metadata');
  if (metadata?.value.kind !== 'map') return rest;
  return withField(rest, 'metadata', {
    ...metadata,
    value: ['name', 'namespace'].reduce(withoutField, metadata.value),
  });
}

function isOutside(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:/.test(path) || path.split(/[/\\]/).includes('..');
}
