import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Assignment } from '../../src/model/assignments.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { History, RolloutPlan } from '../../src/model/rollout.ts';
import { promote } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { historyAfter, modelOf } from '../support/models.ts';

/** What MatrixInfer's controller did, recorded, with its one bug in the status of ending groups mended. */
interface Case {
  readonly description: string;
  readonly before: JsonObject;
  readonly actions: readonly { readonly apply?: JsonObject; readonly maxKubeletSteps?: number }[];
  readonly order: readonly string[];
  readonly final: Readonly<Record<string, string>>;
  readonly converged: boolean;
}

interface Difference {
  readonly reason: string;
  /** What flotilla does in place of the recorded order; the recorded one where left out. */
  readonly order?: readonly string[];
  /** Images that differ from the recorded ones; the recorded ones where left out. */
  readonly final?: Readonly<Record<string, string>>;
}

const A = 'registry.example/llm:A';
const B = 'registry.example/llm:B';

const WHOLE =
  'each group is always whole and on its own revision: a role that scales or is added reaches no group half';
const BELOW = 'a group below the partition keeps its revision, and a new one there starts on that of its neighbour';
const BY_NUMBER = 'ordinals are sorted by number: m-10 comes after m-9, and partition 3 protects m-0, m-1 and m-2';

/** Every case in which flotilla does something else on purpose. */
const DIFFERENCES: Readonly<Record<string, Difference>> = {
  '019-max-surge-1': {
    reason: 'maxSurge is honoured: a group is added first and removed last; the order between is the same',
    order: ['create m-3', ...replaced(2, 1, 0), 'delete m-3'],
  },
  '023-rollback-midway': {
    reason: 'a rollback goes on stage by stage: m-1 is whole on B before m-2, then m-1, go back to A',
    order: replaced(2, 1, 2, 1),
  },
  '040-scale-up-below-partition': { reason: BELOW, final: { 'm-2': A } },
  '047-role-scale-up-and-image-partition': { reason: WHOLE, final: { 'm-0': A, 'm-1': A } },
  '049-twelve-groups': { reason: BY_NUMBER, order: replaced(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0) },
  '050-twelve-groups-partition-3': {
    reason: BY_NUMBER,
    order: replaced(11, 10, 9, 8, 7, 6, 5, 4, 3),
    final: { 'm-2': A, 'm-10': B },
  },
  '055-add-role-partition': { reason: WHOLE },
  '059-no-roll-gang-removed': {
    reason: 'whether pods are a gang is part of the revision: else running pods would keep the annotations of one',
    order: replaced(1, 0),
  },
  '080-delete-pod-below-partition-group': { reason: BELOW, order: replaced(2), final: { 'm-0': A } },
  '086-scale-replicas-and-partition': { reason: BELOW, final: { 'm-3': A } },
};

const FOLDER = new URL('cases/rollout/', import.meta.url);
const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));

test.each(names)('%s: groups are replaced in the order in which the real controller replaces them', (name) => {
  const recorded: Case = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const difference = DIFFERENCES[name];
  expect(rollOut(recorded)).toEqual({
    order: difference?.order ?? groupOrder(recorded),
    final: { ...recorded.final, ...difference?.final },
  });
});

test('every difference is about a recorded case and differs from it', () => {
  for (const [name, { order, final }] of Object.entries(DIFFERENCES)) {
    const recorded: Case = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    const ours = { order: order ?? groupOrder(recorded), final: { ...recorded.final, ...final } };
    const theirs = { order: groupOrder(recorded), final: recorded.final };
    if (recorded.converged) expect(ours).not.toEqual(theirs);
  }
});

/**
 * Makes the same changes, and promotes as soon as the kubelet would be done with a stage: two steps, gone and ready.
 * An image that never becomes ready, as only the description says, is never promoted.
 */
function rollOut({ description, before, actions }: Case) {
  const badImage = /(\w) never becomes ready/.exec(description)?.[1];
  let model = modelOf(before);
  let plan = planRollout(model, { snapshots: [] });
  const order: string[] = [];
  const follow = (history: History): RolloutPlan => {
    const next = planRollout(model, history);
    order.push(...changes(plan.live, next.live));
    return next;
  };
  for (const { apply, maxKubeletSteps = Number.POSITIVE_INFINITY } of actions) {
    if (apply !== undefined) model = modelOf(apply);
    plan = follow(plan);
    for (let steps = maxKubeletSteps; steps >= 2 && plan.stages.length > 0 && !isBad(plan, badImage); steps -= 2) {
      plan = follow(historyAfter(promote(model, plan)));
    }
  }
  const images = revisions(plan.live).map((revision, ordinal) => [`m-${ordinal}`, imageOf(plan, revision)]);
  return { order, final: Object.fromEntries(images) };
}

function isBad(plan: RolloutPlan, image: string | undefined): boolean {
  return image !== undefined && imageOf(plan, plan.state.target) === `registry.example/llm:${image}`;
}

function imageOf({ templates }: RolloutPlan, revision: string): unknown {
  return templates.get(revision)?.roles[0]?.entry.spec.containers[0]?.['image'];
}

function changes(before: readonly Assignment[], after: readonly Assignment[]): readonly string[] {
  const [old, now] = [revisions(before), revisions(after)];
  const gone = old.slice(now.length).map((_, index) => `delete m-${now.length + index}`);
  const added = now.slice(old.length).map((_, index) => `create m-${old.length + index}`);
  const moved = now.flatMap((revision, ordinal) => ((old[ordinal] ?? revision) === revision ? [] : [ordinal]));
  return [...gone, ...added, ...replaced(...moved.reverse())];
}

/** The recorded order, groups as a whole: what only scales a role replaces no group. */
function groupOrder({ before, order }: Case): readonly string[] {
  const present = new Set(
    revisions(planRollout(modelOf(before), { snapshots: [] }).live).map((_, index) => `m-${index}`),
  );
  return order.filter((step) => {
    const [verb, group = '', role] = step.split(' ');
    if (role !== undefined) return false;
    if (verb === 'delete') return present.delete(group);
    const isNew = !present.has(group);
    present.add(group);
    return isNew;
  });
}

function replaced(...ordinals: readonly number[]): readonly string[] {
  return ordinals.flatMap((ordinal) => [`delete m-${ordinal}`, `create m-${ordinal}`]);
}

function revisions(groups: readonly Assignment[]): readonly string[] {
  const all: string[] = [];
  for (const { revision, ordinals } of groups) {
    for (const { first, last } of ordinals) for (let each = first; each <= last; each++) all[each] = revision;
  }
  return all;
}
