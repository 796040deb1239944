import { objectsAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import { isRepositoryPath } from '../model/layout.ts';
import { below, type Location, type Problem, type Problems } from '../model/problem.ts';
import { readDocuments, type SourceText } from '../yaml/read.ts';
import { fieldOf, type Placed, textOf, valueAt, withField, withoutField } from '../yaml/tree.ts';
import { type ImageChange, imageChange, isIdle } from './images.ts';
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
  /** Undefined: any. */
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** What says so, for the problem that there is no such model. */
  readonly at: Location;
}

/** What an environment changes of each model's document, each value with its place. */
export interface Environment {
  readonly name: string;
  readonly patches: readonly Patch[];
  readonly images: readonly ImageChange[];
  readonly namespace: Placed | undefined;
  readonly namePrefix: Placed | undefined;
  readonly labels: Placed | undefined;
  readonly annotations: Placed | undefined;
}

/** The environments of a Project, and the problems of them and of the files of their patches. */
export interface ReadEnvironments {
  readonly environments: readonly Environment[];
  /** Those of patches' files with their places there. */
  readonly problems: Problems;
}

/** What a patch's file holds, by its path from the folder of flotilla.yaml; undefined where there is no such file. */
type PatchFiles = (path: string) => SourceText | undefined;

/**
 * Reads the environments of a Project, and the files that they take patches from, each once.
 * @param read - the text of flotilla.yaml
 * @param project - its first document without nulls, after its schema found no error
 * @param readFile - the text of a file, by its path from the folder of flotilla.yaml; undefined where there is none
 */
export function readEnvironments(
  read: SourceText,
  project: JsonObject,
  readFile: (path: string) => string | undefined,
): ReadEnvironments {
  const files = new Map<string, SourceText | undefined>();
  const fileAt: PatchFiles = (path) => {
    if (!files.has(path)) {
      const text = readFile(path);
      files.set(path, text === undefined ? undefined : readDocuments(path, text));
    }
    return files.get(path);
  };
  const written = objectsAt(project, 'environments');
  const made = written.map((environment, index) => {
    const at: Location = { source: read.source, path: ['environments', index] };
    return environmentOf(environment, valueAt(read.documents[0]?.tree(), at.path), at, fileAt);
  });
  const names = written.map((environment) => textAt(environment, 'name') ?? '');
  const repeated = names.flatMap((name, index) => {
    const at: Location = { source: read.source, path: ['environments', index, 'name'] };
    return names.indexOf(name) < index ? [say.repeatedEnvironment(at, name)] : [];
  });
  return {
    environments: made.map(({ environment }) => environment),
    problems: {
      all: [...made.flatMap(({ problems }) => problems), ...repeated],
      positionOf: (at) => files.get(at.source)?.positionOf(at),
    },
  };
}

function environmentOf(
  written: JsonObject,
  placed: Placed | undefined,
  at: Location,
  fileAt: PatchFiles,
): { readonly environment: Environment; readonly problems: readonly Problem[] } {
  const read = objectsAt(written, 'patches').map((patch, index) =>
    patchesOf(patch, valueAt(placed, ['patches', index]), below(at, 'patches', index), fileAt),
  );
  const images = objectsAt(written, 'images').map((image, index) =>
    imageChange(image, valueAt(placed, ['images', index]), below(at, 'images', index)),
  );
  // A field that is null is left out.
  const fieldOrNone = (name: string): Placed | undefined =>
    written[name] === undefined ? undefined : fieldOf(placed, name);
  return {
    environment: {
      name: textAt(written, 'name') ?? '',
      patches: read.flatMap(({ patches }) => patches),
      images,
      namespace: fieldOrNone('namespace'),
      namePrefix: fieldOrNone('namePrefix'),
      labels: fieldOrNone('labels'),
      annotations: fieldOrNone('annotations'),
    },
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...images.flatMap((image) => (isIdle(image) ? [say.idleImage(image.at)] : [])),
    ],
  };
}

/** What an entry of an environment's patches comes to. */
interface ReadPatches {
  readonly patches: readonly Patch[];
  readonly problems: readonly Problem[];
}

function patchesOf(written: JsonObject, placed: Placed | undefined, at: Location, fileAt: PatchFiles): ReadPatches {
  const refused = (problem: Problem): ReadPatches => ({ patches: [], problems: [problem] });
  const path = textAt(written, 'path');
  const inline = written['patch'] === undefined ? undefined : fieldOf(placed, 'patch');
  const target = targetOf(written, at);
  if ((path === undefined) === (inline === undefined)) return refused(say.pathOrPatch(at, inline !== undefined));
  if (inline !== undefined) return { patches: [patchOf(inline, below(at, 'patch'), target)], problems: [] };
  const place = below(at, 'path');
  if (path === undefined || !isRepositoryPath(path)) return refused(say.outsideFile(place, path ?? ''));
  const file = path === '' ? undefined : fileAt(path);
  return file === undefined ? refused(say.missingFile(place, path)) : patchesIn(file, target);
}

function patchesIn(file: SourceText, target: Target | undefined): ReadPatches {
  if (file.problems.length > 0) return { patches: [], problems: file.problems };
  const patches = file.documents.flatMap(({ index, value, tree }): readonly Patch[] => {
    const at: Location = { source: file.source, document: index, path: [] };
    return value === null ? [] : [patchOf(tree(), at, target)];
  });
  return { patches, problems: patches.length === 0 ? [say.noPatch({ source: file.source, path: [] })] : [] };
}

function targetOf(patch: JsonObject, at: Location): Target | undefined {
  if (patch['target'] === undefined) return undefined;
  const name = textAt(patch, 'target', 'name');
  return { kind: undefined, name, namespace: textAt(patch, 'target', 'namespace'), at: below(at, 'target') };
}

// As in kustomize, what names the object of a strategic merge is no part of the change.
function patchOf(value: Placed, at: Location, target: Target | undefined): Patch {
  const metadata = fieldOf(value, 'metadata');
  const name = textOf(metadata, 'name');
  const own = {
    kind: textOf(value, 'kind'),
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
