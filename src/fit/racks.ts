import type { FitNode, FitRack } from '../model/fit.ts';
import { PODS } from './amounts.ts';
import type { Outcome } from './cycle.ts';

/** The nodes of the lowest parts of the network with the devices that are in use before and after, for a drawing. */
export function racksOf({ board }: Outcome): readonly FitRack[] {
  const { network, nodes, offers, resources } = board.ground;
  const device = resources.names.findIndex((name) => name.includes('/') && name !== PODS);
  const drawn = new Set<number>();
  const nodeOf = (place: number): FitNode => {
    drawn.add(place);
    const pieces = [...board.piecesOn(place)];
    const used = (those: typeof pieces) => those.reduce((sum, { task }) => sum + count(task.holds[device]), 0);
    const gangs = pieces.flatMap(({ job, task }) =>
      job === undefined || task.node >= 0 ? [] : [`${job.gang.namespace}/${job.gang.name}`],
    );
    return {
      name: nodes[place]?.name ?? '',
      devices: count(offers.nodes.at(place, device)),
      usedBefore: used(pieces.filter(({ task }) => task.node >= 0)),
      usedAfter: used(pieces),
      gangs: [...new Set(gangs)],
    };
  };
  const leaves = network.parts.filter((part, index) => part.parent !== undefined && network.isLeaf(index));
  const racks = leaves.map((part) => ({ name: part.name, tier: part.tier, nodes: part.nodes.map(nodeOf) }));
  const alone = nodes.flatMap((_, place) => (drawn.has(place) ? [] : [nodeOf(place)]));
  return alone.length === 0 ? racks : [...racks, { name: '', tier: 0, nodes: alone }];
}

/** Whole devices of an amount in thousandths. */
function count(amount: number | undefined): number {
  return Math.round((amount ?? 0) / 1000);
}
