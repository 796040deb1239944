import { printable } from '../diff/words.ts';

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

/** Text that is markup already: a style sheet, a script. */
export function raw(markup: string): Html {
  return { markup };
}

/** A value as JSON that may stand in a `script` element. */
export function jsonMarkup(value: unknown): Html {
  return {
    markup: JSON.stringify(value).replace(
      /[<\u2028\u2029]/g,
      (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string')
    return printable(part.replace(/\s/g, ' ')).replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}
