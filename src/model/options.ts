/**
 * How tasks of a gang are keyed: one per role replica (keeps each whole), one per role (the form the guide prints), or one per
 * role replica of a revision (pods of two revisions never make up one gang).
 */
export const TASK_KEYS = ['roleReplica', 'role', 'revision'] as const;

/** One of {@link TASK_KEYS}. */
export type TaskKey = (typeof TASK_KEYS)[number];

/** Who starts the next stage: a pull request each, or the agent once the stage before is healthy. */
export type Promotion = 'pull-request' | 'automatic';

/** Most pods that one model may have unless the user raises it: a mistyped `replicas` must not fill a repository. */
export const DEFAULT_MAX_PODS = 100_000;
