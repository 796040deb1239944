import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccount } from '../../src/io/cluster/kubeconfig.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { aModelServing } from '../support/servings.ts';
import { dumped, type Reading, running } from './commands.ts';
import { listOf, modelWith } from './documents.ts';
import type { Growing } from './measure.ts';

// Other kinds of documents than a ModelInfer: of models, of what lies beside them, and of clusters for fit.

const SERVING = 'apps/m/model-serving.yaml';

function leaderWorkerSet(container: JsonObject, spec: JsonObject = {}): JsonObject {
  const pods = { spec: { containers: [{ name: 'c', image: 'a:1', ...container }] } };
  return {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    metadata: { name: 'm' },
    spec: { replicas: 2, leaderWorkerTemplate: { size: 2, leaderTemplate: pods, workerTemplate: pods }, ...spec },
  };
}

const variables = (size: number) =>
  listOf(size, (index) => ({ name: `V${index}`, value: `$(V${size - index - 1}) $(W${index})` }));

function revision(index: number, environment: number): JsonObject {
  const container = { name: 'c', image: 'a:1', env: listOf(environment, (each) => ({ name: `V${each}`, value: 'x' })) };
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: `m-${index}`, namespace: 'default', labels: { 'modelinfer.matrixinfer.ai/name': 'm' } },
    data: {
      roles: [{ name: 'r', replicas: 1, workerReplicas: 0, entryTemplate: { spec: { containers: [container] } } }],
    },
    revision: index + 1,
  };
}

const node = (index: number): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: `n${index}`, labels: { rack: `${index % 20}` } },
  status: { allocatable: { cpu: '8', memory: '64Gi', pods: '110', 'nvidia.com/gpu': '8' } },
});

const hyperNode = (index: number, selector: JsonObject): JsonObject => ({
  apiVersion: 'topology.volcano.sh/v1alpha1',
  kind: 'HyperNode',
  metadata: { name: `h${index}` },
  spec: { tier: 1, members: [{ type: 'Node', selector }] },
});

const waiting = (index: number, queue: string): readonly JsonObject[] => [
  {
    apiVersion: 'scheduling.volcano.sh/v1beta1',
    kind: 'PodGroup',
    metadata: { name: `g${index}`, namespace: 'default' },
    spec: { minMember: 1, minResources: { 'nvidia.com/gpu': '8' }, queue },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `g${index}-0`,
      namespace: 'default',
      annotations: { 'scheduling.k8s.io/group-name': `g${index}` },
    },
    spec: {
      schedulerName: 'volcano',
      containers: [{ name: 'c', resources: { limits: { 'nvidia.com/gpu': '8' } } }],
    },
  },
];

const FEW_NODES = listOf(20, node);

const READINGS: Readonly<Record<string, Reading>> = {
  'roles of a ModelServing': {
    argv: ['validate'],
    files: (size) => ({ [SERVING]: aModelServing({ roles: listOf(size / 4, (index) => ({ name: `r${index}` })) }) }),
  },
  'unknown fields of a ModelServing': {
    argv: ['validate'],
    files: (size) => ({ [SERVING]: aModelServing({ roles: listOf(size / 4, (index) => ({ [`x${index}`]: 1 })) }) }),
  },
  'variables of a LeaderWorkerSet': {
    argv: ['validate'],
    files: (size) => ({ 'apps/m/leader-worker-set.yaml': leaderWorkerSet({ env: variables(size / 2) }) }),
  },
  'fields of the wrong kind': {
    argv: ['validate'],
    files: (size) => ({
      'apps/m/leader-worker-set.yaml': leaderWorkerSet({ env: listOf(size, (index) => ({ name: index, value: {} })) }),
    }),
  },
  'revisions of a model': {
    argv: ['history'],
    files: (size) => ({
      'apps/m/model-infer.yaml': modelWith({}),
      ...Object.fromEntries(
        listOf(size / 4, (index) => [`apps/m/revisions/m-${index}.yaml`, JSON.stringify(revision(index, 1))]),
      ),
    }),
  },
  'variables of a revision': {
    argv: ['plan'],
    files: (size) => ({
      'apps/m/model-infer.yaml': modelWith({}),
      'apps/m/revisions/m-0.yaml': JSON.stringify(revision(0, size)),
    }),
  },
  'nodes for a gang': dumped(['fit'], (size) => [...listOf(size, node), ...waiting(0, 'default')]),
  'gangs that find no node': dumped(['fit'], (size) => [
    ...FEW_NODES,
    ...listOf(size / 2, (index) => waiting(index, 'default')).flat(),
  ]),
  'queues of gangs': dumped(['fit'], (size) => [
    ...FEW_NODES,
    ...listOf(size / 2, (index) => [
      { apiVersion: 'scheduling.volcano.sh/v1beta1', kind: 'Queue', metadata: { name: `q${index}` }, spec: {} },
      ...waiting(index, `q${index}`),
    ]).flat(),
  ]),
  'racks of a node each': dumped(['fit'], (size) => [
    ...listOf(size, node),
    ...listOf(size, (index) => hyperNode(index, { exactMatch: { name: `n${index}` } })),
  ]),
  'parts inside of one another': dumped(['fit'], (size) => [
    ...FEW_NODES,
    ...listOf(size, (index) => ({
      ...hyperNode(index, {}),
      spec: { tier: index + 1, members: [{ type: 'HyperNode', selector: { exactMatch: { name: `h${index - 1}` } } }] },
    })),
  ]),
};

/** A kubeconfig of so many contexts. */
const KUBECONFIG: Growing = {
  name: 'kubeconfig: contexts',
  at: (size) => {
    const path = join(mkdtempSync(join(tmpdir(), 'flotilla-growth-')), 'config');
    const named = (kind: string, value: (index: number) => JsonObject) =>
      listOf(size, (index) => ({ name: `c${index}`, [kind]: value(index) }));
    const clusters = named('cluster', (index) => ({ server: `http://localhost:${index + 1}` }));
    const contexts = named('context', (index) => ({ cluster: `c${index}`, user: `c${index}` }));
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters,
      contexts,
      users: named('user', () => ({ token: 'x' })),
    };
    writeFileSync(path, JSON.stringify({ ...config, 'current-context': `c${Math.floor(size) - 1}` }));
    return async () => readAccount({ kubeconfigs: [path], context: undefined });
  },
};

/** Reading each of them. */
export const READING_KINDS: readonly Growing[] = [...Object.entries(READINGS).map(running), KUBECONFIG];
