import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/model/json.ts';
import { podCount } from '../fleet.ts';
import type { Measurement } from '../measurement.ts';
import { run, runRace } from '../race.ts';
import type { Task } from '../task.ts';
import { flotilla, writeInput } from '../workshop.ts';

const NEXT_IMAGE = 'vllm/vllm-openai:v0.11.0';
const NODES_PER_RACK = 8;
const RACKS_PER_ROW = 25;

/**
 * Whether a fleet finds room in a cluster of so many nodes, in racks of 8 and rows of 25 racks: at the beginning of a rollout,
 * so that every stage is asked, and how many groups more.
 */
export function measureFit(nodes: number): (task: Task) => readonly Measurement[] {
  return ({ work, fleet, rounds, folder, workshop }) => {
    const dump = join(folder, 'cluster.json');
    writeFileSync(dump, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: clusterOf(nodes) }));
    run(flotilla(workshop, folder, ['synth']));
    writeInput(folder, fleet, NEXT_IMAGE);
    run(flotilla(workshop, folder, ['synth']));
    return runRace({
      work,
      pods: podCount(fleet),
      rounds,
      contestants: [
        { name: 'flotilla plan', command: flotilla(workshop, folder, ['plan']) },
        { name: 'flotilla fit', command: flotilla(workshop, folder, ['fit', '--from', dump]) },
      ],
    });
  };
}

function clusterOf(count: number): readonly JsonObject[] {
  const names = Array.from({ length: count }, (_, index) => `node-${index}`);
  const racks = chunksOf(names, NODES_PER_RACK).map((nodes, index) => hyperNode(`rack-${index}`, 1, nodes));
  const rackNames = racks.map((_, index) => `rack-${index}`);
  const rows = chunksOf(rackNames, RACKS_PER_ROW).map((members, index) => hyperNode(`row-${index}`, 2, members));
  return [...names.map(nodeOf), ...racks, ...rows];
}

function nodeOf(name: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name } },
    status: {
      allocatable: { cpu: '96', memory: '1000Gi', pods: '110', 'nvidia.com/gpu': '8' },
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  };
}

function hyperNode(name: string, tier: number, members: readonly string[]): JsonObject {
  const type = tier === 1 ? 'Node' : 'HyperNode';
  return {
    apiVersion: 'topology.volcano.sh/v1alpha1',
    kind: 'HyperNode',
    metadata: { name },
    spec: { tier, members: members.map((member) => ({ type, selector: { exactMatch: { name: member } } })) },
  };
}

function chunksOf(names: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
    names.slice(index * size, (index + 1) * size),
  );
}
