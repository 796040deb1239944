/** Characters that a reader would not see, or that would move what she sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Control characters but line feed and tab, line breaks of Unicode, and what turns the direction of writing. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name or a value as people read it: everything that does not show, or that moves other text, is written as an escape, line
 * breaks too. The escapes are those of JSON.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, escapes);
}

/**
 * A whole text, of several lines, without anything that steers what shows it: a terminal, a log, a page. JSON and YAML in
 * quotes stay what they are, as the escapes are theirs.
 */
export function unsteered(text: string): string {
  return text.replace(STEERING, escapes);
}

function escapes(characters: string): string {
  const units = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
