import { basename, dirname } from 'node:path';
import type { Git, GitOperation } from '../../io/ports.ts';
import { REVISIONS_FOLDER, ROLLOUT_FILE } from '../../model/layout.ts';
import { countText } from '../../report/words.ts';
import { hasHeader } from '../../yaml/header.ts';
import type { Call, ExitCode } from '../command.ts';
import { locked } from '../locked.ts';
import type { RESOLVE } from '../tables/rollout.ts';
import type { World } from '../world.ts';
import { synthAll } from './synth.ts';

/**
 * `flotilla resolve`: from a conflict to a safe tree in one step. Takes every rollout, revision and manifest from the side
 * that the cluster runs, plans the specs as they are now against them, and says how Git goes on.
 */
export async function resolve(call: Call<typeof RESOLVE>): Promise<ExitCode> {
  return locked(call, { command: 'resolve', waits: true }, () => resolveNow(call));
}

function resolveNow(call: Call<typeof RESOLVE>): ExitCode {
  const { world, common } = call;
  const { operation, side, taken, unmerged } = takeRunningSide(world);
  if (!common.quiet) {
    world.stdout.write(
      taken.length === 0
        ? `${side} holds no file of flotilla\n`
        : `took ${countText(taken.length, 'file or folder')} of rollouts and manifests from ${side}, which is what runs\n`,
    );
  }
  if (unmerged.length > 0) {
    for (const path of unmerged) world.stderr.write(`${path}: two sides still meet in this file\n`);
    world.stderr.write('  Mend what people write by hand, then run flotilla resolve again.\n');
    return 1;
  }
  const code = synthAll(call);
  if (code !== 0) return code;
  if (!common.quiet) world.stdout.write(nextStep(operation));
  return 0;
}

function nextStep(operation: GitOperation | undefined): string {
  const go =
    operation === undefined
      ? 'git commit'
      : operation.kind === 'merge'
        ? 'git commit'
        : `git ${operation.kind} --continue`;
  return `next: git add --all && ${go}\n`;
}

/** What was taken from which side of a merge. */
interface ResolvedState {
  readonly operation: GitOperation | undefined;
  /** The commit whose rollouts were taken, as people name it. */
  readonly side: string;
  /** Files and folders that were taken, from the root. */
  readonly taken: readonly string[];
  /** Files of people in which two sides still meet, from the root. */
  readonly unmerged: readonly string[];
}

/** Branches that a cluster may follow, the likeliest first. */
const FOLLOWED = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Takes all that flotilla wrote from the side of a merge, revert, rebase or cherry-pick that the cluster runs: the rollouts
 * and revisions of every model that is there, and its manifests. What people write is left as Git merged it. A model that
 * the side does not have keeps what it has.
 * @throws WorldError when Git refuses, or the folder is in no checkout
 */
function takeRunningSide({ git, root }: Pick<World, 'git' | 'root'>): ResolvedState {
  const operation = git.operation(root);
  const side = runningSide(git, root, operation);
  const written = git.filesAt(root, { ref: side.ref, path: '.' }, (path) => folderOf(path) !== undefined);
  const folders = written.flatMap(({ path, text }) => (hasHeader(text) ? [folderOf(path) ?? path] : []));
  const taken = [...new Set(folders)].sort();
  git.restore(root, side.ref, taken);
  return { operation, side: side.name, taken, unmerged: git.unmergedPaths(root) };
}

// HEAD is what the branch of the cluster runs while one reverts, picks or rebases onto it, and while one merges into it.
// Whoever merges that branch into a branch of their own has it on the other side; and whoever rebases it itself, onto commits
// of its own, at the end that it had.
function runningSide(git: Git, root: string, operation: GitOperation | undefined): { ref: string; name: string } {
  const isAheadOfHead = (branch: string): boolean => git.isIn(root, branch, branch) && !git.isIn(root, branch, 'HEAD');
  const [side] = (operation?.ends ?? []).flatMap((end) => {
    if (operation?.kind === 'merge')
      return FOLLOWED.some((branch) => isAheadOfHead(branch) && git.isIn(root, end, branch)) ? [end] : [];
    const own = FOLLOWED.find((branch) => git.isIn(root, branch, branch));
    return own !== undefined && isAheadOfHead(own) && git.isIn(root, own, end) ? [own] : [];
  });
  return side === undefined ? { ref: 'HEAD', name: 'HEAD' } : { ref: side, name: side.slice(0, 12) };
}

// What is all flotilla's own in the folder of such a file, if flotilla wrote it; rollout.yaml lies among files of people.
function folderOf(path: string): string | undefined {
  const [folder, name] = [dirname(path), basename(path)];
  if (name === ROLLOUT_FILE) return path;
  if (!name.endsWith('.yaml')) return undefined;
  if (basename(folder) === REVISIONS_FOLDER || basename(dirname(folder)) === 'agents') return folder;
  return path.endsWith('/live/expectation.yaml') ? dirname(folder) : undefined;
}
