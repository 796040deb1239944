import { quantityText } from '../kubernetes/quantity.ts';
import { tierText } from '../kubernetes/volcano.ts';
import type { FitPlace, FitReason, FitShortage, GangFit } from '../model/fit.ts';
import { groupedBy } from '../model/sequence.ts';
import { add, scaleOf, type Vector } from './amounts.ts';
import type { Board, Job, Piece } from './board.ts';
import type { Outcome } from './cycle.ts';
import type { Rejection } from './enqueue.ts';
import { Filters } from './filters.ts';
import { isValid } from './gang-rules.ts';
import { highestTier, sumOf } from './parts.ts';
import { type QueueShare, queueShares, totalOf } from './queues.ts';
import type { Snapshot } from './snapshot.ts';

/** Why a gang, or the rest of it, waits. */
export interface Explanation {
  readonly why: string;
  readonly reason?: FitReason;
  readonly short?: FitShortage;
}

/** Says of one end that the scheduler came to why gangs wait in it. */
export class Explainer {
  readonly #board: Board;
  readonly #rejected: ReadonlyMap<Job, Rejection>;
  readonly #filters: Filters;
  readonly #shares: ReadonlyMap<string, QueueShare>;
  /** What keeps room for itself, as the end of a sentence. */
  readonly #inFront: string;

  constructor({ board, rejected }: Outcome) {
    this.#board = board;
    this.#rejected = rejected;
    this.#filters = new Filters(board);
    this.#shares = queueShares(board, totalOf(board));
    this.#inFront = inFrontText(board);
  }

  /** Finds the one cause that keeps a gang waiting, in the order in which the scheduler meets them. */
  of(job: Job): Explanation {
    const { queue } = job.gang;
    if (!this.#board.ground.queues.has(queue)) {
      return { reason: 'queue-missing', why: `its queue ${queue} does not exist` };
    }
    const rejection = this.#rejected.get(job);
    if (rejection === 'queue-closed') return { reason: 'queue-closed', why: `its queue ${queue} is not open` };
    if (rejection === 'queue-limit') return this.#overLimit(job);
    if (rejection === 'cluster-overused') return this.#overused(job);
    const waiting = job.pieces.filter(({ standing }) => standing === 'waits' || standing === 'promised');
    const gated = waiting.filter(({ task }) => task.isGated).length;
    if (gated > 0) return { reason: 'gated', why: `${podsText(gated)} wait for a scheduling gate to be removed` };
    if (!isValid(job)) {
      return { reason: 'pods-missing', why: `${podsText(job.pieces.length)} are there of the ${minimumText(job)}` };
    }
    return noRoom(this.#board, this.#filters, job, waiting);
  }

  #overLimit(job: Job): Explanation {
    const { queue, minResources } = job.gang;
    const share = this.#shares.get(queue);
    const room = this.#board.ground.resources.none();
    for (const [sign, amounts] of [
      [1, share?.limit],
      [-1, share?.held],
      [-1, share?.waiting],
      [1, share?.elastic],
    ] as const) {
      if (amounts !== undefined) add(room, amounts, sign);
    }
    const short = shortage(this.#board, { needs: minResources, has: room, where: `queue ${queue}` });
    const why = `its queue ${queue} has no room left for what it must start with${this.#inFront}`;
    if (short === undefined) return { reason: 'queue-limit', why };
    const { needs, has, resource } = short;
    return {
      reason: 'queue-limit',
      why: `needs ${needs} ${resource}; its queue ${queue} has ${has} left${this.#inFront}`,
      short,
    };
  }

  #overused(job: Job): Explanation {
    const room = this.#board.parts.now.of(0);
    const short = shortage(this.#board, { needs: job.gang.minResources, has: room, where: 'the cluster' });
    const why = `what it must start with is more than the cluster has left${this.#inFront}`;
    if (short === undefined) return { reason: 'cluster-overused', why };
    const { needs, has, resource } = short;
    return {
      reason: 'cluster-overused',
      why: `needs ${needs} ${resource}; the cluster has ${has} left${this.#inFront}`,
      short,
    };
  }
}

/** Gangs whose pods name a PodGroup that is not there. */
export function withoutGroup({ withoutGroup: missing }: Snapshot): readonly GangFit[] {
  return [...missing].map(([key, tasks]) => ({
    namespace: key.slice(0, key.indexOf('/')),
    name: key.slice(key.indexOf('/') + 1),
    verdict: 'none',
    bound: tasks.filter(({ node }) => node >= 0).length,
    of: tasks.length,
    minimum: 0,
    reason: 'pod-group-missing',
    why: 'its PodGroup does not exist',
    behind: [],
    places: [],
  }));
}

function minimumText({ gang }: Job): string {
  const parts = [...gang.minOfRole].map(([role, minimum]) => `${minimum} of task ${role}`);
  const groups = gang.subGroups.map(({ name, size, minimum }) => `${minimum} × ${size} of ${name}`);
  const listed = [...parts, ...groups];
  return `${gang.minMember} that it must start with${listed.length === 0 ? '' : ` (${listed.join(', ')})`}`;
}

/** Gangs that a sentence names. */
const MOST_NAMED = 8;

/** Gangs that were let in and wait keep room for themselves. */
function inFrontText(board: Board): string {
  const inFront = board.jobs.filter(({ phase }) => phase === 'Inqueue').map(({ gang }) => gang.name);
  const named = inFront.slice(0, MOST_NAMED).join(', ');
  const more = inFront.length > MOST_NAMED ? ` and ${inFront.length - MOST_NAMED} more` : '';
  return inFront.length === 0 ? '' : `, as ${named}${more} was let in before and waits`;
}

/** A gang that was let in, and found no nodes. */
function noRoom(board: Board, filters: Filters, job: Job, waiting: readonly Piece[]): Explanation {
  const needs = sumOf(board, waiting);
  const topology = job.gang.topology ?? job.gang.subGroups.find((policy) => policy.topology !== undefined)?.topology;
  if (topology?.isHard === true) {
    const allowed = highestTier(board, topology);
    const parts = board.ground.network.parts.flatMap(({ tier }, part) => (tier <= allowed ? [part] : []));
    const tier = tierText(topology.highest);
    if (parts.length === 0) return { reason: 'topology', why: `no HyperNode has a tier of ${tier} or below` };
    const best = bestPart(board, parts, needs);
    const where = best === 0 ? 'the cluster' : (board.ground.network.parts[best]?.name ?? '');
    const short = shortage(board, { needs, has: board.parts.soon.of(best), where });
    if (short !== undefined) {
      const why = `needs ${short.needs} ${short.resource} in one HyperNode of tier ${tier} or below; the best, ${where}, has ${short.has}`;
      return { reason: 'topology', why, short };
    }
  }
  return nodesRefuse(board, filters, job, waiting);
}

/** The part of the network that misses least of what is asked for. */
function bestPart(board: Board, parts: readonly number[], needs: Vector): number {
  let [best, most] = [parts[0] ?? 0, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    const soon = board.parts.soon.of(part);
    const covered = needs.reduce(
      (least, amount, place) => (amount > 0 ? Math.min(least, (soon[place] ?? 0) / amount) : least),
      1,
    );
    if (covered > most) [best, most] = [part, covered];
  }
  return best;
}

function nodesRefuse(board: Board, filters: Filters, job: Job, waiting: readonly Piece[]): Explanation {
  const [first] = waiting;
  if (first === undefined) return { reason: 'nodes', why: 'its pods find no node' };
  const refusalOf = filters.refusalOf(first);
  const refusals = board.ground.nodes.map((_, node) => refusalOf(node) ?? '');
  const counts = [
    ...groupedBy(
      refusals.filter((each) => each !== ''),
      (each) => each,
    ),
  ]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([why, nodes]) => `${nodes.length} ${why}`);
  const needs = sumOf(board, waiting);
  const short = shortage(board, { needs, has: board.parts.soon.of(0), where: 'the cluster' });
  if (short !== undefined) {
    const why = `needs ${short.needs} ${short.resource} for ${podsText(waiting.length)}; ${short.has} are free in the cluster`;
    return { reason: 'nodes', why, short };
  }
  if (counts.length === refusals.length || refusals.every((each) => each !== '')) {
    return { reason: 'nodes', why: `${first.task.name} finds no node: of ${refusals.length}, ${counts.join(', ')}` };
  }
  const free = refusals.filter((each) => each === '').length;
  const why = `${podsText(waiting.length)} do not fit together on the ${free} nodes that have room for one${job.placed > 0 ? ' more' : ''}`;
  return { reason: 'nodes', why };
}

interface Comparison {
  readonly needs: Vector | undefined;
  readonly has: Vector;
  readonly where: string;
}

/** The resource of which the least part is there; undefined where there is enough of all. */
function shortage({ ground }: Board, { needs, has, where }: Comparison): FitShortage | undefined {
  let worst: { readonly place: number; readonly part: number } | undefined;
  for (const [place, amount] of needs?.entries() ?? []) {
    const there = Math.max(0, has[place] ?? 0);
    const part = there / amount;
    if (amount > 0 && there < amount && part < (worst?.part ?? 1)) worst = { place, part };
  }
  if (worst === undefined) return undefined;
  const resource = ground.resources.names[worst.place] ?? '';
  const text = (amount: number) => amountText(resource, amount);
  return { resource, needs: text(needs?.[worst.place] ?? 0), has: text(Math.max(0, has[worst.place] ?? 0)), where };
}

function amountText(resource: string, amount: number): string {
  const family = /^(memory|ephemeral-storage|hugepages-.*)$/.test(resource) ? 'binary' : 'decimal';
  return quantityText({ nanos: BigInt(Math.round(amount)) * scaleOf(resource), family });
}

function podsText(count: number): string {
  return count === 1 ? '1 pod' : `${count} pods`;
}

/** Where the pods of a gang are, by the lowest part of the network that holds each node; nodes in none stand alone. */
export function placesOf({ ground }: Board, job: Job): readonly FitPlace[] {
  const { network, nodes: all } = ground;
  const placed = job.pieces.filter(({ standing }) => standing === 'placed').map(({ node }) => node);
  const nameAround = (node: number) => network.parts[network.partsOf(node)[0] ?? 0]?.name || all[node]?.name || '';
  return [...groupedBy(placed, nameAround)].map(([name, nodes]) => ({
    name,
    pods: nodes.length,
    nodes: [...new Set(nodes)].sort((a, b) => a - b).map((node) => all[node]?.name ?? ''),
  }));
}
