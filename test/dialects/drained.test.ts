import { describe, expect, test } from 'vitest';
import { agentModelOf } from '../../src/agents/objects.ts';
import { compile } from '../../src/compile.ts';
import { drainSections } from '../../src/drain/settings.ts';
import { parse } from '../../src/library.ts';
import { integerAt, listAt, objectAt, objectsAt, textAt, textsAt } from '../../src/model/fields.ts';
import { type Json, type JsonObject, pathText } from '../../src/model/json.ts';
import type { Pod } from '../../src/model/kubernetes.ts';
import type { LocatedModel } from '../../src/model/model.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleSources } from '../support/examples.ts';
import { repository } from '../support/world.ts';

/** What tests vary of an entry and of its worker. */
interface Wish {
  readonly kind?: string;
  readonly annotation?: string;
  readonly entry?: JsonObject;
  readonly entrySpec?: JsonObject;
  readonly worker?: JsonObject;
  readonly workerSpec?: JsonObject;
  readonly workers?: number;
}

const ENGINE: JsonObject = {
  name: 'engine',
  image: 'vllm/vllm-openai:v0.10.0',
  ports: [{ containerPort: 8000 }],
  readinessProbe: { httpGet: { port: 8000 } },
  resources: { limits: { 'nvidia.com/gpu': 8 } },
};

function documentOf({ kind = 'ModelInfer', annotation, workers = 1, ...wish }: Wish): JsonObject {
  const entryTemplate = { spec: { ...wish.entrySpec, containers: [{ ...ENGINE, ...wish.entry }] } };
  const workerTemplate = { spec: { ...wish.workerSpec, containers: [{ ...ENGINE, ...wish.worker }] } };
  const metadata = {
    name: 'llama',
    ...(annotation === undefined ? {} : { annotations: { 'flotilla.dev/drain': annotation } }),
  };
  const roles = [
    { name: 'r', replicas: 1, workerReplicas: workers, entryTemplate, ...(workers > 0 ? { workerTemplate } : {}) },
  ];
  if (kind === 'ModelInfer')
    return {
      apiVersion: 'workload.matrixinfer.ai/v1alpha1',
      kind,
      metadata,
      spec: { schedulerName: 'volcano', template: { roles } },
    };
  if (kind === 'ModelServing')
    return { apiVersion: 'workload.serving.volcano.sh/v1alpha1', kind, metadata, spec: { template: { roles } } };
  const leaderWorkerTemplate = { size: workers + 1, workerTemplate };
  return { apiVersion: 'leaderworkerset.x-k8s.io/v1', kind, metadata, spec: { leaderWorkerTemplate } };
}

function read(document: JsonObject, drain?: JsonObject) {
  const drains = drainSections(drain ?? {});
  return parse('llama.json', JSON.stringify(document), { kubernetes: '1.35', maxPods: 100, strict: true, drains });
}

function modelOf(document: JsonObject, drain?: JsonObject): LocatedModel['model'] {
  const result = read(document, drain);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [located] = result.value;
  if (located === undefined) throw new Error('there is no model');
  return located.model;
}

/** The entry of a group, then its workers. */
function podsOf(document: JsonObject, drain?: JsonObject): readonly Pod[] {
  const [group] = [...compile(modelOf(document, drain), { snapshots: [] }, DEFAULT_OPTIONS).live];
  return [...(group?.roleReplicas ?? [])].flatMap(({ pods }) => [...pods]);
}

function hookOf(pod: Pod | undefined): JsonObject {
  return objectAt(listAt(pod?.spec, 'containers')[0], 'lifecycle', 'preStop');
}

const scriptOf = (pod: Pod | undefined): string => textsAt(hookOf(pod), 'exec', 'command')[2] ?? '';
const graceOf = (pod: Pod | undefined) => integerAt(pod?.spec, 'terminationGracePeriodSeconds');

/** What is said of the drain of a document, a line each. */
function said(document: JsonObject, drain?: JsonObject): readonly string[] {
  const result = read(document, drain);
  const problems = result.ok ? result.warnings : result.problems;
  return problems
    .filter(({ code, severity }) => code === 'drain' || severity === 'error')
    .map(({ severity, at, message, hint }) => `${severity} ${pathText(at.path)}: ${message}; ${hint}`);
}

const VLLM = { metrics: 'vllm', timeout: 100, propagation: 10 };
const ADDRESSES = [
  { kind: 'ModelInfer', address: 'ENTRY_ADDRESS' },
  { kind: 'ModelServing', address: 'ENTRY_ADDRESS' },
  { kind: 'LeaderWorkerSet', address: 'LWS_LEADER_ADDRESS' },
];

describe.each(ADDRESSES)('the groups of a $kind', ({ kind, address }) => {
  test('drain: the entry asks its engine, its workers wait for it, and both have the time', () => {
    const [entry, worker, ...others] = podsOf(documentOf({ kind }), { llama: VLLM });
    expect(others).toEqual([]);
    expect(scriptOf(entry)).toContain('vllm:num_requests_running');
    expect(scriptOf(entry)).toContain('sleep 10\n');
    expect(scriptOf(worker)).toContain(`ask "$${address}" 8000 /`);
    expect(listAt(worker?.spec, 'containers', '0')).toEqual([]);
    expect(objectsAt(objectsAt(worker?.spec, 'containers')[0], 'env').map((each) => textAt(each, 'name'))).toContain(
      address,
    );
    // 10 s and 100 s, 15 s in which the script may overrun, and the 30 s that pods have anyway; the worker waits that long at most.
    expect(graceOf(entry)).toBe(155);
    expect(graceOf(worker)).toBe(155 + 15 + 30);
    expect(entry?.metadata.annotations).toMatchObject({ 'flotilla.dev/undrained-grace-seconds': '30' });
  });

  test('drain by an annotation as by flotilla.yaml', () => {
    const annotated = podsOf(documentOf({ kind, annotation: 'metrics: vllm\ntimeout: 100\npropagation: 10\n' }));
    const [entry, worker] = podsOf(documentOf({ kind }), { 'default/llama': VLLM });
    expect(annotated.map(hookOf)).toEqual([hookOf(entry), hookOf(worker)]);
  });

  test('are of another revision when they drain, and of the same without', () => {
    const revision = (drain: JsonObject) => modelOf(documentOf({ kind }), drain).current.revision;
    const plain = modelOf(documentOf({ kind })).current.revision;
    expect(new Set([plain, revision({ llama: VLLM }), revision({ '*': { ...VLLM, timeout: 101 } })]).size).toBe(3);
    expect(revision({ other: VLLM })).toBe(plain);
  });
});

describe('a pod that is drained', () => {
  test('keeps its sidecars, and its other hooks', () => {
    const sidecar = {
      name: 'proxy',
      image: 'envoy:v1',
      restartPolicy: 'Always',
      lifecycle: { preStop: { sleep: { seconds: 5 } } },
    };
    const postStart = { exec: { command: ['true'] } };
    const wish = { entry: { lifecycle: { postStart } }, entrySpec: { initContainers: [sidecar] } };
    const [entry] = podsOf(documentOf(wish), { llama: VLLM });
    const [plain] = podsOf(documentOf(wish));
    const withoutRevision = (pod: Pod | undefined) =>
      JSON.stringify(pod?.spec['initContainers']).replace(/"FLOTILLA_REVISION","value":"\w+"/, '');
    expect(withoutRevision(entry)).toEqual(withoutRevision(plain));
    expect(listAt(entry?.spec, 'containers')[0]).toMatchObject({ lifecycle: { postStart } });
  });

  test.each<{ what: string; preStop: JsonObject; words: readonly string[] }>([
    { what: 'a command', preStop: { exec: { command: ['/bin/bye', 'a b'] } }, words: ['drain', '/bin/bye', 'a b'] },
    { what: 'a sleep', preStop: { sleep: { seconds: 5 } }, words: ['drain', 'sleep', '5'] },
  ])('runs $what that it had before behind its own', ({ preStop, words }) => {
    const lifecycle = { preStop };
    const pods = podsOf(documentOf({ entry: { lifecycle }, worker: { lifecycle } }), { llama: VLLM });
    expect(pods.map((pod) => textsAt(hookOf(pod), 'exec', 'command').slice(3))).toEqual([words, words]);
  });

  test('adds the time that it has to that of the drain', () => {
    const own = { terminationGracePeriodSeconds: 60 };
    const [entry, worker] = podsOf(documentOf({ entrySpec: own, workerSpec: own }), { llama: VLLM });
    expect([graceOf(entry), graceOf(worker)]).toEqual([185, 185 + 15 + 60]);
    expect(entry?.metadata.annotations).toMatchObject({ 'flotilla.dev/undrained-grace-seconds': '60' });
  });

  test('only sleeps where its server finishes by itself, and needs no shell for it', () => {
    const drain = { llama: { metrics: 'none', propagation: 10 } };
    expect(hookOf(podsOf(documentOf({ workers: 0 }), drain)[0])).toEqual({ sleep: { seconds: 10 } });
    const slept = documentOf({ workers: 0, entry: { lifecycle: { preStop: { sleep: { seconds: 5 } } } } });
    expect(hookOf(podsOf(slept, drain)[0])).toEqual({ sleep: { seconds: 15 } });
    const ran = documentOf({ workers: 0, entry: { lifecycle: { preStop: { exec: { command: ['bye'] } } } } });
    expect(textsAt(hookOf(podsOf(ran, drain)[0]), 'exec', 'command').slice(3)).toEqual(['drain', 'bye']);
  });

  test('asks the command of its role where it has one, and the port that is named', () => {
    const drain = { llama: { ...VLLM, port: 9000, roles: { r: { command: ['is-calm'] } } } };
    expect(scriptOf(podsOf(documentOf({}), drain)[0])).toContain(`if 'is-calm' >/dev/null`);
    const named = podsOf(documentOf({}), { llama: { ...VLLM, port: 9000 } });
    expect(scriptOf(named[0])).toContain('ask localhost 9000 /metrics');
    expect(scriptOf(named[1])).toContain('9000 /');
  });

  test('has agents wait as long as it may take to end', () => {
    const model = (drain?: JsonObject) =>
      agentModelOf(modelOf(documentOf({}), drain), 'llama.json', { groups: 1, filesOfNoGroup: [] });
    expect([model().graceSeconds, model({ llama: VLLM }).graceSeconds]).toEqual([30, 200]);
  });

  test('of a role that has no workers waits for itself alone', () => {
    const pods = podsOf(documentOf({ workers: 0 }), { llama: VLLM });
    expect(pods.map(graceOf)).toEqual([155]);
  });
});

test('a LeaderWorkerSet that stays one in Git has the hooks of both templates', async () => {
  const project =
    'apiVersion: flotilla.dev/v1alpha1\nkind: Project\ncompileTo: workload\ndrain: {llama: {metrics: vllm, port: 8000}}\n';
  const repo = repository({ ...exampleSources('leader-worker-set'), 'flotilla.yaml': project });
  expect((await repo.run(['synth'])).code).toBe(0);
  const [, text = ''] = Object.entries(repo.tree()).find(([path]) => path.endsWith('/live/workload.yaml')) ?? [];
  const { leaderTemplate, workerTemplate } = objectAt(
    parseManifests('w', text).objects[0],
    'spec',
    'leaderWorkerTemplate',
  );
  const script = (template: Json | undefined) =>
    textsAt(listAt(template, 'spec', 'containers')[0], 'lifecycle', 'preStop', 'exec', 'command')[2];
  expect(script(leaderTemplate)).toContain('vllm:num_requests_running');
  expect(script(workerTemplate)).toContain('ask "$LWS_LEADER_ADDRESS" 8000 /');
});

test('the annotation of a model wins over flotilla.yaml, and its own name over *', () => {
  const drain = { '*': { ...VLLM, timeout: 1 }, llama: { ...VLLM, timeout: 2 } };
  expect(graceOf(podsOf(documentOf({}), drain)[0])).toBe(57);
  expect(graceOf(podsOf(documentOf({ annotation: '{metrics: vllm, timeout: 3}' }), drain)[0])).toBe(63);
});

describe('a drain that cannot be', () => {
  const ENTRY = 'spec.template.roles[0].entryTemplate.spec.containers';
  const first = (lifecycle: Json): Wish => ({ entry: { lifecycle } });

  test.each<{ what: string; wish?: Wish; drain?: JsonObject; says: readonly string[] }>([
    {
      what: 'an annotation that is no YAML',
      wish: { annotation: '{metrics: vllm' },
      says: ['error metadata.annotations[flotilla.dev/drain]: the bracket "{" is not closed; add "}"'],
    },
    {
      what: 'an annotation with a misspelt field',
      wish: { annotation: '{metric: vllm}' },
      says: ['error metadata.annotations[flotilla.dev/drain].metric: unknown field; did you mean "metrics"?'],
    },
    {
      what: 'nothing that tells when requests have ended',
      drain: { timeout: 10 },
      says: ['error metadata.name: nothing tells when the requests of role "r" have ended; write metrics: vllm'],
    },
    {
      what: 'the same of another image',
      drain: { timeout: 10 },
      wish: { entry: { image: 'example.com/server:v1' } },
      says: [
        'error metadata.name: nothing tells when the requests of role "r" have ended; write metrics (vllm, sglang or tensorrt-llm; none for a server that finishes its requests after SIGTERM) or command',
      ],
    },
    {
      what: 'two that tell it',
      drain: { ...VLLM, command: ['true'] },
      says: [
        'error metadata.name: metrics and command both tell when the requests of role "r" have ended; keep one of the two',
      ],
    },
    {
      what: 'a role that there is not',
      wish: { annotation: '{metrics: vllm, roles: {q: {metrics: none}}}' },
      says: ['error metadata.annotations[flotilla.dev/drain].roles.q: there is no role "q" to drain; name r'],
    },
    {
      what: 'a port that nobody knows',
      drain: VLLM,
      wish: { entry: { ports: [] } },
      says: [
        `error ${ENTRY}[0]: the entry of role "r" is to be drained, and no container declares the port that it listens at; add ports to the container, or write port beside metrics`,
      ],
    },
    {
      what: 'a hook that cannot run behind another',
      drain: VLLM,
      wish: first({ preStop: { httpGet: { port: 8000, path: '/bye' } } }),
      says: [
        `error ${ENTRY}[0].lifecycle.preStop: the hook cannot run behind that of the drain, which comes in its place; write it as exec, or remove it`,
      ],
    },
    {
      what: 'an engine without metrics',
      drain: { metrics: 'sglang' },
      wish: { entry: { image: 'lmsysorg/sglang:v0.5.3', args: ['--port=8000'] } },
      says: [
        `warning ${ENTRY}[0]: SGLang shows no metrics without --enable-metrics: each pod would wait for the whole timeout; add --enable-metrics`,
      ],
    },
    {
      what: 'an engine whose metrics are hidden',
      drain: VLLM,
      wish: { entry: { command: ['sh', '-c', 'vllm serve x --disable-log-stats'] } },
      says: [
        `warning ${ENTRY}[0]: vLLM shows no metrics with --disable-log-stats: each pod would wait for the whole timeout; remove --disable-log-stats`,
      ],
    },
  ])('is told: $what', ({ wish = {}, drain, says }) => {
    expect(said(documentOf(wish), drain === undefined ? undefined : { llama: drain })).toEqual(says);
  });

  test('is told of a container beside the engine that ends at once', () => {
    const document = documentOf({ workers: 0 });
    const text = JSON.stringify(document).replace('"containers":[', '"containers":[{"name":"router","image":"r:1"},');
    expect(said(JSON.parse(text), { llama: VLLM })).toEqual([
      `warning ${ENTRY}[0]: container "router" ends as soon as its pod is deleted, while requests may still run; if they need it, make it a sidecar: an init container with restartPolicy: Always`,
    ]);
  });
});
