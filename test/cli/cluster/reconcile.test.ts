import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../../src/agents/registry.ts';
import { reconciler } from '../../../src/cli/cluster/reconcile.ts';
import type { LiveState } from '../../../src/cli/cluster/states.ts';
import type { ModelRecovery } from '../../../src/model/recovery.ts';
import { liveObjects } from '../../../src/status/live.ts';
import { aPod } from '../../support/live.ts';
import { memoryCluster } from '../../support/memory-cluster.ts';
import { NOW } from '../../support/world.ts';

function ownedBy(kustomization: string, name: string) {
  const labels = {
    'kustomize.toolkit.fluxcd.io/name': kustomization,
    'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
  };
  return aPod(name, { labels });
}

const OURS = ['m-0-r-0-0', 'm-0-r-0-1'].map((name) => ownedBy('ours', name));
const THEIRS = ownedBy('theirs', 'm-1-r-0-0');

function stateOf(...pods: readonly ReturnType<typeof aPod>[]): LiveState {
  return { live: liveObjects(pods), now: NOW };
}

function deleted(names: readonly string[], outcome: 'deleted' | 'gone' = 'deleted'): readonly ModelRecovery[] {
  const deletions = names.map((name) => ({
    namespace: 'default',
    name,
    uid: `uid-of-${name}`,
    ordinal: 0,
    reason: 'Evicted',
    outcome,
  }));
  const rules = { policy: 'RoleRecreate', restartGracePeriodSeconds: 0 } as const;
  return [{ name: 'm', namespace: 'default', rules, deletions, waiting: [], held: [], kept: [], incomplete: [] }];
}

const [FIRST = {}, SECOND = {}] = OURS;

test('an object is asked for once, when every deleted pod of it is gone; others do not wait for that', async () => {
  const flux = reconciler(AGENTS);
  const cluster = memoryCluster([]);
  const all = stateOf(...OURS, THEIRS);
  expect(flux.expect(deleted(['m-0-r-0-0', 'm-0-r-0-1', 'm-1-r-0-0']), all)).toEqual([]);
  expect(await flux.ask(cluster, all)).toEqual([]);
  expect((await flux.ask(cluster, stateOf(FIRST))).map(({ name }) => name)).toEqual(['theirs']);
  expect(flux.pending()).toEqual(['Flux was not asked to apply flux-system/ours']);
  expect((await flux.ask(cluster, stateOf())).map(({ name }) => name)).toEqual(['ours']);
  expect(await flux.ask(cluster, stateOf())).toEqual([]);
  expect(flux.pending()).toEqual([]);
});

test('pods that were not deleted here are not waited for', async () => {
  const flux = reconciler(AGENTS);
  flux.expect(deleted(['m-0-r-0-0']), stateOf(FIRST, SECOND));
  expect(await flux.ask(memoryCluster([]), stateOf(SECOND))).toHaveLength(1);
  flux.expect(deleted(['m-0-r-0-1'], 'gone'), stateOf(SECOND));
  expect(flux.pending()).toEqual([]);
});

test('a pod of no agent is told', () => {
  const pod = aPod('m-0-r-0-0');
  expect(reconciler(AGENTS).expect(deleted(['m-0-r-0-0']), stateOf(pod))).toEqual([
    'no Kustomization of Flux owns m-0-r-0-0',
  ]);
});

test('a pod of Argo CD needs nobody to ask: it comes back by itself', () => {
  const tracked = aPod('m-0-r-0-0', { annotations: { 'argocd.argoproj.io/tracking-id': 'm:/Pod:default/m-0-r-0-0' } });
  const labelled = aPod('m-0-r-0-1', { labels: { 'app.kubernetes.io/instance': 'm' } });
  const flux = reconciler(AGENTS);
  expect(flux.expect(deleted(['m-0-r-0-0', 'm-0-r-0-1']), stateOf(tracked, labelled))).toEqual([]);
  expect(flux.pending()).toEqual([]);
});

describe('a group of which pods are missing', () => {
  const incomplete = (...ordinals: readonly number[]): readonly ModelRecovery[] =>
    deleted([]).map((model) => ({ ...model, incomplete: ordinals }));
  const at = (minutes: number, ...pods: readonly ReturnType<typeof aPod>[]): LiveState => ({
    ...stateOf(...pods),
    now: NOW + minutes * 60_000,
  });

  test('is asked for by what is left of it, and again only after growing pauses', async () => {
    const flux = reconciler(AGENTS);
    const minutes: number[] = [];
    for (let minute = 0; minute < 20; minute++) {
      flux.expect(incomplete(0), at(minute, FIRST));
      if ((await flux.ask(memoryCluster([]), at(minute, FIRST))).length > 0) minutes.push(minute);
    }
    expect(minutes).toEqual([0, 1, 3, 7, 15]);
  });

  test('is asked for by its PodGroup where no pod is left', async () => {
    const podGroup = { ...ownedBy('ours', 'm-0'), apiVersion: 'scheduling.volcano.sh/v1beta1', kind: 'PodGroup' };
    const flux = reconciler(AGENTS);
    expect(flux.expect(incomplete(0), { live: liveObjects([podGroup]), now: NOW })).toEqual([]);
    expect((await flux.ask(memoryCluster([]), stateOf())).map(({ name }) => name)).toEqual(['ours']);
  });

  test('of which nothing is left, or that another agent applies, nobody is asked for', () => {
    const flux = reconciler(AGENTS);
    expect(flux.expect(incomplete(0, 1), stateOf(aPod('m-1-r-0-0')))).toEqual([]);
    expect(flux.pending()).toEqual([]);
  });
});
