import { namespacedName } from '../../model/names.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { PlanView } from '../../model/rollout.ts';
import { countText, devicesText, groupsText, stageAction, standingOf, verdictText } from '../words.ts';

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

/** Stages drawn before the rest is one box: a diagram of more cannot be read. */
const MOST_STAGES = 8;

/** A plan as a Mermaid flowchart: what has moved, then stage by stage, then what the partition holds. */
export function planMermaid(view: PlanView): string {
  const { onTarget, held } = standingOf(view);
  const boxes: string[] = [];
  if (onTarget.length > 0) boxes.push(`done["done: ${groupsText(onTarget)}"]`);
  for (const stage of view.stages.slice(0, MOST_STAGES)) {
    boxes.push(`stage${stage.number}["stage ${stage.number}: ${stageAction(stage)}"]`);
  }
  const more = view.stages.length - MOST_STAGES;
  if (more > 0) boxes.push(`more["${more} more"]`);
  const chain = boxes.map((box, index) => `  ${index === 0 ? '' : `${nameOf(boxes[index - 1])} --> `}${box}\n`);
  const holding = held.length > 0 ? [`  held["held by the partition: ${groupsText(held)}"]\n`] : [];
  return `flowchart LR\n${chain.join('')}${holding.join('')}`;
}

function nameOf(box = ''): string {
  return box.slice(0, box.indexOf('['));
}
