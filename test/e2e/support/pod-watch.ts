import { DIALECTS } from '../../../src/dialects/registry.ts';
import { VOLCANO_ANNOTATION } from '../../../src/kubernetes/volcano.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { pathOf, read } from './client.ts';
import { itemsOf, object, text, url } from './cluster.ts';

const { labels: LABEL } = DIALECTS[0].keys;

/** A pod at the moment of an event. */
interface WatchedPod {
  readonly name: string;
  readonly uid: string;
  /** The gang it belongs to. */
  readonly gang: string;
  readonly revision: string;
  readonly phase: string;
  /** Name of its node; empty while it is not bound. */
  readonly node: string;
  readonly isReady: boolean;
  readonly isEnding: boolean;
}

/** What happened to a pod, and when. */
export interface PodEvent extends WatchedPod {
  /** Milliseconds since the watch began. */
  readonly at: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
}

/** A record of everything that happens to the pods of a model. */
export interface PodWatch {
  /** All events so far, in the order in which the API server sent them. */
  readonly events: readonly PodEvent[];
  readonly stop: () => Promise<void>;
}

/** Starts to record; pods that are there already come first, as added. */
export async function watchPods({ namespace, name }: { namespace: string; name: string }): Promise<PodWatch> {
  const path = `${url}${pathOf('Pod', namespace)}?labelSelector=${LABEL.name}=${name}`;
  const list = await read(path);
  const started = Date.now();
  const events: PodEvent[] = itemsOf(list).map((pod) => ({ at: 0, type: 'ADDED', ...watched(pod) }));
  const version = text(object(list, 'metadata'), 'resourceVersion');
  const ended = new AbortController();
  const response = await fetch(`${path}&watch=true&resourceVersion=${version}`, { signal: ended.signal });
  const reading = recordInto(events, response, started).catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  return {
    events,
    stop: async () => {
      ended.abort();
      await reading;
    },
  };
}

async function recordInto(events: PodEvent[], { body }: Response, started: number): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) events.push(eventOf(JSON.parse(line), Date.now() - started));
  }
}

function eventOf(change: JsonObject, at: number): PodEvent {
  const { type } = change;
  if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED')
    throw new Error(`the watch ended: ${JSON.stringify(change)}`);
  return { at, type, ...watched(object(change, 'object')) };
}

function watched(pod: JsonObject): WatchedPod {
  const metadata = object(pod, 'metadata');
  const status = object(pod, 'status');
  const conditions = itemsOf({ items: status['conditions'] ?? [] });
  return {
    name: text(metadata, 'name'),
    uid: text(metadata, 'uid'),
    gang: text(object(metadata, 'annotations'), VOLCANO_ANNOTATION.groupName),
    revision: text(object(metadata, 'labels'), LABEL.revision),
    phase: text(status, 'phase'),
    node: text(object(pod, 'spec'), 'nodeName'),
    isReady: conditions.some((each) => text(each, 'type') === 'Ready' && text(each, 'status') === 'True'),
    isEnding: metadata['deletionTimestamp'] !== undefined,
  };
}

/** The pods that are there after each event, by uid. */
function* momentsOf(events: readonly PodEvent[]): Generator<{ at: number; pods: readonly WatchedPod[] }> {
  const pods = new Map<string, WatchedPod>();
  for (const { at, type, ...pod } of events) {
    if (type === 'DELETED') pods.delete(pod.uid);
    else pods.set(pod.uid, pod);
    yield { at, pods: [...pods.values()] };
  }
}

/** A time in which a gang ran pods of more than one revision. */
export interface Mixture {
  readonly gang: string;
  readonly from: number;
  /** Undefined while it lasts. */
  readonly to: number | undefined;
  readonly revisions: readonly string[];
}

/**
 * Times in which a gang *runs* pods of more than one revision. A pod that is being deleted runs until it is gone: its
 * containers may take all of their grace period.
 */
export function mixturesIn(events: readonly PodEvent[]): readonly Mixture[] {
  const open = new Map<string, Mixture>();
  const closed: Mixture[] = [];
  for (const { at, pods } of momentsOf(events)) {
    const running = revisionsRunning(pods);
    for (const [gang, mixture] of open) {
      if ((running.get(gang)?.size ?? 0) > 1) continue;
      closed.push({ ...mixture, to: at });
      open.delete(gang);
    }
    for (const [gang, revisions] of running) {
      if (revisions.size > 1 && !open.has(gang))
        open.set(gang, { gang, from: at, to: undefined, revisions: [...revisions] });
    }
  }
  return [...closed, ...open.values()];
}

function revisionsRunning(pods: readonly WatchedPod[]): ReadonlyMap<string, ReadonlySet<string>> {
  const running = new Map<string, Set<string>>();
  for (const { gang, revision, phase } of pods) {
    if (phase === 'Running') running.set(gang, (running.get(gang) ?? new Set()).add(revision));
  }
  return running;
}

/** Gangs that at some time had pods of two revisions that were both to stay: none had been asked to end. */
export function oldBesideNew(events: readonly PodEvent[]): readonly string[] {
  const mixed = new Set<string>();
  for (const { pods } of momentsOf(events)) {
    const staying = revisionsRunning(pods.filter(({ isEnding }) => !isEnding));
    for (const [gang, revisions] of staying) if (revisions.size > 1) mixed.add(gang);
  }
  return [...mixed];
}

/** When the pods of a namespace were asked to end, were gone, came and ran, in seconds: a line for each pod. */
export function timelineOf(events: readonly PodEvent[]): string {
  const lines = new Map<string, { readonly title: string; readonly steps: Map<string, string> }>();
  for (const event of events) {
    const line = lines.get(event.uid) ?? { title: `${event.name} on ${event.revision}`, steps: new Map() };
    lines.set(event.uid, line);
    const step = stepOf(event);
    if (!line.steps.has(step)) line.steps.set(step, `${step} ${(event.at / 1000).toFixed(1)}`);
  }
  return [...lines.values()].map(({ title, steps }) => `  ${title}: ${[...steps.values()].join(', ')}`).join('\n');
}

function stepOf({ type, isEnding, phase, node }: PodEvent): string {
  if (type === 'DELETED') return 'gone';
  if (isEnding) return 'ends';
  if (phase === 'Running') return 'runs';
  return node === '' ? 'waits' : 'bound';
}

/**
 * How many gangs were out of service at once, at most: of those that have been whole before, gangs without the given
 * number of Ready pods that stay.
 */
export function mostOutOfService(events: readonly PodEvent[], podsPerGang: number): number {
  const known = new Set<string>();
  let most = 0;
  for (const { pods } of momentsOf(events)) {
    const serving = new Map<string, number>();
    for (const { gang, isReady, isEnding } of pods) {
      if (isReady && !isEnding) serving.set(gang, (serving.get(gang) ?? 0) + 1);
    }
    for (const [gang, count] of serving) if (count === podsPerGang) known.add(gang);
    most = Math.max(most, [...known].filter((gang) => (serving.get(gang) ?? 0) < podsPerGang).length);
  }
  return most;
}

/** Gangs in the order in which the first of their pods was asked to end. */
export function endingOrder(events: readonly PodEvent[]): readonly string[] {
  return [...new Set(events.filter(({ isEnding }) => isEnding).map(({ gang }) => gang))];
}
