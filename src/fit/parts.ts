import type { Tiers } from '../kubernetes/hyper-nodes.ts';
import { add, type Vector } from './amounts.ts';
import type { Board, Piece, Unit } from './board.ts';
import type { Gang, Topology } from './snapshot.ts';

/**
 * The parts of the network that a gang may be in. One that has no pods yet needs a part with room in sum for its minimum
 * and, unless it has sub-groups, for all its waiting pods, those above the minimum too.
 * @param pieces - its pods that seek a node
 */
export function partsForGang(board: Board, { gang, hyperNode }: Place, pieces: readonly Piece[]): Tiers {
  const { topology, minResources, subGroups } = gang;
  if (topology === undefined) return [[0]];
  const tiers = partsBelow(board, 0, { topology, at: hyperNode });
  if (hyperNode !== undefined) return tiers;
  const wanted = minResources === undefined ? [] : [minResources];
  if (subGroups.length === 0) wanted.push(sumOf(board, pieces));
  return tiers.map((parts) => parts.filter((part) => wanted.every((amounts) => hasRoom(board, part, amounts))));
}

interface Place {
  readonly gang: Gang;
  readonly hyperNode: number | undefined;
}

/** The parts within one part that a sub-group may be in; that part alone for one without topology of its own. */
export function partsForUnit(board: Board, unit: Unit, pieces: readonly Piece[], part: number): Tiers {
  const topology = unit.policy?.topology;
  if (topology === undefined) return [[part]];
  const tiers = partsBelow(board, part, { topology, at: unit.hyperNode });
  if (unit.hyperNode !== undefined) return tiers;
  const sum = sumOf(board, pieces);
  return tiers.map((parts) => parts.filter((each) => hasRoom(board, each, sum)));
}

/** What pods hold together. */
export function sumOf({ ground }: Board, pieces: readonly Piece[]): Vector {
  const sum = ground.resources.none();
  for (const { task } of pieces) add(sum, task.holds);
  return sum;
}

/** Whether the nodes of a part have enough in sum, now or when the pods that end there have ended. */
function hasRoom({ parts }: Board, part: number, asked: Vector): boolean {
  return parts.now.shortOf(asked, part) === -1 || parts.soon.shortOf(asked, part) === -1;
}

interface Bounds {
  readonly topology: Topology;
  /** The part that pods are in already. */
  readonly at: number | undefined;
}

/** The parts within one part, and within the highest allowed one around `at`. */
function partsBelow(board: Board, part: number, { topology, at }: Bounds): Tiers {
  const { network } = board.ground;
  const allowed = highestTier(board, topology);
  if (at === undefined) return network.below(part, allowed);
  const highest = network.ancestorsOf(at).findLast((each) => network.tierOf(each) <= allowed);
  if (highest === undefined) return [];
  if (network.ancestorsOf(highest).includes(part)) return network.below(highest, allowed);
  return network.ancestorsOf(part).includes(highest) ? network.below(part, allowed) : [];
}

/** The highest tier that is allowed: any for a soft topology, and for the name of a tier that no HyperNode has. */
export function highestTier({ ground }: Board, { isHard, highest }: Topology): number {
  return (isHard ? ground.network.tierNumber(highest) : undefined) ?? Number.POSITIVE_INFINITY;
}
