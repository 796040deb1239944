import { describe, expect, test } from 'vitest';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleSources } from '../support/examples.ts';
import { applied } from '../support/live.ts';
import { repository } from '../support/world.ts';

const FLEET = 'apps/llama-fleet/model-infer.yaml';
const fleet = (exampleSources('fleet')[FLEET] ?? '').replace('replicas: 64', 'replicas: 5');

describe('list', () => {
  test('says of each model what it is, where its rollout stands, and what may be out of service', async () => {
    const repo = repository({
      [FLEET]: fleet.replace('maxUnavailable: 4', 'maxUnavailable: 2'),
      ...exampleSources('entry-only'),
    });
    await repo.run(['synth']);
    repo.write(FLEET, repo.tree()[FLEET]?.replaceAll('v0.10.0', 'v0.10.1') ?? '');
    await repo.run(['synth']);
    await repo.run(['pause', 'llama-fleet']);
    expect((await repo.run(['list'])).stdout).toMatchInlineSnapshot(`
      "  NAMESPACE  NAME         KIND        REVISION    GROUPS  STAGE           BUDGET  FILE
        default    embedder     ModelInfer  7l2g7nhpwf  3/3     done            1       apps/embedder/model-infer.yaml
        fleet      llama-fleet  ModelInfer  5hxfdlqj7r  2/5     1 of 3, paused  2       apps/llama-fleet/model-infer.yaml
      "
    `);
    expect(JSON.parse((await repo.run(['list', 'llama-fleet', '-o', 'json'])).stdout)).toMatchInlineSnapshot(`
      [
        {
          "file": "apps/llama-fleet/model-infer.yaml",
          "groups": {
            "onRevision": 2,
            "total": 5,
          },
          "isPaused": true,
          "isWritten": true,
          "kind": "ModelInfer",
          "maxUnavailable": 2,
          "name": "llama-fleet",
          "namespace": "fleet",
          "revision": "5hxfdlqj7r",
          "stages": {
            "done": 1,
            "total": 3,
          },
        },
      ]
    `);
    expect((await repo.run(['list', '-n', 'fleet', '-o', 'markdown'])).stdout).toMatchInlineSnapshot(`
      "| NAMESPACE | NAME | KIND | REVISION | GROUPS | STAGE | BUDGET | FILE |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | \`fleet\` | \`llama-fleet\` | \`ModelInfer\` | \`5hxfdlqj7r\` | \`2/5\` | \`1 of 3, paused\` | \`2\` | \`apps/llama-fleet/model-infer.yaml\` |
      "
    `);
  });

  test('what the spec says that synth has not written yet is no state of a rollout', async () => {
    const repo = repository({ [FLEET]: fleet });
    expect((await repo.run(['list'])).stdout).toMatchInlineSnapshot(`
      "  NAMESPACE  NAME         KIND        REVISION    GROUPS  STAGE              BUDGET  FILE
        fleet      llama-fleet  ModelInfer  lw426mqwtg  5/5     done, not written  4       apps/llama-fleet/model-infer.yaml
      "
    `);
  });

  test('with a cluster, how many groups of each model are available', async () => {
    const repo = repository({ [FLEET]: fleet, ...exampleSources('entry-only') });
    await repo.run(['synth']);
    const live = Object.entries(repo.tree()).filter(([path]) => path.includes('llama-fleet/live/'));
    const objects = applied(live.flatMap(([path, text]) => parseManifests(path, text).objects));
    repo.write('dump.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
    expect((await repo.run(['list', '--from', 'dump.json'])).stdout).toMatchInlineSnapshot(`
      "  NAMESPACE  NAME         KIND        REVISION    GROUPS  STAGE  BUDGET  AVAILABLE  FILE
        default    embedder     ModelInfer  7l2g7nhpwf  3/3     done   1       0/3        apps/embedder/model-infer.yaml
        fleet      llama-fleet  ModelInfer  lw426mqwtg  5/5     done   4       5/5        apps/llama-fleet/model-infer.yaml
      "
    `);
  });

  test('an environment is one row', async () => {
    const project = 'apiVersion: flotilla.dev/v1alpha1\nkind: Project\nenvironments: [{ name: prod }, { name: dev }]\n';
    const repo = repository({ [FLEET]: fleet, 'flotilla.yaml': project });
    await repo.run(['synth']);
    expect((await repo.run(['list'])).stdout).toMatchInlineSnapshot(`
      "  NAMESPACE  NAME         ENVIRONMENT  KIND        REVISION    GROUPS  STAGE  BUDGET  FILE
        fleet      llama-fleet  prod         ModelInfer  lw426mqwtg  5/5     done   4       apps/llama-fleet/model-infer.yaml
        fleet      llama-fleet  dev          ModelInfer  lw426mqwtg  5/5     done   4       apps/llama-fleet/model-infer.yaml
      "
    `);
  });
});
