import { forms, shapes } from '../../generated/shapes.ts';
import { type SchemaError, type Validator, validators } from '../../generated/validators.js';
import { isArray, isObject, type Json, type Path } from '../model/json.ts';
import type { KubernetesVersion } from '../model/kubernetes.ts';
import { frugalNearest, type Nearest, nearest } from '../model/nearest.ts';
import { below, type Location, type Problem, quoted } from '../model/problem.ts';
import { type FieldHints, fieldHints } from './field-hints.ts';
import { withoutNulls } from './nulls.ts';
import * as say from './problems.ts';

const HINTS = fieldHints(shapes);

/** A schema of the project's own; the pods of a dialect fit the PodSpec of a Kubernetes version. */
export type SchemaName = keyof typeof validators;

/** What a document must fit: a generated validator, and the fields that there are, for hints about unknown ones. */
export interface Schema {
  readonly validator: Validator;
  /** Knows the fields of `root`, for hints. */
  readonly hints: FieldHints;
  /** Name of the shape of the whole document in `hints`. */
  readonly root: string;
}

/**
 * Finds what in a document does not fit its schema: unknown and missing fields, types, lists of values, ranges.
 * Nulls count as left out. Problems come in the order of the schema, not of the file.
 */
export function structureProblems(schema: Schema | SchemaName, value: Json, at: Location): readonly Problem[] {
  return problemsOf(typeof schema === 'string' ? schemaOf(schema) : schema, withoutNulls(value), at);
}

function schemaOf(name: SchemaName): Schema {
  return { validator: validators[name], hints: HINTS, root: name };
}

/**
 * Finds what in a pod template alone does not fit its schema. A pod template is an object with `metadata` (labels and
 * annotations) and `spec`.
 */
export function podTemplateStructureProblems(
  template: Json,
  at: Location,
  kubernetes: KubernetesVersion,
): readonly Problem[] {
  return structureProblems(`PodTemplate@${kubernetes}`, template, at);
}

/** One error of a validator, with the value that it is about. */
interface Finding {
  readonly error: SchemaError;
  readonly path: Path;
  readonly found: Json;
  readonly at: Location;
}

function problemsOf(schema: Schema, value: Json, at: Location): readonly Problem[] {
  const { validator } = schema;
  if (validator(value)) return [];
  const findings = (validator.errors ?? []).map((error) => findingOf(error, value, at));
  const mistyped = new Set(findings.flatMap(({ error }) => (error.keyword === 'type' ? [error.instancePath] : [])));
  const near = frugalNearest();
  const misspelt = misspeltFields(findings, schema, near);
  return findings.flatMap((finding) => {
    const { error } = finding;
    // A value of the wrong type also breaks the constraints on the right type: one cause, one problem.
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return [];
    if (error.keyword === 'required' && misspelt.has(fieldId(error, error.params['missingProperty']))) return [];
    return [problemOf(finding, schema, near)];
  });
}

function findingOf(error: SchemaError, value: Json, at: Location): Finding {
  let found = value;
  const path: (string | number)[] = [];
  for (const step of error.instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(isArray(found) ? Number(key) : key);
    found = (isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : null) ?? null;
  }
  return { error, path, found, at: below(at, ...path) };
}

/** Fields that are missing because an unknown field is what was meant to be them. */
function misspeltFields(findings: readonly Finding[], { hints, root }: Schema, near: Nearest): ReadonlySet<string> {
  const incomplete = new Set(
    findings.flatMap(({ error }) => (error.keyword === 'required' ? [error.instancePath] : [])),
  );
  return new Set(
    findings.flatMap(({ error, path }) => {
      if (error.keyword !== 'additionalProperties' || !incomplete.has(error.instancePath)) return [];
      const meant = near(String(error.params['additionalProperty']), hints.fieldsAt(root, path));
      return meant === undefined ? [] : [fieldId(error, meant)];
    }),
  );
}

function fieldId(error: SchemaError, field: unknown): string {
  return `${error.instancePath}/${String(field)}`;
}

function problemOf(finding: Finding, { hints, root }: Schema, near: Nearest): Problem {
  const { error, found, at } = finding;
  const limit = Number(error.params['limit']);
  switch (error.keyword) {
    case 'additionalProperties': {
      const field = String(error.params['additionalProperty']);
      return say.unknownField(below(at, field), hints.hintFor({ field, root, path: finding.path }, near));
    }
    case 'required': {
      const field = String(error.params['missingProperty']);
      return say.missingField(below(at, field), field);
    }
    case 'type':
      return typeProblem(finding, hints.fieldsAt(root, finding.path));
    case 'enum':
      return enumProblem(finding);
    case 'pattern':
      return patternProblem(finding);
    default:
      return say.outOfRange(at, rangeText(error.keyword, limit, found));
  }
}

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

// The fields are those that the value, or each element of it, may have.
function typeProblem({ error, path, found, at }: Finding, fields: readonly string[]): Problem {
  const types = [error.params['type']].flat().map(String);
  const expected = types.map((type) => EXPECTED[type] ?? type).join(' or ');
  return say.wrongType(at, {
    expected,
    found: foundWords(found),
    hint: typeHint(types, found) ?? listHint(types, found, { field: path.at(-1), fields }),
  });
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
  return undefined;
}

/** Longest text that a hint repeats as a list. */
const LONGEST_LISTED = 60;

/** Signs of a shell: a text with one of them is a script rather than a program and its arguments. */
const OF_A_SHELL = /[;&|<>$`\\*?(){}\n]/;

/** How a text is written where a list belongs. */
function listHint(
  types: readonly string[],
  found: Json,
  { field, fields }: { readonly field: string | number | undefined; readonly fields: readonly string[] },
): string | undefined {
  if (!types.includes('array') || typeof found !== 'string' || found.length > LONGEST_LISTED) return undefined;
  if (fields.includes('name')) return `each element is an object: "- name: ${found}"`;
  if (fields.length > 0) return 'each element is an object: begin it with "- "';
  return `write a list: [${listed(found, field)
    .map((word) => JSON.stringify(word))
    .join(', ')}]`;
}

// A container's command has a word an element, as no shell cuts it in words.
function listed(text: string, field: string | number | undefined): readonly string[] {
  if (field !== 'command' && field !== 'args') return [text];
  if (OF_A_SHELL.test(text)) return field === 'command' ? ['sh', '-c', text] : [text];
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, double, single]) => double ?? single ?? word);
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

function enumProblem({ error, found, at }: Finding): Problem {
  const allowed = [error.params['allowedValues']]
    .flat()
    .map(String)
    .filter((value) => value !== '');
  const text = typeof found === 'string' ? found : '';
  return say.unsupportedValue(at, quoted(text), {
    allowed,
    near: allowed.length > 1 ? nearest(text, allowed) : undefined,
  });
}

/** What the texts are that schemas describe by a pattern, by the definition that has the pattern. */
const FORMS: Readonly<Record<string, string>> = {
  RoleName: 'a role name: use letters, digits and "-"; start and end with a letter or digit',
  Revision: 'a revision: 10 of the characters bcdfghjklmnpqrstvwxz2456789',
  Ordinals: 'a list of ordinals such as "0-3,7"',
  DnsLabel: 'a name: use lower case letters, digits and "-"; start and end with a letter or digit',
  NamePrefix: 'the beginning of a name: use lower case letters, digits and "-"; start with a letter',
  Time: 'a time such as "2026-01-31T12:00:00Z"',
};

/** The definitions of names. */
const NAMES: ReadonlySet<string> = new Set(['RoleName', 'DnsLabel', 'NamePrefix']);

function patternProblem({ error, found, at }: Finding): Problem {
  const name = forms[String(error.params['pattern'])] ?? '';
  const form = FORMS[name];
  const text = String(found);
  if (form === undefined) return say.notAQuantity(at, text);
  return say.wrongForm(at, NAMES.has(name) ? 'invalid-name' : 'invalid-value', { text, form });
}

function rangeText(keyword: string, limit: number, found: Json): string {
  const count = isArray(found) ? found.length : typeof found === 'string' ? found.length : 0;
  switch (keyword) {
    case 'minimum':
      return `${found} is less than ${limit}`;
    case 'maximum':
      return `${found} is more than ${limit}`;
    case 'exclusiveMaximum':
      return `${found} is more than a 64-bit number holds`;
    case 'minItems':
      return `the list has ${count} elements; the least is ${limit}`;
    case 'maxItems':
      return `the list has ${count} elements; the most is ${limit}`;
    case 'minLength':
      return 'the text is empty; write something, or leave the field out';
    case 'maxLength':
      return `${quoted(String(found))} has ${count} characters; at most ${limit} are allowed`;
    default:
      throw new Error(`the schemas use the keyword ${keyword}, which has no words: please report this`);
  }
}
