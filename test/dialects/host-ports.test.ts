import { describe, expect, test } from 'vitest';
import { parse } from '../../src/library.ts';
import { type JsonObject, pathText } from '../../src/model/json.ts';
import { aModelServing } from '../support/servings.ts';

/** What is said of the host ports of a ModelServing, a line each. */
function said(document: JsonObject): readonly string[] {
  const result = parse('a.json', JSON.stringify(document), { kubernetes: '1.35', maxPods: 1000, strict: false });
  const problems = result.ok ? result.warnings : result.problems;
  return problems
    .filter(({ code, severity }) => code === 'host-port' || severity === 'error')
    .map(({ severity, at, message, hint }) => `${severity} ${pathText(at.path)}: ${message}; ${hint}`);
}

interface PodWish {
  readonly ports?: readonly JsonObject[];
  readonly gpus?: number;
  readonly spec?: JsonObject;
}

function pods({ ports = [{ containerPort: 80, hostPort: 80 }], gpus = 1, spec = {} }: PodWish = {}): JsonObject {
  const resources = { limits: { 'nvidia.com/gpu': gpus } };
  return { spec: { ...spec, containers: [{ name: 'main', image: 'llm:1', ports, resources }] } };
}

/** A role of entry pods only. */
const entries = (name: string, wish?: PodWish): JsonObject => ({
  name,
  workerReplicas: 0,
  workerTemplate: null,
  entryTemplate: pods(wish),
});
const serving = (replicas: number, ...roles: readonly JsonObject[]) => aModelServing({ spec: { replicas }, roles });

const HOST = { spec: { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }, ports: [{ containerPort: 80 }] };
const apart = (topologyKey: string): JsonObject => ({
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey, labelSelector: { matchLabels: { app: 'x' } } }],
    },
  },
});

describe('two pods that never run on one node', () => {
  const never = 'they never run on one node, and where nodes are few one waits';
  const keep = 'or keep them apart: a required podAntiAffinity with topologyKey kubernetes.io/hostname';
  const leave = 'leave hostPort out, as each pod has an address of its own';
  const entry = 'warning spec.template.roles[0].entryTemplate.spec.containers[0].ports[0]';

  test.each<{ what: string; document: JsonObject; says: string }>([
    {
      what: 'entry pods of two groups',
      document: serving(2, entries('r')),
      says: `${entry}: two pods of role "r" take port 80 of their node: ${never}; ${leave}, ${keep}`,
    },
    {
      what: 'role replicas of one group',
      document: serving(1, { ...entries('r'), replicas: 2 }),
      says: `${entry}: two pods of role "r" take port 80 of their node: ${never}; ${leave}, ${keep}`,
    },
    {
      what: "an entry pod and its worker on the node's network, whose ports are the node's",
      document: serving(1, { entryTemplate: pods(HOST), workerTemplate: pods(HOST) }),
      says: `warning spec.template.roles[0].workerTemplate.spec.containers[0].ports[0]: two pods of role "r" take port 80 of their node: ${never}; give each its own port, ${keep}`,
    },
    {
      what: "groups on the node's network",
      document: serving(2, entries('r', HOST)),
      says: `${entry}: two pods of role "r" take port 80 of their node: ${never}; leave hostNetwork out, ${keep}`,
    },
    {
      what: 'a router beside a pod with all devices, at one address and at all',
      document: serving(
        1,
        entries('model', { gpus: 8 }),
        entries('router', { ports: [{ containerPort: 8080, hostPort: 80, hostIP: '10.0.0.1' }] }),
      ),
      says: `warning spec.template.roles[1].entryTemplate.spec.containers[0].ports[0]: two pods of the roles "model" and "router" take port 80 of their node: ${never}; ${leave}, ${keep}`,
    },
    {
      what: 'pods that are kept out of one zone only',
      document: serving(2, entries('r', { spec: apart('topology.kubernetes.io/zone') })),
      says: `${entry}: two pods of role "r" take port 80 of their node: ${never}; ${leave}, ${keep}`,
    },
  ])('$what', ({ document, says }) => expect(said(document)).toEqual([says]));
});

test.each<{ what: string; document: JsonObject }>([
  { what: 'a single pod', document: serving(1, entries('r')) },
  { what: 'no group', document: serving(0, entries('r')) },
  { what: 'ports of pods alone', document: serving(2, entries('r', { ports: [{ containerPort: 80 }] })) },
  { what: 'pods that fill a node each', document: serving(2, entries('r', { ...HOST, gpus: 8 })) },
  {
    what: 'pods that are kept off one node',
    document: serving(2, entries('r', { spec: apart('kubernetes.io/hostname') })),
  },
  {
    what: 'a port each',
    document: serving(1, entries('a'), entries('b', { ports: [{ containerPort: 80, hostPort: 81 }] })),
  },
  {
    what: 'a protocol each',
    document: serving(1, entries('a'), entries('b', { ports: [{ containerPort: 80, hostPort: 80, protocol: 'UDP' }] })),
  },
  {
    what: 'a worker template without workers',
    document: serving(1, { workerReplicas: 0, entryTemplate: pods(), workerTemplate: pods() }),
  },
])('$what: nothing to say of host ports', ({ document }) => expect(said(document)).toEqual([]));

test('a LeaderWorkerSet without a leader template makes all pods of one', () => {
  const document = {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata: { name: 'llama' },
    spec: { replicas: 1, leaderWorkerTemplate: { size: 2, workerTemplate: pods() } },
  };
  expect(said(document)).toEqual([
    expect.stringMatching(
      /^warning spec\.leaderWorkerTemplate\.workerTemplate\.spec.*two pods of role "\w+" take port 80/,
    ),
  ]);
  const alone = { ...document, spec: { replicas: 1, leaderWorkerTemplate: { size: 1, workerTemplate: pods() } } };
  expect(said(alone)).toEqual([]);
});
