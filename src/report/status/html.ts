import { ageText, instantText } from '../../model/instant.ts';
import { namespacedName } from '../../model/names.ts';
import type { BlockedGroups, Condition, Drift, ModelStatus } from '../../model/status.ts';
import type { Look } from '../formats.ts';
import { commandMarkup, type Html, html, pageDocument, section, tableMarkup } from '../page/document.ts';
import { countText, groupsText } from '../words.ts';
import { nextOfStatus } from './next.ts';
import { podExplorer } from './pod-explorer.ts';
import { causeText, notesOf, summaryText, trueCondition } from './words.ts';

/** Drift that is listed before the rest is only counted. */
const MOST_DRIFT = 200;

/** When the state on a page was read, and how often the page asks for it again. */
export interface StatusPageOptions {
  /** When the cluster was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** Seconds after which the page asks for itself again; only where a server serves it. */
  readonly refreshSeconds?: number;
  readonly checkout?: Look['checkout'];
}

/** The live state of models as one page: the verdict, why groups are not available, every group and pod. */
export function statusPage(models: readonly ModelStatus[], options: StatusPageOptions): string {
  const { readAt, refreshSeconds } = options;
  const [first, ...others] = models;
  const isOne = first !== undefined && others.length === 0;
  const available = models.filter((model) => trueCondition(model)?.type === 'Available').length;
  return pageDocument({
    title: isOne ? `Status of ${namespacedName(first)}` : `Status of ${countText(models.length, 'model')}`,
    verdict: isOne ? summaryText(first) : `${available} of ${countText(models.length, 'model')} available`,
    checkout: options.checkout,
    sections: [
      html`<p class="dim">Read at ${instantText(readAt)}.</p>`,
      ...models.map((model, index) => (isOne ? body(model, { index, readAt }) : titled(model, { index, readAt }))),
    ],
    ...(refreshSeconds === undefined ? {} : { refreshSeconds }),
  });
}

/** Where on the page a model stands, and when it was read. */
interface Part {
  readonly index: number;
  readonly readAt: number;
}

function titled(model: ModelStatus, part: Part): Html {
  const isAvailable = trueCondition(model)?.type === 'Available';
  return html`<details class="model"${!isAvailable && html` open`}><summary><h2>${namespacedName(model)}</h2> ${badge(model)} <span>${summaryText(model)}</span></summary>
${body(model, part)}</details>
`;
}

function badge(model: ModelStatus): Html {
  const type = trueCondition(model)?.type ?? 'Unknown';
  return html`<b class="badge ${type === 'Available' ? 'done' : 'now'}">${type}</b>`;
}

function body(model: ModelStatus, { index, readAt }: Part): Html {
  const id = (name: string): string => `m${index}-${name}`;
  const notes = notesOf(model);
  const { blockers, drift, conditions } = model;
  return html`${factsMarkup(model)}
${notes.length > 0 && html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${section(id('next'), 'Next', nextMarkup(model))}
${blockers.length > 0 && section(id('why'), 'What stands in the way', blockersMarkup(blockers))}
${section(id('groups'), 'Groups and pods', podExplorer(model, id('pods')))}
${drift.length > 0 && section(id('drift'), 'Drift from what is committed', driftMarkup(drift))}
${section(id('conditions'), 'Conditions', conditionsMarkup(conditions, readAt))}`;
}

function factsMarkup({ figures, wantedGroups, target, ...model }: ModelStatus): Html {
  const facts: readonly (readonly [string, string | Html])[] = [
    ['state', badge({ figures, wantedGroups, target, ...model })],
    ['available', `${figures.availableReplicas} of ${wantedGroups}`],
    ['updated', `${figures.updatedReplicas}`],
    ['current', `${figures.currentReplicas}`],
    ['groups with pods', `${figures.replicas}`],
    ['target', target],
    ['generation', `${figures.observedGeneration}`],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function nextMarkup(model: ModelStatus): Html {
  const step = nextOfStatus(model, undefined);
  if (step === undefined)
    return html`<p>All groups are available. To see what is left to move:</p>${commandMarkup(`flotilla plan ${model.name}`)}`;
  const { command, before = '', after } = step;
  const words = `${before.slice(0, 1).toUpperCase()}${before.slice(1)}`;
  return html`${words !== '' && html`<p>${words}${command === undefined ? '.' : ':'}</p>`}${command !== undefined && commandMarkup(command)}${after !== undefined && html`<p class="dim">… ${after}</p>`}`;
}

function blockersMarkup(blockers: readonly BlockedGroups[]): Html {
  return html`<ul class="plain blockers">${blockers.map(
    ({
      ordinals,
      reason,
      ...blocker
    }) => html`<li><b>${groupsText(ordinals)}: ${reason}</b>${blocker.message !== '' && html`<br>${causeText(blocker)}`}</li>
`,
  )}</ul>`;
}

function driftMarkup(drift: readonly Drift[]): Html {
  const rows = drift.slice(0, MOST_DRIFT).map(({ kind, object, message }) => [object, kind, message]);
  const left = drift.length - rows.length;
  return html`${tableMarkup('Drift', ['object', 'kind', 'what'], rows)}${left > 0 && html`<p>and ${left} more</p>`}`;
}

function conditionsMarkup(conditions: readonly Condition[], readAt: number): Html {
  const rows = conditions.map(({ type, status, reason, message, since }) => [
    type,
    status,
    reason,
    message,
    since === undefined
      ? ''
      : html`<time datetime="${instantText(since)}" title="${instantText(since)}">${ageText(since, readAt)} ago</time>`,
  ]);
  return tableMarkup('Conditions', ['type', 'status', 'reason', 'message', 'last transition'], rows);
}
