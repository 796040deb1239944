import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';
import { recoveryOf } from '../../src/status/recover.ts';
import { aPod, expecting } from '../support/live.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

/** Fields that flotilla reads, so that junk is put where it matters. */
const KEYS =
  'metadata spec status labels annotations name namespace uid deletionTimestamp conditions type reason message phase containerStatuses initContainerStatuses state waiting terminated running restartCount lastState minTaskMember minMember minResources networkTopology finalizers modelinfer.matrixinfer.ai/name modelinfer.matrixinfer.ai/group-name __proto__ constructor'.split(
    ' ',
  );

const { junk } = fc.letrec<{ junk: Json }>((tie) => ({
  junk: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, -1, 1e308, '', 'm', 'm-0', 'Failed', 'Running', '2026-11-24T04:30:37Z', '∞'),
    fc.array(tie('junk'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('junk'), { maxKeys: 6 }),
  ),
}));

/** A pod of which one branch was replaced by junk. */
const brokenPods = fc
  .tuple(fc.constantFrom('metadata', 'spec', 'status'), fc.constantFrom(...KEYS), junk)
  .map(([part, key, value]): JsonObject => {
    const pod = aPod('m-0-r-0-0');
    const before = pod[part];
    return { ...pod, [part]: { ...(typeof before === 'object' ? before : {}), [key]: value } };
  });

const strange = fc.record({
  kind: fc.constantFrom('Pod', 'Service', 'PodGroup', 'ConfigMap', 'Queue', 'PodList', 7),
  metadata: junk,
  items: junk,
  spec: junk,
  status: junk,
  data: junk,
});

describe('live objects', () => {
  test('single objects, Lists and typed lists are read alike', () => {
    const [a, b, c] = [aPod('m-0-r-0-0'), aPod('m-1-r-0-0'), aPod('m-2-r-0-0')];
    const { kind: _, ...bare } = c;
    const read = liveObjects([a, { kind: 'List', items: [b] }, { kind: 'PodList', items: [bare] }]);
    expect(read.pods.map(({ name }) => name)).toEqual(['m-0-r-0-0', 'm-1-r-0-0', 'm-2-r-0-0']);
  });

  test('a kind counts as read where it was asked for or found', () => {
    const service = { kind: 'Service', metadata: { name: 's' } };
    expect(liveObjects([service], ['PodGroup'])).toMatchObject({ podGroups: [], configMaps: undefined });
    expect(liveObjects([service]).services).toHaveLength(1);
  });

  test('other kinds and things without a name are passed over', () => {
    const read = liveObjects([null, 1, 'x', [], {}, { kind: 'Pod' }, { kind: 'Node', metadata: { name: 'n' } }]);
    expect(read).toMatchObject({ pods: [], services: undefined, podGroups: undefined, configMaps: undefined });
  });

  test('no content makes reading, status or recovery throw', () => {
    const objects = fc.array(fc.oneof(brokenPods, strange, junk), { maxLength: 4 });
    fc.assert(
      fc.property(objects, (values) => {
        const live = liveObjects(values, ['Service', 'PodGroup']);
        const status = modelStatus(expecting(['aaa']), live, { now: NOW });
        const rules = { policy: 'InferGroupRecreate', restartGracePeriodSeconds: 0 } as const;
        const recovery = recoveryOf(expecting(['aaa'], { recovery: rules }), live, NOW);
        expect(status.groups.length).toBeGreaterThan(0);
        expect(status.conditions.filter((condition) => condition.status === 'True')).toHaveLength(1);
        expect(recovery.deletions.every(({ uid }) => uid !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
