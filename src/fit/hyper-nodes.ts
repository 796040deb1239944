import type { Labels } from '../kubernetes/label-selector.ts';
import { memberTest } from '../kubernetes/volcano.ts';
import { integerAt, nameOf, objectAt, objectsAt, textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';

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

/**
 * The tree of HyperNodes: first the whole cluster, one tier above the highest, then every HyperNode.
 *
 * Members of type HyperNode are matched by `exactMatch` only: Volcano accepts a pattern there, and matches nothing by it.
 * @see https://volcano.sh/en/docs/network_topology_aware_scheduling/
 */
export function hyperNodesOf(
  objects: readonly JsonObject[],
  nodes: readonly { readonly name: string; readonly labels: Labels }[],
): readonly HyperNode[] {
  const places = new Map(objects.map((object, index) => [nameOf(object), index + 1]));
  const tiers = objects.map((object) => integerAt(object, 'spec', 'tier') ?? 1);
  const parents = new Map<number, number>();
  for (const [index, object] of objects.entries()) {
    for (const member of membersOf(object, 'HyperNode')) {
      const child = places.get(textAt(member, 'selector', 'exactMatch', 'name') ?? '');
      if (child !== undefined && child !== index + 1) parents.set(child, index + 1);
    }
  }
  const placeOf = new Map(nodes.map(({ name }, place) => [name, place]));
  // A rack lists its nodes one by one: to ask each member of every node would cost their product.
  const placesOf = (selector: JsonObject): readonly number[] => {
    const exact = textAt(selector, 'exactMatch', 'name');
    const test = memberTest(selector);
    if (exact === undefined) return nodes.flatMap((node, place) => (test(node) ? [place] : []));
    const place = placeOf.get(exact);
    const node = place === undefined ? undefined : nodes[place];
    return place !== undefined && node !== undefined && test(node) ? [place] : [];
  };
  const inside = objects.map(() => new Set<number>());
  for (const [index, object] of objects.entries()) {
    const own = membersOf(object, 'Node').flatMap((member) => placesOf(objectAt(member, 'selector')));
    for (const holder of chain(index + 1, parents)) for (const place of own) inside[holder - 1]?.add(place);
  }
  const whole: HyperNode = {
    name: '',
    tier: Math.max(0, ...tiers) + 1,
    tierName: '',
    parent: undefined,
    nodes: nodes.map((_, place) => place),
  };
  const parts = objects.map((object, index) => ({
    name: nameOf(object),
    tier: tiers[index] ?? 1,
    tierName: textAt(object, 'spec', 'tierName') ?? '',
    parent: parents.get(index + 1) ?? 0,
    nodes: [...(inside[index] ?? [])].sort((a, b) => a - b),
  }));
  return [whole, ...parts];
}

function membersOf(object: JsonObject, type: string): readonly JsonObject[] {
  return objectsAt(object, 'spec', 'members').filter((member) => textAt(member, 'type') === type);
}

/** A part and all that it is part of; a ring, which a typing error makes, is walked once. */
function* chain(start: number, parents: ReadonlyMap<number, number>): Iterable<number> {
  const seen = new Set<number>();
  for (let at: number | undefined = start; at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at);
    yield at;
  }
}

/** The nearest part that holds two parts, and all that holds it, from the part itself up to the whole. */
export function ancestorsOf(hyperNodes: readonly HyperNode[], start: number): readonly number[] {
  const found: number[] = [];
  for (let at: number | undefined = start; at !== undefined && !found.includes(at); at = hyperNodes[at]?.parent) {
    found.push(at);
  }
  return found;
}

/** The lowest part that holds all of some nodes; the whole where no smaller one does. */
export function lowestWith(hyperNodes: readonly HyperNode[], nodes: ReadonlySet<number>): number {
  let best = 0;
  for (const [index, { tier, nodes: inside }] of hyperNodes.entries()) {
    if (tier >= (hyperNodes[best]?.tier ?? 0)) continue;
    const held = inside.reduce((count, place) => count + (nodes.has(place) ? 1 : 0), 0);
    if (held === nodes.size) best = index;
  }
  return best;
}
