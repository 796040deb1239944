import { relative } from 'node:path';
import { manifestStream } from '../../emit/manifests.ts';
import type { TreeRequest } from '../../io/compare-tree.ts';
import { checkTree, type TreeChanges, writeTree } from '../../io/tree.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode, Session } from '../command.ts';
import { withProgress } from '../progress.ts';
import { severalEnvironments } from '../repository/environments.ts';
import { findExtraFiles } from '../repository/extra-files.ts';
import { ALL_INPUTS } from '../repository/inputs.ts';
import { noApps } from '../repository/sources.ts';
import { type CompiledModel, compileAll, treesOf } from '../repository/trees.ts';
import { readWorkspaces, type Workspace } from '../repository/workspace.ts';
import { sayProblems } from '../say.ts';
import type { SYNTH } from '../tables/compile.ts';

/** Names of files that a summary lists before it only counts them. */
const LISTED = 20;

/** `flotilla synth`: writes the manifests and the state of every model; see its help for what the options do instead. */
export async function synth(call: Call<typeof SYNTH>): Promise<ExitCode> {
  const { paths, options } = call;
  const { all, problems } = readWorkspaces(call, { ...options, paths, mayBeEmpty: true }, options.outputDir);
  const isStream = options.stdout === true;
  if (isStream && all.length > 1) throw severalEnvironments(all.map(({ environment }) => environment));
  if (sayProblems(call, problems)) return 1;
  if (isStream) return printManifests(call, all.flatMap(compileAll));
  const { trees, models } = wantedTrees(call, all, paths.length === 0);
  return options.check ? check(call, trees) : write(call, trees, models);
}

/** Writes everything that a repository comes to, as `flotilla synth` without any options does. */
export function synthAll(session: Session): ExitCode {
  const { all, problems } = readWorkspaces(session, ALL_INPUTS);
  if (sayProblems(session, problems)) return 1;
  const { trees, models } = wantedTrees(session, all, true);
  return write(session, trees, models);
}

interface Wanted {
  readonly trees: readonly TreeRequest[];
  /** How many models they are of. */
  readonly models: number;
}

/** @param isWhole - whether models that are not there are gone, so that what is left of them goes too */
function wantedTrees(session: Session, all: readonly Workspace[], isWhole: boolean): Wanted {
  const { world } = session;
  const parts = all.map((workspace) => {
    const extra = isWhole ? findExtraFiles(session, workspace) : { folders: [], stateFolders: [] };
    return { workspace, compiled: compileAll(workspace), extra };
  });
  const isEmpty = parts.every(
    ({ compiled, extra }) => compiled.length === 0 && extra.folders.length === 0 && extra.stateFolders.length === 0,
  );
  const [first] = parts;
  if (isEmpty && first !== undefined) throw noApps(world, first.workspace.project);
  const trees = parts.flatMap(({ workspace, ...made }) => treesOf(world, workspace, made));
  const models = parts.reduce((sum, { compiled }) => sum + compiled.length, 0);
  return { trees, models };
}

function printManifests({ world }: Session, compiled: readonly CompiledModel[]): ExitCode {
  let isFirst = true;
  for (const { compilation } of compiled) {
    for (const text of manifestStream(compilation.expectation, compilation.live)) {
      world.stdout.write(isFirst ? text : `---\n${text}`);
      isFirst = false;
    }
  }
  return 0;
}

function check(session: Session, trees: readonly TreeRequest[]): ExitCode {
  const { world } = session;
  const differences = withProgress(session, trees, (watched) =>
    watched.map((tree) => ({ tree, ...checkTree(world.files, tree) })),
  );
  const stale = differences.flatMap(({ tree, missing, changed, extra }) => {
    const name = (path: string): string => nameOf(world.root, tree, path);
    return [
      ...missing.map((path) => `missing  ${name(path)}\n`),
      ...changed.map((path) => `changed  ${name(path)}\n`),
      ...extra.map((path) => `extra  ${name(path)}\n`),
    ];
  });
  if (stale.length === 0) return 0;
  for (const line of stale) world.stdout.write(line);
  world.stderr.write(`${countText(stale.length, 'stale file')}: run flotilla synth and commit what it writes\n`);
  return 1;
}

function write(session: Session, trees: readonly TreeRequest[], models: number): ExitCode {
  const { world, common } = session;
  const changes = withProgress(session, trees, (watched) => {
    // Trees elsewhere are looked at before the first is touched, so that a refusal leaves nothing half done.
    for (const tree of watched.slice(1)) checkTree(world.files, tree);
    return watched.map((tree) => ({ tree, ...writeTree(world.files, tree) }));
  });
  const names = (kind: keyof Pick<TreeChanges, 'written' | 'removed' | 'foreign'>): readonly string[] =>
    changes.flatMap((each) => each[kind].map((path) => nameOf(world.root, each.tree, path)));
  const unchanged = changes.reduce((sum, each) => sum + each.unchanged, 0);
  const [written, removed, foreign] = [names('written'), names('removed'), names('foreign')];
  for (const path of foreign) world.stderr.write(`${path}: not written by flotilla, left alone\n`);
  if (common.quiet) return 0;
  for (const line of listed('wrote  ', written)) world.stdout.write(line);
  for (const line of listed('removed', removed)) world.stdout.write(line);
  const counts = `${countText(written.length, 'file')} written, ${removed.length} removed, ${unchanged} unchanged`;
  world.stdout.write(`${countText(models, 'model')}: ${counts}\n`);
  return 0;
}

function listed(word: string, names: readonly string[]): readonly string[] {
  const lines = names.slice(0, LISTED).map((name) => `${word} ${name}\n`);
  return names.length > LISTED ? [...lines, `${word} ${names.length - LISTED} more\n`] : lines;
}

function nameOf(root: string, tree: TreeRequest, path: string): string {
  const name = relative(root, `${tree.root}/${path}`).replaceAll('\\', '/');
  return name.startsWith('..') ? `${tree.root}/${path}` : name;
}
