import { Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  GitOpsApp,
  LeaderWorkerSet,
  type LeaderWorkerSetProps,
  ModelInfer,
  type ModelInferMetadata,
  type ModelInferProps,
  ModelServing,
  type ModelServingProps,
} from '../../src/constructs/index.ts';
import { exampleNames, exampleSources, exampleTree } from '../support/examples.ts';
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts';
import { repository, type Tree } from '../support/world.ts';

interface Named {
  readonly metadata: ModelInferMetadata & { readonly name: string };
}

/** A document as the properties of a construct: people write them by hand, and the compiler checks them. */
type Document =
  | (Named & { readonly kind: 'ModelInfer'; readonly spec: ModelInferProps })
  | (Named & { readonly kind: 'ModelServing'; readonly spec: ModelServingProps })
  | (Named & { readonly kind: 'LeaderWorkerSet'; readonly spec: LeaderWorkerSetProps });

function construct(chart: Chart, document: Document): void {
  const { metadata } = document;
  if (document.kind === 'ModelInfer') new ModelInfer(chart, metadata.name, { metadata, ...document.spec });
  else if (document.kind === 'LeaderWorkerSet')
    new LeaderWorkerSet(chart, metadata.name, { metadata, ...document.spec });
  else new ModelServing(chart, metadata.name, { metadata, ...document.spec });
}

function byConstruct(files: MemoryFiles, documents: readonly Document[]): Tree {
  const app = new GitOpsApp({ files });
  const chart = new Chart(app, 'models');
  for (const document of documents) construct(chart, document);
  app.synth();
  return withoutDocuments(files.content());
}

/** What flotilla writes beside the models. */
function withoutDocuments(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !DOCUMENT.test(path)));
}

/** The construct of each kind of file. */
function constructOf(path: string) {
  if (path.endsWith('/leader-worker-set.yaml')) return LeaderWorkerSet;
  return path.endsWith('/model-serving.yaml') ? ModelServing : ModelInfer;
}

const DOCUMENT = /\/(model-infer|model-serving|leader-worker-set)\.yaml$/;

function modelFilesOf(tree: Tree): readonly string[] {
  return Object.keys(tree).filter((path) => DOCUMENT.test(path));
}

describe('the same models give the same bytes', () => {
  test.each(exampleNames)('%s: constructs from its files write exactly what is committed', (name) => {
    const files = memoryFiles(exampleSources(name));
    const app = new GitOpsApp({ files });
    const chart = new Chart(app, 'models');
    for (const path of modelFilesOf(files.content()))
      constructOf(path).fromFile(chart, path.replaceAll('/', '-'), path);
    app.synth();
    expect(files.content()).toEqual(exampleTree(name));
  });

  test.each(exampleNames)('%s: constructs from its values write what synth does', async (name) => {
    const sources = exampleSources(name);
    const documents = modelFilesOf(sources).map((path): Document => parseYaml(sources[path] ?? '', { merge: true }));
    const others = Object.fromEntries(Object.entries(sources).filter(([path]) => !path.startsWith('apps/')));
    const moved = modelFilesOf(sources).map((path, at) => [fileOf(documents[at], path), sources[path] ?? '']);
    const repo = repository({ ...others, ...Object.fromEntries(moved) });
    expect(await repo.run(['synth', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(byConstruct(memoryFiles(others), documents)).toEqual(withoutDocuments(repo.tree()));
  });
});

/** Where a GitOpsApp keeps a model. */
function fileOf(document: Document | undefined, path: string): string {
  const { name, namespace = 'default' } = document?.metadata ?? {};
  const folder = namespace === 'default' ? name : `${namespace}.${name}`;
  return `apps/${folder}/${path.slice(path.lastIndexOf('/') + 1)}`;
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
