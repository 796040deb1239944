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
import { hasHeader, sourceIn, withLineFeeds } from '../../yaml/header.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import { pathOf, type World } from '../world.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** Texts of manifests by path from the output folder. */
export type LiveTexts = ReadonlyMap<string, string>;

/** What lies there in place of what models compile to. */
interface Lying {
  readonly now: (path: string) => string | undefined;
  /** Told of each file that is not what a model compiles to. */
  readonly onStale?: (path: string) => void;
}

/**
 * The objects of models before and after, file by file: those of the texts, and those that the models compile to.
 * A file whose text stays the same holds the same objects: nothing of it is parsed.
 * @param lying - where it is left out, what the models compile to
 */
export function* liveParts(before: LiveTexts, compiled: readonly CompiledModel[], lying?: Lying): Generator<DiffPart> {
  const gone = new Map(before);
  for (const { model, source, compilation } of compiled) {
    for (const file of liveFiles({ place: model, source: source.name }, compilation)) {
      gone.delete(file.path);
      const wanted = file.text();
      const present = lying === undefined ? wanted : plain(lying.now(file.path));
      if (present !== wanted) lying?.onStale?.(file.path);
      yield partOf(file, [before.get(file.path), present], wanted);
    }
  }
  for (const [path, text] of gone) {
    const present = plain(lying?.now(path));
    if (present !== undefined) lying?.onStale?.(path);
    yield partOf({ path, objects: [] }, [text, present], undefined);
  }
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withLineFeeds(text);
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
  /** Files that steer agents in what they make of manifests, wherever they lie in the checkout: by path from its top. */
  readonly steering: BaseFiles;
  /** What leads from the top of the checkout to the root: empty, or with a `/` at its end. */
  readonly prefix: string;
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
export function readBase(session: Session, base: string, output: string): Base {
  const { world } = session;
  if (isFolderPath(base)) {
    const isRead = (path: string): boolean => isToldToAgents(session, path) || isSteeringFile(session, path);
    const files = textsBelow(world.files, pathOf(world, base), pathFrom(world.root, output), isRead);
    return baseOf(session, files, { prefix: '', ref: undefined });
  }
  // Files above the root steer agents, too.
  const { top, prefix } = world.git.place(world.root) ?? { top: world.root, prefix: '' };
  const isRead = (path: string): boolean =>
    (path.startsWith(prefix) && isToldToAgents(session, path)) || isSteeringFile(session, path);
  const files = world.git.filesAt(top, { ref: base, path: '.' }, isRead).map(({ path, text }) => [path, text] as const);
  const stored = files.find(([, text]) => text.startsWith(LARGE_FILE));
  if (stored !== undefined) throw storedElsewhere(base, stored[0]);
  return baseOf(session, files, { prefix, ref: base });
}

function baseOf(
  session: Session,
  files: readonly (readonly [path: string, text: string])[],
  { prefix, ref }: Pick<Base, 'prefix' | 'ref'>,
): Base {
  const own = files.flatMap(([path, text]) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), text] as const] : [],
  );
  return {
    live: ofModels(own.filter(([path]) => isLive(path))),
    agents: new Map(own.filter(([path]) => isOfAgent(session, path))),
    steering: new Map(files.filter(([path]) => isSteeringFile(session, path))),
    prefix,
    ref,
  };
}

/** Whether a file is one that agents apply, or that tells them what to apply. */
export function isToldToAgents(session: Session, path: string): boolean {
  return isLive(path) || isOfAgent(session, path);
}

function isOfAgent({ agents }: Session, path: string): boolean {
  return agents.some(({ folders: [folder] }) => isDirectlyIn(path, folder));
}

/** Whether a file steers agents in what they make of manifests. */
function isSteeringFile({ agents }: Session, path: string): boolean {
  return agents.some(({ steering }) => steering.some(({ isNamed }) => isNamed(basename(path))));
}

/** How a text begins that Git holds in the place of a file which it keeps elsewhere. @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LARGE_FILE = 'version https://git-lfs.github.com/spec/';

function storedElsewhere(base: string, path: string): WorldError {
  return new WorldError({
    tried: `compare with ${base}:`,
    on: path,
    why: 'Git LFS keeps it, and the commit holds no more than a pointer',
    hint: 'Take what flotilla writes out of Git LFS in .gitattributes: agents read the pointer, too.',
  });
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
export function isFolderPath(base: string): boolean {
  return /^(\.{1,2}([\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(base);
}

function isLive(path: string): boolean {
  return /\/live\//.test(path) && isManifest(path);
}

/**
 * What Git still knows of files that are gone from the disk. Git is asked when it is needed, and once for all models.
 */
export interface Remembered {
  /** Files below the root that Git knows or would add, and that say what a model's groups run, wherever they lie. */
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
      expectations ??= git.knownPaths(root, '**/live/expectation.yaml');
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
