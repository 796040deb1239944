import type { StringMap } from '../../model/kubernetes.ts';

/**
 * What makes Flux replace a pod that cannot be patched, and leave its texts as they are.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export const POD_ANNOTATIONS: StringMap = {
  'kustomize.toolkit.fluxcd.io/force': 'Enabled',
  // Commands hold `$VARIABLE` and `${VARIABLE}`, which Flux's post-build substitution would empty.
  'kustomize.toolkit.fluxcd.io/substitute': 'disabled',
};

/** What keeps Flux from removing an object. */
export const KEEP_ANNOTATIONS: StringMap = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };
