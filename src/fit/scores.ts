import { preferredWeight, unlovedTaints } from '../kubernetes/node-rules.ts';
import { preferenceFor } from '../kubernetes/pod-rules.ts';
import { objectsAt } from '../model/fields.ts';
import { add, type Vector } from './amounts.ts';
import type { Board, Piece, Unit } from './board.ts';
import { ancestorsOf } from './hyper-nodes.ts';
import { evenness, type Packing, type Places, packed, ranged, scaled } from './measures.ts';
import type { SchedulerSettings, ScoreWeights } from './settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { Task } from './task.ts';

const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** What kube-scheduler counts for a pod that asks for no cpu (milli) or memory (bytes), when it compares nodes. */
const UNSAID = { cpu: 100, memory: 200 * 1024 * 1024 };

/** How good nodes, and parts of the network, are for a pod: the scheduler's scores, as far as they tell nodes apart. */
export class Scores {
  readonly #board: Board;
  readonly #weights: ScoreWeights;
  /** For each part of the network: what it offers, and what of it is in use. */
  readonly #offers: readonly Vector[];
  readonly #used: readonly Vector[];
  /** For each node the parts that hold it, the lowest first. */
  readonly #partsOf: readonly (readonly number[])[];
  readonly #tiers: { readonly lowest: number; readonly highest: number };
  readonly #tierWeights: readonly { readonly tier: number; readonly weight: number }[];
  readonly #hasUnlovedTaints: boolean;
  /** By what a pod asks for. */
  readonly #known = new Map<string, Known>();
  readonly #at: { readonly cpu: number; readonly memory: number; readonly gpu: number };
  readonly #binpackPlaces: Places;
  readonly #topologyPlaces: Places;

  constructor(board: Board, { weights }: SchedulerSettings) {
    this.#board = board;
    this.#weights = weights;
    const { hyperNodes, nodes, resources } = board.snapshot;
    const placesOf = (of: ReadonlyMap<string, number>): Places =>
      [...of].map(([name, weight]) => [resources.placeOf(name), weight]);
    this.#at = {
      cpu: resources.placeOf('cpu'),
      memory: resources.placeOf('memory'),
      gpu: resources.placeOf('nvidia.com/gpu'),
    };
    this.#binpackPlaces = placesOf(weights.binpackOf);
    this.#topologyPlaces = placesOf(weights.topologyOf);
    this.#offers = hyperNodes.map(() => resources.none());
    this.#used = hyperNodes.map(() => resources.none());
    const partsOf: number[][] = nodes.map(() => []);
    for (const [part, { nodes: inside }] of hyperNodes.entries()) {
      const [offers, used] = [this.#offers[part], this.#used[part]];
      for (const node of inside) {
        partsOf[node]?.push(part);
        if (offers !== undefined) add(offers, nodes[node]?.offers ?? resources.none());
        if (used !== undefined) add(used, board.squares[node]?.used ?? resources.none());
      }
    }
    const tierOf = (part: number) => hyperNodes[part]?.tier ?? 0;
    this.#partsOf = partsOf.map((parts) => parts.sort((a, b) => tierOf(a) - tierOf(b)));
    const tiers = hyperNodes.map(({ tier }) => tier);
    const [lowest, highest] = [Math.min(...tiers), Math.max(...tiers)];
    this.#tiers = { lowest, highest };
    this.#tierWeights = [...new Set(tiers)].map((tier) => ({ tier, weight: weights.fading ** (tier - 1) }));
    this.#hasUnlovedTaints = nodes.some((node) => node.taints.some(({ effect }) => effect === 'PreferNoSchedule'));
    board.watch(({ piece, node }, sign) => {
      for (const part of this.#partsOf[node] ?? []) {
        const used = this.#used[part];
        if (used !== undefined) add(used, piece.task.holds, sign);
      }
      for (const known of this.#known.values()) known.forget(node, this.#partsOf[node] ?? []);
    });
  }

  /** The lowest part of the network that holds a node. */
  partOf(node: number): number {
    return this.#partsOf[node]?.[0] ?? 0;
  }

  /** The lowest part that holds two. */
  common(a: number | undefined, b: number): number {
    if (a === undefined) return b;
    const above = new Set(ancestorsOf(this.#board.snapshot.hyperNodes, a));
    return ancestorsOf(this.#board.snapshot.hyperNodes, b).find((part) => above.has(part)) ?? 0;
  }

  /**
   * The best nodes for a pod; several where they are equally good.
   * @param near - the part of the network that its unit is in so far, for units with topology
   */
  bestNodes(piece: Piece, nodes: readonly number[], near: { readonly part: number | undefined } | undefined) {
    const known = this.#knownFor(piece.task);
    const wishes = this.#wishes(piece.task, nodes);
    const topology = near === undefined ? undefined : this.#nearness(piece, nodes, near.part);
    const perTopology = 100 * this.#weights.topology;
    let best: number[] = [];
    let highest = Number.NEGATIVE_INFINITY;
    for (const [index, node] of nodes.entries()) {
      const closeness = topology === undefined ? this.#packing(node, known) : (topology[index] ?? 0);
      const score = known.ofNode(node) + perTopology * closeness + wishes(index);
      if (score > highest + 1e-9) [best, highest] = [[node], score];
      else if (score >= highest - 1e-9) best.push(node);
    }
    return best;
  }

  /** What a pod would rather have: labels of nodes, nodes without some taints, pods beside it; by places in `nodes`. */
  #wishes(task: Task, nodes: readonly number[]): (index: number) => number {
    const { nodes: all } = this.#board.snapshot;
    const weights = this.#weights;
    const wishes: { readonly weight: number; readonly values: readonly number[] | undefined }[] = [];
    if (objectsAt(task.spec, 'affinity', 'nodeAffinity', PREFERRED).length > 0) {
      wishes.push({ weight: weights.nodeAffinity, values: scaled(nodes, (node) => this.#nodePreference(task, node)) });
    }
    if (this.#hasUnlovedTaints) {
      const values = scaled(nodes, (node) => unlovedTaints(task.tolerations, all[node]?.taints ?? []));
      wishes.push({ weight: weights.taints, values: values?.map((value) => 100 - value) });
    }
    if (task.rules.preferred.length > 0) {
      const values = ranged(nodes, preferenceFor(task, all, [...this.#board.placed()]));
      wishes.push({ weight: weights.podAffinity, values });
    }
    return (index) => wishes.reduce((sum, { weight, values }) => sum + weight * (values?.[index] ?? 0), 0);
  }

  /** How full a part of the network would be with all pods of a unit: fuller is better; 0 where they do not fit. */
  ofPart(part: number, unit: Unit): number {
    const request = this.#board.snapshot.resources.none();
    for (const { task } of unit.pieces) add(request, task.holds);
    return this.#fullness(part, request) * 100 * this.#weights.topology;
  }

  #nodePreference(task: Task, node: number): number {
    const { object, labels } = this.#board.snapshot.nodes[node] ?? {};
    return object === undefined || labels === undefined ? 0 : preferredWeight(task.spec, object, labels);
  }

  #ofNode(request: Vector, node: number): number {
    const { leastAllocated, balanced, binpack } = this.#weights;
    const [offers, square] = [this.#board.snapshot.nodes[node]?.offers, this.#board.squares[node]];
    if (offers === undefined || square === undefined) return 0;
    const packing = { offers, used: square.used, request };
    return (
      leastAllocated * this.#freeness(packing) +
      balanced * this.#balance(packing) +
      100 * binpack * packed(packing, this.#binpackPlaces)
    );
  }

  /** The mean of what would stay free of cpu and memory, from 0 to 100. */
  #freeness({ offers, used, request }: Packing): number {
    const { cpu, memory } = this.#at;
    const free = (place: number, unsaid: number) => {
      const [offer, asked] = [offers[place] ?? 0, request[place] ?? 0];
      const counted = (used[place] ?? 0) + (asked > 0 ? asked : unsaid);
      return offer <= 0 || counted > offer ? 0 : Math.floor(((offer - counted) * 100) / offer);
    };
    return Math.floor((free(cpu, UNSAID.cpu) + free(memory, UNSAID.memory)) / 2);
  }

  /** Above 50 where the pod makes the use of cpu, memory and the GPUs that it asks for more even, below where less. */
  #balance({ offers, used, request }: Packing): number {
    const { cpu, memory, gpu } = this.#at;
    const places = gpu >= 0 && (request[gpu] ?? 0) > 0 && (offers[gpu] ?? 0) > 0 ? [cpu, memory, gpu] : [cpu, memory];
    const fractions = (times: number) =>
      places.map((place) => {
        const offer = offers[place] ?? 0;
        return offer > 0 ? Math.min(1, ((used[place] ?? 0) + times * (request[place] ?? 0)) / offer) : 0;
      });
    return Math.floor(50 + (evenness(fractions(1)) - evenness(fractions(0))) / 2);
  }

  #fullness(part: number, request: Vector): number {
    const [offers, used] = [this.#offers[part], this.#used[part]];
    return offers === undefined || used === undefined ? 0 : packed({ offers, used, request }, this.#topologyPlaces);
  }

  /** For pods without topology: fuller parts first, those of higher tiers counting less; nodes outside of all parts first. */
  #packing(node: number, known: Known): number {
    let [sum, weights] = [0, 0];
    const parts = this.#partsOf[node] ?? [];
    for (const { tier, weight } of this.#tierWeights) {
      const part = parts.find((each) => this.#board.snapshot.hyperNodes[each]?.tier === tier);
      sum += weight * (part === undefined ? 1 : known.ofPart(part));
      weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
  }

  /** Scores that hold for all pods that ask for the same, until something changes at a node or around it. */
  #knownFor({ holds }: Task): Known {
    const key = holds.join();
    const known =
      this.#known.get(key) ??
      new Known(this.#board.snapshot, {
        ofNode: (node) => this.#ofNode(holds, node),
        ofPart: (part) => this.#fullness(part, holds),
      });
    this.#known.set(key, known);
    return known;
  }

  /** For pods with topology: the lower the tier that they have in common with their unit, the better. */
  #nearness(piece: Piece, nodes: readonly number[], part: number | undefined): readonly number[] {
    if (part === undefined) return nodes.map(() => 0);
    const { lowest, highest } = this.#tiers;
    // Once for each part: many nodes lie in one.
    const tierScore = remembering((own) => {
      const tier = this.#board.snapshot.hyperNodes[this.common(part, own)]?.tier ?? highest;
      return own === part || lowest === highest ? 1 : (highest - tier) / (highest - lowest);
    });
    const pieces = piece.unit?.pieces ?? [];
    const share = remembering(
      (own) => pieces.filter((each) => this.#partsOf[each.node]?.includes(own)).length / pieces.length,
    );
    const own = nodes.map((node) => this.partOf(node));
    const best = own.reduce((most, each) => Math.max(most, tierScore(each)), 0);
    if (own.filter((each) => tierScore(each) === best).length < 2) return own.map(tierScore);
    return own.map((each) => (tierScore(each) === best ? best + share(each) : tierScore(each)));
  }
}

/** What a measure says of a part of the network, worked out once for each. */
function remembering(measure: (part: number) => number): (part: number) => number {
  const known = new Map<number, number>();
  return (part) => {
    const value = known.get(part) ?? measure(part);
    known.set(part, value);
    return value;
  };
}

/** Scores that were worked out; each is worked out anew when something has changed there. */
class Known {
  readonly #nodes: Float64Array;
  readonly #parts: Float64Array;
  readonly #measure: { readonly ofNode: (node: number) => number; readonly ofPart: (part: number) => number };

  constructor(
    { nodes, hyperNodes }: Snapshot,
    measure: { ofNode: (node: number) => number; ofPart: (part: number) => number },
  ) {
    this.#nodes = new Float64Array(nodes.length).fill(Number.NaN);
    this.#parts = new Float64Array(hyperNodes.length).fill(Number.NaN);
    this.#measure = measure;
  }

  ofNode(node: number): number {
    return kept(this.#nodes, node, this.#measure.ofNode);
  }

  ofPart(part: number): number {
    return kept(this.#parts, part, this.#measure.ofPart);
  }

  forget(node: number, parts: readonly number[]): void {
    this.#nodes[node] = Number.NaN;
    for (const part of parts) this.#parts[part] = Number.NaN;
  }
}

function kept(values: Float64Array, place: number, measure: (place: number) => number): number {
  const known = values[place] ?? Number.NaN;
  if (!Number.isNaN(known)) return known;
  const value = measure(place);
  values[place] = value;
  return value;
}
