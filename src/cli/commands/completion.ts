import { WorldError } from '../../io/world-error.ts';
import type { Call, ExitCode } from '../command.ts';
import { COMPLETION_SCRIPTS } from '../completions.ts';
import type { COMPLETION } from '../tables/start.ts';

/** `flotilla completion <shell>`: a script on stdout that completes commands, options and their values. */
export async function completion({ world, paths, commands }: Call<typeof COMPLETION>): Promise<ExitCode> {
  const [shell = ''] = paths;
  const script = Object.hasOwn(COMPLETION_SCRIPTS, shell) ? COMPLETION_SCRIPTS[shell] : undefined;
  if (script === undefined) {
    throw new WorldError({
      tried: 'complete in',
      on: shell,
      why: 'flotilla does not know this shell',
      hint: 'Write bash, zsh or fish.',
    });
  }
  world.stdout.write(script(commands));
  return 0;
}
