import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kubectl, run, succeed } from './kubectl.ts';
import type { Programs } from './programs.ts';
import { NODE_COUNT, racks } from './racks.ts';
import { freePorts, type Servers } from './servers.ts';

const FILES = join(import.meta.dirname, '../servers');
const NODES = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: racks() });

/** Installs Volcano's CRDs as they lie in the assets; without them that of PodGroup alone, which manifests need. */
export async function installVolcanoTypes(kubectl: Kubectl, assets: string | undefined): Promise<void> {
  const found = assets === undefined ? undefined : join(assets, 'crd/volcano');
  const path = found !== undefined && existsSync(found) ? found : join(FILES, 'pod-group-crd.yaml');
  await succeed(kubectl, ['create', '-f', path]);
  await established(kubectl);
  // Established types still answer “storage is (re)initializing” for a moment; kubectl asks again until they do not.
  await succeed(kubectl, ['get', 'podgroups.scheduling.volcano.sh', '--all-namespaces']);
}

/** Waits until every type is served. Until a new one has conditions at all, kubectl fails rather than waits. */
async function established(kubectl: Kubectl): Promise<void> {
  const wait = ['wait', '--for=condition=Established', 'crd', '--all', '--timeout=30s'];
  for (let tries = 0; tries < 100; tries++) {
    if ((await run(kubectl, wait)).code === 0) return;
    await sleep(100);
  }
  await succeed(kubectl, wait);
}

/** Starts Volcano's scheduler and controllers, and waits until the default queue is open. */
export async function startVolcano(servers: Servers, kubectl: Kubectl, programs: Programs): Promise<void> {
  const { 'vc-scheduler': scheduler, 'vc-controller-manager': controllers } = programs;
  if (scheduler === undefined || controllers === undefined) throw new Error('Volcano has a scheduler and controllers');
  const ports = await freePorts(4);
  const listen = (first: number): string[] => [
    `--listen-address=127.0.0.1:${ports[first]}`,
    `--healthz-address=127.0.0.1:${ports[first + 1]}`,
    '--enable-healthz=true',
    `--kubeconfig=${kubectl.kubeconfig}`,
    '--leader-elect=false',
  ];
  const own = [`--scheduler-conf=${join(FILES, 'scheduler.conf')}`, '--schedule-period=200ms', '-v=1'];
  const environment = { DEBUG_SOCKET_DIR: servers.folder };
  servers.start('vc-scheduler', { program: scheduler, args: [...listen(0), ...own], environment });
  servers.start('vc-controller-manager', { program: controllers, args: [...listen(2), '-v=1'], environment });
  await servers.until('open queue', async () => (await queueState(kubectl)) === 'Open');
}

/** State of Volcano's default queue; empty where there is no Volcano. */
export async function queueState(kubectl: Kubectl): Promise<string> {
  const { stdout } = await run(kubectl, [
    'get',
    'queue',
    'default',
    '--ignore-not-found',
    '-o',
    'jsonpath={.status.state}',
  ]);
  return stdout;
}

/** What nodes need. */
interface NodeWorld {
  readonly servers: Servers;
  readonly kubectl: Kubectl;
  readonly programs: Programs;
}

/** Starts kwok, which plays the kubelets of the racks' nodes: what is bound to one runs and is ready at once. */
export async function startNodes({ servers, kubectl, programs }: NodeWorld): Promise<void> {
  const { kwok } = programs;
  if (kwok === undefined) throw new Error('kwok is what runs the nodes');
  const [port = 0] = await freePorts(1);
  const args = [
    `--kubeconfig=${kubectl.kubeconfig}`,
    `--config=${join(FILES, 'kwok-stages.yaml')}`,
    ...['--manage-all-nodes=false', '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake'],
    ...['--node-ip=127.0.0.1', '--node-lease-duration-seconds=40', `--server-address=127.0.0.1:${port}`],
  ];
  servers.start('kwok', { program: kwok, args });
  await addNodes(kubectl);
  const ready = '{.items[*].status.conditions[?(@.type=="Ready")].status}';
  const selector = '--selector=topology.flotilla.test/rack';
  await servers.until('ready nodes', async () => {
    const states = await succeed(kubectl, ['get', 'nodes', selector, '-o', `jsonpath=${ready}`]);
    return states.split(' ').filter((state) => state === 'True').length === NODE_COUNT;
  });
}

/** Puts the racks' nodes into a cluster. */
export async function addNodes(kubectl: Kubectl): Promise<void> {
  await succeed(kubectl, ['create', '-f', '-'], NODES);
}

/** Takes the racks' nodes away from a cluster that goes on without them. */
export async function removeNodes(kubectl: Kubectl): Promise<void> {
  await succeed(kubectl, ['delete', '--ignore-not-found', '-f', '-'], NODES);
}
