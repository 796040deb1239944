import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/diff/objects.ts';
import { podUpdate } from '../../src/kubernetes/updates.ts';
import { type Json, type JsonObject, pathText } from '../../src/model/json.ts';
import { kubernetesJson } from '../support/json-values.ts';

function pod(spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  const containers = [{ name: 'main', image: 'llm:1' }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', ...metadata }, spec: { containers, ...spec } };
}

function forced(before: JsonObject, after: JsonObject): readonly string[] {
  return podUpdate(before, after).forcedBy.map(({ path }) => pathText(path));
}

test('a namespace or uid that a manifest leaves out stays as the server has it', () => {
  const whole = pod({}, { namespace: 'default', uid: '7' });
  expect(forced(whole, pod({}))).toEqual([]);
  expect(forced(pod({}), whole)).toEqual(['metadata.namespace', 'metadata.uid']);
});

describe('a gated pod', () => {
  const gate = { schedulingGates: [{ name: 'a.b/quota' }] };
  const affinity = (...terms: Json[]): JsonObject => ({
    affinity: {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } },
    },
  });
  const zone = { key: 'zone', operator: 'Exists' };

  test.each<{ what: string; before: JsonObject; after: JsonObject; fields: readonly string[] }>([
    { what: 'gets a node selector', before: {}, after: { nodeSelector: { pool: 'a' } }, fields: [] },
    { what: 'gets an affinity for nodes', before: {}, after: affinity({ matchExpressions: [zone] }), fields: [] },
    {
      what: 'whose term without requirements matches nothing gets one',
      before: affinity({}),
      after: affinity({ matchExpressions: [zone] }),
      fields: [
        'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions',
      ],
    },
    {
      what: 'whose term stays without requirements gets a preference',
      before: affinity({}),
      after: {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{}] },
            preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [zone] } }],
          },
        },
      },
      fields: [],
    },
    {
      what: 'that loses its gates gets a node selector too',
      before: {},
      after: { schedulingGates: [], nodeSelector: { pool: 'a' } },
      fields: [],
    },
  ])('$what', ({ before, after, fields }) =>
    expect(forced(pod({ ...gate, ...before }), pod({ ...gate, ...after }))).toEqual(fields),
  );

  test('without gates none of it is taken', () => {
    expect(forced(pod({}), pod({ nodeSelector: { pool: 'a' } }))).toEqual(['spec.nodeSelector.pool']);
    expect(forced(pod({}), pod(affinity({ matchExpressions: [zone] })))).toEqual(['spec.affinity']);
  });
});

describe('an image', () => {
  const init = (fields: JsonObject, image: string) => pod({ initContainers: [{ name: 'i', image, ...fields }] });

  test.each<{ what: string; before: JsonObject; after: JsonObject; restarts: boolean }>([
    {
      what: 'of a container restarts it',
      before: pod({ containers: [{ name: 'main', image: 'llm:1' }] }),
      after: pod({ containers: [{ name: 'main', image: 'llm:2' }] }),
      restarts: true,
    },
    {
      what: 'of a sidecar restarts it',
      before: init({ restartPolicy: 'Always' }, 's:1'),
      after: init({ restartPolicy: 'Always' }, 's:2'),
      restarts: true,
    },
    {
      what: 'of an init container that has run does nothing',
      before: init({}, 's:1'),
      after: init({}, 's:2'),
      restarts: false,
    },
    {
      what: 'as text of a label is none',
      before: pod({}, { labels: { image: 'a' } }),
      after: pod({}, { labels: { image: 'b' } }),
      restarts: false,
    },
  ])('$what', ({ before, after, restarts }) =>
    expect(outcomeOf({ before, after })).toMatchObject({ verb: 'changed', forcedBy: [], restarts }),
  );
});

test('objects of other kinds are changed in place; their status is not looked at', () => {
  const service = (selector: string, status: string) => ({
    kind: 'Service',
    spec: { selector: { a: selector } },
    status,
  });
  expect(outcomeOf({ before: service('x', '1'), after: service('x', '2') })).toBeUndefined();
  expect(outcomeOf({ before: service('x', '1'), after: service('y', '1') })).toEqual({
    verb: 'changed',
    forcedBy: [],
    inPlace: [{ path: ['spec', 'selector', 'a'], before: 'x', after: 'y' }],
    restarts: false,
  });
});

test('whatever a pod holds, a copy of it is no change', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), kubernetesJson()), (spec) => {
      const before = pod({ ...spec });
      expect(podUpdate(before, structuredClone(before))).toEqual({ forcedBy: [], inPlace: [] });
    }),
    { seed: 7 },
  ));

test('a field that appears anywhere in a container is found, and so is one that goes', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }), (steps) => {
      const nested = steps.reduceRight<JsonObject>((inner, step) => ({ [step]: inner }), { leaf: 'x' });
      const [plain, more] = [
        pod({ containers: [{ name: 'main' }] }),
        pod({ containers: [{ name: 'main', ...nested }] }),
      ];
      expect(forced(plain, more)).toEqual([`spec.containers[0].${steps[0]}`]);
      expect(forced(more, plain)).toEqual([`spec.containers[0].${steps[0]}`]);
    }),
    { seed: 7 },
  ));
