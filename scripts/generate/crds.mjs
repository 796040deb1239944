// Makes the structural schemas of the CRDs out of the dialects' own schemas.

const PREFIX = '#/definitions/';

/** What is kept as it is, whatever it holds: flotilla has checked it by the rules of the version that it is for. */
const ANYTHING = { 'x-kubernetes-preserve-unknown-fields': true };

/**
 * A module with the schema of each kind's spec, as JSON text: parsed when a CRD is written, and no sooner.
 * @param own - the dialects' own definitions; what they refer to beside these is Kubernetes', and kept as it is
 */
export function crdsModule(own, kinds) {
  const entries = kinds.map((kind) => {
    const spec = structural(own[kind].properties.spec, own);
    return `  ${kind}: ${JSON.stringify(JSON.stringify(spec))},\n`;
  });
  return `// Made by scripts/generate.mjs; do not edit.
/** The spec of each kind of model as a CRD has it, a structural schema in JSON. */
export const SPEC_SCHEMAS: Readonly<Record<string, string>> = {
${entries.join('')}};
`;
}

/**
 * A schema as an API server takes it in a CRD: no references, a type everywhere. It says what there is, and refuses nothing but
 * wrong types: a CRD of one version of flotilla must hold what another one writes.
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
function structural(schema, own) {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    const named = own[$ref.slice(PREFIX.length)];
    return named === undefined
      ? { type: 'object', ...said(beside), ...ANYTHING }
      : structural({ ...named, ...beside }, own);
  }
  const { type, properties, items, additionalProperties, required } = schema;
  if (type === undefined) return { ...said(schema), ...ANYTHING };
  if (Array.isArray(type)) return { ...said(schema), 'x-kubernetes-int-or-string': true };
  return {
    type,
    ...said(schema),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined ? {} : { properties: fields(properties, own) }),
    ...(items === undefined ? {} : { items: structural(items, own) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: structural(additionalProperties, own) }
      : {}),
  };
}

// What is null alone is left out of what is written.
function fields(properties, own) {
  const written = Object.entries(properties).filter(([, schema]) => schema.type !== 'null');
  return Object.fromEntries(written.map(([name, schema]) => [name, structural(schema, own)]));
}

function said({ description }) {
  return description === undefined ? {} : { description };
}
