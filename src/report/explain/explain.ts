import { objectAt, textAt } from '../../model/fields.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import type { Style } from '../formats.ts';

/** A field of a kind, as its schema describes it. */
interface Explained {
  readonly kind: string;
  /** From the kind's root, `spec.template.roles`; empty for the kind itself. */
  readonly path: string;
  /** `integer`, `[]Role`, `map of string`. */
  readonly type: string;
  readonly description: string;
  /** What values may be, in words: `one of: …`, `at least 0`. */
  readonly bounds: readonly string[];
  /** The fields below it, as written in the schema. */
  readonly fields: readonly ExplainedField[];
}

/** One of the fields below a field. */
interface ExplainedField {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** What a path leads to, or where it leads nowhere and which fields there are instead. */
type Explanation =
  | { readonly ok: true; readonly value: Explained }
  | { readonly ok: false; readonly step: string; readonly known: readonly string[] };

/**
 * Follows a path of field names through a JSON Schema; lists and maps are passed through, as `kubectl explain` does.
 * @param schema - with `title`, `$ref` to its root, and `definitions`
 */
export function explainedField(schema: JsonObject, steps: readonly string[]): Explanation {
  const definitions = objectAt(schema, 'definitions');
  let field = schema;
  for (const step of steps) {
    const fields = objectAt(elementOf(field, definitions), 'properties');
    const next = Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (!isObject(next)) return { ok: false, step, known: Object.keys(fields) };
    field = next;
  }
  return {
    ok: true,
    value: explained(field, definitions, { kind: textAt(schema, 'title') ?? '', path: steps.join('.') }),
  };
}

type Place = Pick<Explained, 'kind' | 'path'>;

function explained(field: JsonObject, definitions: JsonObject, place: Place): Explained {
  const whole = resolved(field, definitions);
  const element = elementOf(field, definitions);
  const required = isArray(element['required']) ? element['required'] : [];
  const fields = Object.entries(objectAt(element, 'properties')).map(([name, value]) => ({
    name,
    type: typeText(objectAt(value), definitions),
    isRequired: required.includes(name),
    description: descriptionOf(objectAt(value), definitions),
  }));
  const description = descriptionOf(field, definitions);
  return { ...place, type: typeText(field, definitions), description, bounds: boundsOf(whole), fields };
}

// The field's own words say what it is for; those of the type are the next best.
function descriptionOf(field: JsonObject, definitions: JsonObject): string {
  return textAt(field, 'description') || (textAt(elementOf(field, definitions), 'description') ?? '');
}

function resolved(field: JsonObject, definitions: JsonObject): JsonObject {
  const name = referenceOf(field);
  return name === undefined ? field : { ...resolved(objectAt(definitions, name), definitions), ...field };
}

/** What a field holds: the elements of a list, the values of a map, else itself. */
function elementOf(field: JsonObject, definitions: JsonObject): JsonObject {
  const whole = resolved(field, definitions);
  if (isObject(whole['items'])) return elementOf(whole['items'], definitions);
  if (isObject(whole['additionalProperties'])) return elementOf(whole['additionalProperties'], definitions);
  return whole;
}

function referenceOf(field: JsonObject): string | undefined {
  return /^#\/definitions\/(.*)$/.exec(textAt(field, '$ref') ?? '')?.[1];
}

function typeText(field: JsonObject, definitions: JsonObject): string {
  const whole = resolved(field, definitions);
  if (isObject(whole['items'])) return `[]${typeText(whole['items'], definitions)}`;
  if (isObject(whole['additionalProperties'])) return `map of ${typeText(whole['additionalProperties'], definitions)}`;
  const { type } = whole;
  if (type === 'object') return referenceOf(field) ?? 'object';
  return isArray(type) ? type.filter((each) => each !== 'null').join(' or ') : textAt(type) || 'anything';
}

function boundsOf({ enum: values, minimum, maximum, pattern, maxLength }: JsonObject): readonly string[] {
  return [
    ...(isArray(values) ? [`one of: ${values.map(String).join(', ')}`] : []),
    ...(typeof minimum === 'number' ? [`at least ${minimum}`] : []),
    ...(typeof maximum === 'number' && maximum < 2 ** 31 - 1 ? [`at most ${maximum}`] : []),
    ...(typeof maxLength === 'number' ? [`at most ${maxLength} characters`] : []),
    ...(typeof pattern === 'string' ? [`matches ${pattern}`] : []),
  ];
}

const WIDTH = 96;

/** A field for the terminal, as `kubectl explain` lays it out. */
export function explanationText({ kind, path, type, description, bounds, fields }: Explained, style: Style): string {
  const lines = [
    `${style.bold('KIND:')}  ${kind}`,
    ...(path === '' ? [] : [`${style.bold('FIELD:')} ${path} <${type}>`]),
    '',
    ...wrapped(description === '' && fields.length === 0 ? elsewhere(path) : description, '  '),
    ...(bounds.length === 0 ? [] : ['', ...bounds.map((bound) => `  ${bound}`)]),
  ];
  if (fields.length > 0) lines.push('', style.bold('FIELDS:'));
  for (const field of fields) {
    const required = field.isRequired ? ` ${style.yellow('-required-')}` : '';
    lines.push(`  ${style.cyan(field.name)} <${field.type}>${required}`, ...wrapped(field.description, '    '));
  }
  return `${lines.join('\n')}\n`;
}

/** Where a field is explained that is one of Kubernetes' own, whose words are Kubernetes' as well. */
function elsewhere(path: string): string {
  const [, inPod] = /(?:^|\.)(?:entryTemplate|workerTemplate)\.(.*)$/.exec(path) ?? [];
  return inPod === undefined ? '' : `A field of Kubernetes' own pods: kubectl explain pod.${inPod}`;
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > WIDTH) {
      lines.push(`${indent}${line}`);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, `${indent}${line}`];
}
