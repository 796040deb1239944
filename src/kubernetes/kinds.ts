import type { ClusterKind } from '../model/kubernetes.ts';

// The kinds that models are made of, and that several parts of flotilla read.

/** The kind Pod. */
export const POD: ClusterKind = { apiVersion: 'v1', kind: 'Pod', plural: 'pods' };

/** The kind Service. */
export const SERVICE: ClusterKind = { apiVersion: 'v1', kind: 'Service', plural: 'services' };

/** The kind ConfigMap: those of models, and those with an agent's settings. */
export const CONFIG_MAP: ClusterKind = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps' };

/** The kind Namespace, whose objects lie in none. */
export const NAMESPACE: ClusterKind = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces' };

/** The kind PodGroup of Volcano. */
export const POD_GROUP: ClusterKind = {
  apiVersion: 'scheduling.volcano.sh/v1beta1',
  kind: 'PodGroup',
  plural: 'podgroups',
};

/** Nodes, which lie in no namespace. */
export const NODE: ClusterKind = { apiVersion: 'v1', kind: 'Node', plural: 'nodes' };

/** Volcano's HyperNodes, by which it knows which nodes are near each other; they lie in no namespace. */
export const HYPER_NODE: ClusterKind = {
  apiVersion: 'topology.volcano.sh/v1alpha1',
  kind: 'HyperNode',
  plural: 'hypernodes',
};
