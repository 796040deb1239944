import { expect, test } from 'vitest';
import { REVISION } from '../../../src/dialects/model-infer/revision.ts';
import { templatesOfSpec } from '../../../src/dialects/role-templates.ts';
import { isObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { canonicalJson, hashOf } from '../../../src/model/revision-hash.ts';
import { reversed } from '../../support/json-values.ts';
import { aModel, aModelInfer, type ModelWish } from '../../support/models.ts';

// Frozen: a change here would restart every fleet that is upgraded.
test.each<{ value: Json; hash: string }>([
  { value: {}, hash: '67dns75th6' },
  { value: { a: 1 }, hash: 'drhgr7xjfh' },
  { value: { image: 'vllm/vllm-openai:v0.10.1' }, hash: 'w5l6qc4bbw' },
  { value: { ü: ['\u2028', 1.5, true, null] }, hash: 'bkgxfthgnb' },
])('the hash of $value is $hash', ({ value, hash }) => expect(hashOf(value)).toBe(hash));

test('the revision of a small model is frozen', () =>
  expect(aModel({ image: 'vllm/vllm-openai:latest' }).current.revision).toMatchInlineSnapshot(`"jp7f5f6fff"`));

test('a revision is taken of the values that land in pods, in the words of the user', () =>
  expect(
    REVISION.subset(specOf({ roles: [{ name: 'r', replicas: 3, gpus: 8 }], gangSchedule: {} })),
  ).toMatchInlineSnapshot(`
    {
      "gang": true,
      "roles": [
        {
          "entryTemplate": {
            "spec": {
              "containers": [
                {
                  "image": "llm:A",
                  "name": "main",
                  "resources": {
                    "limits": {
                      "nvidia.com/gpu": 8,
                    },
                  },
                },
              ],
            },
          },
          "name": "r",
          "workerReplicas": 0,
        },
      ],
      "schedulerName": "volcano",
    }
  `));

test.each<{ value: Json; text: string }>([
  { value: { b: 1, a: [true, null, 'x'] }, text: '{"a":[true,null,"x"],"b":1}' },
  {
    value: { aa: 1, a: 2, B: 3, é: 4, '\u{1F600}': 5, '\uFF5E': 6 },
    text: '{"B":3,"a":2,"aa":1,"é":4,"\u{1F600}":5,"\uFF5E":6}',
  },
  { value: { n: 1e21, m: 0.1, s: 'a"\n' }, text: '{"m":0.1,"n":1e+21,"s":"a\\"\\n"}' },
])('canonical JSON sorts keys by code unit and writes no white space: $text', ({ value, text }) =>
  expect(canonicalJson(value)).toBe(text),
);

const base = { image: 'llm:A', roles: [{ name: 'r', workers: 1 }] };
test.each<{ what: string; wish: ModelWish; differs: boolean }>([
  { what: 'another image', wish: { ...base, image: 'llm:B' }, differs: true },
  { what: 'another number of workers', wish: { ...base, roles: [{ name: 'r', workers: 2 }] }, differs: true },
  { what: 'another role', wish: { ...base, roles: [{ name: 'r', workers: 1 }, { name: 's' }] }, differs: true },
  { what: 'gang scheduling', wish: { ...base, gangSchedule: {} }, differs: true },
  { what: 'more role replicas', wish: { ...base, roles: [{ name: 'r', workers: 1, replicas: 3 }] }, differs: false },
  { what: 'more groups', wish: { ...base, replicas: 7 }, differs: false },
  { what: 'a partition', wish: { ...base, partition: 1 }, differs: false },
  { what: 'another budget', wish: { ...base, maxUnavailable: 2, maxSurge: '50%' }, differs: false },
  { what: 'another name', wish: { ...base, name: 'other' }, differs: false },
])('$what makes another revision: $differs', ({ wish, differs }) =>
  expect(aModel(wish).current.revision !== aModel(base).current.revision).toBe(differs),
);

test('another policy of the gang is no other revision, no policy is', () => {
  const gang = aModel({ gangSchedule: { minRoleReplicas: { r: 1 } } }).current.revision;
  expect(aModel({ gangSchedule: { networkTopology: { mode: 'hard' } } }).current.revision).toBe(gang);
  expect(aModel().current.revision).not.toBe(gang);
});

test('spread constraints and the scheduler are part of the revision', () => {
  const spec = specOf(base);
  const spread = {
    ...spec,
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }],
  };
  const revisions = [spec, spread, { ...spec, schedulerName: 'other' }].map((each) => hashOf(REVISION.subset(each)));
  expect(new Set(revisions).size).toBe(3);
});

test('the order of keys makes no other revision', () => {
  const subset = REVISION.subset(specOf(base));
  expect(canonicalJson(reversed(subset))).toBe(canonicalJson(subset));
});

test('templates carry what the user wrote and the role replicas of the spec', () => {
  const wish = { roles: [{ name: 'constructor', replicas: 2, workers: 1 }, { name: 'r' }] };
  const { roles, gang, schedulerName } = templatesOfSpec(specOf(wish), REVISION);
  expect(roles.map(({ name, replicas, workerReplicas }) => ({ name, replicas, workerReplicas }))).toEqual([
    { name: 'constructor', replicas: 2, workerReplicas: 1 },
    { name: 'r', replicas: 1, workerReplicas: 0 },
  ]);
  expect([gang, schedulerName, roles[1]?.worker]).toEqual([false, 'volcano', undefined]);
});

test('a role of the name of a built-in property has one replica unless the spec says more', () =>
  expect(templatesOfSpec(specOf({ roles: [{ name: 'constructor' }] }), REVISION).roles[0]?.replicas).toBe(1));

test('a spec that was not validated is our own mistake', () =>
  expect(() => templatesOfSpec({ schedulerName: 'volcano', template: { roles: [{ name: 'r' }] } }, REVISION)).toThrow(
    'validated',
  ));

function specOf(wish: ModelWish): JsonObject {
  const { spec } = aModelInfer(wish);
  return isObject(spec) ? spec : {};
}
