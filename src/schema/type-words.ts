import { isArray, isObject, type Json } from '../model/json.ts';
import type { Location, Problem } from '../model/problem.ts';
import { quoted, wrongType } from '../model/problem-words.ts';

/** Types of JSON Schema in words. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** Words that YAML 1.1 reads as booleans, and 1.2 as text. */
const OLD_BOOLEANS: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  y: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
};

/**
 * Says that a value has another type than the schema's.
 * @param types - types of JSON Schema, any of which would do
 */
export function typeProblem(at: Location, types: readonly string[], found: Json): Problem {
  const expected = types.map((type) => EXPECTED[type] ?? type).join(' or ');
  return wrongType(at, { expected, found: foundWords(found), hint: typeHint(types, found) });
}

function foundWords(found: Json): string {
  if (typeof found === 'string') return `the text ${quoted(found)}`;
  if (typeof found === 'number') return `the number ${found}`;
  if (isArray(found)) return 'a list';
  return isObject(found) ? 'an object' : String(found);
}

function typeHint(types: readonly string[], found: Json): string | undefined {
  if (typeof found === 'string') return textHint(types, found);
  const scalar = typeof found === 'number' || typeof found === 'boolean';
  if (scalar && types.length === 1 && types[0] === 'string') return `put it in quotes: "${found}"`;
  if (typeof found === 'number' && types.includes('integer')) return 'write a whole number';
  if (types.includes('array') && (scalar || isObject(found))) return 'begin each element with "- "';
  return undefined;
}

function textHint(types: readonly string[], text: string): string | undefined {
  if (types.includes('boolean')) return booleanHint(text);
  if (types.includes('object')) return types.includes('array') ? 'write it as YAML, without "|" and quotes' : undefined;
  if (types.includes('integer') || types.includes('number')) return numberHint(text);
  return types.includes('array') && text.length <= 40 ? `write a list: [${JSON.stringify(text)}]` : undefined;
}

function booleanHint(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return `write ${lower} without quotes`;
  const meant = Object.hasOwn(OLD_BOOLEANS, lower) ? OLD_BOOLEANS[lower] : undefined;
  return meant === undefined ? undefined : `YAML 1.2 reads ${text} as a text: write ${meant}`;
}

function numberHint(text: string): string | undefined {
  if (/^-?(0|[1-9]\d*)$/.test(text)) return `write ${text} without quotes`;
  if (/^[-+]?\d[\d_]*$/.test(text))
    return `YAML 1.2 reads ${text} as a text: write ${Number(text.replaceAll('_', ''))}`;
  return undefined;
}
