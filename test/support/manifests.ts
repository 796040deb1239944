import { type Compilation, compile } from '../../src/compile.ts';
import { DIALECTS } from '../../src/dialects/registry.ts';
import { diffObjects } from '../../src/diff/groups.ts';
import type { Diff } from '../../src/model/diff.ts';
import { type Group, objectOf } from '../../src/model/group.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { History } from '../../src/model/rollout.ts';
import { DEFAULT_OPTIONS } from '../../src/project/project.ts';
import { aModel, type ModelWish } from './models.ts';

/** A model compiled on what an earlier compilation of it left behind, if any. */
export function compiled(wish: ModelWish, before?: Compilation): Compilation {
  const history: History = before?.history ?? { snapshots: [] };
  return compile(aModel(wish), history, DEFAULT_OPTIONS);
}

/** The objects of one group, as its files hold them. */
export function* objectsOfGroup({ podGroup, disruptionBudget, roleReplicas }: Group): Generator<JsonObject> {
  if (podGroup !== undefined) yield podGroup;
  if (disruptionBudget !== undefined) yield objectOf(disruptionBudget);
  for (const { service, pods } of roleReplicas) {
    if (service !== undefined) yield service;
    yield* pods;
  }
}

/** Everything that an agent syncs of a model. */
export function liveObjects({ live, expectation }: Compilation): readonly JsonObject[] {
  return [expectation, ...[...live].flatMap((group) => [...objectsOfGroup(group)])];
}

/** What a change from one compilation to another means; from nothing where the first is left out. */
export function diffOf(before: Compilation | undefined, after: Compilation): Diff {
  const part = { before: before === undefined ? [] : liveObjects(before), after: liveObjects(after) };
  return diffObjects([part], DIALECTS);
}
