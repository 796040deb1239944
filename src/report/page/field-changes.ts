import type { FieldChange } from '../../model/diff.ts';
import { fieldText, toldFields, valuesText } from '../diff/words.ts';
import { type Html, html, raw } from './document.ts';

/** What differs between a revision and the one that takes its place. */
export interface RevisionChange {
  readonly from: string;
  readonly to: string;
  /** Fields that a pod cannot change in place, so that it is replaced. */
  readonly fields: readonly FieldChange[];
}

/** Longest value that is shown in full. */
const LONGEST = 160;

/** Fields that are shown before the rest is only counted. */
const MOST_FIELDS = 60;

/** The fields that differ in HTML: a list for each revision that groups leave. */
export function changesMarkup(changes: readonly RevisionChange[]): Html {
  return html`${changes.map(
    ({ from, to, fields }) => html`<h3><code>${from}</code> → <code>${to}</code></h3>${fieldList(fields)}`,
  )}`;
}

/** Fields in HTML, and what each of them was and is. */
export function fieldList(fields: readonly FieldChange[]): Html {
  const told = toldFields(fields);
  const left = told.length - MOST_FIELDS;
  const items = told.slice(0, MOST_FIELDS).map(
    (field) => html`<li>${code(fieldText(field, codeText))}: ${code(valuesText(field, codeText, LONGEST))}</li>
`,
  );
  return html`<ul class="fields">${items}${left > 0 && html`<li>and ${left} more</li>`}</ul>`;
}

// The words come with code in them: each piece is escaped when it is marked, and the whole is taken as it is.
function codeText(text: string): string {
  return html`<code>${text}</code>`.markup;
}

function code(marked: string): Html {
  return raw(marked);
}
