import { expect, test } from 'vitest';
import { emptyMirror, type KindMirror } from '../../../src/cli/cluster/mirror.ts';
import type { Selection } from '../../../src/io/cluster-port.ts';
import { POD, SERVICE } from '../../../src/kubernetes/kinds.ts';
import { isObject, type JsonObject } from '../../../src/model/json.ts';
import { aPod } from '../../support/live.ts';

function selectionOf({ kind }: KindMirror, namespace: string): Selection {
  return { kind, namespace, labelSelector: 'modelinfer.matrixinfer.ai/name' };
}

function kindIn(mirror: ReturnType<typeof emptyMirror>, name: string): KindMirror {
  const found = mirror.kinds.find(({ kind }) => kind.kind === name);
  if (found === undefined) throw new Error(`the mirror has no ${name}`);
  return found;
}

function podIn(namespace: string, name: string): JsonObject {
  const pod = aPod(name);
  return { ...pod, metadata: { ...(isObject(pod['metadata']) ? pod['metadata'] : {}), namespace } };
}

test('objects of several namespaces are known together', () => {
  const mirror = emptyMirror();
  const pods = kindIn(mirror, POD.kind);
  for (const namespace of ['a', 'b'])
    pods.fill(selectionOf(pods, namespace), { objects: [podIn(namespace, 'm-0-r-0-0')], resourceVersion: '1' });
  expect(mirror.live().pods.map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([
    'a/m-0-r-0-0',
    'b/m-0-r-0-0',
  ]);
});

test.each([
  { first: 'forbidden', second: 'read', known: undefined },
  { first: 'read', second: 'forbidden', known: undefined },
  { first: 'forbidden', second: 'forbidden', known: undefined },
  { first: 'absent', second: 'read', known: 0 },
  { first: 'absent', second: 'absent', known: 0 },
  { first: 'read', second: 'read', known: 0 },
] as const)(
  'of Services $first in one namespace and $second in another $known are known',
  ({ first, second, known }) => {
    const mirror = emptyMirror();
    const services = kindIn(mirror, SERVICE.kind);
    for (const [namespace, how] of [
      ['a', first],
      ['b', second],
    ] as const)
      services.fill(selectionOf(services, namespace), how === 'read' ? { objects: [], resourceVersion: '1' } : how);
    expect(mirror.live().services?.length).toBe(known);
  },
);

test('a change puts an object, puts it anew or takes it away; a listing takes the place of all', () => {
  const mirror = emptyMirror();
  const pods = kindIn(mirror, POD.kind);
  const at = selectionOf(pods, 'default');
  const names = (): readonly string[] => mirror.live().pods.map(({ name }) => name);
  pods.fill(at, { objects: [aPod('m-0-r-0-0')], resourceVersion: '1' });
  pods.apply(at, { type: 'set', object: aPod('m-0-r-0-1') });
  pods.apply(at, { type: 'set', object: aPod('m-0-r-0-1') });
  expect(names()).toEqual(['m-0-r-0-0', 'm-0-r-0-1']);
  pods.apply(at, { type: 'removed', object: aPod('m-0-r-0-0') });
  expect(names()).toEqual(['m-0-r-0-1']);
  pods.fill(at, { objects: [aPod('m-1-r-0-0')], resourceVersion: '2' });
  expect(names()).toEqual(['m-1-r-0-0']);
});

test('what may not be read stays unknown, whatever a late change tells of it', () => {
  const mirror = emptyMirror();
  const services = kindIn(mirror, SERVICE.kind);
  const at = selectionOf(services, 'default');
  services.fill(at, 'forbidden');
  services.apply(at, {
    type: 'set',
    object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'm', namespace: 'default', uid: 's' } },
  });
  expect(mirror.live().services).toBeUndefined();
});
