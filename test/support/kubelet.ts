import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { integerAt, listAt, objectsAt, textAt, textsAt } from '../../src/model/fields.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Pod } from '../../src/model/kubernetes.ts';

const ENGINE = fileURLToPath(new URL('fake-engine.mjs', import.meta.url));
const USUAL_GRACE_SECONDS = 30;

/** A pod whose first container runs as a process of this machine. */
interface RunningPod {
  readonly pod: Pod;
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
}

/** A group whose pods run as processes; the entry listens at a port of this machine. */
export interface RunningGroup {
  readonly port: number;
  readonly pods: readonly RunningPod[];
}

/** Two ports in a row that nobody listens at, as far as one can know. */
export async function freePort(): Promise<number> {
  const listen = async (port: number) => {
    const server = createServer();
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  for (;;) {
    const first = await listen(0);
    const address = first.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = await listen(port + 1).catch(() => undefined);
    first.close();
    second?.close();
    if (second !== undefined) return port;
  }
}

/** Starts the pods of one role replica, the entry first, and waits until it serves; undefined where somebody else has its ports. */
export async function startGroup(pods: readonly Pod[], port: number): Promise<RunningGroup | undefined> {
  const running = pods.map((pod, index) => {
    const role = index === 0 ? ['entry', `${port}`, `${pods.length - 1}`] : ['worker', `${port}`];
    const process = spawn('node', [ENGINE, ...role], { stdio: 'ignore' });
    return { pod, process, ended: once(process, 'exit') };
  });
  const [entry, ...workers] = running;
  for (;;) {
    if (entry?.process.exitCode !== null) {
      for (const { process } of workers) process.kill('SIGKILL');
      return undefined;
    }
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined);
    await answer?.text();
    if (answer?.ok === true) return { port, pods: running };
    await pause(50);
  }
}

/** Deletes all pods of a group at once, and ends each as a kubelet does: its preStop hook, SIGTERM, and SIGKILL when its time is over. */
export async function deleteGroup({ pods }: RunningGroup): Promise<void> {
  await Promise.all(pods.map(endPod));
}

async function endPod({ pod, process, ended }: RunningPod): Promise<void> {
  const grace = integerAt(pod.spec, 'terminationGracePeriodSeconds') ?? USUAL_GRACE_SECONDS;
  const stop = new AbortController();
  const overdue = pause(grace * 1000, undefined, { signal: stop.signal }).then(
    () => process.kill('SIGKILL'),
    () => undefined,
  );
  await Promise.race([preStop(pod), ended]);
  process.kill('SIGTERM');
  await ended;
  stop.abort();
  await overdue;
}

async function preStop({ spec }: Pod): Promise<void> {
  const [container] = listAt(spec, 'containers');
  const hook = textsAt(container, 'lifecycle', 'preStop', 'exec', 'command');
  const seconds = integerAt(container, 'lifecycle', 'preStop', 'sleep', 'seconds') ?? 0;
  await pause(seconds * 1000);
  if (hook.length === 0) return;
  await runHook(hook, Object.fromEntries(objectsAt(container, 'env').map(variable)));
}

// Here every pod has the address of this machine.
function variable(entry: JsonObject): readonly [string, string] {
  const name = textAt(entry, 'name') ?? '';
  return [name, name.endsWith('_ADDRESS') ? '127.0.0.1' : (textAt(entry, 'value') ?? '')];
}

/** Runs the command of a hook, and gives its exit code. */
export async function runHook(
  [file = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number | null> {
  const hook = spawn(file, args, { stdio: 'ignore', env: { ...globalThis.process.env, ...environment } });
  const [code] = await once(hook, 'exit');
  return typeof code === 'number' ? code : null;
}
