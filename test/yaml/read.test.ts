import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { DUMP_LIMITS, parseDump, parseManifests, readDocuments } from '../../src/yaml/read.ts';

/** Problems as `line:column message; hint [code]`, one a line. */
function problemsOf(text: string): string {
  const read = readDocuments('app.yaml', text);
  return read.problems
    .map((problem) => {
      const position = read.positionOf(problem.at);
      return `${position?.line}:${position?.column} ${problem.message}; ${problem.hint} [${problem.code}]`;
    })
    .join('\n');
}

function valuesOf(text: string): readonly Json[] {
  const { documents, problems } = readDocuments('app.yaml', text);
  expect(problems).toEqual([]);
  return documents.map(({ value }) => value);
}

describe('what is read', () => {
  test.each<[title: string, text: string, values: readonly Json[]]>([
    ['YAML', 'a: 1\nb: [x, null, true]\n', [{ a: 1, b: ['x', null, true] }]],
    ['JSON', '{"a": {"b": [1, "\\u00e9", 1.5e3]}}', [{ a: { b: [1, 'é', 1500] } }]],
    [
      'a byte order mark and lines that end with CR LF',
      '\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\n',
      [{ a: 1, b: 'x\ny\n' }],
    ],
    ['several documents', '---\na: 1\n---\nb: 2\n...\n', [{ a: 1 }, { b: 2 }]],
    ['nothing', '', []],
    ['comments alone', '# nothing\n', []],
    ['a document that is empty', '---\n---\na: 1\n', [null, { a: 1 }]],
    [
      'words that YAML 1.1 takes for others, as text',
      'a: [yes, off, 1_000, 2026-01-31, 1:30, 0b1]',
      [{ a: ['yes', 'off', '1_000', '2026-01-31', '1:30', '0b1'] }],
    ],
    [
      'numbers that both versions of YAML read alike',
      'a: [0, 007, 0888, 0x1F, 0o17, -5, 0.5, 1e3]',
      [{ a: [0, 7, 888, 31, 15, -5, 0.5, 1000] }],
    ],
    [
      'keys that look like numbers and booleans, as text',
      '405b: 1\n8080: 2\ntrue: 3\n1.0: 4\n',
      [{ '405b': 1, '8080': 2, true: 3, '1.0': 4 }],
    ],
    [
      'aliases',
      'a: &x [1, 2]\nb: *x\nc: [*x]\nd: &y t\ne: *y\n',
      [{ a: [1, 2], b: [1, 2], c: [[1, 2]], d: 't', e: 't' }],
    ],
    [
      'merge keys, below what is written out',
      'b: &b {k: 1, z: 2}\nc:\n  k: 3\n  <<: *b\nd:\n  <<: [*b, {k: 9, q: 1}]\n  z: 0\n',
      [{ b: { k: 1, z: 2 }, c: { k: 3, z: 2 }, d: { k: 1, z: 0, q: 1 } }],
    ],
    ['a quoted << as a plain key', '"<<": {a: 1}\n', [{ '<<': { a: 1 } }]],
    ['tags of the core schema', 'a: !!str 12\nb: !!int "3"\nc: ! x\n', [{ a: '12', b: 3, c: 'x' }]],
    [
      'keys named as methods of objects',
      'constructor: 1\nprototype: 2\ntoString: 3\n',
      [{ constructor: 1, prototype: 2, toString: 3 }],
    ],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test('documents keep their position when one before them cannot be read', () => {
    const { documents } = readDocuments('app.yaml', 'a: 1\n---\nb: [\n---\nc: 3\n');
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: 1 } },
      { index: 2, value: { c: 3 } },
    ]);
  });

  test('any JSON text is read as JSON.parse reads it', () => {
    const values = fc.jsonValue({ noUnicodeString: false }).filter((value) => !hostile(JSON.stringify(value)));
    fc.assert(
      fc.property(values, (value) => {
        const text = JSON.stringify(value);
        expect(readDocuments('a.json', text).documents.map((document) => document.value)).toEqual([JSON.parse(text)]);
      }),
    );
  });
});

/** JSON that is refused on purpose. */
function hostile(text: string): boolean {
  return /__proto__|\\u0000|\\ud[89a-f]|\p{Surrogate}|[\x7f-\x9f\ufffe\uffff]/iu.test(text);
}

describe('what is refused', () => {
  test('errors of single values are all found; the first that hides what follows is the last that is told', () => {
    expect(problemsOf('a: `x`\nb: "\\q"\nc: @y\n---\nd:\n\te: 1\n')).toMatchInlineSnapshot(`
      "1:4 text cannot begin with this character; put the text in quotes [syntax]
      2:5 unknown escape in double quotes; write \\\\ for a backslash, or use single quotes [syntax]
      3:4 text cannot begin with this character; put the text in quotes [syntax]
      6:1 a tab in the indentation; indent with spaces [syntax]"
    `);
  });

  test.each([
    ['a: b: c\n', '1:4 a key stands inside of a value; put a text that holds ": " in quotes, or check the indentation'],
    ['a: "x\nb: 1\n', '3:1 the quote before this is not closed; add the closing quote'],
    ['a: [1, 2\n', '2:1 the bracket "[" is not closed; add "]"'],
    ['a: [1, 2\nb: 1\n', '2:1 the bracket "[" is not closed; add "]"'],
    ['a: {b: 1\n', '2:1 the bracket "{" is not closed; add "}"'],
    ['a: [1]]\n', '1:7 a closing bracket without an opening one; delete it'],
    ['a: [1 2: 3, "x" "y"]\n', '1:17 a comma is missing; write "," between elements'],
    ['a:\n  b: 1\n c: 2\n', '3:1 wrong indentation; indent it as the lines before it of the same list or object'],
    ['a: - x\n', '1:4 a list begins on the line of its key; begin a new line before "- "'],
    ['- a\nb: 1\n', '2:1 something follows a complete value; check the indentation, or put the text in quotes'],
    [
      'a:\n  b: 1\n c: 2\n  d: 3\ne: 4\n',
      '3:1 wrong indentation; indent it as the lines before it of the same list or object',
    ],
    ['a:\n\tb: 1\n  c: 2\nd: 3\n', '2:1 a tab in the indentation; indent with spaces'],
    ['a:\n  -b: 1\n   c: 2\n', '2:7 an element of a list without a space after "-"; write "- "'],
    ['a:\n  b:x/y:1\n  c: 2\n', '2:3 expected "key: value"; write a space after ":"'],
    [
      'a:\n- b: 1\n c: 1\nd: 2\n',
      '3:1 an element of this list does not begin with "- "; begin it with "- ", or indent it as part of the element before it',
    ],
    ['a: "b"#c\n', '1:7 text follows right before "#"; write a space before "#", or put the text in quotes'],
    ['a: 1\nb\n', '2:1 expected "key: value"; add the missing ":"'],
    ['a: *\n', '1:4 an alias (*name) or anchor (&name) has a wrong name; put the text in quotes'],
    ['a: &\n', '1:4 an alias (*name) or anchor (&name) has a wrong name; put the text in quotes'],
    ['a: &b &c 1\n', '1:7 a value has two anchors; delete one'],
    ['%YAML 1.1\n---\na: yes\n', '1:1 the directive %YAML 1.1 is not supported; delete the line'],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toBe(`${expected} [syntax]`);
  });

  test('numbers that Kubernetes reads as other numbers', () => {
    expect(problemsOf('mode: 0644\nother: [-0100, "0644", 0888]\n')).toMatchInlineSnapshot(`
      "1:7 YAML 1.2 reads 0644 as 644, Kubernetes as 420 (octal); write 420 for the octal number, or 644 [ambiguous-number]
      2:9 YAML 1.2 reads -0100 as -100, Kubernetes as -64 (octal); write -64 for the octal number, or -100 [ambiguous-number]"
    `);
  });

  test('numbers that JSON cannot carry', () => {
    expect(problemsOf('a: 9007199254740993\nb: .inf\nc: 1e999\nd: 9007199254740992\n')).toMatchInlineSnapshot(`
      "1:4 9007199254740993 cannot be held exactly; write a number between -9007199254740991 and 9007199254740991, or a text in quotes [inexact-number]
      2:4 .inf is not a finite number; write a finite number, or a text in quotes [inexact-number]
      3:4 1e999 is not a finite number; write a finite number, or a text in quotes [inexact-number]"
    `);
  });

  test('a key that is there twice, however it is written', () => {
    expect(problemsOf('a: 1\n8080: x\n"a": 2\n"8080": y\n')).toMatchInlineSnapshot(`
      "3:1 key "a" is already on line 1; delete one of the two [duplicate-key]
      4:1 key "8080" is already on line 2; delete one of the two [duplicate-key]"
    `);
  });

  test('keys that are no field names', () => {
    expect(problemsOf('? [a]\n: 1\n~: 2\n__proto__: {x: 1}\nb: {"__proto__": 1}\n')).toMatchInlineSnapshot(`
      "1:3 a list, an object or an alias cannot be a key; write a text as the key [forbidden-key]
      3:1 "~" cannot be a key; write a text as the key [forbidden-key]
      4:1 "__proto__" cannot be a key; write a text as the key [forbidden-key]
      5:5 "__proto__" cannot be a key; write a text as the key [forbidden-key]"
    `);
  });

  test('__proto__ never reaches the prototype of what is read', () => {
    const [document] = readDocuments('app.yaml', 'a: 1\n__proto__: {polluted: true}\n').documents;
    expect(document?.value).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(document?.value)).toBe(Object.prototype);
  });

  test('tags that JSON cannot express', () => {
    expect(problemsOf('a: !!binary aGk=\nb: !vault x\nc: !!set {a}\n')).toMatchInlineSnapshot(`
      "1:13 the tag !!binary is not supported; write the value as plain text, number or list [syntax]
      2:11 the tag !vault is not supported; write the value as plain text, number or list [syntax]
      3:10 the tag !!set is not supported; write the value as plain text, number or list [syntax]"
    `);
  });

  test('aliases of nothing and of themselves, merges of no mappings', () => {
    expect(problemsOf('a: *b\nc: &c [*c]\nd:\n  <<: 3\n')).toMatchInlineSnapshot(`
      "1:4 the alias *b repeats nothing: no value before it has the anchor &b; write text that begins with "*" in quotes: "*b" [syntax]
      2:8 the alias *c stands inside of the value that it repeats; write the value out [too-many-aliases]
      4:7 "<<" merges mappings only; give it an alias of a mapping, or a list of these [syntax]"
    `);
  });

  test('control characters and halves of characters, raw or escaped', () => {
    expect(problemsOf('a: x\0y\n')).toMatchInlineSnapshot(
      `"1:5 forbidden character U+0000; delete it, or check that the file is text in UTF-8 [forbidden-character]"`,
    );
    expect(problemsOf('a: \ud800\n')).toMatchInlineSnapshot(
      `"1:4 forbidden character U+D800; delete it, or check that the file is text in UTF-8 [forbidden-character]"`,
    );
    expect(problemsOf('a: "\\0"\nb: "\\ud800"\n"\\0": 1\n')).toMatchInlineSnapshot(`
      "1:4 forbidden character U+0000; delete it, or check that the file is text in UTF-8 [forbidden-character]
      2:4 forbidden character U+D800; delete it, or check that the file is text in UTF-8 [forbidden-character]
      3:1 forbidden character U+0000; delete it, or check that the file is text in UTF-8 [forbidden-character]"
    `);
  });

  test('a merge conflict of Git, once', () => {
    expect(problemsOf('a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> main\n')).toMatchInlineSnapshot(
      `"2:1 the file holds a merge conflict of Git; keep one side and delete the lines that begin with <<<<<<<, ======= and >>>>>>> [merge-conflict]"`,
    );
  });
});

describe('hostile texts get one error, quickly', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : Array(9).fill(`*a${i - 1}`)}]`);
  const merges = Array.from({ length: 2000 }, (_, i) => `a${i}: &a${i} {${i === 0 ? '' : `<<: *a${i - 1}, `}k${i}: 1}`);
  test.each<[title: string, text: () => string, code: string]>([
    ['aliases that explode', () => bomb.join('\n'), 'too-many-aliases'],
    [
      'aliases of a long text',
      () => `a: &a "${'x'.repeat(2 ** 20)}"\nb: [${Array(1000).fill('*a')}]`,
      'too-many-aliases',
    ],
    ['merge keys that explode', () => merges.join('\n'), 'too-many-aliases'],
    ['brackets', () => '['.repeat(100_000), 'too-deep'],
    ['braces', () => '{a: '.repeat(50_000), 'too-deep'],
    ['dashes', () => '- '.repeat(50_000), 'too-deep'],
    ['indentation', () => Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'too-deep'],
    [
      'a chain of aliases',
      () => Array.from({ length: 200 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '' : `*a${i - 1}`}]`).join('\n'),
      'too-deep',
    ],
    ['a huge text', () => 'x'.repeat(2 ** 28), 'too-large'],
    ['millions of values', () => '1,'.repeat(2_000_000), 'too-large'],
    ['millions of quotes', () => '""'.repeat(2_000_000), 'too-large'],
    ['thousands of documents', () => '---\n'.repeat(50_000), 'too-large'],
  ])('%s', (_, text, code) => {
    const hostileText = text();
    const start = performance.now();
    const { problems, documents } = readDocuments('app.yaml', hostileText);
    const milliseconds = performance.now() - start;
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(documents).toEqual([]);
    expect(milliseconds).toBeLessThan(30_000);
  });

  test('conflict markers without a conflict cost no more than their length', () => {
    expect(readDocuments('app.yaml', `- ${'<<<<<<< a\n  '.repeat(30_000)}`).problems).toEqual([]);
  });
});

describe('a dump as large as its limits', () => {
  const { jsonValues, yaml } = DUMP_LIMITS;
  // A brace, a comma, a bracket, and the commas between values.
  const json = (values: number) => `{"kind":"List","items":[${'1,'.repeat(values - 4)}1]}`;
  const plain = (lines: number) => `kind: List\nitems:\n${'- a\n'.repeat(lines - 2)}`;
  // An escape is more than plain.
  const words = (count: number) => `kind: "\\x4cist"\nitems:\n${'- a\n'.repeat((count - 7) / 3)}`;

  test('is read, as JSON and as YAML', () => {
    expect(parseDump('dump', json(jsonValues)).objects).toHaveLength(1);
    expect(parseDump('dump', plain(yaml.plain.values)).objects).toHaveLength(1);
    expect(parseDump('dump', words(yaml.values / 4)).objects).toHaveLength(1);
  });

  test('manifests are read as far as dumps', () => {
    expect(parseManifests('pods.yaml', '---\nkind: Pod\n'.repeat(90_000)).objects).toHaveLength(90_000);
    expect(parseManifests('pods.yaml', words(yaml.values + 20)).problems).toHaveLength(1);
  });

  test.each([
    ['values of JSON', () => json(jsonValues + 10), `${jsonValues} brackets, braces and commas`],
    ['lines of plain YAML', () => plain(yaml.plain.values + 1), `${yaml.characters} characters`],
    ['words of YAML', () => words(yaml.values + 20), `${yaml.values} lines, words, brackets, commas and quotes`],
    ['characters of YAML', () => `a: "\\x78${'x'.repeat(yaml.characters)}"\n`, `${yaml.characters} characters`],
  ])('is refused with more %s', (_, text, most) => {
    const { objects, problems } = parseDump('dump', text());
    expect(objects).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([`the text has more than ${most}`]);
  });
});
