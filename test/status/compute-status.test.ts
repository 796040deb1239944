import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { computeStatus } from '../../src/status/model.ts';
import { READY_AT, readyStatus } from '../support/live.ts';
import { compiled, liveObjects } from '../support/manifests.ts';

const NOW = Date.parse(READY_AT) + 60_000;

describe('the status of a compiled model', () => {
  const compilation = compiled({ replicas: 2 });
  const running = liveObjects(compilation).map(
    (object): JsonObject => (object['kind'] === 'Pod' ? { ...object, status: readyStatus(READY_AT) } : object),
  );

  test('is available once everything that it came to is there and ready', () => {
    const { figures, conditions, drift, unsynced } = computeStatus(compilation, running, { now: NOW });
    expect(figures).toMatchObject({ replicas: 2, availableReplicas: 2 });
    expect(conditions).toContainEqual(expect.objectContaining({ type: 'Available', status: 'True' }));
    expect([drift, unsynced]).toEqual([[], []]);
  });

  test('takes a List as kubectl prints it, and misses what is not in it', () => {
    const first = running.filter((object) => JSON.stringify(object).includes('llama-0-'));
    const { figures, unsynced } = computeStatus(compilation, [{ kind: 'List', items: first }], { now: NOW });
    expect(figures).toMatchObject({ replicas: 1, availableReplicas: 1 });
    expect(unsynced).toEqual([]);
  });
});
