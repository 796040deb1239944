import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { isArray, isObject } from '../../src/model/json.ts';
import type { Tree } from '../support/world.ts';

type Arbitrary<T> = fc.Arbitrary<T>;

/** Texts that some reader of YAML, of names, of paths or of patterns may stumble over. */
const PIECES = [
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '\r',
    '\0',
    '\x1b[2J',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\u2028',
    '💥',
    '"',
    "'",
    '\\',
    '/',
    '%',
  ],
  ...[
    '- ',
    ': ',
    '? ',
    '#',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!foo ',
    '|\n',
    '>\n',
    '{',
    '}',
    '[',
    ']',
    ',',
    '---\n',
    '...\n',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../',
    '../../etc',
    '.git',
    '$(',
    '$(A)',
    '$$',
    '$patch',
    '*',
    '**',
    '~',
    '~1',
  ],
  ...[
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    '%YAML 1.1\n---\n',
    'null',
    'true',
    'yes',
    '0755',
    '1e999',
    '0x1F',
    '.nan',
  ],
  ...[
    '-1',
    '0',
    '2147483648',
    '9007199254740993',
    '100%',
    '1Ki',
    '0-2147483647',
    '0,0',
    '3-1',
    'x'.repeat(300),
    'a-'.repeat(99),
  ],
];

const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** A change of a text: what is cut out at a place, and what is put there. */
const textEdit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), piece });

/** A text with a few places changed. */
export function editedText(text: string): Arbitrary<string> {
  return fc.array(textEdit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((before, { at, cut, piece: put }) => {
      const place = Math.floor(at * before.length);
      return before.slice(0, place) + put + before.slice(place + cut);
    }, text),
  );
}

/** Any text that looks a little like YAML. */
export const anyText: Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const scalar: Arbitrary<Json> = fc.oneof(
  piece,
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53 - 1, 1e300, '', {}, []),
);

const anyValue: Arbitrary<Json> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.dictionary(fc.oneof(piece, fc.constantFrom('name', 'spec', 'items', 'kind')), scalar, {
    maxKeys: 4,
    noNullPrototype: true,
  }),
);

/** Steps through a value: each picks one of the fields or elements that are there. */
const valueEdit = fc.record({
  steps: fc.array(fc.nat(30), { maxLength: 12 }),
  change: fc.oneof(
    anyValue.map((value) => ({ kind: 'set' as const, value })),
    piece.map((name) => ({ kind: 'add' as const, name })),
    fc.constant({ kind: 'drop' as const }),
    fc.nat(3).map((times) => ({ kind: 'repeat' as const, times })),
  ),
});

type Change = (typeof valueEdit extends Arbitrary<infer Edit> ? Edit : never)['change'];

/** A value with a few of its parts changed, dropped, repeated or renamed. */
function editedValue(value: Json): Arbitrary<Json> {
  return fc
    .array(valueEdit, { minLength: 1, maxLength: 5 })
    .map((edits) => edits.reduce((before, { steps, change }) => changed(before, steps, change), value));
}

function changed(value: Json, steps: readonly number[], change: Change): Json {
  const [step, ...rest] = steps;
  const size = isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
  if (step === undefined || size === 0) return change.kind === 'set' ? change.value : value;
  const index = step % size;
  const inner = (part: Json): readonly Json[] => {
    if (rest.length > 0) return [changed(part, rest, change)];
    if (change.kind === 'drop') return [];
    if (change.kind === 'repeat') return Array.from({ length: change.times + 1 }, () => part);
    return [change.kind === 'set' ? change.value : part];
  };
  if (isArray(value)) return value.flatMap((part, at) => (at === index ? inner(part) : [part]));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).flatMap(([name, part], at): readonly (readonly [string, Json])[] => {
    if (at !== index) return [[name, part]];
    const renamed = change.kind === 'add' && rest.length === 0 ? change.name : name;
    return inner(part)
      .slice(0, 1)
      .map((next) => [renamed, next] as const);
  });
  return Object.fromEntries(fields);
}

/** Files of which one is changed, as a text or as a value. */
export function editedFiles(files: Readonly<Record<string, JsonObject>>): Arbitrary<Tree> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, value]) => [path, textOf(value)]));
  const paths = Object.keys(files);
  return fc
    .constantFrom(...paths)
    .chain((path) =>
      fc
        .oneof(
          { weight: 3, arbitrary: editedValue(files[path] ?? null).map(textOf) },
          { weight: 1, arbitrary: editedText(texts[path] ?? '') },
          { weight: 1, arbitrary: anyText },
        )
        .map((text) => ({ ...texts, [path]: text })),
    );
}

function textOf(value: Json): string {
  return JSON.stringify(value, undefined, 1);
}
