/**
 * Finds the last of some items that starts at a place or before it, by halving.
 * @param items - by ascending starts
 * @returns its index; 0 where there is none
 */
export function lastUpTo<T>(items: readonly T[], startOf: (item: T) => number, place: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && startOf(item) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
