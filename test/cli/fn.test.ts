import { describe, expect, test } from 'vitest';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { readDocuments } from '../../src/yaml/read.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { aModelInfer, type ModelWish } from '../support/models.ts';
import { repository } from '../support/world.ts';

const PATH = 'internal.config.kubernetes.io/path';
const INDEX = 'internal.config.kubernetes.io/index';
const LOCAL = 'config.kubernetes.io/local-config';

/** A ResourceList as kustomize hands it over. */
function listOf(items: readonly Json[], functionConfig: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'config.kubernetes.io/v1',
    kind: 'ResourceList',
    items,
    ...(Object.keys(functionConfig).length === 0 ? {} : { functionConfig }),
  };
}

function modelItem(wish: ModelWish = {}, annotations: JsonObject = {}): JsonObject {
  const document = aModelInfer(wish);
  const metadata = isObject(document['metadata']) ? document['metadata'] : {};
  return {
    ...document,
    metadata: { ...metadata, annotations: { [PATH]: 'apps/llama/model-infer.yaml', ...annotations } },
  };
}

async function run(
  list: JsonObject,
): Promise<{ code: number; stderr: string; items: readonly JsonObject[]; list: JsonObject }> {
  const { code, stdout, stderr } = await repository({}).run(['-q', 'fn'], toYaml(list));
  const [document] = readDocuments('stdout', stdout).documents;
  const given = isObject(document?.value) ? document.value : {};
  const items = isArray(given['items']) ? given['items'].filter(isObject) : [];
  return { code, stderr, items, list: given };
}

function annotationsOf({ metadata }: JsonObject): JsonObject {
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined;
  return isObject(annotations) ? annotations : {};
}

function labelsOf({ metadata }: JsonObject): JsonObject {
  const labels = isObject(metadata) ? metadata['labels'] : undefined;
  return isObject(labels) ? labels : {};
}

function filesOf(items: readonly JsonObject[]): readonly string[] {
  return items.map((item) => {
    const { [PATH]: path, [INDEX]: index, [LOCAL]: local } = annotationsOf(item);
    const name = String(path).replace(/-[a-z0-9]{10}\.yaml$/, '-….yaml');
    return `${item['kind']} ${name}#${index}${local === undefined ? '' : ' local'}`;
  });
}

describe('fn', () => {
  test('a ModelInfer becomes its objects and the state of its rollout, each with its file', async () => {
    const { code, items, list } = await run(
      listOf([modelItem({ roles: [{ name: 'r', workers: 1 }], gangSchedule: {} })]),
    );
    expect(code).toBe(0);
    expect(filesOf(items)).toMatchInlineSnapshot(`
      [
        "ConfigMap generated/default/llama/live/expectation.yaml#0",
        "PodGroup generated/default/llama/live/group-0/pod-group.yaml#0",
        "Service generated/default/llama/live/group-0/r-0.yaml#0",
        "Pod generated/default/llama/live/group-0/r-0.yaml#1",
        "Pod generated/default/llama/live/group-0/r-0.yaml#2",
        "PodGroup generated/default/llama/live/group-1/pod-group.yaml#0",
        "Service generated/default/llama/live/group-1/r-0.yaml#0",
        "Pod generated/default/llama/live/group-1/r-0.yaml#1",
        "Pod generated/default/llama/live/group-1/r-0.yaml#2",
        "ControllerRevision apps/llama/revisions/llama-….yaml#0 local",
        "Rollout apps/llama/rollout.yaml#0 local",
      ]
    `);
    expect(annotationsOf(items.at(-1) ?? {})).toEqual({
      [LOCAL]: 'true',
      [PATH]: 'apps/llama/rollout.yaml',
      [INDEX]: '0',
      'config.kubernetes.io/path': 'apps/llama/rollout.yaml',
      'config.kubernetes.io/index': '0',
    });
    expect(list['results']).toContainEqual(
      expect.objectContaining({ severity: 'warning', tags: { code: 'no-readiness-probe' } }),
    );
  });

  test('what is nobody’s stays, before what is made', async () => {
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'token', annotations: { [PATH]: 'a.yaml' } } };
    const { items } = await run(listOf([modelItem(), secret]));
    expect(items[0]).toEqual(secret);
    expect(items.some(({ kind }) => kind === 'ModelInfer')).toBe(false);
  });

  test('a ModelInfer for tools alone stays, and running again changes nothing', async () => {
    const first = await run(listOf([modelItem({}, { [LOCAL]: 'true' })]));
    expect(first.items[0]).toMatchObject({ kind: 'ModelInfer' });
    expect((await run(first.list)).items).toEqual(first.items);
  });

  test('a change goes on from the state among the items: the first stage moves, the other groups stay', async () => {
    const first = await run(listOf([modelItem({ replicas: 3 })]));
    const labelled = first.items.map((item) => ({
      ...item,
      metadata: { ...(isObject(item['metadata']) ? item['metadata'] : {}), labels: { ...labelsOf(item), team: 'ml' } },
    }));
    const changed = await run(listOf([modelItem({ replicas: 3, image: 'llm:B' }), ...labelled]));
    const images = changed.items.flatMap((item) =>
      item['kind'] === 'Pod' ? [/llm:\w/.exec(JSON.stringify(item))?.[0]] : [],
    );
    expect(images).toEqual(['llm:A', 'llm:A', 'llm:B']);
    expect(changed.items.filter(({ kind }) => kind === 'ControllerRevision')).toHaveLength(2);
    expect(changed.items.filter(({ kind }) => kind === 'Rollout')).toHaveLength(1);
  });

  test('an error names the item, its file and the field; the items stay as they are', async () => {
    const item = modelItem({ maxUnavailable: 0 });
    const { code, items, list, stderr } = await run(listOf([item]));
    expect({ code, items }).toEqual({ code: 1, items: [item] });
    expect(list['results']).toMatchInlineSnapshot(`
      [
        {
          "field": {
            "path": "spec.rolloutStrategy.rollingUpdateConfiguration",
          },
          "file": {
            "index": 0,
            "path": "apps/llama/model-infer.yaml",
          },
          "message": "maxUnavailable and maxSurge both come to 0 of 2 groups: no group could ever be updated (raise maxUnavailable (its percentage is rounded down) or maxSurge (rounded up))",
          "resourceRef": {
            "apiVersion": "workload.matrixinfer.ai/v1alpha1",
            "kind": "ModelInfer",
            "name": "llama",
          },
          "severity": "error",
          "tags": {
            "code": "budget",
          },
        },
        {
          "field": {
            "path": "spec.template.roles[0].entryTemplate.spec.containers[0]",
          },
          "file": {
            "index": 0,
            "path": "apps/llama/model-infer.yaml",
          },
          "message": "no container of the entry pod has a readinessProbe: the group counts as available before it can serve (add a readinessProbe that asks the server, for example httpGet /health)",
          "resourceRef": {
            "apiVersion": "workload.matrixinfer.ai/v1alpha1",
            "kind": "ModelInfer",
            "name": "llama",
          },
          "severity": "warning",
          "tags": {
            "code": "no-readiness-probe",
          },
        },
      ]
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "apps/llama/model-infer.yaml: error: spec.rolloutStrategy.rollingUpdateConfiguration: maxUnavailable and maxSurge both come to 0 of 2 groups: no group could ever be updated
            raise maxUnavailable (its percentage is rounded down) or maxSurge (rounded up)  [budget]
      1 error
      "
    `);
  });

  test('an edited snapshot, and one that is missing', async () => {
    const first = await run(listOf([modelItem()]));
    const edited = first.items.map((item) => {
      const text = JSON.stringify(item);
      return item['kind'] === 'ControllerRevision' ? JSON.parse(text.replace('llm:A', 'llm:Z')) : item;
    });
    expect((await run(listOf([modelItem(), ...edited]))).stderr).toContain('was edited');
    const missing = first.items.filter(({ kind }) => kind !== 'ControllerRevision');
    expect((await run(listOf([modelItem({ image: 'llm:B' }), ...missing]))).stderr).toContain(
      'snapshot apps/llama/revisions/llama-',
    );
  });

  test('two ModelInfers of one name', async () => {
    expect(await run(listOf([modelItem(), modelItem()]))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('[collision]'),
    });
  });

  test('two ModelInfers of one name in two namespaces, in one file', async () => {
    const second = modelItem();
    const metadata = second['metadata'];
    const inOther = { ...second, metadata: { ...(isObject(metadata) ? metadata : {}), namespace: 'other' } };
    expect(await run(listOf([modelItem(), inOther]))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('two models of one name need a folder each'),
    });
  });

  test('no ModelInfer at all is worth a word', async () => {
    const { code, list } = await run(listOf([]));
    expect(code).toBe(0);
    expect(list['results']).toMatchInlineSnapshot(`
      [
        {
          "message": "there is no ModelInfer, ModelServing or LeaderWorkerSet among the items (add its file to the resources)",
          "severity": "warning",
          "tags": {
            "code": "no-model",
          },
        },
      ]
    `);
  });

  test('what is no ResourceList cannot be answered', async () => {
    expect(await repository({}).run(['fn'], 'a: 1\n')).toMatchObject({ code: 2, stdout: '' });
    expect(await repository({}).run(['fn'], 'a: [\n')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the function’s configuration', () => {
  const flotilla = { apiVersion: 'flotilla.dev/v1alpha1', kind: 'Flotilla', metadata: { name: 'flotilla' } };
  const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flotilla' } };

  test.each([
    { what: 'as a Flotilla', config: { ...flotilla, agents: ['flux'], kubernetes: '1.36', gang: { taskKey: 'role' } } },
    { what: 'as a ConfigMap', config: { ...configMap, data: { agents: 'flux', kubernetes: '1.36', taskKey: 'role' } } },
  ])('$what', async ({ config }) => {
    const wish = { gangSchedule: {}, roles: [{ name: 'r', workers: 1 }] };
    const { code, items } = await run(listOf([modelItem(wish)], config));
    expect(code).toBe(0);
    const pod = annotationsOf(items.find(({ kind }) => kind === 'Pod') ?? {});
    expect(Object.keys(pod).some((name) => name.startsWith('argocd'))).toBe(false);
    expect(pod['volcano.sh/task-spec']).toBe('r');
  });

  test('waves for Argo CD', async () => {
    const config = { ...configMap, data: { agents: 'argocd', promotion: 'automatic' } };
    const { items } = await run(listOf([modelItem()], config));
    expect(
      items.map((item) => annotationsOf(item)['argocd.argoproj.io/sync-wave']).filter((wave) => wave !== undefined),
    ).toEqual(['-1000000000', '0', '-1']);
  });

  test.each([
    { what: 'another kind', config: { apiVersion: 'v1', kind: 'Secret' } },
    { what: 'a field that there is not', config: { ...flotilla, agent: ['flux'] } },
    { what: 'a field of flotilla.yaml alone', config: { ...flotilla, output: 'x' } },
    { what: 'a value that there is not', config: { ...flotilla, agents: ['fluxx'] } },
    { what: 'a key that there is not', config: { ...configMap, data: { agnets: 'flux' } } },
    { what: 'a number that is none', config: { ...configMap, data: { maxPods: 'many' } } },
    { what: 'stages by both agents', config: { ...flotilla, promotion: 'automatic' } },
    { what: 'stages by Flux', config: { ...configMap, data: { agents: 'flux', promotion: 'automatic' } } },
  ])('$what', async ({ config }) => {
    const { code, stderr } = await run(listOf([modelItem()], config));
    expect(code).toBe(1);
    expect(stderr).toMatchSnapshot();
  });
});
