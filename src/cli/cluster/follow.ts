import { namespacedName } from '../../model/names.ts';
import type { ModelStatus } from '../../model/status.ts';
import { unmetText } from '../../report/status/why.ts';
import { summaryText, trueCondition } from '../../report/status/words.ts';
import { type Goal, isReached, unmetOf } from '../../status/goals.ts';
import type { ExitCode, Session } from '../command.ts';
import type { Said } from '../say.ts';
import type { JudgedModel } from './models.ts';
import type { Publisher } from './publish.ts';
import type { Publish } from './serve.ts';
import { openSource, type SourceOptions, watchable } from './source.ts';
import { type LiveState, type Scope, watchStates } from './states.ts';

/** How `flotilla status` follows models: which of them, until when, and how each state is shown. */
export interface FollowedStatus {
  readonly scope: Scope;
  readonly options: SourceOptions;
  readonly judge: (state: LiveState) => readonly JudgedModel[];
  /** Undefined: until somebody interrupts. */
  readonly goal: Goal | undefined;
  readonly timeoutMs: number | undefined;
  /** Whether each new state is shown; else only the last one is. */
  readonly isShown: boolean;
  /** Writes each state into the cluster; undefined: nothing is written. */
  readonly publisher: Publisher | undefined;
  readonly reportOf: (models: readonly ModelStatus[]) => Promise<Said>;
  /** Where to serve the state meanwhile, `[host:]port`; undefined: nowhere. */
  readonly listen: string | undefined;
  /** What stands between two reports where nobody watches. */
  readonly separator: string;
}

/** Time alone may change what is true: a deletion that goes on becomes one that is stuck. */
const IDLE_MS = 30_000;

/**
 * Shows the state of models whenever it changes, or waits until they reach a goal.
 * @returns 0 when the goal is reached, or, without one, when all were available at last; 1 when not; 2 when interrupted
 * before there was an answer
 */
export async function followStatus(session: Session, followed: FollowedStatus): Promise<ExitCode> {
  const { world } = session;
  const { scope, options, goal, timeoutMs, listen } = followed;
  const interrupted = world.interruption();
  const done = new AbortController();
  const signal = AbortSignal.any([interrupted, done.signal]);
  const show = shower(session, followed);
  let last: readonly JudgedModel[] | undefined;
  // Once for all that asks the cluster, so that all ask the same one.
  const source = watchable(await openSource(session, options, signal));
  const follow = async (publish: Publish): Promise<void> => {
    for await (const state of watchStates(session, source, scope, { signal, idleMs: IDLE_MS })) {
      last = followed.judge(state);
      publish(statusesOf(last));
      await followed.publisher?.(source.cluster, state, last);
      await show(last);
      if (goal !== undefined && haveReached(last, goal)) return;
    }
  };
  const timeUp = timeoutMs === undefined ? undefined : world.sleep(timeoutMs, signal).then(() => done.abort());
  try {
    if (listen === undefined) {
      await follow(() => undefined);
    } else {
      const { serving } = await import('./serve.ts');
      await serving(session, { listen, namespace: scope.namespaces?.[0], source, signal }, follow);
    }
  } finally {
    done.abort();
    await timeUp;
  }
  return ending(session, followed, last, interrupted.aborted);
}

/** The status of each model out of what was judged. */
export function statusesOf(models: readonly JudgedModel[]): readonly ModelStatus[] {
  return models.map(({ status }) => status);
}

/** Whether all models have reached a goal. */
export function haveReached(models: readonly JudgedModel[], goal: Goal): boolean {
  return models.every(({ expectation, status }) => isReached(unmetOf(goal, expectation, status)));
}

/** Whether the condition Available is True of all models. */
export function areAvailable(models: readonly JudgedModel[]): boolean {
  return models.every(({ status }) => trueCondition(status)?.type === 'Available');
}

/** Says on stderr what keeps each model from its goal. */
export function sayUnmet({ world }: Session, models: readonly JudgedModel[], goal: Goal): void {
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

function shower(session: Session, followed: FollowedStatus): (models: readonly JudgedModel[]) => Promise<void> {
  const { stdout, stderr } = session.world;
  let shown = '';
  return async (models) => {
    const said: Said = followed.isShown
      ? await followed.reportOf(statusesOf(models))
      : { text: progressText(models), as: 'text' };
    if (said.text === shown) return;
    const separator = shown === '' ? '' : followed.separator;
    shown = said.text;
    if (followed.isShown) {
      if (stdout.isTerminal) stdout.clear('screen');
      else stdout.write(separator);
      stdout.write(said.text, said.as);
    } else if (!session.common.quiet) stderr.write(said.text);
    stdout.flush();
    stderr.flush();
  };
}

function progressText(models: readonly JudgedModel[]): string {
  return models.map(({ status }) => `${namespacedName(status)}: ${summaryText(status)}\n`).join('');
}

async function ending(
  session: Session,
  { goal, isShown, reportOf }: FollowedStatus,
  last: readonly JudgedModel[] | undefined,
  isInterrupted: boolean,
): Promise<ExitCode> {
  const { stdout, stderr } = session.world;
  if (last === undefined) {
    stderr.write(`flotilla: ${isInterrupted ? 'interrupted' : 'timed out'} before the cluster had replied\n`);
    return 2;
  }
  if (!isShown) {
    const { text, as } = await reportOf(statusesOf(last));
    stdout.write(text, as);
  }
  if (goal === undefined) return areAvailable(last) ? 0 : 1;
  if (haveReached(last, goal)) return 0;
  stderr.write(`flotilla: ${isInterrupted ? 'interrupted' : 'timed out'}\n`);
  sayUnmet(session, last, goal);
  return isInterrupted ? 2 : 1;
}
