/** A kind of object in a cluster's API. */
export interface ClusterKind {
  /** `v1`, `scheduling.volcano.sh/v1beta1`. */
  readonly apiVersion: string;
  readonly kind: string;
  /** The kind's name in paths: `pods`. */
  readonly plural: string;
}
