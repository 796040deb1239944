import type { Vector } from './amounts.ts';

// How the scheduler turns amounts into scores.

/** Places of resources in a vector, each with its weight. */
export type Places = readonly (readonly [place: number, weight: number])[];

/** What is to be filled: what there is, what is free of it, and one more request. */
export interface Packing {
  readonly offers: Vector;
  readonly free: Vector;
  readonly request: Vector;
}

/** How full something is with one more request: the weighted mean over what is asked for; 0 where it does not fit. */
export function packed({ offers, free, request }: Packing, places: Places): number {
  let [sum, weights] = [0, 0];
  for (const [place, weight] of places) {
    const [asked, offer, left] = [request[place] ?? 0, offers[place] ?? 0, free[place] ?? 0];
    if (asked <= 0) continue;
    if (asked > left) return 0;
    sum += (weight * (offer - left + asked)) / offer;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** 100 where all fractions are alike, less the more they differ. */
export function evenness(fractions: readonly number[]): number {
  const mean = fractions.reduce((sum, each) => sum + each, 0) / fractions.length;
  const spread = fractions.reduce((sum, each) => sum + (each - mean) ** 2, 0) / fractions.length;
  return Math.floor((1 - Math.sqrt(spread)) * 100);
}

/** Values of nodes from 0 to 100, the largest being 100; undefined where all are 0. */
export function scaled(nodes: readonly number[], measure: (node: number) => number): readonly number[] | undefined {
  const values = nodes.map(measure);
  const most = values.reduce((highest, value) => Math.max(highest, value), 0);
  return most === 0 ? undefined : values.map((value) => (value * 100) / most);
}

/** Values of nodes from 0 to 100, the smallest being 0. */
export function ranged(nodes: readonly number[], measure: (node: number) => number): readonly number[] {
  const values = nodes.map(measure);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? ((value - least) * 100) / (most - least) : 0));
}
