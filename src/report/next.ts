import { groupsText } from './words.ts';

/** Where the rollout of a model stands, as far as it decides what comes next. */
export interface NextOf {
  readonly name: string;
  /** The environment to name with the command; undefined for a project that has none. */
  readonly environment: string | undefined;
  readonly stagesLeft: number;
  readonly isPaused: boolean;
  /** Whether nobody promotes: the agent starts each stage. */
  readonly isStagedByAgent: boolean;
}

/** One next step: a command, or what only a person can do, and what is to be said of it. */
export interface NextStep {
  /** What is done by it, before the command: `wait`. */
  readonly before?: string;
  readonly command?: string;
  /** What is to be said behind the command: `which says what is short, and where`. */
  readonly after?: string;
}

/** A next step in one line. */
export function stepText({ before, command, after }: NextStep): string {
  const step = [before, command].filter((part) => part !== undefined).join(': ');
  return after === undefined ? step : `${step}, ${after}`;
}

/**
 * The one next step once files are written, in a sentence; undefined where nothing is left to do.
 * @param isChanged - whether anything was written or removed
 */
export function nextAfterSynth(isChanged: boolean, models: readonly NextOf[]): string | undefined {
  const moving = models.filter(({ stagesLeft, isStagedByAgent }) => stagesLeft > 0 && !isStagedByAgent);
  const [one, ...others] = moving;
  const then =
    one === undefined
      ? undefined
      : others.length === 0
        ? moveText(one)
        : `flotilla promote NAME, for ${moving.length} models (flotilla list names them)`;
  if (isChanged) return `commit and push these files${then === undefined ? '' : `; once they are live: ${then}`}`;
  return then === undefined ? undefined : `once what is committed is live: ${then}`;
}

/** How a move was made: what is left to do with its files. */
export interface MoveMade {
  readonly isDryRun: boolean;
  /** Whether it was committed. */
  readonly isCommitted: boolean;
  /** The branch that holds the commit; undefined: the one that was checked out. */
  readonly branch: string | undefined;
}

/** The next step after a dry run. */
export const RUN_IT = 'run it without --dry-run';

/** The one next step after a rollout moved, was rolled back, paused or resumed. */
export function nextAfterMove({ isDryRun, isCommitted, branch }: MoveMade, model: NextOf): string {
  if (isDryRun) return RUN_IT;
  const share =
    branch !== undefined
      ? `push the branch ${branch}, and open a pull request`
      : isCommitted
        ? 'push the commit'
        : 'commit and push these files';
  if (model.isPaused) return `${share}; ${moveText(model)} lets it move again`;
  return model.stagesLeft === 0 || model.isStagedByAgent ? share : `${share}; once they are live: ${moveText(model)}`;
}

/** A model as a command line names it: `llama`, or `llama --env prod` in a project of environments. */
export function asArgument({
  name,
  environment,
}: {
  readonly name: string;
  readonly environment?: string | undefined;
}): string {
  return environment === undefined ? name : `${name} --env ${environment}`;
}

/** The command that moves a rollout on. */
export function moveText(model: NextOf): string {
  return model.isPaused
    ? `flotilla resume ${asArgument(model)}`
    : `flotilla promote ${asArgument(model)} --when-healthy`;
}

/** The step that takes the groups that do not start back to what ran before. */
export function rollbackStep(model: NextOf, ordinals: readonly number[]): NextStep {
  const does = ordinals.length === 1 ? 'does' : 'do';
  const asked = asArgument(model);
  return {
    command: `flotilla rollback ${asked}`,
    after: `as ${groupsText(ordinals)} ${does} not start on the new revision; or flotilla pause ${asked}, and mend the cause`,
  };
}
