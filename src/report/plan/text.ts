import type { FitReport } from '../../model/fit.ts';
import { namespacedName } from '../../model/names.ts';
import type { PlanView } from '../../model/rollout.ts';
import { wrapped } from '../columns.ts';
import type { Style } from '../formats.ts';
import { asArgument } from '../next.ts';
import { runAction, runNumbers, stageRuns } from '../stages.ts';
import { apartText, budgetText, countText, devicesText, rangesWords, standingOf, verdictText } from '../words.ts';
import { roomOf } from './room.ts';

/** How a plan is written: stages that need more than a line of so many columns take further ones. */
interface PlanLook {
  readonly style: Style;
  readonly columns?: number | undefined;
  /** Whether it finds room, where that was asked. */
  readonly fit?: FitReport | undefined;
}

/** A plan for the terminal: where the rollout stands, and a line for each stage to come, or for several that are alike. */
export function planText(view: PlanView, { style, columns, fit }: PlanLook): string {
  const { environment, target, budget, rolledBackFrom, peak, digest, stages, maintained = [], changes = [] } = view;
  const where = environment === undefined ? '' : ` in ${environment}`;
  const back = rolledBackFrom === undefined ? '' : `, rolled back from ${rolledBackFrom}`;
  const lines = [
    style.bold(`${namespacedName(view)}${where}`),
    `  ${verdictText(view)}`,
    ...changes.map(({ from, headline }) => `  ${style.bold(headline)}${changes.length === 1 ? '' : `, from ${from}`}`),
    `  target ${target}${back}, ${budgetText(budget)}`,
    ...groupLines(view),
    ...(maintained.length === 0 ? [] : [`  ${rangesWords(maintained)} may be evicted, until flotilla maintain --done`]),
    ...companionLines(view, columns),
    ...stageLines(view, { style, columns, fit }),
  ];
  if (stages.length > 0 || (view.notWritten !== undefined && view.groups.length > 0)) {
    lines.push(
      `  at most ${devicesText(peak.devices)} out of service, at least ${countText(peak.availableGroups, 'group')} left`,
    );
    lines.push(`  plan ${style.bold(digest)}: ${nextCommand(view)}`);
  } else if (standingOf(view).held.length > 0) {
    lines.push('  lower the partition in the spec to move the groups that it holds');
  }
  return `${lines.join('\n')}\n`;
}

/** Whether what is applied now finds room, and the stages to come. */
function stageLines(view: PlanView, { style, columns = Number.POSITIVE_INFINITY, fit }: PlanLook): readonly string[] {
  const last = view.stagesDone + view.stages.length;
  const room = roomOf(view, fit);
  const word = view.notWritten === undefined ? 'now' : 'synth';
  const now = room === undefined ? [] : [`  ${word.padEnd(5)}  ${room({ number: 0 })}`];
  const stages = stageRuns(view.stages, room).map((run) => {
    const [{ podsReplaced, devices, availableGroups }] = run;
    const each = run.length === 1 ? '' : ' each';
    const cost = `${countText(podsReplaced, 'pod')} replaced${each}, ${devicesText(devices)} out of service, ${countText(availableGroups, 'group')} left`;
    const named = `${run.length === 1 ? 'stage' : 'stages'} ${runNumbers(run)} of ${last}`;
    const found = room === undefined ? '' : `; ${room(run[0])}`;
    return wrapped(`  ${style.cyan(named)}  ${runAction(run)}: ${cost}${found}`, columns);
  });
  return [...now, ...stages];
}

// Before a synth nothing runs what it will write.
function groupLines({ groups, notWritten }: PlanView): readonly string[] {
  const rows = (word: string, all: PlanView['groups']) =>
    all.map(({ revision, ordinals, apart }) => {
      const skew = apart === undefined ? '' : `, ${apartText(apart)}`;
      return `  ${word.padEnd(5)}  ${revision}  ${rangesWords(ordinals)}${skew}`;
    });
  if (notWritten === undefined) return rows('now', groups);
  return [...rows('now', notWritten.groups), ...rows('synth', groups)];
}

function companionLines({ companions = [] }: PlanView, columns = Number.POSITIVE_INFINITY): readonly string[] {
  return companions.length === 0 ? [] : [wrapped(`  beside its groups: ${companions.join(', ')}`, columns)];
}

function nextCommand(view: PlanView): string {
  if (view.notWritten !== undefined) return 'flotilla synth writes it';
  const asked = asArgument(view);
  return view.paused ? `flotilla resume ${asked}` : `flotilla promote ${asked} --expect-plan ${view.digest}`;
}
