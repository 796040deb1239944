import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { compile } from '../../src/compile.ts';
import { manifestStream } from '../../src/emit/manifests.ts';
import { parse } from '../../src/library.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { oddModelInfer } from '../support/odd-model-infer.ts';
import { randomModelInfer } from '../support/random-model-infer.ts';

// An odd value may be a number of replicas: the manifests of a test are held in memory.
const OPTIONS = { kubernetes: '1.35', maxPods: 1_000, strict: false } as const;

/** The manifests of a text, or what is wrong with it. */
function manifestsOf(text: string): readonly string[] {
  const result = parse('model-infer.yaml', text, OPTIONS);
  if (!result.ok) return result.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return result.value.flatMap(({ model }) => {
    const { expectation, live } = compile(model, { snapshots: [] }, DEFAULT_OPTIONS);
    return [...manifestStream(expectation, live)];
  });
}

/** The same value with the keys of every object the other way round. */
function reversed(value: Json): Json {
  if (isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

/** The value as YAML, with a comment in front of every line that starts a key. */
function commented(value: JsonObject): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).replace(
    /^( *)(?=")/gm,
    '$1# why\n$1',
  );
}

test('the same input gives the same bytes, whatever the order of keys, comments, or JSON or YAML', () =>
  fc.assert(
    fc.property(randomModelInfer, (model) => {
      const manifests = manifestsOf(JSON.stringify(model));
      expect(manifestsOf(JSON.stringify(reversed(model)))).toEqual(manifests);
      expect(manifestsOf(commented(model))).toEqual(manifests);
    }),
    { numRuns: 25 },
  ));

test('what is valid compiles, and reads back as objects of the model in its namespace', () =>
  fc.assert(
    fc.property(randomModelInfer, (model) => {
      const result = parse('model-infer.json', JSON.stringify(model), OPTIONS);
      if (!result.ok) return;
      for (const text of manifestsOf(JSON.stringify(model))) {
        for (const document of parseAllDocuments(text)) {
          const { kind, metadata } = document.toJS();
          expect(['Pod', 'Service', 'PodGroup', 'ConfigMap']).toContain(kind);
          expect(metadata.name.startsWith(`${result.value[0]?.model.name}-`)).toBe(true);
          expect(metadata.namespace).toBe(result.value[0]?.model.namespace);
        }
      }
    }),
    { numRuns: 25 },
  ));

test('most random specs are valid, so that the laws above say something', () => {
  const specs = fc.sample(randomModelInfer, { numRuns: 40, seed: 1 });
  const valid = specs.filter((spec) => parse('a.json', JSON.stringify(spec), OPTIONS).ok);
  expect(valid.length).toBeGreaterThan(20);
});

test('a spec with something odd in it is compiled or refused, and never fails', () =>
  fc.assert(
    fc.property(oddModelInfer, (model) => {
      expect(manifestsOf(JSON.stringify(model)).length).toBeGreaterThan(0);
    }),
    { numRuns: 120 },
  ));
