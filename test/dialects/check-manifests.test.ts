import { describe, expect, test } from 'vitest';
import { checkManifests } from '../../src/dialects/check-manifests.ts';
import { type Json, type JsonObject, pathText } from '../../src/model/json.ts';
import { parseManifests } from '../../src/yaml/read.ts';
import { exampleNames, exampleTree } from '../support/examples.ts';

const podSpec = { containers: [{ name: 'a', image: 'a:1' }], schedulerName: 'volcano' };
const pod = (name: string, task: string, spec: JsonObject = podSpec): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name,
    annotations: { 'scheduling.k8s.io/group-name': 'gang', 'volcano.sh/task-spec': task },
    creationTimestamp: null,
  },
  spec,
});
const podGroup = (spec: JsonObject): JsonObject => ({
  apiVersion: 'scheduling.volcano.sh/v1beta1',
  kind: 'PodGroup',
  metadata: { name: 'gang' },
  spec,
});

function lines(objects: readonly Json[]): readonly string[] {
  return checkManifests(objects, { source: 'manifests', path: [] }, '1.35').map(
    ({ severity, at, message, hint }) =>
      `${at.document} ${severity}: ${pathText(at.path)}: ${message}${hint === undefined ? '' : `; ${hint}`}`,
  );
}

describe('objects of anybody', () => {
  test('what an API server would refuse of pods, and of the templates of workloads', () => {
    const broken = { containers: [{ name: 'A', image: 'a:1', ports: [{ containerPort: 0 }] }], restartPolicy: 'never' };
    const template = { metadata: { labels: { 'a b': 'c' } }, spec: { ...podSpec, imagee: 'x' } };
    expect(
      lines([
        { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: broken, status: { phase: 'Running' } },
        { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd' }, spec: { template } },
        { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'c' }, spec: { jobTemplate: { spec: {} } } },
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'A B' }, data: { spec: 'x' } },
        null,
        'text',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "0 error: spec.restartPolicy: "never" is not supported; it can be "Always", "Never", "OnFailure"; did you mean "Never"?",
        "0 error: spec.containers[0].name: "A" is not a DNS label (RFC 1123); use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
        "0 error: spec.containers[0].ports[0].containerPort: 0 is out of range; use 1 to 65535",
        "1 error: spec.template.spec.imagee: unknown field; correct its name, or remove it",
        "1 error: spec.template.metadata.labels[a b]: "a b" is not a qualified name; use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
        "2 error: spec.jobTemplate.spec.template.spec: required field is missing; add "spec"",
      ]
    `);
  });

  test('pods of others may run on Windows, by rules of their own', () => {
    const spec = {
      os: { name: 'windows' },
      securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } },
      containers: [{ name: 'agent', image: 'agent:1' }],
    };
    expect(
      lines([{ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'd' }, spec: { template: { spec } } }]),
    ).toEqual([]);
  });

  test.each<{ what: string; objects: readonly JsonObject[]; found: readonly string[] }>([
    {
      what: 'a gang that fits',
      objects: [podGroup({ minMember: 2, minTaskMember: { a: 1, b: 1 } }), pod('p', 'a'), pod('q', 'b')],
      found: [],
    },
    { what: 'a PodGroup without pods here', objects: [podGroup({ minMember: 2 })], found: [] },
    {
      what: 'a pod without its PodGroup',
      objects: [pod('p', 'a')],
      found: [
        '0 warning: metadata.annotations[scheduling.k8s.io/group-name]: no PodGroup "gang" is among these manifests; add it, or correct the name: until it exists the pod is not scheduled',
      ],
    },
    {
      what: 'a PodGroup in another namespace',
      objects: [{ ...podGroup({}), metadata: { name: 'gang', namespace: 'ml' } }, pod('p', 'a')],
      found: [
        '1 warning: metadata.annotations[scheduling.k8s.io/group-name]: no PodGroup "gang" is among these manifests; add it, or correct the name: until it exists the pod is not scheduled',
      ],
    },
    {
      what: 'pods too few, of the whole and of a task',
      objects: [podGroup({ minMember: 3, minTaskMember: { a: 1, b: 2 } }), pod('p', 'a'), pod('q', 'b')],
      found: [
        '0 error: spec.minMember: 3 pods must be there before any starts, and only 2 name this PodGroup; write 2, or add the pods that are missing',
        '0 error: spec.minTaskMember.b: 2 pods of the task must be there before any starts, and only 1 name it; write 1, or set the annotation volcano.sh/task-spec on the pods that are missing',
      ],
    },
    {
      what: 'a pod left to another scheduler',
      objects: [podGroup({}), pod('p', 'a', { containers: podSpec.containers })],
      found: [
        '1 error: spec.schedulerName: a pod of a gang is left to the scheduler "default-scheduler"; write schedulerName: volcano',
      ],
    },
  ])('$what', ({ objects, found }) => {
    expect(lines(objects)).toEqual(found);
  });
});

test.each(exampleNames)('%s: nothing to say about what flotilla itself generated', (name) => {
  const live = Object.entries(exampleTree(name)).filter(([path]) => /\/live\/.*\.yaml$/.test(path));
  const objects = live.flatMap(([path, text]) => parseManifests(path, text).objects);
  expect(objects.filter(({ kind }) => kind === 'Pod' || kind === 'LeaderWorkerSet')).not.toEqual([]);
  expect(lines(objects)).toEqual([]);
});
