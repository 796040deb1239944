import { delimiter, resolve } from 'node:path';
import type { Cluster } from '../../io/cluster-port.ts';
import { WorldError } from '../../io/world-error.ts';
import type { LiveObjects } from '../../model/live.ts';
import { liveObjects } from '../../status/live.ts';
import { parseDump } from '../../yaml/read.ts';
import type { Call } from '../command.ts';
import { listCluster, watchCluster } from './live-cluster.ts';
import type { Follow, LiveState, Scope } from './live-state.ts';

/** A dump holds whole pods, some KiB each. */
const LIMIT_BYTES = 2 ** 30;

/**
 * Opens the cluster that `--kubeconfig`, `--context` and the environment name; nothing is asked of it yet. Trouble that
 * may pass is said on stderr.
 * @param signal - ends whatever the cluster is being asked
 */
export function openCluster({ world, options, common }: Call, signal?: AbortSignal): Promise<Cluster> {
  const { kubeconfig, context } = options;
  const { KUBECONFIG: fromEnvironment = '' } = world.environment;
  const named = typeof kubeconfig === 'string' ? [kubeconfig] : fromEnvironment.split(delimiter);
  const paths = named.filter((path) => path !== '').map((path) => resolve(world.root, path));
  return world.openCluster({
    kubeconfigs: paths.length === 0 ? undefined : paths,
    context: typeof context === 'string' ? context : undefined,
    onTrouble: (what) => {
      if (common.quiet) return;
      world.stderr.write(`flotilla: ${what}\n`);
      world.stderr.flush();
    },
    signal,
  });
}

/**
 * Reads what is live: from the dump that `--from` names, else from the cluster.
 * @throws WorldError when the pods cannot be read; other kinds are left undefined, and stderr says why
 */
export async function readLive(call: Call, scope: Scope): Promise<LiveState> {
  const { from } = call.options;
  if (typeof from === 'string') return { live: readDump(call, from), now: call.world.now() };
  return listCluster(call, await openCluster(call), scope);
}

/**
 * Follows what is live in the cluster: a listing, then a watch of each kind, until the signal aborts.
 * @throws WorldError with `--from`, as a file does not change; and as `readLive` does
 */
export async function followLive(call: Call, scope: Scope, follow: Follow): Promise<void> {
  const { from } = call.options;
  if (typeof from === 'string') {
    throw new WorldError({
      tried: 'watch',
      on: from,
      why: 'what --from names does not change',
      hint: 'Leave out --from to watch a cluster, or leave out --watch.',
    });
  }
  const cluster = follow.cluster ?? (await openCluster(call, follow.signal));
  return watchCluster(call, cluster, { scope, follow });
}

function readDump({ world }: Call, from: string): LiveObjects {
  const text = from === '-' ? world.readStdin(LIMIT_BYTES) : world.files.read(resolve(world.root, from), LIMIT_BYTES);
  if (text === undefined) {
    const hint = 'Name a file, or - for standard input.';
    throw new WorldError({ tried: 'read', on: from, why: 'it does not exist', hint });
  }
  const { objects, problems } = parseDump(from, text);
  const [first] = problems;
  if (first === undefined) return liveObjects(objects);
  const hint = 'Write it with kubectl get pods,services,podgroups,configmaps -o json.';
  throw new WorldError({ tried: 'read', on: from, why: first.message, hint });
}
