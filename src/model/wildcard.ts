/**
 * Whether a text is what a pattern says, in which `*` stands for any part. Its work grows with
 * the product of both lengths at most, whatever the pattern: a star never goes back behind the one after it.
 */
export function isLike(text: string, pattern: string): boolean {
  let [at, place] = [0, 0];
  let [star, from] = [-1, 0];
  while (at < text.length) {
    const asked = pattern[place];
    if (asked === '*') {
      star = place++;
      from = at;
    } else if (asked === text[at]) {
      place++;
      at++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++from;
    } else return false;
  }
  while (pattern[place] === '*') place++;
  return place === pattern.length;
}
