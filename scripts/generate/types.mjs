// TypeScript made from the definitions: types for people, and the shape of objects for hints in problems.
import { compile } from 'json-schema-to-typescript';
import { closed } from './schemas.mjs';

const BANNER = '// Made by scripts/generate.mjs; do not edit.';

/** The text of generated/types.ts: an interface for each definition that the roots need. */
export async function typesModule(definitions, roots) {
  const schema = {
    title: 'Documents',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(roots.map((root) => [root, { $ref: `#/definitions/${root}` }])),
    definitions: Object.fromEntries(Object.entries(definitions).map(([name, value]) => [name, typed(closed(value))])),
  };
  return compile(schema, 'Documents', {
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

// A description beside a reference would make a second type of the same shape.
function typed(schema) {
  if (Array.isArray(schema)) return schema.map(typed);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== '$comment' && value !== undefined)
      .map(([key, value]) => [key, typed(value)]),
  );
}

/** The text of generated/shapes.ts: per definition its fields, each with the definition of its value or elements. */
export function shapesModule(definitions) {
  const lines = Object.entries(definitions)
    .filter(([, schema]) => schema.properties !== undefined)
    .map(([name, schema]) => {
      const fields = Object.entries(schema.properties)
        .filter(([, value]) => isForPeople(value))
        .map(([field, value]) => `${field}:${innerName(value, definitions)}`);
      return `  '${name}': '${fields.join(' ')}',`;
    });
  const forms = Object.entries(definitions)
    .filter(([, schema]) => schema.pattern !== undefined)
    .map(([name, schema]) => `  ${JSON.stringify(schema.pattern)}: '${name}',`);
  return `${BANNER}
/** Fields of each kind of object, as \`field:definition\` with spaces between them; nothing after the colon: no object with fields. */
export const shapes: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
/** The definition that each pattern belongs to. */
export const forms: Readonly<Record<string, string>> = {
${forms.join('\n')}
};
`;
}

// A field without a type, or of type null, is one that a cluster fills in: allowed, but nothing to write.
function isForPeople(schema) {
  return schema.$ref !== undefined || (schema.type !== undefined && schema.type !== 'null');
}

function innerName(schema, definitions) {
  const inner = schema.items ?? schema;
  const name = inner.$ref?.slice('#/definitions/'.length);
  return name !== undefined && definitions[name].properties !== undefined ? name : '';
}
