import type { Location, Problem } from '../model/problem.ts';
import * as say from '../model/problem-words.ts';

// What YAML does not allow in a text (https://yaml.org/spec/1.2.2/#51-character-set), and halves of characters.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/u;

/** The lines that Git writes around the two sides of a conflict, in their order. */
const CONFLICT_MARKERS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

/**
 * Finds what keeps a text from being read at all: its size, characters, conflict markers of Git. At most one problem.
 * @param at - the text as a whole
 */
export function textProblems(
  text: string,
  at: Location,
  limits: { readonly characters: number; readonly values: number },
): readonly Problem[] {
  if (text.length > limits.characters) return [say.tooLarge(at, 'characters', limits.characters)];
  if (hasMoreWords(text, limits.values))
    return [say.tooLarge(at, 'lines, words, brackets, commas and quotes', limits.values)];
  const forbidden = text.search(FORBIDDEN);
  if (forbidden !== -1) return [say.forbiddenCharacter({ ...at, offset: forbidden }, text.codePointAt(forbidden) ?? 0)];
  const conflict = conflictOffset(text);
  return conflict === undefined ? [] : [say.mergeConflict({ ...at, offset: conflict })];
}

function conflictOffset(text: string): number | undefined {
  let [first, rest]: [number | undefined, string] = [undefined, text];
  for (const marker of CONFLICT_MARKERS) {
    const offset = rest.search(marker);
    if (offset === -1) return undefined;
    first ??= offset;
    rest = rest.slice(offset);
  }
  return first;
}

// An upper bound of what the YAML library has to look at, at the price of one look at each character.
function hasMoreWords(text: string, limit: number): boolean {
  let words = 0;
  let inWord = false;
  for (let offset = 0; offset < text.length && words <= limit; offset++) {
    const code = text.charCodeAt(offset);
    const counts = COUNTED.has(code);
    const inside = code > SPACE && !counts;
    if (counts || (inside && !inWord)) words += 1;
    inWord = inside;
  }
  return words > limit;
}

const SPACE = 0x20;
const COUNTED: ReadonlySet<number> = new Set([...'\n,[]{}"\''].map((character) => character.charCodeAt(0)));
