import { ApiObject, App, Chart, JsonPatch, Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { GitOpsApp, ModelInfer, type ModelInferProps } from '../../src/constructs/index.ts';
import { memoryFiles } from '../support/memory-files.ts';

const pod = (name: string) => ({
  spec: {
    containers: [
      {
        name,
        image: 'vllm/vllm-openai:v0.10.0',
        resources: { limits: { 'nvidia.com/gpu': 8 } },
        readinessProbe: { tcpSocket: { port: 8000 } },
      },
    ],
  },
});

const llama: ModelInferProps = {
  replicas: 2,
  template: {
    gangSchedule: {},
    roles: [
      { name: '405b', replicas: 2, entryTemplate: pod('leader'), workerReplicas: 1, workerTemplate: pod('worker') },
    ],
  },
};

describe('what a ModelInfer holds', () => {
  test('groups, roles and pods can be walked', () => {
    const model = new ModelInfer(Testing.chart(), 'llama', llama);
    const role = model.group(1).role('405b', 1);
    expect(role.entry.name).toBe('llama-1-405b-1-0');
    expect(role.workers.map(({ name }) => name)).toEqual(['llama-1-405b-1-1']);
    expect(role.service?.name).toBe('llama-1-405b-1-0');
    expect(model.group(1).podGroup?.name).toBe('llama-1');
    expect(model.group(1).podGroup?.node.path).toBe('test/llama/group-1/pod-group');
    expect(model.expectation?.name).toBe('llama-flotilla');
    expect(model.groups.map(({ ordinal, revision }) => [ordinal, revision])).toEqual([
      [0, model.model?.current.revision],
      [1, model.model?.current.revision],
    ]);
  });

  test('a group or role that is not there is named, with what is', () => {
    const model = new ModelInfer(Testing.chart(), 'llama', llama);
    expect(() => model.group(2)).toThrowErrorMatchingInlineSnapshot(`[Error: test/llama has 2 groups, and no group 2]`);
    expect(() => model.group(0).role('405b', 2)).toThrowErrorMatchingInlineSnapshot(
      `[Error: test/llama/group-0 has no role replica 405b-2; there are 405b-0, 405b-1]`,
    );
  });

  test('every object is an ApiObject of the chart, in its namespace', () => {
    const chart = new Chart(Testing.app(), 'serving', { namespace: 'ml' });
    new ModelInfer(chart, 'llama', llama);
    const objects: readonly { kind: string; metadata: { name: string; namespace: string } }[] = Testing.synth(chart);
    expect(
      objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
    ).toMatchInlineSnapshot(`
      [
        "ConfigMap ml/llama-flotilla",
        "PodGroup ml/llama-0",
        "Service ml/llama-0-405b-0-0",
        "Pod ml/llama-0-405b-0-0",
        "Pod ml/llama-0-405b-0-1",
        "Service ml/llama-0-405b-1-0",
        "Pod ml/llama-0-405b-1-0",
        "Pod ml/llama-0-405b-1-1",
        "PodGroup ml/llama-1",
        "Service ml/llama-1-405b-0-0",
        "Pod ml/llama-1-405b-0-0",
        "Pod ml/llama-1-405b-0-1",
        "Service ml/llama-1-405b-1-0",
        "Pod ml/llama-1-405b-1-0",
        "Pod ml/llama-1-405b-1-1",
      ]
    `);
    expect(chart.node.findAll().filter((construct) => ApiObject.isApiObject(construct))).toHaveLength(objects.length);
  });

  test('a JSON patch and a label reach what an App synthesizes', () => {
    const chart = new Chart(Testing.app(), 'serving', { labels: { team: 'llm' } });
    const { entry } = new ModelInfer(chart, 'llama', { ...llama, replicas: 1 }).group(0).role('405b');
    entry.addJsonPatch(JsonPatch.add('/spec/enableServiceLinks', false));
    entry.metadata.addLabel('tier', 'gold');
    const objects: readonly { kind: string; metadata: { name: string } }[] = Testing.synth(chart);
    expect(objects.find(({ kind, metadata }) => kind === 'Pod' && metadata.name === entry.name)).toMatchObject({
      metadata: { labels: { team: 'llm', tier: 'gold' } },
      spec: { enableServiceLinks: false },
    });
  });

  test('a name of its own takes the place of the id', () => {
    const model = new ModelInfer(Testing.chart(), 'x', { metadata: { name: 'qwen', namespace: 'ml' }, ...llama });
    expect(model.group(0).podGroup?.metadata).toMatchObject({ name: 'qwen-0', namespace: 'ml' });
  });
});

describe('problems', () => {
  const app = (): App => new App({ outdir: '' });

  test('of all constructs stand in one error, each with its path, field and hint', () => {
    const root = app();
    const chart = new Chart(root, 'serving');
    // What a program that is not type-checked hands over.
    const misspelt: ModelInferProps = JSON.parse(JSON.stringify(llama).replace('"image"', '"imagee"'));
    new ModelInfer(chart, 'llama', misspelt);
    new ModelInfer(chart, 'Qwen', { ...llama, replicas: -1 });
    new ModelInfer(chart, 'sound', llama);
    expect(() => root.synthYaml()).toThrowErrorMatchingInlineSnapshot(`
      [Error: Validation failed with the following errors:
        [serving/llama] spec.template.roles[0].entryTemplate.spec.containers[0].imagee: unknown field; did you mean "image"?  [unknown-field]
        [serving/Qwen] spec.replicas: -1 is less than 0  [out-of-range]
        [serving/Qwen] metadata.name: "Qwen" is not a DNS-1035 label; use lower case letters, digits and "-"; start with a letter, end with a letter or digit  [invalid-name]]
    `);
  });

  test('stand at the line of a file', () => {
    const text = `apiVersion: workload.matrixinfer.ai/v1alpha1
kind: ModelInfer
metadata: { name: llama }
spec:
  schedulerName: volcano
  template:
    roles: []
`;
    const root = new GitOpsApp({ files: memoryFiles({ 'apps/llama/model-infer.yaml': text }) });
    const model = ModelInfer.fromFile(new Chart(root, 'serving'), 'llama', './apps/llama/model-infer.yaml');
    expect(() => root.synth()).toThrowErrorMatchingInlineSnapshot(`
      [Error: Validation failed with the following errors:
        [serving/llama] apps/llama/model-infer.yaml:7:12: spec.template.roles: the list has 0 elements; the least is 1  [out-of-range]]
    `);
    expect(() => model.group(0)).toThrowErrorMatchingInlineSnapshot(`
      [Error: serving/llama has problems:
        apps/llama/model-infer.yaml:7:12: spec.template.roles: the list has 0 elements; the least is 1  [out-of-range]]
    `);
    expect(model.model).toBeUndefined();
  });

  test('a file that is missing, or holds several, is named', () => {
    const one = 'apiVersion: workload.matrixinfer.ai/v1alpha1\nkind: ModelInfer\n';
    const spec = JSON.stringify({ schedulerName: 'volcano', ...llama });
    const two = ['a', 'b'].map((name) => `${one}metadata: { name: ${name} }\nspec: ${spec}\n`).join('---\n');
    const chart = new Chart(new GitOpsApp({ files: memoryFiles({ 'two.yaml': two }) }), 'serving');
    expect(() => ModelInfer.fromFile(chart, 'a', 'none.yaml')).toThrowErrorMatchingInlineSnapshot(
      `[Error: none.yaml does not exist]`,
    );
    expect(() => ModelInfer.fromFile(chart, 'b', 'two.yaml')).toThrowErrorMatchingInlineSnapshot(
      `[Error: two.yaml holds 2 models; a construct is one: split the file]`,
    );
  });

  test('two models of one name collide', () => {
    const root = app();
    new ModelInfer(new Chart(root, 'a'), 'llama', llama);
    new ModelInfer(new Chart(root, 'b'), 'llama', llama);
    expect(() => root.synthYaml()).toThrowErrorMatchingInlineSnapshot(`
      [Error: Validation failed with the following errors:
        [b/llama] metadata.name: ModelInfer default/llama is in a/llama, too; delete one of the two, or give it another name  [collision]]
    `);
  });

  test('what no manifest can hold is named by its field', () => {
    const chart = Testing.chart();
    expect(() => new ModelInfer(chart, 'a', { ...llama, replicas: Number.NaN })).toThrowErrorMatchingInlineSnapshot(
      `[Error: [test/a] spec.replicas: NaN cannot stand in a manifest]`,
    );
    const dated: ModelInferProps = Object.assign({}, llama, { since: new Map() });
    expect(() => new ModelInfer(chart, 'b', dated)).toThrowErrorMatchingInlineSnapshot(
      `[Error: [test/b] spec.since: a Map cannot stand in a manifest]`,
    );
  });

  test('warnings stop nothing', () => {
    const model = new ModelInfer(Testing.chart(), 'llama', {
      template: {
        roles: [{ name: 'a', workerReplicas: 0, entryTemplate: { spec: { containers: [{ name: 'c', image: 'x' }] } } }],
      },
    });
    expect(model.groups).toHaveLength(1);
    expect(model.warnings).toMatchInlineSnapshot(`
      [
        "spec.template.roles[0].entryTemplate.spec.containers[0].image: image "x" has no tag: pods of one revision may run different programs; name a version, or a digest (@sha256:…)  [image-tag]",
        "spec.template.roles[0].entryTemplate.spec.containers[0]: no container of the entry pod has a readinessProbe: the group counts as available before it can serve; add a readinessProbe that asks the server, for example httpGet /health  [no-readiness-probe]",
      ]
    `);
  });
});
