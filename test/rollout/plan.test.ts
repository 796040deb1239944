import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import type { History, RolloutPlan, Stage } from '../../src/model/rollout.ts';
import { pause, promote, resume, rollback } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { aModel, groupsText, historyAfter, lettersOf, type ModelWish, written } from '../support/models.ts';

const LETTERS: Readonly<Record<string, Model>> = {
  A: aModel({ image: 'llm:A' }),
  B: aModel({ image: 'llm:B' }),
  C: aModel({ image: 'llm:C' }),
};

/** One change of the spec, or one command. */
type Act = ModelWish | 'promote' | 'all' | 'pause' | 'resume' | 'rollback' | 'rollback to the spec';

/** What the groups run after each act, then the stages to come: `AAB 1 0` or with surge `AAB+B 1 0 -3`. */
function histories(start: ModelWish, ...acts: readonly Act[]): readonly string[] {
  let wish: ModelWish = { image: 'llm:A', ...start };
  let plan = planRollout(aModel(wish), { snapshots: [] });
  const lines = [lineOf(plan)];
  for (const act of acts) {
    if (typeof act !== 'string') wish = { ...wish, ...act };
    const model = aModel(wish);
    plan = planRollout(model, typeof act === 'string' ? command(act, model, plan) : plan);
    lines.push(lineOf(plan));
  }
  return lines;
}

function command(act: string, model: Model, history: History): History {
  if (act === 'pause') return historyAfter(pause(history, model.name));
  if (act === 'resume') return historyAfter(resume(history, model.name));
  if (act === 'rollback') return historyAfter(rollback(model, history));
  if (act === 'rollback to the spec') return historyAfter(rollback(model, history, { to: model.current.revision }));
  return historyAfter(promote(model, history, act === 'all' ? { all: true } : {}));
}

function lineOf({ live, state, stages }: RolloutPlan): string {
  const letters = lettersOf(live, LETTERS);
  const regular = letters.length - state.surge;
  const surge = state.surge === 0 ? '' : `+${letters.slice(regular)}`;
  return [`${letters.slice(0, regular)}${surge}`, ...[...stages].map(stageText)].join(' ');
}

function stageText({ moves, removes }: Stage): string {
  const moved = moves.map(({ ordinal, from }) => (from === undefined ? `+${ordinal}` : `${ordinal}`));
  return [...moved, ...removes.map((ordinal) => `-${ordinal}`)].join(',');
}

describe('a change of the spec', () => {
  test.each<{ title: string; start: ModelWish; acts: readonly Act[]; lines: readonly string[] }>([
    {
      title: 'first synth: every group at the revision of the spec',
      start: { replicas: 3, partition: 2 },
      acts: [],
      lines: ['AAA'],
    },
    {
      title: 'the first stage moves at once, promotions move the rest from the highest ordinal down',
      start: { replicas: 3 },
      acts: [{ image: 'llm:B' }, 'promote', 'promote'],
      lines: ['AAA', 'AAB 1 0', 'ABB 0', 'BBB'],
    },
    {
      title: 'a stage holds maxUnavailable groups',
      start: { replicas: 5, maxUnavailable: 2 },
      acts: [{ image: 'llm:B' }, 'promote', 'promote'],
      lines: ['AAAAA', 'AAABB 2,1 0', 'ABBBB 0', 'BBBBB'],
    },
    {
      title: 'maxUnavailable in percent is rounded down, maxSurge up',
      start: { replicas: 5, maxUnavailable: '30%', maxSurge: '25%' },
      acts: [{ image: 'llm:B' }, 'promote'],
      lines: ['AAAAA', 'AAAAA+BB 4,3,2 1,0 -6,-5', 'AABBB+BB 1,0 -6,-5'],
    },
    {
      title: 'groups below the partition stay',
      start: { replicas: 4, partition: 2 },
      acts: [{ image: 'llm:B' }, 'promote'],
      lines: ['AAAA', 'AAAB 2', 'AABB'],
    },
    {
      title: 'a third revision in the middle: every group that is not on it is outdated',
      start: { replicas: 4 },
      acts: [{ image: 'llm:B' }, 'promote', { image: 'llm:C' }, 'all'],
      lines: ['AAAA', 'AAAB 2 1 0', 'AABB 1 0', 'AABC 2 1 0', 'CCCC'],
    },
    {
      title: 'reverting it in the middle replaces only what has moved',
      start: { replicas: 4 },
      acts: [{ image: 'llm:B' }, 'promote', { image: 'llm:A' }, 'promote'],
      lines: ['AAAA', 'AAAB 2 1 0', 'AABB 1 0', 'AABA 2', 'AAAA'],
    },
    {
      title: 'without groups there is nothing to move, and new groups start on it',
      start: { replicas: 0 },
      acts: [{ image: 'llm:B' }, { replicas: 2 }],
      lines: ['', '', 'BB'],
    },
  ])('$title', ({ start, acts, lines }) => expect(histories(start, ...acts)).toEqual(lines));
});

describe('the partition', () => {
  test.each<{ title: string; start: ModelWish; acts: readonly Act[]; lines: readonly string[] }>([
    {
      title: 'lowered once all that it allowed has moved: the next stage moves at once',
      start: { replicas: 4, partition: 3 },
      acts: [{ image: 'llm:B' }, { partition: 1 }, 'promote', { partition: 0 }],
      lines: ['AAAA', 'AAAB', 'AABB 1', 'ABBB', 'BBBB'],
    },
    {
      title: 'lowered while stages are to come: only adds to them',
      start: { replicas: 4, partition: 2 },
      acts: [{ image: 'llm:B' }, { partition: 0 }, 'promote'],
      lines: ['AAAA', 'AAAB 2', 'AAAB 2 1 0', 'AABB 1 0'],
    },
    {
      title: 'lowered while paused: waits for a promotion',
      start: { replicas: 3, partition: 2 },
      acts: [{ image: 'llm:B' }, 'pause', { partition: 0 }, 'resume', 'promote'],
      lines: ['AAA', 'AAB', 'AAB', 'AAB 1 0', 'AAB 1 0', 'ABB 0'],
    },
    {
      title: 'raised: stops the rollout there',
      start: { replicas: 4 },
      acts: [{ image: 'llm:B' }, { partition: 2 }, 'promote'],
      lines: ['AAAA', 'AAAB 2 1 0', 'AAAB 2', 'AABB'],
    },
    {
      title: 'raised above what has moved: nothing moves back',
      start: { replicas: 4 },
      acts: [{ image: 'llm:B' }, 'promote', { partition: 3 }],
      lines: ['AAAA', 'AAAB 2 1 0', 'AABB 1 0', 'AABB'],
    },
  ])('$title', ({ start, acts, lines }) => expect(histories(start, ...acts)).toEqual(lines));
});

describe('scaling', () => {
  test.each<{ title: string; start: ModelWish; acts: readonly Act[]; lines: readonly string[] }>([
    {
      title: 'up in the middle of a rollout: new groups start at the target',
      start: { replicas: 2 },
      acts: [{ image: 'llm:B' }, { replicas: 4 }, 'promote'],
      lines: ['AA', 'AB 0', 'ABBB 0', 'BBBB'],
    },
    {
      title: 'up together with a new image: the new groups start on it, and the first stage moves',
      start: { replicas: 2 },
      acts: [{ image: 'llm:B', replicas: 4 }],
      lines: ['AA', 'ABBB 0'],
    },
    {
      title: 'up below the partition: a new group runs what its lower neighbour runs',
      start: { replicas: 2, partition: 1 },
      acts: [{ image: 'llm:B', replicas: 5, partition: 4 }],
      lines: ['AA', 'AAAAB'],
    },
    {
      title: 'up while paused: new groups run what their lower neighbour runs',
      start: { replicas: 2 },
      acts: ['pause', { image: 'llm:B' }, { replicas: 3 }, 'resume', 'promote'],
      lines: ['AA', 'AA', 'AA 1 0', 'AAA 2 1 0', 'AAA 2 1 0', 'AAB 1 0'],
    },
    {
      title: 'down: the highest ordinals go, the rest stays where it is',
      start: { replicas: 4 },
      acts: [{ image: 'llm:B' }, 'promote', { replicas: 3 }, 'promote'],
      lines: ['AAAA', 'AAAB 2 1 0', 'AABB 1 0', 'AAB 1 0', 'ABB 0'],
    },
    {
      title: 'down to nothing and up again: at the target',
      start: { replicas: 3 },
      acts: [{ image: 'llm:B' }, { replicas: 0 }, { replicas: 2 }],
      lines: ['AAA', 'AAB 1 0', '', 'BB'],
    },
    {
      title: 'down outside of a rollout: no group stays to stand in for others',
      start: { replicas: 4, maxSurge: 2 },
      acts: [{ replicas: 3 }],
      lines: ['AAAA', 'AAA'],
    },
    {
      title: 'up to just above a raised partition: the new group starts at the target',
      start: { replicas: 2 },
      acts: ['pause', { image: 'llm:B' }, 'resume', { replicas: 3, partition: 2 }],
      lines: ['AA', 'AA', 'AA 1 0', 'AA 1 0', 'AAB'],
    },
    {
      title: 'to nothing leaves no surge group behind',
      start: { replicas: 3, maxSurge: 1 },
      acts: [{ image: 'llm:B' }, { replicas: 0 }],
      lines: ['AAA', 'AAA+B 2,1 0 -3', ''],
    },
  ])('$title', ({ start, acts, lines }) => expect(histories(start, ...acts)).toEqual(lines));
});

describe('maxSurge', () => {
  const surge = { replicas: 3, maxUnavailable: 0, maxSurge: 1 };
  test.each<{ title: string; start: ModelWish; acts: readonly Act[]; lines: readonly string[] }>([
    {
      title: 'groups are added first and removed last',
      start: surge,
      acts: [{ image: 'llm:B' }, 'promote', 'promote', 'promote', 'promote'],
      lines: ['AAA', 'AAA+B 2 1 0 -3', 'AAB+B 1 0 -3', 'ABB+B 0 -3', 'BBB+B -3', 'BBB'],
    },
    {
      title: 'together with maxUnavailable a stage holds both',
      start: { replicas: 5, maxUnavailable: 1, maxSurge: 1 },
      acts: [{ image: 'llm:B' }, 'promote'],
      lines: ['AAAAA', 'AAAAA+B 4,3 2,1 0 -5', 'AAABB+B 2,1 0 -5'],
    },
    {
      title: 'no more groups are added than have to be replaced',
      start: { replicas: 4, maxSurge: '100%', partition: 3 },
      acts: [{ image: 'llm:B' }, 'promote', 'promote'],
      lines: ['AAAA', 'AAAA+B 3 -4', 'AAAB+B -4', 'AAAB'],
    },
    {
      title: 'scaling up in the middle: the surge group becomes one of the fleet, and another is added for the rest',
      start: surge,
      acts: [{ image: 'llm:B' }, 'promote', { replicas: 5 }, 'promote'],
      lines: ['AAA', 'AAA+B 2 1 0 -3', 'AAB+B 1 0 -3', 'AABBB +5 1 0 -5', 'AABBB+B 1 0 -5'],
    },
    {
      title: 'scaling down in the middle: as many stand in as before',
      start: { ...surge, replicas: 4 },
      acts: [{ image: 'llm:B' }, 'promote', { replicas: 2 }, 'promote'],
      lines: ['AAAA', 'AAAA+B 3 2 1 0 -4', 'AAAB+B 2 1 0 -4', 'AA+A 2 1 0 -2', 'AA+B 1 0 -2'],
    },
    {
      title: 'a third revision replaces the surge groups first',
      start: surge,
      acts: [{ image: 'llm:B' }, 'promote', { image: 'llm:C' }, 'all'],
      lines: ['AAA', 'AAA+B 2 1 0 -3', 'AAB+B 1 0 -3', 'AAB+C 2 1 0 -3', 'CCC'],
    },
    {
      title: 'rolled back before any group was replaced: the surge group just goes',
      start: surge,
      acts: [{ image: 'llm:B' }, 'rollback'],
      lines: ['AAA', 'AAA+B 2 1 0 -3', 'AAA'],
    },
    {
      title: 'lowered in the middle: the surge groups above it go with the change',
      start: { replicas: 3, maxSurge: 2 },
      acts: [{ image: 'llm:B' }, 'promote', { maxSurge: 0 }],
      lines: ['AAA', 'AAA+BB 2,1,0 -4,-3', 'BBB+BB -4,-3', 'BBB'],
    },
    {
      title: 'raised in the middle: more are added by the next stage',
      start: { replicas: 4, maxUnavailable: 1 },
      acts: [{ image: 'llm:B' }, { maxSurge: 1 }, 'promote'],
      lines: ['AAAA', 'AAAB 2 1 0', 'AAAB +4 2,1 0 -4', 'AAAB+B 2,1 0 -4'],
    },
  ])('$title', ({ start, acts, lines }) => expect(histories(start, ...acts)).toEqual(lines));
});

describe('pause and rollback', () => {
  test.each<{ title: string; start: ModelWish; acts: readonly Act[]; lines: readonly string[] }>([
    {
      title: 'a change while paused moves nothing; resumed, it waits for a promotion',
      start: { replicas: 3 },
      acts: ['pause', { image: 'llm:B' }, 'resume', 'promote'],
      lines: ['AAA', 'AAA', 'AAA 2 1 0', 'AAA 2 1 0', 'AAB 1 0'],
    },
    {
      title: 'rollback goes back by the same stages, and again forth',
      start: { replicas: 3 },
      acts: [{ image: 'llm:B' }, 'promote', 'rollback', 'promote', 'rollback to the spec'],
      lines: ['AAA', 'AAB 1 0', 'ABB 0', 'ABA 1', 'AAA', 'AAB 1 0'],
    },
    {
      title: 'a rollback stays until the spec has another revision',
      start: { replicas: 3 },
      acts: [{ image: 'llm:B' }, 'rollback', { replicas: 4 }, { image: 'llm:C' }],
      lines: ['AAA', 'AAB 1 0', 'AAA', 'AAAA', 'AAAC 2 1 0'],
    },
    {
      title: 'after a rollback the spec is reverted, then changed as before: it rolls out again',
      start: { replicas: 2 },
      acts: [{ image: 'llm:B' }, 'rollback', { image: 'llm:A' }, { image: 'llm:B' }],
      lines: ['AA', 'AB 0', 'AA', 'AA', 'AB 0'],
    },
    {
      title: 'a rollback while paused moves nothing',
      start: { replicas: 2 },
      acts: [{ image: 'llm:B' }, 'pause', 'rollback', 'resume', 'promote'],
      lines: ['AA', 'AB 0', 'AB 0', 'AB 1', 'AB 1', 'AA'],
    },
  ])('$title', ({ start, acts, lines }) => expect(histories(start, ...acts)).toEqual(lines));
});

test('stages say what each group runs until then, and down to where the rollout has come', () => {
  const model = aModel({ replicas: 3, image: 'llm:B', maxSurge: 1, maxUnavailable: 0, partition: 1 });
  const first = planRollout(aModel({ replicas: 3, image: 'llm:A' }), { snapshots: [] });
  const [A, B] = [first.state.target, model.current.revision];
  expect([...planRollout(model, first).stages]).toEqual([
    { number: 2, partition: 2, moves: [{ ordinal: 2, to: { revision: B }, from: { revision: A } }], removes: [] },
    { number: 3, partition: 1, moves: [{ ordinal: 1, to: { revision: B }, from: { revision: A } }], removes: [] },
    { number: 4, partition: 1, moves: [], removes: [3] },
  ]);
});

test('pods of an older revision come from its snapshot, with the replicas that a role has today', () => {
  const older = aModel({
    image: 'llm:A',
    roles: [
      { name: 'r', replicas: 2 },
      { name: 'old', replicas: 3 },
    ],
  });
  const newer = aModel({ image: 'llm:B', roles: [{ name: 'r', replicas: 5 }, { name: 'new' }] });
  const plan = planRollout(newer, planRollout(older, { snapshots: [] }));
  const shape = [...plan.templates.values()].map(({ roles }) =>
    roles.map(({ name, replicas, entry }) => `${name}=${replicas} ${entry.spec.containers[0]?.['image']}`),
  );
  expect(shape).toEqual([
    ['r=5 llm:B', 'new=1 llm:B'],
    ['r=5 llm:A', 'old=3 llm:A'],
  ]);
});

test('the policy of a gang stays with a revision whose successor is no gang', () => {
  const gang = aModel({ gangSchedule: { minRoleReplicas: { r: 1 }, networkTopology: { mode: 'soft' } } });
  const plan = planRollout(aModel(), planRollout(gang, { snapshots: [] }));
  expect(plan.templates.get(gang.current.revision)?.gangPolicy).toEqual(gang.gang);
});

test('a role that scales changes the snapshot of the target and nothing else', () => {
  const before = planRollout(aModel({ roles: [{ name: 'r' }] }), { snapshots: [] });
  const after = planRollout(aModel({ roles: [{ name: 'r', replicas: 4 }] }), before);
  expect([after.changed, after.state]).toEqual([false, before.state]);
  expect(after.snapshots).toEqual(
    before.snapshots.map((snapshot) => ({
      ...snapshot,
      roles: snapshot.roles.map((role) => ({ ...role, replicas: 4 })),
    })),
  );
});

test('the last ten revisions are kept, and older ones as long as a group runs them', () => {
  let plan = planRollout(aModel({ image: 'llm:A', replicas: 2, partition: 1 }), { snapshots: [] });
  const first = plan.state.target;
  for (let version = 1; version <= 14; version++) {
    plan = planRollout(aModel({ image: `llm:v${version}`, replicas: 2, partition: 1 }), plan);
  }
  expect(plan.snapshots.map(({ sequence }) => sequence)).toEqual([1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(plan.snapshots[0]?.revision).toBe(first);
});

test('a snapshot of the spec that an interrupted run did not write is made again', () => {
  const model = aModel();
  const plan = planRollout(model, { snapshots: [] });
  const again = planRollout(model, { state: plan.state, snapshots: [] });
  expect(written(again)).toEqual({ ...written(plan), changed: false });
});

test('a revision in use of which nothing is known is our own mistake: parsing has looked for it', () => {
  const { state } = planRollout(aModel({ image: 'llm:A' }), { snapshots: [] });
  expect(() => planRollout(aModel({ image: 'llm:B' }), { state, snapshots: [] })).toThrow('its snapshot was not read');
});

test('a model of no groups has nothing to run and nothing to come', () => {
  const plan = planRollout(aModel({ replicas: 0 }), { snapshots: [] });
  expect([plan.live, plan.stages.length]).toEqual([[], 0]);
});

test('ten thousand groups make a short rollout.yaml and take no time to speak of', () => {
  const fleet = { replicas: 10_000, maxUnavailable: '1%' };
  const first = planRollout(aModel({ ...fleet, image: 'llm:A' }), { snapshots: [] });
  const second = planRollout(aModel({ ...fleet, image: 'llm:B' }), first);
  expect(second.stages).toHaveLength(99);
  expect(groupsText(second.live)).toEqual([`0-9899: ${first.state.target}`, `9900-9999: ${second.state.target}`]);
});

test('a state that claims two thousand million groups is cut to what the spec asks for', () => {
  const model = aModel({ replicas: 2 });
  const { state, snapshots } = planRollout(model, { snapshots: [] });
  const groups = [{ revision: state.target, ordinals: [{ first: 0, last: 2 ** 31 - 1 }] }];
  expect(planRollout(model, { state: { ...state, groups }, snapshots }).live).toEqual(state.groups);
});
