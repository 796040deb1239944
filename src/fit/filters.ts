import { isSelected, portsCollide, toleratesCordon, untoleratedTaint } from '../kubernetes/node-rules.ts';
import { asksNothing, type Refusal, refusalBeside } from '../kubernetes/pod-rules.ts';
import { shortOf } from './amounts.ts';
import type { Board, Piece, Square } from './board.ts';
import type { Task } from './task.ts';

/** Which nodes a pod may go to, and why not to the others, in the words of the scheduler's events. */
export class Filters {
  readonly #board: Board;
  /** By {@link Task.kind}, for each node: refused by labels or taints. */
  readonly #byKind = new Map<string, readonly (string | undefined)[]>();
  readonly #insufficient: readonly string[];
  readonly #anyApart: boolean;
  readonly #anyPorts: boolean;

  constructor(board: Board) {
    this.#board = board;
    const { gangs, strangers } = board.snapshot;
    this.#insufficient = board.snapshot.resources.names.map((name) => `Insufficient ${name}`);
    const tasks = [...gangs.flatMap((gang) => gang.tasks), ...strangers];
    this.#anyApart = tasks.some((task) => task.rules.apart.length > 0);
    this.#anyPorts = tasks.some((task) => task.ports.length > 0);
  }

  /**
   * Says for one pod, as the board stands, why a node is refused; undefined for a node that it may go to, now or when
   * the pods that end there have ended.
   */
  refusalOf({ task }: Piece): Refusal {
    const byKind = this.#ofKind(task);
    const besides = this.#besides(task);
    return (node) => {
      const square = this.#board.squares[node];
      if (square === undefined) return 'no such node';
      const short = shortSoon(task, square);
      if (short >= 0) return this.#insufficient[short];
      return byKind[node] ?? this.#portRefusal(task, square) ?? besides?.(node);
    };
  }

  #ofKind(task: Task): readonly (string | undefined)[] {
    const known = this.#byKind.get(task.kind);
    if (known !== undefined) return known;
    const bears = toleratesCordon(task.tolerations);
    const refusals = this.#board.snapshot.nodes.map(({ isCordoned, taints, object, labels }) => {
      if (isCordoned && !bears) return 'node(s) were unschedulable';
      if (!isSelected(task.spec, object, labels)) return "node(s) didn't match Pod's node affinity/selector";
      return untoleratedTaint(task.tolerations, taints) === undefined ? undefined : 'node(s) had untolerated taint(s)';
    });
    this.#byKind.set(task.kind, refusals);
    return refusals;
  }

  #portRefusal(task: Task, { pieces }: Square): string | undefined {
    if (!this.#anyPorts || task.ports.length === 0) return undefined;
    const taken = [...pieces].some((other) => portsCollide(task.ports, other.task.ports));
    return taken ? "node(s) didn't have free ports for the requested pod ports" : undefined;
  }

  #besides(task: Task): Refusal | undefined {
    if (asksNothing(task.rules) && !this.#anyApart) return undefined;
    return refusalBeside(task, this.#board.snapshot.nodes, [...this.#board.placed()]);
  }
}

/** The first resource of which a node has not enough, even when the pods that end there have ended; -1 for none. */
function shortSoon({ asks }: Task, { idle, ending, promised }: Square): number {
  for (let place = 0; place < asks.length; place++) {
    const asked = asks[place] ?? 0;
    if (asked > 0 && asked > (idle[place] ?? 0) + (ending[place] ?? 0) - (promised[place] ?? 0)) return place;
  }
  return -1;
}

/** Whether a pod can start on a node at once. */
export function fitsNow({ task }: Piece, { idle }: Square): boolean {
  return shortOf(task.asks, idle) === -1;
}
