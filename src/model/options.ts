/** How tasks of a gang are keyed: one per role replica (keeps each whole), or one per role (the form the guide prints). */
export type TaskKey = 'roleReplica' | 'role';

/** Who starts the next stage: a pull request each, or the agent once the stage before is healthy. */
export type Promotion = 'pull-request' | 'automatic';

/** Most pods that one model may have unless the user raises it: a mistyped `replicas` must not fill a repository. */
export const DEFAULT_MAX_PODS = 100_000;
