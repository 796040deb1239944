import { expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import type { History } from '../../src/model/rollout.ts';
import {
  type Moved,
  maintain,
  type PromoteOptions,
  pause,
  promote,
  resume,
  rollback,
} from '../../src/rollout/moves.ts';
import { aModel, historyAfter, lettersOf, synth } from '../support/models.ts';

const A = aModel({ image: 'llm:A', replicas: 4 });
const B = aModel({ image: 'llm:B', replicas: 4 });
const C = aModel({ image: 'llm:C', replicas: 4 });
const first = synth(A);
const midway = synth(B, first);

test.each<{ title: string; options: PromoteOptions; groups: string }>([
  { title: 'nothing said: the next stage', options: {}, groups: 'AABB' },
  { title: 'to a partition: every group from there on', options: { to: 1 }, groups: 'ABBB' },
  { title: 'to the floor: all', options: { to: 0 }, groups: 'BBBB' },
  { title: 'all', options: { all: true }, groups: 'BBBB' },
])('promote, $title', ({ options, groups }) => expect(lettersAfter(promote(B, midway, options))).toBe(groups));

test('promote to a partition stops inside of a stage, and keeps the surge groups', () => {
  const wide = { replicas: 5, maxUnavailable: 2, maxSurge: 1 };
  const model = aModel({ ...wide, image: 'llm:B' });
  const history = historyAfter(promote(model, synth(model, synth(aModel({ ...wide, image: 'llm:A' }))), { to: 3 }));
  expect(lettersOf(history.state?.groups ?? [], { A, B })).toBe('AAABBB');
  expect(history.state?.surge).toBe(1);
});

test('the groups that are maintained stay so through a rollout, until they are done or gone', () => {
  const open = (ordinal: number, history: History, isDone = false) =>
    historyAfter(maintain(history, B.name, { ordinal, isDone }));
  const both = open(1, open(3, midway));
  expect(both.state?.maintained).toEqual([
    { first: 1, last: 1 },
    { first: 3, last: 3 },
  ]);
  const promoted = historyAfter(promote(B, both, { all: true }));
  expect(promoted.state?.maintained).toEqual(both.state?.maintained);
  expect(open(1, promoted, true).state?.maintained).toEqual([{ first: 3, last: 3 }]);
  const scaled = synth(aModel({ image: 'llm:B', replicas: 3 }), promoted);
  expect(scaled.state.maintained).toEqual([{ first: 1, last: 1 }]);
  expect(open(1, scaled, true).state).not.toHaveProperty('maintained');
});

test('each move counts the generation up by one', () => {
  const moves = [promote(B, midway), promote(B, midway, { all: true }), rollback(B, midway), pause(midway, B.name)];
  expect(moves.map((moved) => historyAfter(moved).state?.generation)).toEqual([3, 3, 3, 3]);
});

test('the stages that have moved are counted, and anew for a new target', () => {
  const moves = [promote(B, midway), promote(B, midway, { all: true }), rollback(B, midway), pause(midway, B.name)];
  expect(moves.map((moved) => historyAfter(moved).state?.stage)).toEqual([2, 4, 1, 1]);
  expect(synth(C, historyAfter(promote(B, midway))).state.stage).toBe(1);
});

test('a revision that is misspelt is told with the one that begins most like it', () => {
  const [best, other] = ['aaaabbbbbb', 'aaacccccccc'];
  const [snapshot] = midway.snapshots;
  if (snapshot === undefined) throw new Error('no snapshot');
  const snapshots = [...midway.snapshots, ...[other, best].map((revision) => ({ ...snapshot, revision, sequence: 0 }))];
  const moved = rollback(B, { ...midway, snapshots }, { to: 'aaaabbzzzz' });
  expect(moved.ok ? '' : moved.refusal.hint).toMatch(/^did you mean aaaabbbbbb\?/);
});

test('rollback goes to the revision before by default, and to any that is kept', () => {
  const third = synth(C, midway);
  expect(historyAfter(rollback(C, third)).state?.target).toBe(B.current.revision);
  const toFirst = historyAfter(rollback(C, third, { to: A.current.revision }));
  expect(toFirst.state).toMatchObject({ target: A.current.revision, rolledBackFrom: C.current.revision });
  expect(toFirst.snapshots.at(-1)?.revision).toBe(A.current.revision);
});

test('rollback to the revision of the spec ends the rollback before', () => {
  const back = historyAfter(rollback(B, midway));
  const forth = historyAfter(rollback(B, back, { to: B.current.revision }));
  expect(forth.state).toMatchObject({ target: B.current.revision });
  expect(forth.state).not.toHaveProperty('rolledBackFrom');
});

test('a second rollback goes no further without a word: where it came back from must be named', () => {
  const third = synth(C, midway);
  const moved = rollback(C, historyAfter(rollback(C, third, { to: B.current.revision })));
  expect(moved.ok ? undefined : moved.refusal).toEqual({
    message: `it was rolled back from revision ${C.current.revision} already`,
    hint: `to go to it all the same: flotilla rollback llama --to ${C.current.revision}, or further back: ${A.current.revision}`,
  });
});

const paused = historyAfter(pause(midway, B.name));
const held = synth(aModel({ image: 'llm:B', replicas: 4, partition: 2 }), midway);
const floor2 = aModel({ image: 'llm:B', replicas: 4, partition: 2 });
const none: History = { snapshots: [] };
const revisionA = A.current.revision;
test.each<{ title: string; moved: Moved; words: string }>([
  {
    title: 'promote before the first synth',
    moved: promote(A, none),
    words: 'llama has no rollout yet; run flotilla synth first',
  },
  {
    title: 'promote while paused',
    moved: promote(B, paused),
    words: 'the rollout of llama is paused; run flotilla resume first',
  },
  {
    title: 'promote what no synth has seen',
    moved: promote(C, midway),
    words:
      'the spec of llama has changed since the last synth; run flotilla synth and review what it changes before you promote',
  },
  {
    title: 'promote at the end',
    moved: promote(A, first),
    words: `nothing to promote: every group runs revision ${revisionA}; change the spec to start a rollout`,
  },
  {
    title: 'promote when the partition holds the rest',
    moved: promote(floor2, historyAfter(promote(floor2, held))),
    words:
      'nothing to promote: the outdated groups 0-1 are below partition 2; lower spec.rolloutStrategy.rollingUpdateConfiguration.partition to let them move',
  },
  {
    title: 'promote below the partition',
    moved: promote(floor2, held, { to: 1 }),
    words:
      "cannot promote to partition 1: the spec's partition is 2; lower spec.rolloutStrategy.rollingUpdateConfiguration.partition first",
  },
  {
    title: 'promote to where all have moved',
    moved: promote(B, midway, { to: 3 }),
    words:
      'nothing to promote: every group from 3 on has moved; name a lower partition, or run flotilla promote for the next stage',
  },
  {
    title: 'pause twice',
    moved: pause(paused, B.name),
    words: 'the rollout of llama is paused already; run flotilla resume to go on',
  },
  {
    title: 'resume what is not paused',
    moved: resume(midway, B.name),
    words: 'the rollout of llama is not paused; run flotilla promote to move its next stage',
  },
  {
    title: 'pause before the first synth',
    moved: pause(none, 'llama'),
    words: 'llama has no rollout yet; run flotilla synth first',
  },
  {
    title: 'resume before the first synth',
    moved: resume(none, 'llama'),
    words: 'llama has no rollout yet; run flotilla synth first',
  },
  {
    title: 'rollback before the first synth',
    moved: rollback(A, none),
    words: 'llama has no rollout yet; run flotilla synth first',
  },
  {
    title: 'rollback of the only revision',
    moved: rollback(A, first),
    words: `there is no revision before ${revisionA}; change the spec instead: every synth with another revision keeps the one before`,
  },
  {
    title: 'rollback to the target',
    moved: rollback(A, first, { to: revisionA }),
    words: `revision ${revisionA} is the target already; run flotilla promote to move the groups that are not on it yet`,
  },
  {
    title: 'rollback to a revision that is cut short',
    moved: rollback(B, midway, { to: revisionA.slice(0, 5) }),
    words: `there is no revision "${revisionA.slice(0, 5)}"; did you mean ${revisionA}? revisions, latest first: ${revisionA}`,
  },
  {
    title: 'rollback to a revision that never was',
    moved: rollback(B, midway, { to: 'v0.9' }),
    words: `there is no revision "v0.9"; revisions, latest first: ${revisionA}`,
  },
  {
    title: 'rollback of the only revision to one that never was',
    moved: rollback(A, first, { to: 'v0.9' }),
    words: 'there is no revision "v0.9"; there is no earlier revision',
  },
])('refused with words: $title', ({ moved, words }) =>
  expect(moved.ok ? 'it moved' : `${moved.refusal.message}; ${moved.refusal.hint}`).toBe(words),
);

function lettersAfter(moved: Moved): string {
  const letters: Readonly<Record<string, Model>> = { A, B, C };
  return lettersOf(historyAfter(moved).state?.groups ?? [], letters);
}
