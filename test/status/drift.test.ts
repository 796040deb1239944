import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { readExpectation } from '../../src/model/expectation.ts';
import { objectAt } from '../../src/model/fields.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Model } from '../../src/model/model.ts';
import type { Drift } from '../../src/model/status.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { editsOf } from '../../src/status/drift.ts';
import { liveObjects } from '../../src/status/live.ts';
import { modelStatus } from '../../src/status/model.ts';
import { aPod, expecting, live, READY_AT, readyStatus } from '../support/live.ts';
import { aModel } from '../support/models.ts';

const NOW = Date.UTC(2026, 10, 24, 5);

function told(drift: readonly Drift[]): readonly string[] {
  return drift.map(({ kind, object, message }) => `${kind} ${object}: ${message}`);
}

function driftOf(...objects: readonly Json[]): readonly string[] {
  const roles = [{ name: 'r', replicas: 1, pods: 1 }];
  return told(modelStatus(expecting(['aaa', 'aaa'], { roles }), live(...objects), { now: NOW }).drift);
}

describe('what is live and what is committed', () => {
  const labels = { 'modelinfer.matrixinfer.ai/name': 'm' };
  const beside = (kind: string, name: string): JsonObject => ({
    kind,
    metadata: { name, namespace: 'default', labels },
  });

  test('nothing differs', () => {
    expect(driftOf(aPod('m-0-r-0-0'), aPod('m-1-r-0-0'), beside('Service', 'm-0-r-0-0'))).toEqual([]);
  });

  test('pods on another revision are told once a group', () => {
    expect(driftOf(aPod('m-0-r-0-0', { revision: 'old' }), aPod('m-1-r-0-0'))).toEqual([
      'revision Group m-0: 1 of 1 pods run old, committed is aaa',
    ]);
  });

  test('pods that are missing, and those that nothing asks for', () => {
    const strange = aPod('m-9-r-0-0', { labels: { 'modelinfer.matrixinfer.ai/group-name': 'x' } });
    expect(driftOf(aPod('m-0-r-0-0'), aPod('m-0-r-1-0'), aPod('m-7-r-0-0'), strange)).toEqual([
      'extra Pod m-0-r-1-0: live, but nothing committed asks for it',
      'missing Pod m-1-r-0-0: committed, but not live',
      'extra Pod m-7-r-0-0: live, but nothing committed asks for it',
      'extra Pod m-9-r-0-0: live, but nothing committed asks for it',
    ]);
  });

  test('Services and PodGroups that nothing asks for', () => {
    const pods = [aPod('m-0-r-0-0'), aPod('m-1-r-0-0')];
    const objects = [beside('Service', 'm-0-r-1-0'), beside('PodGroup', 'm-4'), beside('PodGroup', 'm-1')];
    expect(driftOf(...pods, ...objects)).toEqual([
      'extra PodGroup m-4: live, but nothing committed asks for it',
      'extra Service m-0-r-1-0: live, but nothing committed asks for it',
    ]);
  });

  test('objects of other models and namespaces are left alone', () => {
    const other = { ...beside('PodGroup', 'm-4'), metadata: { name: 'm-4', namespace: 'other', labels } };
    const foreign = { kind: 'Service', metadata: { name: 'm-web', namespace: 'default' } };
    expect(driftOf(aPod('m-0-r-0-0'), aPod('m-1-r-0-0'), other, foreign)).toEqual([]);
  });
});

describe('what says otherwise than its manifest', () => {
  /** Who wrote the labels and the image of a pod, as an API server notes it. */
  const writtenBy = (manager: string, ...writers: readonly JsonObject[]): JsonObject => ({
    managedFields: [{ manager, operation: 'Apply' }, ...writers, ...writers],
  });
  const IMAGE = { 'f:spec': { 'f:containers': { 'k:{"name":"main"}': { 'f:image': {} } } } };
  const debugged = (pod: JsonObject, metadata: JsonObject): JsonObject => {
    const other: JsonObject = JSON.parse(JSON.stringify(pod).replaceAll('llm:A', 'llm:debug'));
    return { ...other, metadata: { ...objectAt(other, 'metadata'), ...metadata } };
  };
  const lastApplied = (pod: JsonObject): JsonObject => ({
    annotations: {
      ...objectAt(pod, 'metadata', 'annotations'),
      'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(pod),
    },
  });

  test.each([
    {
      when: 'somebody wrote it after the agent',
      metadata: () =>
        writtenBy('kustomize-controller', { manager: 'kubectl-edit', operation: 'Update', fieldsV1: IMAGE }),
      says: 'edited Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A" (by kubectl-edit)',
    },
    {
      when: 'the agent wrote it, of an older commit',
      metadata: () => writtenBy('kustomize-controller'),
      says: 'unapplied Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A"',
    },
    {
      when: 'another field was written by somebody, and a status by the kubelet',
      metadata: () =>
        writtenBy(
          'argocd-controller',
          { manager: 'kubectl-label', fieldsV1: { 'f:metadata': { 'f:labels': { 'f:x': {} } } } },
          { manager: 'kubelet', subresource: 'status', fieldsV1: IMAGE },
        ),
      says: 'unapplied Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A"',
    },
    {
      when: 'a dump leaves writers out, and the agent notes what it applied: otherwise',
      metadata: lastApplied,
      says: 'edited Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A" (by somebody)',
    },
    {
      when: 'a dump leaves writers out, and the agent notes what it applied: this',
      metadata: (pod: JsonObject) => lastApplied(debugged(pod, {})),
      says: 'unapplied Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A"',
    },
    {
      when: 'nothing tells',
      metadata: () => ({}),
      says: 'changed Pod m-0-r-0-1: spec.containers[main].image is "llm:debug", committed is "llm:A"',
    },
  ])('$when: $says', ({ metadata, says }) => {
    expect(afterEdit('Pod', 'm-0-r-0-1', (pod) => debugged(pod, metadata(pod)))).toEqual([says]);
  });

  const model = aModel({ name: 'm', replicas: 1, roles: [{ name: 'r', workers: 1, gpus: 2 }], gangSchedule: {} });
  const cluster = liveCluster(model);

  /** What drift says once the object of that kind and name has been changed. */
  function afterEdit(kind: string, name: string, edit: (object: JsonObject) => JsonObject): readonly string[] {
    const { expectation, live: manifests } = compile(model, { snapshots: [] }, DEFAULT_OPTIONS);
    const [configMap] = liveObjects([JSON.parse(JSON.stringify(expectation))]).configMaps ?? [];
    const read = configMap === undefined ? undefined : readExpectation(configMap, DIALECTS);
    if (read?.ok !== true) throw new Error('no expectation');
    const objects = cluster.map((object) => (isCalled(object, kind, name) ? edit(object) : object));
    return told(modelStatus(read.value, live(...objects), { now: NOW, manifests }).drift);
  }

  test('what a server fills in is no edit', () => {
    expect(afterEdit('Pod', 'none', (object) => object)).toEqual([]);
  });

  test.each([
    {
      what: 'an image',
      edit: (text: string) => text.replaceAll('llm:A', 'llm:debug'),
      says: 'spec.containers[main].image is "llm:debug", committed is "llm:A"',
    },
    {
      what: 'a label',
      edit: (text: string) =>
        text.replace('"modelinfer.matrixinfer.ai/role":"r"', '"modelinfer.matrixinfer.ai/role":"x"'),
      says: 'metadata.labels[modelinfer.matrixinfer.ai/role] is "x", committed is "r"',
    },
    {
      what: 'a variable',
      edit: (text: string) => text.replace('"name":"GROUP_SIZE","value":"2"', '"name":"GROUP_SIZE","value":"3"'),
      says: 'spec.containers[main].env[GROUP_SIZE].value is "3", committed is "2"',
    },
    {
      what: 'a variable that is gone',
      edit: (text: string) => text.replace('"name":"GROUP_SIZE"', '"name":"OTHER"'),
      says: 'spec.containers[main].env[GROUP_SIZE] is gone',
    },
    {
      what: 'an annotation that is gone',
      edit: (text: string) => text.replace('"volcano.sh/task-spec":"r-0"', '"a":"b"'),
      says: 'metadata.annotations[volcano.sh/task-spec] is not set, committed is "r-0"',
    },
    {
      what: 'a resource',
      edit: (text: string) => text.replace('"limits":{"nvidia.com/gpu":2}', '"limits":{"nvidia.com/gpu":"1"}'),
      says: 'spec.containers[main].resources.limits[nvidia.com/gpu] is "1", committed is 2',
    },
  ])('$what of a pod', ({ edit, says }) => {
    const found = afterEdit('Pod', 'm-0-r-0-1', (pod) => JSON.parse(edit(JSON.stringify(pod))));
    expect(found).toEqual([`changed Pod m-0-r-0-1: ${says}`]);
  });

  test('the selector of a Service and the size of a gang', () => {
    const respecified = (part: JsonObject) => (object: JsonObject) => ({ ...object, spec: part });
    expect(afterEdit('Service', 'm-0-r-0-0', respecified({ clusterIP: 'None', selector: {} }))).toEqual([
      expect.stringMatching(
        /^changed Service m-0-r-0-0: spec\.publishNotReadyAddresses is not set, committed is true; spec/,
      ),
    ]);
    const spec = { minMember: 1, minTaskMember: { 'r-0': 2 }, minResources: { 'nvidia.com/gpu': '4' } };
    expect(afterEdit('PodGroup', 'm-0', respecified(spec))).toEqual([
      'changed PodGroup m-0: spec.minMember is 1, committed is 2',
    ]);
  });

  test.each([
    {
      what: 'an equal quantity in other words',
      manifest: { limits: { memory: '1.5Gi' } },
      object: { limits: { memory: '1536Mi' } },
    },
    { what: 'an empty list that the server leaves out', manifest: { volumes: [], hostNetwork: false }, object: {} },
    {
      what: 'a volume that admission added',
      manifest: { volumes: [{ name: 'a' }] },
      object: { volumes: [{ name: 'token' }, { name: 'a', emptyDir: {} }] },
    },
    {
      what: 'a toleration that admission added',
      manifest: { tolerations: [{ key: 'a' }] },
      object: { tolerations: [{ key: 'b' }, { key: 'a', effect: 'x' }] },
    },
  ])('$what is none', ({ manifest, object }) => {
    expect(editsOf({ spec: manifest }, { spec: object })).toEqual([]);
  });

  test.each([
    {
      what: 'quantity-like text elsewhere',
      manifest: { name: '1.0' },
      object: { name: '1' },
      says: 'spec.name is "1", committed is "1.0"',
    },
    {
      what: 'an argument',
      manifest: { args: ['a', 'b'] },
      object: { args: ['a'] },
      says: 'spec.args is ["a"], committed is ["a","b"]',
    },
    {
      what: 'a toleration',
      manifest: { tolerations: [{ key: 'a' }] },
      object: { tolerations: [{ key: 'b' }] },
      says: 'spec.tolerations[0] is gone',
    },
    {
      what: 'an object that is no longer one',
      manifest: { affinity: { a: 1 } },
      object: { affinity: 'x' },
      says: 'spec.affinity is "x", committed is {"a":1}',
    },
  ])('$what is one', ({ manifest, object, says }) => {
    expect(editsOf({ spec: manifest }, { spec: object }).map(({ text }) => text)).toEqual([says]);
  });

  test('many edits of one object are cut', () => {
    const manifest = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, index + 1]));
    expect(editsOf({ spec: manifest }, { spec: {} })).toHaveLength(5);
  });
});

/** What a cluster holds of a model: the manifests, with what a server and Volcano fill in. */
function liveCluster(model: Model): readonly JsonObject[] {
  const objects: object[] = [];
  for (const { podGroup, roleReplicas } of compile(model, { snapshots: [] }, DEFAULT_OPTIONS).live) {
    if (podGroup !== undefined) objects.push({ ...podGroup, spec: { ...podGroup.spec, queue: 'default' } });
    for (const { service, pods } of roleReplicas) {
      if (service !== undefined) objects.push({ ...service, spec: { ...service.spec, type: 'ClusterIP' } });
      for (const pod of pods) {
        const spec = { ...pod.spec, nodeName: 'node4', restartPolicy: 'Always', tolerations: [{ key: 'not-ready' }] };
        objects.push({ ...pod, spec, status: readyStatus(READY_AT) });
      }
    }
  }
  return JSON.parse(JSON.stringify(objects));
}

function isCalled({ kind, metadata }: JsonObject, wantedKind: string, wantedName: string): boolean {
  return kind === wantedKind && JSON.stringify(metadata).includes(`"name":"${wantedName}"`);
}
