// Made by scripts/generate.mjs; do not edit.

/**
 * Name of the role: at most 12 lower case letters, digits and "-". It is part of the pods' names.
 */
export type RoleName = string;
export type Quantity = string | number;
export type IntOrString = number | string;
export type Time = string;
/**
 * The engine whose metrics tell that no request runs or waits; none for a server that finishes its requests by itself once it gets SIGTERM.
 */
export type DrainMetrics = 'vllm' | 'sglang' | 'tensorrt-llm' | 'none';
/**
 * A command in the entry's container that exits with 0 once no request runs; it is asked every second.
 *
 * @minItems 1
 */
export type DrainCommand = string[];
/**
 * The port that the entry listens at. Default: the first that its container declares.
 */
export type DrainPort = number;
/**
 * What an Application or Kustomization holds: a whole model, or one of its groups, where a model has more than about 1,000 objects. Changing it hands running pods to another owner. Default: model.
 */
export type ProjectSplit = 'model' | 'group';
/**
 * Lower case letters, digits and "-"; starts and ends with a letter or digit.
 */
export type DnsLabel = string;
/**
 * Lower case letters, digits and "-"; starts with a letter.
 */
export type NamePrefix = string;
/**
 * Hash of what pods are made from: 10 characters.
 */
export type Revision = string;
/**
 * Ordinals of the groups, as page numbers are written: 0-3,7.
 */
export type Ordinals = string;

export interface Documents {
  ModelInfer?: ModelInfer;
  ModelServing?: ModelServing;
  LeaderWorkerSet?: LeaderWorkerSet;
  Project?: Project;
  Rollout?: Rollout;
}
export interface ModelInfer {
  /**
   * Always workload.matrixinfer.ai/v1alpha1.
   */
  apiVersion: 'workload.matrixinfer.ai/v1alpha1';
  /**
   * Always ModelInfer.
   */
  kind: 'ModelInfer';
  metadata: ModelInferMetadata;
  spec: ModelInferSpec;
  /**
   * Filled by a cluster; ignored.
   */
  status?: {
    [k: string]: unknown;
  };
}
/**
 * Name and namespace of the model, and labels and annotations of the ModelInfer itself (not of its pods).
 */
export interface ModelInferMetadata {
  /**
   * Name of the model: lower case letters, digits and "-", starting with a letter. Every pod's name begins with it (<name>-<group>-<role>-<replica>-<pod>) and must fit 63 characters.
   */
  name: string;
  /**
   * Namespace of everything that is generated. Default: default.
   */
  namespace?: string;
  labels?: StringMap;
  annotations?: StringMap;
  /**
   * Filled by a cluster; ignored.
   */
  uid?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  resourceVersion?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  generation?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  creationTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionGracePeriodSeconds?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  managedFields?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  ownerReferences?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  finalizers?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  selfLink?: {
    [k: string]: unknown;
  };
}
export interface StringMap {
  [k: string]: string;
}
/**
 * How many groups there are, what each holds, and how they are updated.
 */
export interface ModelInferSpec {
  /**
   * Number of groups. Default: 1.
   */
  replicas?: number;
  /**
   * Scheduler of every pod: volcano, which schedules a group as a gang.
   */
  schedulerName: string;
  /**
   * What is deleted and made anew when a pod fails: its role replica (RoleRecreate), its whole group (InferGroupRecreate) or just the pod (None). Default: RoleRecreate.
   */
  recoveryPolicy?: 'RoleRecreate' | 'InferGroupRecreate' | 'None';
  rolloutStrategy?: RolloutStrategy;
  /**
   * How groups are spread over the cluster: applied to the entry pod of each role replica. A constraint without a labelSelector counts this model's entry pods.
   */
  topologySpreadConstraints?: TopologySpreadConstraint[];
  template: GroupTemplate;
}
/**
 * How a change of the roles reaches the groups.
 */
export interface RolloutStrategy {
  /**
   * InferGroupRollingUpdate, the only strategy: whole groups are replaced, highest ordinal first.
   */
  type?: 'InferGroupRollingUpdate';
  rollingUpdateConfiguration?: RollingUpdateConfiguration;
}
/**
 * How many groups a stage of a rollout may touch, and which groups it may reach.
 */
export interface RollingUpdateConfiguration {
  /**
   * Groups that may be out of service at once: a number, or a percentage of replicas, rounded down. Not 0 together with maxSurge 0. Default: 1.
   */
  maxUnavailable?: number | string;
  /**
   * Groups that may be added during a rollout: a number, or a percentage of replicas, rounded up. Default: 0.
   */
  maxSurge?: number | string;
  /**
   * Groups with a lower ordinal keep their revision until this is lowered. Less than replicas. Default: 0, every group may be updated.
   */
  partition?: number;
}
export interface TopologySpreadConstraint {
  labelSelector?: LabelSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: 'Honor' | 'Ignore';
  nodeTaintsPolicy?: 'Honor' | 'Ignore';
  topologyKey: string;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}
export interface LabelSelector {
  matchExpressions?: LabelSelectorRequirement[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: string[];
}
/**
 * What every group holds.
 */
export interface GroupTemplate {
  /**
   * The parts of a group, one to four, each with its own name: for example prefill and decode.
   *
   * @minItems 1
   * @maxItems 4
   */
  roles: Role[];
  gangSchedule?: GangSchedule;
  /**
   * Seconds that a failed pod is given before recovery deletes it. Default: 0.
   */
  restartGracePeriodSeconds?: number;
}
/**
 * One part of a group: a number of replicas, each of one entry pod and its workers.
 */
export interface Role {
  name: RoleName;
  /**
   * Replicas of the role in each group. Default: 1.
   */
  replicas?: number;
  entryTemplate: PodTemplate;
  /**
   * Worker pods beside the entry pod, in each replica; 0 for a model that fits one node.
   */
  workerReplicas: number;
  workerTemplate?: PodTemplate;
}
/**
 * What pods are made of. GROUP_SIZE, ENTRY_ADDRESS and WORKER_INDEX are set in every container.
 */
export interface PodTemplate {
  metadata?: PodTemplateMetadata;
  spec: PodSpec;
}
/**
 * Labels and annotations that each pod gets beside those that identify it.
 */
export interface PodTemplateMetadata {
  labels?: StringMap;
  annotations?: StringMap;
  /**
   * As kubectl writes it: null.
   */
  creationTimestamp?: null;
}
export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  containers: Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | '';
  enableServiceLinks?: boolean;
  ephemeralContainers?: EphemeralContainer[];
  hostAliases?: HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: LocalObjectReference[];
  initContainers?: Container[];
  nodeName?: string;
  nodeSelector?: {
    [k: string]: string;
  };
  os?: PodOS;
  overhead?: {
    [k: string]: Quantity;
  };
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  readinessGates?: PodReadinessGate[];
  resourceClaims?: PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: 'Always' | 'Never' | 'OnFailure' | '';
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: PodSchedulingGate[];
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: Toleration[];
  topologySpreadConstraints?: TopologySpreadConstraint[];
  volumes?: Volume[];
  workloadRef?: WorkloadReference;
  schedulingGroup?: PodSchedulingGroup;
}
export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}
export interface PreferredSchedulingTerm {
  preference?: NodeSelectorTerm;
  weight: number;
}
export interface NodeSelectorTerm {
  matchExpressions?: NodeSelectorRequirement[];
  matchFields?: NodeSelectorRequirement[];
}
export interface NodeSelectorRequirement {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}
export interface NodeSelector {
  nodeSelectorTerms: NodeSelectorTerm[];
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}
export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}
export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: LabelSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}
export interface Container {
  args?: string[];
  command?: string[];
  env?: EnvVar[];
  envFrom?: EnvFromSource[];
  image?: string;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | '';
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  ports?: ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | '';
  tty?: boolean;
  volumeDevices?: VolumeDevice[];
  volumeMounts?: VolumeMount[];
  workingDir?: string;
}
export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: SecretKeySelector;
}
export interface ConfigMapKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}
export interface FileKeySelector {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}
export interface ResourceFieldSelector {
  containerName?: string;
  divisor?: Quantity;
  resource: string;
}
export interface SecretKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}
export interface EnvFromSource {
  configMapRef?: ConfigMapEnvSource;
  prefix?: string;
  secretRef?: SecretEnvSource;
}
export interface ConfigMapEnvSource {
  name?: string;
  optional?: boolean;
}
export interface SecretEnvSource {
  name?: string;
  optional?: boolean;
}
export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}
export interface LifecycleHandler {
  exec?: ExecAction;
  httpGet?: HTTPGetAction;
  sleep?: SleepAction;
  tcpSocket?: TCPSocketAction;
}
export interface ExecAction {
  command?: string[];
}
export interface HTTPGetAction {
  host?: string;
  httpHeaders?: HTTPHeader[];
  path?: string;
  port: IntOrString;
  scheme?: 'HTTP' | 'HTTPS' | '';
}
export interface HTTPHeader {
  name: string;
  value?: string;
}
export interface SleepAction {
  seconds?: number;
}
export interface TCPSocketAction {
  host?: string;
  port: IntOrString;
}
export interface Probe {
  exec?: ExecAction;
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: HTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}
export interface GRPCAction {
  port: number;
  service?: string;
}
export interface ContainerPort {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: 'SCTP' | 'TCP' | 'UDP' | '';
}
export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface ResourceRequirements {
  claims?: ResourceClaim[];
  limits?: {
    [k: string]: Quantity;
  };
  requests?: {
    [k: string]: Quantity;
  };
}
export interface ResourceClaim {
  name: string;
  request?: string;
}
export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}
export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  values?: number[];
}
export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: 'Default' | 'Unmasked';
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface AppArmorProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}
export interface Capabilities {
  add?: string[];
  drop?: string[];
}
export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}
export interface SeccompProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}
export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}
export interface VolumeDevice {
  devicePath: string;
  name: string;
}
export interface VolumeMount {
  mountPath: string;
  mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None';
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
export interface PodDNSConfig {
  nameservers?: string[];
  options?: PodDNSConfigOption[];
  searches?: string[];
}
export interface PodDNSConfigOption {
  name?: string;
  value?: string;
}
export interface EphemeralContainer {
  args?: string[];
  command?: string[];
  env?: EnvVar[];
  envFrom?: EnvFromSource[];
  image?: string;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | '';
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  ports?: ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | '';
  tty?: boolean;
  volumeDevices?: VolumeDevice[];
  volumeMounts?: VolumeMount[];
  workingDir?: string;
}
export interface HostAlias {
  hostnames?: string[];
  ip: string;
}
export interface LocalObjectReference {
  name?: string;
}
export interface PodOS {
  name: string;
}
export interface PodReadinessGate {
  conditionType: string;
}
export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}
export interface PodSchedulingGate {
  name: string;
}
export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: 'Always' | 'OnRootMismatch';
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: 'Merge' | 'Strict';
  sysctls?: Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
export interface Sysctl {
  name: string;
  value?: string;
}
export interface Toleration {
  effect?: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule' | '';
  key?: string;
  operator?: 'Equal' | 'Exists' | 'Gt' | 'Lt' | '';
  tolerationSeconds?: number;
  value?: string;
}
export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: EphemeralVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ProjectedVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SecretVolumeSource;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}
export interface AzureDiskVolumeSource {
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite';
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: 'Dedicated' | 'Managed' | 'Shared';
  readOnly?: boolean;
}
export interface AzureFileVolumeSource {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}
export interface CephFSVolumeSource {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: LocalObjectReference;
  user?: string;
}
export interface CinderVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  volumeID: string;
}
export interface ConfigMapVolumeSource {
  defaultMode?: number;
  items?: KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface KeyToPath {
  key: string;
  mode?: number;
  path: string;
}
export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: LocalObjectReference;
  readOnly?: boolean;
  volumeAttributes?: {
    [k: string]: string;
  };
}
export interface DownwardAPIVolumeSource {
  defaultMode?: number;
  items?: DownwardAPIVolumeFile[];
}
export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}
export interface EmptyDirVolumeSource {
  medium?: string;
  sizeLimit?: Quantity;
}
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}
export interface PersistentVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}
export interface ObjectMeta {
  annotations?: {
    [k: string]: string;
  };
  creationTimestamp?: Time;
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: Time;
  finalizers?: string[];
  generateName?: string;
  generation?: number;
  labels?: {
    [k: string]: string;
  };
  managedFields?: ManagedFieldsEntry[];
  name?: string;
  namespace?: string;
  ownerReferences?: OwnerReference[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}
export interface ManagedFieldsEntry {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: FieldsV1;
  manager?: string;
  operation?: string;
  subresource?: string;
  time?: Time;
}
export interface FieldsV1 {
  [k: string]: unknown;
}
export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}
export interface PersistentVolumeClaimSpec {
  accessModes?: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  volumeName?: string;
}
export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface TypedObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface VolumeResourceRequirements {
  limits?: {
    [k: string]: Quantity;
  };
  requests?: {
    [k: string]: Quantity;
  };
}
export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: string[];
  wwids?: string[];
}
export interface FlexVolumeSource {
  driver: string;
  fsType?: string;
  options?: {
    [k: string]: string;
  };
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
}
export interface FlockerVolumeSource {
  datasetName?: string;
  datasetUUID?: string;
}
export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}
export interface GitRepoVolumeSource {
  directory?: string;
  repository: string;
  revision?: string;
}
export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}
export interface HostPathVolumeSource {
  path: string;
  type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}
export interface ImageVolumeSource {
  pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | '';
  reference?: string;
}
export interface ISCSIVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  targetPortal: string;
}
export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean;
  server: string;
}
export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean;
}
export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  pdID: string;
}
export interface PortworxVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}
export interface ProjectedVolumeSource {
  defaultMode?: number;
  sources?: VolumeProjection[];
}
export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMapProjection;
  downwardAPI?: DownwardAPIProjection;
  podCertificate?: PodCertificateProjection;
  secret?: SecretProjection;
  serviceAccountToken?: ServiceAccountTokenProjection;
}
export interface ClusterTrustBundleProjection {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path?: string;
  signerName?: string;
}
export interface ConfigMapProjection {
  items?: KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface DownwardAPIProjection {
  items?: DownwardAPIVolumeFile[];
}
export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType?: string;
  maxExpirationSeconds?: number;
  signerName?: string;
  userAnnotations?: {
    [k: string]: string;
  };
}
export interface SecretProjection {
  items?: KeyToPath[];
  name?: string;
  optional?: boolean;
}
export interface ServiceAccountTokenProjection {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}
export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}
export interface RBDVolumeSource {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  user?: string;
}
export interface ScaleIOVolumeSource {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: LocalObjectReference;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}
export interface SecretVolumeSource {
  defaultMode?: number;
  items?: KeyToPath[];
  optional?: boolean;
  secretName?: string;
}
export interface StorageOSVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}
export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}
export interface WorkloadReference {
  name?: string;
  podGroup?: string;
  podGroupReplicaKey?: string;
}
export interface PodSchedulingGroup {
  podGroupName?: string;
}
/**
 * Schedules the pods of a group all together or not at all (a Volcano PodGroup per group).
 */
export interface GangSchedule {
  /**
   * By role: how many of its replicas must fit before any pod of the group starts. A role that is not named needs all of its replicas.
   */
  minRoleReplicas?: {
    [k: string]: number;
  };
  networkTopology?: NetworkTopology;
}
/**
 * How close together in the network the pods of a group must run.
 */
export interface NetworkTopology {
  /**
   * hard: pods wait until they fit within the tier; soft: as close as possible. Default: hard.
   */
  mode?: 'hard' | 'soft';
  /**
   * The highest tier of HyperNodes that a group may span. Default: 1, unless highestTierName is set.
   */
  highestTierAllowed?: number;
  /**
   * The same, by the name of the tier. Not together with highestTierAllowed.
   */
  highestTierName?: string;
}
export interface ModelServing {
  /**
   * Always workload.serving.volcano.sh/v1alpha1.
   */
  apiVersion: 'workload.serving.volcano.sh/v1alpha1';
  /**
   * Always ModelServing.
   */
  kind: 'ModelServing';
  metadata: ModelServingMetadata;
  spec: ModelServingSpec;
  /**
   * Filled by a cluster; ignored.
   */
  status?: {
    [k: string]: unknown;
  };
}
/**
 * Name and namespace of the model, and labels and annotations of the ModelServing itself (not of its pods).
 */
export interface ModelServingMetadata {
  /**
   * Name of the model: lower case letters, digits and "-", starting with a letter. Every pod's name begins with it (<name>-<group>-<role>-<replica>-<pod>) and must fit 63 characters.
   */
  name: string;
  /**
   * Namespace of everything that is generated. Default: default.
   */
  namespace?: string;
  labels?: StringMap;
  annotations?: StringMap;
  /**
   * Filled by a cluster; ignored.
   */
  uid?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  resourceVersion?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  generation?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  creationTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionGracePeriodSeconds?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  managedFields?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  ownerReferences?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  finalizers?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  selfLink?: {
    [k: string]: unknown;
  };
}
/**
 * How many groups there are, what each holds, and how they are updated.
 */
export interface ModelServingSpec {
  /**
   * Number of groups. Default: 1.
   */
  replicas?: number;
  /**
   * Scheduler of every pod. With volcano every group is a gang; with any other its pods are scheduled one by one. Default: volcano.
   */
  schedulerName?: string;
  /**
   * Changes of every pod, in this order. Of Kthena's plugins flotilla compiles demo-pod-tweaks.
   */
  plugins?: ServingPlugin[];
  /**
   * What is deleted and made anew when a pod fails: its role replica (RoleRecreate), its whole group (ServingGroupRecreate) or just the pod (None). Default: RoleRecreate.
   */
  recoveryPolicy?: 'RoleRecreate' | 'ServingGroupRecreate' | 'None';
  rolloutStrategy?: ServingRolloutStrategy;
  template: ServingGroupTemplate;
}
/**
 * A change of every pod, or of those that its scope names.
 */
export interface ServingPlugin {
  /**
   * Name of the plugin, such as demo-pod-tweaks.
   */
  name: string;
  /**
   * BuiltIn, the only type. Default: BuiltIn.
   */
  type?: 'BuiltIn';
  /**
   * Settings of the plugin. Of demo-pod-tweaks: runtimeClassName, annotations and env.
   */
  config?: {
    [k: string]: unknown;
  };
  scope?: ServingPluginScope;
}
/**
 * Which pods a plugin changes; all of them where it is left out.
 */
export interface ServingPluginScope {
  /**
   * Names of roles; none means all.
   */
  roles?: string[];
  /**
   * All, Entry or Worker. Default: All.
   */
  target?: string;
}
/**
 * How a change of the roles reaches the groups.
 */
export interface ServingRolloutStrategy {
  /**
   * ServingGroupRollingUpdate replaces whole groups, highest ordinal first; RoleRollingUpdate replaces role replicas inside the groups. Default: ServingGroupRollingUpdate.
   */
  type?: 'ServingGroupRollingUpdate' | 'RoleRollingUpdate';
  rollingUpdateConfiguration?: ServingRollingUpdate;
}
/**
 * How many groups a stage of a rollout may touch, and which groups it may reach. Not with RoleRollingUpdate.
 */
export interface ServingRollingUpdate {
  /**
   * Groups that may be out of service at once: a number, or a percentage of replicas, rounded down. Not 0. Default: 1.
   */
  maxUnavailable?: number | string;
  /**
   * Groups with a lower ordinal keep their revision until this is lowered: a number, or a percentage of replicas, rounded up. Default: every group may be updated.
   */
  partition?: number | string;
}
/**
 * What every group holds.
 */
export interface ServingGroupTemplate {
  /**
   * The parts of a group, one to four, each with its own name: for example prefill and decode.
   *
   * @minItems 1
   * @maxItems 4
   */
  roles: ServingRole[];
  gangPolicy?: GangPolicy;
  networkTopology?: ServingTopology;
  /**
   * Seconds that a failed pod is given before recovery deletes it. Default: 0.
   */
  restartGracePeriodSeconds?: number;
}
/**
 * One part of a group: a number of replicas, each of one entry pod and its workers.
 */
export interface ServingRole {
  name: RoleName;
  /**
   * Replicas of the role in each group. Default: 1.
   */
  replicas?: number;
  entryTemplate: PodTemplate;
  /**
   * Worker pods beside the entry pod, in each replica; 0 for a model that fits one node.
   */
  workerReplicas: number;
  workerTemplate?: PodTemplate;
  /**
   * Replicas of this role, of each group, that may be out of service at once with RoleRollingUpdate: a number, or a percentage of the role's replicas, rounded down. Default: 1.
   */
  maxUnavailable?: number | string;
  /**
   * With RoleRollingUpdate: replicas of this role with a lower index keep their revision until this is lowered; a percentage is rounded up.
   */
  partition?: number | string;
}
/**
 * Which part of a group must fit before any of its pods starts. Without it, all of the group.
 */
export interface GangPolicy {
  /**
   * By role: how many of its replicas must fit before any pod of the group starts. A role that is not named needs all of its replicas. Kthena lets nobody change it afterwards.
   */
  minRoleReplicas?: {
    [k: string]: number;
  };
}
/**
 * How close together in the network pods must run.
 */
export interface ServingTopology {
  groupPolicy?: ServingNetworkTopology;
  rolePolicy?: ServingNetworkTopology;
}
/**
 * How close together in the network pods must run: within one HyperNode of a tier.
 */
export interface ServingNetworkTopology {
  /**
   * hard: pods wait until they fit within the tier; soft: as close as possible. Default: hard.
   */
  mode?: 'hard' | 'soft';
  /**
   * The highest tier of HyperNodes that they may span.
   */
  highestTierAllowed?: number;
  /**
   * The same, by the name of the tier. Not together with highestTierAllowed.
   */
  highestTierName?: string;
}
export interface LeaderWorkerSet {
  /**
   * Always leaderworkerset.x-k8s.io/v1.
   */
  apiVersion: 'leaderworkerset.x-k8s.io/v1';
  /**
   * Always LeaderWorkerSet.
   */
  kind: 'LeaderWorkerSet';
  metadata: LeaderWorkerSetMetadata;
  spec: LeaderWorkerSetSpec;
  /**
   * Filled by a cluster; ignored.
   */
  status?: {
    [k: string]: unknown;
  };
}
/**
 * Name and namespace of the model, and labels and annotations of the LeaderWorkerSet itself (not of its pods).
 */
export interface LeaderWorkerSetMetadata {
  /**
   * Name of the model: lower case letters, digits and "-", starting with a letter. Every pod's name begins with it (<name>-<group> for leaders, <name>-<group>-<worker> for workers) and must fit 63 characters.
   */
  name: string;
  /**
   * Namespace of everything that is generated. Default: default.
   */
  namespace?: string;
  labels?: StringMap;
  annotations?: StringMap;
  /**
   * Filled by a cluster; ignored.
   */
  uid?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  resourceVersion?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  generation?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  creationTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionTimestamp?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  deletionGracePeriodSeconds?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  managedFields?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  ownerReferences?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  finalizers?: {
    [k: string]: unknown;
  };
  /**
   * Filled by a cluster; ignored.
   */
  selfLink?: {
    [k: string]: unknown;
  };
}
/**
 * How many groups there are, what each holds, and how they are updated.
 */
export interface LeaderWorkerSetSpec {
  /**
   * Number of groups. Default: 1.
   */
  replicas?: number;
  leaderWorkerTemplate: LeaderWorkerTemplate;
  rolloutStrategy?: LeaderWorkerRolloutStrategy;
  /**
   * When workers are made: with their leader (LeaderCreated), or once it is ready (LeaderReady), which only the controller can do. Default: LeaderCreated.
   */
  startupPolicy?: 'LeaderCreated' | 'LeaderReady';
  networkConfig?: LeaderWorkerNetwork;
}
/**
 * What every group holds: one leader and size - 1 workers.
 */
export interface LeaderWorkerTemplate {
  /**
   * Pods of a group, its leader included. Default: 1.
   */
  size?: number;
  leaderTemplate?: LeaderWorkerPodTemplate;
  workerTemplate: LeaderWorkerPodTemplate;
  /**
   * What is made anew when a pod fails: its whole group (RecreateGroupOnPodRestart, or RecreateGroupAfterStart: once all of it had started), or just the pod (None; Default means the same). Default: RecreateGroupOnPodRestart.
   */
  restartPolicy?: 'RecreateGroupOnPodRestart' | 'RecreateGroupAfterStart' | 'None' | 'Default' | '';
  subGroupPolicy?: LeaderWorkerSubGroups;
  /**
   * Claims of every pod, each named <claim>-<pod>; the volume of the same name uses it. Nobody can change them afterwards.
   */
  volumeClaimTemplates?: LeaderWorkerClaim[];
  persistentVolumeClaimRetentionPolicy?: LeaderWorkerRetention;
}
/**
 * What pods are made of. LWS_LEADER_ADDRESS, LWS_GROUP_SIZE and LWS_WORKER_INDEX are set in every container, in front of its own variables.
 */
export interface LeaderWorkerPodTemplate {
  metadata?: LeaderWorkerPodMetadata;
  spec: PodSpec;
}
/**
 * Labels and annotations that each pod gets beside those that identify it.
 */
export interface LeaderWorkerPodMetadata {
  labels?: StringMap;
  annotations?: StringMap;
  /**
   * As exported manifests have it; ignored: pods are named after the model.
   */
  name?: {
    [k: string]: unknown;
  };
  /**
   * As exported manifests have it; ignored: pods are in the model's namespace.
   */
  namespace?: {
    [k: string]: unknown;
  };
  /**
   * As kubectl writes it: null.
   */
  creationTimestamp?: null;
}
/**
 * Parts of a group, for placement. It can be neither added nor removed afterwards, nor its size changed.
 */
export interface LeaderWorkerSubGroups {
  /**
   * Whether the leader is in the first part (LeaderWorker) or in none (LeaderExcluded). Default: LeaderWorker.
   */
  subGroupPolicyType?: 'LeaderWorker' | 'LeaderExcluded';
  /**
   * Pods of a part; size or size - 1 must be a multiple of it.
   */
  subGroupSize: number;
}
/**
 * A claim for each pod. Its name, accessModes, storageClassName, volumeMode and resources count; the controller passes nothing else on.
 */
export interface LeaderWorkerClaim {
  /**
   * Ignored.
   */
  apiVersion?: {
    [k: string]: unknown;
  };
  /**
   * Ignored.
   */
  kind?: {
    [k: string]: unknown;
  };
  metadata: LeaderWorkerClaimMetadata;
  spec: LeaderWorkerClaimSpec;
  /**
   * Filled by a cluster; ignored.
   */
  status?: {
    [k: string]: unknown;
  };
}
export interface LeaderWorkerClaimMetadata {
  /**
   * Name of the claim, and of the volume that uses it.
   */
  name: string;
  /**
   * Ignored.
   */
  namespace?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass them on.
   */
  labels?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass them on.
   */
  annotations?: {
    [k: string]: unknown;
  };
  /**
   * As kubectl writes it: null.
   */
  creationTimestamp?: null;
}
export interface LeaderWorkerClaimSpec {
  /**
   * How it is mounted.
   */
  accessModes?: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[];
  /**
   * Its StorageClass.
   */
  storageClassName?: string;
  /**
   * Filesystem or Block.
   */
  volumeMode?: 'Filesystem' | 'Block';
  resources?: VolumeResourceRequirements;
  /**
   * Ignored: the controller does not pass it on.
   */
  selector?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass it on.
   */
  volumeName?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass it on.
   */
  dataSource?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass it on.
   */
  dataSourceRef?: {
    [k: string]: unknown;
  };
  /**
   * Ignored: the controller does not pass it on.
   */
  volumeAttributesClassName?: {
    [k: string]: unknown;
  };
}
/**
 * Whether claims stay when their pods go. By default they do.
 */
export interface LeaderWorkerRetention {
  /**
   * When the LeaderWorkerSet is deleted. Default: Retain.
   */
  whenDeleted?: 'Retain' | 'Delete' | '';
  /**
   * When replicas is lowered. Default: Retain.
   */
  whenScaled?: 'Retain' | 'Delete' | '';
}
/**
 * How a change of the templates reaches the groups.
 */
export interface LeaderWorkerRolloutStrategy {
  /**
   * RollingUpdate, the only type: groups are replaced whole, highest ordinal first. Default: RollingUpdate.
   */
  type?: 'RollingUpdate' | '';
  rollingUpdateConfiguration?: LeaderWorkerRollingUpdate;
}
/**
 * How many groups a rollout may touch at once, and which it may reach.
 */
export interface LeaderWorkerRollingUpdate {
  /**
   * Groups with a lower ordinal keep their revision until this is lowered; above replicas none is touched. Default: 0.
   */
  partition?: number;
  /**
   * Groups that may be out of service at once: a number, or a percentage of replicas, rounded down. Default: 1.
   */
  maxUnavailable?: number | string;
  /**
   * Groups added above replicas during a rollout: a number, or a percentage of replicas, rounded up; at most replicas. Default: 0.
   */
  maxSurge?: number | string;
}
/**
 * How pods are found by name.
 */
export interface LeaderWorkerNetwork {
  /**
   * One headless Service for all groups, named like the model (Shared), or one for each, named like the group (UniquePerReplica). Default: Shared.
   */
  subdomainPolicy?: 'Shared' | 'UniquePerReplica';
}
export interface Project {
  /**
   * Always flotilla.dev/v1alpha1.
   */
  apiVersion: 'flotilla.dev/v1alpha1';
  /**
   * Always Project.
   */
  kind: 'Project';
  /**
   * Files that hold ModelInfers and ModelServings, as paths from this file; * stands for any part of a name. Default: apps/* /model-infer.yaml and apps/* /model-serving.yaml.
   *
   * @maxItems 1000
   */
  apps?: string[];
  companions?: ProjectCompanions;
  /**
   * Folder that manifests are written to, from this file. Default: generated.
   */
  output?: string;
  /**
   * GitOps agents whose annotations the pods carry. Default: argocd and flux; each ignores the other's.
   */
  agents?: ('argocd' | 'flux')[];
  /**
   * Who starts the next stage of a rollout: a pull request for each, or the agent once the stage before is healthy. Default: pull-request.
   */
  promotion?: 'pull-request' | 'automatic';
  /**
   * Whether the agents' objects let go of what they apply, so that others can take it over and no pod restarts: they prune nothing, and replace nothing for its annotations. flotilla bootstrap switches it on and off. Default: false.
   */
  handover?: boolean;
  /**
   * Whether each group gets a PodDisruptionBudget that demands all of its pods, so that kubectl drain and autoscalers evict none of a group that is whole. flotilla maintain lifts the one of a group, and brings it back. Default: false.
   */
  disruptionBudgets?: boolean;
  /**
   * Whether the cluster also holds each model as an object, for kubectl get, describe and wait: its CRD beside the agents' files, the object beside the pods. flotilla status --publish writes its status. Default: false.
   */
  crd?: boolean;
  /**
   * The Kubernetes version whose rules the pods must meet; write it in quotes.
   */
  kubernetes?: '1.35' | '1.36';
  /**
   * What Git holds: every pod, or the object itself with the partition of the rollout's stage, for its own controller. Of all models, or by kind, name, or namespace/name. Default: workload for a LeaderWorkerSet, pods for all others.
   */
  compileTo?:
    | string
    | {
        [k: string]: 'pods' | 'workload';
      };
  rollout?: ProjectRollout;
  gang?: ProjectGang;
  limits?: ProjectLimits;
  /**
   * How the groups of models end without losing a request, by name or namespace/name of the model; * stands for all others. The annotation flotilla.dev/drain of a model says the same, and wins. Default: pods end as soon as they are deleted.
   */
  drain?: {
    [k: string]: ModelDrain;
  };
  argocd?: ProjectArgocd;
  flux?: ProjectFlux;
  policies?: ProjectPolicies;
  /**
   * What differs between the places where the models run. Each environment has its own rollout and its own folder of manifests.
   *
   * @maxItems 100
   */
  environments?: ProjectEnvironment[];
}
/**
 * Which plain manifests beside a model's file are part of the model: checked, written to live/ and pruned with it.
 */
export interface ProjectCompanions {
  /**
   * Their files, as paths from the folder of the model's file; * stands for any part of a name. An empty list turns companions off. Default: every YAML and JSON file in that folder.
   *
   * @maxItems 100
   */
  files?: string[];
  /**
   * Kinds whose content is part of the revision of the pods that name them, so that a change of it rolls out by stages as an image does. Default: none; a change reaches all groups at once, in place.
   */
  inRevision?: ('ConfigMap' | 'Secret')[];
}
/**
 * How the rollouts go of models that are compiled to their own object.
 */
export interface ProjectRollout {
  /**
   * Groups that have moved once each stage is done: a count, or a percentage of all, rounded up. What is left at the end is one more stage. Default: each stage moves maxUnavailable + maxSurge groups.
   *
   * @maxItems 100
   */
  stages?: (number | string)[];
}
/**
 * How gangs are written.
 */
export interface ProjectGang {
  /**
   * What a task of a gang is: each role replica, which keeps every one of them whole; each role; or each role replica of a revision, so that pods of two revisions never make up one gang. Default: roleReplica.
   */
  taskKey?: 'roleReplica' | 'role' | 'revision';
  /**
   * How a PodGroup says what must start: by minTaskMember, which every Volcano knows, or by subGroupPolicy beside it, which Volcano knows from 1.14 on and which keeps role replicas above the minimum whole, too. A ModelServing is always written by subGroupPolicy. Default: tasks.
   */
  form?: 'tasks' | 'subGroups';
  /**
   * The form of single models, by name or by namespace/name.
   */
  formOf?: {
    [k: string]: 'tasks' | 'subGroups';
  };
}
/**
 * What a model may grow to before flotilla refuses it as a mistake.
 */
export interface ProjectLimits {
  /**
   * Most pods that one model may have; a million at most.
   */
  pods?: number;
}
/**
 * How the groups of a model end: entries wait until nothing runs, workers until their entry has ended. One of metrics and command is needed.
 */
export interface ModelDrain {
  /**
   * Seconds that open requests get to end. Default: 300.
   */
  timeout?: number;
  /**
   * Seconds until whoever sends requests knows that a pod is about to end. Default: 15.
   */
  propagation?: number;
  metrics?: DrainMetrics;
  command?: DrainCommand;
  port?: DrainPort;
  /**
   * What single roles have otherwise, by name.
   */
  roles?: {
    [k: string]: RoleDrain;
  };
}
/**
 * What a role has otherwise than its model: metrics or command in place of both, or another port.
 */
export interface RoleDrain {
  metrics?: DrainMetrics;
  command?: DrainCommand;
  port?: DrainPort;
}
/**
 * Asks for Argo CD's Applications, in agents/argocd of the output folder; flotilla bootstrap argocd writes it.
 */
export interface ProjectArgocd {
  /**
   * URL of this repository, as Argo CD knows it.
   */
  repository: string;
  /**
   * Branch, tag or commit to follow. Default: HEAD.
   */
  branch?: string;
  /**
   * Folder of this file, from the repository's root. Default: the root itself.
   */
  path?: string;
  /**
   * Argo CD's AppProject. Default: default.
   */
  project?: string;
  /**
   * Namespace of Argo CD and its Applications. Default: argocd.
   */
  namespace?: string;
  split?: ProjectSplit;
}
/**
 * Asks for Flux's Kustomizations, in agents/flux of the output folder; flotilla bootstrap flux writes it.
 */
export interface ProjectFlux {
  /**
   * Name of the GitRepository that holds this repository. Default: flux-system, as flux bootstrap calls it.
   */
  source?: string;
  /**
   * Folder of this file, from the repository's root. Default: the root itself.
   */
  path?: string;
  /**
   * Namespace of the GitRepository and the Kustomizations. Default: flux-system.
   */
  namespace?: string;
  split?: ProjectSplit;
}
/**
 * What clusters with policies against bare pods need, written beside the agents' own files.
 */
export interface ProjectPolicies {
  /**
   * Pod security level that the models' namespaces enforce.
   */
  podSecurity?: 'privileged' | 'baseline' | 'restricted';
  /**
   * Kyverno policies that the models' pods are excepted from.
   */
  kyverno?: ProjectKyvernoPolicy[];
}
export interface ProjectKyvernoPolicy {
  /**
   * Name of the ClusterPolicy, or namespace/name of a Policy.
   */
  policy: string;
  /**
   * Names of its rules.
   *
   * @minItems 1
   */
  rules: string[];
}
/**
 * One place where the models run, and what it changes of each ModelInfer: first the patches in their order, then all else.
 */
export interface ProjectEnvironment {
  name: DnsLabel;
  /**
   * Changes of the ModelInfers, one after another.
   */
  patches?: ProjectPatch[];
  /**
   * Other names, tags or digests of images, in every container of every role.
   *
   * @maxItems 1000
   */
  images?: ProjectImage[];
  namespace?: DnsLabel;
  namePrefix?: NamePrefix;
  labels?: StringMap;
  annotations?: StringMap;
}
/**
 * A change of ModelInfers: a strategic merge, which is part of a ModelInfer, or operations of a JSON patch (RFC 6902), which are a list.
 */
export interface ProjectPatch {
  /**
   * File that holds the patch, from flotilla.yaml; it may hold several strategic merges.
   */
  path?: string;
  /**
   * The patch itself, in place of a file.
   */
  patch?:
    | {
        [k: string]: unknown;
      }
    | unknown[];
  target?: ProjectTarget;
}
/**
 * The models that a patch changes. Default: those of the name that a strategic merge has in its metadata, else all.
 */
export interface ProjectTarget {
  /**
   * Name of the model before namePrefix; * stands for any part of it.
   */
  name?: string;
  /**
   * Namespace that the model's file says; * stands for any part of it.
   */
  namespace?: string;
}
/**
 * What becomes of one image.
 */
export interface ProjectImage {
  /**
   * The image as the containers name it, without tag and digest.
   */
  name: string;
  /**
   * The name to take in its place.
   */
  newName?: string;
  /**
   * The tag to take; a digest is dropped.
   */
  newTag?: string;
  /**
   * The digest to take, such as sha256:…; a tag is dropped, unless newTag is set too.
   */
  digest?: string;
}
export interface Rollout {
  /**
   * Always flotilla.dev/v1alpha1.
   */
  apiVersion: 'flotilla.dev/v1alpha1';
  /**
   * Always Rollout.
   */
  kind: 'Rollout';
  metadata: RolloutMetadata;
  target: Revision;
  /**
   * Counts the changes of this file, from 1.
   */
  generation: number;
  /**
   * Whether no group moves until flotilla resume. Default: false.
   */
  paused?: boolean;
  /**
   * The spec's partition when this file was written. Default: 0.
   */
  partition?: number;
  /**
   * Stages that have moved since the target last changed. Default: 0.
   */
  stage?: number;
  /**
   * Groups above replicas that stand in for those being replaced. Default: 0.
   */
  surge?: number;
  rolledBackFrom?: Revision;
  maintained?: Ordinals;
  /**
   * Which revision each group runs, revisions in order of their lowest ordinal.
   */
  groups: RolloutGroups[];
  /**
   * Groups that were taken out of service beyond the budget on purpose, in the step from one state to one other; gone with the next change.
   */
  accepted?: AcceptedOutage[];
}
/**
 * The model that this is the rollout of.
 */
export interface RolloutMetadata {
  /**
   * Name of the model.
   */
  name: string;
  /**
   * Namespace of the model.
   */
  namespace: string;
}
/**
 * The groups that run the same.
 */
export interface RolloutGroups {
  revision: Revision;
  ordinals: Ordinals;
  /**
   * Role replicas of these groups that run another revision, where a rollout goes by role replicas.
   */
  roles?: RolloutRole[];
}
/**
 * Replicas of a role that run another revision than their group.
 */
export interface RolloutRole {
  /**
   * Name of the role.
   */
  role: string;
  revision: Revision;
  replicas: Ordinals;
}
/**
 * What somebody accepted in the commit that holds this.
 */
export interface AcceptedOutage {
  /**
   * Namespace and name of the model, as namespace/name.
   */
  model: string;
  groups: Ordinals;
  from: Revision;
  to: Revision;
  /**
   * The last commit when it was accepted, so that it counts once: in history it is seen again.
   */
  head?: string;
}
