import type { Refusal } from '../kubernetes/pod-rules.ts';
import type { Board, Job, Move, Piece, Unit } from './board.ts';
import { type Filters, fitsNow } from './filters.ts';
import { goesOn, isUnitPromised, isUnitReady } from './gang-rules.ts';
import type { Order } from './order.ts';
import { isAllocatable, type QueueShare } from './queues.ts';
import type { Scores } from './scores.ts';
import type { SchedulerSettings } from './settings.ts';

/** What places pods: the board, and all that says where they may and should go. */
export interface Tools {
  readonly board: Board;
  readonly shares: ReadonlyMap<string, QueueShare>;
  readonly settings: SchedulerSettings;
  readonly order: Order;
  readonly filters: Filters;
  readonly scores: Scores;
}

/** What is remembered while the pods of one unit are placed. */
interface Attempt {
  /** For each task-spec the nodes that refused one of its pods: they are not asked again (`predicateErrorCacheEnable`). */
  readonly refusedByRole: Map<string, Set<number>>;
  /** The part of the network that the unit is in so far; undefined for units without topology. */
  near: { part: number | undefined } | undefined;
}

/** Places the pods of units, one by one, and remembers which found no node. */
export class Placer {
  readonly #tools: Tools;
  /** Pods that found no node in this cycle: others of their task are not tried any more. */
  readonly #failures = new Map<Unit, Set<Piece>>();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Forgets which pods found no node, as another part of the network is tried. */
  forget(units: readonly Unit[]): void {
    for (const unit of units) this.#failures.delete(unit);
  }

  /**
   * Places the pods of a unit, each on the best node, until the unit may start; takes all back where it may not.
   * @param pieces - in their order; those that were looked at are taken out
   * @returns undefined where the unit can neither start now nor when ending pods have ended
   */
  placeUnit(job: Job, unit: Unit, pieces: Piece[], part: number): readonly Move[] | undefined {
    const { board, scores } = this.#tools;
    const hasTopology = (unit.policy?.topology ?? job.gang.topology) !== undefined;
    const attempt: Attempt = { refusedByRole: new Map(), near: hasTopology ? { part: unit.hyperNode } : undefined };
    const moves: Move[] = [];
    let isDone = false;
    while (!isDone) {
      const piece = pieces.shift();
      if (piece === undefined) break;
      if (!this.#isTried(job, unit, piece)) continue;
      const node = this.#nodeFor(piece, part, attempt);
      if (node === undefined) {
        this.#failed(unit).add(piece);
        isDone = !this.#goesOn(job, unit);
        continue;
      }
      moves.push(this.#place(piece, node));
      attempt.near &&= { part: scores.around(attempt.near.part, node) };
      isDone = isUnitReady(job, unit);
    }
    if (isUnitReady(job, unit) || isUnitPromised(job, unit)) return moves;
    board.takeBack(moves);
    return undefined;
  }

  #place(piece: Piece, node: number): Move {
    const { board } = this.#tools;
    const move: Move = { piece, node, standing: fitsNow(board, piece, node) ? 'placed' : 'promised' };
    board.make(move);
    return move;
  }

  /** Not tried: a pod beyond its queue's share, and one of a task of which another found no node. */
  #isTried(job: Job, unit: Unit, piece: Piece): boolean {
    const { shares, settings } = this.#tools;
    const { role, holds } = piece.task;
    const share = shares.get(job.gang.queue);
    if (settings.hasQueueShares && share !== undefined && !isAllocatable(share, holds)) return false;
    const failed = this.#failed(unit);
    const isHopeless = role !== '' && [...failed].some((each) => each.task.role === role);
    if (isHopeless) failed.add(piece);
    return !isHopeless;
  }

  #failed(unit: Unit): Set<Piece> {
    const failed = this.#failures.get(unit) ?? new Set<Piece>();
    this.#failures.set(unit, failed);
    return failed;
  }

  #goesOn(job: Job, unit: Unit): boolean {
    return unit.policy === undefined ? goesOn(job, this.#failed(unit)) : unit.policy.size < unit.pieces.length;
  }

  /** The best node for a pod: of those where it can start at once, else of those where it can once others have ended. */
  #nodeFor(piece: Piece, part: number, { refusedByRole, near }: Attempt): number | undefined {
    const { board, filters, scores, order, settings } = this.#tools;
    const { role } = piece.task;
    const refused = refusedByRole.get(role) ?? new Set();
    if (role !== '' && settings.remembersRefusals) refusedByRole.set(role, refused);
    const open = openNodes(board.ground.network.nodesOf(part), refused, filters.refusalOf(piece));
    const now = board.hasEndings ? open.filter((node) => fitsNow(board, piece, node)) : open;
    const candidates = now.length > 0 ? now : open;
    return candidates.length < 2 ? candidates[0] : order.anyOf(scores.bestNodes(piece, candidates, near));
  }
}

/** The nodes that do not refuse a pod; those that do are added to `refused`. */
function openNodes(nodes: readonly number[], refused: Set<number>, refusalOf: Refusal): readonly number[] {
  const open: number[] = [];
  for (const node of nodes) {
    if (refused.has(node)) continue;
    if (refusalOf(node) === undefined) open.push(node);
    else refused.add(node);
  }
  return open;
}
