import type { ClusterKind } from '../model/kubernetes.ts';

// The kinds that models are made of, and that several parts of flotilla read.

/** Pods. */
export const POD: ClusterKind = { apiVersion: 'v1', kind: 'Pod', plural: 'pods' };

/** Services. */
export const SERVICE: ClusterKind = { apiVersion: 'v1', kind: 'Service', plural: 'services' };

/** ConfigMaps, of models and of whoever applies them. */
export const CONFIG_MAP: ClusterKind = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps' };

/** Volcano's PodGroups. */
export const POD_GROUP: ClusterKind = {
  apiVersion: 'scheduling.volcano.sh/v1beta1',
  kind: 'PodGroup',
  plural: 'podgroups',
};
