import type { Model } from './model-infer.ts';

/** Objects of one Application or Kustomization beyond which agents become slow, and then unreliable. */
export const MOST_OBJECTS = 1000;

/** Number of objects that a model is made of: per group its PodGroup, pods and Services, and the expectation. */
export function objectCount({ replicas, gang, current }: Model): number {
  const ofRole = ({ replicas: copies, workerReplicas, worker }: Model['current']['roles'][number]): number =>
    copies * (1 + (worker === undefined ? 0 : 1 + workerReplicas));
  const ofGroup = current.roles.reduce((sum, role) => sum + ofRole(role), gang === undefined ? 0 : 1);
  return 1 + replicas * ofGroup;
}
