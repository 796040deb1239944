import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyOperations } from '../../src/environments/json-patch.ts';
import type { Json } from '../../src/model/json.ts';
import { readDocuments } from '../../src/yaml/read.ts';
import { type Placed, plainValue } from '../../src/yaml/tree.ts';

function placed(value: Json): Placed {
  const [document] = readDocuments('a.yaml', JSON.stringify(value)).documents;
  if (document === undefined) throw new Error('no document');
  return document.tree();
}

/** What operations make of a value: the value, or what is wrong with them. */
function patched(base: Json, operations: readonly Json[]): Json {
  const { value, problems } = applyOperations(placed(base), operations.map(placed), { source: 'p.yaml', path: [] });
  return problems[0]?.message ?? (value === undefined ? null : plainValue(value));
}

test.each<{ what: string; operations: readonly Json[]; is: Json }>([
  {
    what: 'a copy and what it was copied from change apart',
    operations: [
      { op: 'add', path: '/a/x', value: 1 },
      { op: 'copy', from: '/a', path: '/b' },
      { op: 'add', path: '/b/y', value: 2 },
      { op: 'remove', path: '/a/x' },
    ],
    is: { a: {}, b: { x: 1, y: 2 } },
  },
  {
    what: 'a value of the patch is the same wherever it is put',
    operations: [
      { op: 'add', path: '/a/list', value: [1] },
      { op: 'copy', from: '/a/list', path: '/list' },
      { op: 'add', path: '/list/-', value: 2 },
      { op: 'replace', path: '/a/list/0', value: 0 },
    ],
    is: { a: { list: [0] }, list: [1, 2] },
  },
  {
    what: 'copies of copies, until they are too many',
    operations: Array.from({ length: 40 }, (_, index) => ({ op: 'copy', from: '/a', path: `/a/c${index}` })),
    is: 'with the patches applied, the document is larger or deeper than flotilla reads',
  },
])('$what', ({ operations, is }) => expect(patched({ a: {} }, operations)).toEqual(is));

test('operations leave the document that they start from as it was', () => {
  const paths = fc.constantFrom('/a', '/a/0', '/a/-', '/b', '/b/c', '/b/c/0', '/d');
  const operation = fc.record({
    op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy'),
    path: paths,
    from: paths,
    value: fc.constantFrom<Json>(1, [], {}, [2]),
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
      const base = { a: [1, [2]], b: { c: [3] } };
      const tree = placed(base);
      applyOperations(tree, operations.map(placed), { source: 'p.yaml', path: [] });
      expect(plainValue(tree)).toEqual(base);
    }),
  );
});
