import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { AGENTS } from '../../src/agents/registry.ts';
import { compile } from '../../src/compile.ts';
import { type ParsedModel, parse, parseDocument } from '../../src/dialects/parse.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { manifestStream } from '../../src/emit/manifests.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Parsed, Problem } from '../../src/model/problem.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { reversed } from '../support/json-values.ts';
import { oddModelInfer } from '../support/odd-model-infer.ts';
import { randomModelInfer } from '../support/random-model-infer.ts';

// An odd value may be a number of replicas: the manifests of a test are held in memory.
const OPTIONS = { kubernetes: '1.35', maxPods: 1_000, strict: false, dialects: DIALECTS, agents: AGENTS } as const;

/** The manifests of a model. */
function manifestsOf({ model }: ParsedModel): readonly string[] {
  return [...manifestStream(compile(model, { snapshots: [] }, DEFAULT_OPTIONS))];
}

/** The manifests of a text, or what is wrong with it. */
function answerTo(text: string): readonly string[] {
  const read = parse('model-infer.yaml', text, OPTIONS);
  return read.ok ? read.value.flatMap(manifestsOf) : errorsOf(read.problems);
}

/** A ModelInfer that is a value already: reading text takes longer than all that follows. */
function read(modelInfer: JsonObject): Parsed<ParsedModel> {
  return parseDocument(modelInfer, { source: 'model-infer.yaml', path: [] }, OPTIONS);
}

function errorsOf(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
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
      const manifests = answerTo(JSON.stringify(model));
      expect(answerTo(JSON.stringify(reversed(model)))).toEqual(manifests);
      expect(answerTo(commented(model))).toEqual(manifests);
    }),
    { numRuns: 25 },
  ));

test('what is valid compiles, and reads back as objects of the model in its namespace', () =>
  fc.assert(
    fc.property(randomModelInfer, (model) => {
      const valid = read(model);
      if (!valid.ok) return;
      const { name, namespace } = valid.value.model;
      for (const object of loadAll(manifestsOf(valid.value).join('---\n'))) {
        expect(object).toMatchObject({
          kind: expect.stringMatching(/^(?:Pod|Service|PodGroup|ConfigMap)$/),
          metadata: { name: expect.stringMatching(`^${name}-`), namespace },
        });
      }
    }),
    { numRuns: 25 },
  ));

test('most random specs are valid, so that the laws above say something', () => {
  const specs = fc.sample(randomModelInfer, { numRuns: 40, seed: 1 });
  const valid = specs.filter((spec) => read(spec).ok);
  expect(valid.length).toBeGreaterThan(20);
});

test('a spec with something odd in it is compiled or refused, and never fails', () =>
  fc.assert(
    fc.property(oddModelInfer, (model) => {
      const result = read(model);
      expect((result.ok ? manifestsOf(result.value) : errorsOf(result.problems)).length).toBeGreaterThan(0);
    }),
    { numRuns: 120 },
  ));
