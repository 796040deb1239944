import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { GitOpsApp, ModelInfer, type ModelInferMetadata, type ModelInferProps } from '../../src/constructs/index.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { runFunction } from '../../src/krm/function.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { withHeader } from '../../src/yaml/header.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { randomModelInfer } from '../support/random-model-infer.ts';
import { repository, type Tree } from '../support/world.ts';

const PATH = 'internal.config.kubernetes.io/path';
const INDEX = 'internal.config.kubernetes.io/index';

/** Where a GitOpsApp keeps a model, and so the others here. */
function appOf({ metadata }: JsonObject): string {
  const { name, namespace } = isObject(metadata) ? metadata : {};
  return `apps/${namespace === undefined || namespace === 'default' ? name : `${namespace}.${name}`}/model-infer.yaml`;
}

/** The files that the items of a ResourceList say they belong to, each with the header that synth gives it. */
function filesOf(source: string, items: Json | undefined): Tree {
  const files = new Map<string, string[]>();
  for (const item of isArray(items) ? items.filter(isObject) : []) {
    const { path, index, object } = withoutPlace(item);
    const texts = files.get(path) ?? [];
    texts[index] = toYaml(object);
    files.set(path, texts);
  }
  return Object.fromEntries([...files].map(([path, texts]) => [path, withHeader(source, texts.join('---\n'))]));
}

function withoutPlace(item: JsonObject): { path: string; index: number; object: JsonObject } {
  const metadata = isObject(item['metadata']) ? item['metadata'] : {};
  const all = isObject(metadata['annotations']) ? metadata['annotations'] : {};
  const rest = Object.entries(all).filter(([name]) => !/^(?:internal\.)?config\.kubernetes\.io\//.test(name));
  const kept = Object.entries(metadata).flatMap(([name, value]): [string, Json][] => {
    if (name !== 'annotations') return [[name, value]];
    return rest.length === 0 ? [] : [[name, Object.fromEntries(rest)]];
  });
  return {
    path: String(all[PATH]),
    index: Number(all[INDEX]),
    object: { ...item, metadata: Object.fromEntries(kept) },
  };
}

function itemOf(document: JsonObject): JsonObject {
  const metadata = isObject(document['metadata']) ? document['metadata'] : {};
  const annotations = isObject(metadata['annotations']) ? metadata['annotations'] : {};
  return { ...document, metadata: { ...metadata, annotations: { ...annotations, [PATH]: appOf(document) } } };
}

/** What the construct writes; through JSON, as what a program hands over has no type that we know. */
function byConstruct(document: JsonObject): Tree {
  const { metadata, spec }: { metadata: ModelInferMetadata; spec: ModelInferProps } = JSON.parse(
    JSON.stringify(document),
  );
  const files = memoryFiles();
  const app = new GitOpsApp({ files });
  new ModelInfer(new Chart(app, 'models'), 'app', { metadata, ...spec });
  app.synth();
  return files.content();
}

function byFunction(document: JsonObject): Tree {
  const kind = { apiVersion: 'config.kubernetes.io/v1', kind: 'ResourceList' };
  const { list } = runFunction({ ...kind, items: [itemOf(document)] }, { dialects: DIALECTS, agents: AGENTS });
  return filesOf(appOf(document), list['items']);
}

/** Files without some: what people write, or what only some of the three ways write. */
function without(tree: Tree, match: RegExp): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !match.test(path)));
}

test('synth, the KRM function and the construct write the same bytes', () =>
  fc.assert(
    fc.asyncProperty(randomModelInfer, async (document) => {
      const repo = repository({ [appOf(document)]: toYaml(document) });
      expect(await repo.run(['-q', 'synth'])).toMatchObject({ code: 0 });
      const written = without(repo.tree(), /model-infer\.yaml$/);
      expect(byFunction(document)).toEqual(without(written, /plan\.md$/));
      expect(without(byConstruct(document), /model-infer\.yaml$/)).toEqual(written);
    }),
    { numRuns: 100 },
  ));
