import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { modelObjectKind } from '../../src/model/model-object.ts';
import { modelCrd } from '../../src/schema/crd.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleNames, exampleTree } from '../support/examples.ts';
import { repository } from '../support/world.ts';

const ANYTHING = 'x-kubernetes-preserve-unknown-fields';

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (isArray(value)) return at(value[Number(key)], ...rest);
  return isObject(value) ? at(value[key], ...rest) : undefined;
}

const schemas = new Map(
  DIALECTS.map((dialect) => {
    const crd = modelCrd(modelObjectKind(dialect), {});
    return [dialect.kind, at(crd, 'spec', 'versions', '0', 'schema', 'openAPIV3Schema')] as const;
  }),
);

/** Parts of a schema that an API server refuses as not structural, or as nothing that OpenAPI has. */
function wrongIn(schema: Json | undefined, path: string): readonly string[] {
  if (!isObject(schema)) return [`${path}: no schema`];
  const { type, properties, items, additionalProperties } = schema;
  const isTyped =
    typeof type === 'string' || schema[ANYTHING] === true || schema['x-kubernetes-int-or-string'] === true;
  return [
    ...(isTyped ? [] : [`${path}: no type`]),
    ...['$ref', 'definitions', 'patternProperties', 'const']
      .filter((key) => key in schema)
      .map((key) => `${path}: ${key}`),
    ...(properties !== undefined && additionalProperties !== undefined ? [`${path}: both kinds of properties`] : []),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, one]) => wrongIn(one, `${path}.${name}`)),
    ...(items === undefined ? [] : wrongIn(items, `${path}[]`)),
    ...(additionalProperties === undefined ? [] : wrongIn(additionalProperties, `${path}.*`)),
  ];
}

/** Fields of a value that an API server would drop, as the schema does not have them. */
function prunedOf(value: Json, schema: Json | undefined, path: string): readonly string[] {
  if (!isObject(schema)) return [path];
  if (schema[ANYTHING] === true) return [];
  if (isArray(value)) return value.flatMap((one, index) => prunedOf(one, schema['items'], `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    prunedOf(one, at(schema, 'properties', name) ?? schema['additionalProperties'], `${path}.${name}`),
  );
}

describe.each(DIALECTS.map((dialect) => ({ kind: dialect.kind, dialect })))('the CRD of $kind', ({ kind, dialect }) => {
  test('has a structural schema', () => {
    expect(wrongIn(schemas.get(kind), kind)).toEqual([]);
  });

  test('goes by the name that kubectl users type, in a group that no other controller knows', () => {
    const crd = modelCrd(modelObjectKind(dialect), { kept: 'yes' });
    const group = 'flotilla.dev';
    expect(dialect.apiVersion).not.toContain(group);
    expect(crd).toMatchObject({
      metadata: { name: `${kind.toLowerCase()}s.${group}`, annotations: { kept: 'yes' } },
      spec: { group, names: { kind, singular: kind.toLowerCase() }, versions: [{ subresources: { status: {} } }] },
    });
  });

  test('is small enough for the annotation in which client-side apply keeps it', () => {
    expect(JSON.stringify(modelCrd(modelObjectKind(dialect), {})).length).toBeLessThan(50_000);
  });
});

test('a kind without one has none', () => {
  expect(modelCrd({ apiVersion: 'flotilla.dev/v1alpha1', kind: 'Flock', plural: 'flocks' }, {})).toBeUndefined();
});

const withObjects = exampleNames.filter(
  (name) => !Object.keys(exampleTree(name)).some((path) => path.endsWith('/leader-worker-set.yaml')),
);

test.each(withObjects)('%s: an API server keeps every field of the objects', async (name) => {
  const tree = exampleTree(name);
  const project = tree['flotilla.yaml'] ?? 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\n';
  const isSetUp = /^(flux|argocd):/m.test(project);
  const repo = repository({ ...tree, 'flotilla.yaml': `${project}crd: true\n${isSetUp ? '' : 'flux: {}\n'}` });
  expect(await repo.run(['--quiet', 'synth'])).toMatchObject({ code: 0 });
  const files = Object.entries(repo.tree()).filter(([path]) => path.endsWith('/live/model.yaml'));
  const objects: readonly JsonObject[] = files.flatMap(([path, text]) => parseManifests(path, text).objects);
  expect(objects.length).toBeGreaterThan(0);
  for (const { apiVersion: _, kind, metadata: __, ...rest } of objects) {
    expect(prunedOf(rest, schemas.get(`${kind}`), `${kind}`)).toEqual([]);
  }
});
