import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { plainDocuments } from '../../src/yaml/plain.ts';
import { LIMITS, readDocuments } from '../../src/yaml/read.ts';

/** What the reader of all of YAML makes of a text: limits that no plain text can break keep the quick one out. */
function readWhole(text: string) {
  return readDocuments('a.yaml', text, { ...LIMITS, depth: 79 });
}

/** A text that is plain comes to the same by both readers, and the one of all of YAML finds nothing wrong with it. */
function holds(text: string): void {
  const values = plainDocuments(text);
  if (values === undefined) return;
  const { documents, problems } = readWhole(text);
  expect({ problems, values: documents.map(({ value }) => value) }).toEqual({ problems: [], values });
  expect(JSON.stringify(values)).toBe(JSON.stringify(documents.map(({ value }) => value)));
}

/** Texts that people and flotilla wrote, of the examples. */
const WRITTEN = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('node_modules'))
  .map((path) => readFileSync(join('examples', path), 'utf8'))
  .filter((text) => text.length < 6000);

describe('what is plain', () => {
  test.each<[text: string, values: readonly Json[]]>([
    ['a: 1\n', [{ a: 1 }]],
    ['# all\n---\na: x # why\n\nb:\n  c: true\n  d:\n', [{ a: 'x', b: { c: true, d: null } }]],
    ['a:\n- x\n- y: 1\n  z: "2"\nb:\n  - null\n', [{ a: ['x', { y: 1, z: '2' }], b: [null] }]],
    ["a: [x, 'y', {b: c, d: []}]\n", [{ a: ['x', 'y', { b: 'c', d: [] }] }]],
    ['a: |\n  # x\n\n    y\nb: |-\n  z\n', [{ a: '# x\n\n  y\n', b: 'z' }]],
    [
      'image: vllm/vllm-openai:v0.10.0\nmemory: 960Gi\ncpu: 100m\nrole: 405b\nyes: no\n',
      [{ image: 'vllm/vllm-openai:v0.10.0', memory: '960Gi', cpu: '100m', role: '405b', yes: 'no' }],
    ],
    ['a: 1\n---\nb: -2\n', [{ a: 1 }, { b: -2 }]],
  ])('%j', (text, values) => {
    expect(plainDocuments(text)).toEqual(values);
    holds(text);
  });
});

describe('what is not plain, and so left to the reader of all of YAML', () => {
  test.each([
    '',
    'a: 1',
    '# nothing\n',
    '---\n',
    '---\n---\na: 1\n',
    'a: 1\n---\n',
    '- x\nb: 1\n',
    'x\n',
    'a: 1\na: 2\n',
    '__proto__: 1\n',
    'null: 1\n',
    '"a": 1\n',
    '? a\n: b\n',
    'a: 007\n',
    'a: 1.5\n',
    'a: 1e3\n',
    'a: 0x1F\n',
    'a: .inf\n',
    'a: ~\n',
    'a: True\n',
    'a: -0\n',
    'a: 12345678901234567\n',
    'a: &x 1\n',
    'a: *x\n',
    'a: !!str 1\n',
    'a: >\n  x\n',
    'a: |+\n  x\n',
    'a: |2\n    x\n',
    'a: |\n\n  x\n',
    'a: "\\n"\n',
    "a: 'it''s'\n",
    'a: x\n  y\n',
    'a: "x\n  y"\n',
    'a: [x,\n  y]\n',
    'a: [x y: z]\n',
    'a: {b}\n',
    'a: [x,]\n',
    'a: b: c\n',
    'a: b:\n',
    'a: - x\n',
    '- - x\n',
    'a:\tx\n',
    'a: x\r\n',
    '\ufeffa: 1\n',
    'a: x\u00a0\n',
    'a: \u0007\n',
    '%YAML 1.2\n---\na: 1\n',
    'a: 1\n...\n',
    '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n',
    ' a: 1\nb: 2\n',
    'a:\n  b: 1\n c: 2\n',
    'a: @x\n',
    'a: `x\n',
  ])('%j', (text) => {
    expect(plainDocuments(text)).toBeUndefined();
  });
});

test('the files of the examples are', () => {
  expect(WRITTEN.length).toBeGreaterThan(100);
  const plain = WRITTEN.filter((text) => plainDocuments(text) !== undefined);
  expect(plain.length / WRITTEN.length).toBeGreaterThan(0.9);
  for (const text of WRITTEN) holds(text);
});

/** Pieces that stand anywhere in YAML, and mean something else there. */
const PIECE = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\n  ',
  '- ',
  '-',
  ': ',
  ':',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '|',
  '|-',
  '>',
  '&a ',
  '*a',
  '!',
  '? ',
  '%',
  '@',
  '---\n',
  '---',
  '...',
  '\n\n',
  '\\',
  '~',
  'null',
  'true',
  '1',
  '-1',
  '0',
  '0.5',
  '1e3',
  '.',
  'a',
  'a: ',
  'x: 1\n',
  '- a\n',
  '<<: ',
  '=',
  '\u00e9',
  '\u2028',
  '\ufeff',
  '\t',
  '\r',
);

/** A text with some pieces put in or taken out here and there. */
const CHANGED = fc
  .tuple(fc.constantFrom(...WRITTEN), fc.array(fc.tuple(fc.nat(), fc.nat(6), PIECE), { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => {
    // The beginning of a file has the whole of YAML that is in it, and is quicker to read.
    const start = text.slice(0, text.indexOf('\n', 900) + 1) || text;
    return changes.reduce((now, [at, length, piece]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + piece + now.slice(from + length);
    }, start);
  });

const SOUP = fc.array(PIECE, { maxLength: 24 }).map((pieces) => `${pieces.join('')}\n`);

const RUNS = Number(process.env['FLOTILLA_PLAIN_RUNS'] ?? 300);

test.each([
  { what: 'files of the examples with small changes', texts: CHANGED },
  { what: 'soups of what YAML is made of', texts: SOUP },
])('comes to what all of YAML makes of it: $what', ({ texts }) => {
  fc.assert(fc.property(texts, holds), { numRuns: RUNS });
});
