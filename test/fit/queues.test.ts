import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/fit/settings.ts';
import { snapshotOf } from '../../src/fit/snapshot.ts';
import { verdicts } from '../../src/fit/verdict.ts';
import type { JsonObject } from '../../src/model/json.ts';

const GPU = 'nvidia.com/gpu';

const queue = (name: string, creationTimestamp: string): JsonObject => ({
  kind: 'Queue',
  metadata: { name, creationTimestamp },
  spec: { weight: 1 },
  status: { state: 'Open' },
});

/** A gang of one pod. */
const gang = (name: string, inQueue: string, gpus: number): readonly JsonObject[] => [
  {
    kind: 'PodGroup',
    metadata: { name, namespace: 'default' },
    spec: { minMember: 1, minResources: { [GPU]: `${gpus}` }, queue: inQueue },
  },
  {
    kind: 'Pod',
    metadata: { name: `${name}-0`, namespace: 'default', annotations: { 'scheduling.k8s.io/group-name': name } },
    spec: {
      schedulerName: 'volcano',
      containers: [{ name: 'main', image: 'llm:1', resources: { limits: { [GPU]: `${gpus}` } } }],
    },
  },
];

const nodes = ['n0', 'n1'].map((name) => ({
  kind: 'Node',
  metadata: { name },
  status: { allocatable: { [GPU]: '8', pods: '110' } },
}));

// Seen on a real Volcano: two gangs together ask for more than 1.2 times the cluster, and only one is let in.
test.each([
  { what: 'the other is younger', born: '2026-02-01T00:00:00Z', verdict: 'whole' },
  { what: 'the other is older', born: '2025-12-01T00:00:00Z', verdict: 'none' },
])('of queues that use as little, the oldest lets its gangs in first, whatever the order of gangs: $what', (row) => {
  const queues = [queue('ours', '2026-01-01T00:00:00Z'), queue('other', row.born)];
  const waits = gang('a-too-large', 'other', 12);
  const { gangs } = verdicts(snapshotOf([...nodes, ...queues, ...waits, ...gang('ours', 'ours', 8)]), DEFAULT_SETTINGS);
  expect(gangs.find(({ name }) => name === 'ours')?.verdict).toBe(row.verdict);
});
