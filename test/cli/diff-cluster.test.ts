import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { isObject } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleSources } from '../support/examples.ts';
import { applied } from '../support/live.ts';
import { type Repository, repository } from '../support/world.ts';

const APP = 'apps/embedder/model-infer.yaml';
const embedder = exampleSources('entry-only')[APP] ?? '';

/** A repository whose cluster holds what was committed, with what a server, admission and the kubelet add. */
async function inSync(): Promise<{ repo: Repository; items: JsonObject[] }> {
  const repo = repository({ [APP]: embedder });
  await repo.run(['synth']);
  const { stdout } = await repo.run(['synth', '--stdout']);
  const items = applied(parseManifests('stdout', stdout).objects).map((object) =>
    object['kind'] === 'Pod' ? admitted(object) : object,
  );
  return { repo, items };
}

function admitted(pod: JsonObject): JsonObject {
  const spec = objectAt(pod, 'spec');
  const [container] = listAt(spec, 'containers');
  return {
    ...pod,
    spec: {
      ...spec,
      dnsPolicy: 'ClusterFirst',
      serviceAccountName: 'default',
      tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' }],
      containers: [
        {
          ...(isObject(container) ? container : {}),
          imagePullPolicy: 'IfNotPresent',
          volumeMounts: [{ name: 'token', mountPath: '/var/run' }],
        },
        { name: 'sidecar', image: 'proxy:1' },
      ],
    },
  };
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = object[key];
  return Array.isArray(value) ? value : [];
}

async function diff(repo: Repository, items: readonly JsonObject[]) {
  repo.write('dump.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  return repo.run(['diff', '--from', 'dump.json']);
}

test('a cluster that holds what is committed differs in nothing, whatever a server adds', async () => {
  const { repo, items } = await inSync();
  expect(await diff(repo, items)).toEqual({ code: 0, stdout: 'Nothing changes.\n', stderr: '' });
});

test('what the agent will do next is told: which groups it replaces, and why', async () => {
  const { repo, items } = await inSync();
  repo.write(APP, embedder.replace(':1.8', ':1.9'));
  await repo.run(['synth']);
  const { code, stdout } = await diff(repo, items);
  expect(code).toBe(1);
  expect(stdout).toContain('1 pod replaced in group 2 of default/embedder');
  expect(stdout).toContain(
    'forced by: spec.containers[0].env[3].value (FLOTILLA_REVISION): "7l2g7nhpwf" → "7wkdlsc6cc"',
  );
});

test('a pod that is gone will be created, one that nobody wants deleted, one that was edited by hand changed back', async () => {
  const { repo, items } = await inSync();
  const edited = items.flatMap((object) => {
    const name = objectAt(object, 'metadata')['name'];
    if (name === 'embedder-0-serve-0-0') return [];
    if (name !== 'embedder-1-serve-0-0' || object['kind'] !== 'Pod') return [object];
    const spec = objectAt(object, 'spec');
    const [container, ...others] = listAt(spec, 'containers');
    const changed = { ...(isObject(container) ? container : {}), image: 'by-hand:1' };
    const extra = { ...object, metadata: { ...objectAt(object, 'metadata'), name: 'embedder-1-serve-1-0' } };
    return [{ ...object, spec: { ...spec, containers: [changed, ...others] } }, extra];
  });
  const { stdout } = await diff(repo, edited);
  expect(stdout).toMatchInlineSnapshot(`
    "1 pod kept with a container that restarts, 1 created, 1 deleted in groups 0-1 of default/embedder; meanwhile 2 nvidia.com/gpu out of service and 1 of 2 groups serving.

    default/embedder
      image by-hand:1 → ghcr.io/huggingface/text-embeddings-inference:1… (entry of serve)
      groups 2 → 3
      group 0: new on 7l2g7nhpwf; 1 pod created; pods are scheduled one by one
        created  Pod serve-0-0
      group 1: 7l2g7nhpwf; 1 pod kept with a container that restarts, 1 deleted; 2 nvidia.com/gpu out of service; pods are scheduled one by one
        changed  Pod serve-0-0
          in place: spec.containers[0].image (server): "by-hand:1" → "ghcr.io/huggingface/text-embeddings-inference:1.8"
          its container restarts
        deleted  Pod serve-1-0
    "
  `);
});

test('a base and the cluster at once are refused', async () => {
  const { repo } = await inSync();
  expect(await repo.run(['diff', '--cluster', 'HEAD'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not both'),
  });
});
