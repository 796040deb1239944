import type { Json, JsonObject } from '../model/json.ts';
import { isArray } from '../model/json.ts';
import { keyText, stringText } from './strings.ts';

/**
 * Writes a value as block YAML in the form that kubectl prints: two spaces, list items under their key's first letter,
 * keys in the order given, a line break at the end. Every reader of YAML 1.1 or 1.2 reads the same value back.
 * The same value always gives the same bytes.
 * @throws Error for what JSON cannot hold: NaN, an infinity, `undefined`
 */
export function toYaml(value: Json): string {
  if (!isCollection(value)) return `${scalarText(value, undefined)}\n`;
  return isEmpty(value) ? `${emptyText(value)}\n` : `${blockText(value, '\n')}\n`;
}

/**
 * Renders a collection that has entries. `pad` is the line break and indentation in front of each of its entries but
 * the first, which the caller places: after the same pad or after `- `.
 */
function blockText(value: JsonObject | readonly Json[], pad: string): string {
  return isArray(value) ? sequenceText(value, pad) : mappingText(value, pad);
}

function mappingText(mapping: JsonObject, pad: string): string {
  const deeper = `${pad}  `;
  let text = '';
  for (const key of Object.keys(mapping)) {
    const value = mapping[key];
    if (text !== '') text += pad;
    text += keyText(key, pad);
    if (!isCollection(value)) text += ` ${scalarText(value, deeper)}`;
    else if (isEmpty(value)) text += ` ${emptyText(value)}`;
    else if (isArray(value)) text += pad + blockText(value, pad);
    else text += deeper + blockText(value, deeper);
  }
  return text;
}

function sequenceText(sequence: readonly Json[], pad: string): string {
  const deeper = `${pad}  `;
  let text = '';
  for (const value of sequence) {
    text += text === '' ? '- ' : `${pad}- `;
    if (!isCollection(value)) text += scalarText(value, deeper);
    else text += isEmpty(value) ? emptyText(value) : blockText(value, deeper);
  }
  return text;
}

function scalarText(value: Json | undefined, pad: string | undefined): string {
  if (typeof value === 'string') return stringText(value, pad);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  throw new Error(`flotilla cannot write ${typeof value} as YAML; please report this`);
}

// YAML 1.1 takes an exponent only after a decimal point; a float alone can hold -0.
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return Object.is(value, -0) ? '-0.0' : String(value);
  if (!Number.isFinite(value)) throw new Error(`flotilla cannot write ${value} as YAML; please report this`);
  const text = String(value);
  return text.includes('.') ? text : text.replace('e', '.0e');
}

function isCollection(value: Json | undefined): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: JsonObject | readonly Json[]): boolean {
  if (isArray(value)) return value.length === 0;
  for (const _ in value) return false;
  return true;
}

function emptyText(value: JsonObject | readonly Json[]): string {
  return isArray(value) ? '[]' : '{}';
}
