import { integerAt, nameOf, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { groupedBy } from '../model/sequence.ts';
import type { Labels } from './label-selector.ts';
import { memberTest, type Tier } from './volcano.ts';

/** A part of the network: a rack, a row, a hall. */
export interface HyperNode {
  /** Empty for the whole cluster, which no HyperNode stands for. */
  readonly name: string;
  readonly tier: number;
  /** Its tier's name; empty without one. */
  readonly tierName: string;
  /** The part that it is part of, by its place in the list; undefined for the whole. */
  readonly parent: number | undefined;
  /** The nodes in it, those of the parts in it among them, by their places. */
  readonly nodes: readonly number[];
}

/** Parts of a network to try, by their places: those of the lowest tier first. */
export type Tiers = readonly (readonly number[])[];

/** A node, as a HyperNode's members select it. */
interface Member {
  readonly name: string;
  readonly labels: Labels;
}

/** The whole cluster, by its place among the parts. */
const WHOLE = 0;

/** Parts that lie in one another; what is deeper than any network is a typing error. */
const DEEPEST = 64;

/**
 * The tree of HyperNodes: first the whole cluster, one tier above the highest, then every HyperNode. Parts and nodes are
 * known by their places in the lists.
 *
 * Members of type HyperNode are matched by `exactMatch` only: Volcano accepts a pattern there, and matches nothing by it.
 * @see https://volcano.sh/en/docs/network_topology_aware_scheduling/
 */
export class Network {
  readonly parts: readonly HyperNode[];
  /** For each node the parts that hold it, the lowest first. */
  readonly #partsOf: readonly (readonly number[])[];
  /** For each part itself and all that it lies in, up to the whole. */
  readonly #ancestors: readonly (readonly number[])[];
  readonly #holders: ReadonlySet<number>;
  readonly #below = new Map<string, Tiers>();
  readonly #levels = new Map<number, Int32Array>();

  constructor(objects: readonly JsonObject[], nodes: readonly Member[]) {
    this.parts = partsIn(objects, nodes);
    const partsOf: number[][] = nodes.map(() => []);
    for (const [part, { nodes: inside }] of this.parts.entries()) for (const node of inside) partsOf[node]?.push(part);
    const known = new Map<string, readonly number[]>();
    this.#partsOf = partsOf.map((parts) => {
      const sorted = parts.sort((a, b) => this.tierOf(a) - this.tierOf(b));
      const list = known.get(sorted.join()) ?? sorted;
      known.set(sorted.join(), list);
      return list;
    });
    const parentOf = (part: number) => this.parts[part]?.parent;
    this.#ancestors = this.parts.map((_, part) => [...chain(part, parentOf)]);
    this.#holders = new Set(this.parts.flatMap(({ parent }) => parent ?? []));
  }

  tierOf(part: number): number {
    return this.parts[part]?.tier ?? 0;
  }

  /** The nodes of a part, by their places. */
  nodesOf(part: number): readonly number[] {
    return this.parts[part]?.nodes ?? [];
  }

  /** The parts that hold a node, the lowest first, the whole cluster last: one and the same list for nodes of one rack. */
  partsOf(node: number): readonly number[] {
    return this.#partsOf[node] ?? [];
  }

  /** A part and all that it lies in, up to the whole. */
  ancestorsOf(part: number): readonly number[] {
    return this.#ancestors[part] ?? [WHOLE];
  }

  /** The lowest part that two parts lie in. */
  common(a: number, b: number): number {
    if (a === b) return a;
    const above = this.ancestorsOf(a);
    return this.ancestorsOf(b).find((part) => above.includes(part)) ?? WHOLE;
  }

  /** The lowest part that holds all of some nodes; the whole where no smaller one does. */
  lowestWith(nodes: Iterable<number>): number {
    const [first, ...others] = nodes;
    if (first === undefined) return WHOLE;
    const holdsAll = (part: number) => others.every((node) => this.partsOf(node).includes(part));
    return this.partsOf(first).find(holdsAll) ?? WHOLE;
  }

  /** Whether no other part lies in a part. */
  isLeaf(part: number): boolean {
    return !this.#holders.has(part);
  }

  /** The parts within one part, itself among them, up to a tier. */
  below(root: number, highest: number): Tiers {
    const key = `${root}/${highest}`;
    const known = this.#below.get(key);
    if (known !== undefined) return known;
    const below = this.parts.flatMap((_, part) =>
      this.tierOf(part) <= highest && this.ancestorsOf(part).includes(root) ? [part] : [],
    );
    const tiers = [...groupedBy(below, (part) => this.tierOf(part))]
      .sort(([a], [b]) => a - b)
      .map(([, parts]) => parts);
    this.#below.set(key, tiers);
    return tiers;
  }

  /** For each node the part of a tier that holds it, the first of several; -1 for none. */
  level(tier: number): Int32Array {
    const partOf = (parts: readonly number[]) => parts.find((part) => this.tierOf(part) === tier) ?? -1;
    const level = this.#levels.get(tier) ?? Int32Array.from(this.#partsOf, partOf);
    this.#levels.set(tier, level);
    return level;
  }

  /** The number of a tier; undefined for a name that no HyperNode has. */
  tierNumber(tier: Tier): number | undefined {
    if ('highestTierAllowed' in tier) return tier.highestTierAllowed;
    return this.parts.find(({ tierName }) => tierName === tier.highestTierName)?.tier;
  }
}

function partsIn(objects: readonly JsonObject[], nodes: readonly Member[]): readonly HyperNode[] {
  const places = new Map(objects.map((object, index) => [nameOf(object), index + 1]));
  const tiers = objects.map((object) => integerAt(object, 'spec', 'tier') ?? 1);
  const parents = new Map<number, number>();
  for (const [index, object] of objects.entries()) {
    for (const member of membersOf(object, 'HyperNode')) {
      const child = places.get(textAt(member, 'selector', 'exactMatch', 'name') ?? '');
      if (child !== undefined && child !== index + 1) parents.set(child, index + 1);
    }
  }
  const placesOf = nodeFinder(nodes);
  const inside = objects.map(() => new Set<number>());
  for (const [index, object] of objects.entries()) {
    const own = membersOf(object, 'Node').flatMap((member) => placesOf(objectAt(member, 'selector')));
    const around = [...chain(index + 1, (part) => parents.get(part))];
    for (const holder of around) for (const place of own) inside[holder - 1]?.add(place);
  }
  const whole: HyperNode = {
    name: '',
    tier: tiers.reduce((most, tier) => Math.max(most, tier), 0) + 1,
    tierName: '',
    parent: undefined,
    nodes: nodes.map((_, place) => place),
  };
  const parts = objects.map((object, index) => ({
    name: nameOf(object),
    tier: tiers[index] ?? 1,
    tierName: textAt(object, 'spec', 'tierName') ?? '',
    parent: parents.get(index + 1) ?? WHOLE,
    nodes: [...(inside[index] ?? [])].sort((a, b) => a - b),
  }));
  return [whole, ...parts];
}

/** Finds the nodes that a selector means. */
function nodeFinder(nodes: readonly Member[]): (selector: Json) => readonly number[] {
  const placeOf = new Map(nodes.map(({ name }, place) => [name, place]));
  return (selector) => {
    const test = memberTest(selector);
    const exact = textAt(selector, 'exactMatch', 'name');
    if (exact === undefined) return nodes.flatMap((node, place) => (test(node) ? [place] : []));
    // A rack lists its nodes one by one: to ask each member of every node would cost their product.
    const place = placeOf.get(exact);
    return place === undefined ? [] : [place];
  };
}

function membersOf(object: JsonObject, type: string): readonly JsonObject[] {
  return objectsAt(object, 'spec', 'members').filter((member) => textAt(member, 'type') === type);
}

/** A part and all that it is part of; a ring, which a typing error makes, is walked once. */
function* chain(start: number, parentOf: (part: number) => number | undefined): Iterable<number> {
  const seen = new Set<number>();
  for (let at: number | undefined = start; at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (seen.size === DEEPEST) return;
    seen.add(at);
    yield at;
  }
}
