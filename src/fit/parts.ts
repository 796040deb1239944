import { groupedBy } from '../model/sequence.ts';
import { add, fitsIn, type Vector } from './amounts.ts';
import type { Board, Piece, Unit } from './board.ts';
import { ancestorsOf } from './hyper-nodes.ts';
import type { Gang, Topology } from './snapshot.ts';

/** Parts of the network to try, by their places: those of the lowest tier first. */
export type Tiers = readonly (readonly number[])[];

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
function sumOf({ snapshot }: Board, pieces: readonly Piece[]): Vector {
  const sum = snapshot.resources.none();
  for (const { task } of pieces) add(sum, task.holds);
  return sum;
}

/** Whether the nodes of a part have enough in sum, now or when the pods that end there have ended. */
function hasRoom(board: Board, part: number, asked: Vector): boolean {
  const { now, soon } = roomOf(board, part);
  return fitsIn(asked, now) || fitsIn(asked, soon);
}

/** What is free in a part of the network in sum: now, and when the pods that end there have ended. */
export function roomOf(board: Board, part: number): { readonly now: Vector; readonly soon: Vector } {
  const [now, soon] = [board.snapshot.resources.none(), board.snapshot.resources.none()];
  for (const node of board.snapshot.hyperNodes[part]?.nodes ?? []) {
    const square = board.squares[node];
    if (square === undefined) continue;
    add(now, square.idle);
    add(soon, square.idle);
    add(soon, square.ending);
    add(soon, square.promised, -1);
  }
  return { now, soon };
}

interface Bounds {
  readonly topology: Topology;
  /** The part that pods are in already. */
  readonly at: number | undefined;
}

/** The parts within one part, and within the highest allowed one around `at`. */
function partsBelow(board: Board, part: number, { topology, at }: Bounds): Tiers {
  const { hyperNodes } = board.snapshot;
  const allowed = highestTier(board, topology);
  const tierAt = (each: number) => hyperNodes[each]?.tier ?? 0;
  let root = part;
  if (at !== undefined) {
    const highest = ancestorsOf(hyperNodes, at).findLast((each) => tierAt(each) <= allowed);
    if (highest === undefined) return [];
    if (ancestorsOf(hyperNodes, highest).includes(part)) root = highest;
    else if (!ancestorsOf(hyperNodes, part).includes(highest)) return [];
  }
  const below = hyperNodes.flatMap((_, each) =>
    tierAt(each) <= allowed && ancestorsOf(hyperNodes, each).includes(root) ? [each] : [],
  );
  return [...groupedBy(below, tierAt)].sort(([a], [b]) => a - b).map(([, parts]) => parts);
}

/** The highest tier that is allowed: any for a soft topology, and for the name of a tier that no HyperNode has. */
export function highestTier({ snapshot }: Board, { isHard, highest }: Topology): number {
  if (!isHard) return Number.POSITIVE_INFINITY;
  if ('highestTierAllowed' in highest) return highest.highestTierAllowed;
  const named = snapshot.hyperNodes.find(({ tierName }) => tierName === highest.highestTierName);
  return named?.tier ?? Number.POSITIVE_INFINITY;
}
