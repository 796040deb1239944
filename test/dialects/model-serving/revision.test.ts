import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { MODEL_SERVING } from '../../../src/dialects/model-serving/dialect.ts';
import { listAt, objectAt } from '../../../src/model/fields.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { DEFAULT_OPTIONS } from '../../../src/project/project.ts';
import { aModelServing, type ServingWish } from '../../support/servings.ts';

const model = (wish: ServingWish) => MODEL_SERVING.normalize(aModelServing(wish));
const revision = (wish: ServingWish) => model(wish).current.revision;

/** The pods of group 0. */
function pods(wish: ServingWish): readonly JsonObject[] {
  const [group] = [...compile(model(wish), { snapshots: [] }, DEFAULT_OPTIONS).live];
  const made = [...(group?.roleReplicas ?? [])].flatMap(({ pods: each }) => [...each]);
  return made.map((pod): JsonObject => JSON.parse(JSON.stringify(pod)));
}

function labelsOf(pod: JsonObject): JsonObject {
  return objectAt(pod, 'metadata', 'labels');
}

// Frozen: a change here would restart every fleet that is upgraded.
test('the revision of a small ModelServing and the hash of its role are frozen', () => {
  const [entry] = pods({});
  expect(labelsOf(entry ?? {})).toMatchInlineSnapshot(`
    {
      "modelserving.volcano.sh/entry": "true",
      "modelserving.volcano.sh/group-name": "llama-0",
      "modelserving.volcano.sh/name": "llama",
      "modelserving.volcano.sh/revision": "qvdw24cdml",
      "modelserving.volcano.sh/role": "r",
      "modelserving.volcano.sh/role-id": "r-0",
      "modelserving.volcano.sh/role-template-hash": "xg5fb6cl27",
    }
  `);
});

test('a revision with a plugin is frozen', () =>
  expect(
    revision({
      spec: { plugins: [{ name: 'demo-pod-tweaks', type: 'BuiltIn', config: { annotations: { a: '1' } } }] },
    }),
  ).toMatchInlineSnapshot(`"hs454v5lx4"`));

test.each<{ what: string; wish: ServingWish }>([
  { what: 'replicas of groups', wish: { spec: { replicas: 7 } } },
  { what: 'replicas of a role', wish: { roles: [{ replicas: 3 }] } },
  { what: 'the budget of a role', wish: { roles: [{ maxUnavailable: '100%', replicas: 1 }] } },
  { what: 'the gang policy', wish: { template: { gangPolicy: { minRoleReplicas: { r: 0 } } } } },
  { what: 'the topology', wish: { template: { networkTopology: { groupPolicy: {} } } } },
  { what: 'the recovery policy', wish: { spec: { recoveryPolicy: 'ServingGroupRecreate' } } },
  { what: 'the default scheduler, written', wish: { spec: { schedulerName: 'volcano' } } },
  { what: 'no plugin, written', wish: { spec: { plugins: [] } } },
])('$what restarts nobody', ({ wish }) => expect(revision(wish)).toBe(revision({})));

test.each<{ what: string; wish: ServingWish }>([
  { what: 'an image', wish: { image: 'llm:B' } },
  { what: 'the number of workers', wish: { roles: [{ workerReplicas: 2 }] } },
  { what: 'another scheduler', wish: { spec: { schedulerName: 'default-scheduler' } } },
  { what: 'a plugin', wish: { spec: { plugins: [{ name: 'demo-pod-tweaks' }] } } },
])('$what makes another revision', ({ wish }) => expect(revision(wish)).not.toBe(revision({})));

test("a role's hash changes with that role alone", () => {
  const roles = (workerReplicas: number) => ({ roles: [{ name: 'a' }, { name: 'b', workerReplicas }] });
  const hashes = (wish: ServingWish) =>
    new Map(
      pods(wish).map((pod) => [
        labelsOf(pod)['modelserving.volcano.sh/role'],
        labelsOf(pod)['modelserving.volcano.sh/role-template-hash'],
      ]),
    );
  const [before, after] = [hashes(roles(1)), hashes(roles(2))];
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('b')).not.toBe(before.get('b'));
});

describe('demo-pod-tweaks', () => {
  const env = (name: string, value: string) => ({ name, value });
  const container = (...own: readonly JsonObject[]) => ({ name: 'c', image: 'i:1', env: own });
  const template = (...own: readonly JsonObject[]): JsonObject => ({
    metadata: { annotations: { a: 'template' } },
    spec: { initContainers: [container(...own)], containers: [container(...own)] },
  });
  const wish = (config: JsonObject, scope: JsonObject): ServingWish => ({
    spec: { plugins: [{ name: 'demo-pod-tweaks', config, scope }] },
    roles: ['a', 'b'].map((name) => ({
      name,
      entryTemplate: template(env('X', 'own'), env('Y', 'own')),
      workerTemplate: template(),
    })),
  });
  const variables = (pod: JsonObject, field: string) =>
    listAt(listAt(pod, 'spec', field)[0], 'env').map(
      (entry) => `${objectAt(entry)['name']}=${objectAt(entry)['value']}`,
    );

  test('sets the runtime class, adds annotations, and puts its variables behind all others', () => {
    const config = { runtimeClassName: 'kata', annotations: { a: 'plugin', b: 'plugin' }, env: [env('X', 'plugin')] };
    const [entry = {}] = pods(wish(config, {}));
    expect(objectAt(entry, 'spec')['runtimeClassName']).toBe('kata');
    expect(objectAt(entry, 'metadata', 'annotations')).toMatchObject({
      a: 'plugin',
      b: 'plugin',
      'volcano.sh/task-spec': 'a-0',
    });
    for (const field of ['initContainers', 'containers']) {
      expect(variables(entry, field)).toEqual([
        'Y=own',
        'GROUP_SIZE=2',
        'ENTRY_ADDRESS=llama-0-a-0-0.default',
        'WORKER_INDEX=0',
        expect.stringMatching(/^FLOTILLA_REVISION=/),
        'X=plugin',
      ]);
    }
  });

  test.each<{ scope: JsonObject; changed: readonly string[] }>([
    { scope: {}, changed: ['a-0-0', 'a-0-1', 'b-0-0', 'b-0-1'] },
    { scope: { roles: ['b'] }, changed: ['b-0-0', 'b-0-1'] },
    { scope: { target: 'Worker' }, changed: ['a-0-1', 'b-0-1'] },
    { scope: { roles: ['a'], target: 'Entry' }, changed: ['a-0-0'] },
    { scope: { target: 'Leader' }, changed: [] },
  ])('changes the pods of its scope: $scope', ({ scope, changed }) => {
    const found = pods(wish({ runtimeClassName: 'kata' }, scope)).filter(
      (pod) => objectAt(pod, 'spec')['runtimeClassName'] === 'kata',
    );
    expect(found.map((pod) => `${objectAt(pod, 'metadata')['name']}`.replace('llama-0-', ''))).toEqual(changed);
  });
});
