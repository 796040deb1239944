// What the kubelet's reasons mean, once: `status`, `--why`, Argo CD's Lua and Flux's CEL are all made from these tables.
// They hold what the kubelet of Kubernetes 1.33 to 1.36 and the container runtimes say, read in their source.

/** What keeps a pod back whose container cannot run, as `--why` groups it. */
export type StuckCause = 'image' | 'container' | 'crash';

/**
 * Why a container waits, and who acts next: the kubelet, whose next try may do without anybody's help, or a person, who has
 * to mend something first. That decides the verdict, see {@link waitingVerdict}.
 */
export type WaitingReason = {
  /** What is so of the container, behind its name: `container llm` … `cannot pull vllm:typo`. */
  readonly says: (image: string) => string;
} & (
  | { readonly acts: 'kubelet' }
  | {
      readonly acts: 'person';
      readonly cause: StuckCause;
      /** What a person does about it, in a sentence. */
      readonly fix: string;
    }
);

const cannotPull = (image: string): string => `cannot pull ${image}`;
const cannotBeCreated = (): string => 'cannot be created';
const isCreated = (): string => 'is being created';
const cannotBePrepared = (): string => 'cannot be prepared on its node';

const MEND_IMAGE = 'Mend the name or tag of the image, or the secret that it is pulled with.';
const LOOK_AT_MANAGERS = 'Look at the CPU and memory managers of the kubelet on that node.';

/**
 * Every reason in `state.waiting` of a container, the gravest first: of several containers the gravest is told.
 *
 * A reason that the kubelet gives after a try has failed is for a person, although the kubelet goes on trying: an image that
 * could not be pulled, a program that ends again and again seldom mend themselves, and an agent that waits for them applies
 * no newer commit meanwhile, not even the one that mends them. So it is with RegistryUnavailable: ImagePullBackOff takes its
 * place within seconds, and a verdict that changed with every try would be none.
 *
 * The last ones, from CreatePodSandboxError on, stand in the kubelet's list of errors, but no kubelet since 1.33 writes them
 * here: of a pod without a sandbox it says ContainerCreating. Others may; they pass with the next try.
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.0/pkg/kubelet/images/types.go
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.0/pkg/kubelet/container/sync_result.go
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.0/pkg/kubelet/kuberuntime/kuberuntime_container.go
 */
export const WAITING_REASONS: ReadonlyMap<string, WaitingReason> = new Map<string, WaitingReason>([
  [
    'CrashLoopBackOff',
    {
      says: () => 'keeps ending',
      acts: 'person',
      cause: 'crash',
      fix: 'Read what it said last: kubectl logs, with --previous once it runs again.',
    },
  ],
  ['ImagePullBackOff', { says: cannotPull, acts: 'person', cause: 'image', fix: MEND_IMAGE }],
  ['ErrImagePull', { says: cannotPull, acts: 'person', cause: 'image', fix: MEND_IMAGE }],
  ['InvalidImageName', { says: cannotPull, acts: 'person', cause: 'image', fix: 'Mend the name of the image.' }],
  [
    'ErrImageNeverPull',
    {
      says: cannotPull,
      acts: 'person',
      cause: 'image',
      fix: 'Load the image on that node, or write another imagePullPolicy than Never.',
    },
  ],
  [
    'ImageInspectError',
    { says: cannotPull, acts: 'person', cause: 'image', fix: 'Look at the container runtime of that node.' },
  ],
  [
    'RegistryUnavailable',
    { says: cannotPull, acts: 'person', cause: 'image', fix: 'Look at the registry; the kubelet goes on trying.' },
  ],
  [
    'SignatureValidationFailed',
    { says: cannotPull, acts: 'person', cause: 'image', fix: 'Sign the image, or mend what the nodes trust.' },
  ],
  [
    'CreateContainerConfigError',
    {
      says: cannotBeCreated,
      acts: 'person',
      cause: 'container',
      fix: 'Make the ConfigMap, the Secret or the key that the container asks for.',
    },
  ],
  [
    'CreateContainerError',
    { says: cannotBeCreated, acts: 'person', cause: 'container', fix: 'Mend what the container runtime refuses.' },
  ],
  ['PreCreateHookError', { says: cannotBePrepared, acts: 'person', cause: 'container', fix: LOOK_AT_MANAGERS }],
  ['PreStartHookError', { says: cannotBePrepared, acts: 'person', cause: 'container', fix: LOOK_AT_MANAGERS }],
  [
    'RunContainerError',
    {
      says: () => 'cannot be started',
      acts: 'person',
      cause: 'container',
      fix: 'Mend the command of the container, or the device or mount that the runtime names.',
    },
  ],
  [
    'PostStartHookError',
    {
      says: () => 'was ended by its postStart hook',
      acts: 'person',
      cause: 'container',
      fix: 'Mend lifecycle.postStart of the container.',
    },
  ],
  ['ContainerCreating', { says: isCreated, acts: 'kubelet' }],
  ['PodInitializing', { says: () => 'waits for the init containers', acts: 'kubelet' }],
  ['RestartingAllContainers', { says: () => 'is being restarted with all others', acts: 'kubelet' }],
  ['CreatePodSandboxError', { says: isCreated, acts: 'kubelet' }],
  ['ConfigPodSandboxError', { says: isCreated, acts: 'kubelet' }],
  ['KillPodSandboxError', { says: isCreated, acts: 'kubelet' }],
  ['KillContainerError', { says: () => 'is being ended', acts: 'kubelet' }],
  ['RemoveContainerError', { says: () => 'is being removed', acts: 'kubelet' }],
  ['ResizePodInPlaceError', { says: () => 'is being resized', acts: 'kubelet' }],
]);

/** What is true of a pod because of one of its containers: Failed until somebody acts, or on its way. */
export type ContainerVerdict = 'Failed' | 'InProgress';

/**
 * What a waiting container makes of its pod: Failed where a person must act, so that nobody waits for it in vain;
 * InProgress where the kubelet's next try may do, and for a reason that nobody knows.
 */
export function waitingVerdict(reason: string): ContainerVerdict {
  return WAITING_REASONS.get(reason)?.acts === 'person' ? 'Failed' : 'InProgress';
}

/** The reasons with which a waiting container makes its pod Failed, the gravest first. */
export const FAILED_WHILE_WAITING: readonly string[] = [...WAITING_REASONS.keys()].filter(
  (reason) => waitingVerdict(reason) === 'Failed',
);

/** Phases of a pod whose containers have all ended for good. Nothing re-creates a pod without a controller: it is Failed. */
export const ENDED_PHASES: readonly string[] = ['Failed', 'Succeeded'];

/**
 * What a container that has ended makes of its pod, as long as the pod itself goes on: InProgress where the kubelet starts
 * it again, whatever the reason; if that does not help, CrashLoopBackOff follows. A restartPolicy of the container's own
 * is not looked at: with one a verdict of Failed may last until the container runs again.
 * @param restartPolicy - that of the pod; `Always` for a sidecar
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
 */
export function endedVerdict(restartPolicy: string, exitCode: number): ContainerVerdict {
  const isFinal = restartPolicy === 'Never' || (restartPolicy === 'OnFailure' && exitCode === 0);
  return isFinal ? 'Failed' : 'InProgress';
}

/** A reason for which a container or pod ended: what it means, and what a person does about it. */
export interface EndReason {
  /** What happened, in words that follow "because": `because` … `it used more memory than its limit`. */
  readonly means: string;
  /** What a person does so that it does not happen again, in a sentence; left out where there is nothing to do. */
  readonly fix?: string;
}

const CANNOT_START: EndReason = {
  means: 'the container runtime could not start it',
  fix: 'Mend the command of the container, or the device or mount that the runtime names.',
};

/**
 * Every reason in `state.terminated` of a container: those of containerd and CRI-O, and the kubelet's own. The kubelet acts
 * next, by the restartPolicy: see {@link endedVerdict}.
 */
export const CONTAINER_ENDS: ReadonlyMap<string, EndReason> = new Map<string, EndReason>([
  ['Completed', { means: 'its program has done its work', fix: 'Give it a command that serves and does not end.' }],
  [
    'Error',
    {
      means: 'its program has failed',
      fix: 'Read what it said last: kubectl logs, with --previous once it runs again.',
    },
  ],
  [
    'OOMKilled',
    {
      means: 'it used more memory than its limit, or than its node had',
      fix: 'Raise resources.limits.memory, or let the program use less.',
    },
  ],
  ['StartError', CANNOT_START],
  ['ContainerCannotRun', CANNOT_START],
  ['ContainerStatusUnknown', { means: 'the kubelet has lost it, as when its node was restarted' }],
  ['Unknown', { means: 'the container runtime has lost it, as when its node was restarted' }],
  ['RestartingAllContainers', { means: 'a restart rule of another container restarts all of them' }],
]);

const LOOK_AT_DEVICES = 'Look at the device plugins and the topology manager of that node.';
const refused = (means: string, fix?: string): EndReason => ({
  means: `its node refused it: ${means}`,
  ...(fix === undefined ? {} : { fix }),
});

/**
 * Every reason for which a pod of phase Failed ended as a whole: `status.reason`, as the kubelet writes it, and the reason of
 * the condition DisruptionTarget, where somebody else ended it. `flotilla recover` acts next: it deletes the pod, so that the
 * agent makes it anew. `OutOf…` stands for all resources: `OutOfcpu`, `OutOfnvidia.com/gpu`.
 * @see https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-conditions
 */
export const POD_ENDS: ReadonlyMap<string, EndReason> = new Map<string, EndReason>([
  [
    'Evicted',
    {
      means: 'its node ran out of memory, disk or process numbers',
      fix: 'Let resources.requests say what the pod uses, ephemeral-storage included.',
    },
  ],
  ['Preempting', { means: 'its node needed the room for a pod without which it cannot work' }],
  ['Terminated', { means: 'its node was shut down' }],
  ['NodeShutdown', { means: 'its node was about to shut down' }],
  ['DeadlineExceeded', { means: 'it ran longer than it may', fix: 'Remove activeDeadlineSeconds from the template.' }],
  ['UnexpectedAdmissionError', refused('it could not give the pod what it had promised', LOOK_AT_DEVICES)],
  ['TopologyAffinityError', refused('its CPUs, memory and devices are not close to each other', LOOK_AT_DEVICES)],
  ['EmptyPodSharedPoolError', refused('no CPUs would be left for some of its containers', LOOK_AT_DEVICES)],
  [
    'SMTAlignmentError',
    refused('the pod does not ask for whole CPU cores', 'Ask for a multiple of the threads of a CPU core.'),
  ],
  ['OutOf…', refused('too little of a resource was left')],
  ['NodeAffinity', refused('its labels do not fit the nodeSelector or the affinity')],
  ['NodeName', refused('it is not the node that nodeName asks for')],
  ['NodePorts', refused('a port of the node is taken')],
  ['TaintToleration', refused('the pod does not tolerate its taints')],
  ['AppArmor', refused('it has not the AppArmor profile')],
  ['SysctlForbidden', refused('it does not allow a sysctl of the pod')],
  ['PodOSNotSupported', refused('it runs another operating system')],
  ['PodOSSelectorNodeLabelDoesNotMatch', refused('it runs another operating system')],
  ['SupplementalGroupsPolicyNotSupported', refused('it does not know supplementalGroupsPolicy')],
  ['PodLevelResourcesNotSupported', refused('it does not know resources of a pod as a whole')],
  ['PodFeatureUnsupported', refused('it does not know a feature that the pod asks for')],
  ['InitContainerRestartPolicyForbidden', refused('it does not know sidecars')],
  ['VolumeAttachmentLimitExceeded', refused('it cannot attach that many volumes')],
  ['InvalidNodeInfo', refused('it knew too little of itself')],
  ['UnknownReason', refused('it does not say why')],
  ['UnexpectedPredicateFailureType', refused('it does not say why')],
  // Older control planes; the pod has not ended then, and nobody knows its state until the node reports or is gone.
  ['NodeLost', { means: 'its node does not report' }],
  ['PreemptionByScheduler', { means: 'a pod of a higher priority needed the room' }],
  ['DeletionByTaintManager', { means: 'its node got a taint that it does not tolerate' }],
  ['DeletionByDeviceTaintManager', { means: 'its device got a taint that it does not tolerate' }],
  ['EvictionByEvictionAPI', { means: 'somebody evicted it, as kubectl drain does' }],
  ['DeletionByPodGC', { means: 'its node is gone' }],
  ['TerminationByKubelet', { means: 'its node ended it' }],
]);

/** The row of a reason for which a pod has ended; undefined for one that nobody knows. */
export function podEnd(reason: string): EndReason | undefined {
  return POD_ENDS.get(reason.replace(/^OutOf.+/, 'OutOf…'));
}
