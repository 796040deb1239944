import { pathText } from '../../model/json.ts';
import { fieldList } from '../page/field-changes.ts';
import { type Html, html } from '../page/html.ts';
import type { HistoryEntry } from './text.ts';

/** The revisions of a model, in the order given: when each was committed, who runs it, what it changed. */
export function historyMarkup(entries: readonly HistoryEntry[]): Html {
  return html`<ul class="plain history">${entries.map(entryMarkup)}</ul>`;
}

function entryMarkup({ revision, committed, isTarget, groups, changes }: HistoryEntry): Html {
  const when =
    committed === undefined ? 'not committed' : html`${committed.day} <code>${committed.hash.slice(0, 10)}</code>`;
  const runs = groups === '' ? 'no group runs it' : `groups ${groups} run it`;
  const what =
    changes.length > 0 &&
    html`<details><summary>${changes
      .map(({ path }) => pathText(path))
      .slice(0, 2)
      .join(', ')}${changes.length > 2 && ` and ${changes.length - 2} more`}</summary>${fieldList(changes)}</details>`;
  return html`<li><code>${revision}</code>${isTarget && html` <b class="badge done">target</b>`} <span class="dim">${when}; ${runs}</span>${what}</li>
`;
}
