import { rangesOf, rangesText } from '../../model/ordinals.ts';
import type { PlanView } from '../../model/rollout.ts';
import { type Html, html, type Part } from '../page/document.ts';
import { countText, groupsText, standingOf } from '../words.ts';

/** Stages of which a grid has a column each; of more, the slider tells. */
const MOST_COLUMNS = 30;

/** Groups that get a cell each. */
const MOST_CELLS = 5000;

/**
 * Which group moves when: a cell for each group, with a slider over the stages, and where there are few stages a grid of
 * groups and stages.
 * @param id - of the map, the only one of its page
 */
export function stageMap(view: PlanView, id: string): Html {
  const columns = view.stages.length;
  return html`${columns > 0 && columns <= MOST_COLUMNS && gridMarkup(view)}${mapMarkup(view, id)}`;
}

interface Cell {
  readonly ordinal: number;
  /** The stage that replaces or adds the group; 0: it runs the target already. */
  readonly moves: number | undefined;
  readonly isAdded: boolean;
  /** The stage that removes it. */
  readonly removed: number | undefined;
}

function mapMarkup(view: PlanView, id: string): Html {
  const cells = cellsOf(view);
  if (cells.length > MOST_CELLS) return html`<p>${bandsText(view)}</p>`;
  const first = view.stages[0]?.number ?? 0;
  const last = view.stages.at(-1)?.number ?? 0;
  const slider =
    view.stages.length > 0 &&
    html`<p class="slider"><label for="${id}">After stage</label> <input id="${id}" type="range" min="${first - 1}" max="${last}" value="${first - 1}"> <output for="${id}">${first - 1}</output></p>`;
  const key = ['done', 'now', 'to come', 'held'].map(
    (word) => html`<li><i class="cell ${word.replace(' ', '-')}"></i>${KEY[word]}</li>`,
  );
  return html`<stage-map><p>${bandsText(view)}</p>${slider}<ul class="key">${key}</ul>
<ul class="map" aria-label="Groups by ordinal">${cells.map(cellMarkup)}</ul></stage-map>`;
}

const KEY: Readonly<Record<string, string>> = {
  done: 'on the target',
  now: 'replaced by this stage',
  'to come': 'outdated, to come',
  held: 'held by the partition',
};

function cellMarkup({ ordinal, moves, isAdded, removed }: Cell): Html {
  const state = moves === 0 ? 'done' : moves === undefined ? 'held' : 'to-come';
  const until = removed !== undefined && html` data-until="${removed}"`;
  const hidden = isAdded && html` hidden data-added`;
  return html`<li class="cell ${state}" data-stage="${moves ?? -1}"${until}${hidden} title="group ${ordinal}: ${whenText(moves)}">${ordinal}</li>`;
}

function whenText(moves: number | undefined): string {
  if (moves === 0) return 'on the target';
  return moves === undefined ? 'held by the partition' : `stage ${moves}`;
}

function cellsOf(view: PlanView): readonly Cell[] {
  const { onTarget, held } = standingOf(view);
  const cells = new Map<number, Cell>();
  const add = (ordinal: number, moves: number | undefined, isAdded = false): void => {
    cells.set(ordinal, { ordinal, moves, isAdded, removed: undefined });
  };
  for (const ordinal of onTarget) add(ordinal, 0);
  for (const ordinal of held) add(ordinal, undefined);
  for (const { number, replaced, added, removed } of view.stages) {
    for (const ordinal of replaced) add(ordinal, number);
    for (const ordinal of added) add(ordinal, number, true);
    for (const ordinal of removed) {
      const cell = cells.get(ordinal);
      if (cell !== undefined) cells.set(ordinal, { ...cell, removed: number });
    }
  }
  return [...cells.values()].sort((a, b) => a.ordinal - b.ordinal);
}

function bandsText(view: PlanView): string {
  const { onTarget, toCome, held, total } = standingOf(view);
  const parts = [
    onTarget.length > 0 ? `${groupsText(onTarget)} done` : '',
    toCome.length > 0 ? `${groupsText(toCome)} to come` : '',
    held.length > 0 ? `${groupsText(held)} held by the partition ${view.budget.partition}` : '',
  ];
  return `${countText(total, 'group')}: ${parts.filter((part) => part !== '').join('; ')}.`;
}

/** Groups that share their fate, highest first: `at` is the stage that moves them. */
interface Band {
  readonly label: string;
  readonly at: number | undefined;
  readonly until?: number;
}

function gridMarkup(view: PlanView): Html {
  const numbers = view.stages.map(({ number }) => number);
  const head = html`<th scope="col">groups</th><th scope="col">now</th>${numbers.map((number) => html`<th scope="col">${number}</th>`)}`;
  const rows = bandsOf(view).map(
    (
      band,
    ) => html`<tr><th scope="row">${band.label}</th>${[0, ...numbers].map((number) => stateCell(band, number))}</tr>
`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Groups and stages"><table class="grid"><caption class="unseen">Which groups each stage replaces</caption><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div>`;
}

function bandsOf(view: PlanView): readonly Band[] {
  const { onTarget, held } = standingOf(view);
  const removals = new Map(view.stages.flatMap(({ number, removed }) => removed.map((ordinal) => [ordinal, number])));
  const text = (ordinals: readonly number[]): string => rangesText(rangesOf(ordinals));
  const moving = view.stages.flatMap(({ number, replaced, added }): readonly Band[] => {
    const until = removals.get(added[0] ?? -1);
    const surge =
      added.length === 0
        ? []
        : [{ label: `${text(added)} (surge)`, at: number, ...(until === undefined ? {} : { until }) }];
    return [...surge, ...(replaced.length === 0 ? [] : [{ label: text(replaced), at: number }])];
  });
  const staying = onTarget.filter((ordinal) => !removals.has(ordinal));
  const leaving = onTarget.filter((ordinal) => removals.has(ordinal));
  return [
    ...(leaving.length === 0
      ? []
      : [{ label: `${text(leaving)} (surge)`, at: 0, until: removals.get(leaving[0] ?? -1) ?? 0 }]),
    ...(staying.length === 0 ? [] : [{ label: text(staying), at: 0 }]),
    ...moving,
    ...(held.length === 0 ? [] : [{ label: text(held), at: undefined }]),
  ];
}

function stateCell({ at, until, label }: Band, number: number): Part {
  if (until !== undefined && number >= until) return html`<td class="none">gone</td>`;
  if (at === undefined) return html`<td class="held">held</td>`;
  if (at === number && number !== 0) return html`<td class="now">${label.endsWith('(surge)') ? 'added' : 'moves'}</td>`;
  if (number >= at) return html`<td class="done">target</td>`;
  return label.endsWith('(surge)') ? html`<td class="none">–</td>` : html`<td class="to-come">outdated</td>`;
}
