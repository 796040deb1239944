import type { ClusterKind } from '../../model/cluster-kind.ts';

/** The objects by which Flux applies a folder. */
export const KUSTOMIZATION: ClusterKind = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  plural: 'kustomizations',
};
