import { describe, expect, test } from 'vitest';
import type { Blocker } from '../../src/model/status.ts';
import { type NextOf, nextAfterMove, nextAfterSynth, stepText } from '../../src/report/next.ts';
import { nextOfStatus } from '../../src/report/status/next.ts';

const LLAMA: NextOf = { name: 'llama', environment: undefined, stagesLeft: 2, isPaused: false, isStagedByAgent: false };

describe('after synth', () => {
  test.each<[string, boolean, readonly NextOf[], string | undefined]>([
    ['nothing changed, and nothing is to come', false, [{ ...LLAMA, stagesLeft: 0 }], undefined],
    ['files were written', true, [{ ...LLAMA, stagesLeft: 0 }], 'commit and push these files'],
    [
      'a rollout began',
      true,
      [LLAMA],
      'commit and push these files; once they are live: flotilla promote llama --when-healthy',
    ],
    ['a rollout goes on', false, [LLAMA], 'once what is committed is live: flotilla promote llama --when-healthy'],
    [
      'in an environment',
      false,
      [{ ...LLAMA, environment: 'prod' }],
      'once what is committed is live: flotilla promote llama --env prod --when-healthy',
    ],
    [
      'a rollout is paused',
      false,
      [{ ...LLAMA, isPaused: true }],
      'once what is committed is live: flotilla resume llama',
    ],
    ['the agent moves the stages', true, [{ ...LLAMA, isStagedByAgent: true }], 'commit and push these files'],
    [
      'two rollouts go on',
      false,
      [LLAMA, { ...LLAMA, name: 'other' }],
      'once what is committed is live: flotilla promote NAME, for 2 models (flotilla list names them)',
    ],
  ])('%s', (_, isChanged, models, says) => {
    expect(nextAfterSynth(isChanged, models)).toBe(says);
  });
});

describe('after a move', () => {
  const made = { isDryRun: false, isCommitted: false, branch: undefined };
  test.each<[string, Parameters<typeof nextAfterMove>[0], NextOf, string]>([
    ['dry', { ...made, isDryRun: true }, LLAMA, 'run it without --dry-run'],
    ['the last stage', made, { ...LLAMA, stagesLeft: 0 }, 'commit and push these files'],
    [
      'committed',
      { ...made, isCommitted: true },
      LLAMA,
      'push the commit; once they are live: flotilla promote llama --when-healthy',
    ],
    [
      'on a branch of its own',
      { ...made, isCommitted: true, branch: 'rollout' },
      { ...LLAMA, stagesLeft: 0 },
      'push the branch rollout, and open a pull request',
    ],
    [
      'paused',
      made,
      { ...LLAMA, isPaused: true },
      'commit and push these files; flotilla resume llama lets it move again',
    ],
  ])('%s', (_, how, model, says) => {
    expect(nextAfterMove(how, model)).toBe(says);
  });
});

type Looked = Parameters<typeof nextOfStatus>[0];

describe('after status', () => {
  const blocker = (cause: Blocker['cause'], fix?: string) => ({
    cause,
    word: 'InProgress' as const,
    reason: cause,
    message: '',
    pods: [],
    ordinals: [1],
    ...(fix === undefined ? {} : { fix }),
  });
  const group = (ordinal: number, revision: string) => ({ ordinal, revision });
  const status = (isAvailable: boolean, blockers: Looked['blockers'], groups: Looked['groups'] = []): Looked => ({
    name: 'llama',
    target: 'new',
    blockers,
    groups,
    conditions: [
      { type: isAvailable ? 'Available' : 'Progressing', status: 'True', reason: '', message: '', since: undefined },
    ],
  });
  const MIDWAY = [group(0, 'old'), group(1, 'new')];
  const DONE = { ...LLAMA, stagesLeft: 0 };
  test.each<[string, Looked, NextOf | undefined, string | undefined]>([
    ['all is well', status(true, []), DONE, undefined],
    ['a stage may move', status(true, []), LLAMA, 'flotilla promote llama --when-healthy'],
    ['a paused one may be resumed', status(true, []), { ...LLAMA, isPaused: true }, 'flotilla resume llama'],
    ['all is well, outside of a checkout', status(true, []), undefined, undefined],
    ['it is on its way', status(false, []), LLAMA, 'wait: flotilla status llama --wait'],
    [
      'the new revision crashes midway',
      status(false, [blocker('crash', 'Read what it said last.')], MIDWAY),
      LLAMA,
      'flotilla rollback llama, as group 1 does not start on the new revision; or flotilla pause llama, and mend the cause',
    ],
    [
      'everything crashes, and there is nothing to go back to',
      status(false, [blocker('crash', 'Read what it said last.')], [group(1, 'new')]),
      DONE,
      'Read what it said last',
    ],
    [
      'a node went',
      status(false, [blocker('node')]),
      DONE,
      'flotilla recover llama --dry-run, which says what it would delete, and why',
    ],
    [
      'there is no room',
      status(false, [blocker('gang')]),
      DONE,
      'flotilla fit llama, which says what is short, and where',
    ],
    ['the agent failed', status(false, [blocker('agent')]), DONE, 'mend what the agent says'],
    ['pods start', status(false, [blocker('not-ready')]), DONE, 'wait: flotilla status llama --wait'],
  ])('%s', (_, of, rollout, says) => {
    const step = nextOfStatus(of, rollout);
    expect(step && stepText(step)).toBe(says);
  });
});
