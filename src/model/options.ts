/** How tasks of a gang are keyed: one per role replica (keeps each whole), or one per role (the form the guide prints). */
export type TaskKey = 'roleReplica' | 'role';

/** A GitOps agent whose annotations pods carry. */
export type Agent = 'argocd' | 'flux';

/** Who starts the next stage: a pull request each, or the agent once the stage before is healthy. */
type Promotion = 'pull-request' | 'automatic';

/** Choices of a Project that change what is generated. */
export interface CompileOptions {
  readonly taskKey: TaskKey;
  readonly agents: readonly Agent[];
  readonly promotion: Promotion;
}

/** What holds where a Project says nothing. */
export const DEFAULT_OPTIONS: CompileOptions = {
  taskKey: 'roleReplica',
  agents: ['argocd', 'flux'],
  promotion: 'pull-request',
};

/** Kubernetes versions whose rules flotilla knows. */
export type KubernetesVersion = '1.35' | '1.36';

/** Most pods that one model may have unless the user raises it: a mistyped `replicas` must not fill a repository. */
export const DEFAULT_MAX_PODS = 100_000;
