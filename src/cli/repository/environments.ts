import type { Environment } from '../../environments/environments.ts';
import { WorldError } from '../../io/world-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProject } from '../../project/project.ts';

/**
 * The environments that a command line means: the one that `--env` names, else every one; `undefined` alone stands for a
 * project that has none.
 * @throws WorldError when there is no environment of that name
 */
export function chosenEnvironments(
  { environments }: ReadProject,
  name: string | undefined,
): readonly (Environment | undefined)[] {
  if (name === undefined) return environments.length === 0 ? [undefined] : environments;
  const chosen = environments.filter((environment) => environment.name === name);
  if (chosen.length > 0) return chosen;
  const known = environments.map((environment) => environment.name).join(', ');
  throw new WorldError({
    tried: 'choose',
    on: `--env ${name}`,
    why: 'flotilla.yaml has no such environment',
    hint: known === '' ? 'Add it to environments in flotilla.yaml.' : `Name one of ${known}.`,
  });
}

/** The error that a command is for one environment, and several could be meant. */
export function severalEnvironments(names: readonly (string | undefined)[]): WorldError {
  return new WorldError({
    tried: 'choose',
    on: 'an environment',
    why: 'several could be meant',
    hint: `Name one with --env: ${names.join(', ')}.`,
  });
}

/** The problems of an environment. */
interface Part {
  readonly environment: string | undefined;
  readonly problems: readonly Problem[];
}

/** The problems of all environments, each once. A problem that not every environment has says which have it. */
export function problemsOnce(parts: readonly Part[]): readonly Problem[] {
  const found = new Map<string, { readonly problem: Problem; readonly environments: Set<string | undefined> }>();
  for (const { environment, problems } of parts) {
    for (const problem of problems) {
      const key = JSON.stringify(problem);
      const known = found.get(key);
      if (known === undefined) found.set(key, { problem, environments: new Set([environment]) });
      else known.environments.add(environment);
    }
  }
  return [...found.values()].map(({ problem, environments }) =>
    environments.size === parts.length
      ? problem
      : { ...problem, message: `${problem.message} (in ${[...environments].join(', ')})` },
  );
}
