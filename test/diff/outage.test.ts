import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { diffObjects } from '../../src/diff/groups.ts';
import { type ChangedModel, outageOf, stateDigest } from '../../src/diff/outage.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Model } from '../../src/model/model.ts';
import { rangesText } from '../../src/model/ordinals.ts';
import type { ModelOutage, WantedModel } from '../../src/model/outage.ts';
import { compiled, liveObjects } from '../support/manifests.ts';
import { aModel, groupBudget, type ModelWish } from '../support/models.ts';

const four: ModelWish = { replicas: 4, image: 'llm:A', roles: [{ name: 'serve', replicas: 2, workers: 1, gpus: 8 }] };
const roles = { serve: 2 };

function wantedOf(model: Model, isStaged = false): WantedModel {
  const { replicas, current } = model;
  const budget = groupBudget(model);
  const counts = Object.fromEntries(current.roles.map((role) => [role.name, role.replicas]));
  const { maxUnavailable } = budget;
  return { replicas, maxUnavailable, roles: counts, ...(isStaged ? { atOnce: Math.max(1, maxUnavailable) } : {}) };
}

function between(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  change: Partial<ChangedModel>,
): ModelOutage {
  const [diff, ...others] = diffObjects([{ before, after }], DIALECTS).models;
  if (diff === undefined || others.length > 0) throw new Error('there is not just one model');
  return outageOf({ diff, folder: 'generated/default/llama', wanted: undefined, ...change }, []);
}

function line({ groups, groupsLeft, groupsBefore, isOverBudget, causes, devices }: ModelOutage): string {
  const gpus = devices['nvidia.com/gpu'] ?? '0';
  const out = groups.length === 0 ? 'none' : rangesText(groups);
  return `${out} out, ${gpus} GPUs, ${groupsLeft} of ${groupsBefore} left, ${causes.join('+') || '-'}${isOverBudget ? ', over budget' : ''}`;
}

function from(before: ModelWish, after: ModelWish, past?: Compilation): string {
  const old = past ?? compiled(before);
  return line(between(liveObjects(old), liveObjects(compiled(after)), { wanted: wantedOf(aModel(after)) }));
}

describe('what a change takes out of service', () => {
  test.each<{ what: string; to: ModelWish; out: string }>([
    { what: 'nothing', to: {}, out: 'none out, 0 GPUs, 4 of 4 left, -' },
    {
      what: 'every group to another revision at once, as a revert of a whole rollout does',
      to: { image: 'llm:B' },
      out: '0-3 out, 128 GPUs, 0 of 4 left, replaced, over budget',
    },
    {
      what: 'the same with a budget that allows it',
      to: { image: 'llm:B', maxUnavailable: '100%' },
      out: '0-3 out, 128 GPUs, 0 of 4 left, replaced',
    },
    { what: 'two groups fewer, as the spec says', to: { replicas: 2 }, out: 'none out, 0 GPUs, 2 of 2 left, -' },
    { what: 'two groups more', to: { replicas: 6 }, out: 'none out, 0 GPUs, 4 of 4 left, -' },
    {
      what: 'a role replica fewer, as the spec says',
      to: { roles: [{ name: 'serve', replicas: 1, workers: 1, gpus: 8 }] },
      out: 'none out, 0 GPUs, 4 of 4 left, -',
    },
    {
      what: 'a role scaled to nobody: its groups serve no longer',
      to: { roles: [{ name: 'serve', replicas: 0, workers: 1, gpus: 8 }] },
      out: '0-3 out, 128 GPUs, 0 of 4 left, removed, over budget',
    },
  ])('$what', ({ to, out }) => {
    expect(from(four, { ...four, ...to })).toBe(out);
  });

  const live = liveObjects(compiled(four));
  const isOf = (group: string) => (object: JsonObject) => JSON.stringify(object).includes(`"${group}"`);

  test('the files of one group are lost', () => {
    const left = live.filter((object) => !isOf('llama-2')(object));
    expect(line(between(live, left, { wanted: { ...wantedOf(aModel(four)), roles } }))).toBe(
      '2 out, 32 GPUs, 3 of 4 left, removed',
    );
  });

  test('the files of all groups are lost', () => {
    expect(line(between(live, [], { wanted: wantedOf(aModel(four)) }))).toBe(
      '0-3 out, 128 GPUs, 0 of 4 left, removed, over budget',
    );
  });

  test('one pod is lost of each of two groups', () => {
    const lost = new Set(['llama-1-serve-0-1', 'llama-3-serve-1-0']);
    const nameOf = ({ metadata }: JsonObject): unknown =>
      typeof metadata === 'object' && metadata !== null && 'name' in metadata ? metadata.name : undefined;
    const left = live.filter((object) => object['kind'] !== 'Pod' || !lost.has(String(nameOf(object))));
    expect(line(between(live, left, { wanted: wantedOf(aModel(four)) }))).toBe(
      '1,3 out, 16 GPUs, 2 of 4 left, removed, over budget',
    );
  });

  test.each(['model-removed', 'moved'] as const)('%s: every group is out', (isGone) => {
    expect(line(between(live, [], { isGone }))).toBe(`0-3 out, 128 GPUs, 0 of 4 left, ${isGone}, over budget`);
  });

  describe('groups that go to another owner', () => {
    const wanted = { ...wantedOf(aModel(four)), roles };
    const [whole] = diffObjects([{ before: live, after: [] }], DIALECTS).models;
    if (whole === undefined) throw new Error('there is no model');
    const given = (...ordinals: readonly number[]) => ({
      wanted,
      handedOver: { by: [{ cause: 'owner-changed' as const, ordinals, title: 'a > b' }], whole },
    });

    test('are out, though their pods are the same', () => {
      expect(line(between(live, live, given(1)))).toBe('1 out, 32 GPUs, 3 of 4 left, owner-changed');
      expect(line(between(live, live, given(0, 1, 2, 3)))).toBe(
        '0-3 out, 128 GPUs, 0 of 4 left, owner-changed, over budget',
      );
    });

    test('add up with those that are replaced in the same change, and each counts once', () => {
      const next = compiled({ ...four, image: 'llm:B' }, compiled(four));
      const moved = liveObjects(next);
      expect(line(between(live, moved, given(3)))).toBe('3 out, 32 GPUs, 3 of 4 left, replaced+owner-changed');
      expect(line(between(live, moved, given(0)))).toBe(
        '0,3 out, 64 GPUs, 2 of 4 left, replaced+owner-changed, over budget',
      );
    });
  });

  test('where the agent starts the stages, no more are out at once than a stage has', () => {
    const after = { ...four, image: 'llm:B' };
    const wanted = wantedOf(aModel(after), true);
    expect(line(between(live, liveObjects(compiled(after)), { wanted }))).toBe(
      '0-3 out, 128 GPUs, 3 of 4 left, replaced',
    );
  });

  test('no stage that flotilla plans is over budget, whatever the spec changes', () => {
    const wish = fc.record({
      replicas: fc.integer({ min: 0, max: 6 }),
      image: fc.constantFrom('llm:A', 'llm:B', 'llm:C'),
      maxUnavailable: fc.integer({ min: 1, max: 3 }),
      maxSurge: fc.integer({ min: 0, max: 2 }),
      floor: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), (wishes) => {
        let before: Compilation | undefined;
        for (const { floor, ...drawn } of wishes) {
          const each = { ...drawn, partition: Math.min(floor, Math.max(0, drawn.replicas - 1)) };
          const after = compiled(each, before);
          const [old, next] = [before === undefined ? [] : liveObjects(before), liveObjects(after)];
          const [diff] = diffObjects([{ before: old, after: next }], DIALECTS).models;
          if (diff === undefined) throw new Error('the expectation alone is a model');
          const outage = outageOf({ diff, folder: '', wanted: wantedOf(aModel(each)) }, []);
          expect(outage.isOverBudget, line(outage)).toBe(false);
          before = after;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an outage that was accepted', () => {
  const after = { ...four, image: 'llm:B' };
  const [diff] = diffObjects(
    [{ before: liveObjects(compiled(four)), after: liveObjects(compiled(after)) }],
    DIALECTS,
  ).models;
  if (diff === undefined) throw new Error('there is no model');
  const changed = { diff, folder: '', wanted: wantedOf(aModel(after)) };
  const { from: start, to } = outageOf(changed, []);
  const accepted = { model: 'default/llama', from: start, to, groups: [{ first: 0, last: 3 }] };

  test('is let through', () => {
    expect(outageOf(changed, [accepted])).toMatchObject({ isOverBudget: true, isAccepted: true });
  });

  test.each([
    { what: 'another model', other: { model: 'team-b/llama' } },
    { what: 'another state to start from, as after a merge or a revert', other: { from: to } },
    { what: 'another state to end in, as after a later change', other: { to: start } },
    { what: 'fewer groups', other: { groups: [{ first: 0, last: 2 }] } },
  ])('is not inherited by $what', ({ other }) => {
    expect(outageOf(changed, [{ ...accepted, ...other }])).toMatchObject({ isOverBudget: true, isAccepted: false });
  });

  test('a state is told by the revision of every group, in whatever order they are listed', () => {
    const model = { namespace: 'default', name: 'llama' };
    const a = { revision: 'a', ordinals: [{ first: 0, last: 1 }] };
    const b = { revision: 'b', ordinals: [{ first: 2, last: 3 }] };
    expect(stateDigest(model, [a, b])).toBe(stateDigest(model, [b, a]));
    expect(stateDigest(model, [a])).not.toBe(stateDigest(model, [a, b]));
    expect(stateDigest(model, [a])).not.toBe(stateDigest({ ...model, namespace: 'other' }, [a]));
  });
});
