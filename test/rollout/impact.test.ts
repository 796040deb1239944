import { expect, test } from 'vitest';
import type { Impact } from '../../src/model/rollout.ts';
import { impactOf } from '../../src/rollout/impact.ts';
import { pause, promote, rollback } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { aModel, historyAfter, type ModelWish } from '../support/models.ts';

const base: ModelWish = {
  replicas: 3,
  roles: [
    { name: 'prefill', replicas: 2, gpus: 4 },
    { name: 'decode', replicas: 2, workers: 1, gpus: 8 },
  ],
};

function impactAfter(first: ModelWish, second: ModelWish): Impact {
  const model = aModel(second);
  return impactOf(model, planRollout(model, planRollout(aModel(first), { snapshots: [] })));
}

test('a stage: the pods that it stops, the accelerators that are out of service meanwhile, the groups that go on', () =>
  expect(impactAfter({ ...base, image: 'llm:A' }, { ...base, image: 'llm:B' })).toMatchInlineSnapshot(`
    {
      "digest": "68pjvtxcn7",
      "peak": {
        "availableGroups": 2,
        "devices": {
          "nvidia.com/gpu": "40",
        },
        "groupsReplaced": 1,
        "podsReplaced": 6,
      },
      "stages": [
        {
          "added": [],
          "availableGroups": 2,
          "devices": {
            "nvidia.com/gpu": "40",
          },
          "number": 2,
          "partition": 1,
          "podsAdded": 0,
          "podsRemoved": 0,
          "podsReplaced": 6,
          "removed": [],
          "replaced": [
            1,
          ],
        },
        {
          "added": [],
          "availableGroups": 2,
          "devices": {
            "nvidia.com/gpu": "40",
          },
          "number": 3,
          "partition": 0,
          "podsAdded": 0,
          "podsRemoved": 0,
          "podsReplaced": 6,
          "removed": [],
          "replaced": [
            0,
          ],
        },
      ],
    }
  `));

test('with surge: groups are added first, fewer are missed, and at last they are removed', () =>
  expect(
    impactAfter({ ...base, image: 'llm:A' }, { ...base, image: 'llm:B', maxUnavailable: 0, maxSurge: 2 }),
  ).toMatchInlineSnapshot(`
    {
      "digest": "5drs49fgs7",
      "peak": {
        "availableGroups": 3,
        "devices": {
          "nvidia.com/gpu": "80",
        },
        "groupsReplaced": 2,
        "podsReplaced": 12,
      },
      "stages": [
        {
          "added": [],
          "availableGroups": 3,
          "devices": {
            "nvidia.com/gpu": "80",
          },
          "number": 2,
          "partition": 1,
          "podsAdded": 0,
          "podsRemoved": 0,
          "podsReplaced": 12,
          "removed": [],
          "replaced": [
            2,
            1,
          ],
        },
        {
          "added": [],
          "availableGroups": 4,
          "devices": {
            "nvidia.com/gpu": "40",
          },
          "number": 3,
          "partition": 0,
          "podsAdded": 0,
          "podsRemoved": 0,
          "podsReplaced": 6,
          "removed": [],
          "replaced": [
            0,
          ],
        },
        {
          "added": [],
          "availableGroups": 3,
          "devices": {},
          "number": 4,
          "partition": 0,
          "podsAdded": 0,
          "podsRemoved": 12,
          "podsReplaced": 0,
          "removed": [
            4,
            3,
          ],
          "replaced": [],
        },
      ],
    }
  `));

test('the accelerators are those of the revision that goes, by kind', () => {
  const roles = [{ name: 'r', gpus: 2 }];
  const before = { replicas: 2, roles: [...roles, { name: 's', gpus: 3 }], maxUnavailable: 2, partition: 1 };
  const { stages } = impactAfter(before, { replicas: 2, roles, partition: 0, maxUnavailable: 1 });
  expect(stages.map(({ devices, podsReplaced }) => ({ devices, podsReplaced }))).toEqual([
    { devices: { 'nvidia.com/gpu': '5' }, podsReplaced: 2 },
  ]);
});

test('surge groups that a paused rollback leaves behind are counted on the revision that they run', () => {
  const surge = { replicas: 3, maxUnavailable: 0, maxSurge: 1 };
  const A = aModel({ ...surge, roles: [{ name: 'r' }] });
  const B = aModel({ ...surge, roles: [{ name: 'r' }, { name: 's' }, { name: 't' }] });
  const held = historyAfter(pause(planRollout(B, planRollout(A, { snapshots: [] })), B.name));
  const plan = planRollout(B, historyAfter(rollback(B, held)));
  expect(impactOf(B, plan).stages).toMatchObject([{ removed: [3], podsRemoved: 3, availableGroups: 3 }]);
});

test('while paused the surge groups are still to come, and count once they are there', () => {
  const surge = { replicas: 3, maxUnavailable: 0, maxSurge: 1 };
  const [A, B] = [aModel({ ...surge, image: 'llm:A' }), aModel({ ...surge, image: 'llm:B' })];
  const plan = planRollout(B, historyAfter(pause(planRollout(A, { snapshots: [] }), A.name)));
  expect(impactOf(B, plan).stages).toMatchObject([
    { added: [3], podsAdded: 1, podsReplaced: 0, availableGroups: 3 },
    { replaced: [2], podsAdded: 0, podsReplaced: 1, availableGroups: 3 },
    { replaced: [1], availableGroups: 3 },
    { replaced: [0], availableGroups: 3 },
    { removed: [3], podsRemoved: 1, availableGroups: 3 },
  ]);
});

test('nothing to come: no stage, and every group available', () => {
  const { stages, peak } = impactAfter(base, base);
  expect({ stages, peak }).toEqual({
    stages: [],
    peak: { groupsReplaced: 0, podsReplaced: 0, devices: {}, availableGroups: 3 },
  });
});

const reviewed = impactAfter({ ...base, image: 'llm:A' }, { ...base, image: 'llm:B' }).digest;
test.each<{ what: string; first: ModelWish; second: ModelWish }>([
  { what: 'another image', first: { image: 'llm:A' }, second: { image: 'llm:C' } },
  { what: 'another image before', first: { image: 'llm:C' }, second: { image: 'llm:B' } },
  { what: 'a group more', first: { image: 'llm:A' }, second: { image: 'llm:B', replicas: 4 } },
  { what: 'another budget', first: { image: 'llm:A' }, second: { image: 'llm:B', maxUnavailable: 2 } },
  { what: 'another floor', first: { image: 'llm:A' }, second: { image: 'llm:B', partition: 1 } },
  {
    what: 'a role replica more',
    first: { image: 'llm:A' },
    second: {
      image: 'llm:B',
      roles: [
        { name: 'prefill', replicas: 3, gpus: 4 },
        { name: 'decode', replicas: 2, workers: 1, gpus: 8 },
      ],
    },
  },
])('$what is another plan by its digest', ({ first, second }) =>
  expect(impactAfter({ ...base, ...first }, { ...base, ...second }).digest).not.toBe(reviewed),
);

test('the same plan has the same digest, and another once a stage was promoted', () => {
  expect(impactAfter({ ...base, image: 'llm:A' }, { ...base, image: 'llm:B' }).digest).toBe(reviewed);
  const model = aModel({ ...base, image: 'llm:B' });
  const plan = planRollout(model, planRollout(aModel({ ...base, image: 'llm:A' }), { snapshots: [] }));
  const next = planRollout(model, historyAfter(promote(model, plan)));
  expect(impactOf(model, next).digest).not.toBe(reviewed);
});
