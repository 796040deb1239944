import type { Job, Move, Piece, Unit } from './board.ts';
import { fitsNow } from './filters.ts';
import { isPromised, isReady, isUnitReady, isValid } from './gang-rules.ts';
import { partsForGang, partsForUnit } from './parts.ts';
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
    const queues = this.#jobsByQueue();
    for (;;) {
      const open = [...queues].filter(([, jobs]) => jobs.length > 0);
      const [name, jobs] = order.leastUsed(open, shares) ?? [];
      const share = shares.get(name ?? '');
      if (name === undefined || jobs === undefined || share === undefined) return this.#moves;
      if (settings.hasQueueShares && isOverused(share)) queues.delete(name);
      else this.#serve(order.takeFirst(jobs), jobs);
    }
  }

  /** Places what it can of one gang; one that may start and has more pods comes again. */
  #serve(job: Job, jobs: Job[]): void {
    const worksheet = this.#worksheets.get(job) ?? new Map();
    const isFree = job.gang.topology === undefined && job.gang.subGroups.length === 0;
    const moves = isFree ? this.#placeAnywhere(job, worksheet) : this.#placeByParts(job, worksheet);
    this.#moves.push(...moves);
    if (moves.length > 0 && isReady(job) && worksheet.size > 0) jobs.push(job);
  }

  #jobsByQueue(): Map<string, Job[]> {
    const queues = new Map<string, Job[]>();
    for (const job of this.#tools.board.jobs) {
      const worksheet = this.#worksheetOf(job);
      if (worksheet.size === 0 || !this.#tools.shares.has(job.gang.queue)) continue;
      this.#worksheets.set(job, worksheet);
      queues.set(job.gang.queue, [...(queues.get(job.gang.queue) ?? []), job]);
    }
    return queues;
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
    for (const parts of partsForGang(board, job, [...worksheet.values()].flat())) {
      const best = this.#best(parts.flatMap((part) => this.#tryGang(job, worksheet, part) ?? []));
      if (best === undefined) continue;
      for (const move of best.moves) board.make(move);
      worksheet.clear();
      for (const [unit, pieces] of best.left) worksheet.set(unit, pieces);
      if (isReady(job)) board.locate(job);
      return best.moves;
    }
    return [];
  }

  #best(solutions: readonly Solution[]): Solution | undefined {
    const highest = solutions.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    return this.#tools.order.anyOf(solutions.filter(({ score }) => score >= highest - 1e-9));
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
    const { board, scores } = this.#tools;
    for (const parts of partsForUnit(board, unit, pieces, part)) {
      const best = this.#best(parts.flatMap((each) => this.#tryUnit(job, unit, pieces, each) ?? []));
      if (best === undefined) continue;
      for (const move of best.moves) board.make(move);
      unit.hyperNode = scores.common(unit.hyperNode, best.part);
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
    this.#tools.board.takeBack(moves);
    return { part, moves, left: new Map([[unit, left]]), score: this.#tools.scores.ofPart(part, unit) };
  }
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
  const nodes = board.squares.flatMap((square, node) =>
    refusalOf(node) === undefined && fitsNow(piece, square) ? [node] : [],
  );
  const node = order.anyOf(nodes.length < 2 ? nodes : scores.bestNodes(piece, nodes, undefined));
  if (node === undefined) return undefined;
  const move: Move = { piece, node, standing: 'placed' };
  board.make(move);
  return move;
}
