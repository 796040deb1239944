import type { GitOperation } from '../../io/ports.ts';
import { countText } from '../../report/words.ts';
import type { Call, ExitCode } from '../command.ts';
import { takeRunningSide } from '../repository/resolve.ts';
import type { RESOLVE } from '../tables/rollout.ts';
import { synthAll } from './synth.ts';

/**
 * `flotilla resolve`: from a conflict to a safe tree in one step. Takes every rollout, revision and manifest from the side
 * that the cluster runs, plans the specs as they are now against them, and says how Git goes on.
 */
export async function resolve(call: Call<typeof RESOLVE>): Promise<ExitCode> {
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
