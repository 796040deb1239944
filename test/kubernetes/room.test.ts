import { describe, expect, test } from 'vitest';
import { type ClusterRoom, hyperNodeFor } from '../../src/kubernetes/room.ts';
import type { JsonObject } from '../../src/model/json.ts';

/** A node of 8 GPUs. */
function node(name: string, more: { labels?: JsonObject; spec?: JsonObject; ready?: string } = {}): JsonObject {
  return {
    metadata: { name, labels: more.labels ?? {} },
    spec: more.spec ?? {},
    status: {
      allocatable: { 'nvidia.com/gpu': '8', cpu: '96', pods: '4' },
      conditions: [{ type: 'Ready', status: more.ready ?? 'True' }],
    },
  };
}

/** A HyperNode of nodes, or of other HyperNodes. */
function hyperNode(name: string, tier: number, members: readonly string[], tierName = ''): JsonObject {
  const type = tier === 1 ? 'Node' : 'HyperNode';
  return {
    metadata: { name },
    spec: { tier, tierName, members: members.map((each) => ({ type, selector: { exactMatch: { name: each } } })) },
  };
}

interface PodWish {
  readonly gpus?: number;
  readonly on?: string;
  readonly gang?: string;
  readonly phase?: string;
  readonly spec?: JsonObject;
}

function pod(
  name: string,
  { gpus = 8, on = '', gang = 'own', phase = 'Running', spec = {} }: PodWish = {},
): JsonObject {
  return {
    metadata: { name, namespace: 'default', uid: name, annotations: { 'scheduling.k8s.io/group-name': gang } },
    spec: { nodeName: on, containers: [{ name: 'main', resources: { limits: { 'nvidia.com/gpu': gpus } } }], ...spec },
    status: { phase },
  };
}

/** Two racks of two nodes, one of them cordoned, under one block. */
const RACKS: ClusterRoom = {
  nodes: [node('n0'), node('n1', { spec: { unschedulable: true } }), node('n2'), node('n3')],
  hyperNodes: [
    hyperNode('r0', 1, ['n0', 'n1']),
    hyperNode('r1', 1, ['n2', 'n3']),
    hyperNode('b', 2, ['r0', 'r1'], 'block'),
  ],
  pods: [],
  podGroups: [],
};

/** A gang of two pods of which one has lost its node. */
const GANG = [pod('a', { on: 'n0' }), pod('b', { phase: 'Pending' })];

const tier = (highestTierAllowed: number): { highestTierAllowed: number } => ({ highestTierAllowed });

describe('where a gang has room as a whole', () => {
  test.each<{
    what: string;
    room?: Partial<ClusterRoom>;
    pods?: readonly JsonObject[];
    highest?: number;
    found: string | undefined;
  }>([
    { what: 'in another rack', found: 'r1' },
    { what: 'not where others run', room: { pods: [pod('x', { on: 'n3', gang: 'x' })] }, found: undefined },
    {
      what: 'where others have ended',
      room: { pods: [pod('x', { on: 'n3', gang: 'x', phase: 'Failed' })] },
      found: 'r1',
    },
    { what: 'its own places are free', room: { pods: [pod('x', { on: 'n3', gang: 'x' })] }, highest: 2, found: 'b' },
    {
      what: 'beside small ones',
      room: { pods: [pod('x', { on: 'n3', gang: 'x', gpus: 4 })] },
      pods: [pod('a'), pod('b', { gpus: 4 })],
      found: 'r1',
    },
    { what: 'three pods in no rack', pods: [pod('a'), pod('b'), pod('c')], found: undefined },
    { what: 'three pods in the block', pods: [pod('a'), pod('b'), pod('c')], highest: 2, found: 'b' },
    {
      what: 'no more pods than a node takes',
      pods: Array.from({ length: 9 }, (_, index) => pod(`${index}`, { gpus: 1 })),
      found: undefined,
    },
    { what: 'without HyperNodes nowhere', room: { hyperNodes: [] }, found: undefined },
  ])('$what', ({ room = {}, pods = GANG, highest = 1, found }) => {
    const cluster = { ...RACKS, ...room };
    expect(hyperNodeFor({ pods, tier: tier(highest) }, { ...cluster, pods: [...cluster.pods, ...pods] })).toBe(found);
  });

  test.each<{ what: string; n2: JsonObject; spec?: JsonObject; found: string | undefined }>([
    { what: 'not on a node that is not ready', n2: node('n2', { ready: 'Unknown' }), found: undefined },
    {
      what: 'not on a tainted node',
      n2: node('n2', { spec: { taints: [{ key: 'x', effect: 'NoSchedule' }] } }),
      found: undefined,
    },
    {
      what: 'on a tainted node that the pods tolerate',
      n2: node('n2', { spec: { taints: [{ key: 'x', value: 'y', effect: 'NoSchedule' }] } }),
      spec: { tolerations: [{ key: 'x', operator: 'Equal', value: 'y' }] },
      found: 'r1',
    },
    {
      what: 'not on a node that the selector leaves out',
      n2: node('n2'),
      spec: { nodeSelector: { gpu: 'h100' } },
      found: undefined,
    },
    {
      what: 'not on a node that the affinity leaves out',
      n2: node('n2', { labels: { gpu: 'a100' } }),
      spec: {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchExpressions: [{ key: 'gpu', operator: 'NotIn', values: ['a100'] }] }],
            },
          },
        },
      },
      found: undefined,
    },
  ])('$what', ({ n2, spec = {}, found }) => {
    const pods = [pod('a', { spec }), pod('b', { spec })];
    const cluster = {
      ...RACKS,
      nodes: [node('n0'), node('n1', { spec: { unschedulable: true } }), n2, node('n3')],
      pods,
    };
    expect(hyperNodeFor({ pods, tier: tier(1) }, cluster)).toBe(found);
  });

  describe('by what pods want of each other', () => {
    const PORT: JsonObject = { containers: [{ name: 'main', ports: [{ containerPort: 80, hostPort: 80 }] }] };
    const term = { labelSelector: { matchLabels: { app: 'llm' } }, topologyKey: 'host' };
    const required = { requiredDuringSchedulingIgnoredDuringExecution: [term] };
    const spread = (topologyKey: string) => [{ ...term, topologyKey, maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule' }];

    test.each<{ what: string; own?: JsonObject; other?: JsonObject; found: string | undefined }>([
      { what: 'beside a small pod', found: 'r1' },
      { what: 'not where its host port is taken', own: PORT, other: PORT, found: undefined },
      {
        what: "not where another takes the port on the node's network",
        own: PORT,
        other: { hostNetwork: true, containers: [{ name: 'main', ports: [{ containerPort: 80 }] }] },
        found: undefined,
      },
      { what: 'where a host port is taken that it does not want', other: PORT, found: 'r1' },
      { what: 'not beside a pod that shuns it', other: { affinity: { podAntiAffinity: required } }, found: undefined },
      { what: 'each pod on a node of its own', own: { affinity: { podAntiAffinity: required } }, found: 'r1' },
      {
        what: 'not apart, where both must be on one node',
        own: { affinity: { podAffinity: required } },
        found: undefined,
      },
      { what: 'spread over nodes', own: { topologySpreadConstraints: spread('host') }, found: 'r1' },
      {
        what: 'not over zones, where no node has one',
        own: { topologySpreadConstraints: spread('zone') },
        found: undefined,
      },
    ])('$what', ({ own = {}, other = {}, found }) => {
      const labelled = (each: JsonObject): JsonObject => ({
        ...each,
        metadata: { ...Object(each['metadata']), labels: { app: 'llm' } },
      });
      const nodes = ['n0', 'n1', 'n2', 'n3'].map((name) => node(name, { labels: { host: name } }));
      const pods = ['a', 'b'].map((name) => labelled(pod(name, { gpus: 8, spec: own })));
      const cluster = {
        ...RACKS,
        nodes: nodes.slice(1),
        hyperNodes: [hyperNode('r1', 1, ['n2', 'n3'])],
        pods: [...pods, pod('x', { on: 'n2', gang: 'x', gpus: 0, spec: other })],
      };
      expect(hyperNodeFor({ pods, tier: tier(1) }, cluster)).toBe(found);
    });
  });

  test('beside pods that stay: in a HyperNode that holds their nodes', () => {
    const [stays, comes] = GANG;
    if (stays === undefined || comes === undefined) throw new Error('a gang of two');
    const cluster = { ...RACKS, pods: GANG };
    expect(hyperNodeFor({ pods: [comes], tier: tier(1), beside: ['n0'] }, cluster)).toBeUndefined();
    expect(hyperNodeFor({ pods: [comes], tier: tier(1), beside: ['n2'] }, cluster)).toBe('r1');
    expect(hyperNodeFor({ pods: [comes], tier: tier(2), beside: ['n0', 'n1'] }, cluster)).toBe('b');
  });

  test('gangs that wait are served first', () => {
    const waiting = [pod('x', { gang: 'x', phase: 'Pending' }), pod('y', { gang: 'x', phase: 'Pending' })];
    const podGroups = [
      {
        metadata: { name: 'x', namespace: 'default' },
        spec: { networkTopology: { mode: 'hard', highestTierAllowed: 1 } },
      },
    ];
    const cluster = { ...RACKS, pods: [...GANG, ...waiting], podGroups };
    expect(hyperNodeFor({ pods: GANG, tier: tier(1) }, cluster)).toBeUndefined();
  });

  test('a tier by its name, members by label and by pattern', () => {
    const members = [
      { type: 'Node', selector: { regexMatch: { pattern: '^n2$' } } },
      { type: 'Node', selector: { labelMatch: { matchLabels: { rack: 'r1' } } } },
    ];
    const hyperNodes = [{ metadata: { name: 'r1' }, spec: { tier: 1, tierName: 'rack', members } }];
    const nodes = [node('n2'), node('n3', { labels: { rack: 'r1' } })];
    const cluster = { nodes, hyperNodes, pods: GANG, podGroups: [] };
    expect(hyperNodeFor({ pods: GANG, tier: { highestTierName: 'rack' } }, cluster)).toBe('r1');
    expect(hyperNodeFor({ pods: GANG, tier: { highestTierName: 'block' } }, cluster)).toBeUndefined();
  });
});
