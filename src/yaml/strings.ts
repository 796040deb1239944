/**
 * Text that no reader takes for anything but this text when it stands without quotes in a block: no number, date,
 * boolean or null of YAML 1.1 or 1.2, no indicator in front, no `: `, no ` #`, no blank at an end. What begins with a
 * digit needs a character that occurs in no number or date, as `16Gi`, `100m` and `405b` have; after a 0, which may begin
 * a hexadecimal, octal or binary number, one that none of these has, as `0.8.0-rc1`.
 * One reader of YAML 1.1 takes an exponent alone, `E0`, for a number.
 * No two parts can match the same text, so that a long text takes no more than one pass.
 */
const PLAIN =
  /^(?!--?[Ee]\d+$|[Ee][-+]?\d+$)(?:[A-Za-z_/$(]|--?[A-Za-z]|\.{1,2}\/|[1-9](?=[\dETZetz_.+:-]*[A-DF-SU-Ya-df-su-y/])|0(?=[\dA-FN-PTXZa-fn-ptxz_.+:-]*[G-MQ-SU-WYg-mq-su-wy/]))(?:[!-9;-~]|:(?=[!-~])| +(?=[!"$-~]))*$/;

/** Words that YAML 1.1 reads as booleans and null, in any case. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The length of the longest reserved word: longer text is spared the second look. */
const RESERVED_LENGTH = 5;

/**
 * What a reviewer would not see, or a reader refuse or change: control characters but line feed, NEL and the other line
 * breaks, byte order marks, blanks other than a space, zero-width and bidirectional marks, tags, lone surrogates,
 * non-characters. A fixed list, so that the bytes do not depend on the Unicode version of Node.
 */
const INVISIBLE =
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;

/** A line that ends in a blank: editors remove it, so it stays in quotes. */
const TRAILING_BLANK = /[ \t](?:\n|$)/;

/**
 * What the runner of a GitHub workflow takes for a command, where a manifest is shown in its log: at the beginning of a line, or
 * anywhere in it.
 */
const COMMAND = /^\s*::|##\[/m;

/** Readers give up looking for the `:` of a key after 1024 characters; a longer key is announced by `? `. */
const LONGEST_SIMPLE_KEY = 1000;

/**
 * Writes a string as YAML: plain where that is safe, several lines as a literal block, else quoted.
 * @param pad - line break and indentation for the lines of a block; undefined where no block may stand
 */
export function stringText(text: string, pad: string | undefined): string {
  if (isPlain(text)) return text;
  if (pad !== undefined && text.includes('\n') && isLiteral(text)) return literalText(text, pad);
  return quotedText(text);
}

/**
 * Writes a key with the colon behind it, on one line.
 * @param pad - line break and indentation of the mapping's entries
 */
export function keyText(key: string, pad: string): string {
  const text = isPlain(key) ? key : quotedText(key);
  return text.length <= LONGEST_SIMPLE_KEY ? `${text}:` : `? ${text}${pad}:`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.includes('##[') && (text.length > RESERVED_LENGTH || !RESERVED.test(text));
}

function isLiteral(text: string): boolean {
  return /[^ \t\n]/.test(text) && !TRAILING_BLANK.test(text) && text.search(INVISIBLE) === -1 && !COMMAND.test(text);
}

// The indentation is written out where a reader would otherwise take it from a first line that is empty or indented.
function literalText(text: string, pad: string): string {
  const indentation = /^[ \t\n]/.test(text) ? '2' : '';
  const ended = text.endsWith('\n');
  const chomping = !ended ? '-' : text.endsWith('\n\n') ? '+' : '';
  const lines = ended ? text.slice(0, -1) : text;
  return `|${indentation}${chomping}${`\n${lines}`.replace(/\n(?!\n|$)/g, pad)}`;
}

// Single quotes where they spare the reader escapes, as around JSON.
function quotedText(text: string): string {
  const isShown = text.search(INVISIBLE) === -1 && !text.includes('##[');
  if (/["\\]/.test(text) && !/['\n\t]/.test(text) && isShown) return `'${text}'`;
  return JSON.stringify(text).replace(INVISIBLE, escapeText).replaceAll('##[', '#\\u0023[');
}

function escapeText(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
