import { describe, expect, test } from 'vitest';
import { fieldChanges, isSame } from '../../src/kubernetes/field-changes.ts';
import { type Json, type JsonObject, pathText } from '../../src/model/json.ts';

const CONTAINER = { name: 'main', image: 'llm:1' };

function specWith(fields: JsonObject, container: JsonObject = {}): JsonObject {
  return { containers: [{ ...CONTAINER, ...container }], ...fields };
}

function told(before: Json, after: Json): readonly string[] {
  return fieldChanges(before, after, ['spec']).map(({ path, of, before: was, after: is }) =>
    [pathText(path), of ?? '-', JSON.stringify(was) ?? 'absent', JSON.stringify(is) ?? 'absent'].join(' '),
  );
}

describe('two spellings of one pod', () => {
  test.each<{ what: string; before: JsonObject; after: JsonObject }>([
    { what: 'cores and thousandths', before: limits({ cpu: 1 }), after: limits({ cpu: '1000m' }) },
    { what: 'binary units', before: limits({ memory: '1Gi' }), after: limits({ memory: '1024Mi' }) },
    { what: 'less than a thousandth', before: limits({ cpu: '0.1m' }), after: limits({ cpu: '1m' }) },
    { what: 'a request that a limit implies', before: limits({ cpu: 2 }), after: both({ cpu: 2 }) },
    { what: 'null for an absent field', before: specWith({ hostname: null }), after: specWith({}) },
    { what: 'an empty text for an absent field', before: specWith({ hostname: '' }), after: specWith({}) },
    { what: 'an empty list for an absent one', before: specWith({}, { args: [] }), after: specWith({}) },
    { what: 'an empty map for an absent one', before: specWith({ nodeSelector: {} }), after: specWith({}) },
    { what: 'false for absent', before: specWith({ hostNetwork: false }), after: specWith({}) },
    { what: 'the usual policy', before: specWith({}, { imagePullPolicy: 'IfNotPresent' }), after: specWith({}) },
    { what: 'a volume without a source', before: volume({}), after: volume({ emptyDir: {} }) },
    { what: 'a size in another unit', before: size('15Gi'), after: size('15360Mi') },
    { what: 'a probe that times out after 0 s', before: probe({ timeoutSeconds: 0 }), after: probe({}) },
    { what: 'keys in another order', before: { a: 1, b: 2 }, after: { b: 2, a: 1 } },
  ])('$what', ({ before, after }) => {
    expect(told(before, after)).toEqual([]);
    expect(told(after, before)).toEqual([]);
  });

  test.each<{ what: string; before: JsonObject; after: JsonObject }>([
    { what: 'latest is always pulled', before: image('llm'), after: image('llm', 'IfNotPresent') },
    {
      what: 'a registry with a port is no tag',
      before: image('host:5000/llm'),
      after: image('host:5000/llm', 'IfNotPresent'),
    },
    { what: 'a digest is not', before: image('llm@sha256:ab'), after: image('llm@sha256:ab', 'Always') },
    { what: 'an empty selector selects all', before: selector({}), after: specWith(constraint({})) },
    { what: 'an empty affinity', before: specWith({ affinity: {} }), after: specWith({}) },
    { what: 'a request below its limit', before: limits({ cpu: 2 }), after: both({ cpu: 2 }, { cpu: 1 }) },
    { what: 'no grace', before: specWith({ terminationGracePeriodSeconds: 0 }), after: specWith({}) },
    { what: 'a label that is empty', before: { metadata: { labels: { a: '' } } }, after: { metadata: { labels: {} } } },
    { what: 'a host port under hostNetwork', before: port(true, 0), after: port(true, 81) },
  ])('but not: $what', ({ before, after }) => {
    expect(told(before, after)).toHaveLength(1);
    expect(told(after, before)).toHaveLength(1);
  });

  test('under hostNetwork the host port is the container port, elsewhere none', () => {
    expect(told(port(true), port(true, 80))).toEqual([]);
    expect(told(port(false), port(false, 80))).toEqual(['spec.containers[0].ports[0].hostPort main absent 80']);
  });

  test('a policy that neither writes is no change, whatever the image makes of it', () =>
    expect(told(image('llm:1'), image('llm:latest'))).toEqual(['spec.containers[0].image main "llm:1" "llm:latest"']));
});

describe('lists whose elements have names', () => {
  const env = (...names: string[]) => specWith({}, { env: names.map((name) => ({ name, value: name.toLowerCase() })) });

  test.each<{ what: string; before: JsonObject; after: JsonObject; changes: readonly string[] }>([
    {
      what: 'one put in front leaves the others alone',
      before: env('A', 'B'),
      after: env('C', 'A', 'B'),
      changes: ['spec.containers[0].env[0] C absent {"name":"C","value":"c"}'],
    },
    {
      what: 'one removed has the place that it had',
      before: env('A', 'B', 'C'),
      after: env('A', 'C'),
      changes: ['spec.containers[0].env[1] B {"name":"B","value":"b"} absent'],
    },
    {
      what: 'another order is one change',
      before: env('A', 'B', 'C'),
      after: env('C', 'A', 'B'),
      changes: ['spec.containers[0].env main ["A","B","C"] ["C","A","B"]'],
    },
    {
      what: 'a changed value has the place that it has now',
      before: env('A', 'B'),
      after: specWith({}, { env: [{ name: 'B', value: 'new' }] }),
      changes: [
        'spec.containers[0].env[0].value B "b" "new"',
        'spec.containers[0].env[0] A {"name":"A","value":"a"} absent',
      ],
    },
    {
      what: 'one in the place of another was renamed',
      before: env('A', 'B'),
      after: env('A', 'C'),
      changes: ['spec.containers[0].env[1].name C "B" "C"', 'spec.containers[0].env[1].value C "b" "c"'],
    },
    {
      what: 'two of one name are compared by their places',
      before: env('A', 'A'),
      after: env('A', 'A', 'B'),
      changes: [`spec.containers[0].env main ${pairs('A', 'A')} ${pairs('A', 'A', 'B')}`],
    },
  ])('$what', ({ before, after, changes }) => expect(told(before, after)).toEqual(changes));

  test('lists without names are compared by their places, and as a whole when one is longer', () => {
    const args = (...list: string[]) => specWith({}, { args: list });
    expect(told(args('a', 'b'), args('a', 'c'))).toEqual(['spec.containers[0].args[1] main "b" "c"']);
    expect(told(args('a'), args('a', 'c'))).toEqual(['spec.containers[0].args main ["a"] ["a","c"]']);
  });
});

test('values of another kind are a change of the whole', () => {
  expect(told({ a: { b: 1 } }, { a: [1] })).toEqual(['spec.a - {"b":1} [1]']);
  expect(isSame({ a: null }, {}, ['spec'])).toBe(true);
});

function pairs(...names: string[]): string {
  return JSON.stringify(names.map((name) => ({ name, value: name.toLowerCase() })));
}

function limits(amounts: JsonObject): JsonObject {
  return specWith({}, { resources: { limits: amounts } });
}

function both(amounts: JsonObject, requests = amounts): JsonObject {
  return specWith({}, { resources: { limits: amounts, requests } });
}

function volume(source: JsonObject): JsonObject {
  return specWith({ volumes: [{ name: 'v', ...source }] });
}

function size(sizeLimit: string): JsonObject {
  return volume({ emptyDir: { sizeLimit } });
}

function probe(fields: JsonObject): JsonObject {
  return specWith({}, { startupProbe: { tcpSocket: { port: 80 }, ...fields } });
}

function image(name: string, policy?: string): JsonObject {
  return specWith({}, { image: name, ...(policy === undefined ? {} : { imagePullPolicy: policy }) });
}

function constraint(fields: JsonObject): JsonObject {
  return { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', ...fields }] };
}

function selector(labelSelector: JsonObject): JsonObject {
  return specWith(constraint({ labelSelector }));
}

function port(hostNetwork: boolean, hostPort?: number): JsonObject {
  const ports = [{ containerPort: 80, ...(hostPort === undefined ? {} : { hostPort }) }];
  return specWith({ hostNetwork }, { ports });
}
