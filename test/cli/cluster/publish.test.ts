import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { eventually } from '../../support/eventually.ts';
import { aPod, toldMap } from '../../support/live.ts';
import { type ClusterWish, memoryCluster } from '../../support/memory-cluster.ts';
import { repository } from '../../support/world.ts';

const TOLD = toldMap({ groups: '0 aaa r=1x2\n' });
const PODS = ['m-0-r-0-0', 'm-0-r-0-1'].map((name) => aPod(name));
const WROTE = 'wrote the status of ModelInfer default/m';

/** The object that stands for the model, as an agent applied it together with the ConfigMap. */
const OBJECT: JsonObject = {
  apiVersion: 'flotilla.dev/v1alpha1',
  kind: 'ModelInfer',
  metadata: { name: 'm', namespace: 'default', generation: 4, labels: { 'modelinfer.matrixinfer.ai/name': 'm' } },
  rollout: TOLD['data'] ?? {},
};

function clusterWith(objects: readonly JsonObject[] = [OBJECT], wish: ClusterWish = {}) {
  const cluster = memoryCluster([TOLD, ...PODS, ...objects], wish);
  return { cluster, bare: repository({}, { cluster }) };
}

describe('status --publish', () => {
  test('writes the status of the model’s object, and no second time', async () => {
    const { cluster, bare } = clusterWith();
    const shown = await bare.run(['status']);
    expect(await bare.run(['status', '--publish'])).toEqual(shown);
    expect(cluster.log).toEqual([WROTE]);
    await bare.run(['status', '--publish']);
    expect(cluster.log).toEqual([WROTE]);
    expect(await cluster.list(MODELS)).toMatchObject({
      objects: [{ status: { availableReplicas: 1, observedGeneration: 4, replicas: 1 } }],
    });
  });

  test('with --watch, whenever something changes', async () => {
    const { cluster, bare } = clusterWith();
    const ran = bare.run(['status', '--publish', '--watch']);
    await eventually(() => expect(cluster.log).toEqual([WROTE]));
    cluster.take('m-0-r-0-1');
    await eventually(() => expect(cluster.log).toEqual([WROTE, WROTE]));
    bare.interrupt();
    await ran;
    expect(cluster.log).toEqual([WROTE, WROTE]);
  });

  test('without it nobody asks for the object', async () => {
    const { cluster, bare } = clusterWith();
    await bare.run(['status']);
    expect([...cluster.asked].filter((one) => one.includes('flotilla.dev'))).toEqual([]);
  });

  test.each<{ what: string; objects?: readonly JsonObject[]; wish?: ClusterWish; says: string }>([
    { what: 'there is no object', objects: [], says: 'the cluster holds no such object, or it may not be read' },
    {
      what: 'there is no CRD',
      wish: { unreadable: { ModelInfer: 'absent' } },
      says: 'the cluster holds no such object',
    },
    { what: 'it may not be written', wish: { onStatus: () => 'forbidden' }, says: 'ask for what deploy/publish gives' },
  ])('$what: the state is shown all the same, and stderr says why', async ({ objects, wish, says }) => {
    const { bare } = clusterWith(objects, wish);
    const { code, stdout, stderr } = await bare.run(['status', '--publish']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await bare.run(['status'])).stdout });
    expect(stderr).toMatch(/^flotilla: the status of the ModelInfer default\/m is not published: .*\n$/);
    expect(stderr).toContain(says);
  });

  test('what a dump says is not published', async () => {
    const { bare } = clusterWith();
    expect(await bare.run(['status', '--publish', '--from', 'pods.json'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "flotilla: cannot publish what pods.json says: the cluster may be in another state by now
        Leave out --from, or leave out --publish.
      ",
        "stdout": "",
      }
    `);
  });
});

const MODELS = {
  kind: { apiVersion: 'flotilla.dev/v1alpha1', kind: 'ModelInfer', plural: 'modelinfers' },
  namespace: 'default',
  labelSelector: '',
};
