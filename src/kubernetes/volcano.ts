/**
 * Annotations that Volcano reads: on a pod those that tie it to its gang and to its task in it, on whatever a controller of
 * its world runs the queue of the gang.
 * @see https://volcano.sh/en/docs/podgroup/
 */
export const VOLCANO_ANNOTATION = {
  groupName: 'scheduling.k8s.io/group-name',
  taskSpec: 'volcano.sh/task-spec',
  queueName: 'scheduling.volcano.sh/queue-name',
} as const;
