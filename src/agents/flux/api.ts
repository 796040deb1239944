import type { ClusterKind, StringMap } from '../../model/kubernetes.ts';
import type { Reconcile } from '../agent.ts';

// What Flux reads of its API server: the kind that is its own, and the annotations of what it applies.

/** The kind of object by which Flux applies a folder: the Kustomization. */
export const KUSTOMIZATION: ClusterKind = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  plural: 'kustomizations',
};

/**
 * The annotations that make Flux replace a pod that cannot be patched, and leave texts such as `${NAME}` as they are.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export const POD_ANNOTATIONS: StringMap = {
  'kustomize.toolkit.fluxcd.io/force': 'Enabled',
  // Commands hold `$VARIABLE` and `${VARIABLE}`, which Flux's post-build substitution would empty.
  'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
};

/** The annotations that keep Flux from removing an object. */
export const KEEP_ANNOTATIONS: StringMap = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };

/**
 * How Flux is asked to apply at once. By itself it looks for what is missing once in an interval, which is 10 minutes
 * in the files that flotilla writes.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#triggering-a-reconcile
 */
export const FLUX_RECONCILE: Reconcile = {
  kind: KUSTOMIZATION,
  ownerOf: ({ 'kustomize.toolkit.fluxcd.io/namespace': namespace, 'kustomize.toolkit.fluxcd.io/name': name }) =>
    namespace === undefined || name === undefined ? undefined : { namespace, name },
  annotation: 'reconcile.fluxcd.io/requestedAt',
};
