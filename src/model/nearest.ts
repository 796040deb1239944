/**
 * The candidate that a person most likely meant: equal but for case, else the one that the fewest edits make, when these
 * are few for the length of the word.
 * @returns `undefined` when no candidate is near; the first one where several are equally near
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const other = candidate.toLowerCase();
    if (other === lower) return candidate;
    const bound = best === undefined ? most : best.edits - 1;
    const edits = bound === 0 ? undefined : editDistance(lower, other, bound);
    if (edits !== undefined) best = { candidate, edits };
  }
  return best?.candidate;
}

/** No field's name comes near this length; keeps hostile names from costing time. */
const LONGEST = 80;

/** What {@link nearest} does, of one word after another. */
export type Nearest = typeof nearest;

/** Most pairs of a word and a candidate that are compared for one document. */
const MOST_PAIRS = 100_000;

/**
 * Finds what a person most likely meant of as many words as a document may have, until so many pairs of word and candidate
 * are compared as hostile input alone has; from there on nothing is near.
 */
export function frugalNearest(): Nearest {
  let left = MOST_PAIRS;
  return (word, candidates) => {
    left -= candidates.length;
    return left < 0 ? undefined : nearest(word, candidates);
  };
}

/**
 * Fewest insertions, deletions, replacements and swaps of neighbours that make `b` of `a` (optimal string alignment);
 * `undefined` where these are more than `bound`.
 */
function editDistance(a: string, b: string, bound: number): number | undefined {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swaps ? at(beforeLast, column - 2) + 1 : replaced;
      const edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped);
      current.push(edits);
      least = Math.min(least, edits);
    }
    // Each row holds at least what the row before it does.
    if (least > bound) return undefined;
    [beforeLast, last] = [last, current];
  }
  const edits = at(last, b.length);
  return edits > bound ? undefined : edits;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
