import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isArray, isObject, type Json, type JsonObject, type Path } from '../../src/model/json.ts';
import { readDocuments } from '../../src/yaml/read.ts';
import { overlaid } from '../support/overlays.ts';

const CASES = join(import.meta.dirname, 'cases');

/** Where the values of a file's cases stand in a ModelInfer; the role around a pod's spec has the name `r`. */
const PATHS: Readonly<Record<string, Path>> = {
  document: [],
  spec: ['spec'],
  podSpec: ['spec', 'template', 'roles', 0, 'entryTemplate', 'spec'],
};

/** A case as recorded from kustomize. */
interface Case {
  readonly file: string;
  readonly name: string;
  readonly base: JsonObject;
  readonly environment: JsonObject;
  readonly merged: Json;
}

function casesOf(file: string): readonly Case[] {
  const [document] = readDocuments(file, readFileSync(join(CASES, file), 'utf8')).documents;
  const { in: place, cases } = objectOf(document?.value);
  const path = PATHS[String(place)] ?? [];
  return listOf(cases).map((written) => {
    const { case: name, base = null, patch, environment, merged = null } = objectOf(written);
    const patches = patch === undefined ? [] : [{ patch: isArray(patch) ? patch : wrapped(path, patch) }];
    return {
      file,
      name: String(name),
      base: wrapped(path, base),
      environment: { ...(isObject(environment) ? environment : {}), ...(patch === undefined ? {} : { patches }) },
      merged: merged === 'refused' ? merged : wrapped(path, merged),
    };
  });
}

function wrapped(path: Path, value: Json): JsonObject {
  const around = path.reduceRight<Json>(
    (inner, step) => (step === 0 ? [{ name: 'r', ...objectOf(inner) }] : { [step]: inner }),
    value,
  );
  const { metadata, ...rest } = objectOf(around);
  const document = { apiVersion: 'workload.matrixinfer.ai/v1alpha1', kind: 'ModelInfer', ...rest };
  return { ...document, metadata: { name: 'm', ...(isObject(metadata) ? metadata : {}) } };
}

function objectOf(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  throw new Error('a file of cases has another shape');
}

function listOf(value: Json | undefined): readonly Json[] {
  if (isArray(value)) return value;
  throw new Error('a file of cases has another shape');
}

const cases = readdirSync(CASES).flatMap(casesOf);

describe('an environment makes of a ModelInfer what kustomize makes of it', () => {
  test('in as many cases as have been recorded', () => expect(cases.length).toBeGreaterThanOrEqual(90));

  test.each(cases)('$file: $name', ({ base, environment, merged }) => {
    const { value, problems } = overlaid(base, environment);
    expect(problems.length > 0 ? 'refused' : value).toEqual(merged);
  });
});

test('a field of an environment that is null changes nothing', () => {
  const base = wrapped([], { metadata: { name: 'm', namespace: 'serving', labels: { team: 'a' } } });
  expect(overlaid(base, { namespace: null, labels: null, namePrefix: null }).value).toEqual(base);
});
