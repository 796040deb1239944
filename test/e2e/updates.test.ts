import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Pod } from '../../src/model/kubernetes.ts';
import type { Model } from '../../src/model/model.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { toYaml } from '../../src/yaml/write.ts';
import { aModel } from '../support/models.ts';
import { pathOf, type Reply, refusalOf, send } from './support/client.ts';
import { ensureNamespace, remove, url } from './support/cluster.ts';

const NAMESPACE = 'default';
const PODS = `${url}${pathOf('Pod', NAMESPACE)}`;

function entryPod(model: Model): Pod {
  for (const { roleReplicas } of compile(model, { snapshots: [] }, DEFAULT_OPTIONS).live) {
    for (const { pods } of roleReplicas) for (const pod of pods) return pod;
  }
  throw new Error('the model has no pod');
}

function apply(pod: Pod): Promise<Reply> {
  const query = 'fieldManager=flotilla-e2e&fieldValidation=Strict&force=true';
  return send('PATCH', `${PODS}/${pod.metadata.name}?${query}`, 'application/apply-patch+yaml', toYaml(pod));
}

beforeAll(() => ensureNamespace(NAMESPACE));
afterEach(() => remove(NAMESPACE));

describe('a pod that exists', () => {
  test('cannot become the same pod on another revision: it must be replaced', async () => {
    const pod = entryPod(aModel({ name: 'update', image: 'llm:A' }));
    expect(refusalOf(await apply(pod))).toBeUndefined();
    const next = entryPod(aModel({ name: 'update', image: 'llm:B' }));
    expect(refusalOf(await apply(next))).toMatch(
      /^422 Pod "update-0-r-0-0" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers\[\*\].image`/,
    );
  });

  test('would change in place if it were for its image alone, which is why pods name their revision', async () => {
    const pod = entryPod(aModel({ name: 'update', image: 'llm:A' }));
    expect(refusalOf(await apply(pod))).toBeUndefined();
    const containers = pod.spec.containers.map((container) => ({ ...container, image: 'llm:B' }));
    const patched = await apply({ ...pod, spec: { ...pod.spec, containers } });
    expect(refusalOf(patched)).toBeUndefined();
  });

  test.each([
    { what: 'a label', metadata: { labels: { team: 'a' } } },
    { what: 'an annotation', metadata: { annotations: { note: 'b' } } },
  ])('takes $what in place', async ({ metadata }) => {
    const pod = entryPod(aModel({ name: 'update' }));
    expect(refusalOf(await apply(pod))).toBeUndefined();
    const labels = { ...pod.metadata.labels, ...metadata.labels };
    const annotations = { ...pod.metadata.annotations, ...metadata.annotations };
    expect(refusalOf(await apply({ ...pod, metadata: { ...pod.metadata, labels, annotations } }))).toBeUndefined();
  });
});
