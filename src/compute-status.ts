import type { Compilation } from './compile.ts';
import type { Json } from './model/json.ts';
import type { ModelStatus } from './model/status.ts';
import { liveObjects } from './status/live.ts';
import { modelStatus } from './status/model.ts';

/**
 * What is true of a model in a cluster: upstream's figures and conditions, every group, what blocks it, what drifted.
 * @param objects - Pods, Services, PodGroups and ConfigMaps as `kubectl get -o json` prints them, Lists or one by one
 * @param options - `now`: milliseconds since 1970
 */
export function computeStatus(
  { expected, live }: Compilation,
  objects: Iterable<Json>,
  { now }: { readonly now: number },
): ModelStatus {
  return modelStatus(expected, liveObjects(objects), { now, isCommitted: true, manifests: live });
}
