import type { Expectation } from '../model/expectation.ts';
import type { Group } from '../model/group.ts';
import type { Json } from '../model/json.ts';
import type { ModelStatus } from '../model/status.ts';
import { liveObjects } from './live.ts';
import { modelStatus } from './model.ts';

/**
 * What is true of a model in a cluster: upstream's figures and conditions, every group, what blocks it, what drifted.
 * @param compilation - what `compile` made of the model
 * @param objects - Pods, Services, PodGroups and ConfigMaps as `kubectl get -o json` prints them, Lists or one by one
 * @param options - `now`: milliseconds since 1970
 */
export function computeStatus(
  compilation: { readonly expected: Expectation; readonly live: Iterable<Group> },
  objects: Iterable<Json>,
  { now }: { readonly now: number },
): ModelStatus {
  return modelStatus(compilation.expected, liveObjects(objects), {
    now,
    isCommitted: true,
    manifests: compilation.live,
  });
}
