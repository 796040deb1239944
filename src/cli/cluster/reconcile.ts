import type { Agent, Reconcile } from '../../agents/agent.ts';
import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import type { LiveObject, LiveObjects } from '../../model/live.ts';
import { groupName, namespacedName } from '../../model/names.ts';
import type { AskedObject, ModelRecovery } from '../../model/recovery.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import type { LiveCluster } from './source.ts';
import { type LiveState, type Scope, watchStates } from './states.ts';

/** An object by which an agent applies pods. */
type Owner = Omit<AskedObject, 'outcome'> & Pick<Reconcile, 'annotation'>;

/** Asks agents to apply the pods that were deleted, once these are gone. */
export interface Reconciler {
  /**
   * Notes pods that were deleted, and groups of which pods are missing; gives what to say of those that no agent can be asked for. An
   * agent that brings back what is missing by itself need not be asked.
   */
  readonly expect: (models: readonly ModelRecovery[], state: LiveState) => readonly string[];
  /** Asks for each object of which every deleted pod is gone: an agent takes one that still ends for present. */
  readonly ask: (cluster: Cluster, state: LiveState) => Promise<readonly AskedObject[]>;
  /** Says of each object that has not been asked for yet that it was not. */
  readonly pending: () => readonly string[];
}

/** Makes a reconciler that knows of no deletion yet. */
export function reconciler(agents: readonly Agent[]): Reconciler {
  const owners = new Map<string, Owner>();
  const askedAgain = pauses();
  const noteOwner = (key: string, objects: readonly LiveObject[]): boolean => {
    const owner = objects.map(({ labels }) => ownerOf(labels, agents)).find((each) => each !== undefined);
    if (owner !== undefined) owners.set(key, owner);
    return owner !== undefined || objects.some((object) => agents.some(({ hasApplied }) => hasApplied(object)));
  };
  const expect: Reconciler['expect'] = (models, { live, now }) => {
    const deleted = new Set(
      models.flatMap(({ deletions }) => deletions.filter(({ outcome }) => outcome === 'deleted')).map(({ uid }) => uid),
    );
    const strange = live.pods.filter((pod) => deleted.has(pod.uid) && !noteOwner(pod.uid, [pod]));
    for (const { namespace, name, incomplete } of models) {
      for (const group of incomplete.map((ordinal) => groupName(name, ordinal))) {
        const key = namespacedName({ namespace, name: group });
        if (askedAgain(key, now)) noteOwner(key, tracesOf({ namespace, name: group }, live));
      }
    }
    return strange.map(({ name }) => `no ${objectsOf(agents)} owns ${name}`);
  };
  const ask: Reconciler['ask'] = async (cluster, { live, now }) => {
    const present = new Set(live.pods.map(({ uid }) => uid));
    const ending = new Set([...owners].filter(([uid]) => present.has(uid)).map(([, owner]) => keyOf(owner)));
    const ready = [...owners].filter(([, owner]) => !ending.has(keyOf(owner)));
    for (const [uid] of ready) owners.delete(uid);
    const asked: AskedObject[] = [];
    for (const { annotation, ...owner } of new Map(ready.map(([, each]) => [keyOf(each), each])).values()) {
      const annotations = { [annotation]: new Date(now).toISOString() };
      asked.push({ ...owner, outcome: await cluster.annotate(owner, annotations) });
    }
    return asked;
  };
  return { expect, ask, pending: () => [...new Set([...owners.values()].map(notAsked))] };
}

const FIRST_MS = 60_000;
const LONGEST_MS = 600_000;

/** Whether something is due again: at once, then after pauses from a minute to ten; a long time without it begins anew. */
function pauses(): (key: string, now: number) => boolean {
  const last = new Map<string, { readonly at: number; readonly pause: number }>();
  return (key, now) => {
    const before = last.get(key);
    if (before !== undefined && now < before.at + before.pause) return false;
    const isNew = before === undefined || now > before.at + before.pause + LONGEST_MS;
    last.set(key, { at: now, pause: isNew ? FIRST_MS : Math.min(before.pause * 2, LONGEST_MS) });
    return true;
  };
}

/** What is left of a group of which pods are missing: whoever applied it has applied them. */
function tracesOf(
  group: { readonly namespace: string; readonly name: string },
  live: LiveObjects,
): readonly LiveObject[] {
  const near = ({ namespace }: LiveObject): boolean => namespace === group.namespace;
  const own = (live.podGroups ?? []).filter((each) => near(each) && each.name === group.name);
  const parts: readonly LiveObject[] = [...live.pods, ...(live.services ?? [])];
  return [...own, ...parts.filter((each) => near(each) && each.name.startsWith(`${group.name}-`))];
}

function ownerOf(labels: StringMap, agents: readonly Agent[]): Owner | undefined {
  for (const { title, reconcile } of agents) {
    const object = reconcile?.ownerOf(labels);
    if (reconcile !== undefined && object !== undefined) {
      return { agent: title, kind: reconcile.kind, annotation: reconcile.annotation, ...object };
    }
  }
  return undefined;
}

function keyOf({ kind, ...object }: Owner): string {
  return `${kind.plural} ${namespacedName(object)}`;
}

function notAsked({ agent, ...object }: Owner): string {
  return `${agent} was not asked to apply ${namespacedName(object)}`;
}

/** The objects that agents can be asked by: `Kustomization of Flux`. */
function objectsOf(agents: readonly Agent[]): string {
  return agents
    .flatMap(({ title, reconcile }) => (reconcile === undefined ? [] : [`${reconcile.kind.kind} of ${title}`]))
    .join(' or ');
}

/** The error that says which agents could not be asked to apply; undefined where all were asked. */
export function unasked(asked: readonly AskedObject[]): WorldError | undefined {
  const failed = asked.find(({ outcome }) => outcome !== 'annotated');
  if (failed === undefined) return undefined;
  const { agent, kind, namespace } = failed;
  const isForbidden = failed.outcome === 'forbidden';
  return new WorldError({
    tried: `ask ${agent} to apply`,
    on: `the ${kind.kind} ${namespacedName(failed)}`,
    why: isForbidden ? 'the server forbids it' : 'there is none of this name',
    hint: isForbidden
      ? `Ask for the right to patch ${kind.plural} in ${namespace}, as deploy/reconcile gives it, or leave out --reconcile.`
      : `Leave out --reconcile where ${agent} does not apply the pods.`,
  });
}

/** How long deleted pods may take to be gone. */
const ENDING_MS = 300_000;

/** Waits until the deleted pods are gone, and asks then; says on stderr which agents it could not wait to ask. */
export async function askWhenGone(
  session: Session,
  source: LiveCluster,
  reconciling: Reconciler,
  scope: Scope,
): Promise<readonly AskedObject[]> {
  const asked: AskedObject[] = [];
  if (reconciling.pending().length === 0) return asked;
  let deadline: number | undefined;
  // An interruption ends the wait only: what was done is still said.
  const watching = { signal: session.world.interruption(), idleMs: 1000 };
  for await (const state of watchStates(session, source, scope, watching)) {
    deadline ??= state.now + ENDING_MS;
    asked.push(...(await reconciling.ask(source.cluster, state)));
    if (reconciling.pending().length === 0 || state.now >= deadline) break;
  }
  sayNotes(
    session,
    reconciling.pending().map((note) => `${note}: some of the deleted pods still end`),
  );
  return asked;
}
