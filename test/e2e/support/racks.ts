import type { JsonObject } from '../../../src/model/json.ts';

const RACKS = 72;
const NODES_PER_RACK = 4;
const RACKS_PER_BLOCK = 8;

/** Node labels that name the HyperNode a node is in, by tier. */
export const TIER_LABEL: Readonly<Record<number, string>> = {
  1: 'topology.flotilla.test/rack',
  2: 'topology.flotilla.test/block',
};

const SIZE: JsonObject = { cpu: '192', memory: '2Ti', 'ephemeral-storage': '4Ti', pods: '110', 'nvidia.com/gpu': '8' };

/** How many nodes {@link racks} has. */
export const NODE_COUNT = RACKS * NODES_PER_RACK;

/** How many nodes of 8 GPUs a rack has: a HyperNode of tier 1. */
export const RACK_SIZE = NODES_PER_RACK;

/**
 * Nodes of 8 GPUs, four in a rack (HyperNode of tier 1), eight racks in a block (tier 2), all under one spine (tier 3).
 * kwok takes them for its own by their annotation.
 */
export function racks(): readonly JsonObject[] {
  const rackNames = Array.from({ length: RACKS }, (_, index) => `rack-${index}`);
  const blockNames = Array.from({ length: RACKS / RACKS_PER_BLOCK }, (_, index) => `block-${index}`);
  const nodeNames = Array.from({ length: NODE_COUNT }, (_, index) => `gpu-${index}`);
  const part = (names: readonly string[], index: number, size: number) => names.slice(index * size, (index + 1) * size);
  return [
    ...nodeNames.map(node),
    ...rackNames.map((name, index) => hyperNode(name, 1, part(nodeNames, index, NODES_PER_RACK))),
    ...blockNames.map((name, index) => hyperNode(name, 2, part(rackNames, index, RACKS_PER_BLOCK))),
    hyperNode('spine', 3, blockNames),
  ];
}

function node(name: string, index: number): JsonObject {
  const rack = Math.floor(index / NODES_PER_RACK);
  const labels = {
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'amd64',
    'topology.flotilla.test/rack': `rack-${rack}`,
    'topology.flotilla.test/block': `block-${Math.floor(rack / RACKS_PER_BLOCK)}`,
  };
  const annotations = { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels, annotations },
    status: { allocatable: SIZE, capacity: SIZE },
  };
}

function hyperNode(name: string, tier: number, members: readonly string[]): JsonObject {
  const type = tier === 1 ? 'Node' : 'HyperNode';
  const tierName = ['rack', 'block', 'spine'][tier - 1] ?? '';
  const selected = members.map((member) => ({ type, selector: { exactMatch: { name: member } } }));
  return {
    apiVersion: 'topology.volcano.sh/v1alpha1',
    kind: 'HyperNode',
    metadata: { name },
    spec: { tier, tierName, members: selected },
  };
}
