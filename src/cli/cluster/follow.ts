import { namespacedName } from '../../model/names.ts';
import { unmetText } from '../../report/status/unmet.ts';
import { summaryText, trueCondition } from '../../report/status/words.ts';
import { type Goal, isReached, unmetOf } from '../../status/goals.ts';
import type { Call, ExitCode } from '../command.ts';
import { followLive } from './live.ts';
import type { LiveState } from './live-state.ts';
import { type AskedModels, type JudgedModel, judge } from './models.ts';
import type { Publish } from './serve.ts';

/** How models are followed. */
export interface FollowedStatus {
  readonly asked: AskedModels;
  /** Undefined: until somebody interrupts. */
  readonly goal: Goal | undefined;
  readonly timeoutMs: number | undefined;
  /** Whether each new state is shown; else only the last one is. */
  readonly isShown: boolean;
  readonly reportOf: (models: readonly JudgedModel[]) => string;
  /** Where to serve the state meanwhile, `[host:]port`; undefined: nowhere. */
  readonly listen: string | undefined;
  /** What stands between two reports where nobody watches. */
  readonly separator: string;
}

/** Time alone may change what is true: a deletion that goes on becomes one that is stuck. */
const IDLE_MS = 30_000;

/** To the upper left corner, and everything after it away. */
const REDRAW = '\u001b[H\u001b[J';

/**
 * Shows the state of models whenever it changes, or waits until they reach a goal.
 * @returns 0 when the goal is reached, or, without one, when all were available at last; 1 when not; 2 when interrupted
 * before there was an answer
 */
export async function followStatus(call: Call, followed: FollowedStatus): Promise<ExitCode> {
  const { world } = call;
  const { asked, goal, timeoutMs, listen } = followed;
  const interrupted = world.interruption();
  const done = new AbortController();
  const signal = AbortSignal.any([interrupted, done.signal]);
  const show = shower(call, followed);
  let last: readonly JudgedModel[] | undefined;
  const follow = (publish: Publish): Promise<void> => {
    const onState = (state: LiveState): void => {
      last = judge(call, asked, state);
      publish(last.map(({ status }) => status));
      show(last);
      if (goal !== undefined && haveReached(last, goal)) done.abort();
    };
    return followLive(call, asked.scope, { signal, onState, idleMs: IDLE_MS });
  };
  const timeUp = timeoutMs === undefined ? undefined : world.sleep(timeoutMs, signal).then(() => done.abort());
  try {
    if (listen === undefined) {
      await follow(() => undefined);
    } else {
      const { serving } = await import('./serve.ts');
      await serving(call, { listen, namespaces: asked.scope.namespaces, signal }, follow);
    }
  } finally {
    done.abort();
    await timeUp;
  }
  return ending(call, followed, { last, isInterrupted: interrupted.aborted });
}

/** Whether all models have reached a goal. */
export function haveReached(models: readonly JudgedModel[], goal: Goal): boolean {
  return models.every(({ expectation, status }) => isReached(unmetOf(goal, expectation, status)));
}

/** Whether the condition Available is True of all models. */
export function areAvailable(models: readonly JudgedModel[]): boolean {
  return models.every(({ status }) => trueCondition(status)?.type === 'Available');
}

/** Says on stderr what each model lacks of a goal. */
export function sayUnmet({ world }: Call, models: readonly JudgedModel[], goal: Goal): void {
  for (const { expectation, status } of models) {
    const unmet = unmetText(unmetOf(goal, expectation, status));
    if (unmet !== '') world.stderr.write(`${namespacedName(status)}: not ${WORDS[goal]}\n${unmet}`);
  }
}

const WORDS: Readonly<Record<Goal, string>> = {
  available: 'available',
  stage: 'done with this stage',
  updated: 'updated',
};

function shower(call: Call, followed: FollowedStatus): (models: readonly JudgedModel[]) => void {
  const { stdout, stderr } = call.world;
  let shown = '';
  return (models) => {
    const text = followed.isShown ? followed.reportOf(models) : progressText(models);
    if (text === shown) return;
    const before = stdout.isTerminal ? REDRAW : shown === '' ? '' : followed.separator;
    shown = text;
    if (followed.isShown) stdout.write(`${before}${text}`);
    else if (!call.common.quiet) stderr.write(text);
    stdout.flush();
    stderr.flush();
  };
}

function progressText(models: readonly JudgedModel[]): string {
  return models.map(({ status }) => `${namespacedName(status)}: ${summaryText(status)}\n`).join('');
}

interface Ending {
  readonly last: readonly JudgedModel[] | undefined;
  readonly isInterrupted: boolean;
}

function ending(call: Call, followed: FollowedStatus, { last, isInterrupted }: Ending): ExitCode {
  const { goal, isShown, reportOf } = followed;
  const { stdout, stderr } = call.world;
  if (last === undefined) {
    stderr.write(`flotilla: ${isInterrupted ? 'interrupted' : 'timed out'} before the cluster had replied\n`);
    return 2;
  }
  if (!isShown) stdout.write(reportOf(last));
  if (goal === undefined) return areAvailable(last) ? 0 : 1;
  if (haveReached(last, goal)) return 0;
  stderr.write(`flotilla: ${isInterrupted ? 'interrupted' : 'timed out'}\n`);
  sayUnmet(call, last, goal);
  return isInterrupted ? 2 : 1;
}
