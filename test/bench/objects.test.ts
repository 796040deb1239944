import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../bench/differences.ts';
import { type Fleet, fleetOf, modelInferOf, podCount } from '../../bench/fleet.ts';
import { type Decided, fleetObjects } from '../../bench/objects.ts';
import { compile } from '../../src/compile.ts';
import { manifestStream } from '../../src/emit/manifests.ts';
import { parse } from '../../src/library.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { toYaml } from '../../src/yaml/write.ts';

const IMAGE = 'llm:1';

/** What flotilla makes of a fleet, read back from its YAML, and what the benchmark says that it should make. */
function bothOf(fleet: Fleet): { readonly wanted: readonly JsonObject[]; readonly made: readonly Json[] } {
  const text = toYaml(modelInferOf(fleet, IMAGE));
  const result = parse('fleet.yaml', text, { kubernetes: '1.35', maxPods: 10_000, strict: true });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const [first] = result.value;
  if (first === undefined) throw new Error('no model');
  const compiled = compile(first.model, { snapshots: [] }, DEFAULT_OPTIONS);
  const { expectation, plan } = compiled;
  const decided: Decided = { image: IMAGE, revision: plan.state.target, expectation };
  const yaml = [...manifestStream(compiled)].join('---\n');
  const made: readonly Json[] = JSON.parse(JSON.stringify(loadAll(yaml, null, { schema: CORE_SCHEMA })));
  return { wanted: [...fleetObjects(fleet, decided)], made };
}

const FLEETS: readonly Fleet[] = [
  fleetOf(8),
  { name: 'wide', groups: 1, roles: [{ name: 'serve', workers: 999 }], paddingCharacters: 0 },
  {
    name: 'roles',
    groups: 3,
    roles: ['prefill', 'decode'].map((name) => ({ name, workers: 1 })),
    paddingCharacters: 1000,
  },
];

test.each(FLEETS)('flotilla makes of $name what the benchmark writes down without it', (fleet) => {
  const { wanted, made } = bothOf(fleet);
  expect(firstDifference(wanted, made)).toBeUndefined();
  expect(wanted.filter(({ kind }) => kind === 'Pod')).toHaveLength(podCount(fleet));
});

describe('an object that differs is found', () => {
  const { wanted, made } = bothOf(fleetOf(8));
  const pod = 'v1 Pod fleet pods-8-1-serve-0-3';
  const at = made.findIndex((object) => JSON.stringify(object).includes('"name":"pods-8-1-serve-0-3"'));
  const other = (from: string, to: string): Json => JSON.parse(JSON.stringify(made[at]).replaceAll(from, to));

  test.each([
    {
      what: 'a value',
      found: made.with(at, other('llm:1', 'llm:2')),
      is: `${pod} differs in spec.containers[0].image`,
    },
    {
      what: 'a text in place of a number',
      found: made.with(at, other('"terminationGracePeriodSeconds":120', '"terminationGracePeriodSeconds":"120"')),
      is: `${pod} differs in spec.terminationGracePeriodSeconds`,
    },
    {
      what: 'an entry of a list that is gone',
      found: made.with(at, other('{"name":"WORKER_INDEX","value":"3"},', '')),
      is: `${pod} differs in spec.containers[0].env[2].name`,
    },
    { what: 'an object that is gone', found: made.toSpliced(at, 1), is: `${pod} is missing` },
    { what: 'an object that is there twice', found: [...made, made[at] ?? null], is: `${pod} is there twice` },
    {
      what: 'an object too many',
      found: [...made, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } }],
      is: 'v1 Pod ? x was not expected',
    },
    { what: 'something that is no object', found: [...made, 'text'], is: 'an object was expected, found "text"' },
  ])('$what', ({ found, is }) => {
    expect(firstDifference(wanted, found)).toBe(is);
  });

  test('but not another order, of objects or of fields', () => {
    const reversed = made.toReversed().map((object) => Object.fromEntries(Object.entries(object ?? {}).reverse()));
    expect(firstDifference(wanted, reversed)).toBeUndefined();
  });
});
