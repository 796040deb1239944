import type { JsonObject } from '../model/json.ts';
import type { ClusterKind } from '../model/kubernetes.ts';

// The kinds that models are made of, and that several parts of flotilla read.

/** The kind Pod. */
export const POD: ClusterKind = { apiVersion: 'v1', kind: 'Pod', plural: 'pods' };

/** The kind Service. */
export const SERVICE: ClusterKind = { apiVersion: 'v1', kind: 'Service', plural: 'services' };

/** The kind ConfigMap: those of models, and those with an agent's settings. */
export const CONFIG_MAP: ClusterKind = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps' };

/** The kind Deployment. */
export const DEPLOYMENT: ClusterKind = { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments' };

/** The kind Namespace, whose objects lie in none. */
export const NAMESPACE: ClusterKind = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces' };

/** The kind PodGroup of Volcano. */
export const POD_GROUP: ClusterKind = {
  apiVersion: 'scheduling.volcano.sh/v1beta1',
  kind: 'PodGroup',
  plural: 'podgroups',
};

/** Nodes, which lie in no namespace; nor do the kinds below. */
export const NODE: ClusterKind = { apiVersion: 'v1', kind: 'Node', plural: 'nodes' };

/** Volcano's queues. */
export const QUEUE: ClusterKind = { apiVersion: 'scheduling.volcano.sh/v1beta1', kind: 'Queue', plural: 'queues' };

/** Volcano's parts of the network. */
export const HYPER_NODE: ClusterKind = {
  apiVersion: 'topology.volcano.sh/v1alpha1',
  kind: 'HyperNode',
  plural: 'hypernodes',
};

/** What a name of a priority stands for. */
export const PRIORITY_CLASS: ClusterKind = {
  apiVersion: 'scheduling.k8s.io/v1',
  kind: 'PriorityClass',
  plural: 'priorityclasses',
};

/** Kinds whose objects lie in no namespace, of Kubernetes and of what serves models beside it. */
const OF_NO_NAMESPACE: ReadonlySet<string> = new Set([
  'APIService',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterQueue',
  'CSIDriver',
  'CustomResourceDefinition',
  'DeviceClass',
  'GatewayClass',
  'HyperNode',
  'IngressClass',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'Queue',
  'ResourceFlavor',
  'ResourceSlice',
  'RuntimeClass',
  'StorageClass',
  'Topology',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttributesClass',
  'VolumeSnapshotClass',
  'VolumeSnapshotContent',
]);

/** Whether an object lies in no namespace, as far as its kind is known. */
export function isOfNoNamespace({ kind }: JsonObject): boolean {
  return typeof kind === 'string' && (OF_NO_NAMESPACE.has(kind) || /^(Cluster|Global)[A-Z]/.test(kind));
}

/** Kinds with whose objects data goes, or all objects in them. */
const WITH_DATA: ReadonlySet<string> = new Set([
  'CustomResourceDefinition',
  'Namespace',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'VolumeSnapshot',
  'VolumeSnapshotContent',
]);

/** Whether data, or objects of others, are lost with an object. */
export function holdsData({ kind }: JsonObject): boolean {
  return typeof kind === 'string' && WITH_DATA.has(kind);
}
