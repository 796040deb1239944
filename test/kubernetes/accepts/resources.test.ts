import { expect, test } from 'vitest';
import { CONTAINER, containerLines, linesOf } from './lines.ts';

const lines = (limits: Record<string, string | number>, requests: Record<string, string | number> = {}) =>
  containerLines({ resources: { limits, requests } });

test('a request is within its limit, and that of a device is the same', () => {
  expect([
    ...lines({ cpu: 1, memory: '1073741823' }, { cpu: '2', memory: '1Gi' }),
    ...lines({ 'nvidia.com/gpu': 2 }, { 'nvidia.com/gpu': 1 }),
    ...lines({}, { 'nvidia.com/gpu': 1 }),
  ]).toMatchInlineSnapshot(`
    [
      "quantity spec.containers[0].resources.requests.cpu: "2" is more than the limit of cpu, 1. lower it, or raise the limit",
      "quantity spec.containers[0].resources.requests.memory: "1Gi" is more than the limit of memory, 1073741823. lower it, or raise the limit",
      "quantity spec.containers[0].resources.requests[nvidia.com/gpu]: "1" differs from the limit of nvidia.com/gpu, 2. write the same number: this resource is never shared",
      "missing-field spec.containers[0].resources.limits[nvidia.com/gpu]: nvidia.com/gpu is missing or empty. set the limit of nvidia.com/gpu to what is requested",
    ]
  `);
});

test('amounts are quantities of zero or more, of resources that exist', () => {
  expect([
    ...lines({ cpu: '-1', memory: '16gi', gpu: 1, '/x': 1, 'requests.nvidia.com/gpu': 1, 'NVIDIA.com/gpu': 1 }),
    ...lines({ 'nvidia.com/gpu': '500m' }),
  ]).toMatchInlineSnapshot(`
    [
      "quantity spec.containers[0].resources.limits.cpu: "-1" is negative. use 0 or more",
      "quantity spec.containers[0].resources.limits.memory: "16gi" is not a quantity. did you mean "16Gi"?",
      "invalid-value spec.containers[0].resources.limits.gpu: "gpu" is not a resource that can be asked for here. use cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu",
      "invalid-value spec.containers[0].resources.limits[/x]: "/x" is not a resource that can be asked for here. use cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu",
      "invalid-value spec.containers[0].resources.limits[requests.nvidia.com/gpu]: "requests.nvidia.com/gpu" is not a resource that can be asked for here. use cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu",
      "invalid-value spec.containers[0].resources.limits[NVIDIA.com/gpu]: "NVIDIA.com/gpu" is not a resource that can be asked for here. use cpu, memory, ephemeral-storage, hugepages-<size> or a name such as nvidia.com/gpu",
      "quantity spec.containers[0].resources.limits[nvidia.com/gpu]: "500m" is no whole number of nvidia.com/gpu. use a whole number",
    ]
  `);
});

test('huge pages come in whole pages, with cpu or memory', () => {
  expect([...lines({ 'hugepages-2Mi': '3Mi', cpu: 1 }), ...lines({ 'hugepages-0': '4Mi' })]).toMatchInlineSnapshot(`
    [
      "quantity spec.containers[0].resources.limits.hugepages-2Mi: "3Mi" is not a multiple of the page size of hugepages-2Mi. use a multiple of it",
      "quantity spec.containers[0].resources.limits.hugepages-0: "4Mi" is not a multiple of the page size of hugepages-0. use a multiple of it",
      "forbidden-field spec.containers[0].resources: resources has huge pages but neither cpu nor memory. add a request or limit of cpu or memory",
    ]
  `);
});

test.each([
  { 'nvidia.com/gpu': '1000m' },
  { 'nvidia.com/gpu': 2, cpu: 0.1, memory: '64Gi' },
  { 'kubernetes.io/anything': 1 },
  { 'hugepages-2Mi': '4Mi', memory: '1Gi' },
  { cpu: ' 1 ', memory: '.5', 'ephemeral-storage': '+1' },
])('limits %j are taken', (limits) => {
  expect(lines(limits)).toEqual([]);
});

test('fractions below a thousandth are rounded up before they are compared', () => {
  expect(lines({ cpu: '0.0001' }, { cpu: '0.0009' })).toEqual([]);
});

test('claims are those of the pod, each once', () => {
  const claims = [{ name: 'gpu' }, { name: 'gpu', request: 'A' }, { name: 'none' }, {}];
  const resourceClaims = [{ name: 'gpu', resourceClaimName: 'c' }];
  expect(linesOf({ resourceClaims, containers: [{ ...CONTAINER, resources: { claims } }] })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.containers[0].resources.claims[1].request: "A" is not a DNS label (RFC 1123). use at most 63 lower case letters, digits and "-"; start and end with a letter or digit",
      "invalid-reference spec.containers[0].resources.claims[2].name: there is no resource claim "none". the pod has: gpu",
      "missing-field spec.containers[0].resources.claims[3].name: name is missing or empty. add it",
      "duplicate-value spec.containers[0].resources.claims[1]: "gpu" is used twice. remove or rename one of the two",
    ]
  `);
  expect(containerLines({ resources: { claims: [{ name: 'gpu' }] } })).toMatchInlineSnapshot(`
    [
      "invalid-reference spec.containers[0].resources.claims[0].name: there is no resource claim "gpu". add a resource claim of this name to the pod",
    ]
  `);
});

test('a resize policy is for cpu or memory, once', () => {
  const policy = { resourceName: 'cpu', restartPolicy: 'NotRequired' };
  expect(
    containerLines({ resizePolicy: [policy, policy, {}, { ...policy, resourceName: 'gpu' }] }),
  ).toMatchInlineSnapshot(`
    [
      "missing-field spec.containers[0].resizePolicy[2].resourceName: resourceName is missing or empty. add it",
      "missing-field spec.containers[0].resizePolicy[2].restartPolicy: restartPolicy is missing or empty. add it",
      "unsupported-value spec.containers[0].resizePolicy[3].resourceName: "gpu" is not a value of resourceName. use "cpu", "memory"",
      "duplicate-value spec.containers[0].resizePolicy[1].resourceName: "cpu" is used twice. remove or rename one of the two",
    ]
  `);
});

test('the pod as a whole has enough for its containers', () => {
  const containers = [{ ...CONTAINER, resources: { limits: { cpu: 2 }, requests: { cpu: 2, memory: '1Gi' } } }];
  const sidecar = { ...CONTAINER, name: 'proxy', restartPolicy: 'Always', resources: { requests: { memory: '1Gi' } } };
  const fetch = { ...CONTAINER, name: 'fetch', resources: { requests: { memory: '4Gi' } } };
  const initContainers = [sidecar, fetch];
  expect(linesOf({ containers, resources: { limits: { cpu: 1 } } })).toMatchInlineSnapshot(`
    [
      "quantity spec.resources.limits.cpu: "1" is less than what the containers ask for together, 2. raise it, or lower the requests of containers",
      "quantity spec.resources.limits.cpu: "1" is less than the limit of container "server", 2. raise it, or lower that limit",
    ]
  `);
  expect(linesOf({ containers, initContainers, resources: { requests: { memory: '4Gi' } } })).toMatchInlineSnapshot(`
    [
      "quantity spec.resources.requests.memory: "4Gi" is less than what the containers ask for together, 5Gi. raise it, or lower the requests of containers",
    ]
  `);
  expect(linesOf({ containers, initContainers, resources: { requests: { memory: '5Gi', cpu: 2 } } })).toEqual([]);
  expect(linesOf({ containers, resources: {} })).toEqual([]);
});

test('the pod as a whole asks for cpu, memory and huge pages only', () => {
  const resourceClaims = [{ name: 'gpu', resourceClaimName: 'c' }];
  const resources = { limits: { 'nvidia.com/gpu': 1, 'ephemeral-storage': '1Gi' }, claims: [{ name: 'gpu' }] };
  expect(linesOf({ resourceClaims, resources })).toMatchInlineSnapshot(`
    [
      "invalid-value spec.resources.limits[nvidia.com/gpu]: "nvidia.com/gpu" is not a resource that can be asked for here. use cpu, memory or hugepages-<size>",
      "invalid-value spec.resources.limits.ephemeral-storage: "ephemeral-storage" is not a resource that can be asked for here. use cpu, memory or hugepages-<size>",
      "forbidden-field spec.resources.claims: claims is not for the pod as a whole. move it to a container",
    ]
  `);
});

test('overhead is an amount as well', () => {
  expect(linesOf({ overhead: { cpu: '-1', gpu: 1 } })).toMatchInlineSnapshot(`
    [
      "quantity spec.overhead.cpu: "-1" is negative. use 0 or more",
      "invalid-value spec.overhead.gpu: "gpu" is not a resource that can be asked for here. use cpu, memory, ephemeral-storage or a name such as nvidia.com/gpu",
    ]
  `);
});
