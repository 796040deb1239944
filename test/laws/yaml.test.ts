import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { JSON_SCHEMA, load, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Json } from '../../src/model/json.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { kubernetesJson } from '../support/json-values.ts';

const READERS = [
  { reader: 'yaml, YAML 1.2', read: (text: string): unknown => parse(text, { maxAliasCount: 0 }) },
  { reader: 'yaml, YAML 1.1', read: (text: string): unknown => parse(text, { version: '1.1', maxAliasCount: 0 }) },
  { reader: 'js-yaml', read: (text: string): unknown => load(text) },
  { reader: 'js-yaml, JSON schema', read: (text: string): unknown => load(text, { schema: JSON_SCHEMA }) },
];

test.each(READERS)('any value that Kubernetes can hold reads back the same: $reader', ({ read }) => {
  fc.assert(
    // vitest's own equality stumbles over keys such as `constructor`.
    fc.property(kubernetesJson(), (value) => isDeepStrictEqual(read(toYaml(value)), value)),
    { numRuns: 3000 },
  );
});

test('the text is the same for the same value, and ends in one line break of its own', () => {
  fc.assert(
    fc.property(kubernetesJson(), (value) => {
      const copy: Json = structuredClone(value);
      expect(toYaml(copy)).toBe(toYaml(value));
      expect(toYaml(value)).toMatch(/\n$/);
      expect(toYaml(value)).not.toMatch(/\r|[ \t]\n/);
    }),
    { numRuns: 1000 },
  );
});

test('documents joined by `---` read back one by one', () => {
  fc.assert(
    fc.property(fc.array(kubernetesJson(), { minLength: 1, maxLength: 4 }), (values) => {
      const text = values.map(toYaml).join('---\n');
      const documents = parseAllDocuments(text);
      if (!Array.isArray(documents)) return false;
      return (
        isDeepStrictEqual(loadAll(text), values) &&
        isDeepStrictEqual(
          documents.map((document) => document.toJS()),
          values,
        )
      );
    }),
    { numRuns: 1000 },
  );
});
