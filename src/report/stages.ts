import type { StageImpact } from '../model/rollout.ts';
import { countText, stageAction } from './words.ts';

/** Stages in a row that cost the same, at least one; lowest number first. */
export type StageRun = readonly [first: StageImpact, ...others: StageImpact[]];

/**
 * Gathers stages in a row that do the same to as many groups: a reader compares what differs.
 * @param said - what else is told of a stage: stages of which other things are told stand apart
 */
export function stageRuns(
  stages: readonly StageImpact[],
  said: (stage: StageImpact) => string = () => '',
): readonly StageRun[] {
  const runs: [StageImpact, ...StageImpact[]][] = [];
  for (const stage of stages) {
    const run = runs.at(-1);
    const isAlike = run !== undefined && costOf(run[0]) === costOf(stage) && said(run[0]) === said(stage);
    if (isAlike) run.push(stage);
    else runs.push([stage]);
  }
  return runs;
}

function costOf({ replaced, added, removed, partition: _, number: __, ...figures }: StageImpact): string {
  return JSON.stringify([replaced.length, added.length, removed.length, figures]);
}

/** The numbers of a run, `3` or `3-8`. */
export function runNumbers(run: StageRun): string {
  const [{ number }] = run;
  const last = run.at(-1)?.number ?? number;
  return number === last ? `${number}` : `${number}-${last}`;
}

/** What a run of stages does: `replaces groups 4-7`, and of several stages how many groups each of them takes. */
export function runAction(run: StageRun): string {
  const all = stageAction({
    ...run[0],
    replaced: run.flatMap(({ replaced }) => replaced),
    added: run.flatMap(({ added }) => added),
    removed: run.flatMap(({ removed }) => removed),
  });
  if (run.length === 1) return all;
  const [{ replaced, added, removed }] = run;
  const each = Math.max(replaced.length, added.length, removed.length);
  return `${all}, ${countText(each, 'group')} each`;
}
