import { HYPER_NODE, NODE, POD, POD_GROUP, QUEUE } from '../../kubernetes/kinds.ts';
import type { ClusterRoom } from '../../kubernetes/room.ts';
import { objectsAt } from '../../model/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ClusterKind } from '../../model/kubernetes.ts';
import type { Session } from '../command.ts';
import { sayNotes } from '../say.ts';
import type { LiveCluster, LiveSource } from './source.ts';
import type { LiveState } from './states.ts';

/** Tells what room there is at a state, in a cluster or in what a dump holds; undefined where it cannot be told. */
export type RoomReader = (state: LiveState) => Promise<ClusterRoom | undefined>;

/** Every pod of a cluster is read for it, so no more often than this. */
const FRESH_MS = 30_000;

/** Reads what room there is when it is asked for, and not again for a while; says on stderr, once, why it cannot. */
export function roomReader(session: Session, source: LiveSource): RoomReader {
  let last: { readonly at: number; readonly room: ClusterRoom | undefined } | undefined;
  let isSaid = false;
  return async ({ dump, now }) => {
    if (source.kind === 'dump') return roomIn(dump ?? []);
    if (last !== undefined && now - last.at < FRESH_MS) return last.room;
    const read = await readRoom(source);
    if (read.forbidden !== undefined && !isSaid) {
      isSaid = true;
      const hint = 'deploy/room gives the rights by which recover knows where a gang has room';
      sayNotes(session, [`the server forbids to list ${read.forbidden} in all namespaces: ${hint}`]);
    }
    last = { at: now, room: read.room };
    return read.room;
  };
}

async function readRoom({ cluster }: LiveCluster): Promise<{ room?: ClusterRoom; forbidden?: string }> {
  const all = async (kind: ClusterKind) => ({
    plural: kind.plural,
    listed: await cluster.list({ kind, namespace: '', labelSelector: '' }),
  });
  const [needed, ofQueues] = await Promise.all([
    Promise.all([NODE, HYPER_NODE, POD, POD_GROUP].map(all)),
    // Rights of before were without them; a gang that was whole had its queue's room.
    all(QUEUE),
  ]);
  const forbidden = needed.find(({ listed }) => listed === 'forbidden');
  if (forbidden !== undefined) return { forbidden: forbidden.plural };
  const [nodes = [], hyperNodes = [], pods = [], podGroups = []] = needed.map(({ listed }) =>
    typeof listed === 'string' ? [] : listed.objects,
  );
  const queues = typeof ofQueues.listed === 'string' ? undefined : ofQueues.listed.objects;
  return { room: { nodes, hyperNodes, pods, podGroups, queues } };
}

/** What a dump holds no nodes of was not asked for. */
function roomIn(objects: readonly JsonObject[]): ClusterRoom | undefined {
  const all = objects.flatMap((each) => (each['kind'] === 'List' ? objectsAt(each, 'items') : [each]));
  const ofKind = (kind: ClusterKind): readonly JsonObject[] => all.filter((each) => each['kind'] === kind.kind);
  const [nodes, hyperNodes] = [ofKind(NODE), ofKind(HYPER_NODE)];
  if (nodes.length === 0 || hyperNodes.length === 0) return undefined;
  const queues = ofKind(QUEUE);
  return {
    nodes,
    hyperNodes,
    pods: ofKind(POD),
    podGroups: ofKind(POD_GROUP),
    queues: queues.length === 0 ? undefined : queues,
  };
}
