import type { Compilation } from '../../compile.ts';
import { essential } from '../../fit/dump.ts';
import { tooMuch } from '../../fit/extent.ts';
import { type Objects, objectsByName, parseWhatIf, type WhatIf } from '../../fit/objects.ts';
import { type FitModel, fit as fitOf } from '../../fit/rollout.ts';
import { DEFAULT_SETTINGS, pluginCount, type SchedulerSettings, schedulerSettings } from '../../fit/settings.ts';
import { WorldError } from '../../io/world-error.ts';
import { HYPER_NODE, NODE, POD, POD_GROUP, PRIORITY_CLASS, QUEUE } from '../../kubernetes/kinds.ts';
import { nameOf, textAt } from '../../model/fields.ts';
import type { FitReport } from '../../model/fit.ts';
import type { Group } from '../../model/group.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { Model } from '../../model/model.ts';
import { namespacedName } from '../../model/names.ts';
import { parseDump } from '../../yaml/read.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import { pathOf } from '../world.ts';
import { type LiveCluster, openSource, readItems, type SourceOptions } from './source.ts';

/** What a command line says of the cluster in which room is sought, and of the gangs that seek it. */
export interface RoomOptions extends SourceOptions {
  readonly nodes?: string | undefined;
  readonly manifests?: string | undefined;
  readonly schedulerConf?: string | undefined;
  readonly whatIf?: string | undefined;
}

/** A model and what compiling it gave. */
interface Asked {
  readonly model: Model;
  readonly compilation: Compilation;
}

/**
 * Asks whether what Git would apply of models, and each of their stages to come, finds room in a cluster or a dump.
 * @throws WorldError where the cluster or a file cannot be read, or holds no nodes
 */
export async function askForRoom(session: Session, options: RoomOptions, models: readonly Asked[]): Promise<FitReport> {
  const changes = whatIfOf(options.whatIf);
  const { objects, notes } = await evidence(session, options);
  const manifests = options.manifests === undefined ? [] : dump(session, options.manifests);
  const cluster = objectsByName([...objects, ...manifests]);
  checkNodes(cluster, changes);
  const settings = settingsOf(session, options.schedulerConf, cluster);
  const asked = models.map(fitModel);
  checkExtent(cluster, asked);
  return fitOf({ cluster, settings, models: asked, whatIf: changes, notes });
}

/**
 * What a cluster or its files hold of what decides where pods go, as a List in JSON, for `--from` elsewhere.
 * @throws WorldError where it cannot be read
 */
export async function roomDump(session: Session, options: RoomOptions): Promise<string> {
  const { objects, notes } = await evidence(session, options);
  sayNotes(session, notes);
  return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects.map(essential) })}\n`;
}

/** Asks for the room that `--fit` means: it names a dump, or means the cluster of the context. */
export function askForFit(
  session: Session,
  options: Omit<SourceOptions, 'from'> & { readonly fit: string | true },
  models: readonly Asked[],
): Promise<FitReport> {
  const from = options.fit === true ? undefined : options.fit;
  return askForRoom(session, { ...options, from }, models);
}

function fitModel({ model, compilation }: Asked): FitModel {
  return {
    name: model.name,
    namespace: model.namespace,
    revisionLabel: model.dialect.keys.labels.revision,
    replicas: model.replicas,
    live: [...compilation.live].flatMap(objectsOf),
    stages: [...compilation.stages].map(({ number, groups, removes }) => ({
      number,
      objects: [...groups].flatMap(objectsOf),
      removes: podGroupsOf(compilation.liveOf(removes)),
    })),
    group: (ordinal) => [...compilation.liveOf([ordinal])].flatMap(objectsOf),
  };
}

/** The objects of a group for which room is sought. */
export function objectsOf({ podGroup, roleReplicas }: Group): readonly JsonObject[] {
  const pods = [...roleReplicas].flatMap((replica) => [...replica.pods]);
  return podGroup === undefined ? pods : [podGroup, ...pods];
}

/** `namespace/name` of the PodGroups of groups. */
export function podGroupsOf(groups: Iterable<Group>): readonly string[] {
  return [...groups].flatMap(({ podGroup }) => (podGroup === undefined ? [] : [namespacedName(podGroup.metadata)]));
}

/** What decides where pods go, in the order in which a cluster is asked for it. */
const KINDS: readonly ClusterKind[] = [NODE, POD, POD_GROUP, QUEUE, HYPER_NODE, PRIORITY_CLASS];

/** Without these there is nothing to tell; without the others Volcano's defaults are taken. */
const NEEDED: ReadonlySet<ClusterKind> = new Set([NODE, POD]);

/** What a cluster holds of what decides where pods go. */
export interface Evidence {
  readonly objects: readonly JsonObject[];
  /** What the answer does not know. */
  readonly notes: readonly string[];
  /** A kind without which there is no answer, and which may not be listed. */
  readonly missing?: ClusterKind;
}

/** Lists what decides where pods go, in all namespaces. */
export async function evidenceIn({ cluster }: LiveCluster): Promise<Evidence> {
  const lists = await Promise.all(
    KINDS.map(async (kind) => ({
      kind,
      listed: await cluster.list({ kind, namespace: '', labelSelector: '' }),
    })),
  );
  const missing = lists.find(({ kind, listed }) => NEEDED.has(kind) && typeof listed === 'string')?.kind;
  return {
    objects: lists.flatMap(({ kind, listed }) =>
      typeof listed === 'string' ? [] : listed.objects.map((each) => named(each, kind)),
    ),
    notes: lists.flatMap(({ kind, listed }) =>
      listed === 'forbidden' ? [`no right to list ${kind.plural}: the answer is as if there were none`] : [],
    ),
    ...(missing === undefined ? {} : { missing }),
  };
}

/** What the cluster holds, or the files in its place. */
async function evidence(session: Session, options: RoomOptions): Promise<Evidence> {
  const files = [options.from, options.nodes].filter((file) => file !== undefined);
  if (files.length > 0) return { objects: files.flatMap((file) => dump(session, file)), notes: [] };
  const source = await openSource(session, options);
  if (source.kind === 'dump') return { objects: [], notes: [] };
  const found = await evidenceIn(source);
  if (found.missing !== undefined) throw unlisted(found.missing, source.cluster.server);
  return found;
}

function unlisted({ plural }: ClusterKind, server: string): WorldError {
  const hint =
    'Ask for the right to list them in all namespaces, or hand over a dump by --from; docs/fit.md names both.';
  return new WorldError({ tried: 'list', on: `${plural} of ${server}`, why: 'there is no right to it', hint });
}

/** The items of a list do not say what they are. */
function named(object: JsonObject, { apiVersion, kind }: ClusterKind): JsonObject {
  return { ...object, apiVersion, kind };
}

function dump(session: Session, file: string): readonly JsonObject[] {
  return readItems(session, file, 'Write it with kubectl get … -A -o json; docs/fit.md says of what.');
}

/** The names of the nodes of a cluster. */
export function nodesIn(cluster: Objects): readonly string[] {
  return [...cluster.values()].filter(({ kind }) => kind === NODE.kind).map(nameOf);
}

/** @throws WorldError where there are no nodes at all, or not the one that a change names */
function checkNodes(cluster: Objects, changes: readonly { readonly text: string; readonly change: WhatIf }[]): void {
  const nodes = nodesIn(cluster);
  if (nodes.length === 0) {
    const hint = 'Add the nodes to the dump, or name a file of them by --nodes; docs/fit.md says how.';
    throw new WorldError({ tried: 'find', on: 'nodes', why: 'there are none', hint });
  }
  for (const { text, change } of changes) {
    const name = change.kind === 'without' ? change.node : change.kind === 'more' ? change.like : undefined;
    if (name === undefined || nodes.includes(name)) continue;
    const hint = `Name a node of the cluster, such as ${nodes[0]}.`;
    throw new WorldError({ tried: 'try', on: text, why: `there is no node ${name}`, hint });
  }
}

/** @throws WorldError where the question is more than can be played through */
function checkExtent(cluster: Objects, models: readonly FitModel[]): void {
  const why = tooMuch(
    [...cluster.values()],
    models.flatMap(({ live }) => live),
  );
  if (why === undefined) return;
  const hint = 'Ask for one model, by its name, or hand over a dump without the nodes that its pods cannot have.';
  throw new WorldError({ tried: 'ask for', on: 'room', why, hint });
}

function whatIfOf(text: string | undefined): readonly { readonly text: string; readonly change: WhatIf }[] {
  const parts = text === undefined ? [] : text.split(',').map((each) => each.trim());
  return parts.map((each) => {
    const change = parseWhatIf(each);
    if (change !== undefined) return { text: each, change };
    const hint = 'Write without=NODE, more=4xNODE or tier=2; several with commas between.';
    throw new WorldError({ tried: 'read', on: `--what-if ${each}`, why: 'it names no change', hint });
  });
}

/** The settings of the scheduler: of the file that is named, else of the ConfigMap of Volcano's chart, else its defaults. */
export function settingsOf({ world }: Session, schedulerConf: string | undefined, cluster: Objects): SchedulerSettings {
  if (schedulerConf !== undefined) {
    const text = world.files.read(pathOf(world, schedulerConf));
    return settingsIn(schedulerConf, text ?? '');
  }
  const held = [...cluster.values()].find((each) => nameOf(each) === 'volcano-scheduler-configmap');
  const text = textAt(held, 'data', 'volcano-scheduler.conf');
  return text === undefined ? DEFAULT_SETTINGS : settingsIn('volcano-scheduler-configmap', text);
}

function settingsIn(name: string, text: string): SchedulerSettings {
  const { objects, problems } = parseDump(name, text);
  const [document] = objects;
  if (document !== undefined && problems.length === 0 && pluginCount(document) > 0) return schedulerSettings(document);
  const why = problems[0]?.message ?? 'it names no plugins';
  const hint = 'Name the file that Volcano’s scheduler reads, with actions and tiers.';
  throw new WorldError({ tried: 'read', on: name, why, hint });
}
