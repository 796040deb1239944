import { join, posix, resolve } from 'node:path';
import { AS_IT_IS, LEFT_OUT, type Steering } from '../../agents/steering.ts';
import { pathFrom } from '../../io/folders.ts';
import { withoutSymlinks } from '../../io/no-symlinks.ts';
import { nameOf, namespaceOf } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import { liveFolder } from '../../model/layout.ts';
import { hashOf } from '../../model/revision-hash.ts';
import { isUntouched, withLineFeeds } from '../../yaml/header.ts';
import { parseManifests } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import { type Base, isManifest, type LiveTexts, liveFilesOf, manifestsIn } from './manifests.ts';
import type { CompiledModel } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** A file that steers agents, before and after a change. */
export interface SteeringChange {
  /** From the top of the checkout. */
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
  /** What leads from the top of the checkout to the root: empty, or with a `/` at its end. */
  readonly prefix: string;
}

/** Groups whose manifests stay, and of which agents make something else for the sake of other files. */
interface Steered {
  readonly ordinals: readonly number[];
  /** The files and what they say, in words that are the same as long as that is. */
  readonly title: string;
}

/**
 * Finds the files of a change that steer agents: those of before wherever they lay, and those that came between the top of the
 * checkout and the manifests of the models.
 */
export function steeringChanges(
  session: Session,
  { steering: base, prefix, ref }: Base,
  models: readonly Omit<SteeredModel, 'before' | 'prefix'>[],
): readonly SteeringChange[] {
  const { world, agents } = session;
  const live = models.map((model) => liveFolderOf(session, model));
  const outputs = new Set(models.map(({ workspace }) => pathFrom(world.root, workspace.output)));
  const own = [...outputs].flatMap((output) => agents.map(({ folders: [folder] }) => posix.join(output, folder)));
  const inside = [...live, ...own].flatMap((folder) => foldersIn(session, folder)).map((path) => prefix + path);
  const above = [...live, ...own].flatMap((folder) => foldersAbove(posix.join(prefix, folder)));
  const lie = nowIn(session, { prefix, ref });
  const come = [...new Set([...above, ...inside])].flatMap((folder) => lie.names(folder));
  const kinds = [...new Set(agents.flatMap(({ steering }) => steering))];
  return [...new Set([...base.keys(), ...come])].flatMap((path) => {
    const steering = kinds.find(({ isNamed }) => isNamed(posix.basename(path)));
    if (steering === undefined) return [];
    const before = foreign(base.get(path));
    const after = foreign(lie.text(path));
    return before === after ? [] : [{ path, steering, before, after }];
  });
}

function nowIn({ world: { files, git, root } }: Session, { prefix, ref }: Pick<Base, 'prefix' | 'ref'>) {
  const top = resolve(files.real(root) ?? root, prefix.replace(/[^/]+/g, '..'));
  const here = withoutSymlinks(files, top);
  // A sparse checkout leaves out what other teams have: that is as Git has it.
  let absent: ReadonlySet<string> | undefined;
  const fromGit = (path: string): string | undefined => {
    if (ref === undefined) return undefined;
    absent ??= new Set(git.checkout(root, ref)?.absent);
    return absent.has(path) ? git.fileAt(top, { ref: '', path }) : undefined;
  };
  return {
    names: (folder: string) => (here.list(join(top, folder)) ?? []).map(({ name }) => posix.join(folder, name)),
    text: (path: string) => here.read(join(top, path)) ?? fromGit(path),
  };
}

/** Whether agents make something else of one of their own files, as another file has changed: path from the top of the checkout. */
export function isSteered(changes: readonly SteeringChange[], path: string): boolean {
  return changes.some((change) => changedFates(change, posix.dirname(path))(path));
}

/** The groups of a model of which agents make something else, as a file beside their manifests has changed. */
export function steeredGroups(
  session: Session,
  changes: readonly SteeringChange[],
  model: SteeredModel,
): Steered | undefined {
  const output = posix.join(model.prefix, pathFrom(session.world.root, model.workspace.output));
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
 * Whether a change of such a file has agents make something else of a manifest; paths from the top of the checkout.
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
  return text === undefined || isUntouched(text) ? undefined : withLineFeeds(text);
}

function ordinalIn(path: string): readonly number[] {
  const ordinal = /\/live\/group-(\d+)\//.exec(path)?.[1];
  return ordinal === undefined ? [] : [Number(ordinal)];
}

function liveFolderOf({ world }: Session, { workspace, compiled }: Omit<SteeredModel, 'before' | 'prefix'>): string {
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
