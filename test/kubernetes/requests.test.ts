import { describe, expect, test } from 'vitest';
import { amountsText } from '../../src/kubernetes/amounts.ts';
import { podDevices, podRequests, requestsText, totalRequests } from '../../src/kubernetes/requests.ts';
import type { PodSpec } from '../../src/model/kubernetes.ts';

const asks = (requests: Record<string, string | number>, more: object = {}) => ({
  name: 'c',
  resources: { requests },
  ...more,
});

const cases: readonly { what: string; spec: PodSpec; counts: Record<string, string> }[] = [
  { what: 'no resources', spec: { containers: [{ name: 'c' }] }, counts: {} },
  {
    what: 'containers add up, in the family of the first',
    spec: { containers: [asks({ cpu: '100m', memory: '1Gi' }), asks({ cpu: 1.5, memory: '512M' })] },
    counts: { cpu: '1600m', memory: '1548576Ki' },
  },
  {
    what: 'amounts are rounded up to thousandths, each for itself, as the API server stores them',
    spec: { containers: [asks({ cpu: '1500u' }), asks({ cpu: '1500u' })] },
    counts: { cpu: '4m' },
  },
  {
    what: 'a missing request takes its limit',
    spec: {
      containers: [{ name: 'c', resources: { requests: { cpu: '1' }, limits: { cpu: '2', 'nvidia.com/gpu': 8 } } }],
    },
    counts: { cpu: '1', 'nvidia.com/gpu': '8' },
  },
  {
    what: 'the largest init container counts where it is larger than all containers together',
    spec: {
      initContainers: [asks({ cpu: '3' }), asks({ cpu: '4' })],
      containers: [asks({ cpu: '1' }), asks({ cpu: '2' })],
    },
    counts: { cpu: '4' },
  },
  {
    what: 'a sidecar counts beside the containers',
    spec: { initContainers: [asks({ cpu: '1' }, { restartPolicy: 'Always' })], containers: [asks({ cpu: '2' })] },
    counts: { cpu: '3' },
  },
  {
    what: 'an init container counts together with the sidecars started before it',
    spec: {
      initContainers: [
        asks({ cpu: '1' }, { restartPolicy: 'Always' }),
        asks({ cpu: '5' }),
        asks({ cpu: '1' }, { restartPolicy: 'Always' }),
      ],
      containers: [asks({ cpu: '2' })],
    },
    counts: { cpu: '6' },
  },
  {
    what: 'overhead is added at the end',
    spec: { containers: [asks({ cpu: '1' })], overhead: { cpu: '100m', memory: '64Mi' } },
    counts: { cpu: '1100m', memory: '64Mi' },
  },
  {
    what: 'requests of the pod as a whole replace those of its containers',
    spec: { containers: [asks({ cpu: '1', 'nvidia.com/gpu': 1 })], resources: { requests: { cpu: '8' } } },
    counts: { cpu: '8', 'nvidia.com/gpu': '1' },
  },
  {
    what: 'a limit of the pod as a whole counts only where no container asks',
    spec: { containers: [asks({ cpu: '1' })], resources: { limits: { cpu: '8', memory: '2Gi' } } },
    counts: { cpu: '1', memory: '2Gi' },
  },
];

describe('what the scheduler counts for a pod', () => {
  test.each(cases)('$what', ({ spec, counts }) => expect(requestsText(podRequests(spec))).toEqual(counts));
});

test('a gang counts each template as often as it has pods', () => {
  const entry = podRequests({ containers: [asks({ cpu: '500m', 'nvidia.com/gpu': 8 })] });
  const worker = podRequests({ containers: [asks({ memory: '1Gi', 'nvidia.com/gpu': 8 })] });
  const total = totalRequests([
    { requests: entry, pods: 2 },
    { requests: worker, pods: 6 },
    { requests: worker, pods: 0 },
  ]);
  expect(requestsText(total)).toEqual({ cpu: '1', memory: '6Gi', 'nvidia.com/gpu': '64' });
});

test('the devices of a pod are what has a domain of its own: neither what Kubernetes owns, nor the name of a quota', () => {
  const requests = {
    cpu: 1,
    'hugepages-2Mi': '4Mi',
    'attachable-volumes.kubernetes.io/csi': 1,
    'requests.nvidia.com/gpu': 1,
    'nvidia.com/gpu': 8,
    'rdma/hca': 1,
  };
  expect(amountsText(podDevices({ containers: [{ name: 'c', resources: { requests } }] }))).toEqual({
    'nvidia.com/gpu': '8',
    'rdma/hca': '1',
  });
});
