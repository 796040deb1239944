import { Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { GitOpsApp, ModelInfer, type ModelInferMetadata, type ModelInferProps } from '../../src/constructs/index.ts';
import { exampleNames, exampleSources, exampleTree } from '../support/examples.ts';
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts';
import { repository, type Tree } from '../support/world.ts';

/** A ModelInfer's document as the properties of a construct: people write them by hand, and the compiler checks them. */
interface Document {
  readonly kind: string;
  readonly metadata: ModelInferMetadata & { readonly name: string };
  readonly spec: ModelInferProps;
}

function byConstruct(files: MemoryFiles, documents: readonly Document[]): Tree {
  const app = new GitOpsApp({ files });
  const chart = new Chart(app, 'models');
  for (const { metadata, spec } of documents) new ModelInfer(chart, metadata.name, { metadata, ...spec });
  app.synth();
  return withoutDocuments(files.content());
}

/** What flotilla writes beside the ModelInfers. */
function withoutDocuments(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.endsWith('/model-infer.yaml')));
}

function modelFilesOf(tree: Tree): readonly string[] {
  return Object.keys(tree).filter((path) => path.endsWith('/model-infer.yaml'));
}

describe('the same ModelInfers give the same bytes', () => {
  test.each(exampleNames)('%s: constructs from its files write exactly what is committed', (name) => {
    const files = memoryFiles(exampleSources(name));
    const app = new GitOpsApp({ files });
    const chart = new Chart(app, 'models');
    for (const path of modelFilesOf(files.content())) ModelInfer.fromFile(chart, path.replaceAll('/', '-'), path);
    app.synth();
    expect(files.content()).toEqual(exampleTree(name));
  });

  test.each(exampleNames)('%s: constructs from its values write what synth does', async (name) => {
    const sources = exampleSources(name);
    const documents = modelFilesOf(sources).map((path): Document => parseYaml(sources[path] ?? '', { merge: true }));
    const others = Object.fromEntries(Object.entries(sources).filter(([path]) => !path.startsWith('apps/')));
    const moved = modelFilesOf(sources).map((path, at) => [fileOf(documents[at]?.metadata), sources[path] ?? '']);
    const repo = repository({ ...others, ...Object.fromEntries(moved) });
    expect(await repo.run(['synth', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(byConstruct(memoryFiles(others), documents)).toEqual(withoutDocuments(repo.tree()));
  });
});

/** Where a GitOpsApp keeps a model. */
function fileOf({ name, namespace = 'default' }: ModelInferMetadata = {}): string {
  return `apps/${namespace === 'default' ? name : `${namespace}.${name}`}/model-infer.yaml`;
}

describe('a rollout', () => {
  const document = (image: string): Document => ({
    kind: 'ModelInfer',
    metadata: { name: 'llm' },
    spec: {
      replicas: 3,
      template: {
        gangSchedule: {},
        roles: [{ name: 'a', workerReplicas: 0, entryTemplate: { spec: { containers: [{ name: 'server', image }] } } }],
      },
    },
  });

  test('by construct, moved by the command line, is one rollout', async () => {
    const files = memoryFiles();
    byConstruct(files, [document('server:1')]);
    const changed = byConstruct(files, [document('server:2')]);
    expect(Object.keys(changed).filter((path) => /stages|rollout/.test(path))).toMatchInlineSnapshot(`
      [
        "apps/llm/rollout.yaml",
        "generated/default/llm/stages/2-partition-1/group-1/pod-group.yaml",
        "generated/default/llm/stages/2-partition-1/group-1/a-0.yaml",
        "generated/default/llm/stages/3-partition-0/group-0/pod-group.yaml",
        "generated/default/llm/stages/3-partition-0/group-0/a-0.yaml",
      ]
    `);
    const repo = repository(files.content());
    expect(await repo.run(['synth', '--check'])).toMatchObject({ code: 0, stdout: '' });
    expect(await repo.run(['promote', 'llm', '--quiet'])).toMatchObject({ code: 0 });
    const promoted = memoryFiles(repo.tree());
    byConstruct(promoted, [document('server:2')]);
    expect(promoted.content()).toEqual(repo.tree());
    expect(Object.keys(promoted.content()).filter((path) => /stages/.test(path))).toHaveLength(2);
  });
});
