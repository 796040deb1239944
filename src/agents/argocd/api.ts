import type { StageAnnotation } from '../../model/group.ts';
import type { ClusterKind, StringMap } from '../../model/kubernetes.ts';
import type { Promotion } from '../../model/rollout.ts';

// What Argo CD reads of its API server: the kind that is its own, and the annotations of what it applies.

/** The kind of object by which Argo CD applies a folder: the Application. */
export const APPLICATION: ClusterKind = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  plural: 'applications',
};

/**
 * The annotation whose words, with commas between, say how Argo CD applies an object.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
export const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';

/** The annotation of an Application that says how Argo CD compares what is live with Git. */
export const COMPARE_OPTIONS = 'argocd.argoproj.io/compare-options';

// Replace waits pod by pod within one operation, as gated stages need; without gates Force alone is kinder: it replaces
// only what changed. Forcing needs client-side apply: with server-side apply even the first creation fails.
const BY_PROMOTION: Readonly<Record<Promotion, string>> = {
  'pull-request': 'Force=true,ServerSideApply=false',
  automatic: 'Replace=true,Force=true',
};

/** The annotations that make Argo CD replace a pod that cannot be patched. */
export function podAnnotations(promotion: Promotion): StringMap {
  return { [SYNC_OPTIONS]: BY_PROMOTION[promotion] };
}

/**
 * Most bytes of a manifest that Argo CD can apply with the annotations of {@link podAnnotations}. Client-side apply copies the
 * manifest into an annotation, and Kubernetes takes 256 KiB of annotations; replacing copies nothing.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
 */
export function mostBytes(promotion: Promotion): number | undefined {
  return BY_PROMOTION[promotion].includes('Replace=true') ? undefined : 262_144;
}

/**
 * The annotation that tells Argo CD the stage of a group: its sync wave. Argo CD starts a wave when the wave before it
 * is healthy, the lowest first.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export const STAGE_ANNOTATION: StageAnnotation = {
  key: 'argocd.argoproj.io/sync-wave',
  valueOf: (stage) => `${0 - stage}`,
  // No model has that many stages.
  first: '-1000000000',
};

/** The annotations by which Argo CD is told how to apply an object. */
export const OWN_ANNOTATIONS: readonly string[] = [SYNC_OPTIONS, STAGE_ANNOTATION.key];

/** The JSON pointer of an annotation. */
export function annotationPointer(key: string): string {
  return `/metadata/annotations/${key.replaceAll('/', '~1')}`;
}

/** The annotations that keep Argo CD from removing an object. */
export const KEEP_ANNOTATIONS: StringMap = { [SYNC_OPTIONS]: 'Prune=false,Delete=false' };

/**
 * The annotation by which Argo CD knows what it has applied.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
 */
export const TRACKING_ID = 'argocd.argoproj.io/tracking-id';

/** The label by which Argo CD knows what it has applied, where it is told to track by that. */
export const TRACKING_LABEL = 'app.kubernetes.io/instance';
