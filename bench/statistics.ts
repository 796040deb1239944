/** The value in the middle; between the two in the middle when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) throw new Error('there is no median of nothing');
  return (upper + lower) / 2;
}

/** The lowest and the highest value. */
export function spread(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  if (values.length === 0) throw new Error('there is no spread of nothing');
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}
