import type { ClusterKind } from '../../model/cluster-kind.ts';
import type { Reconcile } from '../agent.ts';

/** The objects by which Flux applies a folder. */
export const KUSTOMIZATION: ClusterKind = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  plural: 'kustomizations',
};

/**
 * Flux looks for what is missing once in an interval, 10 minutes here, unless it is asked to.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#triggering-a-reconcile
 */
export const FLUX_RECONCILE: Reconcile = {
  kind: KUSTOMIZATION,
  ownerOf: ({ 'kustomize.toolkit.fluxcd.io/namespace': namespace, 'kustomize.toolkit.fluxcd.io/name': name }) =>
    namespace === undefined || name === undefined ? undefined : { namespace, name },
  annotation: 'reconcile.fluxcd.io/requestedAt',
};
