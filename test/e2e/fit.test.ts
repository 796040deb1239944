import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { FitReport, GangFit } from '../../src/model/fit.ts';
import { type Checkout, newCheckout, said } from './support/checkout.ts';
import { ensureNamespace, eventually, kubectl, needScheduler, remove } from './support/cluster.ts';
import { type FitPlace, type FitWorld, fitWorld } from './support/fit-worlds.ts';
import { gangsIn } from './support/gangs.ts';
import { succeed } from './support/kubectl.ts';
import { say } from './support/say.ts';
import { addNodes, removeNodes } from './support/scheduling.ts';
import { crash } from './support/servers.ts';

/** Clusters that are drawn; FLOTILLA_E2E_CLUSTERS for another number of them. */
const CLUSTERS = Number(process.env['FLOTILLA_E2E_CLUSTERS'] ?? 50);
const SEED = Number(process.env['FLOTILLA_E2E_SEED'] ?? 1);

const NAMESPACE = 'fit';
const SCHEDULER_CONF = join(import.meta.dirname, 'servers/scheduler.conf');

/** How often each answer was given, for whoever reads what a run was worth. */
const answers = new Map<string, number>();

beforeAll(async () => {
  needScheduler();
  await ensureNamespace(NAMESPACE);
  // Every node counts where gangs are let in, so the racks of the other tests must not be there.
  await removeNodes(kubectl);
  return () => addNodes(kubectl);
});
afterAll(() => say(`fit: ${[...answers].map(([answer, count]) => `${answer} ${count}`).join(', ')}`));

describe('what fit says of a cluster, its scheduler then does', () => {
  const seeds = Array.from({ length: CLUSTERS }, (_, index) => SEED + index);

  test.each(seeds)('cluster %i', async (seed) => {
    const place = { namespace: NAMESPACE, queue: `fit-${seed}` };
    const world = fitWorld(seed, place);
    const checkout = newCheckout();
    try {
      await made(world, place);
      checkout.write('flotilla.yaml', world.project);
      for (const [name, model] of world.models)
        checkout.write(`apps/${name}/model-infer.yaml`, `${JSON.stringify(model, undefined, 2)}\n`);
      await said(checkout, '--quiet', 'synth');
      const { gangs } = await asked(checkout);
      await applied(
        [...world.models.keys()].map((name) => join(checkout.folder, 'generated', NAMESPACE, name, 'live')),
      );
      const seen = await atRest(gangs.reduce((sum, gang) => sum + gang.of, 0));
      for (const { verdict } of gangs) answers.set(verdict, (answers.get(verdict) ?? 0) + 1);
      expect(gangs.map((gang) => told(gang, seen)).sort()).toEqual([...seen].map(happened).sort());
    } finally {
      checkout.remove();
      await unmade();
    }
  });
});

async function made({ cluster, occupants }: FitWorld, { queue }: FitPlace): Promise<void> {
  const list = (items: FitWorld['cluster']) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
  await succeed(kubectl, ['create', '-f', '-'], list(cluster));
  const ready = ['get', 'nodes', '-l', 'fit=drawn', '-o'];
  const conditions = 'jsonpath={.items[*].status.conditions[?(@.type=="Ready")].status}';
  const nodes = cluster.filter(({ kind }) => kind === 'Node');
  await eventually(
    () => succeed(kubectl, [...ready, conditions]),
    (states) => states.split(' ').filter((state) => state === 'True').length === nodes.length,
  );
  await eventually(
    () => succeed(kubectl, ['get', 'queue', queue, '-o', 'jsonpath={.status.state}']),
    (state) => state === 'Open',
  );
  if (occupants.length === 0) return;
  await succeed(kubectl, ['create', '-f', '-'], list(occupants));
  await eventually(
    () => succeed(kubectl, ['get', 'pods', '-n', NAMESPACE, '-o', 'jsonpath={.items[*].status.phase}']),
    (phases) => phases.split(' ').every((phase) => phase === 'Running'),
  );
}

async function unmade(): Promise<void> {
  await remove(NAMESPACE);
  const others = ['--all', '-n', NAMESPACE, '--force', '--grace-period=0', '--ignore-not-found'];
  await succeed(kubectl, ['delete', 'pods', ...others]);
  await succeed(kubectl, ['delete', 'nodes,hypernodes,queues', '-l', 'fit=drawn']);
}

/** The answer of `flotilla fit`, to a dump of the cluster. */
async function asked(checkout: Checkout): Promise<FitReport> {
  const kinds = 'nodes,pods,podgroups,queues,hypernodes,priorityclasses';
  checkout.write('dump.json', await succeed(kubectl, ['get', kinds, '-A', '-o', 'json']));
  const args = ['fit', '--from', 'dump.json', '--scheduler-conf', SCHEDULER_CONF, '-o', 'json'];
  const { code, stdout, stderr } = await checkout.flotilla(...args);
  if (code !== 0 && code !== 1) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Applies all of `live`, model by model, while the scheduler stands still: it sees all of it in one turn. */
async function applied(folders: readonly string[]): Promise<void> {
  process.kill(Number(readFileSync(join(inject('servers'), 'vc-scheduler.pid'), 'utf8')), 'SIGSTOP');
  try {
    await succeed(kubectl, ['apply', '--server-side', '-R', ...folders.flatMap((folder) => ['-f', folder])]);
  } finally {
    await crash(inject('servers'), 'vc-scheduler');
  }
}

/** How many pods of a gang there are, and how many of them are bound. */
interface Bound {
  readonly bound: number;
  readonly of: number;
}

/** Waits until so many pods are there and for four seconds, twenty turns of the scheduler, no further one is bound. */
async function atRest(podCount: number): Promise<ReadonlyMap<string, Bound>> {
  const progress = { state: '', since: Date.now() };
  return eventually(
    async () => {
      const gangs = (await gangsIn(NAMESPACE)).map(({ name, pods }): [string, Bound] => [
        name,
        { bound: pods.filter(({ node }) => node !== '').length, of: pods.length },
      ]);
      return new Map(gangs);
    },
    (gangs) => {
      const state = JSON.stringify([...gangs]);
      if (state !== progress.state) Object.assign(progress, { state, since: Date.now() });
      const pods = [...gangs.values()].reduce((sum, { of }) => sum + of, 0);
      return pods === podCount && Date.now() - progress.since > 4000;
    },
  );
}

/** What was said of a gang, in the words of {@link happened}; where it was said to depend on chance, what happened is right. */
function told({ name, verdict }: GangFit, seen: ReadonlyMap<string, Bound>): string {
  const bound = seen.get(name);
  return verdict === 'depends' && bound !== undefined ? happened([name, bound]) : `${name}: ${verdict}`;
}

function happened([name, { bound, of }]: readonly [string, Bound]): string {
  return `${name}: ${bound === of ? 'whole' : bound > 0 ? 'started' : 'none'}`;
}
