import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/registry.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { runFunction } from '../../src/krm/function.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { withHeader } from '../../src/yaml/header.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { randomModelInfer } from '../support/random-model-infer.ts';
import { repository, type Tree } from '../support/world.ts';

const APP = 'apps/app/model-infer.yaml';
const PATH = 'internal.config.kubernetes.io/path';
const INDEX = 'internal.config.kubernetes.io/index';

/** The files that the items of a ResourceList say they belong to, each with the header that synth gives it. */
function filesOf(items: Json | undefined): Tree {
  const files = new Map<string, string[]>();
  for (const item of isArray(items) ? items.filter(isObject) : []) {
    const { path, index, object } = withoutPlace(item);
    const texts = files.get(path) ?? [];
    texts[index] = toYaml(object);
    files.set(path, texts);
  }
  return Object.fromEntries([...files].map(([path, texts]) => [path, withHeader(APP, texts.join('---\n'))]));
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
  return { ...document, metadata: { ...metadata, annotations: { ...annotations, [PATH]: APP } } };
}

test('the KRM function and synth write the same bytes', () =>
  fc.assert(
    fc.asyncProperty(randomModelInfer, async (document) => {
      const repo = repository({ [APP]: toYaml(document) });
      expect(await repo.run(['-q', 'synth'])).toMatchObject({ code: 0 });
      const items = [itemOf(document)];
      const { list } = runFunction(
        { apiVersion: 'config.kubernetes.io/v1', kind: 'ResourceList', items },
        {
          dialects: DIALECTS,
          agents: AGENTS,
        },
      );
      const written = Object.entries(repo.tree()).filter(([path]) => path !== APP && !path.endsWith('plan.md'));
      expect(filesOf(list['items'])).toEqual(Object.fromEntries(written));
    }),
    { numRuns: 100 },
  ));
