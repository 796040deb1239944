import { namespacedName } from '../../model/names.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { PlanView } from '../../model/rollout.ts';
import { countText, devicesText, stageAction, standingOf, verdictText } from '../words.ts';
import { planMermaid } from './mermaid.ts';

/** Rows of a table before the rest is only counted: a plan is for people. */
const MOST_ROWS = 40;

/** A plan for reviewers: the state in words, the stages as a table, and a diagram. */
export function planMarkdown(view: PlanView): string {
  const { environment, target, rolledBackFrom, budget, groups, stages, peak, digest } = view;
  const back = rolledBackFrom === undefined ? '' : `, rolled back from \`${rolledBackFrom}\``;
  const now = groups.map(
    ({ revision, ordinals }) =>
      `| \`${revision}\` | ${rangesText(ordinals)} | ${revision === target ? 'target' : 'outdated'} |`,
  );
  const parts = [
    `# Rollout of ${namespacedName(view)}${environment === undefined ? '' : ` in ${environment}`}`,
    verdictText(view),
    `Target \`${target}\`${back}; partition ${budget.partition}, maxUnavailable ${budget.maxUnavailable}, maxSurge ${budget.maxSurge}.`,
    `| revision | groups | |\n| --- | --- | --- |\n${now.join('\n')}`,
  ];
  if (stages.length > 0) {
    parts.push(
      '## Stages to come',
      stageTable(view),
      `At most ${devicesText(peak.devices)} out of service, at least ${countText(peak.availableGroups, 'group')} left to serve. Plan \`${digest}\`.`,
      'Each row is one `flotilla promote`. Its files lie in `stages/` as they will lie in `live/`.',
      `\`\`\`mermaid\n${planMermaid(view)}\`\`\``,
    );
  } else if (standingOf(view).held.length > 0) {
    parts.push('Lower `partition` in the spec to move the groups that it holds.');
  }
  return `${parts.join('\n\n')}\n`;
}

function stageTable({ stages, stagesDone }: PlanView): string {
  const last = stagesDone + stages.length;
  const rows = stages.slice(0, MOST_ROWS).map((stage) => {
    const cells = [
      `${stage.number} of ${last}`,
      stageAction(stage),
      stage.podsReplaced,
      devicesText(stage.devices),
      stage.availableGroups,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const more = stages.length > MOST_ROWS ? [`| … | ${countText(stages.length - MOST_ROWS, 'more stage')} | | | |`] : [];
  const head =
    '| stage | does | pods replaced | accelerators out of service | groups left |\n| --- | --- | --- | --- | --- |';
  return [head, ...rows, ...more].join('\n');
}
