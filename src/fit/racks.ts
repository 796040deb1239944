import type { FitNode, FitRack } from '../model/fit.ts';
import { PODS } from './amounts.ts';
import type { Outcome } from './cycle.ts';

/** The nodes of the lowest parts of the network with the devices that are in use before and after, for a drawing. */
export function racksOf({ board }: Outcome): readonly FitRack[] {
  const { hyperNodes, nodes, resources } = board.snapshot;
  const device = resources.names.findIndex((name) => name.includes('/') && name !== PODS);
  const drawn = new Set<number>();
  const nodeOf = (place: number): FitNode => {
    drawn.add(place);
    const [node, square] = [nodes[place], board.squares[place]];
    const pieces = [...(square?.pieces ?? [])];
    const used = (those: typeof pieces) => those.reduce((sum, { task }) => sum + count(task.holds[device]), 0);
    const gangs = pieces.flatMap(({ job, task }) =>
      job === undefined || task.node >= 0 ? [] : [`${job.gang.namespace}/${job.gang.name}`],
    );
    return {
      name: node?.name ?? '',
      devices: count(node?.offers[device]),
      usedBefore: used(pieces.filter(({ task }) => task.node >= 0)),
      usedAfter: used(pieces),
      gangs: [...new Set(gangs)],
    };
  };
  const leaves = hyperNodes.filter((part, index) => part.parent !== undefined && isLeaf(hyperNodes, index));
  const racks = leaves.map((part) => ({ name: part.name, tier: part.tier, nodes: part.nodes.map(nodeOf) }));
  const alone = nodes.flatMap((_, place) => (drawn.has(place) ? [] : [nodeOf(place)]));
  return alone.length === 0 ? racks : [...racks, { name: '', tier: 0, nodes: alone }];
}

function isLeaf(hyperNodes: readonly { readonly parent: number | undefined }[], index: number): boolean {
  return hyperNodes.every(({ parent }) => parent !== index);
}

/** Whole devices of an amount in thousandths. */
function count(amount: number | undefined): number {
  return Math.round((amount ?? 0) / 1000);
}
