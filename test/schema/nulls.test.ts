import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isArray, isObject, type Json } from '../../src/model/json.ts';
import { withoutNulls } from '../../src/schema/nulls.ts';

test.each<[title: string, value: Json, expected: Json]>([
  ['a null field is left out', { a: null, b: { c: null, d: 1 } }, { b: { d: 1 } }],
  ['an object of nulls stays, empty', { resources: { limits: null } }, { resources: {} }],
  ['a null among texts is the empty text', { args: ['a', null, 'b'] }, { args: ['a', '', 'b'] }],
  ['a null among numbers is 0', { values: [1, null] }, { values: [1, 0] }],
  ['a null among booleans is false', [true, null], [true, false]],
  ['a null among objects is an empty one', { containers: [{ name: 'a' }, null] }, { containers: [{ name: 'a' }, {}] }],
  ['nulls alone in a list of texts', { command: [null] }, { command: [''] }],
  ['nulls alone in a list of numbers', { supplementalGroups: [null] }, { supplementalGroups: [0] }],
  ['nulls alone in a list of objects', { imagePullSecrets: [null] }, { imagePullSecrets: [{}] }],
  ['nulls alone under the name of a method', { toString: [null] }, { toString: [{}] }],
  ['nulls inside of lists of objects', [{ a: null }, { b: 1 }], [{}, { b: 1 }]],
])('%s', (_, value, expected) => {
  expect(withoutNulls(value)).toEqual(expected);
});

test('parts without nulls are shared, not copied', () => {
  const unchanged = { deep: [{ a: 1 }] };
  expect(withoutNulls(unchanged)).toBe(unchanged);
  const changed = withoutNulls({ unchanged, gone: null });
  expect(changed).toEqual({ unchanged });
  expect(isObject(changed) && changed['unchanged']).toBe(unchanged);
});

test('a field named __proto__ stays a field', () => {
  const changed = withoutNulls(JSON.parse('{"__proto__": {"a": 1}, "b": null}'));
  expect(Object.keys(isObject(changed) ? changed : {})).toEqual(['__proto__']);
});

test('no null is left below the root, and a second time changes nothing', () => {
  const holdsNull = (value: Json): boolean =>
    value === null ||
    (isArray(value) ? value.some(holdsNull) : isObject(value) && Object.values(value).some(holdsNull));
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const value: Json = JSON.parse(JSON.stringify(json));
      const once = withoutNulls(value);
      expect(value !== null && holdsNull(once)).toBe(false);
      expect(withoutNulls(once)).toBe(once);
    }),
  );
});
