import { createHash } from 'node:crypto';
import { isArray, isObject, type Json } from './json.ts';

/** Letters that spell no word and are not mistaken for one another, as in the names that Kubernetes generates. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';
const LENGTH = 10;

/** Writes a value as JSON with keys in order of their UTF-16 code units and no white space: equal values, equal text. */
export function canonicalJson(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

/**
 * Hashes a value: the SHA-256 of its canonical JSON, read as one big-endian number, of which the ten lowest digits to
 * base 27 are taken, lowest first. Frozen: another mapping would restart every fleet.
 * @returns 10 characters of `bcdfghjklmnpqrstvwxz2456789`
 */
export function hashOf(value: Json): string {
  return hashOfText([canonicalJson(value)]);
}

/** Whether a text may be what {@link hashOf} gives. */
export function isHash(text: string): boolean {
  return text.length === LENGTH && [...text].every((letter) => ALPHABET.includes(letter));
}

/** The SHA-1 of a text in hexadecimal, 40 characters: what LeaderWorkerSet's controller makes keys of. Not for secrets. */
export function sha1Of(text: string): string {
  return createHash('sha1').update(text, 'utf8').digest('hex');
}

/** Hashes a value by the pieces of its canonical JSON, see {@link hashOf}. */
export function hashOfText(pieces: Iterable<string>): string {
  const sha256 = createHash('sha256');
  for (const piece of pieces) sha256.update(piece, 'utf8');
  const digest = sha256.digest('hex');
  const base = BigInt(ALPHABET.length);
  let rest = BigInt(`0x${digest}`);
  let text = '';
  while (text.length < LENGTH) {
    text += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return text;
}
