import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { diffObjects } from '../../src/diff/groups.ts';
import type { DiffPart } from '../../src/diff/identity.ts';
import type { GroupChange, ModelDiff } from '../../src/model/diff.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { rangesText } from '../../src/model/ordinals.ts';
import { compiled, diffOf, liveObjects, objectsOfGroup } from '../support/manifests.ts';
import type { ModelWish } from '../support/models.ts';

const topology = (highestTierAllowed: number) => ({ networkTopology: { mode: 'hard', highestTierAllowed } });
const base: ModelWish = {
  replicas: 4,
  image: 'llm:A',
  gangSchedule: topology(2),
  roles: [{ name: '405b', replicas: 2, workers: 1, gpus: 8 }],
};

function changeTo(wish: ModelWish, from: ModelWish = base): ModelDiff {
  const before = compiled(from);
  const [model, ...others] = diffOf(before, compiled({ ...from, ...wish }, before)).models;
  if (model === undefined || others.length > 0) throw new Error('there is not just one model');
  return model;
}

/** What becomes of groups, a line for each way to change. */
function lines({ groups }: ModelDiff): readonly string[] {
  return groups.map((group) =>
    [
      rangesText(group.groups),
      group.gang,
      group.gangEffect ?? '-',
      countsText(group),
      group.serves ? 'serves' : 'out',
    ].join(' '),
  );
}

function countsText({ pods }: GroupChange): string {
  const counts = Object.entries(pods).filter(([, count]) => count > 0);
  return counts.map(([word, count]) => `${count} ${word}`).join(', ');
}

describe('what becomes of groups', () => {
  test.each<{ what: string; wish: ModelWish; groups: readonly string[] }>([
    { what: 'another image: one stage at once', wish: { image: 'llm:B' }, groups: ['3 requeued - 4 replaced out'] },
    {
      what: 'another image, all at once',
      wish: { image: 'llm:B', maxUnavailable: '100%' },
      groups: ['0-3 requeued - 4 replaced out'],
    },
    {
      what: 'a role replica more: its pods join the gangs',
      wish: { roles: [{ name: '405b', replicas: 3, workers: 1, gpus: 8 }] },
      groups: ['0-3 joined joining 4 untouched, 2 created serves'],
    },
    {
      what: 'a role replica less',
      wish: { roles: [{ name: '405b', replicas: 1, workers: 1, gpus: 8 }] },
      groups: ['0-3 running waits 2 untouched, 2 deleted serves'],
    },
    {
      what: 'a narrower topology waits until a gang is scheduled again',
      wish: { gangSchedule: topology(1) },
      groups: ['0-3 running waits 4 untouched serves'],
    },
    {
      what: 'a smaller minimum waits too; pods say in place when their turn is',
      wish: { gangSchedule: { ...topology(2), minRoleReplicas: { '405b': 1 } } },
      groups: ['0-3 running waits 4 changed serves'],
    },
    {
      what: 'a narrower topology and another image: the stage has it, the rest waits',
      wish: { gangSchedule: topology(1), image: 'llm:B' },
      groups: ['0-2 running waits 4 untouched serves', '3 requeued now 4 replaced out'],
    },
    {
      what: 'a narrower topology and a role replica more',
      wish: { gangSchedule: topology(1), roles: [{ name: '405b', replicas: 3, workers: 1, gpus: 8 }] },
      groups: ['0-3 joined joining 4 untouched, 2 created serves'],
    },
    { what: 'two groups more', wish: { replicas: 6 }, groups: ['4-5 new - 4 created out'] },
    { what: 'two groups less', wish: { replicas: 2 }, groups: ['2-3 gone - 4 deleted out'] },
    {
      what: 'two groups less, another image',
      wish: { replicas: 2, image: 'llm:B' },
      groups: ['1 requeued - 4 replaced out', '2-3 gone - 4 deleted out'],
    },
  ])('$what', ({ wish, groups }) => expect(lines(changeTo(wish))).toEqual(groups));

  test('without gangs, pods come one by one', () => {
    const { gangSchedule: _, ...alone } = base;
    expect(lines(changeTo({ image: 'llm:B' }, alone))).toEqual(['3 ungrouped - 4 replaced out']);
  });

  test('gangs that are switched on: all pods are new, so the PodGroup counts at once', () => {
    const { gangSchedule: _, ...alone } = base;
    expect(lines(changeTo({ gangSchedule: {} }, alone))).toEqual(['3 requeued now 4 replaced out']);
  });
});

test('a stage: revisions, pods with the fields that force it, accelerators, what is left', () =>
  expect(
    changeTo(
      { image: 'llm:B', roles: [{ name: '405b', workers: 1, gpus: 4 }] },
      { ...base, roles: [{ name: '405b', workers: 1, gpus: 8 }] },
    ),
  ).toMatchInlineSnapshot(`
    {
      "availableGroups": 3,
      "before": [
        {
          "ordinals": [
            {
              "first": 0,
              "last": 3,
            },
          ],
          "revision": "6p9hmwpgvp",
        },
      ],
      "groups": [
        {
          "from": [
            "6p9hmwpgvp",
          ],
          "gang": "requeued",
          "gangEffect": "now",
          "groups": [
            {
              "first": 3,
              "last": 3,
            },
          ],
          "objects": [
            {
              "forcedBy": [],
              "inPlace": [
                {
                  "after": "8",
                  "before": "16",
                  "path": [
                    "spec",
                    "minResources",
                    "nvidia.com/gpu",
                  ],
                },
              ],
              "kind": "PodGroup",
              "name": "",
              "restarts": false,
              "verb": "changed",
            },
            {
              "forcedBy": [
                {
                  "after": 4,
                  "before": 8,
                  "of": "main",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "resources",
                    "limits",
                    "nvidia.com/gpu",
                  ],
                },
                {
                  "after": "chq79n9mkz",
                  "before": "6p9hmwpgvp",
                  "of": "FLOTILLA_REVISION",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "env",
                    3,
                    "value",
                  ],
                },
              ],
              "inPlace": [
                {
                  "after": "llm:B",
                  "before": "llm:A",
                  "of": "main",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "image",
                  ],
                },
                {
                  "after": "chq79n9mkz",
                  "before": "6p9hmwpgvp",
                  "isRevision": true,
                  "path": [
                    "metadata",
                    "labels",
                    "modelinfer.matrixinfer.ai/revision",
                  ],
                },
              ],
              "kind": "Pod",
              "name": "405b-0-0",
              "restarts": false,
              "verb": "replaced",
            },
            {
              "forcedBy": [
                {
                  "after": 4,
                  "before": 8,
                  "of": "main",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "resources",
                    "limits",
                    "nvidia.com/gpu",
                  ],
                },
                {
                  "after": "chq79n9mkz",
                  "before": "6p9hmwpgvp",
                  "of": "FLOTILLA_REVISION",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "env",
                    3,
                    "value",
                  ],
                },
              ],
              "inPlace": [
                {
                  "after": "llm:B",
                  "before": "llm:A",
                  "of": "main",
                  "path": [
                    "spec",
                    "containers",
                    0,
                    "image",
                  ],
                },
                {
                  "after": "chq79n9mkz",
                  "before": "6p9hmwpgvp",
                  "isRevision": true,
                  "path": [
                    "metadata",
                    "labels",
                    "modelinfer.matrixinfer.ai/revision",
                  ],
                },
              ],
              "kind": "Pod",
              "name": "405b-0-1",
              "restarts": false,
              "verb": "replaced",
            },
          ],
          "outOfService": {
            "nvidia.com/gpu": "16",
          },
          "pods": {
            "changed": 0,
            "created": 0,
            "deleted": 0,
            "replaced": 2,
            "restarted": 0,
            "untouched": 0,
          },
          "serves": false,
          "servesInPart": false,
          "to": [
            "chq79n9mkz",
          ],
        },
      ],
      "groupsAfter": 4,
      "groupsBefore": 4,
      "name": "llama",
      "namespace": "default",
      "objects": [
        {
          "forcedBy": [],
          "inPlace": [
            {
              "after": "2",
              "before": "1",
              "path": [
                "data",
                "generation",
              ],
            },
            {
              "after": "0-2 6p9hmwpgvp 405b=1x2
    3 chq79n9mkz 405b=1x2
    ",
              "before": "0-3 6p9hmwpgvp 405b=1x2
    ",
              "path": [
                "data",
                "groups",
              ],
            },
            {
              "after": "chq79n9mkz",
              "before": "6p9hmwpgvp",
              "path": [
                "data",
                "target",
              ],
            },
          ],
          "kind": "ConfigMap",
          "name": "llama-flotilla",
          "restarts": false,
          "verb": "changed",
        },
      ],
      "outOfService": {
        "nvidia.com/gpu": "16",
      },
      "pods": {
        "changed": 0,
        "created": 0,
        "deleted": 0,
        "replaced": 2,
        "restarted": 0,
        "untouched": 6,
      },
      "serving": [
        {
          "ordinals": [
            {
              "first": 0,
              "last": 2,
            },
          ],
          "revision": "6p9hmwpgvp",
        },
        {
          "ordinals": [
            {
              "first": 3,
              "last": 3,
            },
          ],
          "revision": "chq79n9mkz",
        },
      ],
    }
  `));

describe('by hand', () => {
  const before = compiled(base);
  const edited = (edit: (object: JsonObject) => JsonObject | undefined) => {
    const after = liveObjects(before)
      .map(edit)
      .filter((object) => object !== undefined);
    return diffObjects([{ before: liveObjects(before), after }], DIALECTS);
  };
  const isPod = ({ kind, metadata }: JsonObject, name: string) =>
    kind === 'Pod' && JSON.stringify(metadata).includes(`"name":"${name}"`);

  test('an image changed in one pod restarts its container: the group does not serve meanwhile', () => {
    const { models } = edited((object) =>
      isPod(object, 'llama-1-405b-0-1') ? JSON.parse(JSON.stringify(object).replace('llm:A', 'llm:X')) : object,
    );
    expect(models).toMatchObject([{ availableGroups: 3, outOfService: { 'nvidia.com/gpu': '8' } }]);
    expect(models.flatMap(lines)).toEqual(['1 running - 3 untouched, 1 restarted out']);
  });

  test('one pod replaced joins the gang that still runs', () => {
    const { models } = edited((object) =>
      isPod(object, 'llama-1-405b-0-1') ? JSON.parse(JSON.stringify(object).replace('"main"', '"other"')) : object,
    );
    expect(models.flatMap(lines)).toEqual(['1 joined - 3 untouched, 1 replaced out']);
  });

  test('a PodGroup taken away from running pods', () => {
    const { models } = edited((object) => (object['kind'] === 'PodGroup' ? undefined : object));
    expect(models.flatMap(lines)).toEqual(['0-3 ungrouped waits 4 untouched serves']);
  });

  test('a pod of another revision in a group: both are told', () => {
    const { models } = edited((object) =>
      isPod(object, 'llama-1-405b-0-1')
        ? JSON.parse(JSON.stringify(object).replaceAll(before.plan.state.target, 'bbbbbbbbbb'))
        : object,
    );
    expect(models[0]?.groups[0]?.to).toEqual([before.plan.state.target, 'bbbbbbbbbb'].sort());
    expect(models[0]?.serving.map(({ revision, ordinals }) => `${revision} ${rangesText(ordinals)}`)).toEqual([
      `${before.plan.state.target} 0-3`,
      'bbbbbbbbbb 1',
    ]);
  });

  test('objects of no model are told apart, and nothing breaks on what is no object of Kubernetes', () => {
    const others = [{ kind: 'Secret', metadata: { name: 's-10' } }, { kind: 'Secret', metadata: { name: 's-9' } }, {}];
    const diff = diffObjects([{ before: [], after: others }], DIALECTS);
    expect(diff.models).toEqual([]);
    expect(diff.others.map(({ kind, name, verb }) => `${verb} ${kind} ${name}`.trim())).toEqual([
      'created',
      'created Secret s-9',
      'created Secret s-10',
    ]);
  });
});

describe('parts', () => {
  const before = compiled(base);
  const after = compiled({ ...base, image: 'llm:B', replicas: 5, maxUnavailable: 2 }, before);

  /** Deals objects to parts by number, so that counterparts end up in one part or in different ones. */
  function dealt({ live }: Compilation, deal: readonly number[]): readonly JsonObject[][] {
    const parts: JsonObject[][] = [[], [], []];
    const objects = [...live].flatMap((group) => [...objectsOfGroup(group)]);
    for (const [index, object] of objects.entries()) parts[(deal[index % deal.length] ?? 0) % 3]?.push(object);
    return parts;
  }

  const whole = diffObjects([{ before: liveObjects(before), after: liveObjects(after) }], DIALECTS);

  test('however objects are dealt to parts, the meaning is the same', () =>
    fc.assert(
      fc.property(deals(), deals(), (left, right) => {
        const [olds, news] = [dealt(before, left), dealt(after, right)];
        const parts = olds.map((old, index): DiffPart => ({ before: old, after: news[index] ?? [] }));
        const expectation = { before: [before.expectation], after: [after.expectation] };
        expect(diffObjects([...parts, expectation], DIALECTS)).toEqual(whole);
      }),
      { seed: 7, numRuns: 50 },
    ));

  test('a part that is the same on both sides is counted, and only its metadata read', () => {
    const same = liveObjects(before).map(({ kind = '', metadata = {} }) => ({ kind, metadata }));
    const { models } = diffObjects([{ before: same, after: same }], DIALECTS);
    expect(models).toMatchObject([
      { groups: [], groupsBefore: 4, groupsAfter: 4, availableGroups: 4, pods: { untouched: 16 }, outOfService: {} },
    ]);
  });
});

function deals(): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat(2), { minLength: 1, maxLength: 11 });
}
