import { expect, test } from 'vitest';
import {
  CONTAINER_ENDS,
  FAILED_WHILE_WAITING,
  POD_ENDS,
  podEnd,
  WAITING_REASONS,
} from '../../src/kubernetes/waiting-reasons.ts';

/** Versions of Kubernetes whose source was searched, and what each has beyond the one before it. */
const KUBELET: Readonly<Record<string, Said>> = {
  '1.33': {
    // errors.New("…") in pkg/kubelet/{images,container,kuberuntime} and in cri-api, and the constants of kubelet_pods.go.
    waiting: [
      ...['ImagePullBackOff', 'ImageInspectError', 'ErrImagePull', 'ErrImageNeverPull', 'InvalidImageName'],
      ...['RegistryUnavailable', 'SignatureValidationFailed', 'CrashLoopBackOff', 'RunContainerError'],
      ...['KillContainerError', 'CreatePodSandboxError', 'ConfigPodSandboxError', 'KillPodSandboxError'],
      ...['ResizePodInPlaceError', 'CreateContainerConfigError', 'PreCreateHookError', 'CreateContainerError'],
      ...['PreStartHookError', 'PostStartHookError', 'PodInitializing', 'ContainerCreating'],
    ],
    // What containerd and CRI-O say, and the kubelet where a container is gone.
    ended: ['Completed', 'Error', 'OOMKilled', 'StartError', 'ContainerCannotRun', 'Unknown', 'ContainerStatusUnknown'],
    // Reason: in pkg/kubelet/{eviction,preemption,nodeshutdown,lifecycle,sysctl,cm}, active_deadline.go, the scheduler's
    // plugins that the kubelet asks, and the condition DisruptionTarget.
    pod: [
      ...['Evicted', 'Preempting', 'Terminated', 'NodeShutdown', 'DeadlineExceeded', 'AppArmor', 'SysctlForbidden'],
      ...['UnexpectedAdmissionError', 'TopologyAffinityError', 'SMTAlignmentError', 'InvalidNodeInfo', 'UnknownReason'],
      ...['OutOfcpu', 'OutOfmemory', 'OutOfephemeral-storage', 'OutOfpods', 'OutOfnvidia.com/gpu', 'NodeAffinity'],
      ...['NodeName', 'NodePorts', 'TaintToleration', 'PodOSNotSupported', 'PodOSSelectorNodeLabelDoesNotMatch'],
      ...['InitContainerRestartPolicyForbidden', 'SupplementalGroupsPolicyNotSupported'],
      ...['UnexpectedPredicateFailureType', 'NodeLost', 'TerminationByKubelet', 'PreemptionByScheduler'],
      ...['DeletionByTaintManager', 'DeletionByDeviceTaintManager', 'EvictionByEvictionAPI', 'DeletionByPodGC'],
    ],
  },
  '1.34': { waiting: [], ended: [], pod: ['PodLevelResourcesNotSupported', 'VolumeAttachmentLimitExceeded'] },
  '1.35': {
    waiting: ['RestartingAllContainers'],
    ended: ['RestartingAllContainers'],
    pod: ['PodFeatureUnsupported'],
  },
  '1.36': { waiting: ['RemoveContainerError'], ended: [], pod: ['EmptyPodSharedPoolError'] },
};

interface Said {
  readonly waiting: readonly string[];
  readonly ended: readonly string[];
  readonly pod: readonly string[];
}

test.each(Object.entries(KUBELET))(
  'Kubernetes %s gives no reason that has no row',
  (_version, { waiting, ended, pod }) => {
    expect(waiting.filter((reason) => !WAITING_REASONS.has(reason))).toEqual([]);
    expect(ended.filter((reason) => !CONTAINER_ENDS.has(reason))).toEqual([]);
    expect(pod.filter((reason) => podEnd(reason) === undefined)).toEqual([]);
  },
);

test('no row is of a reason that no kubelet gives', () => {
  const said = Object.values(KUBELET);
  expect([...WAITING_REASONS.keys()].sort()).toEqual(said.flatMap(({ waiting }) => waiting).sort());
  expect([...CONTAINER_ENDS.keys()].sort()).toEqual(said.flatMap(({ ended }) => ended).sort());
  const pods = said.flatMap(({ pod }) => pod).map((reason) => reason.replace(/^OutOf.*/, 'OutOf…'));
  expect([...POD_ENDS.keys()].sort()).toEqual([...new Set(pods)].sort());
});

test('a pod is Failed for what a person must mend, and for nothing that passes by itself', () => {
  expect(FAILED_WHILE_WAITING.join(' ')).toMatchInlineSnapshot(
    `"CrashLoopBackOff ImagePullBackOff ErrImagePull InvalidImageName ErrImageNeverPull ImageInspectError RegistryUnavailable SignatureValidationFailed CreateContainerConfigError CreateContainerError PreCreateHookError PreStartHookError RunContainerError PostStartHookError"`,
  );
});
