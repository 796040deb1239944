import type { Cluster } from '../../io/cluster-port.ts';
import type { ClusterKind } from '../../model/cluster-kind.ts';
import { namespacedName } from '../../model/names.ts';
import type { AskedKustomization, ModelRecovery } from '../../model/recovery.ts';
import type { Call } from '../command.ts';
import { followLive } from './live.ts';
import type { LiveState, Scope } from './live-state.ts';
import { sayNotes } from './recovery-say.ts';

const KUSTOMIZATION: ClusterKind = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  plural: 'kustomizations',
};

/** Flux names the Kustomization that an object comes from in these labels of it. */
const OWNER = {
  name: 'kustomize.toolkit.fluxcd.io/name',
  namespace: 'kustomize.toolkit.fluxcd.io/namespace',
} as const;

/** @see https://fluxcd.io/flux/components/kustomize/kustomizations/#triggering-a-reconcile */
const REQUESTED_AT = 'reconcile.fluxcd.io/requestedAt';

interface Owner {
  readonly namespace: string;
  readonly name: string;
}

/** Asks Flux to apply the Kustomizations of deleted pods. */
export interface Reconciler {
  /** Notes pods that were deleted; gives what to say of those that no Kustomization owns. */
  readonly expect: (models: readonly ModelRecovery[], state: LiveState) => readonly string[];
  /** Asks for each Kustomization of which every deleted pod is gone: Flux takes one that still ends for present. */
  readonly ask: (cluster: Cluster, state: LiveState) => Promise<readonly AskedKustomization[]>;
  /** Kustomizations that have not been asked for yet. */
  readonly pending: () => readonly string[];
}

/** A reconciler that has seen no deletion. */
export function reconciler(): Reconciler {
  const owners = new Map<string, Owner>();
  const expect: Reconciler['expect'] = (models, { live }) => {
    const deleted = new Set(
      models.flatMap(({ deletions }) => deletions.filter(({ outcome }) => outcome === 'deleted')).map(({ uid }) => uid),
    );
    const foreign: string[] = [];
    for (const pod of live.pods.filter(({ uid }) => deleted.has(uid))) {
      const { [OWNER.name]: name, [OWNER.namespace]: namespace } = pod.labels;
      if (name === undefined || namespace === undefined) foreign.push(`no Kustomization of Flux owns ${pod.name}`);
      else owners.set(pod.uid, { name, namespace });
    }
    return foreign;
  };
  const ask: Reconciler['ask'] = async (cluster, { live, now }) => {
    const present = new Set(live.pods.map(({ uid }) => uid));
    const ending = new Set([...owners].filter(([uid]) => present.has(uid)).map(([, owner]) => namespacedName(owner)));
    const ready = [...owners].filter(([, owner]) => !ending.has(namespacedName(owner)));
    for (const [uid] of ready) owners.delete(uid);
    const asked: AskedKustomization[] = [];
    for (const owner of new Map(ready.map(([, each]) => [namespacedName(each), each])).values()) {
      const annotations = { [REQUESTED_AT]: new Date(now).toISOString() };
      asked.push({ ...owner, outcome: await cluster.annotate({ kind: KUSTOMIZATION, ...owner }, annotations) });
    }
    return asked;
  };
  return { expect, ask, pending: () => [...new Set([...owners.values()].map(namespacedName))] };
}

/** How long deleted pods may take to be gone. */
const ENDING_MS = 300_000;

/** Where to ask. */
interface AskWhenGone {
  readonly cluster: Cluster;
  readonly flux: Reconciler;
  readonly scope: Scope;
}

/** Waits until the deleted pods are gone, and asks then; says on stderr which Kustomizations it could not wait for. */
export async function askWhenGone(
  call: Call,
  { cluster, flux, scope }: AskWhenGone,
): Promise<readonly AskedKustomization[]> {
  const asked: AskedKustomization[] = [];
  if (flux.pending().length === 0) return asked;
  const end = new AbortController();
  let deadline: number | undefined;
  await followLive(call, scope, {
    cluster,
    // An interruption ends the wait only: what was done is still said.
    signal: AbortSignal.any([end.signal, call.world.interruption()]),
    idleMs: 1000,
    onState: async (state) => {
      deadline ??= state.now + ENDING_MS;
      asked.push(...(await flux.ask(cluster, state)));
      if (flux.pending().length === 0 || state.now >= deadline) end.abort();
    },
  });
  sayNotes(
    call,
    flux.pending().map((owner) => `Flux was not asked to apply ${owner}: some of the deleted pods still end`),
  );
  return asked;
}
