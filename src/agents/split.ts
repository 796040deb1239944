import { textAt } from '../model/fields.ts';
import type { JsonObject } from '../model/json.ts';
import type { Model } from '../model/model.ts';

// How the models of a repository are cut into objects of an agent, and when they should be.

/** What one object of an agent applies: a whole model, or one group of it. */
export type Split = 'model' | 'group';

/** All values of {@link Split}, as flotilla.yaml and `flotilla bootstrap` take them. */
export const SPLITS: readonly Split[] = ['model', 'group'];

/** Whether an agent's section of flotilla.yaml asks for one object per model or one per group. */
export function splitOf(section: JsonObject | undefined): Split {
  return textAt(section, 'split') === 'group' ? 'group' : 'model';
}

/** Objects of one Application or Kustomization beyond which agents become slow, and then unreliable. */
export const MOST_OBJECTS = 1000;

/** Number of objects that an agent applies of a model: per group its PodGroup, pods and Services, or the one that a controller makes them of; and the expectation. */
export function objectCount({ replicas, gang, current, workload }: Model): number {
  if (workload !== undefined) return 2;
  const ofRole = ({ replicas: copies, workerReplicas, worker }: Model['current']['roles'][number]): number =>
    copies * (1 + (worker === undefined ? 0 : 1 + workerReplicas));
  const ofGroup = current.roles.reduce((sum, role) => sum + ofRole(role), gang === undefined ? 0 : 1);
  return 1 + replicas * ofGroup;
}
