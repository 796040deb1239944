import type { FitNode, FitRack, FitReport, GangFit } from '../../model/fit.ts';
import { namespacedName } from '../../model/names.ts';
import type { Look } from '../formats.ts';
import { type Html, html, pageDocument, section, tableMarkup } from '../page/document.ts';
import { countText } from '../words.ts';
import { alike, modelsOf, roomKey, roomText, stepRanges, VERDICT_TEXT, verdictOf, whyText } from './text.ts';

/** The answer of `flotilla fit` as one page: the steps of each model, the gangs, and the racks with what lands in them. */
export function fitPage(report: FitReport, look?: Look): string {
  const models = modelsOf(report).map(([model, steps], index) => {
    const rows = stepRanges(steps).map(({ step, title }) => [title, VERDICT_TEXT[step.verdict], whyMarkup(step.gangs)]);
    const room = report.room.find((each) => roomKey(each) === model);
    return section(
      `m${index}`,
      model,
      html`${tableMarkup(`Steps of ${model}`, ['step', 'verdict', 'why'], rows)}${room !== undefined && html`<p>${sentence(roomText(room))}</p>`}`,
    );
  });
  const gangs = report.gangs.map((gang) => [
    namespacedName(gang),
    `${gang.bound}/${gang.of}`,
    VERDICT_TEXT[gang.verdict],
    placeText(gang),
  ]);
  return pageDocument({
    title: report.whatIf.length === 0 ? 'Will it fit?' : `Will it fit, if ${report.whatIf.join(', ')}?`,
    verdict: verdictOf(report),
    checkout: look?.checkout,
    sections: [
      ...models,
      ...(gangs.length === 0
        ? []
        : [
            section(
              'gangs',
              'Gangs that seek a place now',
              tableMarkup('Gangs', ['gang', 'pods', 'verdict', 'where, or why not'], gangs),
            ),
          ]),
      ...(report.racks.length === 0 ? [] : [section('racks', 'Racks', racksMarkup(report.racks))]),
      ...(report.notes.length === 0
        ? []
        : [section('notes', 'Not known', html`<ul>${report.notes.map((each) => html`<li>${each}</li>`)}</ul>`)]),
    ],
  });
}

function whyMarkup(gangs: readonly GangFit[]): Html {
  const waiting = gangs.filter(({ verdict }) => verdict !== 'whole');
  return html`${alike(waiting).map(([gang, ...others]) => html`<div>${gang.name}${others.length > 0 && ` and ${others.length} more`}: ${whyText(gang)}</div>`)}`;
}

function placeText(gang: GangFit): string {
  const places = gang.places.map(({ name, pods }) => `${name} (${countText(pods, 'pod')})`).join(', ');
  return gang.verdict === 'whole' ? places : whyText(gang);
}

/** A row for each rack: the devices of its nodes, node by node, and what lands there. */
function racksMarkup(racks: readonly FitRack[]): Html {
  const rows = racks.map(({ name, nodes }) => [
    name === '' ? 'Nodes in no HyperNode' : name,
    html`${nodes.map((node, index) => html`${index > 0 && ' '}${devicesMarkup(node)}`)}`,
    `${total(nodes, ({ usedBefore }) => usedBefore)}→${total(nodes, ({ usedAfter }) => usedAfter)}/${total(nodes, ({ devices }) => devices)}`,
    landsText(nodes),
  ]);
  const legend = 'A group of signs for each node: ■ in use, ◧ taken now, □ free.';
  return html`<p>${legend}</p>${tableMarkup('Racks', ['rack', 'devices of its nodes', 'in use', 'what lands here'], rows)}`;
}

function total(nodes: readonly FitNode[], amount: (node: FitNode) => number): number {
  return nodes.reduce((sum, node) => sum + amount(node), 0);
}

/** Gangs that the row of a rack names. */
const MOST_NAMED = 4;

function landsText(nodes: readonly FitNode[]): string {
  const gangs = [...new Set(nodes.flatMap((node) => node.gangs))];
  const more = gangs.length - MOST_NAMED;
  return `${gangs.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** More devices than this on one node are told in numbers alone. */
const MOST_DRAWN = 16;

/** A sign for each device of a node: filled while it is in use, half for one that is taken now, empty for a free one. */
function devicesMarkup({ name, devices, usedBefore, usedAfter }: FitNode): Html {
  if (devices === 0 || devices > MOST_DRAWN)
    return html`<span>${`${name} ${usedBefore} → ${usedAfter} of ${devices}`}</span>`;
  const signs = Array.from({ length: devices }, (_, index) =>
    index < usedBefore ? '■' : index < usedAfter ? '◧' : '□',
  );
  const told = `${name}: ${usedBefore} in use, ${usedAfter - usedBefore} taken now, ${devices - usedAfter} free`;
  return html`<span role="img" title="${told}" aria-label="${told}">${signs.join('')}</span>`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
