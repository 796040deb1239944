import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pacer } from '../../src/cli/cluster/pace.ts';
import type { RecoveryPolicy } from '../../src/model/model.ts';
import type { RecoveryDeletion } from '../../src/model/recovery.ts';
import { recoveryOf } from '../../src/status/recover.ts';
import { expecting } from '../support/live.ts';
import { type Mishap, SmallCluster, type SmallClusterWish } from '../support/small-cluster.ts';

const STEP_MS = 10_000;
/** Longer than the longest pause between two recoveries, and than an agent's interval. */
const LONGEST_STEPS = 360;

const mishap: fc.Arbitrary<Mishap> = fc.record({
  kind: fc.constantFrom<Mishap['kind']>(
    ...([
      'fail',
      'evict',
      'delete',
      'crash',
      'crash-for-good',
      'lose-group',
      'drain',
      'uncordon',
      'wait',
      'wait',
    ] as const),
  ),
  at: fc.nat(30),
});

interface Case extends SmallClusterWish {
  readonly policy: RecoveryPolicy;
  readonly mishaps: readonly (readonly Mishap[])[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  groups: fc.integer({ min: 1, max: 2 }),
  isHard: fc.boolean(),
  isQuick: fc.boolean(),
  policy: fc.constantFrom<RecoveryPolicy>('RoleRecreate', 'InferGroupRecreate', 'None'),
  mishaps: fc.array(fc.array(mishap, { maxLength: 2 }), { maxLength: 25 }),
});

/** A cluster, recover --watch --reconcile beside it, and what recover was seen to do. */
function watched({ policy, ...wish }: Case) {
  const cluster = new SmallCluster(wish);
  const expectation = expecting(
    Array.from({ length: wish.groups }, () => 'aaa'),
    {
      roles: [{ name: 'r', replicas: 1, pods: 2 }],
      recovery: { policy, restartGracePeriodSeconds: 0 },
    },
  );
  const pace = pacer();
  const wrong: string[] = [];
  const deleted = new Set<string>();
  let isAsking = false;
  const planned = (): readonly RecoveryDeletion[] => {
    const state = { live: cluster.live(), now: cluster.now };
    const pods = cluster.objects().filter((each) => each['kind'] === 'Pod');
    const room = { nodes: cluster.nodeObjects(), hyperNodes: cluster.hyperNodes(), pods, podGroups: [] };
    const recovery = recoveryOf(expectation, state.live, state.now, room);
    isAsking = isAsking || recovery.incomplete.length > 0;
    return pace.paced([{ expectation, recovery }], state).flatMap((each) => each.recovery.deletions);
  };
  const whyNot = ({ name, uid, ordinal, moves }: RecoveryDeletion, whole: readonly number[]): readonly string[] => [
    ...(whole.includes(ordinal) ? ['its group is whole'] : []),
    ...(cluster.pods.get(name)?.uid === uid ? [] : ["it is not the model's"]),
    ...(moves !== true && cluster.isStarting(name) ? ['it still starts'] : []),
    ...(deleted.has(uid) ? ['it was deleted before'] : []),
  ];
  const recover = (): void => {
    const whole = cluster.wholeGroups();
    for (const deletion of planned()) {
      const { name, uid, reason } = deletion;
      for (const why of whyNot(deletion, whole)) wrong.push(`${name} (${uid}): ${why}; ${reason}`);
      deleted.add(uid);
      cluster.delete(name, uid);
      isAsking = true;
    }
    if (isAsking) cluster.sync();
    isAsking = [...cluster.pods.values()].some(({ goneAt }) => goneAt !== undefined);
  };
  const steps = (isDone: () => boolean): boolean => {
    for (let step = 0; step < LONGEST_STEPS && !isDone(); step++) {
      cluster.step(STEP_MS);
      recover();
    }
    return isDone();
  };
  return { cluster, wrong, recover, steps };
}

test('from whatever befalls a cluster with room the fleet becomes whole, and recover deletes nothing that it should not', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { cluster, wrong, recover, steps } = watched(given);
      cluster.sync();
      for (const mishaps of given.mishaps) {
        for (const each of mishaps) cluster.befall(each);
        cluster.step(STEP_MS);
        recover();
      }
      // All but one node serve again: there is room, but perhaps not where a gang is.
      for (const node of [...cluster.cordoned].slice(1)) cluster.cordoned.delete(node);
      // Nobody but a person brings these back: a pod that only new ones beside it mend, and a gang that must not move.
      const isLeft =
        given.policy === 'None' && (given.isHard || given.mishaps.flat().some(({ kind }) => kind === 'crash-for-good'));
      const isWhole = steps(() => cluster.isWhole());
      expect(wrong).toEqual([]);
      if (!isLeft) expect(isWhole, JSON.stringify([...cluster.pods.values()])).toBe(true);
    }),
    { numRuns: Number(process.env['FLOTILLA_RECOVER_RUNS'] ?? 100) },
  );
});
