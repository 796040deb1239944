import { isSelected, portsCollide, toleratesCordon, untoleratedTaint } from '../kubernetes/node-rules.ts';
import { asksNothing, type Refusal, refusalBeside } from '../kubernetes/pod-rules.ts';
import type { Board, Piece } from './board.ts';
import type { Task } from './task.ts';

/** Which nodes a pod may go to, and why not to the others, in the words of the scheduler's events. */
export class Filters {
  readonly #board: Board;
  readonly #insufficient: readonly string[];
  readonly #anyApart: boolean;
  readonly #anyPorts: boolean;

  constructor(board: Board) {
    this.#board = board;
    const { gangs, strangers } = board.snapshot;
    this.#insufficient = board.ground.resources.names.map((name) => `Insufficient ${name}`);
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
    const { soon } = this.#board.nodes;
    const hasPorts = this.#anyPorts && task.ports.length > 0;
    return (node) => {
      const short = soon.shortOf(task.asks, node);
      if (short >= 0) return this.#insufficient[short];
      return byKind[node] ?? (hasPorts ? this.#portRefusal(task, node) : undefined) ?? besides?.(node);
    };
  }

  #ofKind(task: Task): readonly (string | undefined)[] {
    const { refusals: byKind, nodes } = this.#board.ground;
    const known = byKind.get(task.kind);
    if (known !== undefined) return known;
    const bears = toleratesCordon(task.tolerations);
    const refusals = nodes.map(({ isCordoned, taints, object, labels }) => {
      if (isCordoned && !bears) return 'node(s) were unschedulable';
      if (!isSelected(task.spec, object, labels)) return "node(s) didn't match Pod's node affinity/selector";
      return untoleratedTaint(task.tolerations, taints) === undefined ? undefined : 'node(s) had untolerated taint(s)';
    });
    byKind.set(task.kind, refusals);
    return refusals;
  }

  #portRefusal(task: Task, node: number): string | undefined {
    const taken = [...this.#board.piecesOn(node)].some((other) => portsCollide(task.ports, other.task.ports));
    return taken ? "node(s) didn't have free ports for the requested pod ports" : undefined;
  }

  #besides(task: Task): Refusal | undefined {
    if (asksNothing(task.rules) && !this.#anyApart) return undefined;
    return refusalBeside(task, this.#board.ground.nodes, [...this.#board.placed()]);
  }
}

/** Whether a pod can start on a node at once. */
export function fitsNow({ nodes }: Board, { task }: Piece, node: number): boolean {
  return nodes.now.shortOf(task.asks, node) === -1;
}
