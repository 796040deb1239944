import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { collisionProblems } from '../../../src/dialects/collisions.ts';
import { LEADER_WORKER_SET } from '../../../src/dialects/leader-worker-set/dialect.ts';
import { identityOf, nameInGroup } from '../../../src/diff/identity.ts';
import { parse } from '../../../src/library.ts';
import { type JsonObject, pathText } from '../../../src/model/json.ts';
import { DEFAULT_OPTIONS } from '../../../src/project/project.ts';

const OPTIONS = {
  kubernetes: '1.35',
  maxPods: 100_000,
  strict: false,
  forms: { of: {}, ofAll: 'pods', stages: [] },
} as const;
const PREFIX = 'leaderworkerset.sigs.k8s.io';

interface Wish {
  readonly annotations?: JsonObject;
  readonly spec?: JsonObject;
  /** Fields of leaderWorkerTemplate. */
  readonly template?: JsonObject;
}

function aSet({ annotations = {}, spec = {}, template = {} }: Wish = {}): JsonObject {
  const container = { name: 'main', image: 'vllm:v1', readinessProbe: { tcpSocket: { port: 80 } } };
  return {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata: { name: 'vllm', namespace: 'team', annotations },
    spec: {
      replicas: 2,
      leaderWorkerTemplate: { size: 4, workerTemplate: { spec: { containers: [container] } }, ...template },
      ...spec,
    },
  };
}

/** What flotilla says of a LeaderWorkerSet, a line each: severity, path, message. */
function said(document: JsonObject): readonly string[] {
  const result = parse('a.json', JSON.stringify(document), OPTIONS);
  const problems = result.ok ? result.warnings : result.problems;
  return problems.map(({ severity, at, message }) => `${severity} ${pathText(at.path)}: ${message}`);
}

function revisionOf(wish: Wish): string {
  return LEADER_WORKER_SET.normalize(aSet(wish)).current.revision;
}

const parts = (subGroupSize: number, rest: JsonObject = {}) => ({ subGroupPolicy: { subGroupSize, ...rest } });
const POLICY = 'spec.leaderWorkerTemplate.subGroupPolicy.subGroupSize';

test.each<{ wish: Wish; says: string }>([
  { wish: { template: parts(5) }, says: `error ${POLICY}: subGroupSize 5 is larger than size (4)` },
  {
    wish: { template: { size: 6, ...parts(4) } },
    says: `error ${POLICY}: subGroupSize 4 divides neither size (6) nor size - 1`,
  },
  {
    wish: { template: parts(2, { subGroupPolicyType: 'LeaderExcluded' }) },
    says: `error ${POLICY}: with LeaderExcluded, size - 1 (3) must be a multiple of subGroupSize (2)`,
  },
  {
    wish: { annotations: { [`${PREFIX}/subgroup-exclusive-topology`]: 'zone' } },
    says: `error metadata.annotations[${PREFIX}/subgroup-exclusive-topology]: subgroup-exclusive-topology needs a subGroupPolicy`,
  },
  {
    wish: { annotations: { [`${PREFIX}/exclusive-topology`]: '' } },
    says: `error metadata.annotations[${PREFIX}/exclusive-topology]: an empty topology: the controller makes no workers`,
  },
  {
    wish: { spec: { startupPolicy: 'LeaderReady' } },
    says: 'warning spec.startupPolicy: LeaderReady is for its controller: of pods in Git, workers start with their leader',
  },
  {
    wish: { spec: { rolloutStrategy: { rollingUpdateConfiguration: { maxUnavailable: '10%' } } } },
    says: 'error spec.rolloutStrategy.rollingUpdateConfiguration: maxUnavailable and maxSurge both come to 0 of 2 groups: no group could ever be updated',
  },
])('$says', ({ wish, says }) => expect(said(aSet(wish))).toEqual([says]));

describe('a revision', () => {
  test('is the same hash for ever', () => expect(revisionOf({})).toBe('z5fcj8442l'));

  test.each<{ what: string; wish: Wish }>([
    { what: 'replicas', wish: { spec: { replicas: 5 } } },
    { what: 'rolloutStrategy', wish: { spec: { rolloutStrategy: { type: 'RollingUpdate' } } } },
    { what: 'startupPolicy', wish: { spec: { startupPolicy: 'LeaderReady' } } },
    { what: 'the default of networkConfig', wish: { spec: { networkConfig: { subdomainPolicy: 'Shared' } } } },
    { what: 'the default of restartPolicy', wish: { template: { restartPolicy: 'RecreateGroupOnPodRestart' } } },
  ])('is not changed by $what', ({ wish }) => expect(revisionOf(wish)).toBe(revisionOf({})));

  test.each<{ what: string; wish: Wish }>([
    { what: 'size', wish: { template: { size: 5 } } },
    { what: 'restartPolicy', wish: { template: { restartPolicy: 'None' } } },
    { what: 'networkConfig', wish: { spec: { networkConfig: { subdomainPolicy: 'UniquePerReplica' } } } },
    { what: 'exclusive-topology', wish: { annotations: { [`${PREFIX}/exclusive-topology`]: 'zone' } } },
  ])('is changed by $what', ({ wish }) => expect(revisionOf(wish)).not.toBe(revisionOf({})));
});

test('each of two containers with TPUs is a process of its own, with a port of its own', () => {
  const asks = (name: string) => ({ name, image: 'a:1', resources: { limits: { 'google.com/tpu': 4 } } });
  const template = { size: 2, workerTemplate: { spec: { containers: [asks('a'), asks('b')] } } };
  const set = LEADER_WORKER_SET.normalize(aSet({ spec: { replicas: 1 }, template }));
  const [group] = compile(set, { snapshots: [] }, DEFAULT_OPTIONS).live;
  const pods = [...(group?.roleReplicas ?? [])].flatMap((role) => [...role.pods]);
  const values = pods.flatMap(({ spec }) =>
    spec.containers.map(({ env }) =>
      JSON.stringify(env).match(/(?<="TPU_(WORKER_ID|PROCESS_PORT|PROCESS_ADDRESSES)","value":")[^"]*/g),
    ),
  );
  const addresses = 'vllm-0.vllm:8476,vllm-0.vllm:8477,vllm-0-1.vllm:8476,vllm-0-1.vllm:8477';
  expect(values).toEqual([
    ['0', addresses, '8476'],
    ['1', addresses, '8477'],
    ['2', addresses, '8476'],
    ['3', addresses, '8477'],
  ]);
});

test('two sets whose pods would share a name are told', () => {
  const models = ['vllm', 'vllm-0'].map((name) => ({
    model: LEADER_WORKER_SET.normalize({ ...aSet(), metadata: { name, namespace: 'team' } }),
    at: { source: `${name}.yaml`, path: [] },
  }));
  expect(collisionProblems(models).map(({ message }) => message)).toEqual([
    'Pod team/vllm-0-1 would also be generated by the model in vllm.yaml',
  ]);
});

test('a diff numbers the pods of a group from its leader', () => {
  const objects = [...compile(LEADER_WORKER_SET.normalize(aSet()), { snapshots: [] }, DEFAULT_OPTIONS).live].flatMap(
    ({ roleReplicas }) => [...roleReplicas].flatMap((role) => [...role.pods]),
  );
  const identities = objects.map((pod) => identityOf(pod, [LEADER_WORKER_SET]));
  expect(identities.map((identity) => `${identity.group} ${nameInGroup(identity)}`)).toEqual(
    [0, 1].flatMap((group) => [0, 1, 2, 3].map((pod) => `vllm-${group} ${pod}`)),
  );
});
