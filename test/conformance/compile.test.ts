import { describe, expect, test } from 'vitest';
import { reservedKeys } from '../../src/agents/agent.ts';
import { AGENTS } from '../../src/agents/registry.ts';
import { compile } from '../../src/compile.ts';
import { MODEL_INFER } from '../../src/dialects/model-infer/dialect.ts';
import { templateProblems } from '../../src/dialects/template-rules.ts';
import { parse } from '../../src/library.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { hasError } from '../../src/model/problem.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { withoutNulls } from '../../src/schema/nulls.ts';
import { recordedCases } from './cases.ts';
import { REFUSED_HERE } from './differences.ts';
import { comparable, listOf, objectOf, withoutAdditions } from './expected.ts';

const OPTIONS = { kubernetes: '1.35', maxPods: 1_000_000, strict: false } as const;

describe('what MatrixInfer accepts is accepted, or refused for a reason that is written down', () => {
  test.each(recordedCases('compile'))('$file', ({ file, input }) => {
    const result = parse(file, JSON.stringify(input), OPTIONS);
    if (result.ok) return expect(result.value).toHaveLength(1);
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => REFUSED_HERE[code] === undefined)).toEqual([]);
  });
});

describe('the objects are those that MatrixInfer makes, apart from the written differences', () => {
  // Refused only for what an API server would say of the pods: the expansion can still be compared.
  const comparableCases = recordedCases('compile').filter(({ input }) => isExpandable(input));

  test('most cases can be compared', () => {
    expect(comparableCases.length).toBeGreaterThan(40);
  });

  test.each(comparableCases)('$file', (recorded) => {
    const ours = objectsOf(recorded.input).filter(({ kind }) => kind !== 'ConfigMap');
    expect(ours.map(nameOf).sort()).toEqual((recorded.objects ?? []).map(nameOf).sort());
    for (const theirs of recorded.objects ?? []) {
      const own = ours.find((object) => nameOf(object) === nameOf(theirs)) ?? {};
      compareObjects(own, theirs);
    }
  });
});

function isExpandable(input: JsonObject): boolean {
  const value = objectOf(withoutNulls(input));
  const roles = listOf(objectOf(objectOf(value['spec'])['template'])['roles']).map(objectOf);
  const hasPods = roles.every(
    (role) => listOf(objectOf(objectOf(role['entryTemplate'])['spec'])['containers']).length > 0,
  );
  const at = { source: '', path: [] };
  const owner = { name: undefined, at, ownKeysWin: false, keys: MODEL_INFER.keys, reserved: reservedKeys(AGENTS) };
  const rules = [...MODEL_INFER.rules(value, at, '1.35'), ...templateProblems(MODEL_INFER.podTemplates(value), owner)];
  return hasPods && !hasError(rules);
}

function objectsOf(input: JsonObject): readonly JsonObject[] {
  const model = MODEL_INFER.normalize(objectOf(withoutNulls(input)));
  const { live, expectation } = compile(model, { snapshots: [] }, DEFAULT_OPTIONS);
  const objects: object[] = [expectation];
  for (const { podGroup, roleReplicas } of live) {
    if (podGroup !== undefined) objects.push(podGroup);
    for (const { service, pods } of roleReplicas) objects.push(...(service === undefined ? [] : [service]), ...pods);
  }
  return objects.map((object): JsonObject => JSON.parse(JSON.stringify(object)));
}

function nameOf({ kind, metadata }: JsonObject): string {
  const { namespace, name } = objectOf(metadata);
  return `${kind} ${namespace}/${name}`;
}

function compareObjects(ours: JsonObject, theirs: JsonObject): void {
  if (theirs['kind'] === 'Pod') comparePods(ours, theirs);
  else if (theirs['kind'] === 'Service') compareServices(ours, theirs);
  else comparePodGroups(ours, theirs);
}

function comparePods(ours: JsonObject, theirs: JsonObject): void {
  expect(objectOf(ours['spec'])['schedulerName']).toBe('volcano');
  expect(comparable(withoutAdditions(ours))).toEqual(comparable(withoutAdditions(theirs)));
}

// The selector is identity only, and the name label is there: docs/differences.md.
function compareServices(ours: JsonObject, theirs: JsonObject): void {
  const selector = objectOf(objectOf(theirs['spec'])['selector']);
  const identity = ['name', 'group-name', 'role', 'role-id', 'entry'].map((key) => `modelinfer.matrixinfer.ai/${key}`);
  const wanted = Object.fromEntries(identity.map((key): [string, Json] => [key, selector[key] ?? '']));
  const metadata = objectOf(theirs['metadata']);
  const labels = {
    ...objectOf(metadata['labels']),
    'modelinfer.matrixinfer.ai/name': wanted['modelinfer.matrixinfer.ai/name'] ?? '',
  };
  const spec = { ...objectOf(theirs['spec']), selector: wanted };
  expect(ours).toEqual({ ...theirs, metadata: { ...metadata, labels }, spec });
}

// minResources counts what the scheduler counts, which is what MatrixInfer counts where there are only requests.
function comparePodGroups(ours: JsonObject, theirs: JsonObject): void {
  const own = objectOf(ours['spec']);
  const other = objectOf(theirs['spec']);
  const { minResources: counted, ...rest } = own;
  const { minResources: requested, ...others } = other;
  expect({ ...ours, spec: rest }).toEqual({ ...theirs, spec: others });
  for (const [name, amount] of Object.entries(objectOf(requested))) {
    expect(objectOf(counted), `${nameOf(ours)} ${name} (MatrixInfer counts ${amount})`).toHaveProperty([name]);
  }
}
