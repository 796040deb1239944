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
