import type { FitReport } from '../../model/fit.ts';
import { namespacedName } from '../../model/names.ts';
import { rangesText } from '../../model/ordinals.ts';
import type { PlanView } from '../../model/rollout.ts';
import { cell, code } from '../markdown.ts';
import { runAction, runNumbers, stageRuns } from '../stages.ts';
import {
  apartText,
  budgetText,
  countText,
  devicesText,
  groupsText,
  rangesWords,
  standingOf,
  verdictText,
} from '../words.ts';
import { roomOf } from './room.ts';

/** Rows of a table before the rest is only counted: a plan is for people. */
const MOST_ROWS = 40;

/** A plan for reviewers: the state in words, the stages as a table, and a diagram. */
export function planMarkdown(view: PlanView, fit?: FitReport): string {
  const {
    environment,
    target,
    rolledBackFrom,
    budget,
    stages,
    peak,
    digest,
    maintained = [],
    changes = [],
    companions = [],
  } = view;
  const back = rolledBackFrom === undefined ? '' : `, rolled back from \`${rolledBackFrom}\``;
  const parts = [
    `# Rollout of ${namespacedName(view)}${environment === undefined ? '' : ` in ${environment}`}`,
    ...changes.map(({ from, headline }) => `**${code(headline)}**${changes.length === 1 ? '' : ` from \`${from}\``}`),
    verdictText(view),
    `Target \`${target}\`${back}; ${budgetText(budget)}.`,
    groupsTable(view),
    ...(maintained.length === 0
      ? []
      : [`Pods of ${rangesWords(maintained)} may be evicted, until \`flotilla maintain --done\`.`]),
    ...(companions.length === 0 ? [] : [`Beside its groups: ${companions.map(code).join(', ')}.`]),
  ];
  if (stages.length > 0) {
    parts.push(
      '## Stages to come',
      stageTable(view, fit),
      `At most ${devicesText(peak.devices)} out of service, at least ${countText(peak.availableGroups, 'group')} left to serve. Plan \`${digest}\`.`,
      'Each stage is one `flotilla promote`. Its files lie in `stages/` as they will lie in `live/`.',
      `\`\`\`mermaid\n${planMermaid(view)}\`\`\``,
    );
  } else if (standingOf(view).held.length > 0) {
    parts.push('Lower `partition` in the spec to move the groups that it holds.');
  }
  return `${parts.join('\n\n')}\n`;
}

function groupsTable({ groups, target, notWritten }: PlanView): string {
  const rows = (all: PlanView['groups'], when: string) =>
    all.map(
      ({ revision, ordinals, apart }) =>
        `| \`${revision}\` | ${rangesText(ordinals)} | ${apart === undefined ? (revision === target ? 'target' : 'outdated') : apartText(apart)}${when} |`,
    );
  const all =
    notWritten === undefined
      ? rows(groups, '')
      : [...rows(notWritten.groups, ', now'), ...rows(groups, ', once synth has run')];
  return `| revision | groups | |\n| --- | --- | --- |\n${all.join('\n')}`;
}

function stageTable(view: PlanView, fit: FitReport | undefined): string {
  const { stages, stagesDone } = view;
  const room = roomOf(view, fit);
  const last = stagesDone + stages.length;
  const runs = stageRuns(stages, room);
  const rows = runs.slice(0, MOST_ROWS).map((run) => {
    const [{ podsReplaced, devices, availableGroups }] = run;
    const cells = [
      `${runNumbers(run)} of ${last}`,
      runAction(run),
      podsReplaced,
      devicesText(devices),
      availableGroups,
      ...(room === undefined ? [] : [cell(room(run[0]))]),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const left = runs.slice(MOST_ROWS).flat().length;
  const more = left > 0 ? [`| … | ${countText(left, 'more stage')} | | | |`] : [];
  const [title, rule] = room === undefined ? ['', ''] : [' room |', ' --- |'];
  const head = `| stage | does | pods replaced | accelerators out of service | groups left |${title}\n| --- | --- | --- | --- | --- |${rule}`;
  return [head, ...rows, ...more].join('\n');
}

/** Stages drawn before the rest is one box: a diagram of more cannot be read. */
const MOST_STAGES = 8;

/** A plan as a Mermaid flowchart: what has moved, then stage by stage, then what the partition holds. */
export function planMermaid(view: PlanView): string {
  const { onTarget, held } = standingOf(view);
  const boxes: string[] = [];
  const done = view.notWritten === undefined ? 'done' : 'once synth has run';
  if (onTarget.length > 0) boxes.push(`done["${done}: ${groupsText(onTarget)}"]`);
  const runs = stageRuns(view.stages);
  for (const run of runs.slice(0, MOST_STAGES)) {
    const word = run.length === 1 ? 'stage' : 'stages';
    boxes.push(`stage${run[0].number}["${word} ${runNumbers(run)}: ${runAction(run)}"]`);
  }
  const more = runs.slice(MOST_STAGES).flat().length;
  if (more > 0) boxes.push(`more["${more} more"]`);
  const chain = boxes.map((box, index) => `  ${index === 0 ? '' : `${nameOf(boxes[index - 1])} --> `}${box}\n`);
  const holding = held.length > 0 ? [`  held["held by the partition: ${groupsText(held)}"]\n`] : [];
  return `flowchart LR\n${chain.join('')}${holding.join('')}`;
}

function nameOf(box = ''): string {
  return box.slice(0, box.indexOf('['));
}
