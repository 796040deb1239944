import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIALECTS } from '../../src/dialects/registry.ts';
import type { Assignment } from '../../src/model/assignments.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { TextFile } from '../../src/model/layout.ts';
import type { Model } from '../../src/model/model.ts';
import type { History, RolloutPlan, RolloutState } from '../../src/model/rollout.ts';
import { historyOf, readState, type StateFolder, stateFiles } from '../../src/rollout/history.ts';
import { type Moved, pause, promote, resume, rollback } from '../../src/rollout/moves.ts';
import { planRollout } from '../../src/rollout/plan.ts';
import { parseRevision, revisionDocument } from '../../src/rollout/revision-file.ts';
import { parseRollouts, rolloutDocument } from '../../src/rollout/rollout-file.ts';
import { aModel, groupBudget, historyAfter, type ModelWish, written } from '../support/models.ts';

/** What people do to a fleet between two commits; moves that are refused do nothing. */
type Act =
  | { readonly kind: 'edit'; readonly change: ModelWish }
  | { readonly kind: 'promote'; readonly to?: number; readonly all?: true }
  | { readonly kind: 'rollback'; readonly back: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' };

interface Step {
  readonly act: Act;
  readonly before: RolloutPlan;
  readonly model: Model;
  readonly after: RolloutPlan;
}

const image = fc.constantFrom('llm:A', 'llm:B', 'llm:C', 'llm:D');
const change: fc.Arbitrary<ModelWish> = fc.record(
  {
    image,
    replicas: fc.integer({ min: 0, max: 9 }),
    partition: fc.integer({ min: 0, max: 8 }),
    maxUnavailable: fc.integer({ min: 0, max: 3 }),
    maxSurge: fc.integer({ min: 0, max: 3 }),
    gangSchedule: fc.constantFrom({}, { minRoleReplicas: { r: 1 } }, { networkTopology: { mode: 'soft' } }),
    roles: fc.constantFrom([{ name: 'r' }], [{ name: 'r', replicas: 2 }], [{ name: 'r' }, { name: 's', workers: 1 }]),
  },
  { requiredKeys: [] },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), change }) },
  { weight: 5, arbitrary: fc.constant<Act>({ kind: 'promote' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('promote' as const), to: fc.integer({ min: 0, max: 9 }) }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'promote', all: true }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rollback' as const), back: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.constantFrom<Act>({ kind: 'pause' }, { kind: 'resume' }) },
);

/** Lives through a history and gives each of its steps, each synthesized as its commit would be. */
function live(start: ModelWish, acts: readonly Act[]): readonly Step[] {
  let wish = start;
  let model = aModel(valid(wish));
  let plan = planRollout(model, { snapshots: [] });
  return acts.map((each): Step => {
    const before = plan;
    if (each.kind === 'edit') {
      wish = { ...wish, ...each.change };
      model = aModel(valid(wish));
      plan = planRollout(model, before);
    } else {
      const moved = move(each, model, before);
      plan = planRollout(model, moved.ok ? moved.value : before);
    }
    return { act: each, before, model, after: plan };
  });
}

function valid(wish: ModelWish): ModelWish {
  const partition = Math.max(0, Math.min(wish.partition ?? 0, (wish.replicas ?? 2) - 1));
  const isStuck = !wish.maxSurge && wish.maxUnavailable === 0;
  return { ...wish, partition, ...(isStuck ? { maxUnavailable: 1 } : {}) };
}

function move(each: Exclude<Act, { kind: 'edit' }>, model: Model, plan: RolloutPlan): Moved {
  if (each.kind === 'promote') return promote(model, plan, each);
  if (each.kind === 'pause') return pause(plan, model.name);
  if (each.kind === 'resume') return resume(plan, model.name);
  const to = plan.snapshots.at(-1 - each.back)?.revision;
  return rollback(model, plan, to === undefined ? {} : { to });
}

const histories = fc.tuple(change, fc.array(act, { minLength: 1, maxLength: 25 }));

const [SEED = 0] = fc.sample(fc.integer(), 1);
const RUNS = 400;

/** Lived once, for all laws: to live through a history takes as long as to look at it. */
const LIVED = fc.sample(histories, { seed: SEED, numRuns: RUNS }).map((history) => live(...history));

/** Holds each step of many histories against a law; of a history that breaks it the shortest such is told. */
function forEachStep(law: (step: Step) => void): void {
  try {
    for (const steps of LIVED) steps.forEach(law);
  } catch (error) {
    fc.assert(
      fc.property(histories, (history) => live(...history).forEach(law)),
      { seed: SEED, numRuns: RUNS },
    );
    throw error;
  }
}

test('synth twice equals synth once', () =>
  forEachStep(({ model, after }) => {
    const again = planRollout(model, after);
    expect(written(again)).toEqual({ ...written(after), changed: false });
  }));

test('each group that the spec asks for, and each surge group, runs just one revision', () =>
  forEachStep(({ model, after }) => {
    const { state } = after;
    expect(revisions(state.groups).filter((revision) => revision !== undefined)).toHaveLength(
      model.replicas + state.surge,
    );
    expect(state.surge).toBeLessThanOrEqual(Math.min(model.budget.maxSurge, model.replicas));
    expect([...after.templates.keys()].sort()).toEqual([...inUse(state)].sort());
  }));

test('one commit changes no more groups than maxUnavailable + maxSurge, unless more stages are asked for', () =>
  forEachStep(({ act: each, before, model, after }) => {
    if (each.kind === 'promote' && (each.all !== undefined || each.to !== undefined)) return;
    const { maxUnavailable, maxSurge } = groupBudget(model);
    expect(changedGroups(before, after).length).toBeLessThanOrEqual(maxUnavailable + maxSurge);
  }));

test('no group below the partition ever moves', () =>
  forEachStep(({ before, model, after }) => {
    for (const ordinal of changedGroups(before, after)) expect(ordinal).toBeGreaterThanOrEqual(model.budget.partition);
    for (const { moves } of after.stages) {
      for (const { ordinal } of moves) expect(ordinal).toBeGreaterThanOrEqual(model.budget.partition);
    }
  }));

test('a group that changes goes to the target, and none changes while the rollout is paused', () =>
  forEachStep(({ before, after }) => {
    const now = revisions(after.live);
    const changed = changedGroups(before, after);
    for (const ordinal of changed) expect(now[ordinal]).toBe(after.state.target);
    if (after.state.paused) expect(changed).toEqual([]);
  }));

test('scaling alone moves no group that stays', () =>
  forEachStep(({ act: each, before, after }) => {
    if (each.kind === 'edit' && Object.keys(each.change).every((key) => key === 'replicas')) {
      expect(after.state.partition < before.state.partition || changedGroups(before, after).length === 0).toBe(true);
    }
  }));

test('stages hold each outdated group from the partition on just once, highest first, within the budget', () =>
  forEachStep(({ model, after }) => {
    const { stages, state, live: groups } = after;
    const { maxUnavailable, maxSurge, partition } = groupBudget(model);
    const replaced = [...stages].flatMap(({ moves }) => moves.filter(({ from }) => from !== undefined));
    const now = revisions(groups);
    const outdated = now.flatMap((revision, ordinal) =>
      ordinal >= partition && ordinal < model.replicas && revision !== state.target ? [ordinal] : [],
    );
    const regular = replaced.filter(({ ordinal }) => ordinal < model.replicas);
    expect(regular.map(({ ordinal }) => ordinal)).toEqual(outdated.reverse());
    expect(new Set(replaced.map(({ ordinal }) => ordinal)).size).toBe(replaced.length);
    for (const { from, ordinal } of replaced) expect(from).toEqual({ revision: now[ordinal] });
    for (const { moves, removes } of stages) {
      expect(moves.length + removes.length).toBeGreaterThan(0);
      expect(moves.length).toBeLessThanOrEqual(maxUnavailable + maxSurge);
    }
  }));

test('promote does just what the first stage says, and leaves the stages after it', () =>
  forEachStep(({ model, after }) => {
    const [first, ...rest] = after.stages;
    if (first === undefined || after.state.paused) return;
    const next = planRollout(model, historyAfter(promote(model, after)));
    const expected = [...revisions(after.live)];
    for (const { ordinal, to } of first.moves) expected[ordinal] = to.revision;
    for (const ordinal of first.removes) expected.splice(ordinal, 1);
    expect(revisions(next.live)).toEqual(expected);
    expect([...next.stages]).toEqual(rest);
  }));

test('promoting to the end puts every group from the partition on at the target and leaves no surge group', () =>
  forEachStep(({ model, after }) => {
    let plan = after.state.paused ? planRollout(model, historyAfter(resume(after, model.name))) : after;
    const atOnce =
      plan.stages.length === 0 ? plan : planRollout(model, historyAfter(promote(model, plan, { all: true })));
    for (let left = plan.stages.length; left > 0; left--) {
      plan = planRollout(model, historyAfter(promote(model, plan)));
      expect(plan.stages).toHaveLength(left - 1);
    }
    const now = revisions(plan.live);
    expect(now).toHaveLength(model.replicas);
    expect(new Set(now.slice(model.budget.partition))).toEqual(
      new Set(model.replicas === 0 ? [] : [plan.state.target]),
    );
    expect(atOnce.live).toEqual(plan.live);
  }));

test('reverting the spec in Git leaves the groups as a rollback does', () =>
  forEachStep(({ model, after }) => {
    const earlier = after.snapshots.filter(
      ({ revision }) => revision !== after.state.target && revision !== model.current.revision,
    );
    for (const snapshot of earlier) {
      const { revision } = snapshot;
      const reverted = planRollout({ ...model, current: snapshot }, after);
      const rolledBack = planRollout(model, historyAfter(rollback(model, after, { to: revision })));
      expect(rolledBack.live).toEqual(reverted.live);
      expect([...rolledBack.stages]).toEqual([...reverted.stages]);
    }
  }));

test('a rollback holds until the spec changes', () =>
  forEachStep(({ model, after }) => {
    if (after.state.rolledBackFrom === undefined) return;
    expect(after.state.rolledBackFrom).toBe(model.current.revision);
    expect(after.state.target).not.toBe(model.current.revision);
    const other = aModel({ image: 'llm:Z', replicas: model.replicas, partition: model.budget.partition });
    const { state } = planRollout(other, after);
    expect(state.target).toBe(other.current.revision);
    expect(state.rolledBackFrom).toBeUndefined();
  }));

test('the generation counts changes: one more for each state that differs, else the same', () =>
  forEachStep(({ before, after }) => {
    const { generation: was, ...old } = before.state;
    const { generation: is, ...now } = after.state;
    expect(is >= was).toBe(true);
    expect(is === was).toBe(JSON.stringify(now) === JSON.stringify(old));
  }));

test('snapshots: every revision in use and the last ten are kept, the target is the latest', () =>
  forEachStep(({ after }) => {
    const kept = after.snapshots.map(({ revision }) => revision);
    expect(kept).toEqual(expect.arrayContaining([...inUse(after.state)]));
    expect(kept.at(-1)).toBe(after.state.target);
    expect(new Set(after.snapshots.map(({ sequence }) => sequence)).size).toBe(kept.length);
  }));

test('what is written is read back as it was', () =>
  forEachStep(({ model, after }) =>
    expect(readBack(model, after)).toEqual({ state: after.state, snapshots: after.snapshots }),
  ));

test('the files of a folder are read back, and what they hold of other models stays', () => {
  const folders = fc.tuple(histories, histories).map(([one, other]) => [live(...one), live(...other)] as const);
  fc.assert(
    fc.property(folders, ([one, other]) => {
      const [mine, theirs] = [lastOf(one, 'serving'), lastOf(other, 'prod')];
      const before = folderOf(stateFiles([mine, theirs]));
      const kept = { state: readState(before, DIALECTS), read: before.read };
      const after = readState(folderOf(stateFiles([mine], kept)), DIALECTS);
      expect(after.problems.all).toEqual([]);
      for (const { model, history } of [mine, theirs]) {
        const read = historyOf(after, model, String);
        expect(read.problems).toEqual([]);
        expect(read.history.state).toEqual(history.state);
        // Read in order of their files' names.
        expect(read.history.snapshots.toSorted((a, b) => a.sequence - b.sequence)).toEqual(history.snapshots);
      }
    }),
    { seed: SEED, numRuns: 30 },
  );
});

/** A model at the end of its history, in a namespace. */
function lastOf(steps: readonly Step[], namespace: string) {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('a history has no step');
  const { state, snapshots } = last.after;
  const model = { ...last.model, name: `${last.model.name}-${namespace}`, namespace };
  return {
    source: 'model-infer.yaml',
    model,
    history: { state: { ...state, name: model.name, namespace }, snapshots },
  };
}

function folderOf(files: readonly TextFile[]): StateFolder {
  const texts = new Map(files.map(({ path, text }) => [path, text()]));
  return {
    display: '',
    read: (path) => texts.get(path),
    list: (folder) =>
      [...texts.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
  };
}

function readBack(model: Model, { state, snapshots }: RolloutPlan): History {
  const at = { source: 'rollout.yaml', path: [] };
  const rollouts = parseRollouts([{ value: throughText(rolloutDocument(state)), at }]);
  const files = snapshots.map((snapshot) =>
    parseRevision({ value: throughText(revisionDocument(model, snapshot)), at }, DIALECTS),
  );
  if (!rollouts.ok) throw new Error(JSON.stringify(rollouts.problems));
  const read = files.map((file) => {
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    return file.value.snapshot;
  });
  const [found] = rollouts.value;
  return found === undefined ? { snapshots: read } : { state: found.state, snapshots: read };
}

function throughText(document: object): JsonObject {
  return JSON.parse(JSON.stringify(document));
}

/** Groups that are there before and after, on another revision. */
function changedGroups(before: RolloutPlan, after: RolloutPlan): readonly number[] {
  const [old, now] = [revisions(before.live), revisions(after.live)];
  return now.flatMap((revision, ordinal) => ((old[ordinal] ?? revision) === revision ? [] : [ordinal]));
}

function inUse({ target, groups }: RolloutState): ReadonlySet<string> {
  return new Set([target, ...groups.map(({ revision }) => revision)]);
}

function revisions(groups: readonly Assignment[]): readonly string[] {
  const all: string[] = [];
  for (const { revision, ordinals } of groups) {
    for (const { first, last } of ordinals) for (let each = first; each <= last; each++) all[each] = revision;
  }
  return all;
}
