/**
 * Annotations of the KRM function specification: the file of an item, its position in it, and whether it is for tools alone
 * and never for a cluster. The older spelling of the first two is still read by some.
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
export const FUNCTION_ANNOTATION = {
  path: 'internal.config.kubernetes.io/path',
  index: 'internal.config.kubernetes.io/index',
  oldPath: 'config.kubernetes.io/path',
  oldIndex: 'config.kubernetes.io/index',
  localConfig: 'config.kubernetes.io/local-config',
} as const;

/** The apiVersion of what a KRM function gets and gives. */
export const RESOURCE_LIST_API = 'config.kubernetes.io/v1';
