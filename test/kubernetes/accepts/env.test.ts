import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { byInput, CONTAINER, containerLines, linesOf } from './lines.ts';

test('a variable has a name of printable characters, once', () => {
  const env = [{ name: 'A' }, { value: 'x' }, { name: 'A=B' }, { name: 'é' }, { name: 'A' }];
  expect(containerLines({ env })).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].env[1].name: name is missing or empty. add it",
      "invalid-value spec.containers[0].env[2].name: "A=B" is not a name of an environment variable. use printable ASCII characters other than "="",
      "invalid-value spec.containers[0].env[3].name: "é" is not a name of an environment variable. use printable ASCII characters other than "="",
      "duplicate-value spec.containers[0].env[4].name: "A" is used twice. remove or rename one of the two",
    ]
  `);
  expect(containerLines({ env: [{ name: '1 a/$', value: 'x' }] })).toEqual([]);
});

test('a variable has a value or one source of it', () => {
  const fieldRef = { fieldPath: 'metadata.name' };
  expect(
    containerLines({
      env: [
        { name: 'A', valueFrom: {} },
        { name: 'B', value: 'x', valueFrom: { fieldRef } },
        { name: 'C', valueFrom: { fieldRef, resourceFieldRef: { resource: 'limits.cpu' } } },
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].env[0].valueFrom: valueFrom has none of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef. add one of them",
      "forbidden-field spec.containers[0].env[1].valueFrom: valueFrom and value exclude each other. keep one of them",
      "forbidden-field spec.containers[0].env[2].valueFrom.resourceFieldRef: resourceFieldRef and fieldRef exclude each other. keep one of them",
    ]
  `);
});

const WRONG_SOURCES: readonly JsonObject[] = [
  { fieldRef: { fieldPath: 'metadata.labels' } },
  { fieldRef: { fieldPath: 'spec.hostname' } },
  { fieldRef: { fieldPath: "metadata.labels['a b']" } },
  { fieldRef: { fieldPath: "spec.nodeName['x']" } },
  { fieldRef: { apiVersion: 'v2', fieldPath: 'metadata.name' } },
  { fieldRef: {} },
  { resourceFieldRef: { resource: 'limits.nvidia.com/gpu' } },
  { resourceFieldRef: { resource: 'limits.cpu', divisor: '500m' } },
  { resourceFieldRef: { resource: 'requests.memory', divisor: '1GB' } },
  { resourceFieldRef: { resource: 'requests.memory', divisor: 1024 } },
  { configMapKeyRef: { key: '../x' } },
  { secretKeyRef: { name: 'S', key: '' } },
  { fileKeyRef: {} },
  { fileKeyRef: { volumeName: 'none', path: 'a', key: 'K' } },
  { fileKeyRef: { volumeName: 'models', path: '../a', key: 'K' } },
];

test('a source of a variable is refused with what is wrong with it', () => {
  const volumes = [{ name: 'models', hostPath: { path: '/models' } }];
  const wrong = (valueFrom: JsonObject) =>
    linesOf({ volumes, containers: [{ ...CONTAINER, env: [{ name: 'A', valueFrom }] }] });
  expect(byInput(WRONG_SOURCES, wrong)).toMatchInlineSnapshot(`
    {
      "{"configMapKeyRef":{"key":"../x"}}": [
        "invalid-value spec.containers[0].env[0].valueFrom.configMapKeyRef.key: "../x" is not a key of a ConfigMap or Secret. use at most 253 letters, digits, "-", "_" and "."; do not start with ".."",
        "missing-field spec.containers[0].env[0].valueFrom.configMapKeyRef.name: name is missing or empty. add it",
      ],
      "{"fieldRef":{"apiVersion":"v2","fieldPath":"metadata.name"}}": [
        "unsupported-value spec.containers[0].env[0].valueFrom.fieldRef.apiVersion: "v2" is not a value of apiVersion. use "v1"",
      ],
      "{"fieldRef":{"fieldPath":"metadata.labels"}}": [
        "unsupported-value spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: "metadata.labels" is not a value of fieldPath. use "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.host", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"",
      ],
      "{"fieldRef":{"fieldPath":"metadata.labels['a b']"}}": [
        "invalid-value spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: "a b" is not a qualified name. use at most 63 letters, digits, "-", "_" and ".", after an optional DNS name and "/", such as example.com/name",
      ],
      "{"fieldRef":{"fieldPath":"spec.hostname"}}": [
        "unsupported-value spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: "spec.hostname" is not a value of fieldPath. use "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.host", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"",
      ],
      "{"fieldRef":{"fieldPath":"spec.nodeName['x']"}}": [
        "invalid-value spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: "spec.nodeName['x']" is not a field that can be used here. use metadata.labels['key'] or metadata.annotations['key']",
      ],
      "{"fieldRef":{}}": [
        "missing-field spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: fieldPath is missing or empty. add it",
      ],
      "{"fileKeyRef":{"volumeName":"models","path":"../a","key":"K"}}": [
        "invalid-reference spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: "models" is not an emptyDir volume. use an emptyDir that an init container fills",
        "invalid-value spec.containers[0].env[0].valueFrom.fileKeyRef.path: "../a" leads out of its directory. use a relative path without ".."",
      ],
      "{"fileKeyRef":{"volumeName":"none","path":"a","key":"K"}}": [
        "invalid-reference spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: there is no volume "none". the pod has: models",
      ],
      "{"fileKeyRef":{}}": [
        "missing-field spec.containers[0].env[0].valueFrom.fileKeyRef.volumeName: volumeName is missing or empty. add it",
        "missing-field spec.containers[0].env[0].valueFrom.fileKeyRef.path: path is missing or empty. add it",
        "missing-field spec.containers[0].env[0].valueFrom.fileKeyRef.key: key is missing or empty. add it",
      ],
      "{"resourceFieldRef":{"resource":"limits.cpu","divisor":"500m"}}": [
        "quantity spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor: "500m" is not a unit of limits.cpu. use 1, 1m",
      ],
      "{"resourceFieldRef":{"resource":"limits.nvidia.com/gpu"}}": [
        "unsupported-value spec.containers[0].env[0].valueFrom.resourceFieldRef.resource: "limits.nvidia.com/gpu" is not a value of resource. use "limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage"",
      ],
      "{"resourceFieldRef":{"resource":"requests.memory","divisor":"1GB"}}": [
        "quantity spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor: "1GB" is not a quantity. did you mean "1G"?",
      ],
      "{"resourceFieldRef":{"resource":"requests.memory","divisor":1024}}": [
        "quantity spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor: "1024" is not a unit of requests.memory. use 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei",
      ],
      "{"secretKeyRef":{"name":"S","key":""}}": [
        "invalid-value spec.containers[0].env[0].valueFrom.secretKeyRef.name: "S" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
        "missing-field spec.containers[0].env[0].valueFrom.secretKeyRef.key: key is missing or empty. add it",
      ],
    }
  `);
});

test.each([
  { fieldRef: { fieldPath: "metadata.annotations['Upper.Case/X']" } },
  { fieldRef: { fieldPath: 'status.podIPs', apiVersion: '' } },
  { resourceFieldRef: { resource: 'limits.cpu', divisor: '1m' } },
  { resourceFieldRef: { resource: 'limits.hugepages-2Mi', divisor: '1Mi' } },
  { resourceFieldRef: { resource: 'requests.memory', divisor: 0, containerName: 'other' } },
  { configMapKeyRef: { name: 'cm', key: '.hidden' } },
  { fileKeyRef: { volumeName: 'tmp', path: 'env/a', key: 'K' } },
])('the source %j of a variable is taken', (valueFrom) => {
  const volumes = [{ name: 'tmp', emptyDir: {} }];
  expect(linesOf({ volumes, containers: [{ ...CONTAINER, env: [{ name: 'A', valueFrom }] }] })).toEqual([]);
});

test('all variables of an object come from one that is named', () => {
  const envFrom = [{}, { configMapRef: {}, secretRef: { name: 'S_' } }, { prefix: 'A=', secretRef: { name: 's' } }];
  expect(containerLines({ envFrom })).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].envFrom[0]: element 0 has none of configMapRef, secretRef. add one of them",
      "forbidden-field spec.containers[0].envFrom[1].secretRef: secretRef and configMapRef exclude each other. keep one of them",
      "missing-field spec.containers[0].envFrom[1].configMapRef.name: name is missing or empty. add it",
      "invalid-value spec.containers[0].envFrom[1].secretRef.name: "S_" is not a DNS name (RFC 1123 subdomain). use at most 253 lower case letters, digits, "-" and "."; start and end each part with a letter or digit",
      "invalid-value spec.containers[0].envFrom[2].prefix: "A=" is not a name of an environment variable. use printable ASCII characters other than "="",
    ]
  `);
});
