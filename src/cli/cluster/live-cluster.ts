import type { Change, Cluster, Selection } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import { LABEL } from '../../model/names.ts';
import type { Call } from '../command.ts';
import type { Follow, LiveState, Scope } from './live-state.ts';
import { emptyMirror, type KindMirror, type Mirror } from './mirror.ts';

/** Shortest time between two states. */
const PACE_MS = 1000;
/** What a timer can hold. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
/** When a kind that could not be read is tried again: rights may be granted, Volcano installed. */
const UNREADABLE_PAUSE_MS = 60_000;

/** Reads everything in a scope once, all kinds at a time. */
export async function listCluster(call: Call, cluster: Cluster, scope: Scope): Promise<LiveState> {
  const reading = readingOf(call, cluster, scope);
  await Promise.all(reading.parts.map((part) => list(reading, part)));
  return stateOf(reading);
}

interface Reading {
  readonly call: Call;
  readonly cluster: Cluster;
  readonly mirror: Mirror;
  readonly parts: readonly Part[];
  /** What has been said on stderr: each thing once. */
  readonly said: Set<string>;
}

/** One kind in one namespace: what one list call and one watch see. */
interface Part {
  readonly kind: KindMirror;
  readonly selection: Selection;
}

function readingOf(call: Call, cluster: Cluster, { namespaces, model }: Scope): Reading {
  const mirror = emptyMirror();
  const labelSelector = model === undefined ? LABEL.name : `${LABEL.name}=${model}`;
  const parts = (namespaces ?? [namespaceOf(call, cluster)]).flatMap((namespace) =>
    mirror.kinds.map((kind) => ({ kind, selection: { kind: kind.kind, namespace, labelSelector } })),
  );
  return { call, cluster, mirror, parts, said: new Set() };
}

function namespaceOf({ options }: Call, cluster: Cluster): string {
  return typeof options['namespace'] === 'string' ? options['namespace'] : cluster.namespace;
}

/** Lists one part anew; gives where its watch goes on from, undefined where it cannot be read. */
async function list(reading: Reading, { kind, selection }: Part): Promise<string | undefined> {
  const listed = await reading.cluster.list(selection);
  kind.fill(selection.namespace, listed);
  if (typeof listed !== 'string') return listed.resourceVersion;
  const { plural, kind: name } = selection.kind;
  const why = listed === 'forbidden' ? `the server forbids to list ${plural}` : `it has no ${plural}`;
  if (name === 'Pod') throw podsUnreadable(reading.cluster, selection, why);
  if (listed === 'forbidden') sayOnce(reading, `${name}s in ${selection.namespace} cannot be read: ${why}`);
  return undefined;
}

function podsUnreadable({ server }: Cluster, { namespace }: Selection, why: string): WorldError {
  return new WorldError({
    tried: 'read',
    on: `the pods in ${namespace} on ${server}`,
    why,
    hint: 'Ask for the right to get, list and watch pods there, or name another --context or --namespace.',
  });
}

function stateOf(reading: Reading): LiveState {
  const { call, cluster, mirror } = reading;
  const ahead = cluster.clockAhead();
  if (ahead !== 0) sayOnce(reading, skewText(cluster.server, ahead));
  return { live: mirror.live(), now: call.world.now() + ahead };
}

// To the minute: it is said anew only when it has changed much.
function skewText(server: string, ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000);
  const much = seconds < 120 ? 'a minute or two' : `${Math.round(seconds / 60)} minutes`;
  return `the clock of ${server} is ${much} ${ahead > 0 ? 'ahead of' : 'behind'} this machine's: its time is taken`;
}

function sayOnce({ call, said }: Reading, text: string): void {
  if (said.has(text) || call.common.quiet) return;
  said.add(text);
  call.world.stderr.write(`flotilla: ${text}\n`);
  call.world.stderr.flush();
}

/** What is followed, and who is told. */
interface Watching {
  readonly scope: Scope;
  readonly follow: Follow;
}

/** Follows everything in a scope until the signal aborts: a listing, then a watch of each kind. */
export async function watchCluster(call: Call, cluster: Cluster, { scope, follow }: Watching): Promise<void> {
  const reading = readingOf(call, cluster, scope);
  const failed = new AbortController();
  const signal = AbortSignal.any([follow.signal, failed.signal]);
  try {
    const versions = await Promise.all(reading.parts.map((part) => list(reading, part)));
    const notifier = notifierOf(reading, { ...follow, signal });
    const watches = reading.parts.map((part, index) =>
      keepUp(reading, part, { from: versions[index], signal, onChange: notifier.wake }),
    );
    await Promise.all([notifier.tell(), ...watches]);
  } catch (error) {
    if (!follow.signal.aborted) throw error;
  } finally {
    failed.abort();
  }
}

interface Upkeep {
  readonly from: string | undefined;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

async function keepUp(reading: Reading, part: Part, { from, signal, onChange }: Upkeep): Promise<void> {
  let version = from;
  while (!signal.aborted) {
    if (version === undefined) await reading.call.world.sleep(UNREADABLE_PAUSE_MS, signal);
    else await reading.cluster.watch(part.selection, version, { signal, onChange: applied });
    if (signal.aborted) return;
    version = await list(reading, part);
    onChange();
  }
  function applied(change: Change): void {
    part.kind.apply(change);
    onChange();
  }
}

/** Tells states one after the other: the next once something has woken it, or it has slept for long. */
function notifierOf(reading: Reading, { onState, idleMs = LONGEST_SLEEP_MS, signal }: Follow) {
  const { sleep } = reading.call.world;
  let waking = new AbortController();
  const wake = (): void => waking.abort();
  signal.addEventListener('abort', wake);
  const tell = async (): Promise<void> => {
    while (!signal.aborted) {
      waking = new AbortController();
      await onState(stateOf(reading));
      await sleep(PACE_MS, signal);
      if (!signal.aborted) await sleep(idleMs, waking.signal);
    }
  };
  return { wake, tell };
}
