import { basename, dirname, join, resolve } from 'node:path';
import { KUSTOMIZE } from '../../agents/steering.ts';
import type { DiffPart } from '../../diff/identity.ts';
import { liveFiles } from '../../emit/manifests.ts';
import { pathFrom } from '../../io/folders.ts';
import type { Files } from '../../io/ports.ts';
import { START_BYTES } from '../../io/tree.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import {
  expectationFile,
  groupFolder,
  liveFolder,
  type ManifestFile,
  modelFolder,
  type Place,
} from '../../model/layout.ts';
import { hasHeader, sourceIn } from '../../yaml/header.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import { pathOf, type World } from '../world.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** Texts of manifests by path from the output folder. */
export type LiveTexts = ReadonlyMap<string, string>;

/**
 * The objects of models before and after, file by file: those of the texts, and those that the models compile to.
 * A file whose text stays the same holds the same objects: nothing of it is parsed.
 * @param now - what lies at a path in place of what a model compiles to; where it is left out, that
 */
export function* liveParts(
  before: LiveTexts,
  compiled: readonly CompiledModel[],
  now?: (path: string) => string | undefined,
): Generator<DiffPart> {
  const gone = new Map(before);
  for (const { model, source, compilation } of compiled) {
    for (const file of liveFiles({ place: model, source: source.name }, compilation)) {
      gone.delete(file.path);
      const wanted = file.text();
      yield partOf(file, [before.get(file.path), now === undefined ? wanted : now(file.path)], wanted);
    }
  }
  for (const [path, text] of gone) yield partOf({ path, objects: [] }, [text, now?.(path)], undefined);
}

/** @param wanted - the text of the file's objects, where they are known without parsing it */
function partOf(
  { path, objects }: Pick<ManifestFile, 'path' | 'objects'>,
  [old, present]: readonly [string | undefined, string | undefined],
  wanted: string | undefined,
): DiffPart {
  const read = (text: string | undefined): Iterable<JsonObject> =>
    text === undefined ? [] : text === wanted ? objects : manifestsIn(path, text);
  const after = read(present);
  return { before: old === present ? after : read(old), after };
}

/** The texts of all manifests in a model's live folder on the disk, by path from the output folder. */
export function liveTextsOf(files: Files, output: string, place: Place): LiveTexts {
  const folder = liveFolder(place);
  return new Map(textsBelow(files, join(output, folder), folder));
}

/** The texts of the manifests of some of a model's groups on the disk, by path from the output folder. */
export function groupTextsOf(files: Files, output: string, place: Place, ordinals: Iterable<number>): LiveTexts {
  const folders = [...ordinals].map((ordinal) => groupFolder(liveFolder(place), ordinal));
  return new Map(folders.flatMap((folder) => textsBelow(files, join(output, folder), folder)));
}

function textsBelow(
  files: Files,
  folder: string,
  prefix: string,
  isWanted: (path: string) => boolean = isManifest,
): readonly (readonly [path: string, text: string])[] {
  return (files.list(folder) ?? []).flatMap(({ name, kind }) => {
    const [path, at] = [prefix === '' ? name : `${prefix}/${name}`, join(folder, name)];
    if (kind === 'folder') return textsBelow(files, at, path, isWanted);
    const text = kind === 'file' && isWanted(path) ? files.read(at) : undefined;
    return text === undefined ? [] : [[path, text] as const];
  });
}

/** Whether agents take a file for a manifest: not what is hidden, nor what kustomize reads. */
export function isManifest(path: string): boolean {
  const name = basename(path);
  return /\.(ya?ml|json)$/.test(name) && !name.startsWith('.') && !KUSTOMIZE.isNamed(name);
}

/** The live files that a model compiles to. */
export function liveFilesOf({ model, source, compilation }: CompiledModel): readonly ManifestFile[] {
  return [...liveFiles({ place: model, source: source.name }, compilation)];
}

/**
 * The objects in a text of manifests.
 * @throws WorldError when it cannot be read
 */
export function manifestsIn(source: string, text: string): readonly JsonObject[] {
  const { objects, problems } = parseManifests(source, text);
  const [first] = problems;
  if (first === undefined) return objects;
  throw new WorldError({ tried: 'compare with', on: source, why: first.message, hint: first.hint ?? 'Mend the file.' });
}

/** Texts of files by path from the root, with `/` between names. */
export type BaseFiles = ReadonlyMap<string, string>;

/** The files that agents applied at another time: those of a commit or of another folder. */
export interface Base {
  /** The live manifests. */
  readonly live: BaseFiles;
  /** The files that tell agents what to apply. */
  readonly agents: BaseFiles;
  /** Files that steer agents in what they make of manifests. */
  readonly steering: BaseFiles;
  /** The commit, branch or tag that it is; undefined for a folder. */
  readonly ref: string | undefined;
}

/**
 * Reads the files to compare with: those of a Git commit, branch or tag, or those of a folder, such as the output
 * folder of another checkout. A folder is meant only by a text that is clearly a path: `./other/generated`, `../`, `/`;
 * so a folder that has the name of a branch is never read in its place.
 * @param output - the output folder, absolute; a folder's files count as if they lay there
 * @throws WorldError when there is neither
 */
export function readBase({ world, agents }: Session, base: string, output: string): Base {
  const isOfAgent = (path: string): boolean => agents.some(({ folders: [folder] }) => isDirectlyIn(path, folder));
  const isSteering = (path: string): boolean =>
    agents.some(({ steering }) => steering.some(({ isNamed }) => isNamed(basename(path))));
  const isRead = (path: string): boolean => isLive(path) || isOfAgent(path) || isSteering(path);
  const files = isFolderPath(base)
    ? textsBelow(world.files, pathOf(world, base), pathFrom(world.root, output), isRead)
    : world.git.filesAt(world.root, { ref: base, path: '.' }, isRead).map(({ path, text }) => [path, text] as const);
  return {
    live: ofModels(files.filter(([path]) => isLive(path))),
    agents: new Map(files.filter(([path]) => isOfAgent(path))),
    steering: new Map(files.filter(([path]) => isSteering(path))),
    ref: isFolderPath(base) ? undefined : base,
  };
}

// Other programs have folders of this name, too. A file whose header somebody took away is one of ours still, by its neighbours.
function ofModels(files: readonly (readonly [path: string, text: string])[]): BaseFiles {
  const folderOf = (path: string): string => path.slice(0, path.indexOf('/live/'));
  const own = new Set(
    files.flatMap(([path, text]) => (hasHeader(text) || path.endsWith(EXPECTATION) ? [folderOf(path)] : [])),
  );
  return new Map(files.filter(([path]) => own.has(folderOf(path))));
}

const EXPECTATION = '/live/expectation.yaml';

function isDirectlyIn(path: string, folder: string): boolean {
  return `/${dirname(path)}`.endsWith(`/${folder}`) && isManifest(path);
}

/** Whether a base is written as a path of a folder, and so not as what Git may know. */
function isFolderPath(base: string): boolean {
  return /^(\.{1,2}([\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(base);
}

function isLive(path: string): boolean {
  return /\/live\//.test(path) && isManifest(path);
}

/**
 * What Git still knows of files that are gone from the disk. Git is asked when it is needed, and once for all models.
 */
export interface Remembered {
  /** Files below the root that Git tracks and that say what a model's groups run, wherever they lie. */
  readonly expectations: () => readonly string[];
  /** Whether the last commit holds a rollout at a path. */
  readonly hasRollout: (path: string) => boolean;
  /** The live files of a model in the last commit, by path from the output folder. */
  readonly liveTexts: (output: string, place: Place) => LiveTexts;
}

/**
 * Makes the questions to Git about files that are gone. Where the folder is in no checkout, or there is no commit, the
 * answers are empty.
 */
export function rememberedBy({ git, root }: World): Remembered {
  const at = (path: string, isWanted: (path: string) => boolean) => {
    try {
      return git.filesAt(root, { ref: 'HEAD', path }, isWanted);
    } catch (error) {
      if (error instanceof WorldError) return [];
      throw error;
    }
  };
  let [expectations, rollouts]: [readonly string[] | undefined, ReadonlySet<string> | undefined] = [
    undefined,
    undefined,
  ];
  return {
    expectations: () => {
      expectations ??= git.trackedPaths(root, '**/live/expectation.yaml');
      return expectations;
    },
    hasRollout: (path) => {
      rollouts ??= new Set(at('.', (each) => /(^|\/)rollout\.yaml$/.test(each)).map((file) => file.path));
      return rollouts.has(path);
    },
    liveTexts: (output, place) => {
      const prefix = output === '' ? '' : `${output}/`;
      const files = at(`${prefix}${modelFolder(place)}/live`, (path) => path.endsWith('.yaml'));
      return new Map(files.map(({ path, text }) => [path.slice(prefix.length), text]));
    },
  };
}

/** The output folder, from the root, in which a model's files lie that were made from the same input for another folder; undefined for none. */
export function formerOutput(
  { files, root }: World,
  { output, project }: Workspace,
  { compiled: { model, source }, past }: { readonly compiled: CompiledModel; readonly past: Remembered },
): string | undefined {
  const file = expectationFile(model);
  const others = [
    ...past.expectations().filter((path) => path === file || path.endsWith(`/${file}`)),
    ...[project.output, 'generated'].map((folder) => `${folder}/${file}`),
  ];
  // What lies in another environment's own folder stays there.
  const homes = [resolve(output), ...project.environments.map((name) => resolve(root, project.output, name))];
  const own = homes.map((home) => pathFrom(root, join(home, file)));
  const old = [...new Set(others)].find((path) => {
    const text = own.includes(path) ? undefined : files.readStart(join(root, path), START_BYTES);
    return text !== undefined && sourceIn(text) === source.name;
  });
  return old?.slice(0, -file.length - 1);
}
