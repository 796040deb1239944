import { preferredWeight, unlovedTaints } from '../kubernetes/node-rules.ts';
import { preferenceFor } from '../kubernetes/pod-rules.ts';
import { objectsAt } from '../model/fields.ts';
import type { Vector } from './amounts.ts';
import type { Board, Piece } from './board.ts';
import type { Ground } from './ground.ts';
import { evenness, type Packing, type Places, packed, ranged, scaled } from './measures.ts';
import type { SchedulerSettings, ScoreWeights } from './settings.ts';
import type { Task } from './task.ts';

const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** What kube-scheduler counts for a pod that asks for no cpu (milli) or memory (bytes), when it compares nodes. */
const UNSAID = { cpu: 100, memory: 200 * 1024 * 1024 };

/** How good nodes, and parts of the network, are for a pod: the scheduler's scores, as far as they tell nodes apart. */
export class Scores {
  readonly #board: Board;
  readonly #ground: Ground;
  readonly #weights: ScoreWeights;
  readonly #tiers: { readonly lowest: number; readonly highest: number };
  /** What each tier counts, and for each node the part of that tier that holds it; -1 for none. */
  readonly #levels: readonly { readonly weight: number; readonly partOf: Int32Array }[];
  readonly #hasUnlovedTaints: boolean;
  /** By what a pod asks for. */
  readonly #known = new Map<Vector, Known>();
  readonly #at: { readonly cpu: number; readonly memory: number; readonly gpu: number };
  readonly #binpackPlaces: Places;
  readonly #topologyPlaces: Places;

  constructor(board: Board, { weights }: SchedulerSettings) {
    this.#board = board;
    this.#ground = board.ground;
    this.#weights = weights;
    const { network, nodes, resources } = board.ground;
    const placesOf = (of: ReadonlyMap<string, number>): Places =>
      [...of].map(([name, weight]) => [resources.placeOf(name), weight]);
    this.#at = {
      cpu: resources.placeOf('cpu'),
      memory: resources.placeOf('memory'),
      gpu: resources.placeOf('nvidia.com/gpu'),
    };
    this.#binpackPlaces = placesOf(weights.binpackOf);
    this.#topologyPlaces = placesOf(weights.topologyOf);
    const tiers = [...new Set(network.parts.map(({ tier }) => tier))].sort((a, b) => a - b);
    this.#tiers = { lowest: tiers[0] ?? 0, highest: tiers.at(-1) ?? 0 };
    this.#levels = tiers.map((tier) => ({ weight: weights.fading ** (tier - 1), partOf: network.level(tier) }));
    this.#hasUnlovedTaints = nodes.some((node) => node.taints.some(({ effect }) => effect === 'PreferNoSchedule'));
    board.watch(({ node }) => {
      for (const known of this.#known.values()) known.forget(node, network.partsOf(node));
    });
  }

  /** The lowest part that holds a node, and another part where there is one. */
  around(part: number | undefined, node: number): number {
    const own = this.#ground.network.partsOf(node)[0] ?? 0;
    return part === undefined ? own : this.#ground.network.common(part, own);
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
    let [highest, packing] = [Number.NEGATIVE_INFINITY, 0];
    let around: readonly number[] | undefined;
    // Thousands of nodes for each of thousands of pods: nothing is made anew here, and a rack is looked at once.
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] ?? 0;
      const parts = this.#ground.network.partsOf(node);
      if (topology === undefined && parts !== around) [around, packing] = [parts, this.#packing(node, known)];
      const closeness = topology === undefined ? packing : (topology[index] ?? 0);
      const score = known.ofNode(node) + perTopology * closeness + (wishes === undefined ? 0 : wishes(index));
      if (score > highest + 1e-9) [best, highest] = [[node], score];
      else if (score >= highest - 1e-9) best.push(node);
    }
    return best;
  }

  /**
   * What a pod would rather have: labels of nodes, nodes without some taints, pods beside it; by places in `nodes`.
   * @returns undefined where it wishes for nothing
   */
  #wishes(task: Task, nodes: readonly number[]): ((index: number) => number) | undefined {
    const { nodes: all } = this.#ground;
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
    if (wishes.length === 0) return undefined;
    return (index) => wishes.reduce((sum, { weight, values }) => sum + weight * (values?.[index] ?? 0), 0);
  }

  /** How full a part of the network would be with all that a unit asks for: fuller is better; 0 where it does not fit. */
  ofPart(part: number, request: Vector): number {
    return this.#fullness(part, request) * 100 * this.#weights.topology;
  }

  #nodePreference(task: Task, node: number): number {
    const { object, labels } = this.#ground.nodes[node] ?? {};
    return object === undefined || labels === undefined ? 0 : preferredWeight(task.spec, object, labels);
  }

  #ofNode(request: Vector, node: number): number {
    const { leastAllocated, balanced, binpack } = this.#weights;
    const packing = { offers: this.#ground.offers.nodes.of(node), free: this.#board.nodes.now.of(node), request };
    return (
      leastAllocated * this.#freeness(packing) +
      balanced * this.#balance(packing) +
      100 * binpack * packed(packing, this.#binpackPlaces)
    );
  }

  /** The mean of what would stay free of cpu and memory, from 0 to 100. */
  #freeness({ offers, free: left, request }: Packing): number {
    const { cpu, memory } = this.#at;
    const free = (place: number, unsaid: number) => {
      const [offer, asked] = [offers[place] ?? 0, request[place] ?? 0];
      const counted = offer - (left[place] ?? 0) + (asked > 0 ? asked : unsaid);
      return offer <= 0 || counted > offer ? 0 : Math.floor(((offer - counted) * 100) / offer);
    };
    return Math.floor((free(cpu, UNSAID.cpu) + free(memory, UNSAID.memory)) / 2);
  }

  /** Above 50 where the pod makes the use of cpu, memory and the GPUs that it asks for more even, below where less. */
  #balance({ offers, free, request }: Packing): number {
    const { cpu, memory, gpu } = this.#at;
    const places = gpu >= 0 && (request[gpu] ?? 0) > 0 && (offers[gpu] ?? 0) > 0 ? [cpu, memory, gpu] : [cpu, memory];
    const fractions = (times: number) =>
      places.map((place) => {
        const offer = offers[place] ?? 0;
        return offer > 0 ? Math.min(1, (offer - (free[place] ?? 0) + times * (request[place] ?? 0)) / offer) : 0;
      });
    return Math.floor(50 + (evenness(fractions(1)) - evenness(fractions(0))) / 2);
  }

  #fullness(part: number, request: Vector): number {
    const packing = { offers: this.#ground.offers.parts.of(part), free: this.#board.parts.now.of(part), request };
    return packed(packing, this.#topologyPlaces);
  }

  /** For pods without topology: fuller parts first, those of higher tiers counting less; nodes outside of all parts first. */
  #packing(node: number, known: Known): number {
    let [sum, weights] = [0, 0];
    for (const { partOf, weight } of this.#levels) {
      const part = partOf[node] ?? -1;
      sum += weight * (part < 0 ? 1 : known.ofPart(part));
      weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
  }

  /** Scores that hold for all pods that ask for the same, until something changes at a node or around it. */
  #knownFor({ holds }: Task): Known {
    const known =
      this.#known.get(holds) ??
      new Known(this.#ground, {
        ofNode: (node) => this.#ofNode(holds, node),
        ofPart: (part) => this.#fullness(part, holds),
      });
    this.#known.set(holds, known);
    return known;
  }

  /** For pods with topology: the lower the tier that they have in common with their unit, the better. */
  #nearness(piece: Piece, nodes: readonly number[], part: number | undefined): readonly number[] {
    if (part === undefined) return nodes.map(() => 0);
    const { lowest, highest } = this.#tiers;
    const { network } = this.#ground;
    const own = nodes.map((node) => network.partsOf(node)[0] ?? 0);
    // Once for each part: many nodes lie in one.
    const tierScore = remembering((each) =>
      each === part || lowest === highest
        ? 1
        : (highest - network.tierOf(network.common(part, each))) / (highest - lowest),
    );
    const scores = own.map(tierScore);
    const best = scores.reduce((most, score) => Math.max(most, score), 0);
    if (scores.filter((score) => score === best).length < 2) return scores;
    const pieces = piece.unit?.pieces ?? [];
    const share = remembering(
      (each) => pieces.filter(({ node }) => network.partsOf(node).includes(each)).length / pieces.length,
    );
    return scores.map((score, index) => (score === best ? best + share(own[index] ?? 0) : score));
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
    { nodes, network }: Ground,
    measure: { ofNode: (node: number) => number; ofPart: (part: number) => number },
  ) {
    this.#nodes = new Float64Array(nodes.length).fill(Number.NaN);
    this.#parts = new Float64Array(network.parts.length).fill(Number.NaN);
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
