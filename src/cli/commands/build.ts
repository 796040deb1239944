import { toYaml } from '../../yaml/write.ts';
import type { Call, ExitCode } from '../command.ts';
import { severalEnvironments } from '../repository/environments.ts';
import { readInputs } from '../repository/inputs.ts';
import { sayProblems } from '../say.ts';
import type { BUILD } from '../tables/setup.ts';

/** `flotilla build`: prints each document on stdout as YAML, with the changes of an environment. */
export async function build(call: Call<typeof BUILD>): Promise<ExitCode> {
  const { world, paths, options } = call;
  const { environments, problems } = readInputs(call, { ...options, paths, mayBeEmpty: false });
  const [only, ...others] = environments;
  if (only === undefined || others.length > 0) {
    throw severalEnvironments(environments.map(({ environment }) => environment));
  }
  if (sayProblems(call, problems)) return 1;
  world.stdout.write(only.models.map(({ document }) => toYaml(document)).join('---\n'), 'document');
  return 0;
}
