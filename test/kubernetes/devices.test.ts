import { expect, test } from 'vitest';
import { amountsText } from '../../src/kubernetes/amounts.ts';
import { podDevices } from '../../src/kubernetes/devices.ts';

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
