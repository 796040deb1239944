import { namespacedName } from '../../model/names.ts';
import type { PlanView } from '../../model/rollout.ts';
import { historyMarkup } from '../history/section.ts';
import type { HistoryEntry } from '../history/text.ts';
import { commandMarkup, pageDocument, section, tableMarkup } from '../page/document.ts';
import { changesMarkup, type RevisionChange } from '../page/field-changes.ts';
import { type GroupShape, groupFigure } from '../page/group-figure.ts';
import { type Html, html } from '../page/html.ts';
import { stageChart } from '../page/stage-chart.ts';
import { countText, devicesText, stageAction, standingOf, verdictText } from '../words.ts';
import { stageMap } from './stage-map.ts';

/** A rollout: what it has done and will do. */
export interface PlannedModel {
  readonly view: PlanView;
  /** What else a page tells of it; Git is asked for it. */
  readonly details: () => PlanDetails;
}

/** What a reader needs to judge a rollout. */
export interface PlanDetails {
  /** What each group consists of. */
  readonly shape: GroupShape;
  /** What differs between revisions that groups run and the target: why they restart. */
  readonly changes: readonly RevisionChange[];
  /** The latest first. */
  readonly history: readonly HistoryEntry[];
}

/** The rollouts of models as one page: where each stands, what each stage does, why, and the command to go on with. */
export function planPage(models: readonly PlannedModel[]): string {
  const [first, ...others] = models;
  const isOne = first !== undefined && others.length === 0;
  return pageDocument({
    title: isOne ? `Rollout of ${nameOf(first.view)}` : `Rollouts of ${countText(models.length, 'model')}`,
    verdict: isOne ? verdictText(first.view) : totalText(models),
    sections: models.map((model, index) => (isOne ? body(model, index) : titled(model, index))),
  });
}

function totalText(models: readonly PlannedModel[]): string {
  const moving = models.filter(({ view }) => view.stages.length > 0).length;
  return models.length === 0
    ? 'There are no models.'
    : `${countText(moving, 'model')} of ${models.length} with stages to come.`;
}

function titled(model: PlannedModel, index: number): Html {
  const { view } = model;
  return html`<details class="model"${view.stages.length > 0 && html` open`}><summary><h2>${nameOf(view)}</h2> <span>${verdictText(view)}</span></summary>
${body(model, index)}</details>
`;
}

function body(model: PlannedModel, index: number): Html {
  const { view } = model;
  const { shape, changes, history } = model.details();
  const id = (name: string): string => `m${index}-${name}`;
  return html`${factsMarkup(view)}
${section(id('next'), 'Next', nextMarkup(view))}
${view.groups.length > 0 && section(id('groups'), 'Groups and stages', stageMap(view, id('map')))}
${view.stages.length > 0 && section(id('stages'), 'Stages to come', html`${stageChart(view)}${stagesMarkup(view)}`)}
${changes.length > 0 && section(id('why'), 'What restarts, and why', changesMarkup(changes))}
${section(id('shape'), 'One group', groupFigure(shape))}
${history.length > 0 && section(id('history'), 'Revisions', historyMarkup(history))}`;
}

function factsMarkup(view: PlanView): Html {
  const { target, rolledBackFrom, generation, budget, paused, peak, stages } = view;
  const facts: readonly (readonly [string, string])[] = [
    ['target', rolledBackFrom === undefined ? target : `${target}, rolled back from ${rolledBackFrom}`],
    ['partition', `${budget.partition}`],
    ['maxUnavailable', `${budget.maxUnavailable}`],
    ['maxSurge', `${budget.maxSurge}`],
    ['generation', `${generation}`],
    ...(paused ? [['paused', 'no group moves'] as const] : []),
    ...(stages.length === 0
      ? []
      : ([
          ['at most out of service', devicesText(peak.devices)],
          ['at least left to serve', countText(peak.availableGroups, 'group')],
        ] as const)),
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function nextMarkup(view: PlanView): Html {
  const { name, environment, paused, stages, digest } = view;
  const named = environment === undefined ? name : `${name} --env ${environment}`;
  const [next] = stages;
  if (paused)
    return html`<p>The rollout is paused. To let it move again:</p>${commandMarkup(`flotilla resume ${named}`)}`;
  if (next !== undefined) {
    return html`<p>Stage ${next.number} ${stageAction(next)}. Once the groups that moved are available:</p>${commandMarkup(`flotilla promote ${named} --when-healthy --expect-plan ${digest}`)}`;
  }
  const { held } = standingOf(view);
  return held.length > 0
    ? html`<p>Lower <code>partition</code> in the spec to move the groups that it holds, then:</p>${commandMarkup('flotilla synth')}`
    : html`<p>Nothing is left to move. To look at the cluster:</p>${commandMarkup(`flotilla status ${name}`)}`;
}

function stagesMarkup({ stages, stagesDone }: PlanView): Html {
  const last = stagesDone + stages.length;
  const rows = stages.map((stage) => [
    html`${stage.number} <span class="dim">of ${last}</span>`,
    stageAction(stage),
    stage.podsReplaced,
    devicesText(stage.devices),
    stage.availableGroups,
    stage.partition,
  ]);
  const heads = ['stage', 'does', 'pods replaced', 'accelerators out of service', 'groups left', 'partition'];
  return tableMarkup('Stages to come', heads, rows);
}

function nameOf(view: PlanView): string {
  const { environment } = view;
  return `${namespacedName(view)}${environment === undefined ? '' : ` in ${environment}`}`;
}
