import type { FitReport } from '../../model/fit.ts';
import type { StringMap } from '../../model/kubernetes.ts';
import { namespacedName } from '../../model/names.ts';
import type { PlanView } from '../../model/rollout.ts';
import type { Look } from '../formats.ts';
import { type HistoryEntry, historyMarkup } from '../history/history.ts';
import { asArgument } from '../next.ts';
import { commandMarkup, type Html, html, pageDocument, section, tableMarkup } from '../page/document.ts';
import { changesMarkup, type RevisionChange } from '../page/field-changes.ts';
import { stageChart } from '../page/stage-chart.ts';
import { runAction, runNumbers, stageRuns } from '../stages.ts';
import { budgetFacts, countText, devicesText, rangesWords, stageAction, standingOf, verdictText } from '../words.ts';
import { roomOf } from './room.ts';
import { stageMap } from './stage-map.ts';

/** The rollout of one model, and what a page shows beside it. */
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

/** What the page of a plan shows. */
export interface PageContents {
  readonly models: readonly PlannedModel[];
  /** A line each of what comes before all of it. */
  readonly refused: readonly string[];
  readonly fit?: FitReport | undefined;
}

/**
 * The rollouts of models as one page: where each stands, what each stage does, why, and the command to go on with.
 */
export function planPage({ models, refused, fit }: PageContents, look?: Look): string {
  const [first, ...others] = models;
  const isOne = first !== undefined && others.length === 0;
  return pageDocument({
    title: isOne ? `Rollout of ${nameOf(first.view)}` : `Rollouts of ${countText(models.length, 'model')}`,
    verdict: isOne ? verdictText(first.view) : totalText(models),
    checkout: look?.checkout,
    sections: [
      ...(refused.length === 0
        ? []
        : [section('refused', 'Over budget', html`<ul>${refused.map((line) => html`<li>${line}</li>`)}</ul>`)]),
      ...models.map((model, index) => (isOne ? body(model, index, fit) : titled(model, index, fit))),
    ],
  });
}

function totalText(models: readonly PlannedModel[]): string {
  const moving = models.filter(({ view }) => view.stages.length > 0).length;
  return models.length === 0
    ? 'There are no models.'
    : `${countText(moving, 'model')} of ${models.length} with stages to come.`;
}

function titled(model: PlannedModel, index: number, fit: FitReport | undefined): Html {
  const { view } = model;
  return html`<details class="model"${view.stages.length > 0 && html` open`}><summary><h2>${nameOf(view)}</h2> <span>${verdictText(view)}</span></summary>
${body(model, index, fit)}</details>
`;
}

function body(model: PlannedModel, index: number, fit: FitReport | undefined): Html {
  const { view } = model;
  const headlines = view.changes ?? [];
  const { shape, changes, history } = model.details();
  const id = (name: string): string => `m${index}-${name}`;
  return html`${headlines.map(({ headline }) => html`<p><strong>${headline}</strong></p>`)}${factsMarkup(view)}
${section(id('next'), 'Next', nextMarkup(view))}
${view.groups.length > 0 && section(id('groups'), 'Groups and stages', stageMap(view, id('map')))}
${view.stages.length > 0 && section(id('stages'), 'Stages to come', html`${stageChart(view)}${stagesMarkup(view, fit)}`)}
${changes.length > 0 && section(id('why'), 'What restarts, and why', changesMarkup(changes))}
${section(id('shape'), 'One group', groupFigure(shape))}
${history.length > 0 && section(id('history'), 'Revisions', historyMarkup(history))}`;
}

function factsMarkup(view: PlanView): Html {
  const { target, rolledBackFrom, generation, budget, paused, maintained = [], peak, stages } = view;
  const facts: readonly (readonly [string, string])[] = [
    ['target', rolledBackFrom === undefined ? target : `${target}, rolled back from ${rolledBackFrom}`],
    ...budgetFacts(budget),
    ['generation', `${generation}`],
    ...(paused ? [['paused', 'no group moves'] as const] : []),
    ...(maintained.length > 0 ? [['may be evicted', rangesWords(maintained)] as const] : []),
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
  const { paused, stages, digest, notWritten } = view;
  const named = asArgument(view);
  const [next] = stages;
  if (notWritten !== undefined)
    return html`<p>Nothing of this is written yet. To write it:</p>${commandMarkup('flotilla synth')}`;
  if (paused)
    return html`<p>The rollout is paused. To let it move again:</p>${commandMarkup(`flotilla resume ${named}`)}`;
  if (next !== undefined) {
    return html`<p>Stage ${next.number} ${stageAction(next)}. Once the groups that moved are available:</p>${commandMarkup(`flotilla promote ${named} --when-healthy --expect-plan ${digest}`)}`;
  }
  const { held } = standingOf(view);
  return held.length > 0
    ? html`<p>Lower <code>partition</code> in the spec to move the groups that it holds, then:</p>${commandMarkup('flotilla synth')}`
    : html`<p>Nothing is left to move. To look at the cluster:</p>${commandMarkup(`flotilla status ${named}`)}`;
}

function stagesMarkup(view: PlanView, fit: FitReport | undefined): Html {
  const { stages, stagesDone } = view;
  const room = roomOf(view, fit);
  const last = stagesDone + stages.length;
  const rows = stageRuns(stages, room).map((run) => {
    const [{ podsReplaced, devices, availableGroups }] = run;
    return [
      html`${runNumbers(run)} <span class="dim">of ${last}</span>`,
      runAction(run),
      podsReplaced,
      devicesText(devices),
      availableGroups,
      run.at(-1)?.partition ?? '–',
      ...(room === undefined ? [] : [room(run[0])]),
    ];
  });
  const heads = ['stage', 'does', 'pods replaced', 'accelerators out of service', 'groups left', 'partition'];
  return tableMarkup('Stages to come', room === undefined ? heads : [...heads, 'room'], rows);
}

function nameOf(view: PlanView): string {
  const { environment } = view;
  return `${namespacedName(view)}${environment === undefined ? '' : ` in ${environment}`}`;
}

/** A role of a group, and what each of its pods asks for. */
interface RoleFigure {
  readonly name: string;
  /** Copies in each group, ≥ 0. */
  readonly replicas: number;
  /** Workers beside the entry pod of each copy, ≥ 0. */
  readonly workers: number;
  /** Accelerators: `{ 'nvidia.com/gpu': '8' }`. */
  readonly entryDevices: StringMap;
  readonly workerDevices: StringMap;
}

/** What a group consists of. */
export interface GroupShape {
  readonly roles: readonly RoleFigure[];
  readonly isGang: boolean;
  /** How close together its pods must sit, in words: `in one HyperNode of tier 1 or below`. */
  readonly topology?: string;
}

/** Copies of a role, and workers of a copy, that are drawn before the rest is only counted. */
const MOST = 8;

/** A group as people think of it: roles, their replicas, and in each the entry pod and its workers. */
function groupFigure({ roles, isGang, topology }: GroupShape): Html {
  const start = isGang ? 'All of its pods start together' : 'Its pods are scheduled one by one';
  return html`<figure class="group"><figcaption>${start}${topology !== undefined && `, ${topology}`}.</figcaption>
<div class="box">${roles.map(roleMarkup)}</div></figure>`;
}

function roleMarkup(role: RoleFigure): Html {
  const { name, replicas, workers } = role;
  const drawn = Math.min(replicas, MOST);
  const copies = Array.from({ length: drawn }, (_, index) => copyMarkup(role, index));
  const words = `${countText(replicas, 'replica')} of an entry${workers === 0 ? '' : ` and ${countText(workers, 'worker')}`}`;
  return html`<div class="role"><h3>${name} <span class="dim">${words}</span></h3><ul class="copies">${copies}${
    replicas > drawn && html`<li class="more">and ${replicas - drawn} more</li>`
  }</ul></div>`;
}

function copyMarkup({ name, workers, entryDevices, workerDevices }: RoleFigure, index: number): Html {
  const drawn = Math.min(workers, MOST);
  const chips = Array.from({ length: drawn }, (_, worker) => podMarkup(`worker ${worker + 1}`, workerDevices));
  return html`<li><span class="label">${name}-${index}</span><ul class="pods">${podMarkup('entry', entryDevices)}${chips}${
    workers > drawn && html`<li class="more">and ${countText(workers - drawn, 'worker')} more</li>`
  }</ul></li>`;
}

function podMarkup(word: string, devices: StringMap): Html {
  return html`<li class="pod ${word === 'entry' && 'entry'}">${word}${Object.keys(devices).length > 0 && html` <span class="dim">${devicesText(devices)}</span>`}</li>`;
}
