/**
 * The versions of Kubernetes whose rules flotilla knows, the oldest first. Each has its PodSpec in
 * `scripts/schemas/kubernetes-<version>.json`; what differs between them otherwise is asked with {@link isAtLeast}.
 */
export const KUBERNETES_VERSIONS = ['1.35', '1.36'] as const;

/** A version of Kubernetes whose rules flotilla knows. */
export type KubernetesVersion = (typeof KUBERNETES_VERSIONS)[number];

/** The version whose rules hold where nobody names one: the oldest, so that what passes is taken by newer servers, too. */
export const DEFAULT_KUBERNETES: KubernetesVersion = KUBERNETES_VERSIONS[0];

/** The version that a text names; `undefined` for one that flotilla does not know. */
export function kubernetesVersionOf(text: string | undefined): KubernetesVersion | undefined {
  return KUBERNETES_VERSIONS.find((version) => version === text);
}

/** Whether a version has what came with another one. */
export function isAtLeast(version: KubernetesVersion, least: KubernetesVersion): boolean {
  return KUBERNETES_VERSIONS.indexOf(version) >= KUBERNETES_VERSIONS.indexOf(least);
}
