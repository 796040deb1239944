import { describe, expect, test } from 'vitest';
import type { LiveCluster } from '../../../src/cli/cluster/source.ts';
import { readState, type Scope, watchStates } from '../../../src/cli/cluster/states.ts';
import type { Session } from '../../../src/cli/command.ts';
import { DIALECTS } from '../../../src/dialects/registry.ts';
import type { Cluster } from '../../../src/io/cluster-port.ts';
import { WorldError } from '../../../src/io/world-error.ts';
import { aPod } from '../../support/live.ts';
import { type ClusterWish, memoryCluster } from '../../support/memory-cluster.ts';
import { NOW, session } from '../../support/world.ts';

const SCOPE: Scope = { namespaces: ['default'], model: undefined, dialects: DIALECTS };
/** No state comes by time alone. */
const IDLE_MS = 600_000;

function sourceOf(cluster: Cluster): LiveCluster {
  return { kind: 'cluster', cluster, namespace: 'default' };
}

/** Seconds pass at once, and longer times only when a signal ends them. */
function fastSession(): Session {
  return session({
    sleep: (ms, signal) =>
      ms <= 1000 || signal?.aborted
        ? Promise.resolve()
        : new Promise((end) => signal?.addEventListener('abort', () => end())),
  });
}

function watch(cluster: Cluster, signal = new AbortController().signal) {
  return watchStates(fastSession(), sourceOf(cluster), SCOPE, { signal, idleMs: IDLE_MS });
}

type States = ReturnType<typeof watch>;

async function names(states: States): Promise<readonly string[] | 'end'> {
  const { value, done } = await states.next();
  return done || value === undefined ? 'end' : value.live.pods.map(({ name }) => name);
}

test('the first state is the listing; the next comes with a change, and has all of them', async () => {
  const cluster = memoryCluster([aPod('m-0-r-0-0')]);
  const states = watch(cluster);
  expect(await names(states)).toEqual(['m-0-r-0-0']);
  const next = names(states);
  cluster.put(aPod('m-0-r-0-1'));
  cluster.take('m-0-r-0-0');
  expect(await next).toEqual(['m-0-r-0-1']);
  await states.return();
});

test('what changes while somebody looks at a state is in the next one', async () => {
  const cluster = memoryCluster([aPod('m-0-r-0-0')]);
  const states = watch(cluster);
  await names(states);
  cluster.put(aPod('m-0-r-0-1'));
  expect(await names(states)).toEqual(['m-0-r-0-0', 'm-0-r-0-1']);
  await states.return();
});

/** A cluster whose watches of pods end as told, in place of going on. */
function withWatches(cluster: Cluster, ends: readonly (() => Promise<'expired'>)[]): Cluster {
  const left = [...ends];
  return {
    ...cluster,
    watch: (selection, from, how) => {
      const end = selection.kind.kind === 'Pod' ? left.shift() : undefined;
      return end === undefined ? cluster.watch(selection, from, how) : end();
    },
  };
}

test('after a watch that has expired there is a new state by a new listing, though nothing tells of a change', async () => {
  const cluster = memoryCluster([aPod('m-0-r-0-0')]);
  let expire: (how: 'expired') => void = () => undefined;
  const expiring = new Promise<'expired'>((end) => {
    expire = end;
  });
  const states = watch(withWatches(cluster, [() => expiring]));
  expect(await names(states)).toEqual(['m-0-r-0-0']);
  cluster.put(aPod('m-0-r-0-1'));
  expire('expired');
  expect(await names(states)).toEqual(['m-0-r-0-0', 'm-0-r-0-1']);
  await states.return();
});

test('a watch that fails ends them with its error', async () => {
  const failure = new WorldError({ tried: 'watch', on: 'pods', why: 'it is forbidden', hint: 'Ask for the right.' });
  const states = watch(withWatches(memoryCluster([]), [() => Promise.reject(failure)]));
  await names(states);
  await expect(names(states)).rejects.toBe(failure);
});

test('whoever leaves ends the watches, and so does the signal, without an error', async () => {
  let open = 0;
  const cluster = memoryCluster([]);
  const counting: Cluster = {
    ...cluster,
    watch: async (...watched) => {
      open += 1;
      const how = await cluster.watch(...watched);
      open -= 1;
      return how;
    },
  };
  for await (const state of watch(counting)) {
    expect(state.now).toBe(NOW);
    break;
  }
  expect(open).toBe(0);
  const end = new AbortController();
  const states = watch(counting, end.signal);
  await names(states);
  // Pods, Services, PodGroups and ConfigMaps, by the label of each dialect.
  expect(open).toBe(4 * DIALECTS.length);
  end.abort();
  expect(await names(states)).toBe('end');
  expect(open).toBe(0);
});

test('what fails because it was ended is no failure', async () => {
  const end = new AbortController();
  const cluster = memoryCluster([], { isDown: () => end.signal.aborted });
  const states = watch(
    withWatches(cluster, [
      async () => {
        end.abort();
        throw new WorldError({ tried: 'watch', on: 'pods', why: 'it was cut off', hint: 'None.' });
      },
    ]),
    end.signal,
  );
  await names(states);
  expect(await names(states)).toBe('end');
});

test('queues are listed and not watched, as Volcano writes into them all the time', async () => {
  const cluster = memoryCluster([aPod('m-0-r-0-0')]);
  const { signal } = new AbortController();
  const scope = { ...SCOPE, asksForQueues: true };
  const states = watchStates(fastSession(), sourceOf(cluster), scope, { signal, idleMs: IDLE_MS });
  await names(states);
  expect(cluster.asked).toContain('watch pods');
  expect([...cluster.asked].filter((asked) => asked.includes('queues'))).toEqual(['list queues.scheduling.volcano.sh']);
  await states.return();
});

describe('what cannot be read', () => {
  const read = async (wish: ClusterWish) => {
    const here = session();
    const { live } = await readState(here, sourceOf(memoryCluster([], wish)), SCOPE);
    return { live, said: here.streams.stderr };
  };

  test('is said once for each kind and namespace, and left undefined', async () => {
    const { live, said } = await read({ unreadable: { Service: 'forbidden' } });
    expect(live).toMatchObject({ pods: [], services: undefined, podGroups: [], configMaps: [] });
    expect(said).toBe('flotilla: Services in default cannot be read: the server forbids to list services\n');
  });

  test('of queues is not asked for unless they explain something, and nothing is said without the right', async () => {
    const queue = { apiVersion: 'scheduling.volcano.sh/v1beta1', kind: 'Queue', metadata: { name: 'research' } };
    const ask = async (scope: Scope, wish: ClusterWish = {}) => {
      const here = session();
      const { live } = await readState(here, sourceOf(memoryCluster([queue], wish)), scope);
      return { queues: live.queues, said: here.streams.stderr };
    };
    const asking = { ...SCOPE, asksForQueues: true };
    expect(await ask(SCOPE)).toEqual({ queues: undefined, said: '' });
    expect(await ask(asking)).toMatchObject({ queues: [{ name: 'research' }], said: '' });
    expect(await ask(asking, { unreadable: { Queue: 'forbidden' } })).toEqual({ queues: undefined, said: '' });
  });

  test('for there is no such kind is empty', async () => {
    expect(await read({ unreadable: { PodGroup: 'absent' } })).toMatchObject({
      live: { pods: [], services: [], podGroups: [], configMaps: [] },
      said: '',
    });
  });

  test.each(['forbidden', 'absent'] as const)('is an error for pods that are %s', async (how) => {
    await expect(read({ unreadable: { Pod: how } })).rejects.toThrow(
      'cannot read the pods in default on https://memory',
    );
  });
});
