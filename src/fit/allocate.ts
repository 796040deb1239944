import { groupedBy } from '../model/sequence.ts';
import type { Job, Move, Piece, Unit } from './board.ts';
import { fitsNow } from './filters.ts';
import { isPromised, isReady, isUnitReady, isValid } from './gang-rules.ts';
import { partsForGang, partsForUnit, sumOf } from './parts.ts';
import { Placer, type Tools } from './place.ts';
import { isOverused } from './queues.ts';

/** Pods of a gang that still seek a node in this cycle, unit by unit, in their order. */
type Worksheet = Map<Unit, Piece[]>;

/** One way to place pods within one part of the network. */
interface Solution {
  readonly part: number;
  readonly moves: readonly Move[];
  readonly left: Worksheet;
  readonly score: number;
}

/**
 * Places the pods of the gangs that were let in (Volcano's action `allocate`): queue by queue, gang by gang, and for each
 * gang first what it needs to start, then the rest pod by pod.
 * @returns the moves of all gangs, those that only wait for ending pods among them; all are made on the board
 */
export function allocate(tools: Tools): readonly Move[] {
  return new Allocator(tools).run();
}

class Allocator {
  readonly #tools: Tools;
  readonly #placer: Placer;
  readonly #moves: Move[] = [];
  readonly #worksheets = new Map<Job, Worksheet>();

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#placer = new Placer(tools);
  }

  run(): readonly Move[] {
    const { order, shares, settings } = this.#tools;
    const waiting = [...this.#jobsByQueue()].map(([name, jobs]) => ({ name, jobs: order.jobs(jobs) }));
    const queues = order.queues(waiting, shares);
    for (let queue = queues.next(); queue !== undefined; queue = queues.next()) {
      const share = shares.get(queue.name);
      if (share === undefined || (settings.hasQueueShares && isOverused(share))) continue;
      const job = queue.jobs.next();
      if (job === undefined) continue;
      if (this.#serve(job)) queue.jobs.join(job);
      queues.join(queue);
    }
    return this.#moves;
  }

  /**
   * Places what it can of one gang.
   * @returns whether it comes again: it may start, and has more pods
   */
  #serve(job: Job): boolean {
    const worksheet = this.#worksheets.get(job) ?? new Map();
    const isFree = job.gang.topology === undefined && job.gang.subGroups.length === 0;
    const moves = isFree ? this.#placeAnywhere(job, worksheet) : this.#placeByParts(job, worksheet);
    for (const move of moves) this.#moves.push(move);
    return moves.length > 0 && isReady(job) && worksheet.size > 0;
  }

  #jobsByQueue(): Map<string, Job[]> {
    const open = this.#tools.board.jobs.filter((job) => {
      const worksheet = this.#worksheetOf(job);
      const isOpen = worksheet.size > 0 && this.#tools.shares.has(job.gang.queue);
      if (isOpen) this.#worksheets.set(job, worksheet);
      return isOpen;
    });
    return groupedBy(open, ({ gang }) => gang.queue);
  }

  /** The pods of a gang that seek a node; nothing for a gang that is not to be looked at. */
  #worksheetOf(job: Job): Worksheet {
    if (!isIn(job) || !isValid(job)) return new Map();
    const sheets = job.units.map((unit): [Unit, Piece[]] => {
      const seeking = unit.pieces.filter(
        ({ standing, task }) => standing === 'waits' && !task.isBestEffort && !task.isGated,
      );
      return [unit, this.#tools.order.pieces(seeking)];
    });
    return new Map(sheets.filter(([, pieces]) => pieces.length > 0));
  }

  /** A gang that is bound to no part of the network: all nodes are tried for each pod. */
  #placeAnywhere(job: Job, worksheet: Worksheet): readonly Move[] {
    const [entry] = worksheet;
    if (entry === undefined) return [];
    const [unit, pieces] = entry;
    const moves = this.#placer.placeUnit(job, unit, pieces, 0);
    if (pieces.length === 0) worksheet.delete(unit);
    return moves ?? [];
  }

  /** A gang with topology or sub-groups: each part of the network is tried, tier by tier, and the best is taken. */
  #placeByParts(job: Job, worksheet: Worksheet): readonly Move[] {
    const { board } = this.#tools;
    const tryPart = (part: number) => this.#tryGang(job, worksheet, part);
    for (const parts of partsForGang(board, job, [...worksheet.values()].flat())) {
      const best = this.#bestOfGang(job, parts, tryPart);
      if (best === undefined) continue;
      for (const move of best.moves) board.make(move);
      worksheet.clear();
      for (const [unit, pieces] of best.left) worksheet.set(unit, pieces);
      if (isReady(job)) board.locate(job);
      return best.moves;
    }
    return [];
  }

  #bestOfGang(job: Job, parts: readonly number[], tryPart: (part: number) => Solution | undefined) {
    const [only] = job.units;
    if (job.gang.subGroups.length === 0 && only !== undefined) return this.#inBestPart(only, parts, tryPart);
    const solutions = parts.flatMap((part) => tryPart(part) ?? []);
    const highest = solutions.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    return this.#tools.order.anyOf(solutions.filter(({ score }) => isAsGood(score, highest)));
  }

  /** The solution in the best part that has one; how good a part is shows before a unit is tried there. */
  #inBestPart(unit: Unit, parts: readonly number[], tryPart: (part: number) => Solution | undefined) {
    const { board, scores, order } = this.#tools;
    const asked = sumOf(board, unit.pieces);
    const left = parts.map((part) => ({ part, score: scores.ofPart(part, asked) })).sort((a, b) => b.score - a.score);
    for (let first = left[0]; first !== undefined; first = left[0]) {
      const highest = first.score;
      const next = order.anyOf(left.filter(({ score }) => isAsGood(score, highest))) ?? first;
      const solution = tryPart(next.part);
      if (solution !== undefined) return solution;
      left.splice(left.indexOf(next), 1);
    }
    return undefined;
  }

  /** Tries a gang in one part of the network, and takes everything back. */
  #tryGang(job: Job, worksheet: Worksheet, part: number): Solution | undefined {
    this.#placer.forget(job.units);
    const places = job.units.map((unit) => unit.hyperNode);
    const left: Worksheet = new Map([...worksheet].map(([unit, pieces]) => [unit, [...pieces]]));
    const { moves, score } = this.#placeUnits(job, left, part);
    const isGood = moves.length > 0 && (isReady(job) || isPromised(job));
    this.#tools.board.takeBack(moves);
    for (const [index, unit] of job.units.entries()) unit.hyperNode = places[index];
    return isGood ? { part, moves, left, score } : undefined;
  }

  /** Places units of a gang, those first that its minimum needs, until it may start. */
  #placeUnits(job: Job, left: Worksheet, part: number): Pick<Solution, 'moves' | 'score'> {
    const needed = neededUnits(job);
    const queue = this.#tools.order.units([...left.keys()], (unit) => needed.has(unit));
    const moves: Move[] = [];
    let score = 0;
    for (let unit = queue.shift(); unit !== undefined && !(moves.length > 0 && isReady(job)); unit = queue.shift()) {
      const found = this.#placeUnit(job, unit, left.get(unit) ?? [], part);
      if (found === undefined) continue;
      moves.push(...found.moves);
      score += found.score;
      const rest = found.left.get(unit) ?? [];
      if (rest.length > 0) queue.push(unit);
      if (rest.length > 0) left.set(unit, rest);
      else left.delete(unit);
    }
    return { moves, score };
  }

  /** Places a unit in the best of the parts that it may be in; its moves stay made. */
  #placeUnit(job: Job, unit: Unit, pieces: readonly Piece[], part: number): Solution | undefined {
    const { board } = this.#tools;
    const { network } = board.ground;
    for (const parts of partsForUnit(board, unit, pieces, part)) {
      const best = this.#inBestPart(unit, parts, (each) => this.#tryUnit(job, unit, pieces, each));
      if (best === undefined) continue;
      for (const move of best.moves) board.make(move);
      unit.hyperNode = unit.hyperNode === undefined ? best.part : network.common(unit.hyperNode, best.part);
      return best;
    }
    return undefined;
  }

  /** Tries a unit in one part of the network, and takes everything back. */
  #tryUnit(job: Job, unit: Unit, pieces: readonly Piece[], part: number): Solution | undefined {
    this.#placer.forget([unit]);
    const left = [...pieces];
    const moves = this.#placer.placeUnit(job, unit, left, part);
    if (moves === undefined || moves.length === 0) return undefined;
    const { board, scores } = this.#tools;
    board.takeBack(moves);
    const score = scores.ofPart(part, sumOf(board, unit.pieces));
    return { part, moves, left: new Map([[unit, left]]), score };
  }
}

/** Whether a score is as high as the highest, but for what floating point makes of it. */
function isAsGood(score: number, highest: number): boolean {
  return score >= highest - 1e-9;
}

/** Whether a gang was let in. */
function isIn({ phase }: Job): boolean {
  return phase !== '' && phase !== 'Pending';
}

/** The sub-groups that a gang's minimum needs, beside those that are whole already. */
function neededUnits(job: Job): ReadonlySet<Unit> {
  const needed = job.gang.subGroups.flatMap((policy) => {
    const units = job.units.filter((unit) => unit.policy === policy);
    const unready = units.filter((unit) => !isUnitReady(job, unit));
    return unready.slice(0, Math.max(0, policy.minimum - (units.length - unready.length)));
  });
  return new Set(needed);
}

/**
 * Places pods without requests, which go anywhere once their gang was let in (Volcano's action `backfill`).
 * @returns the moves; all are made on the board
 */
export function backfill(tools: Tools): readonly Move[] {
  const { board, shares } = tools;
  const open = board.jobs.filter((job) => job.bestEffort.length > 0 && isIn(job) && shares.has(job.gang.queue));
  return open.filter(isValid).flatMap((job) => job.bestEffort.flatMap((piece) => backfillOne(tools, piece) ?? []));
}

function backfillOne({ board, filters, order, scores }: Tools, piece: Piece): Move | undefined {
  if (piece.standing !== 'waits' || piece.task.isGated) return undefined;
  const refusalOf = filters.refusalOf(piece);
  const all = board.ground.network.nodesOf(0);
  const nodes = all.filter((node) => refusalOf(node) === undefined && fitsNow(board, piece, node));
  const node = order.anyOf(nodes.length < 2 ? nodes : scores.bestNodes(piece, nodes, undefined));
  if (node === undefined) return undefined;
  const move: Move = { piece, node, standing: 'placed' };
  board.make(move);
  return move;
}
