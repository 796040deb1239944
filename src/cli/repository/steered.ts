import { join, posix } from 'node:path';
import { AS_IT_IS, LEFT_OUT, type Steering } from '../../agents/steering.ts';
import { pathFrom } from '../../io/folders.ts';
import { nameOf, namespaceOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { liveFolder } from '../../model/layout.ts';
import { hashOf } from '../../model/revision-hash.ts';
import { isUntouched } from '../../yaml/header.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import { type BaseFiles, isManifest, type LiveTexts, liveFilesOf, manifestsIn } from './manifests.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** A file that steers agents, before and after a change. */
export interface SteeringChange {
  /** From the root. */
  readonly path: string;
  readonly steering: Steering;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A model as it was, and as it is wanted. */
interface SteeredModel {
  readonly workspace: Workspace;
  readonly compiled: CompiledModel;
  /** Its live manifests of before, by path from the output folder. */
  readonly before: LiveTexts;
}

/** Groups whose manifests stay, and of which agents make something else for the sake of other files. */
interface Steered {
  readonly ordinals: readonly number[];
  /** The files and what they say, in words that are the same as long as that is. */
  readonly title: string;
}

/**
 * Finds the files of a change that steer agents: those of before wherever they lay, and those that came between the root and
 * the manifests of the models.
 * @param base - such files of before, by path from the root
 */
export function steeringChanges(
  session: Session,
  base: BaseFiles,
  models: readonly Omit<SteeredModel, 'before'>[],
): readonly SteeringChange[] {
  const { world, agents } = session;
  const live = models.map((model) => liveFolderOf(session, model));
  const outputs = new Set(models.map(({ workspace }) => pathFrom(world.root, workspace.output)));
  const own = [...outputs].flatMap((output) => agents.map(({ folders: [folder] }) => posix.join(output, folder)));
  const folders = new Set(
    [...live, ...own].flatMap((folder) => [...foldersAbove(folder), ...foldersIn(session, folder)]),
  );
  const come = [...folders].flatMap((folder) =>
    (world.files.list(join(world.root, folder)) ?? []).map(({ name }) => posix.join(folder, name)),
  );
  const kinds = [...new Set(agents.flatMap(({ steering }) => steering))];
  return [...new Set([...base.keys(), ...come])].flatMap((path) => {
    const steering = kinds.find(({ isNamed }) => isNamed(posix.basename(path)));
    if (steering === undefined) return [];
    const before = foreign(base.get(path));
    const after = foreign(world.files.read(join(world.root, path)));
    return before === after ? [] : [{ path, steering, before, after }];
  });
}

/** Whether agents make something else of one of their own files, as another file has changed: path from the root. */
export function isSteered(changes: readonly SteeringChange[], path: string): boolean {
  return changes.some((change) => changedFates(change, posix.dirname(path))(path));
}

/** The groups of a model of which agents make something else, as a file beside their manifests has changed. */
export function steeredGroups(
  session: Session,
  changes: readonly SteeringChange[],
  model: SteeredModel,
): Steered | undefined {
  const output = pathFrom(session.world.root, model.workspace.output);
  const steered = changes.flatMap((change) => {
    const fates = changedFates(change, posix.join(output, liveFolder(model.compiled.model)));
    const paths = [...model.before.keys()].filter((path) => fates(posix.join(output, path)));
    return paths.length === 0 ? [] : [{ paths, title: `${change.path} ${hashOf([change.after ?? null])}` }];
  });
  const all = [...steered, ...doubles(session, model)];
  const ordinals = [...new Set(all.flatMap(({ paths }) => paths.flatMap(ordinalIn)))];
  return ordinals.length === 0 ? undefined : { ordinals, title: all.map(({ title }) => title).join(', ') };
}

/**
 * Whether a change of such a file has agents make something else of a manifest; paths from the root.
 * @param home - the folder that agents are told to apply
 */
function changedFates({ path, steering, before, after }: SteeringChange, home: string): (manifest: string) => boolean {
  const folder = posix.dirname(path);
  const isInside = `${folder}/`.startsWith(`${home}/`);
  if (!isInside && steering.reach === 'beside') return () => false;
  // By a file that names manifests elsewhere agents apply them as long as it is there; their own folder they may apply without.
  const none = !isInside && steering.reach === 'naming' ? LEFT_OUT : AS_IT_IS;
  const fatesOf = (text: string | undefined) => (text === undefined ? () => none : steering.fates(text, readObjects));
  const [was, is] = [fatesOf(before), fatesOf(after)];
  return (manifest) => {
    const own = posix.relative(folder, manifest);
    if (isInside && own.startsWith('../')) return false;
    const old = was(own);
    return old !== LEFT_OUT && old !== is(own);
  };
}

// An object that stands in two files is applied as either of them, or not at all.
function doubles(
  { world }: Session,
  { workspace, compiled, before }: SteeredModel,
): readonly { readonly paths: readonly string[]; readonly title: string }[] {
  const wanted = new Map(liveFilesOf(compiled).map(({ path, objects }) => [path, objects]));
  const folders = foldersIn({ world }, posix.join(pathFrom(world.root, workspace.output), liveFolder(compiled.model)));
  const come = folders.flatMap((folder) =>
    (world.files.list(join(world.root, folder)) ?? []).flatMap(({ name, kind }) => {
      const path = pathFrom(workspace.output, join(world.root, folder, name));
      if (kind !== 'file' || !isManifest(path) || wanted.has(path)) return [];
      const text = world.files.read(join(workspace.output, path)) ?? '';
      return text === before.get(path) ? [] : [{ path, text }];
    }),
  );
  if (come.length === 0) return [];
  const homes = new Map([...wanted].flatMap(([path, objects]) => [...objects].map((each) => [keyOf(each), path])));
  return come.flatMap(({ path, text }) => {
    const paths = manifestsIn(path, text).flatMap((object) => homes.get(keyOf(object)) ?? []);
    return paths.length === 0 ? [] : [{ paths, title: `${path} ${hashOf([text])}` }];
  });
}

function keyOf(object: JsonObject): string {
  return `${String(object['kind'])}/${namespaceOf(object)}/${nameOf(object)}`;
}

function readObjects(text: string): readonly JsonObject[] {
  return parseManifests('', text).objects;
}

// What flotilla wrote for an agent goes with that agent's objects, which are looked at by themselves.
function foreign(text: string | undefined): string | undefined {
  return text === undefined || isUntouched(text) ? undefined : text;
}

function ordinalIn(path: string): readonly number[] {
  const ordinal = /\/live\/group-(\d+)\//.exec(path)?.[1];
  return ordinal === undefined ? [] : [Number(ordinal)];
}

function liveFolderOf({ world }: Session, { workspace, compiled }: Omit<SteeredModel, 'before'>): string {
  return posix.join(pathFrom(world.root, workspace.output), liveFolder(compiled.model));
}

function foldersAbove(folder: string): readonly string[] {
  const above = posix.dirname(folder);
  return above === folder ? [] : [above, ...foldersAbove(above)];
}

/** A folder and all below it; paths from the root. */
function foldersIn({ world }: Pick<Session, 'world'>, folder: string): readonly string[] {
  const entries = world.files.list(join(world.root, folder)) ?? [];
  const below = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => posix.join(folder, name));
  return [folder, ...below.flatMap((each) => foldersIn({ world }, each))];
}
