import { expect, test } from 'vitest';
import { expectationConfigMap } from '../../src/model/expectation.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { modelStatus } from '../../src/status/model.ts';
import { publishedStatus } from '../../src/status/published.ts';
import { aPod, expecting, live, readyStatus } from '../support/live.ts';

const EXPECTED = expecting(['aaa']);
const NOW = Date.UTC(2026, 10, 24, 5);
const PODS = ['m-0-r-0-0', 'm-0-r-0-1'].map((name) => aPod(name));

/** The object as the cluster holds it, from the same commit as what is expected unless `rollout` says otherwise. */
function objectWith({
  status,
  rollout = expectationConfigMap(EXPECTED).data,
}: {
  status?: JsonObject;
  rollout?: JsonObject;
}) {
  return { metadata: { name: 'm', generation: 7 }, rollout, ...(status === undefined ? {} : { status }) };
}

function published(object: JsonObject, pods: readonly JsonObject[] = PODS): JsonObject | undefined {
  return publishedStatus(modelStatus(EXPECTED, live(...pods), { now: NOW }), EXPECTED, object);
}

test('the status is upstream’s block, of the generation of the object', () => {
  expect(published(objectWith({}))).toMatchInlineSnapshot(`
    {
      "availableReplicas": 1,
      "conditions": [
        {
          "lastTransitionTime": "2026-11-24T04:30:37Z",
          "message": "All infer groups are ready",
          "reason": "AllGroupsReady",
          "status": "True",
          "type": "Available",
        },
        {
          "lastTransitionTime": "2026-11-24T04:30:37Z",
          "message": "Some groups is progressing: [0]",
          "reason": "GroupProgressing",
          "status": "False",
          "type": "Progressing",
        },
      ],
      "currentReplicas": 1,
      "observedGeneration": 7,
      "replicas": 1,
      "updatedReplicas": 1,
    }
  `);
});

test('a status that is there is not written again, whatever others wrote beside it', () => {
  const status = { ...published(objectWith({})), phase: 'of somebody else' };
  expect(published(objectWith({ status }))).toBeUndefined();
  const [first = {}, ...others] = PODS;
  const lost = [{ ...first, status: { ...readyStatus('2026-11-24T04:30:00Z'), phase: 'Failed' } }, ...others];
  expect(published(objectWith({ status }), lost)).toMatchObject({ availableReplicas: 0, observedGeneration: 7 });
});

test.each([
  { what: 'another rollout', rollout: { ...expectationConfigMap(EXPECTED).data, generation: '2' } },
  { what: 'a rollout that says less', rollout: { generation: '1' } },
  { what: 'no rollout', rollout: {} },
])('an object with $what is from another commit: of its generation nothing is said', ({ rollout }) => {
  expect(published(objectWith({ rollout }))).not.toHaveProperty('observedGeneration');
  expect(published(objectWith({ rollout, status: { observedGeneration: 6 } }))).toMatchObject({
    observedGeneration: 6,
  });
});
