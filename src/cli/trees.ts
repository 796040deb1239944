import { join, relative } from 'node:path';
import { type Compilation, compile } from '../compile.ts';
import { type FluxRequest, fluxFiles } from '../emit/flux.ts';
import { hasHeader, withHeader } from '../emit/header.ts';
import { modelFolder, planFile, REVISIONS_FOLDER, ROLLOUT_FILE, revisionFile, stageFolder } from '../emit/layout.ts';
import { groupFiles, liveFiles, type TextFile } from '../emit/manifests.ts';
import { revisionFiles, rolloutText } from '../emit/state-files.ts';
import type { TreeRequest, WantedFile } from '../io/compare-tree.ts';
import { groupCount } from '../model/assignments.ts';
import type { RevisionFile } from '../parse/revision-file.ts';
import { modelKey } from '../parse-state.ts';
import { planMarkdown } from '../report/plan-markdown.ts';
import type { Orphans } from './orphans.ts';
import type { Workspace, WorkspaceModel } from './workspace.ts';
import type { World } from './world.ts';

/** A model and what it comes to. */
export interface CompiledModel extends WorkspaceModel {
  readonly compilation: Compilation;
}

/** Compiles every model of a workspace. */
export function compileAll({ models, project }: Workspace): readonly CompiledModel[] {
  return models.map((model) => ({ ...model, compilation: compile(model.model, model.history, project.options) }));
}

/**
 * What the folders of a repository should hold: the state of each folder first, since what runs must never be ahead of
 * what is remembered; then all manifests. One tree where everything lies below the folder to work in, so that a refusal
 * anywhere comes before the first write.
 */
export function treesOf(world: World, workspace: Workspace, { compiled, orphans }: Manifests): readonly TreeRequest[] {
  const homes = [...workspace.homes.keys()].map((home) => stateTree(world, workspace, { home, compiled }));
  const gone = orphans.homes.map(
    (home): TreeRequest => ({ root: home, owned: [''], wanted: () => [], isOwn: hasHeader }),
  );
  return joined(world.root, [...homes, ...gone, manifestTree(world, workspace, { compiled, orphans })]);
}

function joined(root: string, trees: readonly TreeRequest[]): readonly TreeRequest[] {
  const isInside = (tree: TreeRequest): boolean => tree.root === root || tree.root.startsWith(join(root, '/'));
  const inside = trees.filter(isInside).map((tree) => ({ tree, folder: slashed(relative(root, tree.root)) }));
  const at = (folder: string, path: string): string => [folder, path].filter((part) => part !== '').join('/');
  function* wanted(): Generator<WantedFile> {
    for (const { tree, folder } of inside) {
      for (const { path, text } of tree.wanted()) yield { path: at(folder, path), text };
    }
  }
  const owned = inside.flatMap(({ tree, folder }) => tree.owned.map((path) => at(folder, path)));
  return [{ root, owned, wanted, isOwn: hasHeader }, ...trees.filter((tree) => !isInside(tree))];
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

interface Manifests {
  readonly compiled: readonly CompiledModel[];
  readonly orphans: Orphans;
}

function manifestTree(world: World, { output, project }: Workspace, { compiled, orphans }: Manifests): TreeRequest {
  const isFlux = project.options.promotion === 'automatic' && project.options.agents.includes('flux');
  const folder = slashed(relative(world.root, output));
  function* wanted(): Generator<TextFile> {
    for (const each of compiled) {
      yield* modelFiles(each);
      if (isFlux) yield* fluxFiles(fluxRequest(each, folder));
    }
  }
  return {
    root: output,
    owned: [...compiled.map(({ model }) => modelFolder(model)), ...orphans.folders],
    wanted,
    isOwn: hasHeader,
  };
}

function* modelFiles({ model, source, compilation }: CompiledModel): Generator<TextFile> {
  const emission = { place: model, source: source.name };
  yield* liveFiles(emission, compilation.expectation, compilation.live);
  const plan = (): string => withHeader(source.name, planMarkdown(compilation.view()), 'markdown');
  yield { path: planFile(model), text: plan };
  for (const stage of compilation.stages) yield* groupFiles(emission, stageFolder(model, stage), stage.groups);
}

function fluxRequest({ model, source, compilation }: CompiledModel, output: string): FluxRequest {
  const groups = groupCount(compilation.history.state.groups);
  return { place: model, source: source.name, output, groups, perStage: Math.max(1, model.budget.maxUnavailable) };
}

interface Home {
  readonly home: string;
  readonly compiled: readonly CompiledModel[];
}

// A folder may hold models that this run was not asked about: what is known of them stays as it is.
function stateTree(world: World, { homes }: Workspace, { home, compiled }: Home): TreeRequest {
  const here = compiled.filter(({ source }) => source.home === home);
  const keys = new Set(here.map(({ model }) => modelKey(model)));
  const state = homes.get(home);
  const others = [...(state?.rollouts.values() ?? [])].filter((rollout) => !keys.has(modelKey(rollout)));
  const kept = (state?.revisions ?? []).filter((file) => others.some((other) => modelKey(other) === modelKey(file)));
  const source = here[0]?.source.name ?? '';
  const rollouts = [...others, ...here.map(({ compilation }) => compilation.history.state)];
  const inOrder = rollouts.sort((a, b) => (modelKey(a) < modelKey(b) ? -1 : 1));
  const keptFile = ({ name, snapshot }: RevisionFile): TextFile => {
    const path = revisionFile(name, snapshot.revision);
    return { path, text: () => world.files.read(join(home, path)) ?? '' };
  };
  const wanted = (): readonly TextFile[] => [
    ...kept.map(keptFile),
    ...here.flatMap((each) => revisionFiles(each.source.name, each.compilation.history)),
    { path: ROLLOUT_FILE, text: () => rolloutText(source, inOrder) },
  ];
  return { root: home, owned: [REVISIONS_FOLDER], wanted, isOwn: hasHeader };
}
