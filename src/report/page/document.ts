import { REPORT_SCRIPT, REPORT_SCRIPT_HASH, REPORT_STYLE } from '../../../generated/report-assets.ts';
import { printable, unsteered } from '../../model/printable.ts';
import type { CheckoutFacts, Look } from '../formats.ts';

/** Markup; all other text is escaped where it is put into it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a place of {@link html}; nothing is written for undefined and false. */
export type Part = string | number | Html | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes markup of a template: what stands in its places is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += `${markupOf(part)}${strings[index + 1] ?? ''}`;
  return { markup };
}

/** Takes text as markup, such as a style sheet or a script, without escaping it. */
export function raw(markup: string): Html {
  return { markup };
}

/** A value as JSON that may stand in a `script` element. */
export function jsonMarkup(value: unknown): Html {
  return {
    markup: unsteered(JSON.stringify(value)).replaceAll('<', '\\u003c'),
  };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string')
    return printable(part.replace(/\s/g, ' ')).replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** A page about one or several models. */
interface Page {
  /** What the page is about, as in `Rollout of default/llama`. */
  readonly title: string;
  /** One sentence that says it all. */
  readonly verdict: string;
  readonly sections: readonly Html[];
  /** Says of which commit a page is; where it is left out, nothing is said. */
  readonly checkout?: Look['checkout'];
  /** Seconds after which the page asks for itself again; only where a server serves it. */
  readonly refreshSeconds?: number;
}

/**
 * Writes a page as one file that needs no network: its style and script stand in it, and its policy forbids everything else.
 * Readable without the script, which adds filters, the stage slider and copying.
 */
export function pageDocument({ title, verdict, sections, checkout: ask, refreshSeconds }: Page): string {
  const checkout = ask?.();
  const connect = refreshSeconds === undefined ? '' : " connect-src 'self';";
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${REPORT_SCRIPT_HASH}';${connect} base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header class="top"><p class="brand">flotilla</p>${refreshSeconds !== undefined && html`<live-page seconds="${refreshSeconds}"></live-page>`}</header>
<main id="report" tabindex="-1">
<h1>${title}</h1>
<p class="verdict">${verdict}</p>
${checkout !== undefined && html`<p class="dim">${checkoutText(checkout)}</p>`}
${sections}
</main>
<script>${raw(REPORT_SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

const SHORT_HASH = 10;

function checkoutText({ repository, branch, commit, isChanged }: CheckoutFacts): string {
  const where = branch === undefined ? '' : ` on ${branch}`;
  const of = repository === undefined ? '' : `, ${repository}`;
  return `Commit ${commit.slice(0, SHORT_HASH)}${where}${of}${isChanged ? ', with changes that are not committed' : ''}.`;
}

/** A section with its heading; `id` must be the only one of the page. */
export function section(id: string, heading: string, body: Part): Html {
  return html`<section><h2 id="${id}">${heading}</h2>${body}</section>
`;
}

/** A command to copy. */
export function commandMarkup(command: string): Html {
  return html`<copy-command><code>${command}</code></copy-command>`;
}

/** Characters from which a text of a table is a sentence, which a narrow screen must not break after every word. */
const LONG_TEXT = 40;

function isLong(cell: Part): boolean {
  return typeof cell === 'string' && cell.length > LONG_TEXT;
}

/** A table in a box that scrolls by itself where the page is narrow. */
export function tableMarkup(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Html {
  const head = heads.map((each) => html`<th scope="col">${each}</th>`);
  const body = rows.map(
    (
      row,
    ) => html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${isLong(cell) && html` class="long"`}>${cell}</td>`))}</tr>
`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}
