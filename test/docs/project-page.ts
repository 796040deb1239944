/** What is read of a JSON Schema to write about it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
}

/** A JSON Schema as it is published. */
export interface PublishedSchema {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Writes docs/flotilla-yaml.md from the schema of a Project: its fields, and those of each kind of object in it. */
export function projectPage({ definitions }: PublishedSchema): string {
  const objects = reached('Project', definitions);
  return `${START}${objects.map((object) => `${objectText(object, definitions)}`).join('')}`;
}

const START = `# flotilla.yaml

A repository works without one: each field has a default. \`flotilla schema Project\` prints the schema that this page is made
from, for editors, and \`flotilla explain project.FIELD\` a field of it. [Environments](environments.md) has a page of its own.

\`\`\`yaml
# flotilla.yaml
apiVersion: flotilla.dev/v1alpha1
kind: Project
kubernetes: "1.35"
agents: [argocd]
\`\`\`
`;

/** An object with fields, and where it stands: \`environments[].patches[]\`; empty for the whole file. */
interface Place {
  readonly path: string;
  readonly schema: Schema;
}

function reached(name: string, definitions: PublishedSchema['definitions'], path = ''): readonly Place[] {
  const schema = definitions[name];
  if (schema?.properties === undefined) return [];
  const inner = Object.entries(schema.properties).flatMap(([field, value]) => {
    const end = value.items === undefined ? '' : '[]';
    const target = nameOf(valueByName(value) ?? value.items ?? value);
    return target === undefined ? [] : reached(target, definitions, `${path === '' ? '' : `${path}.`}${field}${end}`);
  });
  return [{ path, schema }, ...inner];
}

/** What stands below each name of a map that holds objects or texts of a form of their own. */
function valueByName({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}

function objectText({ path, schema }: Place, definitions: PublishedSchema['definitions']): string {
  const rows = Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const target = definitions[nameOf(value) ?? ''];
    const means = value.description ?? target?.description ?? '';
    const must = schema.required?.includes(field) === true ? ' (must be given)' : '';
    return `| \`${field}\` | ${valuesOf(value, definitions)} | ${means.replaceAll('*', '\\*')}${must} |\n`;
  });
  const about = path === '' || schema.description === undefined ? '' : `${schema.description}\n\n`;
  return `\n## ${path === '' ? 'Fields' : path}\n\n${about}| field | takes | means |\n| --- | --- | --- |\n${rows.join('')}`;
}

function valuesOf(schema: Schema, definitions: PublishedSchema['definitions']): string {
  const { enum: allowed, items, properties, additionalProperties, type } = definitions[nameOf(schema) ?? ''] ?? schema;
  if (items !== undefined) return `list of ${valuesOf(items, definitions)}`;
  if (allowed !== undefined) return allowed.map((value) => `\`${value}\``).join(', ');
  if (properties !== undefined) return 'fields below';
  if (typeof additionalProperties === 'object')
    return nameOf(additionalProperties) === undefined ? 'texts by name' : 'by name, each with fields below';
  return [type ?? '']
    .flat()
    .map((each) => WORDS[each] ?? each)
    .join(' or ');
}

const WORDS: Readonly<Record<string, string>> = { string: 'text', integer: 'number', object: 'object', array: 'list' };
