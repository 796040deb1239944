import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import type { Agent } from '../agents/support/agent.ts';
import { startArgocd } from '../agents/support/argocd.ts';
import { startFlux } from '../agents/support/flux.ts';
import { type Checkout, commitModel, newCheckout, said } from '../support/checkout.ts';
import { ensureNamespace, kubectl, needScheduler, podsIn, remove } from '../support/cluster.ts';
import { run, succeed } from '../support/kubectl.ts';
import type { ModelWish } from '../support/model-infer.ts';
import { failPod } from '../support/pods.ts';
import { randomNumbers } from '../support/random.ts';
import { say } from '../support/say.ts';
import { crash } from '../support/servers.ts';
import { type Ledger, ledgerOf } from './ledger.ts';

const MINUTES = Number(process.env['FLOTILLA_SOAK_MINUTES'] ?? 60);
const SEED = Number(process.env['FLOTILLA_E2E_SEED'] ?? 1);

const HARD = { networkTopology: { mode: 'hard', highestTierAllowed: 1 } };
const SMALL = [{ name: 'llm', workers: 1 }];

/** Five models, no two alike. */
const WISHES: Readonly<Record<Agent['name'], readonly Omit<ModelWish, 'namespace'>[]>> = {
  argocd: [
    { name: 'rack', groups: 3, gangSchedule: HARD },
    { name: 'free', groups: 2, recoveryPolicy: 'InferGroupRecreate', roles: SMALL },
    { name: 'pair', groups: 3, gangSchedule: HARD, roles: SMALL },
  ],
  flux: [
    { name: 'roles', groups: 3, roles: [...SMALL, { name: 'router' }] },
    { name: 'whole', groups: 2, gangSchedule: HARD, recoveryPolicy: 'InferGroupRecreate' },
  ],
};

/** A model under way. */
interface Ship {
  readonly agent: Agent;
  readonly checkout: Checkout;
  wish: ModelWish;
}

interface Sea {
  readonly ships: readonly Ship[];
  readonly ledger: Ledger;
  readonly random: () => number;
  readonly cordoned: Set<string>;
  /** How often each operation was done, and how often it was refused or nothing was there for it. */
  readonly counts: Map<string, { done: number; not: number }>;
  images: number;
}

const agents: Agent[] = [];

beforeAll(async () => {
  needScheduler();
  agents.push(await startArgocd(), await startFlux());
  return async () => {
    for (const agent of agents) await agent.stop();
  };
});

test(`${MINUTES} minutes of seed ${SEED}: whatever happens, no rollout takes out more than it may, and all is whole at the end`, async () => {
  const fleet: Ship[] = [];
  for (const agent of agents) fleet.push(...(await launched(agent)));
  const watched = fleet.map((ship) => ({
    namespace: ship.wish.namespace,
    name: ship.wish.name,
    podsPerGroup: (ship.wish.roles ?? [{ name: '', replicas: 2, workers: 1 }]).reduce(
      (sum, { replicas = 1, workers = 0 }) => sum + replicas * (workers + 1),
      0,
    ),
    budget: 1,
    groups: () => ship.wish.groups ?? 1,
  }));
  const ledger = ledgerOf(watched);
  const sea: Sea = {
    ships: fleet,
    ledger,
    random: randomNumbers(SEED),
    cordoned: new Set(),
    counts: new Map(),
    images: 1,
  };
  await untilAvailable(sea, 5);
  for (const namespace of new Set(fleet.map(({ wish }) => wish.namespace))) keepRecovering(namespace, ledger);
  const look = looking(ledger);
  const end = Date.now() + MINUTES * 60_000;
  while (Date.now() < end && look.wrong() === undefined) {
    await operation(sea);
    await sleep(sea.random() * 15_000);
  }
  if (look.wrong() === undefined) await calm(sea);
  await look.stop();
  const counts = [...sea.counts].map(([name, { done, not }]) => `${name} ${done} (not ${not})`);
  say(
    `${counts.join(', ')}; recover deleted ${ledger.recovered()} pods; at most ${ledger.most()} groups of a model were out`,
  );
  expect(look.wrong() ?? '').toBe('');
});

/** A repository of an agent's models, which the agent follows. */
async function launched(agent: Agent): Promise<readonly Ship[]> {
  const namespace = agent.name;
  await ensureNamespace(namespace);
  const checkout = newCheckout();
  onTestFinished(async () => {
    await agent.forget();
    await remove(namespace);
    checkout.remove();
  });
  checkout.write('flotilla.yaml', `apiVersion: flotilla.dev/v1alpha1\nkind: Project\nagents: [${agent.name}]\n`);
  const wishes = WISHES[agent.name].map((wish) => ({ ...wish, namespace }));
  for (const wish of wishes) await commitModel(checkout, wish, wish.name);
  await said(checkout, '--quiet', 'bootstrap', ...agent.bootstrap(checkout));
  checkout.commit('bootstrap');
  await agent.push(checkout);
  await agent.follow(checkout);
  return wishes.map((wish) => ({ agent, checkout, wish }));
}

/** `flotilla recover --watch` of a namespace, without a checkout; started again when it ends, as a Deployment does. */
function keepRecovering(namespace: string, { note }: Ledger): void {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-soak-'));
  const program = join(inject('flotilla'), 'flotilla');
  const env = { ...process.env, KUBECONFIG: kubectl.kubeconfig };
  let isOver = false;
  let child: ReturnType<typeof spawn> | undefined;
  const start = (): void => {
    child = spawn(program, ['recover', '--watch', '--reconcile', '-n', namespace], { cwd: folder, env });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (words: string) => note(`recover ${namespace}: ${words.trim()}`));
    }
    child.once('exit', (code) => {
      note(`recover ${namespace} ended with ${code}`);
      if (!isOver) setTimeout(start, 2000);
    });
  };
  start();
  onTestFinished(() => {
    isOver = true;
    child?.kill();
  });
}

/** Looks again and again; what was wrong first is kept. An API server that is away shows nothing. */
function looking({ look }: Ledger): { readonly wrong: () => string | undefined; readonly stop: () => Promise<void> } {
  let wrong: string | undefined;
  let isOver = false;
  const ended = (async () => {
    while (!isOver && wrong === undefined) {
      wrong = await look().catch(() => undefined);
      await sleep(500);
    }
  })();
  const stop = (): Promise<void> => {
    isOver = true;
    return ended;
  };
  return { wrong: () => wrong, stop };
}

type Operation = (sea: Sea, ship: Ship) => Promise<string>;

/** What happens, by name. Each says what it did. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  change: (sea, ship) => inOrder(ship, () => committed(ship, { image: `llm:${++sea.images}` })),
  promote: (_, ship) => moved(ship, 'promote', ship.wish.name, '--when-healthy', '--commit'),
  rollback: (_, ship) => inOrder(ship, () => moved(ship, 'rollback', ship.wish.name, '--commit')),
  revert: (_, ship) => inOrder(ship, () => reverted(ship)),
  scale: (sea, ship) => inOrder(ship, () => committed(ship, { groups: 2 + Math.floor(sea.random() * 3) })),
  drain,
  uncordon: async ({ cordoned }) => {
    const [node] = cordoned;
    if (node === undefined) return '';
    cordoned.delete(node);
    return succeed(kubectl, ['uncordon', node]);
  },
  fail: async (sea, ship) => {
    const pod = await anyPod(sea, ship);
    if (pod === undefined) return '';
    await failPod({ namespace: ship.wish.namespace, name: pod.name });
    return `${pod.name} fails`;
  },
  evict: async (sea, ship) => {
    const pod = await anyPod(sea, ship);
    if (pod === undefined) return '';
    return succeed(kubectl, ['delete', 'pod', pod.name, '-n', ship.wish.namespace, '--wait=false']);
  },
  'API server': async () => {
    await crash(inject('servers'), 'kube-apiserver');
    return 'was killed, and starts again';
  },
  agent: async (_, { agent }) => {
    await agent.crash();
    return `${agent.name} was killed, and starts again`;
  },
  'foreign edit': async (sea, ship) => {
    const pod = await anyPod(sea, ship, false);
    if (pod === undefined) return '';
    return succeed(kubectl, ['annotate', 'pod', pod.name, '-n', ship.wish.namespace, `example.com/${sea.images}=mine`]);
  },
};

async function operation(sea: Sea): Promise<void> {
  const names = Object.keys(OPERATIONS);
  const name = names[Math.floor(sea.random() * names.length)] ?? '';
  const ship = sea.ships[Math.floor(sea.random() * sea.ships.length)];
  if (ship === undefined) return;
  sea.ledger.note(`--- ${name} ${ship.wish.namespace}/${ship.wish.name}`);
  // A server that is away, or a rollout that is not healthy, refuses: that is right, too.
  const words = (await OPERATIONS[name]?.(sea, ship).catch((error: unknown) => `refused: ${error}`)) ?? '';
  const count = sea.counts.get(name) ?? { done: 0, not: 0 };
  if (words === '' || /^(refused|not now|nothing|flotilla: )/.test(words)) count.not++;
  else count.done++;
  sea.counts.set(name, count);
  sea.ledger.note(`    ${words.trim().slice(0, 600)}`);
  await ship.agent.push(ship.checkout).catch((error: unknown) => sea.ledger.note(`    not pushed: ${error}`));
}

/** People who change a rollout look at it first. */
async function inOrder({ checkout, wish }: Ship, act: () => Promise<string>): Promise<string> {
  const { code, stdout } = await checkout.flotilla('--quiet', 'status', wish.name, '--wait=stage', '--timeout', '1s');
  return code === 0 ? act() : `not now: ${stdout}`;
}

async function committed(ship: Ship, change: Partial<ModelWish>): Promise<string> {
  const wish = { ...ship.wish, ...change };
  await commitModel(ship.checkout, wish, `${wish.name}: ${JSON.stringify(change)}`);
  ship.wish = wish;
  return JSON.stringify(change);
}

async function moved({ checkout }: Ship, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await checkout.flotilla(...args);
  return `${stdout}${stderr}`;
}

/** As the Revert button does, of the newest commit; taken back where the gate is red. */
async function reverted({ checkout }: Ship): Promise<string> {
  const head = checkout.git('rev-parse', 'HEAD');
  if (!/promote|"image"/.test(checkout.git('log', '-1', '--format=%s'))) return 'nothing to revert';
  checkout.git('revert', '--no-edit', 'HEAD');
  const { code, stdout } = await checkout.flotilla('diff', head, '--gate');
  if (code === 0) return `reverted ${head}`;
  checkout.git('reset', '--quiet', '--hard', head);
  return `refused by the gate: ${stdout}`;
}

async function anyPod(sea: Sea, { wish: { namespace, name } }: Ship, isHurt = true) {
  const pods = (await podsIn(namespace)).filter((pod) => pod.name.startsWith(`${name}-`) && pod.phase === 'Running');
  const pod = pods[Math.floor(sea.random() * pods.length)];
  if (pod !== undefined && isHurt) sea.ledger.excuse([`${namespace}/${pod.gang}`]);
  return pod;
}

async function drain(sea: Sea, ship: Ship): Promise<string> {
  const pod = await anyPod(sea, ship);
  if (pod === undefined) return '';
  for (const { wish } of sea.ships) {
    const here = (await podsIn(wish.namespace)).filter(({ node }) => node === pod.node);
    sea.ledger.excuse(here.map(({ gang }) => `${wish.namespace}/${gang}`));
  }
  sea.cordoned.add(pod.node);
  return (await run(kubectl, ['drain', pod.node, '--force', '--ignore-daemonsets', '--timeout=60s'])).stdout;
}

/** No more happens: all becomes whole. */
async function calm(sea: Sea): Promise<void> {
  sea.ledger.note('--- calm');
  for (const node of sea.cordoned) await succeed(kubectl, ['uncordon', node]);
  for (const { agent, checkout } of sea.ships) {
    checkout.commit('calm');
    await agent.push(checkout);
  }
  await untilAvailable(sea, 10);
}

async function untilAvailable({ ships, ledger }: Sea, minutes: number): Promise<void> {
  for (const { checkout, wish, agent } of ships) {
    const status = await checkout.flotilla('status', wish.name, '--wait=stage', '--timeout', `${minutes}m`);
    if (status.code === 0) continue;
    const why = await checkout.flotilla('status', wish.name, '--why');
    say(ledger.story());
    throw new Error(`${wish.name} is not whole\n${why.stdout}${why.stderr}\n${await agent.words(wish)}`);
  }
}
