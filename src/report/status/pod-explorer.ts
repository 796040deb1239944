import type { GroupStatus, ModelStatus, Word } from '../../model/status.ts';
import { type Html, html, jsonMarkup } from '../page/document.ts';
import { countText } from '../words.ts';
import { podsText, whyText } from './words.ts';

/** Groups that get a cell each; all are in the table of pods. */
const MOST_CELLS = 5000;

/** How each state shows: a colour and a mark, as colour alone does not reach everybody. */
const MARKS: Readonly<Record<Word, readonly [className: string, mark: string]>> = {
  Current: ['done', ''],
  InProgress: ['now', '…'],
  Terminating: ['now', '×'],
  Failed: ['bad', '!'],
  NotFound: ['bad', '–'],
  Unknown: ['bad', '?'],
};

/**
 * Every group as a cell to choose, the pods of the one that is chosen, and a table of all pods with a filter.
 * @param id - of the explorer, the only one of its page
 */
export function podExplorer(model: ModelStatus, id: string): Html {
  const { groups } = model;
  const unwell = groups.filter(({ status }) => status.word !== 'Current');
  return html`<pod-explorer id="${id}">
<ul class="key">${keyMarkup(groups)}</ul>
<ul class="map" aria-label="Groups by ordinal">${groups.slice(0, MOST_CELLS).map(cellMarkup)}</ul>
${groups.length > MOST_CELLS && html`<p>and ${countText(groups.length - MOST_CELLS, 'more group')}</p>`}
<noscript>${unwellMarkup(unwell)}</noscript>
<script type="application/json">${jsonMarkup(podTable(model))}</script>
</pod-explorer>`;
}

// The states that occur, and how many groups are in each.
function keyMarkup(groups: readonly GroupStatus[]): readonly Html[] {
  const counts = new Map<Word, number>();
  for (const { status } of groups) counts.set(status.word, (counts.get(status.word) ?? 0) + 1);
  return [...counts].map(([word, count]) => {
    const [className, mark] = MARKS[word];
    return html`<li><i class="cell ${className}">${mark}</i>${word}: ${count}</li>`;
  });
}

function cellMarkup(group: GroupStatus): Html {
  const { ordinal, status } = group;
  const [className, mark] = MARKS[status.word];
  const why = whyText(status);
  const words = `group ${ordinal}: ${status.word}, ${podsText(group)} pods ready${why === '' ? '' : `, ${why}`}`;
  return html`<li class="cell ${className}" data-ordinal="${ordinal}" title="${words}">${ordinal}${mark}</li>`;
}

function unwellMarkup(groups: readonly GroupStatus[]): Html {
  const rows = groups
    .slice(0, 200)
    .map((group) => html`<li>group ${group.ordinal}: ${group.status.word} ${whyText(group.status)}</li>`);
  return html`<p>The list of pods needs JavaScript.</p><ul>${rows}</ul>`;
}

/** All pods in little space: texts stand once and are named by their place. */
interface PodTable {
  readonly model: string;
  readonly texts: readonly string[];
  /** Ordinal, then places in `texts`: role replica, name, state, reason, node, revision; then restarts. */
  readonly pods: readonly (readonly number[])[];
}

function podTable({ name, groups }: ModelStatus): PodTable {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const pods = groups.flatMap((group) =>
    group.roleReplicas.flatMap(({ roleId, pods: members }) =>
      members.map((pod) => [
        group.ordinal,
        placeOf(roleId),
        placeOf(shortName(pod.name, `${group.name}-`)),
        placeOf(pod.word),
        placeOf(whyText(pod)),
        placeOf(pod.node),
        placeOf(pod.revision),
        pod.restarts,
      ]),
    ),
  );
  return { model: name, texts: [...places.keys()], pods };
}

// Without the group's name the same few names come again in every group; a pod with another name keeps it whole.
function shortName(name: string, prefix: string): string {
  return name.startsWith(prefix) ? `~${name.slice(prefix.length)}` : name;
}
