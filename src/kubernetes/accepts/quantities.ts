import { objectAt } from '../../model/fields.ts';
import type { Json } from '../../model/json.ts';
import { below } from '../../model/problem.ts';
import { parseQuantity, type Quantity } from '../quantity.ts';
import { noQuantity, wrongQuantity } from './problems.ts';
import type { Rule } from './rule.ts';

/** A quantity as it is written; `undefined` where there is none, or where the text is no quantity. */
export function exactQuantity(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(value) : undefined;
}

/** Any quantity, the negative ones too. */
export const quantity: Rule = (value, at) => {
  const isAbout = typeof value === 'string' || typeof value === 'number';
  return isAbout && parseQuantity(value) === undefined ? [noQuantity(at, value)] : [];
};

/** A map whose values are quantities. */
export const quantities: Rule = (value, at, pod) =>
  Object.entries(objectAt(value)).flatMap(([name, one]) => quantity(one, below(at, name), pod));

/** A quantity of zero or more. */
export const amount: Rule = (value, at, pod) => {
  const isNegative = (exactQuantity(value)?.nanos ?? 0n) < 0n;
  if (!isNegative || typeof value === 'boolean') return quantity(value, at, pod);
  return [wrongQuantity(at, String(value), 'is negative', 'use 0 or more')];
};
