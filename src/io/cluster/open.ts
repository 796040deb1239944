import type { Cluster, ClusterChoice } from '../cluster-port.ts';
import type { Timing } from './backoff.ts';
import { annotate, deletePod } from './change.ts';
import { clientOf } from './client.ts';
import { listObjects } from './list.ts';
import { watchObjects } from './watch.ts';

/** Opens a cluster by its API server; nothing is asked of it yet. */
export async function openCluster(choice: ClusterChoice, timing: Timing): Promise<Cluster> {
  const client = clientOf(choice, timing);
  return {
    server: client.server,
    namespace: client.namespace,
    clockAhead: client.clockAhead,
    list: (selection) => listObjects(client, selection),
    watch: (selection, from, options) => watchObjects(client, { selection, from }, options),
    deletePod: (pod) => deletePod(client, pod),
    annotate: (object, annotations) => annotate(client, object, annotations),
  };
}
