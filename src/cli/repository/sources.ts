import { isAbsolute, join, resolve } from 'node:path';
import { kindsText } from '../../dialects/dialect.ts';
import { matchFiles, pathFrom } from '../../io/folders.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Project } from '../../project/project.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';

/** A text that may describe models. */
export interface Source {
  /** What problems and headers call it: its path from the root, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
  /** The folder in which its state lies; undefined for what has no state, such as standard input. */
  readonly stateFolder?: string;
}

/** Largest input that is read; anything larger is no spec. */
const LIMIT_BYTES = 16 * 2 ** 20;

const MANIFEST = /\.(ya?ml|json)$/;
/** Files in a model's folder that flotilla itself writes. */
const STATE_FILES = new Set(['rollout.yaml', 'flotilla.yaml']);

/**
 * Reads what was named on the command line: files, folders (those of a dialect's name, else every manifest in them) and `-`
 * for standard input; without names the Project's apps, of which there may be none.
 * @throws WorldError when something that was named cannot be read
 */
export function readSources(session: Session, paths: readonly string[], project: Project): readonly Source[] {
  const { world } = session;
  const named = paths.length > 0 ? paths.flatMap((path) => filesAt(session, path)) : appsOf(world, project);
  return [...new Set(named)].map((path) => readSource(world, path));
}

function appsOf(world: World, { apps }: Project): readonly string[] {
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

function filesAt({ world, dialects }: Session, path: string): readonly string[] {
  if (path === '-') return [path];
  const folder = resolve(world.root, path);
  const entries = world.files.list(folder);
  if (entries === undefined) return [path];
  const names = entries
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name)
    .sort();
  const manifests = names.filter((name) => MANIFEST.test(name) && !STATE_FILES.has(name));
  const fileNames = new Set(dialects.map(({ fileName }) => fileName));
  const telling = manifests.filter((name) => fileNames.has(name));
  const chosen = telling.length > 0 ? telling : manifests;
  if (chosen.length > 0) return chosen.map((name) => join(path, name));
  throw new WorldError({
    tried: `find a ${kindsText(dialects)} in`,
    on: path,
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
  const fromRoot = pathFrom(world.root, absolute);
  const name = fromRoot.startsWith('..') || isAbsolute(fromRoot) ? path : fromRoot;
  return { name, text, stateFolder: resolve(absolute, '..') };
}
