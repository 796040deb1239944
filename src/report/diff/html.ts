import type { GroupChange, ModelDiff, ObjectChange } from '../../model/diff.ts';
import type { PlanView } from '../../model/rollout.ts';
import type { Look } from '../formats.ts';
import { type Html, html, pageDocument, section, tableMarkup } from '../page/document.ts';
import { fieldList } from '../page/field-changes.ts';
import { stageChart } from '../page/stage-chart.ts';
import { countText, devicesText } from '../words.ts';
import { stageRows } from './stages.ts';
import {
  budgetLines,
  changedModels,
  type DiffReport,
  headlineOf,
  modelTitle,
  planOf,
  roomLine,
  verdict,
} from './verdict.ts';
import {
  amountsPhrase,
  EFFECT_WORDS,
  GANG_WORDS,
  namesText,
  type ObjectRun,
  objectRuns,
  podsPhrase,
  rangesPhrase,
  STAYS,
  toldFields,
  toldObjects,
} from './words.ts';

/** Names of objects that change alike before the rest is only counted. */
const MOST_NAMES = 40;

/** What a change of manifests means, as one page: the verdict, the stages, and which groups restart and why. */
export function diffPage(report: DiffReport, look?: Look): string {
  const { diff, plans, outages } = report;
  const room = roomLine(report);
  const models = changedModels(diff);
  return pageDocument({
    title:
      models.length === 1 && models[0] !== undefined ? `Change of ${modelTitle(models[0])}` : 'Change of manifests',
    verdict: verdict(report, plain),
    checkout: look?.checkout,
    sections: [
      ...(outages.length === 0 ? [] : [budgetMarkup(outages)]),
      ...(room === undefined ? [] : [section('room', 'Room in the cluster', html`<p>${sentence(room)}</p>`)]),
      ...models.map((model, index) => modelMarkup(model, planOf(model, plans), index)),
      ...(diff.others.length === 0 ? [] : [section('others', 'Objects of no model', objectsMarkup(diff.others))]),
    ],
  });
}

function budgetMarkup(outages: DiffReport['outages']): Html {
  const lines = budgetLines(outages).map((line) => html`<li>${line}</li>`);
  return section('budget', 'Out of service beyond the budget', html`<ul>${lines}</ul>`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function plain(text: string): string {
  return text;
}

function modelMarkup(model: ModelDiff, plan: PlanView | undefined, index: number): Html {
  const id = (name: string): string => `m${index}-${name}`;
  const { groups, serving } = model;
  const objects = toldObjects(model);
  const out = amountsPhrase(model.outOfService, plain);
  return html`<h2>${modelTitle(model)}</h2>
${headlineOf(model).map((line) => html`<p><strong>${line}</strong></p>`)}<dl class="facts"><div><dt>groups</dt><dd>${model.groupsBefore === model.groupsAfter ? model.groupsAfter : `${model.groupsBefore} → ${model.groupsAfter}`}</dd></div>
<div><dt>pods</dt><dd>${podsPhrase(model.pods) || 'all stay'}</dd></div>
<div><dt>out of service</dt><dd>${out === '' ? 'none' : out}</dd></div>
<div><dt>groups that go on serving</dt><dd>${model.availableGroups}</dd></div></dl>
${plan !== undefined && stagesMarkup(model, plan, id('stages'))}
${section(id('groups'), 'What becomes of the groups', groups.map(groupMarkup))}
${objects.length > 0 && section(id('objects'), 'Other objects', objectsMarkup(objects))}
${serving.length > 1 && html`<p>Afterwards ${countText(serving.length, 'revision')} serve side by side: ${serving.map(({ revision, ordinals }) => `${revision} in ${rangesPhrase(ordinals)}`).join('; ')}.</p>`}`;
}

function stagesMarkup(model: ModelDiff, plan: PlanView, id: string): Html | undefined {
  const rows = stageRows(model, plan);
  if (rows.length === 0) return undefined;
  const now = rows.find(({ state }) => state === 'now')?.figures;
  const cells = rows.map(({ state, number, groups, figures, each }) => [
    html`<span class="badge ${state.replace(' ', '-')}">${state}${number !== '' && ` ${number}`}</span>`,
    `${rangesPhrase(groups)}${each === undefined ? '' : `, ${each} each`}`,
    figures === undefined ? '' : figures.podsReplaced,
    figures === undefined ? '' : devicesText(figures.outOfService),
    figures === undefined ? '' : figures.availableGroups,
  ]);
  const heads = ['stage', 'groups', 'pods replaced', 'accelerators out of service', 'groups left'];
  return section(
    id,
    'Stages',
    html`${tableMarkup('Stages', heads, cells)}${plan.stages.length > 0 && stageChart(plan, now === undefined ? now : { podsReplaced: now.podsReplaced, devices: now.outOfService })}`,
  );
}

function groupMarkup({ groups, from, to, gang, gangEffect, pods, objects }: GroupChange): Html {
  const revisions =
    from.join() === to.join() ? to.join(', ') : `${from.join(', ') || 'nothing'} → ${to.join(', ') || 'nothing'}`;
  const effect = gangEffect !== undefined && html`<li>The PodGroup’s change ${EFFECT_WORDS[gangEffect]}.</li>`;
  return html`<details open><summary><b>${rangesPhrase(groups)}</b> <code>${revisions}</code>: ${podsPhrase(pods) || 'no pod changes'}; ${GANG_WORDS[gang]}</summary>
<ul class="fields">${effect}${objectRuns(objects).map(runMarkup)}</ul></details>
`;
}

function objectsMarkup(objects: readonly ObjectChange[]): Html {
  return html`<ul class="fields">${objectRuns(objects).map(runMarkup)}</ul>`;
}

function runMarkup({ change, names }: ObjectRun): Html {
  const { kind, verb, forcedBy, inPlace, restarts, stays } = change;
  const told = toldFields(inPlace);
  const named = namesText(
    names.filter((name) => name !== ''),
    plain,
    MOST_NAMES,
  );
  return html`<li>${kind}${named !== '' && ` ${named}`}: <b>${verb}</b>${restarts && ', its container restarts'}${stays === true && `, ${STAYS}`}${
    told.length > 0 && html`${verb === 'replaced' ? '' : ', in place'} ${fieldList(told)}`
  }${forcedBy.length > 0 && html`${told.length > 0 ? 'Forced by' : ', forced by'} ${fieldList(forcedBy)}`}</li>
`;
}
