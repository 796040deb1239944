import type { PlacedPod } from '../kubernetes/pod-rules.ts';
import { subGroupFinder } from '../kubernetes/volcano.ts';
import { add, type Vector } from './amounts.ts';
import { lowestWith } from './hyper-nodes.ts';
import type { Gang, Snapshot, SubGroupPolicy } from './snapshot.ts';
import type { Task } from './task.ts';

/** What has become of a pod: `promised` has a node whose room an ending pod still holds. */
type Standing = 'waits' | 'placed' | 'promised' | 'ends' | 'ended';

/** A pod on the board. */
export interface Piece {
  readonly task: Task;
  readonly job: Job | undefined;
  readonly unit: Unit | undefined;
  standing: Standing;
  /** Where it is, by the node's place; -1 while it waits. */
  node: number;
}

/** A set of pods that is placed at one go: a sub-group of a gang, or all of a gang without sub-groups. */
export interface Unit {
  /** Undefined for the pods of a gang that no policy names. */
  readonly policy: SubGroupPolicy | undefined;
  /** The sub-group among those of its policy: the values of the labels that tell them apart. */
  readonly key: string;
  readonly pieces: Piece[];
  /** Those without requests, which count as if they were placed. */
  readonly bestEffort: Piece[];
  placed: number;
  promised: number;
  /** The part of the network that its pods are in; undefined before any is placed, or without topology. */
  hyperNode: number | undefined;
}

/** A gang on the board. */
export interface Job {
  readonly gang: Gang;
  phase: string;
  readonly pieces: Piece[];
  readonly units: readonly Unit[];
  placed: number;
  promised: number;
  readonly bestEffort: Piece[];
  readonly placedOfRole: Map<string, number>;
  readonly promisedOfRole: Map<string, number>;
  readonly allocated: Vector;
  hyperNode: number | undefined;
}

/** A node on the board: what is free now, what ending pods will give back, and what of that is promised. */
export interface Square {
  readonly used: Vector;
  readonly idle: Vector;
  readonly ending: Vector;
  readonly promised: Vector;
  readonly pieces: Set<Piece>;
}

/** One step of a plan, which can be taken back. */
export interface Move {
  readonly piece: Piece;
  readonly node: number;
  readonly standing: 'placed' | 'promised';
}

/** Nodes, pods and gangs while the scheduler works: the only part of `fit` that changes. */
export class Board {
  readonly snapshot: Snapshot;
  readonly squares: readonly Square[];
  readonly jobs: readonly Job[];
  /** What all pods of a queue hold. */
  readonly heldByQueue = new Map<string, Vector>();
  /** Whether any pod is ending: without one, what fits at all fits now. */
  hasEndings = false;
  readonly #listeners: ((move: Move, sign: 1 | -1) => void)[] = [];

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    const { resources, nodes } = snapshot;
    this.squares = nodes.map(({ offers }) => ({
      used: resources.none(),
      idle: Float64Array.from(offers),
      ending: resources.none(),
      promised: resources.none(),
      pieces: new Set<Piece>(),
    }));
    for (const queue of snapshot.queues.keys()) this.heldByQueue.set(queue, resources.none());
    this.jobs = snapshot.gangs.map((gang) => jobOf(gang, resources.none()));
    for (const job of this.jobs) for (const piece of job.pieces) this.#settle(piece);
    for (const task of snapshot.strangers) {
      this.#settle({ task, job: undefined, unit: undefined, standing: 'waits', node: -1 });
    }
    for (const job of this.jobs) this.locate(job);
  }

  /** Calls back at every move, and at every move that is taken back. */
  watch(listener: (move: Move, sign: 1 | -1) => void): void {
    this.#listeners.push(listener);
  }

  make(move: Move): void {
    move.piece.standing = move.standing;
    move.piece.node = move.node;
    this.#count(move, 1);
  }

  takeBack(moves: readonly Move[]): void {
    for (const move of moves.toReversed()) {
      this.#count(move, -1);
      move.piece.standing = 'waits';
      move.piece.node = -1;
    }
  }

  /** Pods that hold a place, ending ones included. */
  *placed(): Iterable<PlacedPod> {
    for (const [node, { pieces }] of this.squares.entries()) {
      for (const { task, standing } of pieces) {
        const { namespace, labels, rules } = task;
        yield { namespace, labels, rules, node, isEnding: standing === 'ends' };
      }
    }
  }

  /** Finds anew in which part of the network a gang, and each of its units, is. */
  locate(job: Job): void {
    const nodesOf = (pieces: readonly Piece[]) =>
      new Set(pieces.filter((each) => each.standing === 'placed').map((each) => each.node));
    const at = (nodes: ReadonlySet<number>) =>
      nodes.size === 0 ? undefined : lowestWith(this.snapshot.hyperNodes, nodes);
    const hasTopology =
      job.gang.topology !== undefined || job.units.some((unit) => unit.policy?.topology !== undefined);
    job.hyperNode = hasTopology ? at(nodesOf(job.pieces)) : undefined;
    for (const unit of job.units) unit.hyperNode = hasTopology ? at(nodesOf(unit.pieces)) : undefined;
  }

  /** Puts a pod where it is at the start. */
  #settle(piece: Piece): void {
    const { task } = piece;
    if (task.hasEnded) piece.standing = 'ended';
    else if (task.node < 0) piece.standing = task.isEnding ? 'ended' : 'waits';
    else if (task.isEnding) this.#end(piece);
    else this.make({ piece, node: task.node, standing: 'placed' });
  }

  #end(piece: Piece): void {
    const square = this.squares[piece.task.node];
    piece.standing = 'ends';
    this.hasEndings = true;
    piece.node = piece.task.node;
    if (square === undefined) return;
    add(square.used, piece.task.holds);
    add(square.idle, piece.task.holds, -1);
    add(square.ending, piece.task.holds);
    square.pieces.add(piece);
  }

  #count(move: Move, sign: 1 | -1): void {
    const { piece, node, standing } = move;
    const square = this.squares[node];
    if (square === undefined) return;
    if (sign === 1) square.pieces.add(piece);
    else square.pieces.delete(piece);
    if (standing === 'promised') add(square.promised, piece.task.holds, sign);
    else {
      add(square.used, piece.task.holds, sign);
      add(square.idle, piece.task.holds, -sign);
    }
    if (piece.job !== undefined) this.#countForJob(piece.job, move, sign);
    for (const listener of this.#listeners) listener(move, sign);
  }

  #countForJob(job: Job, { piece, standing }: Move, sign: 1 | -1): void {
    job[standing] += sign;
    if (piece.unit !== undefined) piece.unit[standing] += sign;
    const ofRole = standing === 'placed' ? job.placedOfRole : job.promisedOfRole;
    ofRole.set(piece.task.role, (ofRole.get(piece.task.role) ?? 0) + sign);
    add(job.allocated, piece.task.holds, sign);
    const held = this.heldByQueue.get(job.gang.queue);
    if (held !== undefined) add(held, piece.task.holds, sign);
  }
}

function jobOf(gang: Gang, allocated: Vector): Job {
  const units = new Map<string, Unit>();
  const subGroupOf = subGroupFinder(gang.subGroups);
  const job: Job = {
    gang,
    phase: gang.phase,
    pieces: [],
    units: [],
    placed: 0,
    promised: 0,
    bestEffort: [],
    placedOfRole: new Map(),
    promisedOfRole: new Map(),
    allocated,
    hyperNode: undefined,
  };
  for (const task of gang.tasks) {
    const { demand: policy, key = '' } = subGroupOf(task.labels) ?? {};
    const id = JSON.stringify([policy?.name ?? null, key]);
    const unit = units.get(id) ?? emptyUnit(policy, key);
    units.set(id, unit);
    const piece: Piece = { task, job, unit, standing: 'waits', node: -1 };
    for (const holder of [unit, job]) {
      holder.pieces.push(piece);
      if (task.isBestEffort) holder.bestEffort.push(piece);
    }
  }
  return Object.assign(job, { units: [...units.values()] });
}

function emptyUnit(policy: SubGroupPolicy | undefined, key: string): Unit {
  return { policy, key, pieces: [], bestEffort: [], placed: 0, promised: 0, hyperNode: undefined };
}
