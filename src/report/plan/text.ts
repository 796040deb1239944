import { namespacedName } from '../../model/names.ts';
import type { PlanView } from '../../model/rollout.ts';
import { wrapped } from '../columns.ts';
import type { Style } from '../formats.ts';
import { countText, devicesText, rangesWords, stageAction, standingOf, verdictText } from '../words.ts';

/**
 * A plan for the terminal: where the rollout stands, and a line for each stage to come.
 * @param width - of a line; stages that need more take further lines
 */
export function planText(view: PlanView, style: Style, width = Number.POSITIVE_INFINITY): string {
  const { environment, target, budget, rolledBackFrom, peak, digest, stages, stagesDone } = view;
  const where = environment === undefined ? '' : ` in ${environment}`;
  const env = environment === undefined ? '' : ` --env ${environment}`;
  const back = rolledBackFrom === undefined ? '' : `, rolled back from ${rolledBackFrom}`;
  const lines = [
    style.bold(`${namespacedName(view)}${where}`),
    `  ${verdictText(view)}`,
    `  target ${target}${back}, partition ${budget.partition}, maxUnavailable ${budget.maxUnavailable}, maxSurge ${budget.maxSurge}`,
    ...view.groups.map(({ revision, ordinals }) => `  now    ${revision}  ${rangesWords(ordinals)}`),
  ];
  const last = stagesDone + stages.length;
  for (const stage of stages) {
    const cost = `${countText(stage.podsReplaced, 'pod')} replaced, ${devicesText(stage.devices)} out of service, ${countText(stage.availableGroups, 'group')} left`;
    const line = `  ${style.cyan(`stage ${stage.number} of ${last}`)}  ${stageAction(stage)}: ${cost}`;
    lines.push(wrapped(line, width));
  }
  if (stages.length > 0) {
    lines.push(
      `  at most ${devicesText(peak.devices)} out of service, at least ${countText(peak.availableGroups, 'group')} left`,
    );
    lines.push(`  plan ${style.bold(digest)}: flotilla promote ${view.name}${env} --expect-plan ${digest}`);
  } else if (standingOf(view).held.length > 0) {
    lines.push('  lower the partition in the spec to move the groups that it holds');
  }
  return `${lines.join('\n')}\n`;
}
