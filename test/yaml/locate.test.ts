import { expect, test } from 'vitest';
import type { Location } from '../../src/model/problem.ts';
import { readDocuments } from '../../src/yaml/read.ts';

const TEXT = `# a comment
base: &base
  image: one
spec:
  roles:
    - name: a
      <<: *base
    - {name: "b", image: two}
  again: *base
---
spec:
  é: x
`;

function place(at: Partial<Location>, text = TEXT): string {
  const { positionOf } = readDocuments('app.yaml', text);
  const position = positionOf({ source: 'app.yaml', path: [], ...at });
  return position === undefined ? 'nowhere' : `${position.line}:${position.column} ${position.lineText}`;
}

test.each<[title: string, at: Partial<Location>, expected: string]>([
  ['a value', { path: ['spec', 'roles', 0, 'name'] }, '6:13     - name: a'],
  ['a key', { path: ['spec', 'roles', 0, 'name'], key: true }, '6:7     - name: a'],
  ['a value in braces', { path: ['spec', 'roles', 1, 'image'] }, '8:26     - {name: "b", image: two}'],
  [
    'an element of a list, which has no key',
    { path: ['spec', 'roles', 1], key: true },
    '8:7     - {name: "b", image: two}',
  ],
  ['a list', { path: ['spec', 'roles'] }, '6:5     - name: a'],
  ['what a merge key brings, where it is written', { path: ['spec', 'roles', 0, 'image'] }, '3:10   image: one'],
  ['what an alias repeats, where it is written', { path: ['spec', 'again', 'image'] }, '3:10   image: one'],
  ['an alias', { path: ['spec', 'again'] }, '9:10   again: *base'],
  [
    'a missing field, at the object that should have it',
    { path: ['spec', 'roles', 0, 'entryTemplate'] },
    '6:7     - name: a',
  ],
  ['a missing element', { path: ['spec', 'roles', 7, 'name'] }, '6:5     - name: a'],
  ['a field of a text', { path: ['base', 'image', 'tag'] }, '3:10   image: one'],
  ['a document', { path: [] }, '2:1 base: &base'],
  ['a value in another document', { document: 1, path: ['spec', 'é'] }, '12:6   é: x'],
  ['a document that is not there', { document: 7, path: ['a'] }, '1:1 # a comment'],
  [
    'an offset, whatever the path',
    { path: ['spec'], offset: TEXT.indexOf('two') },
    '8:26     - {name: "b", image: two}',
  ],
])('%s', (_, at, expected) => {
  expect(place(at)).toBe(expected);
});

test.each([
  ['LF', 'a: 1\nb: 2\n'],
  ['CR LF', 'a: 1\r\nb: 2\r\n'],
])('lines end with %s', (_, text) => {
  expect(place({ path: ['b'] }, text)).toBe('2:4 b: 2');
});

test('the end of a text without an end of line', () => {
  expect(place({ offset: 4 }, 'a: 1')).toBe('1:5 a: 1');
});

test('the last of two fields of one name, which is the one that is read', () => {
  expect(place({ path: ['a'] }, 'a: 1\na: 2\n')).toBe('2:4 a: 2');
});

test('a mapping that merges itself, which is refused', () => {
  expect(place({ path: ['a', 'b'] }, 'a: &a {<<: *a}\n')).toBe('1:7 a: &a {<<: *a}');
});

test('another source has no place in this text', () => {
  expect(place({ source: 'other.yaml' })).toBe('nowhere');
});
