import { expect, test } from 'vitest';
import type { History } from '../../src/model/rollout.ts';
import { rollback } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { aModel, historyAfter, type ModelWish } from '../support/models.ts';

const NONE: History = { snapshots: [] };
const gang = (least: number, more: ModelWish = {}): ModelWish => ({
  roles: [{ name: 'r', replicas: 2 }],
  gangSchedule: { minRoleReplicas: { r: least } },
  ...more,
});

test('a gang policy that changes reaches the snapshot of the target, as it makes no other revision', () => {
  const before = planRollout(aModel(gang(1)), NONE);
  const after = planRollout(aModel(gang(2)), before);
  expect(after.state.target).toBe(before.state.target);
  expect(after.snapshots.map(({ gangPolicy }) => gangPolicy?.minRoleReplicas)).toEqual([{ r: 2 }]);
});

test('what is rolled back to keeps the gang policy that it had, and is the latest', () => {
  const older = planRollout(aModel(gang(1, { image: 'llm:A' })), NONE);
  const spec = aModel(gang(2, { image: 'llm:B' }));
  const { snapshots } = historyAfter(rollback(spec, planRollout(spec, older)));
  expect(snapshots.map(({ sequence, gangPolicy }) => [sequence, gangPolicy?.minRoleReplicas])).toEqual([
    [2, { r: 2 }],
    [3, { r: 1 }],
  ]);
});

test('while a rollback is under way each revision is kept once', () => {
  const first = planRollout(aModel({ image: 'llm:A', replicas: 3 }), NONE);
  const spec = aModel({ image: 'llm:B', replicas: 3 });
  const both = planRollout(spec, planRollout(spec, first));
  const plan = planRollout(spec, historyAfter(rollback(spec, { ...both, state: { ...both.state, paused: true } })));
  expect(plan.live.map(({ revision }) => revision)).toEqual([first.state.target, spec.current.revision]);
  expect(plan.snapshots.map(({ revision }) => revision)).toEqual([spec.current.revision, first.state.target]);
});

test('snapshots count by their sequence, in whatever order their files were read', () => {
  let plan = planRollout(aModel({ image: 'llm:v1' }), NONE);
  for (const version of [2, 3, 4]) plan = planRollout(aModel({ image: `llm:v${version}` }), plan);
  const again = planRollout(aModel({ image: 'llm:v4' }), { state: plan.state, snapshots: plan.snapshots.toReversed() });
  expect(again.snapshots).toEqual(plan.snapshots);
});

test('the lost snapshot of the spec is made again as the latest', () => {
  const older = planRollout(aModel({ image: 'llm:A' }), NONE);
  const plan = planRollout(aModel({ image: 'llm:B' }), older);
  const again = planRollout(aModel({ image: 'llm:B' }), { state: plan.state, snapshots: older.snapshots });
  expect(again.snapshots).toEqual(plan.snapshots);
});

test('a revision that was rolled back and lost is not made again: nothing runs it', () => {
  const older = planRollout(aModel({ image: 'llm:A', replicas: 1 }), NONE);
  const spec = aModel({ image: 'llm:B', replicas: 1 });
  const rolledBack = historyAfter(rollback(spec, planRollout(spec, older)));
  expect(planRollout(spec, { ...rolledBack, snapshots: older.snapshots }).snapshots).toMatchObject([
    { revision: older.state.target },
  ]);
});
