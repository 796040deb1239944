const KUBERNETES_DOMAIN = /(^|\.)kubernetes\.io\//;

/**
 * Whether a resource is a device that a vendor's plugin hands out, such as `nvidia.com/gpu`: Kubernetes calls these
 * extended resources.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
 */
export function isDevice(resource: string): boolean {
  return resource.includes('/') && !KUBERNETES_DOMAIN.test(resource);
}
