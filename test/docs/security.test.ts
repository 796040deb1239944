import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

/** Sections whose promises code can hold; what others say is about people, rights and places. */
const HELD = ['Input of strangers', 'Files', 'Clusters', 'Pages', 'Where flotilla comes from'];

/** A test that the page names: its file, and what is in its name. */
interface Named {
  readonly file: string;
  readonly words: string;
}

function namedIn(text: string): readonly Named[] {
  return [...text.matchAll(/`(test\/[\w/.-]+\.test\.ts)`((?:[\s,;]*“[^”]*”)+)/g)].flatMap(
    ([, file = '', quotes = '']) =>
      [...quotes.matchAll(/“([^”]*)”/g)].map(([, words = '']) => ({ file, words: words.replace(/\s+/g, ' ') })),
  );
}

function promisesIn(section: string): readonly string[] {
  const [, body = ''] = new RegExp(`^## ${section}\n(.*?)(?=^## |$(?![^]))`, 'ms').exec(PAGE) ?? [];
  const bullets = body.split(/^- /m).slice(1);
  return bullets.length > 0 ? bullets : [body];
}

describe('SECURITY.md', () => {
  test('names tests by their files and names', () => expect(namedIn(PAGE).length).toBeGreaterThan(40));

  test.each(namedIn(PAGE))('$file holds “$words”', ({ file, words }) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    // Each name of a test is one string.
    expect(source.replaceAll("\\'", "'")).toContain(words);
  });

  test.each(HELD.flatMap((section) => promisesIn(section).map((promise) => [section, promise] as const)))(
    'a promise of “%s” has a test: %s',
    (_, promise) => expect(namedIn(promise)).not.toEqual([]),
  );
});
