import fc from 'fast-check';
import { isArray, isObject, type Json } from '../../src/model/json.ts';

/** Pieces of text that some reader of YAML somewhere treats in its own way. */
const PIECES = [
  ...'yes no on off y n true false null ~ 0755 0o17 0x1F 0b11 1_000 1,000 1:30 190:20:30 405e2 .5 +1 -1 1. .inf .nan'.split(
    ' ',
  ),
  ...'-.INF 2001-12-14 2001-12-14T21:59:43Z = << - ? : # & * ! | > % @ ` [ ] { } , \' " \\ --- ... -- a b z 16Gi 100m'.split(
    ' ',
  ),
  ...[
    '',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    ': ',
    ' #',
    '# ',
    '- ',
    '? ',
    '\n---\n',
    '\n...\n',
    '\n  ',
    ' \n',
    '\n\t',
  ],
  ...[
    '\0',
    '\x07',
    '\x1b',
    '\x7f',
    '\x80',
    '\x85',
    '\xa0',
    '\u2028',
    '\u2029',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\u3000',
    'é',
    '日',
    '🚢',
  ],
  ...[
    '\u{e0041}',
    '\u{10fffd}',
    '|2-',
    '>-',
    '!!str',
    '&a',
    '*a',
    '%YAML 1.1',
    '__proto__x',
    'constructor',
    '$(A)',
    '/dev/shm',
    'x'.repeat(600),
  ],
];

/** Text as people write it, and text that is hard to write so that every reader reads the same. */
function text(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii' }) },
    { weight: 1, arbitrary: fc.array(codePoint()).map((points) => String.fromCodePoint(...points)) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme-ascii' })).map((lines) => lines.join('\n')) },
    { weight: 1, arbitrary: fc.stringMatching(/^[-+]?[0-9][0-9a-fxob_.,:eETZ+-]{0,9}$/) },
  );
}

/** Any character: `fc.string({ unit: 'binary' })` makes the same texts, after a second or two in which it lists them all. */
function codePoint(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }));
}

/** Numbers that JSON and Go's float64 and int64 hold. */
function number(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1e20, 1e21, -1e21, 1e-7, 1.5e-7, 5e-324, 1.7976931348623157e308, 2 ** 53, 0.1),
  );
}

/** Any JSON value that Kubernetes can hold: well-formed text, finite numbers, keys that are own properties. */
export function kubernetesJson(): fc.Arbitrary<Json> {
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof({ weight: 6, arbitrary: text() }, number(), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        text().filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }));
  return value;
}

/** The same value with the keys of every object the other way round. */
export function reversed(value: Json): Json {
  if (isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}
