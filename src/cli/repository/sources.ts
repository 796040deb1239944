import { isAbsolute, join, resolve } from 'node:path';
import { type Dialect, kindsText } from '../../dialects/dialect.ts';
import { matchFiles, pathFrom } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Project } from '../../project/project.ts';
import type { Session } from '../command.ts';
import { pathOf, type World } from '../world.ts';

/** A text that may describe models. */
export interface Source {
  /** What problems and headers call it: its path from the root, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
  /** The folder in which its state lies; undefined for what has no state, such as standard input. */
  readonly stateFolder?: string;
}

/** Largest input that is read; anything larger is no spec. */
export const LIMIT_BYTES = 16 * 2 ** 20;

const MANIFEST = /\.(ya?ml|json)$/;
/** Files in a model's folder that flotilla itself writes. */
export const STATE_FILES = new Set(['rollout.yaml', 'flotilla.yaml']);

/** What a command line asks for. */
export interface AskedFor {
  /** The texts that it names as files and folders. */
  readonly sources: readonly Source[];
  /** What is neither a file nor a folder: models, as `name` or `namespace/name`. */
  readonly names: readonly string[];
  /** The texts that models of these names are in: the Project's apps; empty where nothing is named so. */
  readonly apps: readonly Source[];
}

/**
 * Reads what was named on the command line: files, folders (those of a dialect's name, else every manifest in them, else the
 * Project's apps below them) and `-` for standard input, and tells the names of models among it; without anything the
 * Project's apps, of which there may be none.
 * @throws WorldError when something that was named cannot be read
 */
export function readSources(session: Session, asked: readonly string[], project: Project): AskedFor {
  const { world } = session;
  const found = asked.map((name) => ({ name, files: filesAt(session, name, project) }));
  const names = found.flatMap(({ name, files }) => (files === undefined ? [name] : []));
  const named = asked.length > 0 ? found.flatMap(({ files = [] }) => files) : appsOf(world, project);
  return {
    sources: textsOf(world, named),
    names,
    apps: names.length === 0 ? [] : textsOf(world, appsOf(world, project)),
  };
}

function textsOf(world: World, paths: readonly string[]): readonly Source[] {
  return [...new Set(paths)].map((path) => readSource(world, path));
}

/** The files of flotilla.yaml's models, paths from the root. */
export function appsOf(world: World, { apps }: Project): readonly string[] {
  return apps.flatMap((pattern) => matchFiles(world.files, world.root, pattern));
}

/** The error that flotilla.yaml names files of models, and none of them is there. */
export function noApps({ world, dialects }: Session, { apps }: Project): WorldError {
  return new WorldError({
    tried: `find a ${kindsText(dialects)} in`,
    on: world.root,
    why: `no file matches ${apps.join(', ')}`,
    hint: 'Name a file or folder, work in another folder with -C, or set apps in flotilla.yaml.',
  });
}

/** A model's name, or that of its namespace, `/` and its own. */
const MODEL_NAME = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)?$/;

/** The files that something names, from the root where they lie below it; undefined where it can only be a model's name. */
function filesAt({ world, dialects }: Session, named: string, project: Project): readonly string[] | undefined {
  if (named === '-') return [named];
  const folder = pathOf(world, named);
  const path = nameOf(world, folder, world.folder === world.root ? named : folder);
  const mayBeModel = MODEL_NAME.test(named) && !MANIFEST.test(named);
  const entries = world.files.list(folder);
  if (entries === undefined) return mayBeModel && world.files.kind(folder) === undefined ? undefined : [path];
  const names = entries
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name)
    .sort();
  const manifests = names.filter((name) => MANIFEST.test(name) && !STATE_FILES.has(name));
  const fileNames = new Set(dialects.map(({ fileName }) => fileName));
  const telling = manifests.filter((name) => fileNames.has(name));
  const chosen = telling.length > 0 ? telling : manifests;
  if (chosen.length > 0) return chosen.map((name) => join(path, name));
  const below = appsOf(world, project).filter((app) => resolve(world.root, app).startsWith(join(folder, '/')));
  if (below.length > 0) return below;
  if (mayBeModel) return undefined;
  throw emptyFolder(dialects, named);
}

/** The error that a folder was named, and nothing in it can be a model. */
export function emptyFolder(dialects: readonly Dialect[], named: string): WorldError {
  return new WorldError({
    tried: `find a ${kindsText(dialects)} in`,
    on: named,
    why: 'the folder holds no .yaml, .yml or .json file',
    hint: 'Name the file, or work in the folder with -C to compile its apps.',
  });
}

function readSource(world: World, path: string): Source {
  if (path === '-') return { name: '<stdin>', text: world.readStdin(LIMIT_BYTES) };
  const absolute = resolve(world.root, path);
  const text = world.files.read(absolute, LIMIT_BYTES);
  if (text === undefined) {
    const hint = 'Check the spelling, and the working folder (-C).';
    throw new WorldError({ tried: 'read', on: path, why: 'it does not exist', hint });
  }
  return { name: nameOf(world, absolute, path), text, stateFolder: resolve(absolute, '..') };
}

/** What a path is called: from the root; by another name where it lies outside. */
function nameOf({ root }: World, absolute: string, otherwise: string): string {
  const fromRoot = pathFrom(root, absolute);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? otherwise : fromRoot;
}
