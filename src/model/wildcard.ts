/**
 * Whether a text is what a pattern says, in which `*` stands for any part. Its work grows with
 * the product of both lengths at most, whatever the pattern.
 */
export function isLike(text: string, pattern: string): boolean {
  return isLikeList(text, pattern, { isStar: (asked) => asked === '*', isOne: (one, asked) => one === asked });
}

/** What a pattern of parts means by each of them. */
interface PartRules {
  /** Whether a part of the pattern stands for any number of parts, none among them. */
  readonly isStar: (asked: string) => boolean;
  /** Whether one part is what any other part of the pattern asks for. */
  readonly isOne: (part: string, asked: string) => boolean;
}

/** As {@link isLike}, of parts in place of characters: a star never goes back behind the one after it. */
export function isLikeList(
  parts: ArrayLike<string>,
  pattern: ArrayLike<string>,
  { isStar, isOne }: PartRules,
): boolean {
  let [at, place] = [0, 0];
  let [star, from] = [-1, 0];
  const isStarAt = (index: number): boolean => {
    const asked = pattern[index];
    return asked !== undefined && isStar(asked);
  };
  while (at < parts.length) {
    const asked = pattern[place];
    if (isStarAt(place)) {
      star = place++;
      from = at;
    } else if (asked !== undefined && isOne(parts[at] ?? '', asked)) {
      place++;
      at++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++from;
    } else return false;
  }
  while (isStarAt(place)) place++;
  return place === pattern.length;
}
