import { assignmentsOf, type Run, runsOf } from '../model/assignments.ts';
import type { JsonObject } from '../model/json.ts';
import type { Model } from '../model/model.ts';
import type { RolloutPlan } from '../model/rollout.ts';
import { type Workload, withMarks } from '../model/workload.ts';

/** The objects that Git holds of a model whose controller makes the groups. */
interface Workloads {
  /** That of now, or as it is after some of the stages to come; undefined where Git holds the pods. */
  readonly at: (stagesDone: number) => JsonObject | undefined;
  /** The partition of the object of now. */
  readonly drivenTo: number | undefined;
}

/** Makes the objects that Git holds in place of pods, where a controller makes these. */
export function workloadsOf(model: Model, plan: RolloutPlan): Workloads {
  const { workload } = model;
  if (workload === undefined) return { at: () => undefined, drivenTo: undefined };
  const at = (stagesDone: number): JsonObject => workloadObject(model, workload, plan, stagesDone);
  return { at, drivenTo: workload.read(at(0))?.partition };
}

/**
 * The object that Git holds in place of pods, as it stands after some of the stages to come: with the revision that is the
 * target, and with the partition that lets just those groups move that have been moved.
 * @param stagesDone - how many of the plan's stages; none for the object that is live
 */
function workloadObject(model: Model, workload: Workload, plan: RolloutPlan, stagesDone: number): JsonObject {
  const { target } = plan.state;
  const { subset } = target === model.current.revision ? model.current : templatesOf(plan, target);
  const next = plan.stages.at(stagesDone)?.moves[0]?.ordinal;
  const floor = model.budget.partition;
  const partition = next === undefined || next < floor ? undefined : next + 1;
  const held = heldBelow(runsOf(plan.live), partition ?? floor, target);
  return withMarks(workload.written(model.document, { subset, partition }), target, held);
}

function templatesOf({ templates }: RolloutPlan, revision: string) {
  const found = templates.get(revision);
  if (found === undefined) throw new Error(`the plan's target is ${revision}, of which it holds no templates`);
  return found;
}

function heldBelow(runs: readonly Run[], end: number, target: string) {
  const below = runs
    .filter(({ first, revision }) => first < end && revision !== target)
    .map((run) => ({ ...run, last: Math.min(run.last, end - 1) }));
  return assignmentsOf(below);
}
