import type { Change, Cluster, Selection } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { JsonObject } from '../../model/json.ts';
import type { LiveObject, LiveObjects } from '../../model/live.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { liveObjects } from '../../status/live.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import { type AgentPlace, emptyMirror, type KindMirror, type Mirror, namespaceSelection } from './mirror.ts';
import { notifier } from './notifier.ts';
import type { LiveCluster, LiveSource } from './source.ts';

/** Which live objects are asked for: where they lie, of which model, and by the labels of which dialects. */
export interface Scope {
  /** Where they lie; undefined: where the source says. */
  readonly namespaces: readonly string[] | undefined;
  /** Undefined: those of every model. */
  readonly model: string | undefined;
  /** The dialects whose labels the objects may bear. */
  readonly dialects: readonly Vocabulary[];
  /** Whose own objects are asked what they say; left out: nobody's. */
  readonly agents?: readonly AgentPlace[];
  /** Whether it is asked if the namespaces exist. */
  readonly asksForNamespaces?: boolean;
  /** Whether the queues of gangs are read, too, where there is the right to list them. */
  readonly asksForQueues?: boolean;
  /** Whether the objects that Git may hold in place of pods are read, too. */
  readonly asksForWorkloads?: boolean;
  /** Whether the objects that stand for models are read, too. */
  readonly asksForObjects?: boolean;
}

/** What a cluster holds at one moment. */
export interface LiveState {
  readonly live: LiveObjects;
  /** Milliseconds since 1970 by the clock that wrote the times in `live`: the server's. */
  readonly now: number;
  /** The objects that stand for models, as far as they may be read; left out where nobody asks for them. */
  readonly modelObjects?: readonly LiveObject[];
  /** All that a dump holds, where this comes from one. */
  readonly dump?: readonly JsonObject[];
}

/**
 * Reads what a cluster holds now, all kinds at once; of a dump, what is in it.
 * @throws WorldError when the pods cannot be read; other kinds are left undefined, and stderr says why
 */
export async function readState(session: Session, source: LiveSource, scope: Scope): Promise<LiveState> {
  if (source.kind === 'dump') {
    const hint = 'Write it with kubectl get pods,services,podgroups,configmaps -o json.';
    const dump = source.objects(hint);
    const agents = (scope.agents ?? []).map(({ agent }) => agent);
    return { live: liveObjects(dump, [], agents), now: session.world.now(), dump };
  }
  const reading = readingOf(session, source, scope);
  await Promise.all(reading.parts.map((part) => list(reading, part)));
  return stateOf(reading);
}

/** How to watch a cluster. */
export interface Watching {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** The state comes anew after so long without a change, as time alone may change what is true of it. */
  readonly idleMs: number;
}

/**
 * Every state of a cluster: the first after a listing, then a new one whenever a watch of some kind reports a change, at most
 * once a second, until the signal aborts or nobody asks for the next.
 * @throws WorldError as `readState` does
 */
export async function* watchStates(
  session: Session,
  source: LiveCluster,
  scope: Scope,
  watching: Watching,
): AsyncGenerator<LiveState, void, undefined> {
  const reading = readingOf(session, source, scope);
  const ended = new AbortController();
  const signal = AbortSignal.any([watching.signal, ended.signal]);
  const news = notifier(session.world.sleep, watching.idleMs, signal);
  const failures: unknown[] = [];
  const fail = (error: unknown): void => {
    failures.push(error);
    ended.abort();
  };
  const watches: Promise<void>[] = [];
  try {
    const versions = await Promise.all(reading.parts.map((part) => list(reading, part)));
    for (const [index, part] of reading.parts.entries()) {
      watches.push(keepUp(reading, part, { from: versions[index], signal, onChange: news.wake }).catch(fail));
    }
    while (!signal.aborted) {
      yield stateOf(reading);
      await news.next();
    }
  } catch (error) {
    failures.push(error);
  } finally {
    ended.abort();
    await Promise.all(watches);
  }
  const [failure] = failures;
  // Whatever an end cuts off fails too, and nobody wants to hear of that.
  if (failure !== undefined && !watching.signal.aborted) throw failure;
}

interface Reading {
  readonly session: Session;
  readonly cluster: Cluster;
  readonly mirror: Mirror;
  readonly parts: readonly Part[];
  /** What has been said on stderr: each thing once. */
  readonly said: Set<string>;
}

/** One kind with the label of one dialect in one namespace: what one list call and one watch see. */
interface Part {
  readonly kind: KindMirror;
  readonly selection: Selection;
  /** Whether it explains what keeps models from being available, and is no part of them: that it cannot be read is said where that matters. */
  readonly isAside?: boolean;
  /** Whether it is listed anew now and then and not watched: it changes more often than what is read of it. */
  readonly isUnwatched?: boolean;
}

function readingOf(session: Session, source: LiveCluster, scope: Scope): Reading {
  const { namespaces = [source.namespace], model, dialects, agents, asksForNamespaces = false } = scope;
  const published = scope.asksForObjects === true ? dialects : [];
  const mirror = emptyMirror({ agents, published, driven: scope.asksForWorkloads === true ? dialects : [] });
  const selectorOf = ({ keys }: Vocabulary): string =>
    model === undefined ? keys.labels.name : `${keys.labels.name}=${model}`;
  const partOf = (kind: KindMirror, namespace: string, dialect: Vocabulary): Part => {
    return { kind, selection: { kind: kind.kind, namespace, labelSelector: selectorOf(dialect) } };
  };
  const ofModels = namespaces.flatMap((namespace) => [
    ...dialects.flatMap((dialect) => mirror.kinds.map((kind) => partOf(kind, namespace, dialect))),
    // They bear the labels that people gave them.
    ...mirror.workloads.map((kind) => ({
      kind,
      selection: { kind: kind.kind, namespace, labelSelector: '' },
      isAside: true,
    })),
    ...mirror.modelObjects.map(({ dialect, mirror: kind }) => partOf(kind, namespace, dialect)),
  ]);
  const parts: readonly Part[] = [
    ...ofModels,
    ...mirror.spoken.map(({ mirror: kind, namespace }) => ({
      kind,
      selection: { kind: kind.kind, namespace, labelSelector: '' },
      isAside: true,
    })),
    ...(asksForNamespaces ? (scope.namespaces ?? []) : []).map((namespace) => ({
      kind: mirror.namespaces,
      selection: namespaceSelection(namespace),
      isAside: true,
    })),
    ...(scope.asksForQueues === true ? [queuesOf(mirror)] : []),
  ];
  return { session, cluster: source.cluster, mirror, parts, said: new Set() };
}

// Volcano writes into a Queue with every pod that it places.
function queuesOf({ queues: kind }: Mirror): Part {
  return { kind, selection: { kind: kind.kind, namespace: '', labelSelector: '' }, isAside: true, isUnwatched: true };
}

/** Lists one part anew; gives where its watch goes on from, undefined where there is nothing to watch. */
async function list(
  reading: Reading,
  { kind, selection, isAside = false, isUnwatched = false }: Part,
): Promise<string | undefined> {
  const listed = await reading.cluster.list(selection);
  kind.fill(selection, listed);
  if (typeof listed !== 'string') return isUnwatched ? undefined : listed.resourceVersion;
  const { plural, kind: name } = selection.kind;
  const why = listed === 'forbidden' ? `the server forbids to list ${plural}` : `it has no ${plural}`;
  if (name === 'Pod') throw podsUnreadable(reading.cluster, selection, why);
  if (listed === 'forbidden' && !isAside)
    sayOnce(reading, `${name}s in ${placeText(selection.namespace)} cannot be read: ${why}`);
  return undefined;
}

function placeText(namespace: string): string {
  return namespace === '' ? 'all namespaces' : namespace;
}

function podsUnreadable({ server }: Cluster, { namespace }: Selection, why: string): WorldError {
  return new WorldError({
    tried: 'read',
    on: `the pods in ${placeText(namespace)} on ${server}`,
    why,
    hint: 'Ask for the right to get, list and watch pods there, or name another --context or --namespace.',
  });
}

/** When a kind that could not be read is tried again: rights may be granted, Volcano installed. */
const UNREADABLE_PAUSE_MS = 60_000;

/** When what is not watched is listed anew. */
const UNWATCHED_PAUSE_MS = 600_000;

interface Upkeep {
  /** Where the first watch goes on from; undefined where the part could not be read, or is not watched. */
  readonly from: string | undefined;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

/** Keeps what is known of a part true: a watch, and a listing anew whenever the server no longer knows where to go on from. */
async function keepUp(reading: Reading, part: Part, { from, signal, onChange }: Upkeep): Promise<void> {
  const applied = (change: Change): void => {
    part.kind.apply(part.selection, change);
    onChange();
  };
  const pauseMs = part.isUnwatched === true ? UNWATCHED_PAUSE_MS : UNREADABLE_PAUSE_MS;
  let version = from;
  while (!signal.aborted) {
    if (version === undefined) await reading.session.world.sleep(pauseMs, signal);
    else await reading.cluster.watch(part.selection, version, { signal, onChange: applied });
    if (signal.aborted) return;
    version = await list(reading, part);
    onChange();
  }
}

function stateOf(reading: Reading): LiveState {
  const { session, cluster, mirror } = reading;
  const ahead = cluster.clockAhead();
  if (ahead !== 0) sayOnce(reading, skewText(cluster.server, ahead));
  const modelObjects = mirror.modelObjects.flatMap(({ mirror: objects }) => objects.objects() ?? []);
  return { live: mirror.live(), now: session.world.now() + ahead, modelObjects };
}

// To the minute: it is said anew only when it has changed much.
function skewText(server: string, ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  const much = seconds < 120 ? 'a minute or two' : `${Math.round(seconds / 60)} minutes`;
  return `the clock of ${server} is ${much} ${ahead > 0 ? 'ahead of' : 'behind'} this machine's: its time is taken`;
}

function sayOnce({ session, said }: Reading, text: string): void {
  if (said.has(text)) return;
  said.add(text);
  sayNotes(session, [text]);
}
