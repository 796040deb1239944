import type { Compilation, CompiledStage } from '../../compile.ts';
import type { TreeRequest } from '../../io/compare-tree.ts';
import { checkTree } from '../../io/tree.ts';
import { groupFolder, liveFolder, stageFolder } from '../../model/layout.ts';
import { changeBetween, ordinalsIn } from '../../model/ordinals.ts';
import type { World } from '../world.ts';
import { partTrees, treesOf } from './trees.ts';
import type { Workspace, WorkspaceModel } from './workspace.ts';

/** A move of one model's rollout: what its manifests come to before, and after. */
export interface MovedRollout {
  readonly chosen: WorkspaceModel;
  readonly before: Compilation;
  readonly after: Compilation;
}

/**
 * What the folders should hold once a rollout has moved. Only the groups that move are looked at, with the plan and the
 * state, where all else is sure to stay as it is, so that a promotion costs no more than its groups; else everything.
 */
export function movedTrees(world: World, workspace: Workspace, rollout: MovedRollout): readonly TreeRequest[] {
  const { chosen, before, after } = rollout;
  const done = stagesDone(before, after);
  const { replaced, added, removed } = changeBetween(before.history.state.groups, after.history.state.groups);
  // Agents' objects may be split by the number of groups.
  const isSized = added.length + removed.length > 0;
  if (done === undefined || isSized || !isInPlace(world, workspace, { rollout, done: done.length })) {
    const compiled = [{ ...chosen, compilation: after }];
    return treesOf(world, workspace, { compiled, extra: { folders: [], stateFolders: [] } });
  }
  const ordinals = ordinalsIn(replaced);
  const live = ordinals.map((ordinal) => groupFolder(liveFolder(chosen.model), ordinal));
  const owned = [...live, ...done.map((stage) => stageFolder(chosen.model, stage))];
  const compilation = { ...after, live: after.liveOf(ordinals), stages: [] };
  return partTrees(world, workspace, { compiled: { ...chosen, compilation }, owned });
}

/** The stages that a move has done, where those that are left are the same as before; else `undefined`. */
function stagesDone(before: Compilation, after: Compilation): readonly CompiledStage[] | undefined {
  const done = after.history.state.stage - before.history.state.stage;
  const left = after.stages.length;
  if (done < 0 || before.stages.length - done !== left) return undefined;
  // All stages follow one rule: where the first and the last are the same, so are those between them.
  const isSame = [0, left - 1].every((at) => textOf(before.stages.at(done + at)) === textOf(after.stages.at(at)));
  const isAim = before.history.state.target === after.history.state.target;
  return isSame && isAim ? Array.from({ length: done }, (_, at) => before.stages.at(at)).filter(isStage) : undefined;
}

function isStage(stage: CompiledStage | undefined): stage is CompiledStage {
  return stage !== undefined;
}

function textOf(stage: CompiledStage | undefined): string {
  return JSON.stringify([stage?.number, stage?.partition, stage?.moves, stage?.removes]);
}

interface Sample {
  readonly rollout: MovedRollout;
  readonly done: number;
}

/**
 * Whether the last run came to its end, with the spec and the settings of now: what it wrote last is as it must be, and
 * the last group of each revision, of which all others are copies, and that of the stages to come.
 */
function isInPlace(world: World, workspace: Workspace, { rollout, done }: Sample): boolean {
  const { chosen, before } = rollout;
  const samples = before.history.state.groups.map(({ ordinals }) => ordinals.at(-1)?.last ?? 0);
  const stages = [...new Set([done, before.stages.length - 1])].map((at) => before.stages.at(at)).filter(isStage);
  const compilation = { ...before, live: before.liveOf(samples), stages };
  const trees = partTrees(world, workspace, { compiled: { ...chosen, compilation }, owned: [] });
  return trees.every((tree) => {
    const { missing, changed } = checkTree(world.files, tree);
    return missing.length + changed.length === 0;
  });
}
