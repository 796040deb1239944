import type { Steering } from '../steering.ts';

/**
 * Files by which Argo CD reads a folder otherwise than its Application says: such that change its source, and a chart, which
 * it renders in the place of the manifests.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/parameters/#store-overrides-in-git
 */
export const ARGOCD_OVERRIDES: Steering = {
  isNamed: (name) => name === 'Chart.yaml' || /^\.argocd-source(-.*)?\.yaml$/.test(name),
  reach: 'beside',
  fates: (text) => () => text,
};
