import type { PlacedPod } from '../kubernetes/pod-rules.ts';
import { subGroupFinder } from '../kubernetes/volcano.ts';
import { add, type Table, type Vector } from './amounts.ts';
import type { Ground } from './ground.ts';
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

/** What nodes, or parts of the network, have left. */
export interface Room {
  readonly now: Table;
  /** When the pods that end there have ended, less what is promised of that. */
  readonly soon: Table;
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
  readonly ground: Ground;
  readonly nodes: Room;
  readonly parts: Room;
  readonly jobs: readonly Job[];
  /** What all pods of a queue hold. */
  readonly heldByQueue = new Map<string, Vector>();
  /** Whether any pod is ending: without one, what fits at all fits now. */
  hasEndings = false;
  /** Pods that hold a place, by node. */
  readonly #pieces = new Map<number, Set<Piece>>();
  readonly #listeners: ((move: Move) => void)[] = [];

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.ground = snapshot.ground;
    const { resources, offers, queues } = this.ground;
    this.nodes = { now: offers.nodes.copy(), soon: offers.nodes.copy() };
    this.parts = { now: offers.parts.copy(), soon: offers.parts.copy() };
    for (const queue of queues.keys()) this.heldByQueue.set(queue, resources.none());
    this.jobs = snapshot.gangs.map((gang) => jobOf(gang, resources.none()));
    for (const job of this.jobs) for (const piece of job.pieces) this.#settle(piece);
    for (const task of snapshot.strangers) {
      this.#settle({ task, job: undefined, unit: undefined, standing: 'waits', node: -1 });
    }
    for (const job of this.jobs) this.locate(job);
  }

  /** Calls back at every move, and at every move that is taken back. */
  watch(listener: (move: Move) => void): void {
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

  /** What is in use on all nodes together. */
  used(): Vector {
    const now = this.parts.now.of(0);
    return this.ground.offers.parts.of(0).map((offered, place) => offered - (now[place] ?? 0));
  }

  /** Pods that hold a place on a node. */
  piecesOn(node: number): ReadonlySet<Piece> {
    return this.#pieces.get(node) ?? NONE;
  }

  /** Pods that hold a place, ending ones included, node by node. */
  *placed(): Iterable<PlacedPod> {
    for (const node of [...this.#pieces.keys()].sort((a, b) => a - b)) {
      for (const { task, standing } of this.piecesOn(node)) {
        const { namespace, labels, rules } = task;
        yield { namespace, labels, rules, node, isEnding: standing === 'ends' };
      }
    }
  }

  /** Finds anew in which part of the network a gang, and each of its units, is. */
  locate(job: Job): void {
    const hasTopology =
      job.gang.topology !== undefined || job.units.some((unit) => unit.policy?.topology !== undefined);
    if (!hasTopology) return;
    const at = (pieces: readonly Piece[]) => {
      const nodes = new Set(pieces.filter((each) => each.standing === 'placed').map((each) => each.node));
      return nodes.size === 0 ? undefined : this.ground.network.lowestWith(nodes);
    };
    job.hyperNode = at(job.pieces);
    for (const unit of job.units) unit.hyperNode = at(unit.pieces);
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
    piece.standing = 'ends';
    this.hasEndings = true;
    piece.node = piece.task.node;
    this.#hold(piece, piece.node, 1);
    this.#change(piece.node, piece.task.holds, { now: -1, soon: 0 });
  }

  #count(move: Move, sign: 1 | -1): void {
    const { piece, node, standing } = move;
    this.#hold(piece, node, sign);
    this.#change(node, piece.task.holds, { now: standing === 'promised' ? 0 : -sign, soon: -sign });
    if (piece.job !== undefined) this.#countForJob(piece.job, move, sign);
    for (const listener of this.#listeners) listener(move);
  }

  #hold(piece: Piece, node: number, sign: 1 | -1): void {
    const pieces = this.#pieces.get(node) ?? new Set();
    this.#pieces.set(node, pieces);
    if (sign === 1) pieces.add(piece);
    else pieces.delete(piece);
  }

  /** Gives amounts to a node and the parts around it, or takes them, so many times. */
  #change(node: number, amounts: Vector, { now, soon }: { readonly now: number; readonly soon: number }): void {
    const parts = this.ground.network.partsOf(node);
    for (const [times, which] of [[now, 'now'] as const, [soon, 'soon'] as const]) {
      if (times === 0) continue;
      this.nodes[which].add(node, amounts, times);
      for (const part of parts) this.parts[which].add(part, amounts, times);
    }
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

const NONE: ReadonlySet<Piece> = new Set();

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
    const id = policy === undefined ? '' : JSON.stringify([policy.name, key]);
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
