import { join } from 'node:path';
import { compareTree, type TreeComparison, type TreeRequest } from '../../io/tree.ts';
import type { Session } from '../command.ts';
import type { World } from '../world.ts';
import { type Refusal, type Verdict, verdictOn } from './guard.ts';
import { noApps } from './sources.ts';
import { type CompiledModel, compileAll, type ExtraFiles, findExtraFiles, treesOf } from './trees.ts';
import type { Workspace } from './workspace.ts';

/** What one environment comes to. */
export interface Part {
  readonly workspace: Workspace;
  readonly compiled: readonly CompiledModel[];
  readonly extra: ExtraFiles;
}

/**
 * What the environments come to.
 * @param isWhole - whether models that are not there are gone, so that what is left of them goes too
 * @throws WorldError when there is nothing at all
 */
export function partsOf(session: Session, all: readonly Workspace[], isWhole: boolean): readonly Part[] {
  const parts = all.map((workspace) => {
    const extra = isWhole ? findExtraFiles(session, workspace) : { folders: [], stateFolders: [] };
    return { workspace, compiled: compileAll(workspace), extra };
  });
  const isEmpty = parts.every(
    ({ compiled, extra }) => compiled.length === 0 && extra.folders.length === 0 && extra.stateFolders.length === 0,
  );
  const [first] = parts;
  if (isEmpty && first !== undefined) throw noApps(session, first.workspace.project);
  return parts;
}

/** What the folders of a repository should hold, all environments together. */
export function treesOfParts(world: World, parts: readonly Part[]): readonly TreeRequest[] {
  return parts.flatMap(({ workspace, compiled, extra }) => treesOf(world, workspace, compiled, extra));
}

/** A tree, and how what is there differs from it. */
interface ComparedTree {
  readonly tree: TreeRequest;
  readonly comparison: TreeComparison;
}

/** Compares the trees of a repository with what is there. */
export function compareAll({ files }: World, trees: readonly TreeRequest[]): readonly ComparedTree[] {
  return trees.map((tree) => ({ tree, comparison: compareTree(files, tree) }));
}

/** What writing all environments would cost. */
export function verdictOnAll(session: Session, parts: readonly Part[], compared: readonly ComparedTree[]): Verdict {
  const all = (kind: 'missing' | 'changed' | 'extra'): readonly string[] =>
    compared.flatMap(({ tree, comparison }) => comparison[kind].map((path) => join(tree.root, path)));
  const found = { missing: all('missing'), changed: all('changed'), extra: all('extra') };
  const verdicts = parts.map(({ workspace, compiled, extra }) =>
    verdictOn(session, { workspace, compiled, extraFolders: extra.folders, found }),
  );
  return {
    refusals: verdicts.flatMap(({ refusals }) => refusals),
    removals: verdicts.flatMap(({ removals }) => removals),
  };
}

/**
 * What synth would refuse now.
 * @param isWhole - whether models that are not there are gone
 */
export function refusalsOf(session: Session, all: readonly Workspace[], isWhole: boolean): readonly Refusal[] {
  const parts = partsOf(session, all, isWhole);
  return verdictOnAll(session, parts, compareAll(session.world, treesOfParts(session.world, parts))).refusals;
}
