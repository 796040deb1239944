import { objectAt } from '../model/fields.ts';
import type { Json } from '../model/json.ts';
import type { StringMap } from '../model/kubernetes.ts';
import {
  addQuantities,
  maxQuantity,
  parseQuantity,
  type Quantity,
  quantityOf,
  quantityText,
  roundedToMilli,
  timesQuantity,
} from './quantity.ts';

/** Amounts by resource, `nvidia.com/gpu`. */
export type Amounts = ReadonlyMap<string, Quantity>;

/** Nothing of any resource. */
export const NO_AMOUNTS: Amounts = new Map();

/** The quantities of a map of resources, rounded to thousandths as the API server stores them; what is none is left out. */
export function storedAmounts(value: Json | undefined): Amounts {
  const amounts = new Map<string, Quantity>();
  for (const [name, written] of Object.entries(objectAt(value))) {
    const exact = quantityOf(written);
    if (exact !== undefined) amounts.set(name, roundedToMilli(exact));
  }
  return amounts;
}

/** Adds amounts, resource by resource. */
export function addAmounts(a: Amounts, b: Amounts): Amounts {
  return b.size === 0 ? a : sumOfAmounts([a, b]);
}

/** The sum of many amounts, resource by resource. */
export function sumOfAmounts(parts: Iterable<Amounts>): Amounts {
  const sum = new Map<string, Quantity>();
  for (const part of parts) joinInto(sum, part, addQuantities);
  return sum;
}

/** Multiplies amounts by a number of pods, or groups, that use them. */
export function timesAmounts(amounts: Amounts, count: number): Amounts {
  return new Map([...amounts].map(([resource, amount]) => [resource, timesQuantity(amount, count)]));
}

/** The largest amount of each resource. */
export function largestAmounts(parts: Iterable<Amounts>): Amounts {
  const largest = new Map<string, Quantity>();
  for (const part of parts) joinInto(largest, part, maxQuantity);
  return largest;
}

/** Writes amounts as canonical quantities, by name; those that are 0 are left out. */
export function amountsText(amounts: Amounts): StringMap {
  const used = [...amounts].filter(([, { nanos }]) => nanos !== 0n);
  return Object.fromEntries(
    used.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, amount]) => [name, quantityText(amount)]),
  );
}

/** Reads what {@link amountsText} writes; what is no quantity is left out. */
export function parseAmounts(text: StringMap): Amounts {
  const amounts = new Map<string, Quantity>();
  for (const [name, value] of Object.entries(text)) {
    const amount = parseQuantity(value);
    if (amount !== undefined) amounts.set(name, amount);
  }
  return amounts;
}

function joinInto(all: Map<string, Quantity>, part: Amounts, join: (a: Quantity, b: Quantity) => Quantity): void {
  for (const [resource, amount] of part) {
    const present = all.get(resource);
    all.set(resource, present === undefined ? amount : join(present, amount));
  }
}
